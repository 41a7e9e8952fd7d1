"""Sums of a ledger, the numerals of vouchers, and the working days of a notice."""

from datetime import date

import pytest

from villagedesk.subjects.subsidies.ledger import Line, by_fund, sums
from villagedesk.subjects.subsidies.money import average, capital, yuan
from villagedesk.subjects.subsidies.policies import shipped
from villagedesk.subjects.subsidies.policy import Notice
from villagedesk.subjects.subsidies.workdays import last_day, taken_down_on

AMOUNT, PEOPLE = 81_836_460_000, 1_443_300
"""81,836.46 万元 in fen, and 144.33 万人: the subsidies of Guizhou in 2023."""


def test_the_average_of_guizhou_2023_is_567_01() -> None:
    assert yuan(average(AMOUNT, PEOPLE)) == "567.01"
    # 300 times fewer people with the same share each: 4,811 of them, 2,727,882 yuan.
    assert AMOUNT / PEOPLE == 272_788_200 / 4_811
    lines = [Line(f"p{number}", 56_700) for number in range(4_810)] + [Line("p4810", 272_788_200 - 4_810 * 56_700)]
    found = sums(lines)
    assert (found.people, found.payments, yuan(found.amount)) == (4_811, 4_811, "2,727,882")
    assert yuan(found.average) == "567.01"


def test_a_person_counts_once_and_half_a_fen_goes_up() -> None:
    found = sums([Line("a", 100, "1"), Line("a", 101, "1"), Line("b", 0, "2")])
    assert (found.people, found.payments, found.amount, found.average) == (2, 3, 201, 101)
    assert sums([]).average is None
    of_funds = by_fund([Line("a", 1, "2"), Line("b", 1), Line("c", 1, "2")])
    assert {fund: one.people for fund, one in of_funds.items()} == {"": 1, "2": 2}


@pytest.mark.parametrize(
    ("fen", "words"),
    [
        (50_000, "伍佰元整"), (56_701, "伍佰陆拾柒元零壹分"), (80_050, "捌佰元伍角整"), (5, "伍分"), (0, "零元整"),
        (10_001_00, "壹万零壹元整"), (100_500_00, "壹拾万零伍佰元整"), (AMOUNT, "捌亿壹仟捌佰叁拾陆万肆仟陆佰元整"),
        (120_003_400, "壹佰贰拾万零叁拾肆元整"), (123_456_78, "壹拾贰万叁仟肆佰伍拾陆元柒角捌分"),
    ],
)  # fmt: skip
def test_amounts_in_the_numerals_of_vouchers(fen: int, words: str) -> None:
    assert capital(fen) == words


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (date(2026, 11, 23), date(2026, 11, 27)),  # Monday to Friday
        (date(2026, 11, 21), date(2026, 11, 27)),  # put up on a Saturday
        (date(2026, 11, 25), date(2026, 12, 1)),
        (date(2026, 9, 28), date(2026, 10, 9)),  # the holidays of October lie between
        (date(2026, 9, 17), date(2026, 9, 22)),  # Sunday the 20th is worked
    ],
)
def test_a_notice_hangs_for_five_working_days(first: date, last: date) -> None:
    assert last_day(first, shipped()[0].notice) == last
    assert taken_down_on(last).toordinal() == last.toordinal() + 1


def test_without_working_days_a_notice_ends_at_once() -> None:
    assert last_day(date(2026, 11, 21), Notice(0)) == date(2026, 11, 21)
