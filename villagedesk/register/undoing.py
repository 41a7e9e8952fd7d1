"""Take back the last save: nothing is erased, new changes restore what was."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection

from villagedesk.catalogue import KINDS
from villagedesk.journal import same
from villagedesk.journal.fold import TOGETHER, State, counting, fold
from villagedesk.journal.op import FOLDED, PUT, TOMB, VOID, Change, Op
from villagedesk.register import oplog, same_pairs
from villagedesk.register.folding import of_kind
from villagedesk.register.projection import PERSON
from villagedesk.register.reading import whole
from villagedesk.register.record import VILLAGE, from_state, voiding

UNDONE = "撤销"

Fields = dict[str, tuple[Any, tuple[str, ...]]]


def reversal(connection: Connection, ops: Sequence[Op], user: str) -> list[Change]:
    """Return the changes that take back `ops`, the newest first; a record they created is voided.

    What others changed meanwhile is not taken back with it: a value that they wrote over ours stays, and a record
    that they wrote on is voided as unseen by them, so that people decide.
    """
    history = oplog.of_records(connection, list({op.record for op in ops}))
    linked = same_pairs.any_linked(connection)
    undone = {op.id for op in ops}
    changes: dict[str, list[Change]] = {}
    for op in reversed(ops):
        if op.record not in changes and op.kind in FOLDED and TOGETHER not in op.extra:
            own = of_kind(history[op.record], op.entity)
            together = linked and op.entity == PERSON
            everything = of_kind(whole(connection, op.record), PERSON) if together else own
            undoing = _void if _created(own, undone) else _restore
            changes[op.record] = undoing(op.record, everything, undone, user)
    return [*_links(connection, ops, user), *(change for some in changes.values() for change in some)]


def _links(connection: Connection, ops: Sequence[Op], user: str) -> list[Change]:
    """Return what gives pairs back the decision that they had, which may be none.

    A value that was settled for two records holds only while they are one person: it needs no taking back.
    """
    pairs = dict.fromkeys(two for op in reversed(ops) for two, _, _ in same.named(op, PERSON))
    history = oplog.of_records(connection, sorted({record for two in pairs for record in two}))
    everything = [op for some in history.values() for op in some]
    undone = {op.id for op in ops}
    ours = {op.short for op in ops}
    now = same.decisions(everything, PERSON)
    then = same.decisions([op for op in everything if op.id not in undone], PERSON)
    return [
        same.change(
            two, then[two].same if two in then else None, now[two].heads, entity=PERSON, user=user, source=UNDONE
        )
        for two in pairs
        if ours.intersection(now[two].heads)
    ]


def _created(everything: Sequence[Op], undone: set[str]) -> bool:
    return any(op.id in undone and op.kind == PUT and VILLAGE in op.fields for op in everything)


def _void(record_id: str, everything: Sequence[Op], undone: set[str], user: str) -> list[Change]:
    record = from_state(KINDS[everything[0].entity], record_id, fold(everything))
    seen = sorted(op.short for op in everything if op.id in undone)
    return [replace(voiding(record, UNDONE, user, UNDONE), extra={"seen": seen})]


def _restore(record_id: str, everything: Sequence[Op], undone: set[str], user: str) -> list[Change]:
    """Return what gives a record the values it had; where several stood against each other, all of them."""
    before = [op for op in everything if op.id not in undone]
    if not counting(before):
        return _void(record_id, everything, undone, user)
    then, now = fold(before), fold(everything)
    ours = {op.short for op in everything if op.id in undone}
    taken_back = [op for op in everything if op.id in undone and op.kind in FOLDED]
    fields: Fields = {}
    beside: list[Fields] = []
    for register in {register: None for op in taken_back for register in op.fields}:
        heads = now.heads.get(register, (now.last.short,))
        if ours.intersection(heads):
            fields[register] = (then.values.get(register), heads)
            for place, value in enumerate(_beside(then, register)):
                beside.extend({} for _ in range(place + 1 - len(beside)))
                beside[place][register] = (value, heads)
    kind, extra = PUT, {}
    if then.values.get(VOID) and (VOID in fields or (then.void and not now.void)):
        fields[VOID] = (then.values[VOID], now.heads.get(VOID, (now.last.short,)))
        kind, extra = TOMB, {"seen": sorted(op.short for op in everything) if then.void else []}
    entity = everything[0].entity
    changes = [Change(entity, record_id, some, user, UNDONE) for some in beside]
    return [*changes, Change(entity, record_id, fields, user, UNDONE, kind, extra)] if fields else []


def _beside(state: State, register: str) -> list[Any]:
    """Return the values that stood against the one that was shown; whether a record is void is told by its own op."""
    found: list[Any] = []
    for head in state.conflicts.get(register, ()) if register != VOID else ():
        if head.value != state.values[register] and head.value not in found:
            found.append(head.value)
    return found
