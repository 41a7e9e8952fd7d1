"""What the list of people asks of the register, off the GUI thread."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from villagedesk.register import people
from villagedesk.register.selection import Filter, Selection
from villagedesk.register.store import Register

MOST_FOUND = 1000
"""How many people a text shows at the most; whoever looks for one of more types another letter."""

FIRST_PAGE = 200
"""How many people a first visit shows before everybody is read."""


@dataclass(frozen=True, slots=True)
class Query:
    """Which people, in what order, at the most how many; `serial` tells a late answer from the one that is wanted."""

    serial: int
    selection: Selection = field(default_factory=Selection)
    order: str = "number"
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """The answer: the people in their order.

    `more`: a text found others. `cut`: there are more than the query wants. `goes_on`: the list is longer.
    """

    query: Query
    ids: Sequence[str]
    more: bool = False
    cut: bool = False
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around the list: how many people each chip stands for, and the groups there are."""

    counts: Mapping[Filter, int]
    groups: list[str]


def look(register: Register, query: Query, page: int | None = None) -> Found:
    """Return the people of a query, or the first `page` of them where it is given."""
    typed = bool(query.selection.text.strip())
    ends = [end for end in (page, query.most) if end is not None]
    limit = MOST_FOUND + 1 if typed else min(ends, default=None)
    with register.database.reading() as connection:
        ids = people.ids(connection, query.selection, query.order, limit)
    if typed and len(ids) > MOST_FOUND:
        return Found(query, ids[:MOST_FOUND], more=True)
    is_cut = not typed and len(ids) == query.most
    return Found(query, ids, cut=is_cut, goes_on=not (typed or is_cut) and len(ids) == page)


def around(register: Register, chips: Sequence[Filter], *, with_groups: bool = True) -> Around:
    """Return the counts of the chips, everybody among them, and the groups."""
    with register.database.reading() as connection:
        groups = people.groups(connection) if with_groups else []
        return Around(people.counts(connection, (Filter.ALL, *chips)), groups)
