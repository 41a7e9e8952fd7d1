"""A table as it was made: headings, rows, the total, what has to be said, and who is behind each cell."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from villagedesk.register.spans import Span
from villagedesk.sentence import sentence

TOTAL = ""
"""The key of the row of the total."""

Figure = int | str
"""A number of people or times, fen, or a rate as text; '' where there is none."""


class Unit(StrEnum):
    """What the figures of a column are: a number, money in fen, or a rate in per cent."""

    COUNT = "count"
    MONEY = "money"
    RATE = "rate"


@dataclass(frozen=True, slots=True)
class Heading:
    """A column: how the declaration calls it, its words, and what its figures are."""

    key: str
    label: str
    unit: Unit = Unit.COUNT


@dataclass(frozen=True, slots=True)
class Line:
    """A row: `key` tells it from the others, TOTAL is that of the total; a figure for each column."""

    key: str
    label: str
    figures: tuple[Figure, ...]

    def to_json(self) -> dict[str, Any]:
        """Return the row for machines."""
        return {"key": self.key, "label": self.label, "figures": list(self.figures)}


@dataclass(frozen=True, slots=True)
class Made:
    """A table.

    Attributes:
        name, by: the table and the dimension of its rows, as the declaration calls them.
        title: what stands above it.
        row_label: the heading of the first column.
        span: the day or period.
        columns, lines, total: the headings, the rows, and the row of everybody, each once.
        notes: what has to be said: who is not counted, and what does not add up.
        people: the ids of the people behind a cell, by the keys of row and column.
        measured: what one counts: 人, 元.
    """

    name: str
    by: str
    title: str
    row_label: str
    span: Span
    columns: Sequence[Heading]
    lines: Sequence[Line]
    total: Line
    notes: Sequence[str]
    people: Mapping[tuple[str, str], Sequence[str]]
    measured: str = "人"

    def behind(self, row: str, column: str) -> list[str]:
        """Return the ids of the people behind a cell, each once; those of a rate are the ones that it is a rate of."""
        return list(dict.fromkeys(self.people.get((row, column), ())))

    def cells(self, line: Line) -> list[int | float | str]:
        """Return a row as a spreadsheet takes it: its words, then numbers; money in yuan."""
        figures = zip(self.columns, line.figures, strict=True)
        return [line.label, *(_cell(heading, figure) for heading, figure in figures)]

    def words_of_span(self) -> str:
        """Return the day or the period in words."""
        if self.span.is_day:
            return sentence("截止 {day}", day=day_words(self.span.end.isoformat()))
        first, last = map(day_words, self.span.texts)
        return sentence("{first}至{last}", first=first, last=last)

    def to_json(self) -> dict[str, Any]:
        """Return the table for machines, without who is behind it."""
        return {
            "table": self.name,
            "by": self.by,
            "title": self.title,
            "from": self.span.start.isoformat(),
            "to": self.span.end.isoformat(),
            "columns": [{"key": one.key, "label": one.label, "unit": one.unit.value} for one in self.columns],
            "rows": [line.to_json() for line in self.lines],
            "total": self.total.to_json(),
            "notes": list(self.notes),
        }


def day_words(day: str) -> str:
    """Return a day as it stands on paper: 2026年6月30日."""
    year, month, number = day.split("-")
    return sentence("{year}年{month}月{day}日", year=year, month=int(month), day=int(number))


def _cell(heading: Heading, figure: Figure) -> int | float | str:
    if not isinstance(figure, int) or heading.unit is not Unit.MONEY:
        return figure
    return figure / 100
