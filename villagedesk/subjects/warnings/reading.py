"""The facts of warnings as they stand in a register, read in one pass over each table."""

import calendar
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Final

from sqlalchemy import Connection, select

from villagedesk.journal import clock
from villagedesk.register import oplog
from villagedesk.register.people import HOUSEHOLDS, PEOPLE
from villagedesk.register.people_facts import born
from villagedesk.register.people_where import on_roll
from villagedesk.register.projection import TABLES
from villagedesk.subjects.verification import Outcome
from villagedesk.subjects.visits.results import Result
from villagedesk.subjects.warnings.facts import Contact, Facts, Handled, Person, Wage, Work

_SPELLS, _VISITS, _POSTS, _WARNINGS = (TABLES[name] for name in ("spell", "visit", "post", "warning"))
_MONTH_LENGTH: Final = len("2026-11")
_CORRECTION_DAYS: Final = 7
"""A wage that stood for no longer was a slip of the pen, not a wage."""
_WAGED: Final = ("", "10", "11", "15")
"""Employment states with a wage; the allowance of a public post is none, and cannot fall from one."""
_HOUSEHOLD_TAGS: Final = ("type", "monitored_type")


def read(connection: Connection) -> Facts:
    """Return the facts of everybody on the roll."""
    works, wages = _works(connection)
    contacts = _contacts(connection)
    people = [
        _person(row, works.get(row["id"], []), wages.get(row["id"], []), contacts.get(row["id"], []))
        for row in connection.execute(_people()).mappings()
    ]
    return Facts(tuple(people), tuple(_handled(connection)))


def first_day(text: object) -> date | None:
    """Return a stored date, a month as its first day; None where there is none."""
    return _day(text, last=False)


def last_day(text: object) -> date | None:
    """Return a stored date, a month as its last day; None where there is none."""
    return _day(text, last=True)


def _day(text: object, *, last: bool) -> date | None:
    if not isinstance(text, str) or not text:
        return None
    try:
        if len(text) != _MONTH_LENGTH:
            return date.fromisoformat(text)
        first = date.fromisoformat(f"{text}-01")
    except ValueError:
        return None
    return first.replace(day=calendar.monthrange(first.year, first.month)[1]) if last else first


def _people() -> Any:
    columns = (
        PEOPLE.c.id, PEOPLE.c.village, PEOPLE.c.household, PEOPLE.c.tags, PEOPLE.c.created_at, PEOPLE.c.verified_on,
        PEOPLE.c.verify_result, born().label("born"), *(HOUSEHOLDS.c[name] for name in _HOUSEHOLD_TAGS),
    )  # fmt: skip
    query = select(*columns).outerjoin(HOUSEHOLDS, HOUSEHOLDS.c.id == PEOPLE.c.household)
    return query.where(on_roll()).order_by(PEOPLE.c.id)


def _person(row: Mapping[Any, Any], works: list[Work], wages: list[Wage], contacts: list[Contact]) -> Person:
    verified = first_day(row["verified_on"])
    if verified:
        contacts = [*contacts, Contact(verified, row["verify_result"] != Outcome.UNREACHED, is_verification=True)]
    tags = (*(row["tags"] or ()), *(row[name] for name in _HOUSEHOLD_TAGS))
    return Person(
        id=row["id"],
        village=row["village"] or "",
        household=row["household"] or "",
        born=row["born"] or "",
        known_on=clock.day(row["created_at"]),
        tags=frozenset(tag for tag in tags if tag),
        works=tuple(sorted(works, key=lambda work: (work.start, work.id))),
        contacts=tuple(sorted(contacts, key=lambda contact: (contact.day, contact.reached))),
        wages=tuple(sorted(wages, key=lambda wage: wage.day)),
    )


