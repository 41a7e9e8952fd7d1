"""The measures of a statistic as facts of people: how they are counted, and who is behind a number.

Somebody counts once, by the latest work that goes on on the day. Wishes are those on record now.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, and_, case, cast, exists, func, or_, select
from sqlalchemy import Text as AsText

from villagedesk.catalogue.measures import Measure, Work, measures
from villagedesk.register.people_facts import PEOPLE, born, sex, with_below, years_before
from villagedesk.register.projection import TABLES

HOUSEHOLDS, SPELLS, INTENTS, NEEDS = (TABLES[name] for name in ("household", "spell", "intent", "training_need"))

UNBORN = 2
"""The fact `labour` of who has no birth date on record, so that nobody can say whether they are of working age."""

_WORKING_AGE = 16
"""劳动法 §15: nobody younger may be employed."""
_UNABLE = ("4", "5")
"""丧失劳动力 and 无劳动力, of the list `labour_capacity`."""
_COUNTY, _PROVINCE = 6, 2
"""Digits of a village's code that name its county and its province."""
_SOMEWHERE, _NEAR = "somewhere", "near"
"""Where somebody works of whom no place is known, or in another county of the province."""
_EMPLOYED = (Work.LOCAL, _NEAR, Work.OUTSIDE, _SOMEWHERE)
_WORKS: Mapping[Work, tuple[str, ...]] = {
    Work.EMPLOYED: _EMPLOYED,
    Work.AWAY: (_NEAR, Work.OUTSIDE),
    Work.OUTSIDE: (Work.OUTSIDE,),
    Work.LOCAL: (Work.LOCAL,),
    Work.NONE: (Work.NONE,),
    Work.OTHER: (Work.OTHER,),
}
_WANTS = {"job": (INTENTS, "wants_job"), "training": (NEEDS, "wants")}

Condition = ColumnElement[bool]
Facts = Mapping[str, Any]


def wanted(measure: Measure) -> dict[str, tuple[Any, ...]]:
    """Return which facts of a person a measure asks for, each with the values that count."""
    asked: dict[str, tuple[Any, ...]] = {}
    if measure.labour:
        asked["labour"] = (1,)
    if measure.sex:
        asked["sex"] = (measure.sex,)
    if measure.work is not None:
        asked["work"] = _WORKS[measure.work]
    if measure.tags:
        asked[_set(measure.tags)] = (1,)
    if measure.wants:
        asked[measure.wants] = (1,)
    return asked


def tally(connection: Connection, day: date) -> Iterator[tuple[str, Facts, int]]:
    """Yield how many people of each village have the same facts on a day, in one pass over the people on the roll."""
    facts = _facts(day)
    one = select(PEOPLE.c.village, *(fact.label(f"f_{name}") for name, fact in facts.items())).where(on_roll(day))
    person = one.subquery("person")
    groups = [person.c.village, *(person.c[f"f_{name}"] for name in facts)]
    for row in connection.execute(select(*groups, func.count()).group_by(*groups)):
        yield row[0] or "", dict(zip(facts, row[1:-1], strict=True)), row[-1]


def behind(measure: Measure, day: date) -> Condition:
    """Return what makes people those behind the number of a measure, being on the roll on the day among it."""
    facts = _facts(day)
    return and_(on_roll(day), *(facts[name].in_(values) for name, values in wanted(measure).items()))


def on_roll(day: date) -> Condition:
    """Return what makes a person one of the roll on a day."""
    return and_(PEOPLE.c.void.is_(None), or_(PEOPLE.c.left_on.is_(None), PEOPLE.c.left_on > day.isoformat()))


def _facts(day: date) -> dict[str, ColumnElement[Any]]:
    """Return what is to be known of a person, by name."""
    work = func.coalesce(_work_on(day.isoformat()), Work.NONE.value)
    tags = {one.tags for one in measures().values() if one.tags}
    return {
        "labour": _labour(day, work),
        "sex": func.coalesce(sex(), ""),
        "work": work,
        **{_set(codes): _tagged(with_below("population_tag", codes)) for codes in sorted(tags)},
        **{name: _wanting(*where) for name, where in _WANTS.items()},
    }


def _set(codes: tuple[str, ...]) -> str:
    return f"tags_{'_'.join(codes)}"


def _labour(day: date, work: ColumnElement[Any]) -> ColumnElement[Any]:
    able = func.coalesce(PEOPLE.c.labour_capacity, "").not_in(_UNABLE)
    grown = born() <= years_before(day, _WORKING_AGE)
    return case((born().is_(None), UNBORN), (and_(grown, or_(able, work.in_(_EMPLOYED))), 1), else_=0)


def _work_on(day: str) -> ColumnElement[Any]:
    """Return what a person does on the day: of several spells that of the one begun last; NULL where there is none."""
    begun = or_(SPELLS.c.start_date.is_(None), SPELLS.c.start_date <= day)
    going_on = or_(SPELLS.c.end_date.is_(None), SPELLS.c.end_date >= day)
    latest = (
        select(_kind_of_work())
        .where(SPELLS.c.labourer == PEOPLE.c.id, SPELLS.c.void.is_(None), begun, going_on)
        .order_by(func.coalesce(SPELLS.c.start_date, "").desc(), SPELLS.c.id.desc())
        .limit(1)
    )
    return latest.correlate(PEOPLE).scalar_subquery()


def _kind_of_work() -> ColumnElement[Any]:
    status, place, home = SPELLS.c.status, func.coalesce(SPELLS.c.place, ""), PEOPLE.c.village
    at_home, near = (func.substr(place, 1, n) == func.substr(home, 1, n) for n in (_COUNTY, _PROVINCE))
    return case(
        (status.like("2%"), Work.NONE.value),
        (status.not_like("1%"), Work.OTHER.value),
        (place == "", _SOMEWHERE),
        (at_home, Work.LOCAL.value),
        (near, _NEAR),
        else_=Work.OUTSIDE.value,
    )


def _wanting(table: Table, name: str) -> ColumnElement[Any]:
    told = exists().where(table.c.labourer == PEOPLE.c.id, table.c[name].is_(True), table.c.void.is_(None))
    return case((told.correlate(PEOPLE), 1), else_=0)


def _tagged(codes: list[str]) -> ColumnElement[Any]:
    own = cast(PEOPLE.c.tags, AsText)
    at_home = exists().where(
        HOUSEHOLDS.c.id == PEOPLE.c.household, or_(HOUSEHOLDS.c.type.in_(codes), HOUSEHOLDS.c.monitored_type.in_(codes))
    )
    borne = or_(*(own.contains(f'"{code}"', autoescape=True) for code in codes))
    return case((and_(PEOPLE.c.tags.is_not(None), borne), 1), (at_home.correlate(PEOPLE), 1), else_=0)
