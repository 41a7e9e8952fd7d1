"""What stands on the visit sheets: the people of each group as texts, in the order of the screen."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby

from sqlalchemy import Connection, select

from db.bulk import chunks
from villagedesk.register import people
from villagedesk.register.people import PersonRow
from villagedesk.register.projection import TABLES
from villagedesk.register.store import Register
from villagedesk.reports.visit_sheet import VisitRow, VisitSheet
from villagedesk.sentence import sentence
from villagedesk.subjects import showing
from villagedesk.subjects.slips import now_printed, unit_title
from villagedesk.subjects.standing import work_words
from villagedesk.subjects.verification_sheets import NO_GROUP
from villagedesk.subjects.visits.results import Result
from villagedesk.subjects.warnings.due import Due

_VISITS = TABLES["visit"]


def sheets(register: Register, wanted: Sequence[Due], title: str, today: date) -> Iterator[VisitSheet]:
    """Yield the sheets of people to be visited, one a group; `wanted` as the lists of `due` give it."""
    unit, printed_at = unit_title(register.identity.village_name), now_printed()
    answers = [(result.value, result.label) for result in Result]
    for name, grouped in groupby(wanted, key=lambda one: one.group):
        some = list(grouped)
        with register.database.reading() as connection:
            ids = [one.id for one in some]
            rows = {row.id: row for part in chunks(ids) for row in people.rows(connection, part)}
            last = last_visits(connection, ids)
        yield VisitSheet(
            unit=unit,
            group=name or NO_GROUP,
            title=title,
            summary=sentence("共 {n:,} 人", n=len(some)),
            printed_at=printed_at,
            rows=[_row(one, rows[one.id], last, today) for one in some if one.id in rows],
            answers=answers,
        )


def last_visits(connection: Connection, wanted: Sequence[str]) -> dict[str, str]:
    """Return in words what was heard at the last visit of people: 2026-09-01 在岗、无变化."""
    found: dict[str, str] = {}
    columns = (_VISITS.c.labourer, _VISITS.c.visited_on, _VISITS.c.result, _VISITS.c.findings)
    for some in chunks(wanted):
        query = select(*columns).where(_VISITS.c.void.is_(None), _VISITS.c.labourer.in_(some))
        for row in connection.execute(query.order_by(_VISITS.c.visited_on, _VISITS.c.id)).mappings():
            words = showing.words("visit", "result", dict(row)) if row["result"] != Result.OTHER else ""
            found[row["labourer"]] = " ".join(filter(None, (row["visited_on"], words, row["findings"])))
    return found


def _row(one: Due, row: PersonRow, last: Mapping[str, str], today: date) -> VisitRow:
    age = showing.age(row.person, today)
    return VisitRow(
        place=str(one.place),
        name=str(row.person.get("name") or ""),
        age="" if age is None else str(age),
        phone=showing.spaced_phone(str(row.person.get("phone") or row.person.get("family_phone") or "")),
        tags=showing.categories(row.person, row.household),
        standing=work_words(row),
        last=last.get(one.id, ""),
        why=one.why,
    )
