"""The state of a record as a pure function of the set of its ops; the order of arrival does not matter."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from villagedesk.journal.op import FOLDED, LINKS, TOMB, VOID, Op

ELEMENT = "/"
"""Between the field and the element in the register of one element of a set: `skills/电工`."""

TOGETHER = "same"
"""The extension that names records: the op counts only in a fold of all of them, that is while they are one person."""


@dataclass(frozen=True, slots=True)
class Head:
    """A value that nobody has replaced yet, and who wrote it."""

    op: str
    value: Any
    user: str
    device: str
    hlc: str


@dataclass(frozen=True, slots=True)
class State:
    """What a record's ops come to.

    `values` holds per register the value shown, `heads` the short ids of its heads where they are not just
    `last`, `conflicts` the registers with several different values. `void` is the reason where the record
    was voided.
    """

    values: dict[str, Any]
    heads: dict[str, tuple[str, ...]]
    conflicts: dict[str, tuple[Head, ...]]
    void: str
    first: Op
    last: Op
    own_seq: int = 0
    sets: dict[str, list[str]] = field(default_factory=dict)


def fold(ops: Iterable[Op]) -> State:
    """Return the state of one record from all its ops; at least one of `counting` is needed.

    A head is an op that no other op names as its predecessor on that register. Several heads with different
    values are a conflict: all are kept, the latest by bounded clock and then id is shown. A person who was
    registered more than once is folded from the ops of all the records.
    """
    given = list(ops)
    ordered = sorted(counting(given), key=_rank)
    own_seq = max((op.seq for op in given if op.own and (op.kind in FOLDED or op.kind in LINKS)), default=0)
    last = ordered[-1]
    if len(ordered) == 1:
        return _fresh(last, own_seq)
    writers: dict[str, list[Op]] = {}
    replaced: dict[str, set[str]] = {}
    for op in ordered:
        for register, (_, preds) in op.fields.items():
            writers.setdefault(register, []).append(op)
            replaced.setdefault(register, set()).update(preds)
    if len(ordered) < len(given):
        _see_through(given, ordered, replaced)
    values: dict[str, Any] = {}
    heads: dict[str, tuple[str, ...]] = {}
    conflicts: dict[str, tuple[Head, ...]] = {}
    for register, written in writers.items():
        alive = [op for op in written if op.short not in replaced[register]] or written[-1:]
        values[register] = alive[-1].fields[register][0]
        shorts = tuple(op.short for op in alive)
        if shorts != (last.short,):
            heads[register] = shorts
        if len(alive) > 1 and any(op.fields[register][0] != values[register] for op in alive):
            conflicts[register] = tuple(_head(op, register) for op in alive)
    void = _void(ordered, values, writers, replaced, conflicts)
    return State(values, heads, conflicts, void, ordered[0], last, own_seq, _sets(values))


def counting(ops: Sequence[Op]) -> list[Op]:
    """Return the ops that change values here: all of their kinds, but those made for people put together only there."""
    return [op for op in ops if op.kind in FOLDED and (not op.extra or _holds(op, ops))]


def _holds(op: Op, ops: Sequence[Op]) -> bool:
    named = op.extra.get(TOGETHER)
    if not isinstance(named, list):
        return True
    records = {one.record for one in ops if one.kind in FOLDED}
    return all(isinstance(record, str) and record in records for record in named)


def _see_through(given: list[Op], ordered: list[Op], replaced: dict[str, set[str]]) -> None:
    """Let what replaced an op that does not count replace what that op had replaced.

    So an edit made while two records were one person stays the record's only value when they are two again.
    """
    counted = {op.id for op in ordered}
    idle = sorted((op for op in given if op.kind in FOLDED and op.id not in counted), key=_rank, reverse=True)
    for op in idle:
        for register, (_, preds) in op.fields.items():
            if op.short in replaced.get(register, ()):
                replaced[register].update(preds)


def _rank(op: Op) -> tuple[str, str]:
    return (op.eff_hlc, op.id)


def _head(op: Op, register: str) -> Head:
    return Head(op.short, op.fields[register][0], op.user, op.device, op.hlc)


def _fresh(op: Op, own_seq: int) -> State:
    values = {register: value for register, (value, _) in op.fields.items()}
    void = str(values.get(VOID) or "")
    return State(values, {}, {}, void, op, op, own_seq, _sets(values))


def _sets(values: dict[str, Any]) -> dict[str, list[str]]:
    """Gather the elements that are present, per set field, in the order in which they were first written."""
    sets: dict[str, list[str]] = {}
    for register, value in values.items():
        if ELEMENT in register:
            name, element = register.split(ELEMENT, 1)
            elements = sets.setdefault(name, [])
            if value:
                elements.append(element)
    return sets


def _void(
    ops: list[Op],
    values: dict[str, Any],
    writers: dict[str, list[Op]],
    replaced: dict[str, set[str]],
    conflicts: dict[str, tuple[Head, ...]],
) -> str:
    """Return the reason of voiding; a record edited by somebody who had not seen it stays alive, in conflict.

    An edit counts as unseen where it still holds a value and the void does not name it: one that was replaced was
    seen by whoever replaced it.
    """
    if not values.get(VOID):
        return ""
    tombs = [op for op in writers[VOID] if op.kind == TOMB and op.short not in replaced[VOID]]
    seen = {short for op in tombs for short in op.extra.get("seen", ())} | {op.short for op in tombs}
    unseen = any(
        op.short not in seen and op.kind != TOMB and any(op.short not in replaced[register] for register in op.fields)
        for op in ops
    )
    if unseen and tombs:
        conflicts[VOID] = tuple(_head(op, VOID) for op in tombs)
        return ""
    return str(values[VOID])
