"""The statistic of a county: how many people of each measure, by town and village, on a day, with its coverage.

One pass over the people by the engine of all statistics. Equal data give equal numbers in equal order: nothing of it
depends on when it is made.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection

from villagedesk.catalogue import villages as known_villages
from villagedesk.catalogue.measures import PEOPLE, Measure, measure_called, measures
from villagedesk.county.board import Board, board
from villagedesk.county.period import Report
from villagedesk.register import day, measuring
from villagedesk.register.spans import Span
from villagedesk.register.store import Register
from villagedesk.register.stretches import year_of
from villagedesk.sentence import joined, sentence
from villagedesk.subjects.statistics import targets
from villagedesk.subjects.statistics.days import day_of
from villagedesk.subjects.statistics.rates import Rounding, rate, rounding, set_rounding
from villagedesk.subjects.statistics.targets import Goal

__all__ = ["Goal", "Line", "Rounding", "Statistic", "day_of", "rate", "rounding", "set_rounding", "statistic"]

_COUNTY, _TOWN = 6, 9
_UNBORN = "unborn"
_NOWHERE = "000000000000"
"""Stands for the village of people who have none."""


@dataclass(frozen=True, slots=True)
class Line:
    """The numbers of the county (6 digits), a town (9) or a village (12); `figures` by the name of the measure.

    `reported` of `expected` villages have sent a report in the period.
    """

    code: str
    name: str
    town: str
    reported: int
    expected: int
    figures: Mapping[str, int]

    @property
    def is_village(self) -> bool:
        """Tell whether it is that of a village."""
        return len(self.code) > _TOWN

    @property
    def coverage(self) -> str:
        """Return how many have reported: 12/15, and of a village in words."""
        if not self.is_village:
            return f"{self.reported}/{self.expected}"
        return "已报" if self.reported else "未报" if self.expected else "不报"

    def to_json(self) -> dict[str, Any]:
        """Return the line for machines."""
        known = {"code": self.code, "name": self.name, "reported": self.reported, "expected": self.expected}
        return {**known, "figures": dict(self.figures)}


@dataclass(frozen=True, slots=True)
class Statistic:
    """The whole table: the county first, then each town with its villages behind it.

    `coverage` says who has reported, `unborn` how many people have no birth date and are no labour force therefore.
    """

    county: str
    on: date
    columns: Sequence[Measure]
    lines: Sequence[Line]
    goals: Sequence[Goal]
    coverage: str
    by_sheet: int
    unborn: int

    @property
    def total(self) -> Line:
        """Return the line of the county."""
        return self.lines[0]

    def chosen(self, *, villages: bool) -> list[Line]:
        """Return the lines by town, or with the villages too."""
        return [line for line in self.lines if villages or not line.is_village]

    def notes(self) -> str:
        """Return what stands below the table: the coverage, and who is not counted."""
        words = [self.coverage]
        if self.unborn:
            words.append(sentence("{n} 人没有出生日期，没有算作劳动力", n=self.unborn))
        words.append("求职和培训意愿按最新登记")
        return joined("；", words)

    def to_json(self) -> dict[str, Any]:
        """Return everything for machines."""
        return {
            "county": self.county,
            "on": self.on.isoformat(),
            "reported": self.total.reported,
            "expected": self.total.expected,
            "by_sheet": self.by_sheet,
            "without_birth_date": self.unborn,
            "measures": {name: measures()[name].label for name in self.total.figures},
            "lines": [line.to_json() for line in self.lines],
            "targets": [goal.to_json() for goal in self.goals],
        }


def statistic(register: Register, on: date | None = None) -> Statistic:
    """Return the statistic of a day, today's by default: who is on the roll and who works where on it."""
    found = board(register)
    with register.database.reading() as connection:
        wanted = on or day.today(connection)
        asked = targets.published(connection, wanted.year)
        counted = _counted(asked)
        counts = _counts(connection, wanted, counted)
        lines = _lines(found, counts, counted)
        goals = _goals(asked, lines, wanted.year, rounding(connection))
    unborn = sum(line[_UNBORN] for line in counts.values())
    columns = [one for one in counted if one.column]
    return Statistic(found.county[:_COUNTY], wanted, columns, lines, goals, found.words(), found.by_sheet, unborn)


