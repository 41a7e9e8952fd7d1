"""What a list of records asks of its rows: conditions that a service declares as data and that can be combined.

A condition of a service's own is any object with the method `sql` of `Condition`.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

from sqlalchemy import ColumnElement, Connection, FromClause, Text, and_, cast, false, func, not_, or_, true

from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Kind, RecordKind
from villagedesk.register.people_facts import with_below
from villagedesk.register.people_where import PEOPLE, conditions, on_roll
from villagedesk.register.selection import Selection

_MONTH = len("2026-03")
_TEXT = (Kind.TEXT, Kind.CODE, Kind.DATE, Kind.PLACE, Kind.REFERENCE, Kind.PHONE, Kind.ID_NUMBER, Kind.DECIMAL)
"""Kinds that are stored as text, of which '' is as good as nothing."""


@dataclass(frozen=True, slots=True)
class On:
    """What a condition is about: the table of the kind, the table of people beside it, the day."""

    connection: Connection
    kind: RecordKind
    rows: FromClause
    today: date
    people: FromClause = PEOPLE


class Condition(Protocol):
    """Something that holds for a record or not."""

    def sql(self, on: On) -> ColumnElement[bool]:
        """Return it as the store asks it."""
        ...


@dataclass(frozen=True, slots=True, init=False)
class Is:
    """The field is one of these values; a code stands for those below it, too."""

    field: str
    values: tuple[str | int | bool, ...]

    def __init__(self, field: str, *values: str | int | bool) -> None:
        object.__setattr__(self, "field", field)
        object.__setattr__(self, "values", values)

    def sql(self, on: On) -> ColumnElement[bool]:
        """Return it as the store asks it."""
        declared = on.kind.field(self.field)
        column = on.rows.c[self.field]
        if declared.kind is Kind.YES_NO:
            return or_(*(column.is_(bool(value)) for value in self.values))
        if declared.kind is Kind.CODE:
            return column.in_(with_below(declared.codes, [str(value) for value in self.values]))
        return column.in_(self.values)


@dataclass(frozen=True, slots=True, init=False)
class Has:
    """A set field holds one of these elements."""

    field: str
    elements: tuple[str, ...]

    def __init__(self, field: str, *elements: str) -> None:
        object.__setattr__(self, "field", field)
        object.__setattr__(self, "elements", elements)

    def sql(self, on: On) -> ColumnElement[bool]:
        """Return it as the store asks it; an element is looked for as it stands in the column's JSON."""
        column = cast(on.rows.c[self.field], Text)
        return or_(*(column.contains(f'"{escaped(element)}"', autoescape=True) for element in self.elements))


@dataclass(frozen=True, slots=True)
class Filled:
    """The field holds something; a set field holds at least one element."""

    field: str

    def sql(self, on: On) -> ColumnElement[bool]:
        """Return it as the store asks it."""
        return not_(Empty(self.field).sql(on))


@dataclass(frozen=True, slots=True)
class Empty:
    """The field holds nothing."""

    field: str

    def sql(self, on: On) -> ColumnElement[bool]:
        """Return it as the store asks it."""
        column, declared = on.rows.c[self.field], on.kind.field(self.field)
        if declared.is_set:
            return func.coalesce(cast(column, Text), "null").in_(("null", "[]"))
        return func.coalesce(column, "") == "" if declared.kind in _TEXT else column.is_(None)


@dataclass(frozen=True, slots=True)
class Dates:
    """A date lies within a period (ISO dates, both included); '' leaves an end open.

    A date of which only the month is known lies within a period that touches the month.
    """

    field: str
    first: str = ""
    last: str = ""

    def sql(self, on: On) -> ColumnElement[bool]:
        """Return it as the store asks it."""
        column = on.rows.c[self.field]
        asked: list[ColumnElement[bool]] = [func.coalesce(column, "") != ""]
        if self.first:
            in_month = and_(func.length(column) == _MONTH, column >= self.first[:_MONTH])
            asked.append(or_(column >= self.first, in_month))
        if self.last:
            asked.append(column <= self.last)
        return and_(*asked)


@dataclass(frozen=True, slots=True)
class Within:
    """A date lies so many days from today, both included; None leaves an end open: `None, -1` is overdue."""

    field: str
    first: int | None = None
    last: int | None = None

    def sql(self, on: On) -> ColumnElement[bool]:
        """Return it as the store asks it."""
        ends = [_day(on.today, days) for days in (self.first, self.last)]
        return Dates(self.field, *ends).sql(on)


@dataclass(frozen=True, slots=True)
class OnRoll:
    """The record is of somebody who is still on the roll."""

    def sql(self, on: On) -> ColumnElement[bool]:
        """Return it as the store asks it."""
        return on_roll() if hangs_on_person(on.kind) else true()


@dataclass(frozen=True, slots=True)
class OfPeople:
    """The record is of one of the people of the roll that a selection stands for; its text is not asked."""

    selection: Selection

    def sql(self, on: On) -> ColumnElement[bool]:
        """Return it as the store asks it."""
        return and_(on_roll(), *conditions(on.connection, self.selection, on.today))


@dataclass(frozen=True, slots=True, init=False)
class Both:
    """All of these hold."""

    parts: tuple[Condition, ...]

    def __init__(self, *parts: Condition) -> None:
        object.__setattr__(self, "parts", parts)

    def sql(self, on: On) -> ColumnElement[bool]:
        """Return it as the store asks it."""
        return and_(true(), *(part.sql(on) for part in self.parts))


@dataclass(frozen=True, slots=True, init=False)
class Either:
    """One of these holds at least."""

    parts: tuple[Condition, ...]

    def __init__(self, *parts: Condition) -> None:
        object.__setattr__(self, "parts", parts)

    def sql(self, on: On) -> ColumnElement[bool]:
        """Return it as the store asks it."""
        return or_(*(part.sql(on) for part in self.parts))


@dataclass(frozen=True, slots=True)
class Not:
    """This does not hold; where the field is empty, it does not hold either."""

    part: Condition

    def sql(self, on: On) -> ColumnElement[bool]:
        """Return it as the store asks it: NULL, which is neither, counts as no."""
        return not_(func.coalesce(self.part.sql(on), false()))


def hangs_on_person(kind: RecordKind) -> bool:
    """Tell whether records of a kind belong to a labourer."""
    return bool(kind.parent) and kind.field(kind.parent).target == "labourer"


def text_fields(kind: RecordKind) -> Sequence[str]:
    """Return the stored fields of a kind in which a typed word is looked for; never a sensitive one."""
    asked = (Kind.TEXT, Kind.TEXTS, Kind.PHONE)
    return [one.name for one in kind if one.kind in asked and one.stored and not one.sensitive]


def named_by(kind: str) -> Sequence[tuple[str, str]]:
    """Return the fields of a kind that name another record, each with that record's kind; its owner left out."""
    declared = KINDS[kind]
    return [
        (one.name, one.target)
        for one in declared
        if one.kind is Kind.REFERENCE and one.stored and one.name != declared.parent
    ]


def _day(today: date, days: int | None) -> str:
    if days is None:
        return ""
    return (today + timedelta(days=days)).isoformat()


def escaped(element: str) -> str:
    """Return an element as JSON writes it inside a list: the store's text keeps no letter beyond ASCII as it is."""
    return json.dumps(element)[1:-1]
