"""What the list of people asks of the register, off the GUI thread."""

from collections.abc import Sequence
from dataclasses import dataclass

from villagedesk.register import people
from villagedesk.register.people import Filter
from villagedesk.register.store import Register


@dataclass(frozen=True, slots=True)
class Query:
    """Which people, in what order; `serial` tells a late answer from the one that is wanted."""

    serial: int
    chip: Filter = Filter.ALL
    text: str = ""
    group: str = ""
    order: str = "number"


@dataclass(frozen=True, slots=True)
class Found:
    """The answer: the people, how many there are in all, and where everybody is shown, the tagged among them."""

    query: Query
    ids: Sequence[str]
    total: int
    out_of_poverty: int


@dataclass(frozen=True, slots=True)
class Around:
    """What stands above the list: how many people each chip stands for, and the groups there are."""

    counts: dict[str, int]
    groups: list[str]


def look(register: Register, query: Query) -> Found:
    """Return the people of a query, and how many there are in all."""
    with register.database.reading() as connection:
        ids = people.ids(connection, query.chip, query.text, query.group, query.order)
        if query.text or query.group or query.chip is not Filter.ALL:
            return Found(query, ids, people.count(connection), 0)
        return Found(query, ids, len(ids), people.count(connection, Filter.OUT_OF_POVERTY))


def around(register: Register, chips: Sequence[Filter]) -> Around:
    """Return the counts of the chips and the groups."""
    with register.database.reading() as connection:
        counts = {chip.value: people.count(connection, chip) for chip in chips}
        return Around(counts, people.groups(connection))
