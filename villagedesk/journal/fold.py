"""The state of a record as a pure function of the set of its ops; the order of arrival does not matter."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import Any

from villagedesk.journal.erasing import purged_records
from villagedesk.journal.op import ADMIT, FOLDED, LINKS, REJECT, RETURN, RULINGS, TOMB, VOID, Op

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
class Returned:
    """That the county sent a record back for correction, in words; `fields` are those still open, () the whole record.

    `code` is the reason in the county's list of reasons, `op` the short id of the op that says so.
    """

    op: str
    fields: tuple[str, ...]
    code: str
    words: str
    user: str
    device: str
    hlc: str


@dataclass(frozen=True, slots=True)
class State:
    """What a record's ops come to.

    `values` holds per register the value shown, `heads` the short ids of its heads where they are not just
    `last`, `conflicts` the registers with several different values. `void` is the reason where the record
    was voided. `returns` are those that nobody has answered by a correction yet, oldest first.
    """

    values: dict[str, Any]
    heads: dict[str, tuple[str, ...]]
    conflicts: dict[str, tuple[Head, ...]]
    void: str
    first: Op
    last: Op
    own_seq: int = 0
    sets: dict[str, list[str]] = field(default_factory=dict)
    returns: tuple[Returned, ...] = ()


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
        return _fresh(last, own_seq, given)
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
    returns = () if void else _returns(given, heads, values, last)
    return State(values, heads, conflicts, void, ordered[0], last, own_seq, _sets(values), returns)


def of_one(op: Op) -> State:
    """Return what `fold` comes to for a record of one op that changes values and counts by itself, only faster."""
    return _fresh(op, op.seq if op.own else 0, (op,))


def counting(ops: Sequence[Op]) -> list[Op]:
    """Return the ops that change values here.

    They are all of their kinds, but those made for people put together only there, and not what is `barred`.
    """
    out = barred(ops)
    return [
        op for op in ops if op.kind in FOLDED and (not out or op.short not in out) and (not op.extra or _holds(op, ops))
    ]


def barred(ops: Sequence[Op]) -> AbstractSet[str]:
    """Return the short ids of the ops that do not count: held and not admitted, rejected, or of an erased record.

    A rejection is final, whatever else was said of the op, so that the order of arrival does not matter. What a
    village says in the hub's stead is held and rules nothing.
    """
    if len(ops) == 1 and not ops[0].held:
        return frozenset()
    rulings = [op for op in ops if op.kind in RULINGS and not op.held]
    out = {op.short for op in ops if op.held}
    if rulings:
        purged = purged_records(rulings)
        out -= {short for op in rulings if op.kind == ADMIT for short in _texts(op.extra.get("ops"))}
        out |= {short for op in rulings if op.kind == REJECT for short in _texts(op.extra.get("ops"))}
        out |= {op.short for op in ops if op.record in purged}
    return out


def shared(ops: Sequence[Op]) -> list[Op]:
    """Return the ops of a record that another village has to hold so that the record comes to the same there.

    That is all but what is held: of that only what was admitted, and what an op that counts has seen.
    """
    out = barred(ops)
    held = {op.short: op for op in ops if op.held and op.short in out}
    reached = [op for op in ops if op.short not in held]
    for op in reached:  # grows while it is walked
        for _, preds in op.fields.values():
            reached += [held.pop(pred) for pred in preds if pred in held]
    found = {op.id for op in reached}
    return [op for op in ops if op.id in found]


def _holds(op: Op, ops: Sequence[Op]) -> bool:
    named = op.extra.get(TOGETHER)
    if not isinstance(named, list):
        return True
    records = {one.record for one in ops if one.kind in FOLDED}
    return all(isinstance(record, str) and record in records for record in named)


def _see_through(given: list[Op], ordered: list[Op], replaced: dict[str, set[str]]) -> None:
    """Let what replaced an op that does not count replace what that op had replaced.

    So an edit made while two records were one person stays the record's only value when they are two again, and so
    does one that follows a rejected edit.
    """
    counted = {op.id for op in ordered}
    idle = {op.short: op for op in given if op.kind in FOLDED and op.id not in counted}
    for register, shorts in replaced.items() if idle else ():
        reached = [short for short in shorts if short in idle]
        for short in reached:  # grows while it is walked
            for pred in idle[short].fields.get(register, (None, ()))[1]:
                if pred not in shorts:
                    shorts.add(pred)
                    reached += [pred] if pred in idle else []


def _rank(op: Op) -> tuple[str, str]:
    return (op.eff_hlc, op.id)


def _head(op: Op, register: str) -> Head:
    return Head(op.short, op.fields[register][0], op.user, op.device, op.hlc)


def _fresh(op: Op, own_seq: int, given: Sequence[Op]) -> State:
    values = {register: value for register, (value, _) in op.fields.items()}
    void = str(values.get(VOID) or "")
    returns = () if void or len(given) == 1 else _returns(given, {}, values, op)
    return State(values, {}, {}, void, op, op, own_seq, _sets(values), returns)


def _returns(
    given: Sequence[Op], heads: Mapping[str, tuple[str, ...]], values: Mapping[str, Any], last: Op
) -> tuple[Returned, ...]:
    """Return what was sent back and not answered; no clock has a say in it."""
    found = sorted((op for op in given if op.kind == RETURN and not op.held), key=_rank)
    out = barred(given) if found else ()
    return tuple(
        Returned(op.short, fields, _text(op, "code"), _text(op, "words"), op.user, op.device, op.hlc)
        for op in found
        if op.short not in out
        for fields in _open(op, heads, values, last)
    )


def _open(
    op: Op, heads: Mapping[str, tuple[str, ...]], values: Mapping[str, Any], last: Op
) -> Iterator[tuple[str, ...]]:
    """Yield the fields of a return that are still open, () for the whole record; nothing where none is.

    A register is open while one of its heads is what the county saw, or while nobody has written it. A set, or the
    whole record, is open until anybody has written anything that the county had not seen.
    """
    at = frozenset(_texts(op.extra.get("at")))
    fields = _texts(op.extra.get("fields"))

    def unseen(registers: Iterable[str]) -> bool:
        return any(short not in at for register in registers for short in heads.get(register, (last.short,)))

    if not fields:
        yield from () if unseen(values) else [()]
        return
    still = tuple(
        name
        for name in fields
        if (
            not at.isdisjoint(heads.get(name, (last.short,)))
            if name in values
            else not unseen(register for register in values if register.startswith(f"{name}{ELEMENT}"))
        )
    )
    if still:
        yield still


def _text(op: Op, name: str) -> str:
    found = op.extra.get(name)
    return found if isinstance(found, str) else ""


def _texts(found: Any) -> list[str]:
    """Return the texts of a list in an extension, as nothing has checked it."""
    return [one for one in found if isinstance(one, str)] if isinstance(found, list) else []


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
