"""What a statistic counts (口径), declared as data: `resources/statistics.toml`."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any

from villagedesk.catalogue.cells import narrow
from villagedesk.paths import resource

PEOPLE, TRAINING, RIDES = "people", "training", "rides"
"""What is counted: people on the roll, trainings that they had, rides that they took."""


class Work(StrEnum):
    """Where somebody works on the day: anywhere, outside the county, outside the province, in the county.

    NONE is who could work and does not, OTHER who is at school, in service and the like.
    """

    EMPLOYED = "employed"
    AWAY = "away"
    OUTSIDE = "outside"
    LOCAL = "local"
    NONE = "none"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Measure:
    """People of whom everything named holds.

    Attributes:
        name: how the program calls it.
        label: how a county's target calls it; `headers` are other names for it.
        short: the heading of its column.
        labour: 16 and older, and able to work or at work.
        sex: a code of the list `sex`, '' for everybody.
        work: where they work, None for everybody.
        tags: name of a set of codes of `population_tag`, one of which the person or the household bears.
        wants: `job` or `training`, '' for everybody.
        where: other facts of `register.measuring`, each with the values that count.
        column: whether it is a column of the table by town and village.
        of: what is counted: PEOPLE, TRAINING or RIDES.
        times: whether somebody counts as often as it happened (人次), and not once.
    """

    name: str
    label: str
    short: str
    labour: bool = False
    sex: str = ""
    work: Work | None = None
    tags: str = ""
    wants: str = ""
    where: Mapping[str, tuple[Any, ...]] = field(default_factory=dict, hash=False)
    headers: tuple[str, ...] = ()
    column: bool = True
    of: str = PEOPLE
    times: bool = False


@dataclass(frozen=True, slots=True)
class TagSet:
    """What a named set of categories means from a day on: its codes of `population_tag`, and what it is called."""

    start: date
    label: str
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UpperAge:
    """Up to which age in months men and women count as of working age from a day on."""

    start: date
    male: int
    female: int


@cache
def declared() -> Mapping[str, Any]:
    """Return what the file says."""
    return tomllib.loads(resource("statistics.toml").read_text("utf-8"))


@cache
def measures() -> dict[str, Measure]:
    """Return all measures by name, in the order of the columns."""
    found = [_measure(one) for one in declared()["measures"]]
    return {one.name: one for one in found}


@cache
def tag_sets() -> dict[str, tuple[TagSet, ...]]:
    """Return the named sets of categories, of each what it means from when on, the latest last."""
    return {name: tuple(sorted(map(_tag_set, told), key=_start)) for name, told in declared()["sets"].items()}


def tag_set(name: str, day: date) -> TagSet:
    """Return what a named set of categories means on a day; before the first day what it means first."""
    versions = tag_sets()[name]
    return next((one for one in reversed(versions) if one.start <= day), versions[0])


def upper_age(day: date) -> UpperAge:
    """Return the upper ages that hold on a day."""
    versions = _upper_ages()
    return next((one for one in reversed(versions) if one.start <= day), versions[0])


def measure_called(words: str) -> Measure | None:
    """Return the measure that a target means by its name, None where it means no such number."""
    return _by_words().get(_plain(words))


@cache
def _by_words() -> dict[str, Measure]:
    return {_plain(words): one for one in measures().values() for words in (one.label, *one.headers)}


@cache
def _upper_ages() -> tuple[UpperAge, ...]:
    return tuple(UpperAge(one["from"], one["male"], one["female"]) for one in declared()["upper_ages"])


def _plain(words: str) -> str:
    return narrow(words).replace(" ", "")


def _tag_set(told: Mapping[str, Any]) -> TagSet:
    return TagSet(told["from"], told["label"], tuple(told["codes"]))


def _start(version: TagSet) -> date:
    return version.start


def _measure(told: Mapping[str, Any]) -> Measure:
    return Measure(
        name=told["name"],
        label=told["label"],
        short=told.get("short", told["label"]),
        labour=told.get("labour", False),
        sex=told.get("sex", ""),
        work=Work(told["work"]) if "work" in told else None,
        tags=told.get("tags", ""),
        wants=told.get("wants", ""),
        where={name: tuple(values) for name, values in told.get("where", {}).items()},
        headers=tuple(told.get("headers", "").split()),
        column=told.get("column", True),
        of=told.get("of", PEOPLE),
        times=told.get("times", False),
    )
