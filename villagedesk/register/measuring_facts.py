"""The facts of people, of trainings and of rides that a statistic counts by, each as an expression over joined rows.

What is joined is only what the facts that are asked for need. Somebody stands for the latest spell that touches the
span: of a day the one begun last; of a period the latest one of work, where there is one.
"""

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any, Final

from sqlalchemy import ColumnElement, FromClause, Table, and_, case, cast, exists, func, not_, or_, select, true, tuple_
from sqlalchemy import Integer as Whole
from sqlalchemy import Text as AsText

from villagedesk.catalogue.measures import PEOPLE as OF_PEOPLE
from villagedesk.catalogue.measures import RIDES, TRAINING, Work, tag_set, tag_sets, upper_age
from villagedesk.catalogue.statistic_tables import dimensions
from villagedesk.register import regions as areas
from villagedesk.register.people_facts import PEOPLE, born, born_by, is_unborn, sex, with_below, years_before
from villagedesk.register.projection import TABLES
from villagedesk.register.regions import OWN, Regions
from villagedesk.register.spans import Span, early, months_later, touches, within
from villagedesk.register.stretches import at_work, lasting, months_of, stable, year_of

HOUSEHOLDS, SPELLS, INTENTS, NEEDS = (TABLES[name] for name in ("household", "spell", "intent", "training_need"))
RECORDS, RIDING, TRIPS, FIRMS = (TABLES[name] for name in ("training_record", "ride", "trip", "enterprise"))

UNBORN: Final = 2
"""The fact `labour` of who has no birth date on record, so that nobody can say whether they are of working age."""
TAGS: Final = "tags_"
"""Before the name of a set of categories: the fact that somebody bears one of them."""
SOMEWHERE, NEAR = "somewhere", "near"
"""The fact `work` of who works where no place is known, or in another county of the province."""
EMPLOYED = (Work.LOCAL, NEAR, Work.OUTSIDE, SOMEWHERE)

_WORKING_AGE: Final = 16
"""劳动法 §15: nobody younger may be employed."""
_UNABLE: Final = ("4", "5")
"""丧失劳动力 and 无劳动力, of the list `labour_capacity`."""
_COUNTY, _CITY, _PROVINCE = 6, 4, 2
"""Digits of a code that name its county, its city and its province."""
_BY_GOVERNMENT: Final = "1"
"""政府有组织输出, of the list `outflow_channel`."""
_NOT_TRAINED: Final = ("1", "4", "5")
"""报名, 未结业 and 退出, of the list `training_stage`: no training that was had."""
_FINISHED: Final = "3"

Expression = ColumnElement[Any]
Condition = ColumnElement[bool]


