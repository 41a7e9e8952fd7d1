"""What a county writes for a village: a spreadsheet taken in as if the village had, by ops of the hub.

A 底册 that comes down from the county, and the ledgers of villages without the program, go through the same reading,
the same checks and the same comparing with who is known as an import in the village does.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, select

from db.models import table
from villagedesk.catalogue.villages import village as known_village
from villagedesk.county import hub as hubs
from villagedesk.county import people
from villagedesk.errors import WrongUse
from villagedesk.ledgers.ledger import Ledger
from villagedesk.ledgers.storing import Stored, compare, store
from villagedesk.register.projection import PERSON, TABLES
from villagedesk.register.store import Register
from villagedesk.sentence import sentence

LETTER: Final = "H"
"""The letter in the numbers that the hub gives; no laptop gets it."""
ROSTER: Final = "底册"
"""The source of changes that a roster of the county makes."""
SHEET: Final = "代录"
"""The source of changes that the ledger of a village without the program makes."""

_DIGITS, _TOWN = 12, "000"
_ON_ROLL: Final = "1"
_PEOPLE: Final = TABLES[PERSON]
_VILLAGE: Final = table("village")


@dataclass(frozen=True, slots=True)
class Missing:
    """Somebody on the village's roll whom a sheet does not name: record id, slip number, name."""

    person: str
    number: str
    name: str


@dataclass(frozen=True, slots=True)
class Result:
    """What a sheet came to: the ledger with every row compared, what was stored (None for a trial), who is missing."""

    village: str
    ledger: Ledger
    stored: Stored | None
    missing: tuple[Missing, ...]

    def report(self) -> dict[str, Any]:
        """Return the import report, with the village and who is missing, ready for `json.dumps`."""
        missing = [{"number": one.number, "name": one.name} for one in self.missing]
        return {**self.ledger.report(), "village": self.village, "missing": missing}


def take_sheet(
    register: Register,
    ledger: Ledger,
    village: str,
    source: str,
    *,
    group: str = "",
    progress: Callable[[int, int], None] | None = None,
    dry_run: bool = False,
) -> Result:
    """Store the people of a ledger as people of a village (12-digit code); nobody is removed.

    People are known by their valid ID number, then as an import knows them, but only among those of the village: who
    is registered elsewhere is found by the county's search for the same person twice. `group` and `progress` are as
    in `storing.store`. WrongUse where the village is none of this county's.
    """
    with register.database.reading() as connection:
        check_village(connection, village)
        name = village_name(connection, village)
    there = register.on_behalf(village, name or village, LETTER)
    compared = compare(there, ledger, village)
    named = {row.person for row in compared.rows if row.person}
    with register.database.reading() as connection:
        missing = tuple(one for one in _roll(connection, village) if one.person not in named)
    if dry_run:
        return Result(village, compared, None, missing)
    stored = store(there, ledger, group, progress, within=village, source=source)
    with register.writing() as connection:
        people.refresh(connection, stored.people.values())
    return Result(village, compared, stored, missing)


def check_village(connection: Connection, village: str) -> None:
    """Raise WrongUse where a code is no 12-digit code of a village of this county."""
    county = hubs.load(connection).certificate.county
    whole = len(village) == _DIGITS and village.isdigit() and not village.endswith(_TOWN)
    if not whole or not village.startswith(county):
        raise WrongUse(
            sentence("“{village}”不是本县（{county}）的村代码。", village=village, county=county),
            "请写 12 位的行政村代码，例如 520422101237。",
        )


def village_name(connection: Connection, village: str) -> str:
    """Return the name of a village of this county by its code: the county's own word goes first; '' for none."""
    said = connection.execute(select(_VILLAGE.c.name).where(_VILLAGE.c.code == village)).scalar()
    found = known_village(village)
    return str(said) if said else found.name if found else ""


def _roll(connection: Connection, village: str) -> Iterator[Missing]:
    """Yield who is on the roll of a village, in the order of their numbers; those who have left are not."""
    people_of = select(_PEOPLE.c.id, _PEOPLE.c.number, _PEOPLE.c.name, _PEOPLE.c.roll_status).where(
        _PEOPLE.c.village == village, _PEOPLE.c.void.is_(None)
    )
    for row in connection.execute(people_of.order_by(_PEOPLE.c.number)):
        if row.roll_status in (None, _ON_ROLL):
            yield Missing(row.id, row.number or "", row.name or "")
