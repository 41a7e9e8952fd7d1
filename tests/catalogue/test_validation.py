"""Records are checked by their declaration, per record, in a clerk's words."""

import pytest

from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Values
from villagedesk.catalogue.lookups import ShippedLookups
from villagedesk.catalogue.validation import ID_NOT_IN_LEDGER, Severity, check, derive

GOOD_ID = "520422199101184527"


def found(kind: str, values: Values, lookups: ShippedLookups) -> set[tuple[str, str]]:
    problems = check(KINDS[kind], values, lookups)
    return {(problem.field, problem.code) for problem in problems if problem.code != "missing"}


def test_an_id_tells_sex_and_birth_date() -> None:
    assert derive({"id_number": GOOD_ID}) == {"sex": "2", "birth_date": "1991-01-18"}
    assert derive({}) == {}


def test_at_the_keyboard_the_mandatory_stops_saving(lookups: ShippedLookups) -> None:
    problems = check(KINDS["labourer"], {}, lookups, at_keyboard=True)
    errors = {problem.field for problem in problems if problem.severity is Severity.ERROR}
    assert errors == {"name", "id_number", "phone"}
    group = check(KINDS["household"], {}, lookups, at_keyboard=True)
    assert {problem.field for problem in group if problem.severity is Severity.ERROR} == {"group"}


@pytest.mark.parametrize(
    "values",
    [
        {"id_number": GOOD_ID, "phone": "13912345678"},
        {"id_missing_reason": "1", "family_phone": "13912345678"},
        {"id_missing_reason": "9", "no_phone": True},
    ],
)
def test_either_of_the_ways_out_is_enough(values: Values, lookups: ShippedLookups) -> None:
    problems = check(KINDS["labourer"], {"name": "王二妹", **values}, lookups, at_keyboard=True)
    assert not [problem for problem in problems if problem.severity is Severity.ERROR]


def test_away_from_the_keyboard_nothing_is_an_error(lookups: ShippedLookups) -> None:
    for kind in KINDS.values():
        assert not [problem for problem in check(kind, {}, lookups) if problem.severity is Severity.ERROR]


def test_an_id_missing_from_the_ledger_stays_on_the_list(lookups: ShippedLookups) -> None:
    values: Values = {"name": "王二妹", "phone": "13912345678", "id_missing_reason": ID_NOT_IN_LEDGER}
    assert found("labourer", values, lookups) == {("id_number", "id-missing")}


@pytest.mark.parametrize(
    ("values", "problem"),
    [
        ({"id_number": GOOD_ID, "sex": "1"}, ("sex", "sex-mismatch")),
        ({"id_number": GOOD_ID, "birth_date": "1991-02"}, ("birth_date", "birth-mismatch")),
        ({"id_number": GOOD_ID[:-1] + "8"}, ("id_number", "id-checksum")),
        ({"birth_date": "2011-01-01"}, ("birth_date", "under-16")),
        ({"birth_date": "1911-01-01"}, ("birth_date", "age-unlikely")),
        ({"birth_date": "2027-01-01"}, ("birth_date", "future-date")),
        ({"name": "王?"}, ("name", "name-question-mark")),
        ({"name": "王\ue08b"}, ("name", "name-private-use")),
        ({"name": "12"}, ("name", "name-not-a-name")),
        ({"name": "王" * 51}, ("name", "name-too-long")),
        ({"phone": "1391234567"}, ("phone", "phone-format")),
        ({"ethnic_group": "88"}, ("ethnic_group", "code-unknown")),
        ({"bank_card": "4111111111111112"}, ("bank_card", "card-number")),
        ({"disability_number": "123"}, ("disability_number", "disability-number")),
        ({"employment_card": "123"}, ("employment_card", "employment-card")),
    ],
)
def test_a_labourer_with_something_wrong(values: Values, problem: tuple[str, str], lookups: ShippedLookups) -> None:
    assert problem in found("labourer", {"id_missing_reason": "1", "no_phone": True, **values}, lookups)


@pytest.mark.parametrize(
    ("values", "problem"),
    [
        ({"place": "440000"}, ("place", "place-level")),
        ({"place": "123456"}, ("place", "place-unknown")),
        ({"start_date": "2026-12"}, ("start_date", "future-date")),
        ({"start_date": "2026-03-05", "end_date": "2026-02"}, ("end_date", "end-before-start")),
        ({"monthly_wage": 200_00}, ("monthly_wage", "wage-unusual")),
        ({"monthly_wage": 4000_00, "monthly_wage_upper": 3000_00}, ("monthly_wage_upper", "range-reversed")),
        ({"months_this_year": "13"}, ("months_this_year", "months-range")),
        ({"employer_code": "91350100M000100Y44"}, ("employer_code", "credit-code")),
        ({"status": "14", "place": "440114"}, ("place", "post-outside-county")),
    ],
)
def test_a_spell_with_something_wrong(values: Values, problem: tuple[str, str], lookups: ShippedLookups) -> None:
    assert problem in found("spell", values, lookups)


def test_a_spell_with_nothing_wrong(lookups: ShippedLookups) -> None:
    values: Values = {"place": "440114", "start_date": "2026-03", "end_date": "2026-03-20", "monthly_wage": 4000_00}
    assert found("spell", values, lookups) == set()


def test_what_is_expected_depends_on_the_rest_of_the_record(lookups: ShippedLookups) -> None:
    def missing(kind: str, values: Values) -> set[str]:
        return {problem.field for problem in check(KINDS[kind], values, lookups) if problem.code == "missing"}

    assert {"place", "employer"} <= missing("spell", {"status": "11"})
    assert not {"place", "employer", "end_reason"} & missing("spell", {"status": "20"})
    assert "end_reason" in missing("spell", {"end_date": "2026-01"})
    assert "work_types" in missing("intent", {"wants_job": True})
    assert "work_types" not in missing("intent", {"wants_job": False})
    assert "sex" not in missing("labourer", {"id_number": GOOD_ID})


def test_a_household_with_something_wrong(lookups: ShippedLookups) -> None:
    values: Values = {"relocated": True, "monitored_type": "21", "type": "11", "member_count": 99, "division": "5204"}
    assert found("household", values, lookups) == {
        ("relocation_site", "relocation-site-missing"),
        ("monitored_type", "monitored-mismatch"),
        ("member_count", "count-unlikely"),
        ("division", "division-unknown"),
    }


def test_income_and_wishes_with_something_wrong(lookups: ShippedLookups) -> None:
    assert found("income", {"year": 24, "amount": -1}, lookups) == {("year", "year-unlikely"), ("amount", "negative")}
    wishes: Values = {"employer_kind": ["1", "2", "3", "4"], "wage": 5000_00, "wage_upper": 4000_00}
    assert found("intent", wishes, lookups) == {("employer_kind", "too-many"), ("wage_upper", "range-reversed")}


def test_messages_say_what_to_do_and_hold_no_id(lookups: ShippedLookups) -> None:
    for problem in check(KINDS["labourer"], {"id_number": "520422199101184528", "name": ""}, lookups):
        assert "520422" not in problem.message
        assert problem.message
