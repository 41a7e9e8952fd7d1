"""The checks of one person with what hangs on the record: each in its smallest case, and just beside it."""

from datetime import date
from typing import Any

import pytest

from villagedesk.catalogue.lookups import ShippedLookups
from villagedesk.register.rules.person import Case, Hit, check_person
from villagedesk.register.rules.roll import Row, Someone
from villagedesk.register.rules.settings import Limits
from villagedesk.register.rules.words import say

TODAY = date(2026, 11, 21)
LOOKUPS = ShippedLookups(TODAY, "520422101237")
AT_HOME, AWAY = "520422", "440111"
ENDED = {"start_date": "2024-01", "end_date": "2024-06"}


def spell(**values: Any) -> Row:
    return {"id": "s", "status": "11", "employer": "力新电器", "industry": "38", "place": AT_HOME, **values}


def hits(*spells: Row, intent: Row | None = None, limits: Limits | None = None, **values: Any) -> list[Hit]:
    person = {"id": "p", "name": "韦光荣", "sex": "1", "birth_date": "1990-05-04", **values}
    numbered: list[Row] = [{**one, "id": f"s{number}"} for number, one in enumerate(spells)]
    someone = Someone(person, {}, numbered, [intent] if intent else [])
    return list(check_person(Case(someone, LOOKUPS, limits or Limits())))


def codes(*spells: Row, **values: Any) -> list[str]:
    return [hit.code for hit in hits(*spells, **values)]


def test_nobody_is_found_fault_with_for_ordinary_work() -> None:
    assert codes(spell(start_date="2026-03"), spell(**ENDED)) == []


@pytest.mark.parametrize(
    ("born", "found"),
    [("2010-11-22", ["working-under-age"]), ("2010-11-21", []), ("2010-12", ["working-under-age"])],
)
def test_work_under_sixteen(born: str, found: list[str]) -> None:
    assert codes(spell(), birth_date=born) == found


def test_the_id_number_tells_the_age_where_it_is_there() -> None:
    assert codes(spell(), birth_date="2012-01-01", id_number="110105199003072522") == []


@pytest.mark.parametrize(("start", "found"), [("2006-05-03", 1), ("2006-05-04", 0), ("2006-04", 1), ("2006-05", 0)])
def test_work_that_began_before_sixteen(start: str, found: int) -> None:
    assert codes(spell(start_date=start)) == ["started-under-age"] * found


@pytest.mark.parametrize(
    ("sex", "born", "found"),
    [
        ("1", "1966-11-21", ["past-working-age"]),
        ("1", "1966-11-22", []),
        ("2", "1971-11-21", ["past-working-age"]),
        ("2", "1971-11-22", []),
    ],
)
def test_the_old_at_work_are_asked_about(sex: str, born: str, found: list[str]) -> None:
    assert codes(spell(), sex=sex, birth_date=born) == found


def test_the_age_of_asking_is_a_setting() -> None:
    assert codes(spell(), birth_date="1966-01-01", limits=Limits(man_asked_from=63)) == []


@pytest.mark.parametrize("old", [spell(status="16"), spell(**ENDED), spell(status="21", **ENDED)])
def test_the_old_on_the_farm_or_back_home_are_not_asked_about(old: Row) -> None:
    assert codes(old, birth_date="1950-01-01") == []


@pytest.mark.parametrize(
    ("status", "work", "found"),
    [("5", spell(), ["student-working"]), ("0", spell(), []), ("5", spell(**ENDED), []), ("5", {"status": "30"}, [])],
)
def test_a_student_at_work(status: str, work: Row, found: list[str]) -> None:
    assert codes(work, student_status=status) == found


@pytest.mark.parametrize(("wants", "found"), [(True, ["student-wants-job"]), (False, [])])
def test_a_student_looking_for_work(wants: bool, found: list[str]) -> None:
    assert codes(student_status="3", intent={"id": "i", "wants_job": wants, "service_need": ["1"]}) == found


@pytest.mark.parametrize(
    ("missing", "found"), [("employer", ["away-employer-missing"]), ("industry", ["away-industry-missing"])]
)
def test_who_went_out_works_for_somebody_in_some_industry(missing: str, found: list[str]) -> None:
    work = spell(place=AWAY)
    assert codes(work) == []
    short = {name: value for name, value in work.items() if name != missing}
    assert codes(short) == found
    assert codes({**short, "place": AT_HOME}) == []
    assert codes({**short, **ENDED}) == []


