"""The time that a statistic is about: one day (stock), or from one day to another (flow); both as columns hold them.

Columns hold whole days and months alike (2026-09-05, 2026-09). A month begins with its first day and ends with its
last one, so that texts can be compared.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, func, literal, or_

_MONTHS = 12
_LATE = "-31"
"""Behind a month: no day of it is later as text."""
_EARLY = "-01"
_DAY = len("2026-09-05")


@dataclass(frozen=True, slots=True)
class Span:
    """From one day to another, both included; ValueError where the second is before the first."""

    start: date
    end: date

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError(f"{self.start}/{self.end}")

    @classmethod
    def on(cls, day: date) -> "Span":
        """Return one day."""
        return cls(day, day)

    @property
    def is_day(self) -> bool:
        """Tell whether it is one day: then numbers are a stock."""
        return self.start == self.end

    @property
    def texts(self) -> tuple[str, str]:
        """Return both days as columns hold them."""
        return self.start.isoformat(), self.end.isoformat()

    def months(self) -> Iterator["Span"]:
        """Yield its months, the first and the last one as far as they are part of it."""
        start = self.start
        while start <= self.end:
            later = months_later(start.replace(day=1), 1) - timedelta(days=1)
            yield Span(start, min(later, self.end))
            start = later + timedelta(days=1)

    def years(self) -> Iterator["Span"]:
        """Yield its years, the first and the last one as far as they are part of it."""
        for year in range(self.start.year, self.end.year + 1):
            yield Span(max(self.start, date(year, 1, 1)), min(self.end, date(year, 12, 31)))


def months_later(day: date, count: int) -> date:
    """Return the first day of the month that is `count` months after that of a day, which may be negative."""
    number = day.year * _MONTHS + day.month - 1 + count
    return date(number // _MONTHS, number % _MONTHS + 1, 1)


def early(column: ColumnElement[Any]) -> ColumnElement[str]:
    """Return the first day that a column names, as text."""
    return func.substr(column.concat(_EARLY), 1, _DAY)


def late(column: ColumnElement[Any]) -> ColumnElement[str]:
    """Return the last day that a column names, as text that compares as it."""
    return func.substr(column.concat(_LATE), 1, _DAY)


def touches(start: ColumnElement[Any], end: ColumnElement[Any], span: Span) -> list[ColumnElement[bool]]:
    """Return what makes something that lasts from `start` to `end`, either of them unknown, touch a span."""
    first, last = span.texts
    return [or_(start.is_(None), start <= last), or_(end.is_(None), late(end) >= first)]


def within(column: ColumnElement[Any], span: Span) -> ColumnElement[bool]:
    """Return whether a column names a day of a span; a month counts by its first day."""
    first, last = span.texts
    return early(column).between(literal(first), literal(last))
