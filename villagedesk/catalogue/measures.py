"""What a statistic counts (口径), declared as data: `resources/statistics.toml`."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from villagedesk.catalogue.cells import narrow
from villagedesk.paths import resource


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
        tags: codes of `population_tag`, one of which the person or the household bears.
        wants: `job` or `training`, '' for everybody.
        column: whether it is a column of the table.
    """

    name: str
    label: str
    short: str
    labour: bool = False
    sex: str = ""
    work: Work | None = None
    tags: tuple[str, ...] = ()
    wants: str = ""
    headers: tuple[str, ...] = ()
    column: bool = True


@cache
def measures() -> dict[str, Measure]:
    """Return all measures by name, in the order of the columns."""
    declared = tomllib.loads(resource("statistics.toml").read_text("utf-8"))
    found = [_measure(one, declared["sets"]) for one in declared["measures"]]
    return {one.name: one for one in found}


def measure_called(words: str) -> Measure | None:
    """Return the measure that a target means by its name, None where it means no such number."""
    return _by_words().get(_plain(words))


@cache
def _by_words() -> dict[str, Measure]:
    return {_plain(words): one for one in measures().values() for words in (one.label, *one.headers)}


def _plain(words: str) -> str:
    return narrow(words).replace(" ", "")


def _measure(told: Mapping[str, Any], sets: Mapping[str, list[str]]) -> Measure:
    return Measure(
        name=told["name"],
        label=told["label"],
        short=told.get("short", told["label"]),
        labour=told.get("labour", False),
        sex=told.get("sex", ""),
        work=Work(told["work"]) if "work" in told else None,
        tags=tuple(sets[told["tags"]]) if "tags" in told else (),
        wants=told.get("wants", ""),
        headers=tuple(told.get("headers", "").split()),
        column=told.get("column", True),
    )