def test_who_works_for_himself_has_no_employer() -> None:
    assert codes({"status": "13", "place": AWAY, "industry": "51"}) == []


def test_who_looks_for_work_is_asked_what_help_is_needed() -> None:
    assert codes(intent={"id": "i", "wants_job": True}) == ["service-need-missing"]
    assert codes(intent={"id": "i", "wants_job": True, "service_need": ["0"]}) == []
    assert codes(intent={"id": "i", "wants_job": False}) == []


def test_a_planned_place_should_reach_the_county() -> None:
    found = hits(intent={"id": "i", "regions": ["440000", AWAY]})
    assert [(hit.code, hit.parts["place"]) for hit in found] == [("planned-place-level", "广东省")]


def test_no_work_any_more_but_no_end() -> None:
    assert codes(spell(status="21")) == ["not-working-open"]
    assert codes(spell(status="21", **ENDED)) == []
    assert codes({"status": "21"}) == []


@pytest.mark.parametrize(("end", "found"), [("2026-11-22", 1), ("2026-11-21", 0), ("2026-12", 1), ("2026-11", 0)])
def test_an_end_that_is_still_to_come(end: str, found: int) -> None:
    assert codes(spell(start_date="2026-01", end_date=end)) == ["end-in-future"] * found


def test_two_open_spells_lead_to_the_earlier() -> None:
    (found,) = hits(spell(start_date="2026-03"), spell(start_date="2025-03"))
    assert (found.code, found.record, found.field, found.parts) == ("two-open-spells", "s1", "end_date", {"count": 2})


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        (("2024-01", "2024-06"), ("2024-05", "2024-09"), 1),
        (("2024-01", "2024-06"), ("2024-06-20", "2024-09"), 0),
        (("2024-01", "2024-06"), ("2024-06", ""), 0),
        (("2024-01", ""), ("2024-06", "2024-09"), 1),
    ],
)
def test_spells_that_overlap(first: tuple[str, str], second: tuple[str, str], found: int) -> None:
    spells = [
        {name: text for name, text in {**spell(), "start_date": start, "end_date": end}.items() if text}
        for start, end in (first, second)
    ]
    assert codes(*spells) == ["overlapping-spells"] * found


def test_a_long_spell_overlaps_all_that_began_within() -> None:
    inside = (spell(start_date="2024-02", end_date="2024-03"), spell(start_date="2024-05", end_date="2024-06"))
    assert codes(spell(start_date="2024-01", end_date="2024-12"), *inside) == ["overlapping-spells"] * 2


@pytest.mark.parametrize(("fen", "found"), [(299_99, 1), (300_00, 0), (30_000_00, 0), (30_000_01, 1)])
def test_unusual_wages(fen: int, found: int) -> None:
    assert codes(spell(monthly_wage=fen)) == ["wage-unusual"] * found
    assert codes(intent={"id": "i", "wage": fen}) == ["wage-unusual"] * found


def test_the_bounds_of_wages_are_settings() -> None:
    assert codes(spell(monthly_wage=40_000_00), limits=Limits(highest_wage=50_000)) == []


def test_the_sentence_about_a_wage_names_the_field_and_the_bounds() -> None:
    (found,) = hits(spell(monthly_wage=52_00))
    words = say(found.code, found.parts)
    assert words == "月收入52元，不在300元到30,000元之间；请核对是否多写或少写了零"


@pytest.mark.parametrize(("months", "found"), [("12", 0), ("12.5", 1), ("-1", 1), ("NaN", 1), ("十", 1)])
def test_months_of_work_in_a_year(months: str, found: int) -> None:
    assert codes(spell(months_this_year=months)) == ["months-range"] * found


def test_months_of_several_spells_of_a_year_add_up() -> None:
    this_year = spell(start_date="2026-01", end_date="2026-08", months_this_year="8")
    now = spell(start_date="2026-09", months_this_year="5")
    last_year = spell(start_date="2025-01", end_date="2025-12", months_this_year="12")
    assert codes(this_year, now) == ["months-together"]
    assert codes(last_year, now) == []
