"""校核 over a real register: who is found, under whose name, in what order; a clean village has no error."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.conftest import PASSWORD, VILLAGE
from villagedesk.catalogue import KINDS
from villagedesk.catalogue.validation import check
from villagedesk.context import Context
from villagedesk.demo import fill
from villagedesk.register import people
from villagedesk.register.record import Record, blank
from villagedesk.register.rules import run as rules
from villagedesk.register.rules.run import Finding
from villagedesk.register.rules.settings import Checks, Grade, read_checks

ID_NUMBER = "110105199003072522"
WHOLE = {
    "id_type": "1", "ethnic_group": "09", "relation_to_head": "02", "phone": "13800000001", "education": "71",
    "labour_capacity": "2", "consent_basis": "1", "consent_on": "2026-01-05", "collected_by": "龙秀英",
    "collected_on": "2026-01-05",
}  # fmt: skip


def found(context: Context, settings: Checks | None = None) -> list[Finding]:
    with context.register.database.reading() as connection:
        return list(rules.findings(connection, context.lookups, settings))


def codes(context: Context) -> list[str]:
    return [finding.code for finding in found(context)]


def person(context: Context, name: str, home: Record | None = None, **values: object) -> Record:
    """Register somebody in whom there is nothing to find."""
    home = home or household(context, name)
    given = {"id_number": ID_NUMBER, "sex": "2", "birth_date": "1990-03-07", **WHOLE, "name": name, **values}
    return context.register.save(blank("labourer"), {**given, "household": home.id})  # type: ignore[dict-item]


def household(context: Context, head: str, **values: object) -> Record:
    given = {"group": "一组", "address": "大寨", "type": "11", "head_name": head, **values}
    return context.register.save(blank("household"), given)  # type: ignore[arg-type]


def test_a_whole_person_has_nothing_to_be_found(context: Context) -> None:
    person(context, "韦光荣")
    assert found(context) == []


def test_a_finding_says_who_where_and_what_to_do(context: Context) -> None:
    registered = person(context, "韦光荣", student_status="3")
    work = {"labourer": registered.id, "status": "11", "employer": "村小", "place": "520422", "channel": "6"}
    context.register.save(blank("spell"), {**work, "start_date": "2025-09"})
    (only,) = found(context)
    assert only == Finding(
        person=registered.id, number=registered.number, name="韦光荣", kind="labourer", field="student_status",
        code="student-working", severity=Grade.ERROR, record=registered.id, group="一组", title="在校生",
        message="登记为在校生（普通高中），又登记着正在务工；请核对，已毕业的改在校生状况",
    )  # fmt: skip


def test_the_same_id_number_names_the_other(context: Context) -> None:
    first, second = person(context, "韦光荣"), person(context, "韦光容")
    (one, two) = found(context)
    assert (one.code, two.code) == ("registered-twice", "registered-twice")
    assert f"韦光容（{second.number}）" in one.message
    assert f"韦光荣（{first.number}）" in two.message


def test_somebody_who_left_the_roll_is_not_listed_but_still_the_other(context: Context) -> None:
    person(context, "韦光荣", left_on="2026-02-01")
    stays = person(context, "韦光容")
    (only,) = found(context)
    assert (only.person, only.code) == (stays.id, "registered-twice")


def test_voided_records_are_not_checked(context: Context) -> None:
    registered = person(context, "韦光荣")
    for start in ("2025-09", "2024-09"):
        spell = context.register.save(blank("spell"), {"labourer": registered.id, "status": "11", "start_date": start})
        context.register.void(spell, "重复")
    assert found(context) == []


def test_a_problem_of_a_household_is_told_once_under_its_head(context: Context) -> None:
    home = household(context, "韦光荣", address=None)
    person(context, "罗小妹", home, id_number=None, id_missing_reason="1", relation_to_head="10")
    head = person(context, "韦光荣", home)
    (only,) = found(context)
    assert (only.person, only.kind, only.field, only.code) == (head.id, "household", "address", "missing")


def test_the_gravest_comes_first(context: Context) -> None:
    person(context, "韦光荣", education=None, phone=None, id_number="110105199003072528")
    grades = [finding.severity for finding in found(context)]
    assert grades == [Grade.ERROR, Grade.WARNING, Grade.NOTE]


def test_work_outside_is_asked_for_the_employer_once(context: Context) -> None:
    registered = person(context, "韦光荣")
    away = {"labourer": registered.id, "status": "11", "place": "440111", "channel": "6", "start_date": "2026-02"}
    context.register.save(blank("spell"), {**away})
    assert codes(context) == ["away-employer-missing", "away-industry-missing"]


def test_a_place_that_is_no_county_is_a_warning(context: Context) -> None:
    registered = person(context, "韦光荣")
    work = {"labourer": registered.id, "status": "12", "industry": "51", "employer": "自营", "channel": "6"}
    context.register.save(blank("spell"), {**work, "place": "440000", "start_date": "2026-02"})
    assert [(one.code, one.field, one.severity) for one in found(context)] == [("place-level", "place", Grade.WARNING)]


@pytest.mark.parametrize(("place", "expected"), [("520402", ["post-outside-county"]), ("520422", [])])
@pytest.mark.parametrize("status", ["14", "15"])
def test_public_posts_and_workshops_are_in_the_own_county(
    context: Context, status: str, place: str, expected: list[str]
) -> None:
    registered = person(context, "韦光荣")
    work = {"labourer": registered.id, "status": status, "industry": "80", "employer": "村委会", "channel": "1"}
    context.register.save(blank("spell"), {**work, "place": place, "start_date": "2026-02"})
    assert codes(context) == expected


def test_a_check_that_is_switched_off_finds_nothing(context: Context, tmp_path: Path) -> None:
    person(context, "韦光荣", education=None)
    assert codes(context) == ["missing"]
    file = tmp_path / "checks.toml"
    file.write_text('[[checks]]\ncode = "missing"\non = false\n', encoding="utf-8")
    assert found(context, read_checks(file)) == []


def test_progress_ends_with_everybody_and_may_end_the_work(context: Context) -> None:
    class GivenUp(Exception):
        pass

    def give_up(_done: int, _total: int) -> None:
        raise GivenUp

    fill(context, 120, 5)
    told: list[tuple[int, int]] = []
    with context.register.database.reading() as connection:
        list(rules.findings(connection, context.lookups, progress=lambda *now: told.append(now)))
        assert told == [(50, 120), (100, 120), (120, 120)]
        with pytest.raises(GivenUp):
            list(rules.findings(connection, context.lookups, progress=give_up))


def test_every_record_is_still_checked_as_the_catalogue_does(context: Context) -> None:
    home = household(context, "韦光荣", relocated=True, phone="12", monitored_type="22")
    registered = person(context, "韦光荣?", home, sex="1", bank_card="12", tags=["99"], residence="999999")
    mine = {(one.kind, one.field, one.code) for one in found(context)}
    for kind, record in (("household", home), ("labourer", registered)):
        stored = context.register.get(kind, record.id)
        assert stored is not None
        for problem in check(KINDS[kind], dict(stored.values), context.lookups):
            assert (kind, problem.field, problem.code) in mine


@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10_000))
def test_a_clean_village_has_no_error(tmp_path_factory: pytest.TempPathFactory, seed: int) -> None:
    context, _ = Context.create(tmp_path_factory.mktemp("clean") / "village", VILLAGE, "龙秀英", PASSWORD)
    try:
        fill(context, 60, seed)
        with context.register.database.reading() as connection:
            assert len(people.ids(connection)) == 60
        assert rules.count(found(context)).get(Grade.ERROR, 0) == 0
    finally:
        context.close()