def _works(connection: Connection) -> tuple[dict[str, list[Work]], dict[str, list[Wage]]]:
    columns = ("id", "labourer", "start_date", "end_date", "status", "end_reason", "employer", "place", "monthly_wage")
    asked = [*(_SPELLS.c[name] for name in columns), _SPELLS.c.contract_to, _SPELLS.c.created_at, _SPELLS.c.changed_at]
    posts = (_POSTS.c.category, _POSTS.c.title, _POSTS.c.until)
    query = select(*asked, *posts).outerjoin(_POSTS, (_POSTS.c.id == _SPELLS.c.post) & _POSTS.c.void.is_(None))
    works: dict[str, list[Work]] = defaultdict(list)
    wages: dict[str, list[Wage]] = defaultdict(list)
    edited: dict[str, str] = {}
    for row in connection.execute(query.where(_SPELLS.c.void.is_(None), _SPELLS.c.labourer.is_not(None))).mappings():
        work = _work(row)
        works[row["labourer"]].append(work)
        if work.wage is None or work.status not in _WAGED:
            continue
        if work.end is None and row["changed_at"] != row["created_at"]:
            edited[row["id"]] = row["labourer"]
        else:
            wages[row["labourer"]].append(Wage(work.start, work.wage))
    for spell, history in _rewritten(connection, works, edited):
        wages[edited[spell]] += history
    return works, wages


def _work(row: Mapping[Any, Any]) -> Work:
    return Work(
        id=row["id"],
        start=first_day(row["start_date"]) or date.min,
        end=last_day(row["end_date"]),
        status=row["status"] or "",
        reason=row["end_reason"] or "",
        employer=row["employer"] or "",
        place=row["place"] or "",
        wage=row["monthly_wage"],
        until=last_day(row["until"]) or last_day(row["contract_to"]),
        post=row["category"] or "",
        what=row["title"] or row["employer"] or "",
    )


def _rewritten(
    connection: Connection, works: Mapping[str, list[Work]], edited: Mapping[str, str]
) -> Iterator[tuple[str, list[Wage]]]:
    """Yield the wages that spells which go on have had one after the other, as the journal says it.

    The first counts from the beginning of the work, a later one from the day on which it was written; one that was
    written anew within days was a mistake.
    """
    starts = {work.id: work.start for person in set(edited.values()) for work in works[person]}
    for spell, ops in oplog.of_records(connection, list(edited)).items():
        told = [(clock.day(op.hlc), op.fields["monthly_wage"][0]) for op in ops if "monthly_wage" in op.fields]
        amounts = [(day, amount) for day, amount in told if type(amount) is int]
        kept: list[Wage] = []
        for at, (day, amount) in enumerate(amounts):
            following = amounts[at + 1][0] if at + 1 < len(amounts) else None
            if following is None or (following - day).days > _CORRECTION_DAYS:
                kept.append(Wage(day if kept else starts[spell], amount))
        yield spell, kept


def _contacts(connection: Connection) -> dict[str, list[Contact]]:
    query = select(_VISITS.c.labourer, _VISITS.c.visited_on, _VISITS.c.result)
    found: dict[str, list[Contact]] = defaultdict(list)
    for person, day, result in connection.execute(query.where(_VISITS.c.void.is_(None))):
        visited = first_day(day)
        if visited and person:
            found[person].append(Contact(visited, result != Result.UNREACHED))
    return found


def _handled(connection: Connection) -> Iterator[Handled]:
    columns = ("id", "rule", "labourer", "subject", "since", "level", "reason", "due_on", "handler", "closed_on")
    query = select(*(_WARNINGS.c[name] for name in (*columns, "result"))).where(_WARNINGS.c.void.is_(None))
    for row in connection.execute(query.order_by(_WARNINGS.c.id)):
        since = first_day(row.since)
        if since and row.rule:
            yield Handled(
                row.id, row.rule, row.labourer or "", row.subject or "", since, row.level or "", row.reason or "",
                row.due_on or "", row.handler or "", row.closed_on or "", row.result or "",
            )  # fmt: skip