class Scope:
    """The rows that facts are read of; what a fact asks for is joined to them."""

    def __init__(self, span: Span, regions: Regions, of: str = OF_PEOPLE) -> None:
        self.span = span
        self.regions = regions
        self.of = of
        self._joins: dict[str, tuple[FromClause, Condition]] = {}

    def facts(self, names: Any) -> dict[str, Expression]:
        """Return the facts of these names; KeyError where there is none."""
        return {name: _fact(name)(self) for name in names}

    def rows(self) -> FromClause:
        """Return the rows with what the facts that were asked for need."""
        found: FromClause = PEOPLE
        if self.of == TRAINING:
            found = RECORDS.join(PEOPLE, PEOPLE.c.id == RECORDS.c.labourer)
        elif self.of == RIDES:
            found = RIDING.join(PEOPLE, PEOPLE.c.id == RIDING.c.labourer).join(TRIPS, TRIPS.c.id == RIDING.c.trip)
        for joined, on in self._joins.values():
            found = found.outerjoin(joined, on)
        return found

    def counted(self) -> Condition:
        """Return which rows count: people who were on the roll at any time of the span, and what falls into it."""
        return and_(on_roll(self.span), *_COUNTED[self.of](self))

    @cached_property
    def home(self) -> Any:
        """Return the columns of the household."""
        return self._join("home", HOUSEHOLDS, HOUSEHOLDS.c.id == PEOPLE.c.household).c

    @cached_property
    def work(self) -> Any:
        """Return the columns of the spell that somebody stands for."""
        work = SPELLS.alias("work")
        return self._join("work", work, and_(work.c.labourer == PEOPLE.c.id, *self._latest(work))).c

    @cached_property
    def job(self) -> Any:
        """Return the columns of the latest spell of work that began when the training had ended."""
        job, later, ended = SPELLS.alias("job"), SPELLS.alias("later_job"), _ended(RECORDS.c)

        def after(spells: Any) -> list[Condition]:
            started = early(spells.start_date) >= early(ended)
            return [spells.labourer == PEOPLE.c.id, spells.void.is_(None), at_work(spells), started]

        rank = tuple_(later.c.start_date, later.c.id) > tuple_(job.c.start_date, job.c.id)
        newer = exists().where(*after(later.c), rank).correlate(job, PEOPLE, RECORDS)
        return self._join("job", job, and_(*after(job.c), not_(newer))).c

    @cached_property
    def trip(self) -> Any:
        """Return the columns of the trip that somebody went to work on, or of the ride's."""
        if self.of == RIDES:
            return TRIPS.c
        return self._join("trip", TRIPS, TRIPS.c.id == self.work.trip).c

    @cached_property
    def firm(self) -> Any:
        """Return the columns of the enterprise of the spell."""
        return self._join("firm", FIRMS, FIRMS.c.id == self.work.enterprise).c

    @cached_property
    def worked(self) -> Any:
        """Return the months that people have worked this year."""
        found = months_of(year_of(self.span.end))
        return self._join("worked", found, found.c.labourer == PEOPLE.c.id).c

    def _join(self, name: str, rows: Any, on: Condition) -> Any:
        self._joins[name] = (rows, on)
        return rows

    def _latest(self, work: Any) -> list[Condition]:
        later = SPELLS.alias("later")
        rank = tuple_(*self._rank(later.c)) > tuple_(*self._rank(work.c))
        newer = exists().where(later.c.labourer == work.c.labourer, *self._touching(later.c), rank)
        return [*self._touching(work.c), not_(newer.correlate(work))]

    def _touching(self, spells: Any) -> list[Condition]:
        return [spells.void.is_(None), *touches(spells.start_date, spells.end_date, self.span)]

    def _rank(self, spells: Any) -> list[Expression]:
        by_start = [func.coalesce(spells.start_date, ""), spells.id]
        return by_start if self.span.is_day else [case((at_work(spells), 1), else_=0), *by_start]


def on_roll(span: Span) -> Condition:
    """Return what makes a person one of the roll at any time of a span."""
    left = or_(PEOPLE.c.left_on.is_(None), PEOPLE.c.left_on > span.start.isoformat())
    return and_(PEOPLE.c.void.is_(None), left)


def employed(scope: Scope) -> list[Condition]:
    """Return what makes a person one at work, wherever that is: the same as one of EMPLOYED in the fact `work`."""
    return [scope.work.id.is_not(None), at_work(scope.work)]


def region(place: Expression, home: Expression, known: Regions) -> Expression:
    """Return the area of a place, seen from a village."""
    place = func.coalesce(place, "")
    county, province = (func.substr(place, 1, n) == func.substr(home, 1, n) for n in (_COUNTY, _PROVINCE))
    told = [(_begins(place, stems), f"{OWN}{name}") for name, stems in known.own.items()]
    return case(
        (place == "", areas.UNKNOWN),
        (county, areas.COUNTY),
        *told,
        (province, areas.PROVINCE),
        (_begins(place, known.paired), areas.PAIRED),
        (_begins(place, known.eastern), areas.EASTERN),
        (_begins(place, known.abroad), areas.ABROAD),
        else_=areas.OTHER,
    )


def _begins(place: Expression, stems: tuple[str, ...]) -> Condition:
    by_length: dict[int, list[str]] = {}
    for stem in stems:
        by_length.setdefault(len(stem), []).append(stem)
    return or_(*(func.substr(place, 1, length).in_(some) for length, some in by_length.items()), ~true())


def _ended(records: Any) -> Expression:
    return func.coalesce(records.ends_on, records.starts_on)


def _had(scope: Scope) -> list[Condition]:
    stage = func.coalesce(RECORDS.c.stage, "")
    return [RECORDS.c.void.is_(None), stage.not_in(_NOT_TRAINED), within(_ended(RECORDS.c), scope.span)]


