"""The roll as 校核 reads it: everybody with what hangs on them, and the households with their members."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, select

from villagedesk.catalogue import KINDS, SERVICES
from villagedesk.catalogue.checks import id_birth_date
from villagedesk.register.projection import PERSON, TABLES

Row = Mapping[str, Any]
"""A stored record: its id and its filled fields; an empty field is absent."""

HOUSEHOLD = "household"
CHILDREN = ("spell", "intent", "training_need")
OFFERED = tuple(kind.name for kind in SERVICES)
"""What hangs on a person beside `CHILDREN`."""
_HEAD, _SELF = "02", "01"
_WORKING = "1"
"""The first digit of the codes of employment states that are work."""
FARMING = "16"


@dataclass(slots=True)
class Someone:
    """A person of the roll with what hangs on the record, oldest first."""

    values: Row
    home: Row
    spells: list[Row] = field(default_factory=list)
    intents: list[Row] = field(default_factory=list)
    needs: list[Row] = field(default_factory=list)
    services: dict[str, list[Row]] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """The id of the record."""
        return str(self.values["id"])

    @property
    def name(self) -> str:
        """The name, '' where there is none."""
        return str(self.values.get("name", ""))

    @property
    def born(self) -> date | None:
        """The birth date that the ID number tells, else the stored one; a month counts from its first day."""
        number, stated = self.values.get("id_number", ""), self.values.get("birth_date", "")
        told = id_birth_date(number) if len(number) == 18 else None
        if told is not None or not stated:
            return told
        try:
            return date.fromisoformat(stated if len(stated) == 10 else f"{stated}-01")
        except ValueError:
            return None

    @property
    def is_head(self) -> bool:
        """Tell whether the person is registered as head of the household (户主, or 本人 under the head's name)."""
        relation = self.values.get("relation_to_head")
        return relation == _HEAD or (relation in (None, _SELF) and self._has_heads_name)

    @property
    def _has_heads_name(self) -> bool:
        return bool(self.name) and self.name == self.home.get("head_name")

    def children(self) -> Iterator[tuple[str, list[Row]]]:
        """Yield what hangs on the person, by record kind."""
        yield from zip(CHILDREN, (self.spells, self.intents, self.needs), strict=True)
        yield from self.services.items()


@dataclass(frozen=True, slots=True)
class Home:
    """A household with the members that are on the roll, in order of their numbers."""

    values: Row
    members: list[Someone] = field(default_factory=list)

    @property
    def spokesman(self) -> Someone:
        """The member under whose name the household's problems are listed: its head, else the first."""
        return next((member for member in self.members if member.is_head), self.members[0])


@dataclass(frozen=True, slots=True)
class Roll:
    """Everybody on the roll in order of their numbers, and the households that have a member there.

    `same_id` has the people of every ID number that more than one person carries, those who left included.
    """

    people: list[Someone]
    homes: list[Home]
    same_id: Mapping[str, list[Row]]


def load(connection: Connection) -> Roll:
    """Read the roll."""
    table = TABLES[PERSON]
    rows = _rows(connection, PERSON, table.c.number, table.c.id)
    homes = {row["id"]: Home(row) for row in _rows(connection, HOUSEHOLD, TABLES[HOUSEHOLD].c.id)}
    people: dict[str, Someone] = {}
    for row in rows:
        if "left_on" not in row:
            home = homes.get(row.get("household", ""))
            someone = people[row["id"]] = Someone(row, home.values if home else {})
            if home:
                home.members.append(someone)
    for kind, attribute in zip(CHILDREN, ("spells", "intents", "needs"), strict=True):
        for row in _rows(connection, kind, TABLES[kind].c.id):
            owner = people.get(row.get("labourer", ""))
            if owner:
                getattr(owner, attribute).append(row)
    for kind in OFFERED:
        for row in _rows(connection, kind, TABLES[kind].c.id):
            owner = people.get(row.get("labourer", ""))
            if owner:
                owner.services.setdefault(kind, []).append(row)
    lived_in = [home for home in homes.values() if home.members]
    return Roll(list(people.values()), lived_in, _same_id(rows))


def is_work(spell: Row) -> bool:
    """Tell whether a spell tells of work; one without an employment status does where it names any."""
    status = spell.get("status")
    return status.startswith(_WORKING) if status else names_work(spell)


def names_work(spell: Row) -> bool:
    """Tell whether a spell says for whom, where, as what or since when."""
    return any(name in spell for name in ("employer", "place", "work_type", "start_date"))


def is_going_on(spell: Row, today: date) -> bool:
    """Tell whether a spell tells of work that has not ended by today."""
    end = spell.get("end_date", "")
    return is_work(spell) and (not end or end > today.isoformat()[: len(end)])


def _same_id(rows: list[Row]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for row in rows:
        if "id_number" in row:
            found.setdefault(row["id_number"], []).append(row)
    return {number: same for number, same in found.items() if len(same) > 1}


def _rows(connection: Connection, kind: str, *order: ColumnElement[Any]) -> list[Row]:
    table: Table = TABLES[kind]
    names = ["id", *(declared.name for declared in KINDS[kind] if declared.stored)]
    query = select(*(table.c[name] for name in names)).where(table.c.void.is_(None)).order_by(*order)
    return [
        {name: value for name, value in zip(names, row, strict=True) if value is not None and value not in ("", [])}
        for row in connection.execute(query)
    ]