def _counted(asked: Iterable[Mapping[str, Any]]) -> list[Measure]:
    """Return the measures of the table, and those that a target asks for."""
    named = {one.name for row in asked if (one := measure_called(str(row["indicator"])))}
    return [one for one in measures().values() if one.column or one.name in named]


def _counts(connection: Connection, on: date, counted: Sequence[Measure]) -> dict[str, Counter[str]]:
    """Return the numbers of each village by measure, and who has no birth date."""
    found: dict[str, Counter[str]] = {}
    for of in dict.fromkeys((PEOPLE, *(one.of for one in counted))):
        some = [one for one in counted if one.of == of]
        span = Span.on(on) if of == PEOPLE else year_of(on)
        for village, name, number in _of_villages(connection, span, of, some):
            found.setdefault(village, Counter())[name] += number
    return found


def _of_villages(
    connection: Connection, span: Span, of: str, counted: Sequence[Measure]
) -> Iterable[tuple[str, str, int]]:
    """Yield numbers of villages by measure, several times each; who had two trainings is one person all the same."""
    wanted = {one.name: measuring.wanted(one) for one in counted}
    if of == PEOPLE:
        wanted[_UNBORN] = {"labour": (measuring.UNBORN,)}
    once = {one.name for one in counted if of != PEOPLE and not one.times}
    people: dict[tuple[str, str], set[str]] = {}
    facts = dict.fromkeys(name for asked in wanted.values() for name in asked)
    for group in measuring.tally(connection, span, ("village", *facts), of=of, people=bool(once)):
        village = str(group.facts["village"])
        for name, asked in wanted.items():
            if measuring.holds(asked, group.facts):
                if name in once:
                    people.setdefault((village, name), set()).update(group.people)
                else:
                    yield village, name, group.count
    yield from ((village, name, len(some)) for (village, name), some in people.items())


def _lines(found: Board, counts: Mapping[str, Counter[str]], counted: Sequence[Measure]) -> list[Line]:
    """Return the county's line, and each town with its villages behind it; people without a village stand last."""
    county, names = found.county[:_COUNTY], [one.name for one in counted]
    known = {one.code: one for one in found.villages}
    codes = sorted({*known, *counts}, key=lambda code: (not code, code))
    by_town: dict[str, list[Line]] = {}
    for code in codes:
        one = known.get(code)
        line = Line(
            code=code or _NOWHERE,
            name=one.name if one else _named(code),
            town=one.town if one else known_villages.town_name(code),
            reported=int(one is not None and one.expected and one.report is not Report.MISSING),
            expected=int(one is not None and one.expected),
            figures=_figures(counts.get(code, Counter()), names),
        )
        by_town.setdefault(code[:_TOWN], []).append(line)
    towns = [_sum(code, of_town[0].town or "其他", of_town, names) for code, of_town in by_town.items()]
    whole = _sum(county, "全县", towns, names)
    return [whole, *(line for town in towns for line in (town, *by_town[town.code]))]


def _named(code: str) -> str:
    """Return the name of a village that no list names."""
    return "县里登记，没有写村" if not code or code.endswith("000") else code


def _sum(code: str, name: str, parts: Iterable[Line], names: Sequence[str]) -> Line:
    lines = list(parts)
    figures = {measure: sum(line.figures[measure] for line in lines) for measure in names}
    reported, expected = (sum(getattr(line, what) for line in lines) for what in ("reported", "expected"))
    return Line(code, name, "", reported, expected, figures)


def _figures(counted: Counter[str], names: Sequence[str]) -> dict[str, int]:
    return {name: counted[name] for name in names}


def _goals(asked: Iterable[Mapping[str, Any]], lines: Sequence[Line], year: int, way: Rounding) -> list[Goal]:
    """Return the targets of a year with what they come to."""
    by_code = {line.code: line for line in lines}
    return [_goal(row, by_code, year, way) for row in asked]


def _goal(row: Mapping[str, Any], by_code: Mapping[str, Line], year: int, way: Rounding) -> Goal:
    code = str(row["division"])
    line = by_code.get(code[:_COUNTY] if code.endswith("0" * 6) else code[:_TOWN] if code.endswith("000") else code)
    measure = measure_called(str(row["indicator"]))
    actual = line.figures[measure.name] if line and measure else None
    return targets.goal(row, f"{line.town}{line.name}" if line else code, year, actual, way)
