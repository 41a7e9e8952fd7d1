"""Take back the last save: nothing is erased, new changes restore what was."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection

from villagedesk.catalogue import KINDS
from villagedesk.journal.fold import fold
from villagedesk.journal.op import PUT, Change, Op
from villagedesk.register import oplog
from villagedesk.register.apply import of_kind
from villagedesk.register.record import VILLAGE, from_state, voiding

UNDONE = "撤销"


def reversal(connection: Connection, ops: Sequence[Op], user: str) -> list[Change]:
    """Return the changes that take back `ops`, the newest first; a record they created is voided.

    What others changed meanwhile is not taken back with it: a value that they wrote over ours stays, and a record
    that they wrote on is voided as unseen by them, so that people decide.
    """
    history = oplog.of_records(connection, list({op.record for op in ops}))
    undone = {op.id for op in ops}
    changes: dict[str, Change | None] = {}
    for op in reversed(ops):
        if op.record not in changes:
            everything = of_kind(history[op.record], op.entity)
            change = _void(everything, undone, user) if _created(everything, undone) else None
            changes[op.record] = change or _restore(everything, undone, user)
    return [change for change in changes.values() if change]


def _created(everything: Sequence[Op], undone: set[str]) -> bool:
    return any(op.id in undone and op.kind == PUT and VILLAGE in op.fields for op in everything)


def _void(everything: Sequence[Op], undone: set[str], user: str) -> Change:
    record = from_state(KINDS[everything[0].entity], everything[0].record, fold(everything))
    seen = sorted(op.short for op in everything if op.id in undone)
    return replace(voiding(record, UNDONE, user, UNDONE), extra={"seen": seen})


def _restore(everything: Sequence[Op], undone: set[str], user: str) -> Change | None:
    before = [op for op in everything if op.id not in undone]
    if not before:
        return _void(everything, undone, user)
    then, now = fold(before), fold(everything)
    ours = {op.short for op in everything if op.id in undone}
    fields: dict[str, tuple[Any, tuple[str, ...]]] = {}
    for register in {register: None for op in everything if op.id in undone for register in op.fields}:
        heads = now.heads.get(register, (now.last.short,))
        if ours.intersection(heads):
            fields[register] = (then.values.get(register), heads)
    first = everything[0]
    return Change(first.entity, first.record, fields, user, UNDONE) if fields else None
