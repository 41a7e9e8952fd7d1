"""Take back the last save: nothing is erased, new changes restore what was."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection

from villagedesk.catalogue import KINDS
from villagedesk.journal.fold import fold
from villagedesk.journal.op import Change, Op
from villagedesk.register import oplog
from villagedesk.register.record import from_state, voiding

UNDONE = "撤销"


def reversal(connection: Connection, ops: Sequence[Op], user: str) -> list[Change]:
    """Return the changes that take back `ops`, the newest first; a record they created is voided."""
    history = oplog.of_records(connection, list({op.record for op in ops}))
    undone = {op.id for op in ops}
    changes: dict[str, Change] = {}
    for op in reversed(ops):
        if op.record in changes:
            continue
        everything = history[op.record]
        before = [older for older in everything if older.id not in undone]
        now = fold(everything)
        if not before:
            changes[op.record] = voiding(from_state(KINDS[op.entity], op.record, now), UNDONE, user, UNDONE)
            continue
        then = fold(before)
        fields: dict[str, tuple[Any, tuple[str, ...]]] = {
            register: (then.values.get(register), now.heads.get(register, (now.last.short,)))
            for taken in ops
            if taken.record == op.record
            for register in taken.fields
        }
        changes[op.record] = Change(op.entity, op.record, fields, user, UNDONE)
    return list(changes.values())
