"""The period of reporting (报送期): a month with a cut-off day, which the county sets."""

import calendar
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import Connection

from villagedesk.errors import WrongUse
from villagedesk.register import day, state
from villagedesk.sentence import sentence

USUAL_CUT_OFF = 25
"""The day of the month until which a report is on time, where the county has set no other."""

_LAST_DAY = 31
_CUT_OFF = "report_cut_off"


class Report(StrEnum):
    """How a village stands in the period; the values are what the county reads."""

    ON_TIME = "按时"
    LATE = "迟报"
    MISSING = "未报"


@dataclass(frozen=True, slots=True)
class Period:
    """A month of reporting: its first day, and the last day that is on time."""

    first: date
    cut_off: date

    def to_json(self) -> str:
        """Return the month for machines: `2026-11`."""
        return f"{self.first:%Y-%m}"

    def words(self) -> str:
        """Return the month for people."""
        return sentence("{year}年{month}月", year=self.first.year, month=self.first.month)

    def deadline(self) -> str:
        """Return the cut-off for people."""
        return sentence("{month}月{day}日", month=self.cut_off.month, day=self.cut_off.day)

    def judge(self, arrived: str) -> Report:
        """Return how a first report that arrived then (RFC 3339, '' for none) stands."""
        if arrived < self.first.isoformat():
            return Report.MISSING
        return Report.ON_TIME if arrived[:10] <= self.cut_off.isoformat() else Report.LATE


def of(today: date, cut_off: int = USUAL_CUT_OFF) -> Period:
    """Return the period of a day; a cut-off day that the month does not have is its last day."""
    _, length = calendar.monthrange(today.year, today.month)
    return Period(today.replace(day=1), today.replace(day=min(cut_off, length)))


def current(connection: Connection) -> Period:
    """Return the period of today, with the county's cut-off day."""
    return of(day.today(connection), cut_off(connection))


def cut_off(connection: Connection) -> int:
    """Return the county's cut-off day of the month."""
    return int(state.get(connection, _CUT_OFF, USUAL_CUT_OFF))


def set_cut_off(connection: Connection, number: int) -> None:
    """Set the cut-off day of the month, 1 to 31; WrongUse where it is no such day."""
    if not 1 <= number <= _LAST_DAY:
        raise WrongUse(sentence("截止日“{number}”不是每月的一天。", number=number), "请写 1 到 31 之间的数。")
    state.put(connection, _CUT_OFF, number)
