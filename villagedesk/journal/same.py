"""Which records are one person: what links say, folded pair by pair, and the groups they come to.

A link is an op on one of the two records with the register `same/<id of the other>`: true for one person, false
for two people who were compared, null where it is open again. It is a register of the pair, whichever record the
op stands on, and folds like any other, so the order in which links arrive does not matter. A record that a link
names may not exist; people and records are never joined by anything else.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from villagedesk.journal.fold import ELEMENT, barred
from villagedesk.journal.op import LINK, LINKS, RULINGS, UNLINK, Change, Op

REGISTER = "same"
_RECORD = re.compile(r"[0-9a-f]{32}")

Pair = tuple[str, str]
"""Two record ids, the lesser one first."""


@dataclass(slots=True)
class Decision:
    """What was decided on a pair, None for nothing, and the short ids of the ops that say so."""

    same: bool | None
    heads: tuple[str, ...]


@dataclass(slots=True)
class _Written:
    ops: list[tuple[Op, bool | None]] = field(default_factory=list)
    replaced: set[str] = field(default_factory=set)


def pair(one: str, other: str) -> Pair:
    """Return two ids as a pair."""
    return (one, other) if one < other else (other, one)


def named(op: Op, entity: str) -> Iterator[tuple[Pair, bool | None, tuple[str, ...]]]:
    """Yield the pairs of an op that links records of a kind, with what it says and the ops that it has seen."""
    if op.kind not in LINKS or op.entity != entity or not op.record:
        return
    for register, (value, preds) in op.fields.items():
        name, _, other = register.partition(ELEMENT)
        if name == REGISTER and other != op.record and _RECORD.fullmatch(other):
            yield pair(op.record, other), value if isinstance(value, bool) else None, preds


def decisions(ops: Iterable[Op], entity: str) -> dict[Pair, Decision]:
    """Return what all these ops, given once each, come to for every pair that they name.

    What is `barred` among them, as it came from outside its village or was rejected, says nothing.
    """
    given = [op for op in ops if op.kind in LINKS or op.kind in RULINGS]
    out = barred(given)
    written: dict[Pair, _Written] = {}
    for op in sorted((op for op in given if op.short not in out), key=lambda op: (op.eff_hlc, op.id)):
        for two, value, preds in named(op, entity):
            found = written.setdefault(two, _Written())
            found.ops.append((op, value))
            found.replaced.update(preds)
    return {two: _decision(found) for two, found in written.items()}


def change(two: Pair, value: bool | None, seen: tuple[str, ...], *, entity: str, user: str, source: str) -> Change:
    """Return the change that says of a pair what `value` says, and replaces the ops `seen`."""
    kind = LINK if value else UNLINK
    return Change(entity, two[0], {f"{REGISTER}{ELEMENT}{two[1]}": (value, seen)}, user, source, kind)


def groups(pairs: Iterable[Pair]) -> list[list[str]]:
    """Return the groups that linked pairs come to, each in order of the ids."""
    neighbours: dict[str, list[str]] = {}
    for one, other in pairs:
        neighbours.setdefault(one, []).append(other)
        neighbours.setdefault(other, []).append(one)
    left = set(neighbours)
    return [sorted(_reached(neighbours, start, left)) for start in sorted(neighbours) if start in left]


def _reached(neighbours: Mapping[str, list[str]], start: str, left: set[str]) -> list[str]:
    left.discard(start)
    found = [start]
    for one in found:  # grows while it is walked
        for other in neighbours[one]:
            if other in left:
                left.discard(other)
                found.append(other)
    return found


def _decision(found: _Written) -> Decision:
    alive = [(op, value) for op, value in found.ops if op.short not in found.replaced] or found.ops[-1:]
    return Decision(alive[-1][1], tuple(op.short for op, _ in alive))
