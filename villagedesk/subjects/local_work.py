"""Work close to home: who works at which enterprise and on which local post, what is vacant, what expires.

A spell that names an enterprise or a post is somebody's work there; a seasonal batch, a work-for-relief project and a
public-welfare post are posts of their categories. Somebody counts once at an enterprise and once on a post.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, Connection, FromClause, and_, distinct, func, or_, select

from db.bulk import chunks
from villagedesk.catalogue.field import Values
from villagedesk.register.people_facts import with_below
from villagedesk.register.people_where import HOUSEHOLDS, PEOPLE
from villagedesk.register.projection import TABLES
from villagedesk.register.store import Register
from villagedesk.subjects.due import Due
from villagedesk.subjects.records import Ask, Both, Is, On, Within, count

PUBLIC, RELIEF, DAY_LABOUR, SEASONAL = "2", "3", "4", "5"
"""Codes of `post_category`: 乡村公益性岗位, 以工代赈, 零工, 季节性用工."""
AGREEMENT = "3"
"""The code of 协议 in `event_kind`."""
SOON_DAYS = 60
"""So many days before its end something is listed as expiring."""

_POOR = ("1", "2")
"""脱贫户 and 监测对象, of the list `population_tag`."""
_WORKING, _FLEXIBLE, _PUBLIC_POST = "11", "13", "14"
"""Codes of `employment_status`: 务工就业, 灵活就业, 公益性岗位."""
_MONTH = len("2026-05")
_SPELLS, _POSTS = TABLES["spell"], TABLES["post"]


@dataclass(frozen=True, slots=True)
class Headcount:
    """People at one enterprise or on one post: on the day, of them out of poverty, at the end of last year, ever."""

    now: int = 0
    poor: int = 0
    last_year: int = 0
    ever: int = 0


@dataclass(frozen=True, slots=True)
class Vacant:
    """A post on which fewer people work than it has places, and which has not ended."""

    def sql(self, on: On) -> ColumnElement[bool]:
        """Return it as the store asks it."""
        return and_(func.coalesce(on.rows.c.headcount, 1) > _filled(on), _open(on))


@dataclass(frozen=True, slots=True)
class Occupied:
    """A post on which somebody works."""

    def sql(self, on: On) -> ColumnElement[bool]:
        """Return it as the store asks it."""
        return _filled(on) > 0


@dataclass(frozen=True, slots=True)
class WorksOn:
    """A spell that goes on today."""

    def sql(self, on: On) -> ColumnElement[bool]:
        """Return it as the store asks it."""
        return _goes_on(on.rows, on.today.isoformat())


EXPIRING = Within("until", 0, SOON_DAYS)
EXPIRED = Within("until", None, -1)
AGREEMENTS = Is("kind", AGREEMENT)


def headcounts(connection: Connection, field: str, ids: Sequence[str], day: date) -> dict[str, Headcount]:
    """Return how many people work, by spells whose `field` (post or enterprise) names one of these records."""
    column = _SPELLS.c[field]
    listed = HOUSEHOLDS.c.type.in_(with_below("population_tag", _POOR))
    poor = or_(listed, HOUSEHOLDS.c.monitored_type.is_not(None))
    person = distinct(_SPELLS.c.labourer)
    here, then = _goes_on(_SPELLS, day.isoformat()), _goes_on(_SPELLS, date(day.year - 1, 12, 31).isoformat())
    begun = func.coalesce(_SPELLS.c.start_date, "") <= day.isoformat()
    query = (
        select(
            column,
            func.count(person).filter(here),
            func.count(person).filter(here, poor),
            func.count(person).filter(then),
            func.count(person).filter(begun),
        )
        .join(PEOPLE, PEOPLE.c.id == _SPELLS.c.labourer)
        .outerjoin(HOUSEHOLDS, HOUSEHOLDS.c.id == PEOPLE.c.household)
        .where(_SPELLS.c.void.is_(None), PEOPLE.c.void.is_(None))
        .group_by(column)
    )
    found: dict[str, Headcount] = {}
    for some in chunks(list(ids)):
        for record, *numbers in connection.execute(query.where(column.in_(some))):
            found[record] = Headcount(*map(int, numbers))
    return found


def workers(connection: Connection, field: str, ids: Sequence[str], day: date) -> dict[str, list[str]]:
    """Return the names of those who work on the day, by the post or enterprise that their spell names."""
    column = _SPELLS.c[field]
    query = (
        select(column, PEOPLE.c.id, PEOPLE.c.name)
        .join(PEOPLE, PEOPLE.c.id == _SPELLS.c.labourer)
        .where(_SPELLS.c.void.is_(None), PEOPLE.c.void.is_(None), _goes_on(_SPELLS, day.isoformat()))
        .order_by(_SPELLS.c.start_date, PEOPLE.c.id)
    )
    found: dict[str, dict[str, str]] = {}
    for some in chunks(list(ids)):
        for record, person, name in connection.execute(query.where(column.in_(some))):
            found.setdefault(record, {})[person] = str(name or "")
    return {record: list(people.values()) for record, people in found.items()}


def places(connection: Connection, posts: Sequence[str]) -> dict[str, int]:
    """Return how many people each post takes, where that is known."""
    found: dict[str, int] = {}
    for some in chunks(list(posts)):
        query = select(_POSTS.c.id, _POSTS.c.headcount).where(_POSTS.c.id.in_(some), _POSTS.c.headcount.is_not(None))
        found.update((record, number) for record, number in connection.execute(query))
    return found


def work_on(register: Register, field: str, record: str) -> Values:
    """Return what the spell of somebody who begins on a post or at an enterprise says: of what is known there."""
    found = register.get(field, record)
    values = found.values if found else {}
    begun: Values = {field: record, "start_date": register.today().isoformat()}
    if field == "enterprise":
        return begun | {"employer": values.get("name"), "place": values.get("place"), "status": _WORKING}
    enterprise = values.get("enterprise")
    firm = register.get("enterprise", str(enterprise)) if enterprise else None
    employer = values.get("employer") or (firm.values.get("name") if firm else None)
    status = {PUBLIC: _PUBLIC_POST, DAY_LABOUR: _FLEXIBLE}.get(str(values.get("category") or ""), _WORKING)
    begun |= {"enterprise": enterprise, "employer": employer, "work_type": values.get("title"), "status": status}
    begun |= {"place": values.get("place"), "monthly_wage": values.get("wage"), "rate": values.get("rate")}
    begun |= {"wage_basis": values.get("wage_basis"), "fund_source": values.get("fund_source")}
    return {name: value for name, value in begun.items() if value not in (None, "")}


@dataclass(frozen=True, slots=True)
class Month:
    """A month of one category of posts and source of funds: persons, and the sum of their monthly pay in fen.

    `unpaid` counts those whose spell and post name no pay: they are not in the amount.
    """

    month: str
    category: str
    fund_source: str
    persons: int
    amount: int
    unpaid: int


def months(connection: Connection, year: int, category: str = PUBLIC) -> list[Month]:
    """Return month by month who held posts of a category, and what that costs by source of funds.

    A spell's own monthly pay goes before the post's; one that touches the month counts whole, a person once.
    """
    query = (
        select(
            _SPELLS.c.labourer,
            _SPELLS.c.start_date,
            _SPELLS.c.end_date,
            func.coalesce(_SPELLS.c.monthly_wage, _POSTS.c.wage).label("pay"),
            func.coalesce(_SPELLS.c.fund_source, _POSTS.c.fund_source, "").label("fund"),
        )
        .join(_POSTS, _POSTS.c.id == _SPELLS.c.post)
        .join(PEOPLE, PEOPLE.c.id == _SPELLS.c.labourer)
        .where(_SPELLS.c.void.is_(None), _POSTS.c.void.is_(None), PEOPLE.c.void.is_(None))
        .where(_POSTS.c.category == category)
        .order_by(_SPELLS.c.start_date, _SPELLS.c.id)
    )
    spells = connection.execute(query).all()
    made: list[Month] = []
    for month in (f"{year}-{number:02d}" for number in range(1, 13)):
        held: dict[str, tuple[str, int | None]] = {}
        for spell in spells:
            begun = spell.start_date and spell.start_date[:7] <= month
            if begun and (not spell.end_date or spell.end_date[:7] >= month):
                held[spell.labourer] = (spell.fund, spell.pay)
        for fund in sorted({fund for fund, _ in held.values()}):
            pays = [pay for source, pay in held.values() if source == fund]
            known = [pay for pay in pays if pay is not None]
            made.append(Month(month, category, fund, len(pays), sum(known), len(pays) - len(known)))
    return made


def event_counts(connection: Connection, first: str, last: str) -> dict[str, tuple[int, int, int]]:
    """Return by kind of service how many there were in a period, how many people they served, how many posts."""
    events = TABLES["event"]
    query = (
        select(
            events.c.kind,
            func.count(),
            func.coalesce(func.sum(events.c.headcount), 0),
            func.coalesce(func.sum(events.c.posts), 0),
        )
        .where(events.c.void.is_(None), events.c.held_on >= first, events.c.held_on <= last)
        .group_by(events.c.kind)
    )
    return {str(kind or ""): (int(n), int(served), int(posts)) for kind, n, served, posts in connection.execute(query)}


def due(connection: Connection, today: date) -> list[Due]:
    """Return what expires: posts with somebody on them, and agreements of the stations."""
    posts = Ask("post", (EXPIRING, Occupied()))
    agreements = Ask("event", (Both(AGREEMENTS, EXPIRING),))
    return [
        Due("本地岗位快到期", count(connection, posts, today), "places", ("posts", "expiring")),
        Due("协作协议快到期", count(connection, agreements, today), "places", ("events", "expiring")),
    ]


def _filled(on: On) -> ColumnElement[int]:
    here = _goes_on(_SPELLS, on.today.isoformat())
    query = select(func.count(distinct(_SPELLS.c.labourer))).where(
        _SPELLS.c.post == on.rows.c.id, _SPELLS.c.void.is_(None), here
    )
    return query.scalar_subquery()


def _open(on: On) -> ColumnElement[bool]:
    until = on.rows.c.until
    return or_(until.is_(None), until >= on.today.isoformat())


def _goes_on(spells: FromClause, day: str) -> ColumnElement[bool]:
    columns = spells.c
    begun = func.coalesce(columns.start_date, "") <= day
    in_month = and_(func.length(columns.end_date) == _MONTH, columns.end_date >= day[:_MONTH])
    return and_(begun, or_(columns.end_date.is_(None), columns.end_date >= day, in_month))
