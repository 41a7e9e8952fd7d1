"""What a record comes to, said once more in the plainest way: the judge of the fold, slow and without clocks."""

from collections.abc import Iterable, Sequence
from typing import Any

from villagedesk.journal.fold import State
from villagedesk.journal.op import ADMIT, FOLDED, PURGE, REJECT, RETURN, Op

Heads = dict[str, frozenset[str]]


def said(ops: Iterable[Op], kind: str, name: str) -> set[str]:
    """Return what the hub's rulings of a kind name."""
    return {short for op in ops if op.kind == kind and not op.held for short in op.extra.get(name, ())}


def counting(ops: Sequence[Op]) -> list[Op]:
    """Return the ops that count: nothing of an erased record, nothing rejected, nothing held but what was admitted."""
    if any(op.kind == PURGE and not op.held for op in ops):
        return []
    admitted, rejected = said(ops, ADMIT, "ops"), said(ops, REJECT, "ops")
    return [
        op for op in ops if op.kind in FOLDED and op.short not in rejected and (not op.held or op.short in admitted)
    ]


def heads(ops: Sequence[Op]) -> Heads:
    """Return per register the ops that no counting op replaces, directly or through ops that do not count."""
    alive = counting(ops)
    idle = {op.short: op for op in ops if op.kind in FOLDED} | dict.fromkeys(op.short for op in alive)
    found: Heads = {}
    for register in {register for op in alive for register in op.fields}:
        replaced: set[str] = set()
        todo = [short for op in alive for short in op.fields.get(register, (None, ()))[1]]
        while todo:
            short = todo.pop()
            if short not in replaced:
                replaced.add(short)
                through = idle.get(short)
                todo += through.fields.get(register, (None, ()))[1] if through else ()
        found[register] = frozenset(op.short for op in alive if register in op.fields) - replaced
    return found


def of_state(state: State | None) -> Heads:
    """Return the heads of a folded state."""
    if state is None:
        return {}
    return {register: frozenset(state.heads.get(register, (state.last.short,))) for register in state.values}


def open_returns(ops: Sequence[Op]) -> dict[str, set[str]]:
    """Return per return of a single register or more those that still stand as the county saw them."""
    now = heads(ops)
    found: dict[str, set[str]] = {}
    for op in ops:
        if op.kind == RETURN and not op.held and now:
            at: set[str] = set(op.extra["at"])
            still = {name for name in op.extra["fields"] if name not in now or now[name] & at}
            found |= {op.short: still} if still else {}
    return found


def shown(state: State | None) -> Any:
    """Return all of a state that has to be the same everywhere."""
    if state is None:
        return None
    conflicts = {register: frozenset(found) for register, found in state.conflicts.items()}
    return (
        state.values,
        of_state(state),
        conflicts,
        state.void,
        state.sets,
        {one.op: one.fields for one in state.returns},
    )
