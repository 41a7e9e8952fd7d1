"""One mark a person and month: what it stores, whom it confirms, and how it is taken back."""

from datetime import date

import pytest

from tests.subjects.verification import TODAY, household, members, values
from villagedesk.context import Context
from villagedesk.errors import VillageDeskError, WrongUse
from villagedesk.register import people
from villagedesk.register.record import blank
from villagedesk.subjects import verification
from villagedesk.subjects.verification import Leaving, Outcome, Progress

NEXT_MONTH = date(2026, 12, 1)


@pytest.fixture
def pair(context: Context) -> list[str]:
    """韦一 and 罗一 of 一组."""
    return household(context, "一组", "韦一", "罗一")


def progress(context: Context, today: date = TODAY) -> Progress:
    with context.register.database.reading() as connection:
        return verification.progress(connection, today)


def on_the_roll(context: Context) -> list[str]:
    with context.register.database.reading() as connection:
        return people.ids(connection)


@pytest.mark.parametrize("outcome", [Outcome.UNCHANGED, Outcome.CHANGED])
def test_a_mark_stores_day_user_and_result(context: Context, pair: list[str], outcome: Outcome) -> None:
    verification.mark(context.register, pair[0], outcome, TODAY)
    stored = values(context, pair[0])
    assert (stored["verified_on"], stored["verified_by"]) == ("2026-11-21", "龙秀英")
    assert stored["verify_result"] == outcome.value
    assert context.register.history(pair[0])[-1].source == "核实"
    assert progress(context) == Progress(1, 2)


def test_the_results_are_called_as_on_paper() -> None:
    assert [outcome.label for outcome in Outcome] == ["无变化", "有变化", "离册", "联系不上"]


def test_who_was_not_reached_is_not_confirmed_and_comes_again(context: Context, pair: list[str]) -> None:
    verification.mark(context.register, pair[0], Outcome.UNREACHED, TODAY)
    assert progress(context) == Progress(0, 2)
    member = members(context)[0]
    assert (member.outcome, member.confirmed, member.is_open) == (Outcome.UNREACHED, False, False)
    verification.mark(context.register, pair[0], Outcome.UNCHANGED, TODAY)
    assert progress(context).done == 1


def test_who_leaves_goes_from_the_roll_and_counts_as_done(context: Context, pair: list[str]) -> None:
    verification.mark(context.register, pair[0], Outcome.LEFT, TODAY, Leaving("3", "2026-11-02"))
    stored = values(context, pair[0])
    assert (stored["roll_status"], stored["left_on"], stored["left_reason"]) == ("2", "2026-11-02", "3")
    assert on_the_roll(context) == [pair[1]]
    assert progress(context) == Progress(1, 2)
    assert progress(context, NEXT_MONTH) == Progress(0, 1)


def test_leaving_needs_a_reason(context: Context, pair: list[str]) -> None:
    with pytest.raises(WrongUse, match="原因"):
        verification.mark(context.register, pair[0], Outcome.LEFT, TODAY)
    assert on_the_roll(context) == pair


def test_another_result_brings_back_who_had_left(context: Context, pair: list[str]) -> None:
    verification.mark(context.register, pair[0], Outcome.LEFT, TODAY, Leaving("3", "2026-11-02"))
    verification.mark(context.register, pair[0], Outcome.UNCHANGED, TODAY)
    stored = values(context, pair[0])
    assert (stored["roll_status"], stored["left_on"], stored["left_reason"]) == ("1", None, None)
    assert on_the_roll(context) == pair


@pytest.mark.parametrize("outcome", list(Outcome))
def test_taking_back_restores_what_was_there(context: Context, pair: list[str], outcome: Outcome) -> None:
    verification.mark(context.register, pair[0], Outcome.UNCHANGED, date(2026, 10, 5))
    before = values(context, pair[0])
    leaving = Leaving("1", "2026-11-20") if outcome is Outcome.LEFT else None
    made = verification.mark(context.register, pair[0], outcome, TODAY, leaving)
    verification.take_back(context.register, made)
    after = values(context, pair[0])
    assert {name: value for name, value in after.items() if value is not None} == before
    assert on_the_roll(context) == pair


def test_clearing_forgets_all_marks_of_the_month_but_not_those_before(context: Context, pair: list[str]) -> None:
    verification.mark(context.register, pair[0], Outcome.CHANGED, date(2026, 10, 5))
    verification.mark(context.register, pair[0], Outcome.UNREACHED, date(2026, 11, 3))
    verification.mark(context.register, pair[0], Outcome.LEFT, TODAY, Leaving("2", "2026-11"))
    verification.clear(context.register, pair[0], TODAY)
    stored = values(context, pair[0])
    assert (stored["verified_on"], stored["verify_result"]) == ("2026-10-05", Outcome.CHANGED.value)
    assert stored["left_on"] is None
    assert members(context)[0].is_open


def test_a_day_that_came_with_a_ledger_confirms_and_can_be_cleared(context: Context, pair: list[str]) -> None:
    record = context.register.get("labourer", pair[0])
    assert record is not None
    context.register.save(record, {"verified_on": "2026-11-08"}, "导入")
    member = members(context)[0]
    assert (member.outcome, member.confirmed, member.label) == (None, True, "已核实")
    assert progress(context) == Progress(1, 2)
    verification.clear(context.register, pair[0], TODAY)
    assert members(context)[0].is_open


def test_a_new_month_begins_at_nothing(context: Context, pair: list[str]) -> None:
    for person in pair:
        verification.mark(context.register, person, Outcome.UNCHANGED, TODAY)
    assert progress(context) == Progress(2, 2)
    assert progress(context, NEXT_MONTH) == Progress(0, 2)
    assert all(member.is_open for member in members(context, NEXT_MONTH))


def test_who_was_voided_meanwhile_is_named_as_gone(context: Context, pair: list[str]) -> None:
    record = context.register.get("labourer", pair[0])
    assert record is not None
    context.register.void(record, "重复登记")
    with pytest.raises(VillageDeskError, match="作废"):
        verification.mark(context.register, pair[0], Outcome.UNCHANGED, TODAY)


def test_an_unknown_person_is_refused(context: Context) -> None:
    with pytest.raises(VillageDeskError):
        verification.mark(context.register, blank("labourer").id, Outcome.UNCHANGED, TODAY)
