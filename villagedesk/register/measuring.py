"""The measures of a statistic as conditions on people: how they are counted, and who is behind a number.

Somebody counts once, by the latest work that goes on on the day. Wishes are those on record now.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Select, and_, case, cast, func, not_, or_, select, true
from sqlalchemy import Text as AsText

from villagedesk.catalogue.measures import Measure, Work
from villagedesk.register.people_facts import PEOPLE, born, sex, with_below, years_before
from villagedesk.register.projection import TABLES

HOUSEHOLDS, SPELLS, INTENTS, NEEDS = (TABLES[name] for name in ("household", "spell", "intent", "training_need"))

_WORKING_AGE = 16
"""劳动法 §15: nobody younger may be employed."""
_UNABLE = ("4", "5")
"""丧失劳动力 and 无劳动力, of the list `labour_capacity`."""
_NOT_EMPLOYED = "2"
_COUNTY, _PROVINCE = 6, 2
"""Digits of a village's code that name its county and its province."""

Condition = ColumnElement[bool]


@dataclass(frozen=True, slots=True)
class Counted:
    """People of one day with their household, the work they do on it and what they want: `source` is the join."""

    source: FromClause
    on_roll: Condition
    _day: date
    _work: FromClause
    _wants: dict[str, FromClause]

    @property
    def unborn(self) -> Condition:
        """Who has no birth date on record, so that nobody can say whether they are of working age."""
        return born().is_(None)

    def of(self, measure: Measure) -> Condition:
        """Return what makes a person count for a measure."""
        asked: list[Condition] = []
        if measure.labour:
            asked.append(self._labour())
        if measure.sex:
            asked.append(sex() == measure.sex)
        if measure.work is not None:
            asked.append(self._works(measure.work))
        if measure.tags:
            asked.append(_tagged(with_below("population_tag", measure.tags)))
        if measure.wants:
            asked.append(self._wants[measure.wants].c.labourer.is_not(None))
        return and_(true(), *asked)

    def _labour(self) -> Condition:
        grown = born() <= years_before(self._day, _WORKING_AGE)
        able = func.coalesce(PEOPLE.c.labour_capacity, "").not_in(_UNABLE)
        return and_(grown, or_(able, self._works(Work.EMPLOYED)))

    def _works(self, wanted: Work) -> Condition:
        work = self._work.c
        place, home = func.coalesce(work.place, ""), PEOPLE.c.village
        employed = and_(work.labourer.is_not(None), _is_work(work.status))
        match wanted:
            case Work.EMPLOYED:
                return employed
            case Work.AWAY:
                return and_(employed, place != "", not_(_within(place, home, _COUNTY)))
            case Work.OUTSIDE:
                return and_(employed, place != "", not_(_within(place, home, _PROVINCE)))
            case Work.LOCAL:
                return and_(employed, _within(place, home, _COUNTY))
            case Work.NONE:
                return or_(work.labourer.is_(None), and_(not_(_is_work(work.status)), _is_none(work.status)))
            case Work.OTHER:
                return and_(work.labourer.is_not(None), not_(_is_work(work.status)), not_(_is_none(work.status)))


def counted(day: date) -> Counted:
    """Return the people who are on the roll on a day, ready to be counted."""
    work, job, training = _work_on(day.isoformat()), _wanting(INTENTS, "wants_job"), _wanting(NEEDS, "wants")
    source = (
        PEOPLE.outerjoin(HOUSEHOLDS, HOUSEHOLDS.c.id == PEOPLE.c.household)
        .outerjoin(work, work.c.labourer == PEOPLE.c.id)
        .outerjoin(job, job.c.labourer == PEOPLE.c.id)
        .outerjoin(training, training.c.labourer == PEOPLE.c.id)
    )
    here = or_(PEOPLE.c.left_on.is_(None), PEOPLE.c.left_on > day.isoformat())
    return Counted(source, and_(PEOPLE.c.void.is_(None), here), day, work, {"job": job, "training": training})


def behind(measure: Measure, day: date) -> Condition:
    """Return, for a list of people, what makes them those behind the number of a measure."""
    people = counted(day)
    found = select(PEOPLE.c.id).select_from(people.source).where(people.on_roll, people.of(measure))
    return PEOPLE.c.id.in_(found.correlate(None))


def _work_on(day: str) -> FromClause:
    """Return for each person the work that goes on on the day: of several, the one begun last."""
    begun = or_(SPELLS.c.start_date.is_(None), SPELLS.c.start_date <= day)
    going_on = or_(SPELLS.c.end_date.is_(None), SPELLS.c.end_date >= day)
    order = (func.coalesce(SPELLS.c.start_date, "").desc(), SPELLS.c.id.desc())
    place = func.row_number().over(partition_by=SPELLS.c.labourer, order_by=order).label("place_in_row")
    ranked = (
        select(SPELLS.c.labourer, SPELLS.c.status, SPELLS.c.place, place)
        .where(SPELLS.c.void.is_(None), SPELLS.c.labourer.is_not(None), begun, going_on)
        .subquery("ranked")
    )
    latest: Select[Any] = select(ranked.c.labourer, ranked.c.status, ranked.c.place).where(ranked.c.place_in_row == 1)
    return latest.subquery("work")


def _wanting(table: FromClause, name: str) -> FromClause:
    wanting = select(table.c.labourer).where(
        table.c[name].is_(True), table.c.void.is_(None), table.c.labourer.is_not(None)
    )
    return wanting.distinct().subquery(f"{name}_told")


def _tagged(codes: list[str]) -> Condition:
    own = cast(PEOPLE.c.tags, AsText)
    at_home = or_(HOUSEHOLDS.c.type.in_(codes), HOUSEHOLDS.c.monitored_type.in_(codes))
    # Of somebody without a household the comparison is unknown, which is no.
    return or_(case((at_home, true()), else_=False), *(own.contains(f'"{code}"', autoescape=True) for code in codes))


def _is_work(status: ColumnElement[Any]) -> Condition:
    return or_(status.is_(None), status.like("1%"))


def _is_none(status: ColumnElement[Any]) -> Condition:
    return status.like(f"{_NOT_EMPLOYED}%")


def _within(place: ColumnElement[Any], home: ColumnElement[Any], digits: int) -> Condition:
    return func.substr(place, 1, digits) == func.substr(home, 1, digits)
