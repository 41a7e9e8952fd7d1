"""Stretches of work: the spells of a person without a gap between them that is too long, in one query.

连续就业 as the county counts it: three months in a row, gaps up to 15 days (the county's to settle; see `GAP`).
"""

from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, Subquery, Table, and_, case, cast, func, or_, select
from sqlalchemy import Integer as Whole

from db.days import first_day, last_day
from villagedesk.register.projection import TABLES
from villagedesk.register.spans import Span, early, late, months_later, touches

SPELLS: Table = TABLES["spell"]
GAP: Final = 15
"""Days without work in between that do not count."""

_LONG_AGO: Final = "1900-01-01"
_LOOK_BACK: Final = 110
"""Days: what ended earlier is no part of a stretch that is shorter than three months when the span begins."""
_MONTHS, _MONTH, _YEAR, _STABLE = 3, 31, 12, 93
"""Three months in a count where every month has 31 days: from the 15th to the 15th, whatever the months are."""
_DAYS_A_MONTH = 30


def at_work(spells: Any) -> ColumnElement[bool]:
    """Return whether a spell is work; one without a status is."""
    return or_(spells.status.is_(None), spells.status.like("1%"))


def lasting(spells: Any, span: Span) -> ColumnElement[bool]:
    """Return whether a spell that touches a span has reached three months by its end."""
    last = span.end.isoformat()
    started = func.coalesce(early(spells.start_date), _LONG_AGO)
    if span.is_day:
        return started <= f"{months_later(span.end, -_MONTHS):%Y-%m}-{span.end.day:02d}"
    end = case((or_(spells.end_date.is_(None), late(spells.end_date) > last), last), else_=late(spells.end_date))
    return _reached(started, end)


def stable(span: Span, person: ColumnElement[Any]) -> ColumnElement[bool]:
    """Return whether a person has a stretch of several spells that touches a span and reached three months by its end.

    It is worked out for one person after the other: few have several spells that are short.
    """
    first, last = span.texts
    found = _stretches(Span(span.start - timedelta(days=_LOOK_BACK), span.end), GAP, person)
    end = func.max(found.c.finish)
    reached = _reached(func.min(found.c.begin), case((end > last, last), else_=end))
    return select(found.c.stretch).group_by(found.c.stretch).having(and_(end >= first, reached)).exists()


def months_of(year: Span) -> Subquery:
    """Return how many months of 30 days each person (`labourer`) has worked in a span, days counted once (`months`)."""
    found = _stretches(year, 0)
    of_one = (
        select(
            found.c.labourer,
            (func.max(found.c.last_number) - func.min(found.c.first_number) + 1).label("days"),
        )
        .group_by(found.c.labourer, found.c.stretch)
        .subquery("lengths")
    )
    months = cast(func.sum(of_one.c.days), Whole) // _DAYS_A_MONTH
    return select(of_one.c.labourer, months.label("months")).group_by(of_one.c.labourer).subquery("worked")


def _stretches(span: Span, gap: int, person: ColumnElement[Any] | None = None) -> Subquery:
    """Return the spells of work that touch a span, each with the number of its stretch; the end is cut at the span's.

    Without a gap the beginning is cut, too, as only days of the span are counted then. `person` is whose they are.
    """
    first, last = span.texts
    spells = SPELLS.c
    start = func.coalesce(early(spells.start_date), first if gap == 0 else _LONG_AGO)
    begin = start if gap else case((start < first, first), else_=start)
    finish = case((or_(spells.end_date.is_(None), late(spells.end_date) > last), last), else_=spells.end_date)
    found = (
        select(spells.labourer, spells.id, begin.label("begin"), late(finish).label("finish"),
               first_day(begin).label("first_number"), last_day(finish).label("last_number"))
        .where(spells.void.is_(None), at_work(spells), *touches(spells.start_date, spells.end_date, span))
    )  # fmt: skip
    if person is not None:
        found = found.where(spells.labourer == person).correlate(person.table)
    rows = found.subquery("worked_at")
    one = rows.c
    ended = func.max(one.last_number)
    before = ended.over(partition_by=one.labourer, order_by=(one.first_number, one.id), rows=(None, -1))
    opens = case((one.first_number - before - 1 > gap, 1), else_=0).label("opens")
    marked = select(*one, opens).subquery("marked")
    two = marked.c
    stretch = func.sum(two.opens).over(partition_by=two.labourer, order_by=(two.first_number, two.id))
    return select(*two, stretch.label("stretch")).subquery("stretched")


def _reached(start: ColumnElement[Any], end: ColumnElement[Any]) -> ColumnElement[bool]:
    """Return whether three months have gone by from one day to another, both as text."""
    return (_slot(end) - _slot(start)) >= _STABLE


def _slot(day: ColumnElement[Any]) -> ColumnElement[int]:
    year, month, number = (cast(func.substr(day, *part), Whole) for part in ((1, 4), (6, 2), (9, 2)))
    return (year * _YEAR + month) * _MONTH + number


def year_of(day: date) -> Span:
    """Return the year of a day, up to it."""
    return Span(date(day.year, 1, 1), day)
