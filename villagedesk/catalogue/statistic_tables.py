"""The tables of a statistic, declared as data: their rows are a dimension, their columns measures and rates of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from villagedesk.catalogue.measures import PEOPLE, declared, measures

RATE = "/"
"""Between the two measures of a column that is a rate: `stable/employed`."""


class Rows(StrEnum):
    """What the rows of a dimension are.

    CODES are those of a code list, PLACES divisions, TEXTS whatever was written, REGIONS areas of work, SETS named sets
    of categories, PAIRINGS the places that the county is paired with, MONTHS and YEARS parts of the period, GROUPS
    villagers' groups, FIXED the words that the declaration gives.
    """

    CODES = "codes"
    PLACES = "places"
    TEXTS = "texts"
    REGIONS = "regions"
    SETS = "sets"
    PAIRINGS = "pairings"
    MONTHS = "months"
    YEARS = "years"
    GROUPS = "groups"
    FIXED = "fixed"
    RECORDS = "records"


@dataclass(frozen=True, slots=True)
class Dimension:
    """By what people can be told apart.

    Attributes:
        name: how the program calls it.
        label: the heading of the first column.
        rows: what the rows are.
        fact: the fact of a person that says in which row somebody stands.
        codes: the code list of CODES, the record kind of RECORDS.
        words: the rows of FIXED by the value of the fact.
        ranked: whether the greatest number stands first.
        of: what can be told apart by it.
    """

    name: str
    label: str
    rows: Rows
    fact: str = ""
    codes: str = ""
    words: Mapping[str, str] | None = None
    ranked: bool = False
    of: tuple[str, ...] = (PEOPLE,)


@dataclass(frozen=True, slots=True)
class Table:
    """A table: `only` names the measure whose people its total is made of, `chart` whether it shows well as bars."""

    name: str
    title: str
    rows: str
    columns: tuple[str, ...]
    only: str
    of: str = PEOPLE
    period: bool = False
    ways: tuple[str, ...] = ()
    about: str = ""


@cache
def dimensions() -> dict[str, Dimension]:
    """Return all dimensions by name, in the order in which they are offered."""
    return {name: _dimension(name, told) for name, told in declared()["dimensions"].items()}


@cache
def tables() -> dict[str, Table]:
    """Return all tables by name, in the order in which they are offered."""
    return {one["name"]: _table(one) for one in declared()["tables"]}


def parts(column: str) -> tuple[str, ...]:
    """Return the names of the measures that a column is made of: one, or of a rate two."""
    return tuple(column.split(RATE))


def heading(column: str) -> str:
    """Return the heading of a column."""
    named = declared().get("rates", {}).get(column)
    return str(named) if named else measures()[parts(column)[0]].short


def _dimension(name: str, told: Mapping[str, Any]) -> Dimension:
    return Dimension(
        name=name,
        label=told["label"],
        rows=Rows(told["rows"]),
        fact=told.get("fact", name),
        codes=told.get("codes", ""),
        words=told.get("words"),
        ranked=told.get("ranked", False),
        of=tuple(told.get("of", (PEOPLE,))),
    )


def _table(told: Mapping[str, Any]) -> Table:
    return Table(
        name=told["name"],
        title=told["title"],
        rows=told["rows"],
        columns=tuple(told["columns"]),
        only=told["only"],
        of=told.get("of", PEOPLE),
        period=told.get("period", False),
        ways=tuple(told.get("ways", ())),
        about=told.get("about", ""),
    )
