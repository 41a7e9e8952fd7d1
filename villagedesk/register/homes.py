"""Lists of households: which, in what order, and what a row shows of a household and its members."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, FromClause, Select, and_, bindparam, func, or_, select

from db.bulk import chunks
from db.stored import rows_of
from villagedesk.register import search
from villagedesk.register.people_facts import with_below
from villagedesk.register.people_where import HOUSEHOLDS, PEOPLE, on_roll, reached
from villagedesk.register.selection import NO_GROUP

ORDERS: Final = ("group", "number", "head_name", "type", "phone", "members")
"""What households can be ordered by; a leading hyphen turns it round."""

_SOME = "some"
_DIGITS = 5
"""Digits of a household number that this program gave, after the letter."""
_SHORTEST = 3
"""Digits from which on a number may be a part of any."""


@dataclass(frozen=True, slots=True)
class HomeRow:
    """What a list shows of a household; codes as they are stored.

    Attributes:
        household: the stored household.
        names: its members on the roll, the head first, then by their numbers.
        unsent: how many of them have changes that no file carries yet; the household's own change counts as one.
    """

    id: str
    household: Mapping[str, Any]
    names: tuple[str, ...]
    unsent: int

    @property
    def members(self) -> int:
        """Return how many of the household are on the roll."""
        return len(self.names)


def ids(
    connection: Connection, text: str = "", groups: Sequence[str] = (), types: Sequence[str] = (), order: str = "group"
) -> list[str]:
    """Return the ids of the households that a list shows, in its order; those without anybody on the roll, too.

    A household is found by its number, address, head or phone, and by any text that finds one of its members; of
    several words each must match. `groups` may name NO_GROUP; `types` are codes of `population_tag`, those below
    included. `order` is one of ORDERS.
    """
    name = order.lstrip("-")
    column = _MEMBERS if name == "members" else HOUSEHOLDS.c[name]
    sorted_by = column.desc() if order.startswith("-") else column.asc()
    asked = _asked(connection, text, groups, types, HOUSEHOLDS)
    if text or types:  # found first, then put in order: the way along the order reads every household
        found = HOUSEHOLDS.alias()
        asked = [HOUSEHOLDS.c.id.in_(select(found.c.id).where(*_asked(connection, text, groups, types, found)))]
    query = select(HOUSEHOLDS.c.id).where(*asked)
    return list(connection.execute(query.order_by(sorted_by, HOUSEHOLDS.c.number, HOUSEHOLDS.c.id)).scalars())


def count(connection: Connection, text: str = "", groups: Sequence[str] = (), types: Sequence[str] = ()) -> int:
    """Return how many households `ids` would list."""
    query = select(func.count()).select_from(HOUSEHOLDS)
    query = query.where(*_asked(connection, text, groups, types, HOUSEHOLDS))
    return int(connection.execute(query).scalar_one())


def rows(connection: Connection, wanted: Sequence[str]) -> list[HomeRow]:
    """Return the rows of households, in the order asked for; an id without a household is left out."""
    sent, _ = reached(connection)
    homes = rows_of(connection, HOUSEHOLDS, "id", wanted)
    members: dict[str, list[Any]] = {}
    for some in chunks(wanted):
        for member in connection.execute(_MEMBERS_OF, {_SOME: some}):
            members.setdefault(member.household, []).append(member)
    return [_row(homes[home], members.get(home, []), sent) for home in wanted if home in homes]


def _row(household: Mapping[str, Any], members: Sequence[Any], sent: int) -> HomeRow:
    head = household["head_name"]
    first = sorted(members, key=lambda member: not (member.relation_to_head == "02" or member.name == head))
    unsent = sum((member.desk_seq or 0) > sent for member in members) + ((household["own_seq"] or 0) > sent)
    return HomeRow(household["id"], household, tuple(member.name or "" for member in first), unsent)


def _asked(
    connection: Connection, text: str, groups: Sequence[str], types: Sequence[str], homes: FromClause
) -> list[ColumnElement[bool]]:
    asked: list[ColumnElement[bool]] = [homes.c.void.is_(None)]
    if groups:
        named = homes.c.group.in_([group for group in groups if group != NO_GROUP])
        asked.append(or_(named, homes.c.group.is_(None)) if NO_GROUP in groups else named)
    if types:
        asked.append(homes.c.type.in_(with_below("population_tag", types)))
    return [*asked, *(_matches(connection, word, homes) for word in search.words(text))]


def _matches(connection: Connection, word: str, homes: FromClause) -> ColumnElement[bool]:
    ends = homes.c.number.endswith(word.zfill(_DIGITS) if word.isdigit() else word.upper(), autoescape=True)
    if len(word) < _SHORTEST and word.isdigit():
        return ends  # half the village has such a digit somewhere
    own = (homes.c[name].contains(word, autoescape=True) for name in ("address", "head_name", "phone"))
    members = (
        homes.c.id.in_(select(PEOPLE.c.household).where(on_roll(), PEOPLE.c.id.in_(found)))
        for found in search.ids_of(word)
    )
    return or_(ends, *own, *members, homes.c.group.in_(search.groups_meant(connection, word)))


_MEMBERS = (
    select(func.count()).select_from(PEOPLE).where(PEOPLE.c.household == HOUSEHOLDS.c.id, on_roll()).scalar_subquery()
)
_MEMBERS_OF: Select[Any] = (
    select(PEOPLE.c.household, PEOPLE.c.name, PEOPLE.c.relation_to_head, PEOPLE.c.desk_seq)
    .where(and_(on_roll(), PEOPLE.c.household.in_(bindparam(_SOME, expanding=True))))
    .order_by(PEOPLE.c.number, PEOPLE.c.id)
)
"""Made once: building a query costs more than running it."""
