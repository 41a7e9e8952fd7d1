"""Stretches of work, months worked, and who counts in a period, against a count in plain Python."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from random import Random

import pytest

from tests.subjects.counting import Rows
from villagedesk.catalogue.measures import measures
from villagedesk.context import Context
from villagedesk.register import measuring
from villagedesk.register.spans import Span
from villagedesk.subjects.statistics import engine

_FIRST = date(2025, 1, 1)
Spells = Sequence[tuple[date, date | None]]


def settle(context: Context, seed: int, people: int = 150) -> Mapping[str, Spells]:
    """Register people with up to four spells of work each, often with short gaps between them."""
    random, rows = Random(seed), Rows()
    found: dict[str, Spells] = {}
    for _ in range(people):
        person, start, spells = rows.person(), _FIRST + timedelta(days=random.randrange(300)), []
        for _ in range(random.randrange(1, 5)):
            end = start + timedelta(days=random.randrange(5, 80)) if random.random() < 0.85 else None
            spells.append((start, end))
            rows.add("spell", labourer=person, status=random.choice(["11", None]), place="440114",
                     start_date=start.isoformat(), end_date=end and end.isoformat())  # fmt: skip
            start = (end or start) + timedelta(days=random.randrange(-5, 24))
        found[person] = spells
    rows.write(context)
    return found


def days(spells: Spells, span: Span) -> set[date]:
    """Return the days of a span on which somebody worked."""
    return {
        start + timedelta(days=number)
        for start, end in spells
        for number in range((min(end or span.end, span.end) - start).days + 1)
        if start + timedelta(days=number) >= span.start
    }


def is_stable(spells: Spells, span: Span) -> bool:
    """Tell by walking day by day whether a stretch that touches the span reached three months by its end."""
    worked = sorted(days(spells, Span(date(2024, 1, 1), span.end)))
    begin = before = None
    for day in worked:
        if before is None or begin is None or (day - before).days - 1 > 15:
            begin = day
        before = day
        if day >= span.start and _three_months(begin, day):
            return True
    return False


def _three_months(begin: date, day: date) -> bool:
    months = (day.year - begin.year) * 12 + day.month - begin.month
    return months > 3 or (months == 3 and day.day >= begin.day)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("span", [Span.on(date(2025, 9, 15)), Span(date(2025, 6, 1), date(2025, 10, 31))])
def test_stable_is_three_months_in_a_row_with_gaps_up_to_fifteen_days(context: Context, seed: int, span: Span) -> None:
    spells = settle(context, seed)
    made = engine.make(context.register, "stable", span)
    at_work = {person for person, some in spells.items() if days(some, span)}
    wanted = {person for person in at_work if is_stable(spells[person], span)}
    assert made.total.figures[0] == len(at_work)
    assert set(made.behind("", "stable")) == wanted
    assert 0 < len(wanted) < len(at_work)


def test_months_of_this_year_are_days_at_work_counted_once(context: Context) -> None:
    spells = settle(context, 7)
    day = date(2025, 10, 31)
    with context.register.database.reading() as connection:
        groups = list(measuring.tally(connection, Span.on(day), ("months",), people=True))
    told = {person: group.facts["months"] for group in groups for person in group.people}
    for person, some in spells.items():
        months = len(days(some, Span(_FIRST, day))) // 30
        assert told[person] == str(max(step for step in (0, 1, 3, 6, 9) if step <= months)), person


def test_a_month_counts_to_its_last_day_and_a_period_by_the_latest_work(context: Context) -> None:
    rows = Rows()
    person = rows.worker("440114", "2025-03", end_date="2025-05")
    rows.add("spell", labourer=person, place="330212", start_date="2025-06-03", end_date="2025-07-02", status="11")
    rows.add("spell", labourer=person, status="21", start_date="2025-07-03")
    rows.write(context)

    def regions(span: Span) -> dict[str, int]:
        made = engine.make(context.register, "region", span)
        return {line.key: int(line.figures[0]) for line in made.lines if line.figures[0]}

    assert regions(Span.on(date(2025, 5, 31))) == {"paired": 1}
    assert regions(Span.on(date(2025, 6, 1))) == {}
    assert regions(Span.on(date(2025, 7, 3))) == {}
    assert regions(Span(date(2025, 1, 1), date(2025, 12, 31))) == {"eastern": 1}
    flow = engine.make(context.register, "flow", Span(date(2025, 1, 1), date(2025, 12, 31)))
    by_month = {line.key: line.figures for line in flow.lines}
    assert by_month["2025-03"][2] == 1
    assert by_month["2025-07"][4] == 1
    assert (by_month["2025-02"][0], by_month["2025-08"][0], flow.total.figures[0]) == (0, 0, 1)


def test_upper_ages_rise_with_the_dated_table(context: Context) -> None:
    rows = Rows()
    for sex, born in (("1", "1964-12-15"), ("2", "1969-12-15")):
        rows.add("spell", labourer=rows.person(sex=sex, birth_date=born), place="440114", start_date="2024-01-01")
    rows.write(context)
    with context.register.database.reading() as connection:

        def of_age(day: date) -> int:
            number, _ = engine.people_of(connection, measures()["of_age"], Span.on(day))
            return number

        assert [of_age(date(2024, 12, 14)), of_age(date(2024, 12, 16))] == [2, 0]
        assert [of_age(date(2025, 1, 14)), of_age(date(2025, 1, 16))] == [2, 0]
