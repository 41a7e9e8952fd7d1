"""待走访: who is to be visited and why: a date that was agreed, a warning, or a campaign."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from sqlalchemy import Connection, func, select

from db.bulk import chunks
from villagedesk.register import people
from villagedesk.register.people import HOUSEHOLDS, PEOPLE
from villagedesk.register.people_where import SPELLS
from villagedesk.register.projection import TABLES
from villagedesk.register.selection import Selection
from villagedesk.sentence import joined, sentence
from villagedesk.subjects.verification import month_of
from villagedesk.subjects.verification_roll import COLUMNS, arranged
from villagedesk.subjects.visits.results import Result
from villagedesk.subjects.warnings.engine import Alert
from villagedesk.subjects.warnings.handling import today_found

_VISITS = TABLES["visit"]
_AGREED: Final = "约好的回访"
_IN_CAMPAIGN: Final = "专项走访"
EVERYBODY: Final = Selection()


@dataclass(frozen=True, slots=True)
class Due:
    """Somebody to be visited.

    Attributes:
        place: the number within the group, the same on screen and on paper.
        on: the day on which the visit was or will be due (ISO).
        why: the reasons, the most pressing first.
        level: code of the gravest warning, '' where there is none.
        result: code of what was heard since, '' while nobody was there; who was not reached is still to be visited.
    """

    id: str
    group: str
    place: int
    on: str
    why: str
    level: str = ""
    result: str = ""


@dataclass(frozen=True, slots=True)
class Campaign:
    """A campaign: its code, from which day on visits count, and whom it is about; `place` is where they work.

    `place` holds the first digits of a division code, '' for anywhere.
    """

    code: str
    start: str
    who: Selection = EVERYBODY
    place: str = ""


def due(connection: Connection, today: date, ahead: int = 0) -> list[Due]:
    """Return who is to be visited today, or within some days, in the order of the sheet.

    Those who were visited today stay in the list with their result, so that a pass can be looked over.
    """
    alerts = [alert for alert in today_found(connection, today).open if alert.key.person]
    by_person: dict[str, list[Alert]] = defaultdict(list)
    for alert in alerts:
        by_person[alert.key.person].append(alert)
    agreed = agreed_for(connection, date.fromordinal(today.toordinal() + ahead).isoformat())
    visited = _results(connection, today.isoformat(), "")
    found = {
        person: _due(person, by_person.get(person, ()), agreed.get(person, ""))
        for person in {*by_person, *agreed, *visited}
    }
    return _in_order(connection, _with_results(found, visited), today)


def campaign(connection: Connection, what: Campaign, today: date) -> list[Due]:
    """Return whom a campaign is about, with what was heard in it, in the order of the sheet."""
    wanted = set(people.ids(connection, what.who, today=today))
    if what.place:
        going_on = (SPELLS.c.void.is_(None), SPELLS.c.end_date.is_(None), SPELLS.c.place.startswith(what.place))
        wanted &= set(connection.execute(select(SPELLS.c.labourer).where(*going_on)).scalars())
    found = {person: Due(person, "", 0, what.start, _IN_CAMPAIGN) for person in wanted}
    return _in_order(connection, _with_results(found, _results(connection, what.start, what.code), only=found), today)


def to_visit(some: Iterable[Due]) -> list[Due]:
    """Return those of a list whom nobody has reached yet."""
    return [one for one in some if not one.result or one.result == Result.UNREACHED]


def _due(person: str, alerts: Sequence[Alert], agreed: str) -> Due:
    grave = sorted(alerts, key=lambda alert: (-int(alert.level or 0), alert.due_on))
    reasons: list[str] = [sentence("{what}（{day}）", what=_AGREED, day=agreed)] if agreed else []
    reasons += [alert.title for alert in grave]
    days = [*filter(None, [agreed]), *(alert.due_on.isoformat() for alert in grave)]
    level = grave[0].level if grave else ""
    return Due(person, "", 0, min(days, default=""), joined("；", reasons), level)


def agreed_for(connection: Connection, until: str) -> dict[str, str]:
    """Return the days agreed for the next visit that have come, as the latest visit of each person says them."""
    query = select(_VISITS.c.labourer, _VISITS.c.next_on, _VISITS.c.result)
    ordered = query.where(_VISITS.c.void.is_(None), _VISITS.c.labourer.is_not(None))
    found: dict[str, str] = {}
    for person, day, result in connection.execute(ordered.order_by(_VISITS.c.visited_on, _VISITS.c.id)):
        if day:
            found[person] = day
        elif result != Result.UNREACHED:  # who was not reached is still to be visited on the day agreed
            found.pop(person, None)
    return {person: day for person, day in found.items() if day <= until}


def _results(connection: Connection, since: str, code: str) -> dict[str, str]:
    """Return the last result of everybody visited from a day on, of a campaign where one is named."""
    query = select(_VISITS.c.labourer, func.coalesce(_VISITS.c.result, Result.OTHER.value)).where(
        _VISITS.c.void.is_(None), _VISITS.c.labourer.is_not(None), _VISITS.c.visited_on >= since
    )
    if code:
        query = query.where(_VISITS.c.campaign == code)
    return {row[0]: row[1] for row in connection.execute(query.order_by(_VISITS.c.visited_on, _VISITS.c.id))}


def _with_results(
    found: Mapping[str, Due], results: Mapping[str, str], only: Mapping[str, Due] | None = None
) -> dict[str, Due]:
    made = dict(found)
    for person, result in results.items():
        if only is None or person in only:
            made[person] = replace(made[person], result=result)
    return made


def _in_order(connection: Connection, found: Mapping[str, Due], today: date) -> list[Due]:
    """Return people as the sheets list them: by group, household, and number; who is off the roll is left out."""
    query = select(*COLUMNS).outerjoin(HOUSEHOLDS, HOUSEHOLDS.c.id == PEOPLE.c.household)
    standing = query.where(PEOPLE.c.void.is_(None), PEOPLE.c.left_on.is_(None))
    rows = [
        row
        for some in chunks(sorted(found))
        for row in connection.execute(standing.where(PEOPLE.c.id.in_(some))).mappings()
    ]
    members = arranged(rows, month_of(today))
    return [replace(found[member.id], group=member.group, place=member.place) for member in members]
