"""Spells in a row: gaps that are bridged, months that are full, dates that are rough."""

from datetime import date

import pytest

from villagedesk.subjects.employment import Run, months_later, runs

TODAY = date(2026, 5, 5)


def spell(name: str, start: str, end: str = "", status: str = "11") -> dict[str, str]:
    return {"id": name, "status": status, "start_date": start, "end_date": end}


@pytest.mark.parametrize(("again", "rows"), [("2026-03-26", 1), ("2026-03-27", 2)])
def test_fifteen_days_without_work_are_bridged_and_sixteen_are_not(again: str, rows: int) -> None:
    found = runs([spell("b", again), spell("a", "2026-02-01", "2026-03-10")], TODAY)
    assert len(found) == rows
    assert found[-1].goes_on
    assert [one for run in found for one in run.spells] == ["a", "b"]


def test_overlapping_work_and_other_states_make_one_row() -> None:
    some = [
        spell("a", "2026-01-01", "2026-04-30"),
        spell("b", "2026-02-01", "2026-02-10"),
        spell("c", "2026-01-01", "", "21"),
    ]
    (run,) = runs(some, TODAY)
    assert (run.start, run.end, run.goes_on, run.months) == (date(2026, 1, 1), date(2026, 4, 30), False, 4)


@pytest.mark.parametrize(
    ("start", "end", "months", "lacks"),
    [
        ("2026-02-01", "2026-04-29", 2, 1), ("2026-02-01", "2026-04-30", 3, 0), ("2025-11-30", "2026-02-27", 3, 0),
        ("2026-01-31", "2026-02-27", 1, 61),
    ],
)  # fmt: skip
def test_months_are_full_on_the_day_before_the_same_day(start: str, end: str, months: int, lacks: int) -> None:
    run = Run(date.fromisoformat(start), date.fromisoformat(end), False, True, ())
    assert (run.months, run.lacks(3)) == (months, lacks)


def test_a_month_reaches_from_its_first_day_to_its_last() -> None:
    (run,) = runs([spell("a", "2026-02", "2026-04")], TODAY)
    assert (run.start, run.end, run.exact, run.days) == (date(2026, 2, 1), date(2026, 4, 30), False, 89)
    assert run.since(date(2026, 3, 1)) == run._replace(start=date(2026, 3, 1))
    assert run.since(date(2026, 5, 1)) is None


def test_what_has_no_beginning_or_lies_ahead_counts_nothing() -> None:
    assert runs([spell("a", ""), spell("b", "2026-06-01"), spell("c", "2026-03-01", "2026-02-01")], TODAY) == []
    assert months_later(date(2024, 2, 29), 12) == date(2025, 2, 28)
