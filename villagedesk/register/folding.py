"""From ops to the states of records, whatever order and whatever else they came with."""

from collections.abc import Iterable, Sequence

from villagedesk.journal.fold import State, counting, fold, of_one
from villagedesk.journal.op import FOLDED, OF_RECORD, Op


def folded(groups: Iterable[Sequence[Op]]) -> dict[tuple[str, str], State]:
    """Return the folded states of records, each given by all its ops, by record kind and record id.

    Should one id stand under two record kinds it is two records, whichever op came first.
    """
    states: dict[tuple[str, str], State] = {}
    for ops in groups:
        if len(ops) == 1 and ops[0].kind in FOLDED and not ops[0].held and not ops[0].extra:
            states[(ops[0].entity, ops[0].record)] = of_one(ops[0])  # nearly all of what comes in for the first time
            continue
        for entity in dict.fromkeys(op.entity for op in ops):
            same = of_kind(ops, entity)
            if same:
                states[(entity, ops[0].record)] = fold(same)
    return states


def of_kind(ops: Sequence[Op], entity: str) -> list[Op]:
    """Return those ops of one record id that speak of a record kind; none where there is nothing to be folded."""
    found = [op for op in ops if op.entity == entity and op.kind in OF_RECORD]
    return found if counting(found) else []
