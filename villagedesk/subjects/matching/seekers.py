"""People who look for work, with what they wish and can as facts."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import Connection

from db.bulk import chunks
from villagedesk.catalogue.validation import derive
from villagedesk.register import people
from villagedesk.register.people import PersonRow
from villagedesk.register.selection import WANTS_JOB, Selection
from villagedesk.subjects import showing, standing
from villagedesk.subjects.matching.terms import education_rank
from villagedesk.subjects.matching.trades import trades_in

LOOKING = Selection(intents=(WANTS_JOB,))
"""Who says that they want a job."""
_ANY_EMPLOYER = "9"
_WOMAN = "2"


@dataclass(frozen=True, slots=True)
class Seeker:
    """One person; a field that is empty asks nothing.

    Attributes:
        trades: names of the trades wished; `known` those that the person has learnt or done.
        regions: codes of places (province, city or county) where they want to work.
        wage: the least a month in fen.
        education: rank of schooling, None where it is not known.
        kinds: of employers, codes of `employer_kind`.
        works_at: where they work at present, '' for nowhere.
    """

    id: str
    number: str
    name: str
    group: str = ""
    phone: str = ""
    age: int | None = None
    is_woman: bool = False
    trades: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    wage: int | None = None
    available_from: str = ""
    couple: bool = False
    board: bool = False
    kinds: tuple[str, ...] = ()
    education: int | None = None
    works_at: str = ""
    row: PersonRow | None = field(default=None, compare=False, repr=False)


def seekers(connection: Connection, today: date, which: Selection = LOOKING) -> list[Seeker]:
    """Return the people of a selection, in the order of their groups."""
    return of_people(connection, people.ids(connection, which, "group", today=today), today)


def of_people(connection: Connection, ids: Sequence[str], today: date) -> list[Seeker]:
    """Return people by their ids; an id without a person is passed over."""
    return [seeker(row, today) for some in chunks(ids) for row in people.rows(connection, some)]


def seeker(row: PersonRow, today: date) -> Seeker:
    """Return the facts of one person; of several wishes the latest counts."""
    person, wish, spell = row.person, row.intent, row.spell
    return Seeker(
        id=row.id,
        number=row.number,
        name=str(person.get("name") or ""),
        group=str(row.household.get("group") or ""),
        phone=str(person.get("phone") or person.get("family_phone") or ""),
        age=showing.age(person, today),
        is_woman=(person.get("sex") or derive({"id_number": person.get("id_number")}).get("sex")) == _WOMAN,
        trades=trades_in(wish.get("work_types") or []),
        known=trades_in(person.get("skill"), person.get("certificate_name"), spell.get("work_type")),
        regions=tuple(map(str, wish.get("regions") or ())),
        wage=wish.get("wage"),
        available_from=str(wish.get("available_from") or ""),
        couple=bool(wish.get("with_spouse")),
        board=bool(wish.get("board_lodging")),
        kinds=tuple(one for one in map(str, wish.get("employer_kind") or ()) if one != _ANY_EMPLOYER),
        education=education_rank(str(person.get("education") or "")),
        works_at=(str(spell.get("employer") or "") or standing.work_words(row)) if standing.is_at_work(spell) else "",
        row=row,
    )
