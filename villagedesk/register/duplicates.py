"""Is this person registered already? Asked at the keyboard and for every row of a spreadsheet.

Certain is the same valid ID number; likely the same name with the same phone.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from db.bulk import chunks
from villagedesk.register.projection import PERSON, TABLES

_PEOPLE = TABLES[PERSON]


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


def known(connection: Connection, id_numbers: Iterable[str], phones: Iterable[str]) -> Known:
    """Look up which of the ID numbers and phones belong to people on the roll."""
    found = Known()
    columns = (_PEOPLE.c.id, _PEOPLE.c.name, _PEOPLE.c.id_number, _PEOPLE.c.phone)
    for column, wanted in ((_PEOPLE.c.id_number, id_numbers), (_PEOPLE.c.phone, phones)):
        for some in chunks(sorted(set(wanted))):
            query = select(*columns).where(column.in_(some), _PEOPLE.c.void.is_(None)).order_by(_PEOPLE.c.id)
            for row in connection.execute(query):
                if row.id_number:
                    found.by_id.setdefault(row.id_number, row.id)
                if row.phone:
                    found.by_name_and_phone.setdefault((row.name, row.phone), row.id)
    return found
