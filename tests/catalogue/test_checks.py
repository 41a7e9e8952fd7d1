"""Check digits and what numbers tell."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from villagedesk.catalogue import checks

TODAY = date(2026, 11, 21)
FIRST17 = st.builds(
    lambda county, born, order: f"{county}{born:%Y%m%d}{order:03d}",
    st.sampled_from(["520422", "510104", "653228"]),
    st.dates(date(1930, 1, 1), date(2010, 12, 31)),
    st.integers(1, 999),
)


def test_the_standards_own_example_is_valid() -> None:
    assert checks.id_checksum("11010519491231002") == "X"
    assert checks.is_id_number("11010519491231002X", TODAY)


@given(FIRST17, st.integers(0, 16), st.integers(1, 9))
def test_one_wrong_digit_is_always_found(first: str, position: int, change: int) -> None:
    number = first + checks.id_checksum(first)
    wrong = number[:position] + str((int(number[position]) + change) % 10) + number[position + 1 :]
    assert checks.is_id_number(number, TODAY)
    assert not checks.is_id_number(wrong, TODAY)


@given(FIRST17, st.integers(0, 15))
def test_two_neighbours_swapped_are_always_found(first: str, position: int) -> None:
    number = first + checks.id_checksum(first)
    swapped = number[:position] + number[position + 1] + number[position] + number[position + 2 :]
    assert swapped == number or not checks.is_id_number(swapped, TODAY)


def test_an_id_tells_birth_date_and_sex() -> None:
    assert checks.id_birth_date("520422199101184527") == date(1991, 1, 18)
    assert checks.id_sex("520422199101184527") == "2"
    assert checks.id_sex("520422197902211557") == "1"


def test_nobody_is_born_on_the_30th_of_february_or_tomorrow() -> None:
    first = "52042219910230452"
    assert not checks.is_id_number(first + checks.id_checksum(first), TODAY)
    first = "52042220261122452"
    assert not checks.is_id_number(first + checks.id_checksum(first), TODAY)


def test_numbers_of_the_first_generation_have_15_digits_and_a_date() -> None:
    assert checks.is_old_id_number("520422701126487")
    assert not checks.is_old_id_number("520422701326487")
    assert not checks.is_old_id_number("52042270112648")


@pytest.mark.parametrize("code", ["91350100M000100Y43", "91110000600037341L"])
def test_credit_codes_of_the_standard_are_valid(code: str) -> None:
    assert checks.is_credit_code(code)
    assert not checks.is_credit_code(code[:-1] + ("1" if code[-1] != "1" else "2"))
    assert not checks.is_credit_code(code[:10])


def test_card_numbers_follow_luhn() -> None:
    assert checks.is_card_number("4111111111111111")
    assert not checks.is_card_number("4111111111111112")
    assert checks.is_card_number("123456789012")
    assert not checks.is_card_number("12345678901")


@pytest.mark.parametrize("number", ["13912345678", "19912345678", "08533822123", "3822123", "02085551234"])
def test_mobile_and_fixed_numbers(number: str) -> None:
    assert checks.is_phone(number)


@pytest.mark.parametrize("number", ["12912345678", "1391234567", "139123456789", "", "110"])
def test_other_digits_are_no_phone(number: str) -> None:
    assert not checks.is_phone(number)


def test_age_turns_on_the_birthday() -> None:
    assert checks.age_on(date(2010, 11, 21), TODAY) == 16
    assert checks.age_on(date(2010, 11, 22), TODAY) == 15
