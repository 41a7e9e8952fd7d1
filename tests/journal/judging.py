"""How the ops of a node are held to the plainest account of them, and to those of another node."""

from collections.abc import Iterable
from dataclasses import replace

from tests.journal import reference
from tests.journal.hub import Hub
from tests.journal.model import COUNTY, VILLAGE, Laptop, Node
from villagedesk.journal import clock
from villagedesk.journal import fold as folding
from villagedesk.journal import op as journal
from villagedesk.journal.op import LINKS, PURGE, PURGED, RULINGS, Op

RECORDS = ("a" * 32, "b" * 32, "c" * 32)
"""One record for each laptop that may make it; the last belongs to the other village."""


def as_seen_by(laptop: Laptop, op: Op) -> Op:
    """Return an op of the hub as a laptop has to see it: its own words are never held at home."""
    return (
        replace(op, held=False) if op.device == laptop.device and op.kind not in RULINGS and op.id in laptop.own else op
    )


def free(hub: Hub, record: str, ids: Iterable[str]) -> list[Op]:
    """Return ops of a record as if nothing were held, which depends on what the hub knew when."""
    wanted = set(ids)
    return [replace(op, held=op.kind in RULINGS) for op in hub.of(record) if op.id in wanted]


def folded(ops: list[Op]) -> folding.State | None:
    """Return what ops come to, None where none counts."""
    return folding.fold(ops) if folding.counting(ops) else None


def turned(ops: list[Op]) -> list[Op]:
    """Return ops with clocks that run backwards."""
    return [replace(op, eff_hlc=clock.reading(len(ops) - at)) for at, op in enumerate(ops)]


def agrees_with_the_reference(node: Node) -> None:
    """Hold what was folded step by step to a fold of everything, and that to the plainest account of it."""
    for record in RECORDS:
        ops = node.of(record)
        state = node.states.get(record)
        again = folded(ops[::-1])
        assert reference.shown(state) == reference.shown(again), "not what a rebuild gives"
        plain = reference.heads(ops)
        assert reference.of_state(state) == plain, f"wrong heads at {node.device}"
        assert reference.of_state(folded(turned(ops))) == plain, "the clocks decide what is a head"
        conflicted = {
            register
            for register, heads in plain.items()
            if len({repr(op.fields[register][0]) for op in ops if op.short in heads}) > 1
        }
        shown = {register for register in state.conflicts if register != journal.VOID} if state else set()
        assert shown == conflicted - {journal.VOID}, f"wrong conflicts at {node.device}"
        if state and not state.void:
            open_ones = {one.op: set(one.fields) for one in state.returns}
            assert open_ones == reference.open_returns(ops), f"wrong returns at {node.device}"


def agree_on(hub: Hub, laptop: Laptop, record: str, *, went_back: bool) -> None:
    """See that a laptop shows of a record what the hub shows, and has all that it has to have.

    Where the hub `went_back`, a change may wait for the county now that counted in the life that was lost: it goes on
    counting where it was heard, until the county decides.
    """
    waiting = {op.id for op in hub.held_ops()} if went_back else set()
    for one in hub.group(record):
        ours, theirs = hub.of(one), laptop.of(one)
        wanted = {op.id: as_seen_by(laptop, op) for op in ours}
        for op in theirs:  # what is gone: of the county's it counts no more, but who saw it has seen it
            if op.id not in wanted or wanted[op.id].kind == PURGED:
                wanted[op.id] = replace(op, held=counts_no_more(hub, op))
            elif op.id in waiting and not op.held:
                wanted[op.id] = replace(wanted[op.id], held=False)
        missing = {op.id for op in folding.shared(ours) if op.kind != PURGED} - {op.id for op in theirs}
        assert not missing, f"{laptop.device} never heard {[hub.ops[op].line for op in missing]}"
        states = [folded(ops) for ops in (list(wanted.values()), theirs)]
        assert reference.shown(states[0]) == reference.shown(states[1]), f"{laptop.device} shows another {one}"
    links = {op.id for op in hub.of(record) if op.kind in LINKS and not op.held}
    assert links <= laptop.ops.keys(), f"{laptop.device} never heard who is one person"


def counts_no_more(hub: Hub, op: Op) -> bool:
    """Tell whether an op that the hub has lost is held at a laptop; what the county once erased stays erased."""
    if op.device == COUNTY:
        return op.kind != PURGE and (op.held or op.id not in hub.ops)
    return op.held


def has_heard_of_moving(hub: Hub, laptop: Laptop, record: str) -> None:
    """See that who has a record that is another village's knows that, but for what waits for the county."""
    state, ops = laptop.states.get(record), laptop.of(record)
    if state and all(op.id in hub.ops and not hub.ops[op.id].held for op in ops):
        assert state.values.get(VILLAGE) != laptop.village, f"{laptop.device} still believes to have {record}"
