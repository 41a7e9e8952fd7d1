"""Targets (目标任务) that the county has published, with what they come to and the rate of completion."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection

from villagedesk.catalogue.measures import PEOPLE, Measure, measure_called
from villagedesk.register import datasets, whose
from villagedesk.register.spans import Span
from villagedesk.register.stretches import year_of
from villagedesk.subjects.statistics.engine import people_of
from villagedesk.subjects.statistics.rates import Rounding, rate, rounding

TARGETS = "targets"
"""The kind of document in which a county publishes its targets."""


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
    until: str = ""

    def to_json(self) -> dict[str, Any]:
        """Return the target for machines."""
        return {name: getattr(self, name) for name in self.__slots__ if name != "until"}


@dataclass(frozen=True, slots=True)
class Reached:
    """The targets of a village on a day, with the people behind each by its place in the list."""

    on: date
    goals: Sequence[Goal]
    people: Mapping[int, Sequence[str]]


def published(connection: Connection, year: int) -> list[Mapping[str, Any]]:
    """Return the targets of a year as the county has published them, a row each."""
    found: list[Mapping[str, Any]] = []
    for document in datasets.all_of(connection, TARGETS):
        content = {} if document.is_withdrawn else document.read()
        names = [column["name"] for column in content.get("columns", ())]
        rows = [dict(zip(names, row, strict=False)) for row in content.get("rows", ())]
        found += [row for row in rows if row.get("year") in (year, str(year))]
    return found


def goal(row: Mapping[str, Any], name: str, year: int, actual: int | None, way: Rounding) -> Goal:
    """Return a published target of a unit called `name` with what it comes to."""
    measure, target = measure_called(str(row["indicator"])), int(row["target"])
    return Goal(
        code=str(row["division"]),
        name=name,
        year=year,
        indicator=str(row["indicator"]),
        target=target,
        unit=str(row.get("unit") or "人"),
        measure=measure.name if measure else "",
        actual=actual if measure else None,
        rate="" if actual is None or measure is None else rate(actual, target, way),
        until=str(row.get("until") or ""),
    )


def span_of(measure: Measure, on: date) -> Span:
    """Return the time that a target's measure is counted over: a stock on the day, what happens since New Year."""
    return Span.on(on) if measure.of == PEOPLE else year_of(on)


def of_village(connection: Connection, name: str, on: date) -> Reached:
    """Return the targets of the register's own village for the year of a day, each with who is behind it."""
    own, way = whose.home(connection), rounding(connection)
    goals: list[Goal] = []
    people: dict[int, Sequence[str]] = {}
    for row in published(connection, on.year):
        if str(row["division"]) != own:
            continue
        measure = measure_called(str(row["indicator"]))
        number, ids = people_of(connection, measure, span_of(measure, on)) if measure else (None, [])
        people[len(goals)] = ids
        goals.append(goal(row, name, on.year, number, way))
    return Reached(on, goals, people)