def _taken(scope: Scope) -> list[Condition]:
    return [RIDING.c.void.is_(None), TRIPS.c.void.is_(None), within(TRIPS.c.departs_on, scope.span)]


_COUNTED: Mapping[str, Callable[[Scope], list[Condition]]] = {
    OF_PEOPLE: lambda _: [],
    TRAINING: _had,
    RIDES: _taken,
}


def _labour(scope: Scope) -> Expression:
    able = func.coalesce(PEOPLE.c.labour_capacity, "").not_in(_UNABLE)
    grown = born_by(years_before(scope.span.end, _WORKING_AGE))
    return case((and_(grown, or_(able, and_(*employed(scope)))), 1), (is_unborn(), UNBORN), else_=0)


def _work(scope: Scope) -> Expression:
    work = scope.work
    place, home = func.coalesce(work.place, ""), PEOPLE.c.village
    at_home, near = (func.substr(place, 1, n) == func.substr(home, 1, n) for n in (_COUNTY, _PROVINCE))
    return case(
        (or_(work.id.is_(None), work.status.like("2%")), Work.NONE.value),
        (work.status.not_like("1%"), Work.OTHER.value),
        (place == "", SOMEWHERE),
        (at_home, Work.LOCAL.value),
        (near, NEAR),
        else_=Work.OUTSIDE.value,
    )


def _aged(scope: Scope) -> Expression:
    limit = upper_age(scope.span.end)
    low = years_before(scope.span.end, _WORKING_AGE)
    by_sex = {code: _months_before(scope, months) for code, months in (("1", limit.male), ("2", limit.female))}
    young = [and_(func.coalesce(sex(), "1") == code, born() > day) for code, day in by_sex.items()]
    return _flag(and_(born() <= low, or_(*young)))


def _months_before(scope: Scope, months: int) -> str:
    end = scope.span.end
    first = months_later(end, -months)
    return f"{first:%Y-%m}-{end.day:02d}"


def _age(scope: Scope) -> Expression:
    steps = sorted((int(code) for code in dimensions()["age"].words or ()), reverse=True)
    reached = [(born() <= years_before(scope.span.end, years), str(years)) for years in steps if years]
    return case((born().is_(None), ""), *reached, else_="0")


def _stable(scope: Scope) -> Expression:
    work = scope.work
    at_any_work = and_(work.id.is_not(None), at_work(work))
    another = SPELLS.alias("another")
    several = (
        exists().where(another.c.labourer == PEOPLE.c.id, another.c.id != work.id).correlate(PEOPLE, work.id.table)
    )
    return case(
        (not_(at_any_work), 0),
        (lasting(work, scope.span), 1),
        (not_(several), 0),  # most have no other spell, and need no looking for a stretch
        (stable(scope.span, PEOPLE.c.id), 1),
        else_=0,
    )


def _months(scope: Scope) -> Expression:
    steps = sorted((int(code) for code in dimensions()["months"].words or ()), reverse=True)
    months = func.coalesce(scope.worked.months, 0)
    return case(*((months >= step, str(step)) for step in steps if step), else_="0")


def _organised(scope: Scope) -> Expression:
    work = scope.work
    seen = or_(work.channel == _BY_GOVERNMENT, work.trip.is_not(None))
    return func.coalesce(cast(work.organised, Whole), _flag(seen))


def _fund(scope: Scope) -> Expression:
    if scope.of == TRAINING:
        return func.coalesce(RECORDS.c.fund_source, "")
    if scope.of == RIDES:
        return func.coalesce(TRIPS.c.fund_source, "")
    return func.coalesce(scope.work.fund_source, scope.firm.fund_source, "")


def _campaign(scope: Scope) -> Expression:
    own = () if scope.of == RIDES else (PEOPLE.c.campaign,)
    return func.coalesce(scope.trip.campaign, *own, "")


def _job_wage(scope: Scope) -> Expression:
    """Return how the wage after a training compares with the average at the place of work, of the nearest area."""
    place, wage = func.coalesce(scope.job.place, ""), scope.job.monthly_wage
    averages = sorted(scope.regions.wages.items(), key=lambda one: -len(one[0]))
    here = [(func.substr(place, 1, len(stem)) == stem, case((wage >= one, "reached"), else_="below"))
            for stem, one in averages]  # fmt: skip
    return case((scope.job.id.is_(None), "none"), (wage.is_(None), "untold"), *here, else_="untold")


