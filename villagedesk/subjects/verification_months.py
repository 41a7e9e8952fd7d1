"""The months of 本月核实: this one, the last one for a while longer, and those before to look back at.

A person's row holds the last mark only, so what was heard in a month that is over is read from the journal.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, or_, select

from villagedesk.journal import clock
from villagedesk.register import oplog
from villagedesk.register.people import HOUSEHOLDS, PEOPLE
from villagedesk.register.projection import PERSON
from villagedesk.register.undoing import UNDONE
from villagedesk.subjects.verification import month_of
from villagedesk.subjects.verification_roll import COLUMNS, Member, arranged, roll

LATE_UNTIL = 10
"""Day of the month until which the month before can still be answered: sheets come back from the groups late."""
_MONTHS = 12


@dataclass(frozen=True, slots=True)
class _Heard:
    """The last mark of a month: the day it counts for, and its result (None where a ledger told the day only)."""

    day: str
    result: str | None


def months(today: date) -> list[date]:
    """Return a day of each month to choose from: today, then the last days of the months before."""
    days = [today]
    while len(days) < _MONTHS:
        days.append(days[-1].replace(day=1) - timedelta(days=1))
    return days


def can_answer(day: date, today: date) -> bool:
    """Tell whether the month of `day` can be answered today; a mark for the month before counts for its last day."""
    this, last, *_ = months(today)
    return month_of(day) == month_of(this) or (month_of(day) == month_of(last) and today.day <= LATE_UNTIL)


def roll_in(connection: Connection, day: date, today: date) -> list[Member]:
    """Return the roll of the month of `day`, one of `months`, as it stands today.

    In a month that is over stand those who were registered by its end and had not left before it; in one that can
    still be answered, everybody who has not.
    """
    month = month_of(day)
    if month == month_of(today):
        return roll(connection, today)
    heard = _heard_in(connection, month)
    known = None if can_answer(day, today) else oplog.first_clocks(connection, PERSON)
    query = select(*COLUMNS).outerjoin(HOUSEHOLDS, HOUSEHOLDS.c.id == PEOPLE.c.household)
    living = query.where(PEOPLE.c.void.is_(None), or_(PEOPLE.c.left_on.is_(None), PEOPLE.c.left_on >= month))
    rows = [row for row in connection.execute(living).mappings() if _was_known(row["id"], known, day)]
    later = {row["id"] for row in rows if str(row["verified_on"] or "")[:7] > month}
    nothing = _Heard("", None)
    then = [(row, heard.get(row["id"], nothing)) for row in rows]
    members = arranged(({**row, "verified_on": mark.day, "verify_result": mark.result} for row, mark in then), month)
    return [_with_later(member, later) for member in members]


def _was_known(person: str, known: Mapping[str, str] | None, day: date) -> bool:
    return known is None or (person in known and clock.day(known[person]) <= day)


def _with_later(member: Member, later: set[str]) -> Member:
    if member.id not in later:
        return member
    return Member(member.id, member.group, member.place, member.outcome, member.confirmed, member.turned_16, True)


def _heard_in(connection: Connection, month: str) -> dict[str, _Heard]:
    """Replay the marks of everybody; what was taken back is not heard."""
    heard: dict[str, _Heard] = {}
    for op in oplog.touching(connection, PERSON, "verified_on"):
        day = str(_value(op.fields, "verified_on") or "")
        if day.startswith(month):
            result = _value(op.fields, "verify_result")
            before = heard.get(op.record)
            kept = before.result if before and "verify_result" not in op.fields else result
            heard[op.record] = _Heard(day, str(kept) if kept else None)
        elif op.source == UNDONE and day < month:
            heard.pop(op.record, None)
    return heard


def _value(fields: Mapping[str, Any], name: str) -> object:
    return fields[name][0] if name in fields else None
