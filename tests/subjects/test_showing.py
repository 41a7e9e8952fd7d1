"""Values are written as people read them."""

from datetime import date

from villagedesk.subjects import showing


def test_an_id_number_is_masked_in_the_middle() -> None:
    assert showing.masked("520422199101184527") == "520422********4527"
    assert showing.masked("") == ""


def test_a_mobile_number_is_grouped() -> None:
    assert showing.spaced_phone("13136715753") == "131 3671 5753"
    assert showing.spaced_phone("0853-38221") == "0853-38221"


def test_age_needs_a_day() -> None:
    today = date(2026, 11, 21)
    assert showing.age({"birth_date": "1991-11-22"}, today) == 34
    assert showing.age({"birth_date": "1991-11"}, today) is None
    assert showing.age({}, today) is None


def test_money_and_places_are_told_in_full() -> None:
    wish = {"wage": 500050, "regions": ["440000"], "regions_text": "珠三角"}
    assert showing.words("intent", "wage", wish) == "5,000.50 元"
    assert showing.words("intent", "regions", wish) == "广东省 珠三角"
    assert showing.words("intent", "wage", {}) == ""


def test_the_household_s_category_is_inherited() -> None:
    assert showing.categories({"tags": ["1", "7"]}, {"type": "1"}) == "脱贫户、退役军人"
    assert showing.categories({}, {}) == ""
