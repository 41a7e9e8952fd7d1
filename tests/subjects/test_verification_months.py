"""The months of 本月核实: which can be answered, and what was heard in one that is over."""

from datetime import date, timedelta

import pytest

from tests.subjects.verification import group_of
from villagedesk.context import Context
from villagedesk.subjects import verification
from villagedesk.subjects.verification import Outcome
from villagedesk.subjects.verification_months import can_answer, months, roll_in
from villagedesk.subjects.verification_roll import Member
from villagedesk.subjects.verification_sheets import sheets

OCTOBER, NOVEMBER = date(2026, 10, 31), date(2026, 11, 5)


def october(context: Context) -> list[Member]:
    with context.register.database.reading() as connection:
        return roll_in(connection, OCTOBER, NOVEMBER)


def test_twelve_months_are_offered_each_by_its_last_day() -> None:
    offered = months(date(2027, 3, 30))
    assert offered[:4] == [date(2027, 3, 30), date(2027, 2, 28), date(2027, 1, 31), date(2026, 12, 31)]
    assert len({day.isoformat()[:7] for day in offered}) == 12


@pytest.mark.parametrize(
    ("day", "today", "can"),
    [
        ("2026-11-05", "2026-11-05", True),
        ("2026-10-31", "2026-11-01", True),
        ("2026-10-31", "2026-11-10", True),
        ("2026-10-31", "2026-11-11", False),
        ("2026-09-30", "2026-11-01", False),
        ("2026-12-31", "2027-01-02", True),
    ],
)
def test_the_last_month_can_be_answered_until_the_tenth(day: str, today: str, can: bool) -> None:
    assert can_answer(date.fromisoformat(day), date.fromisoformat(today)) is can


def test_a_later_mark_leaves_what_was_heard_before_and_closes_it(context: Context) -> None:
    asked, other = group_of(context, "一组", 2)
    verification.mark(context.register, asked, Outcome.CHANGED, date(2026, 10, 12))
    verification.mark(context.register, asked, Outcome.UNCHANGED, NOVEMBER)
    first, second = october(context)
    assert (first.id, first.outcome, first.asked_later) == (asked, Outcome.CHANGED, True)
    assert (second.id, second.is_open) == (other, True)


def test_what_was_taken_back_was_not_heard(context: Context) -> None:
    (asked,) = group_of(context, "一组", 1)
    made = verification.mark(context.register, asked, Outcome.UNCHANGED, OCTOBER)
    assert october(context)[0].confirmed
    verification.take_back(context.register, made)
    assert october(context)[0].is_open


def test_taking_a_later_mark_back_leaves_the_earlier_month(context: Context) -> None:
    (asked,) = group_of(context, "一组", 1)
    verification.mark(context.register, asked, Outcome.UNREACHED, OCTOBER)
    verification.take_back(context.register, verification.mark(context.register, asked, Outcome.CHANGED, NOVEMBER))
    (member,) = october(context)
    assert (member.outcome, member.asked_later) == (Outcome.UNREACHED, False)


def test_a_closed_month_lists_who_was_registered_by_its_end(context: Context) -> None:
    (person,) = group_of(context, "一组", 1)
    end = (date.today().replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    long_after = end + timedelta(days=60)
    with context.register.database.reading() as connection:
        assert [member.id for member in roll_in(connection, end, long_after)] == [person]
        assert roll_in(connection, end.replace(day=1) - timedelta(days=1), long_after) == []


def test_the_sheets_of_a_month_say_which(context: Context) -> None:
    (asked, _) = group_of(context, "一组", 2)
    verification.mark(context.register, asked, Outcome.CHANGED, OCTOBER)
    (sheet,) = sheets(context.register, NOVEMBER, day=OCTOBER)
    assert sheet.month == "2026年10月"
    assert [row.result for row in sheet.rows] == [2, 0]
