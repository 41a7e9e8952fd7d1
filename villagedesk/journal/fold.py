"""The state of a record as a pure function of the set of its ops; the order of arrival does not matter."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from villagedesk.journal.op import FOLDED, TOMB, VOID, Op

ELEMENT = "/"
"""Between the field and the element in the register of one element of a set: `skills/电工`."""


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
    """Return the state of one record from all its ops; at least one that changes values is needed.

    A head is an op that no other op names as its predecessor on that register. Several heads with different
    values are a conflict: all are kept, the latest by bounded clock and then id is shown.
    """
    ordered = sorted((op for op in ops if op.kind in FOLDED), key=_rank)
    last = ordered[-1]
    if len(ordered) == 1:
        return _fresh(last)
    writers: dict[str, list[Op]] = {}
    replaced: dict[str, set[str]] = {}
    for op in ordered:
        for register, (_, preds) in op.fields.items():
            writers.setdefault(register, []).append(op)
            replaced.setdefault(register, set()).update(preds)
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
    own_seq = max((op.seq for op in ordered if op.own), default=0)
    return State(values, heads, conflicts, void, ordered[0], last, own_seq, _sets(values))


def _rank(op: Op) -> tuple[str, str]:
    return (op.eff_hlc, op.id)


def _head(op: Op, register: str) -> Head:
    return Head(op.short, op.fields[register][0], op.user, op.device, op.hlc)


def _fresh(op: Op) -> State:
    values = {register: value for register, (value, _) in op.fields.items()}
    void = str(values.get(VOID) or "")
    return State(values, {}, {}, void, op, op, op.seq if op.own else 0, _sets(values))


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
