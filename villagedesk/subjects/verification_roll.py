"""The roll of a month in the order in which people are asked: group by group, household by household."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, or_, select

from villagedesk.register.people import HOUSEHOLDS, PEOPLE
from villagedesk.subjects import showing
from villagedesk.subjects.verification import Outcome, Progress, month_of

WORKING_AGE = 16
"""Years from which somebody belongs to the labour force (劳动法 第十五条)."""

_DIGITS = "一二三四五六七八九"
_NUMBERED = re.compile(rf"第?(\d+|[{_DIGITS}]?十[{_DIGITS}]?|[{_DIGITS}])")
_HEADS = ("01", "02")
"""Codes of 本人 and 户主 (GB/T 4761): a household begins with them."""
_RESULTS = frozenset(outcome.value for outcome in Outcome)
COLUMNS = (
    PEOPLE.c.id,
    PEOPLE.c.number,
    PEOPLE.c.id_number,
    PEOPLE.c.birth_date,
    PEOPLE.c.relation_to_head,
    PEOPLE.c.verified_on,
    PEOPLE.c.verify_result,
    HOUSEHOLDS.c.group,
    HOUSEHOLDS.c.number.label("home"),
)
"""What is asked of the register to arrange people."""


@dataclass(frozen=True, slots=True)
class Member:
    """One person of the month's roll.

    `place` is the 序号 within the group, the same on screen and on paper. `outcome` is this month's result; None
    together with `confirmed` means that a ledger told the day and nothing else. `turned_16` tells that the 16th
    birthday falls into the month. `asked_later` tells that somebody asked in a month after this one, whose mark
    another one must not replace.
    """

    id: str
    group: str
    place: int
    outcome: Outcome | None = None
    confirmed: bool = False
    turned_16: bool = False
    asked_later: bool = False

    @property
    def is_open(self) -> bool:
        """Tell whether somebody is still to ask about the person this month."""
        return self.outcome is None and not self.confirmed and not self.asked_later

    @property
    def label(self) -> str:
        """Return the state in words; empty where it is open."""
        if self.outcome is not None:
            return self.outcome.label
        return "已核实" if self.confirmed else ""


def roll(connection: Connection, today: date) -> list[Member]:
    """Return everybody to be asked this month, those who left the roll by it included, in the order of asking.

    Groups come by their number (二组 before 十组), then by name, people without a group last; households by their
    number, in each the head first.
    """
    month = month_of(today)
    left_now = PEOPLE.c.verified_on.startswith(month) & (PEOPLE.c.verify_result == Outcome.LEFT)
    query = select(*COLUMNS).outerjoin(HOUSEHOLDS, HOUSEHOLDS.c.id == PEOPLE.c.household)
    living = query.where(PEOPLE.c.void.is_(None), or_(PEOPLE.c.left_on.is_(None), left_now))
    return arranged(connection.execute(living).mappings(), month)


def arranged(people: Iterable[Mapping[Any, Any]], month: str) -> list[Member]:
    """Return people, given by `COLUMNS`, as they stand in a month (2026-11), in the order of asking."""
    grouped = groupby(sorted(people, key=_order), key=lambda row: row["group"] or "")
    return [_member(row, group, place, month) for group, some in grouped for place, row in enumerate(some, start=1)]


def progress_of(members: Iterable[Member]) -> Progress:
    """Return how many of these people are confirmed."""
    confirmed = [member.confirmed for member in members]
    return Progress(sum(confirmed), len(confirmed))


def marked(member: Member, outcome: Outcome | None) -> Member:
    """Return the member as it stands with another result; None takes the result away."""
    confirmed = outcome is not None and outcome is not Outcome.UNREACHED
    return replace(member, outcome=outcome, confirmed=confirmed)


def group_order(group: str) -> tuple[int, int, str]:
    """Return what village groups are sorted by: numbered ones by number, then the others, '' last."""
    found = _NUMBERED.match(group)
    if found is None:
        return (1 if group else 2, 0, group)
    return (0, _value(found[1]), group)


def _value(numeral: str) -> int:
    if numeral.isdecimal():
        return int(numeral)
    tens, ten, ones = numeral.rpartition("十")
    return (_DIGITS.index(tens) + 1 if tens else 1) * 10 * bool(ten) + (_DIGITS.index(ones) + 1 if ones else 0)


def _order(row: Mapping[Any, Any]) -> tuple[tuple[int, int, str], bool, str, bool, str, str]:
    home = row["home"] or ""
    is_head = row["relation_to_head"] in _HEADS
    return (group_order(row["group"] or ""), not home, home, not is_head, row["number"] or "", row["id"])


def _member(row: Mapping[Any, Any], group: str, place: int, month: str) -> Member:
    now = str(row["verified_on"] or "").startswith(month)
    outcome = Outcome(row["verify_result"]) if now and row["verify_result"] in _RESULTS else None
    confirmed = now and outcome is not Outcome.UNREACHED
    return Member(row["id"], group, place, outcome, confirmed, _turns_16(row, month))


def _turns_16(row: Mapping[Any, Any], month: str) -> bool:
    born = showing.birth_date(row)
    return born[4:7] == month[4:] and born[:4] == str(int(month[:4]) - WORKING_AGE)
