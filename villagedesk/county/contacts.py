"""What the county writes down of a village: whom to call, and whether a report is expected."""

from dataclasses import asdict, dataclass

from sqlalchemy import Connection

from db.bulk import upsert
from db.models import table
from villagedesk.county.board import Village

VILLAGE = table("village")


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom to call at a village; `expected` tells whether it should report at all."""

    contact: str = ""
    phone: str = ""
    note: str = ""
    expected: bool = True


def of(village: Village) -> Contact:
    """Return what stands on the board."""
    return Contact(village.contact, village.phone, village.note, village.expected)


def keep(connection: Connection, village: Village, contact: Contact) -> None:
    """Keep what was written down of a village."""
    upsert(connection, VILLAGE, [{"code": village.code, "name": village.name, **asdict(contact)}])
