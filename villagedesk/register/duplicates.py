"""Is this person registered already? Asked at the keyboard and for every row of a spreadsheet.

Certain is the same valid ID number; likely the same name with the same phone.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, func, or_, select

from db.bulk import chunks
from villagedesk.register.projection import PERSON, TABLES

_PEOPLE = TABLES[PERSON]
_SHOWN = _PEOPLE.alias("shown")


@dataclass(slots=True)
class Known:
    """The people already on the roll, by ID number and by name and phone."""

    by_id: dict[str, str] = field(default_factory=dict)
    by_name_and_phone: dict[tuple[str, str], str] = field(default_factory=dict)

    def person(self, name: str | None, id_number: str | None, phone: str | None) -> str | None:
        """Return the record id of the same person, or None; a different valid ID number is another person."""
        if id_number and id_number in self.by_id:
            return self.by_id[id_number]
        found = self.by_name_and_phone.get((name or "", phone or ""))
        known_by_id = found in self.by_id.values() if id_number and found else False
        return None if known_by_id else found


def registrations(*columns: ColumnElement[Any], village: str = "") -> Select[Any]:
    """Return the query for what was registered of living people: `person`, and the columns of each record.

    Somebody who was registered more than once is found by what stands in any of the records; with `village` only the
    records of that village (12-digit code) count.
    """
    joined = _PEOPLE.outerjoin(_SHOWN, _SHOWN.c.id == _PEOPLE.c.merged_into)
    alive = or_(_PEOPLE.c.void.is_(None), and_(_PEOPLE.c.merged_into.is_not(None), _SHOWN.c.void.is_(None)))
    person = func.coalesce(_PEOPLE.c.merged_into, _PEOPLE.c.id).label("person")
    query = select(person, *columns).select_from(joined).where(alive)
    return query.where(_PEOPLE.c.village == village) if village else query


def known(connection: Connection, id_numbers: Iterable[str], phones: Iterable[str], village: str = "") -> Known:
    """Look up which of the ID numbers and phones belong to people on the roll, or on that of a village."""
    found = Known()
    facts = (_PEOPLE.c.name, _PEOPLE.c.id_number, _PEOPLE.c.phone)
    query = registrations(*facts, village=village).order_by(_PEOPLE.c.id)
    for column, wanted in ((_PEOPLE.c.id_number, id_numbers), (_PEOPLE.c.phone, phones)):
        for some in chunks(sorted(set(wanted))):
            for row in connection.execute(query.where(column.in_(some))):
                if row.id_number:
                    found.by_id.setdefault(row.id_number, row.person)
                if row.phone:
                    found.by_name_and_phone.setdefault((row.name, row.phone), row.person)
    return found