def _tagged(name: str) -> Callable[[Scope], Expression]:
    def expression(scope: Scope) -> Expression:
        codes = with_below("population_tag", tag_set(name, scope.span.end).codes)
        own = cast(PEOPLE.c.tags, AsText)
        borne = or_(*(own.contains(f'"{code}"', autoescape=True) for code in codes))
        at_home = or_(scope.home.type.in_(codes), scope.home.monitored_type.in_(codes))
        return case((at_home, 1), (and_(PEOPLE.c.tags.is_not(None), borne), 1), else_=0)

    return expression


def _wanting(table: Table, name: str) -> Callable[[Scope], Expression]:
    def expression(_: Scope) -> Expression:
        told = select(table.c.labourer).where(table.c[name].is_(True), table.c.void.is_(None))
        return _flag(PEOPLE.c.id.in_(told.where(table.c.labourer.is_not(None))))

    return expression


def _flag(told: Condition) -> Expression:
    return case((told, 1), else_=0)


def _of_work(name: str) -> Callable[[Scope], Expression]:
    return lambda scope: func.coalesce(scope.work[name], "")


def _place(digits: int) -> Callable[[Scope], Expression]:
    return lambda scope: func.substr(func.coalesce(scope.work.place, ""), 1, digits)


_FACTS: Final[Mapping[str, Callable[[Scope], Expression]]] = {
    "village": lambda _: func.coalesce(PEOPLE.c.village, ""),
    "group": lambda scope: func.coalesce(scope.home.group, ""),
    "sex": lambda _: func.coalesce(sex(), ""),
    "age": _age,
    "labour": _labour,
    "aged": _aged,
    "work": _work,
    "region": lambda scope: region(scope.work.place, PEOPLE.c.village, scope.regions),
    "province": _place(_PROVINCE),
    "city": _place(_CITY),
    "place": _place(_COUNTY),
    "employer": _of_work("employer"),
    "trade": _of_work("work_type"),
    "industry": _of_work("industry"),
    "channel": _of_work("channel"),
    "status": _of_work("status"),
    "enterprise": _of_work("enterprise"),
    "organised": _organised,
    "trip": lambda scope: _flag(scope.work.trip.is_not(None)),
    "fund": _fund,
    "campaign": _campaign,
    "brand": lambda scope: func.coalesce(*((RECORDS.c.brand,) if scope.of == TRAINING else ()), PEOPLE.c.brand, ""),
    "group_chat": lambda _: _flag(PEOPLE.c.group_chat.is_(True)),
    "stable": _stable,
    "months": _months,
    "begun": lambda scope: _flag(and_(at_work(scope.work), within(scope.work.start_date, scope.span))),
    "ended": lambda scope: _flag(and_(at_work(scope.work), within(scope.work.end_date, scope.span))),
    "job": _wanting(INTENTS, "wants_job"),
    "training": _wanting(NEEDS, "wants"),
    "type": lambda _: func.coalesce(RECORDS.c.type, ""),
    "class": lambda _: func.coalesce(RECORDS.c.class_name, ""),
    "certified": lambda _: _flag(
        or_(func.coalesce(RECORDS.c.certificate, "") > "", func.coalesce(RECORDS.c.certificate_number, "") > "")
    ),
    "job_after": lambda scope: _flag(scope.job.id.is_not(None)),
    "job_region": lambda scope: case(
        (scope.job.id.is_(None), ""), else_=region(scope.job.place, PEOPLE.c.village, scope.regions)
    ),
    "job_wage": _job_wage,
    "mode": lambda _: func.coalesce(TRIPS.c.mode, ""),
    "direction": lambda _: func.coalesce(TRIPS.c.direction, ""),
    "boarded": lambda _: _flag(RIDING.c.boarded.is_(True)),
}


def _fact(name: str) -> Callable[[Scope], Expression]:
    if name.startswith(TAGS) and name.removeprefix(TAGS) in tag_sets():
        return _tagged(name.removeprefix(TAGS))
    return _FACTS[name]
