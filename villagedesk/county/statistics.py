"""The statistic of a county: how many people of each measure, by town and village, on a day, with its coverage.

One pass over the people. Equal data give equal numbers in equal order: nothing of it depends on when it is made.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection

from villagedesk.catalogue import villages as known_villages
from villagedesk.catalogue.dates import read_dates
from villagedesk.catalogue.measures import Measure, measure_called, measures
from villagedesk.county.board import Board, board
from villagedesk.county.period import Report
from villagedesk.errors import WrongUse
from villagedesk.register import datasets, day, measuring, state
from villagedesk.register.store import Register
from villagedesk.sentence import joined, sentence

TARGETS = "targets"
"""The kind of document in which a county publishes its targets."""
_ROUNDING = "rate_rounding"
_COUNTY, _TOWN = 6, 9
_CENT = Decimal("0.01")
_UNBORN = "unborn"
_NOWHERE = "000000000000"
"""Stands for the village of people who have none."""


class Rounding(StrEnum):
    """What becomes of the digits behind the second of a rate."""

    HALF_UP = "half_up"
    CUT = "cut"


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
class Goal:
    """A target that the county has set: what it asks, how much there is, and the rate in per cent.

    `measure`, `actual` and `rate` are '', None and '' where its indicator is none that is counted here.
    """

    code: str
    name: str
    year: int
    indicator: str
    target: int
    unit: str
    measure: str
    actual: int | None
    rate: str

    def to_json(self) -> dict[str, Any]:
        """Return the target for machines."""
        return {name: getattr(self, name) for name in self.__slots__}


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
            "measures": {name: one.label for name, one in measures().items()},
            "lines": [line.to_json() for line in self.lines],
            "targets": [goal.to_json() for goal in self.goals],
        }


def statistic(register: Register, on: date | None = None) -> Statistic:
    """Return the statistic of a day, today's by default: who is on the roll and who works where on it."""
    found = board(register)
    with register.database.reading() as connection:
        wanted = on or day.today(connection)
        counts = _counts(connection, wanted)
        lines = _lines(found, counts)
        goals = _goals(connection, lines, wanted.year, rounding(connection))
    unborn = sum(line[_UNBORN] for line in counts.values())
    columns = [one for one in measures().values() if one.column]
    return Statistic(found.county[:_COUNTY], wanted, columns, lines, goals, found.words(), found.by_sheet, unborn)


def rounding(connection: Connection) -> Rounding:
    """Return how rates are rounded in this county."""
    return Rounding(state.get(connection, _ROUNDING, Rounding.HALF_UP.value))


def set_rounding(connection: Connection, way: Rounding) -> None:
    """Set how rates are rounded."""
    state.put(connection, _ROUNDING, way.value)


def rate(actual: int, target: int, way: Rounding) -> str:
    """Return a rate in per cent with two decimals, '' where nothing was asked for."""
    if target <= 0:
        return ""
    rounded = ROUND_HALF_UP if way is Rounding.HALF_UP else ROUND_DOWN
    return str((Decimal(100 * actual) / target).quantize(_CENT, rounded))


def day_of(text: str) -> date:
    """Return the day that a text names, as people write it; WrongUse where it names none."""
    told = read_dates(text.strip(), date.max).start or ""
    if len(told) != len("2026-11-20"):
        raise WrongUse(sentence("“{text}”不是一个日期。", text=text), "请写成 2026-11-20 这样。")
    return date.fromisoformat(told)


def _counts(connection: Connection, on: date) -> dict[str, Counter[str]]:
    """Return the numbers of each village by measure, and who has no birth date."""
    wanted = {name: measuring.wanted(one) for name, one in measures().items()}
    wanted[_UNBORN] = {"labour": (measuring.UNBORN,)}
    found: dict[str, Counter[str]] = {}
    for village, facts, count in measuring.tally(connection, on):
        here = found.setdefault(village, Counter())
        for name, asked in wanted.items():
            if all(facts[fact] in values for fact, values in asked.items()):
                here[name] += count
    return found


def _lines(found: Board, counts: Mapping[str, Counter[str]]) -> list[Line]:
    """Return the county's line, and each town with its villages behind it; people without a village stand last."""
    county = found.county[:_COUNTY]
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
            figures=_figures(counts.get(code, Counter())),
        )
        by_town.setdefault(code[:_TOWN], []).append(line)
    towns = [_sum(code, of_town[0].town or "其他", of_town) for code, of_town in by_town.items()]
    whole = _sum(county, "全县", towns)
    return [whole, *(line for town in towns for line in (town, *by_town[town.code]))]


def _named(code: str) -> str:
    """Return the name of a village that no list names."""
    return "县里登记，没有写村" if not code or code.endswith("000") else code


def _sum(code: str, name: str, parts: Iterable[Line]) -> Line:
    lines = list(parts)
    figures = {measure: sum(line.figures[measure] for line in lines) for measure in measures()}
    reported, expected = (sum(getattr(line, what) for line in lines) for what in ("reported", "expected"))
    return Line(code, name, "", reported, expected, figures)


def _figures(counted: Counter[str]) -> dict[str, int]:
    return {name: counted[name] for name in measures()}


def _goals(connection: Connection, lines: Sequence[Line], year: int, way: Rounding) -> list[Goal]:
    """Return the targets of a year with what they come to, as the county has published them."""
    by_code = {line.code: line for line in lines}
    found = []
    for document in datasets.all_of(connection, TARGETS):
        content = {} if document.is_withdrawn else document.read()
        names = [column["name"] for column in content.get("columns", ())]
        rows = [dict(zip(names, row, strict=False)) for row in content.get("rows", ())]
        found += [_goal(row, by_code, year, way) for row in rows if row.get("year") in (year, str(year))]
    return found


def _goal(row: Mapping[str, Any], by_code: Mapping[str, Line], year: int, way: Rounding) -> Goal:
    code, target = str(row["division"]), int(row["target"])
    line = by_code.get(code[:_COUNTY] if code.endswith("0" * 6) else code[:_TOWN] if code.endswith("000") else code)
    measure = measure_called(str(row["indicator"]))
    actual = line.figures[measure.name] if line and measure else None
    return Goal(
        code=code,
        name=f"{line.town}{line.name}" if line else code,
        year=year,
        indicator=str(row["indicator"]),
        target=target,
        unit=str(row.get("unit") or "人"),
        measure=measure.name if measure else "",
        actual=actual,
        rate="" if actual is None else rate(actual, target, way),
    )
