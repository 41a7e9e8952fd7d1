"""From ops to the states of records, whatever order and whatever else they came with."""

from collections.abc import Iterable, Sequence

from villagedesk.journal.fold import State, counting, fold
from villagedesk.journal.op import FOLDED, LINKS, Op


def folded(groups: Iterable[Sequence[Op]]) -> dict[tuple[str, str], State]:
    """Return the folded states of records, each given by all its ops, by record kind and record id.

    Should one id stand under two record kinds it is two records, whichever op came first.
    """
    states: dict[tuple[str, str], State] = {}
    for ops in groups:
        for entity in dict.fromkeys(op.entity for op in ops):
            same = of_kind(ops, entity)
            if same:
                states[(entity, ops[0].record)] = fold(same)
    return states


def of_kind(ops: Sequence[Op], entity: str) -> list[Op]:
    """Return those ops of one record id that speak of a record kind; none where there is nothing to be folded."""
    found = [op for op in ops if op.entity == entity and (op.kind in FOLDED or op.kind in LINKS)]
    return found if counting(found) else []
