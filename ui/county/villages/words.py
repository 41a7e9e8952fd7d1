"""How the board says what it knows: cells, badges, and the orders of its columns."""

from collections.abc import Callable
from typing import Any

from ui.facts import short_moment
from ui.tables import Column, Row
from ui.widgets import Kind
from villagedesk.county.board import Village, Way, local
from villagedesk.county.period import Report

TOWN = "town:"
"""What stands before a town's name in the argument of a visit to the board."""

REPORT_KINDS = {Report.ON_TIME: Kind.OK, Report.LATE: Kind.WARN, Report.MISSING: Kind.BAD}
WAY_KINDS = {Way.PROGRAM: Kind.ACCENT, Way.SHEET: Kind.PLAIN, Way.NONE: Kind.PLAIN}

COLUMNS = (
    Column("town", "乡镇", 104),
    Column("name", "村", 112, fixed=True),
    Column("report", "本期", 66, badges={one.value: kind for one, kind in REPORT_KINDS.items()}),
    Column("way", "方式", 88, badges={one.value: kind for one, kind in WAY_KINDS.items()}),
    Column("last", "最近上报", 106),
    Column("people", "人数", 66, right=True),
    Column("problems", "需要处理", 120),
)

ORDERS: dict[str, Callable[[Village], Any]] = {
    "town": lambda one: one.code,
    "name": lambda one: (one.name, one.code),
    "report": lambda one: (list(Report).index(one.report), one.code),
    "way": lambda one: (list(Way).index(one.way), one.code),
    "last": lambda one: (one.last_received, one.code),
    "people": lambda one: (one.people, one.code),
    "problems": lambda one: (not one.problems, one.code),
}


def cells(village: Village) -> Row:
    """Return the row of a village."""
    return (
        village.town,
        village.name,
        village.report.value,
        village.way.value,
        moment(village.last_received),
        f"{village.people:,}" if village.people else "",
        village.problems,
    )


def moment(text: str) -> str:
    """Return a moment as people say it, '' for none."""
    when = local(text)
    return short_moment(when) if when else ""


def finds(village: Village, text: str) -> bool:
    """Tell whether a text means the village: part of its name, its town, its code, its contact."""
    words = text.split()
    told = f"{village.town}{village.name} {village.code} {village.contact} {village.phone}"
    return all(word in told for word in words)
