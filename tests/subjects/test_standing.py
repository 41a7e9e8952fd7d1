"""Where a person stands is told in a few words, and the most pressing thing to do comes first."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from villagedesk.register.people import PersonRow, SyncState
from villagedesk.subjects.standing import advice, is_at_work, training_words, wish_words, work_words

TODAY = date(2026, 11, 21)
COMPLETE = {"id_number": "520422199101184527", "phone": "13136715753"}


def row(
    person: Mapping[str, Any] = COMPLETE,
    spell: Mapping[str, Any] | None = None,
    intent: Mapping[str, Any] | None = None,
    state: SyncState = SyncState.WAITING,
) -> PersonRow:
    """Return a row of an invented person."""
    return PersonRow("1" * 32, "", person, {}, spell or {}, intent or {}, {}, state)


@pytest.mark.parametrize(
    ("spell", "words"),
    [
        ({"place": "440114", "work_type": "缝纫工", "status": "11"}, "广州 · 缝纫工"),
        ({"place": "520422", "village": "520422101237", "work_type": "普工"}, "普定县 · 普工"),
        ({"status": "14"}, "公益性岗位"),
        ({"status": "11", "end_date": "2026-10-08", "end_reason": "1"}, "未就业 · 合同到期"),
        ({}, ""),
    ],
)
def test_work_is_told_in_a_few_words(spell: dict[str, Any], words: str) -> None:
    assert work_words(row(spell=spell)) == words


def test_why_somebody_does_not_work_is_told() -> None:
    told = work_words(row(spell={"status": "21"}, intent={"not_employed_reason": "3"}))
    assert told == "失业(有就业意愿) · 缺乏技能"


def test_who_came_back_is_not_at_work() -> None:
    assert is_at_work({"status": "11"})
    assert not is_at_work({"status": "11", "end_date": "2026-10-08"})
    assert not is_at_work({"status": "21"})
    assert not is_at_work({})


def test_wishes_are_told() -> None:
    assert wish_words({"wants_job": False}) == "无意愿"
    assert wish_words({"wants_job": True}) == "有意愿"
    assert training_words({"wants": True, "subjects": ["焊工"]}) == "焊工"
    assert training_words({}) == ""


@pytest.mark.parametrize(
    ("given", "said", "urgent"),
    [
        (row(state=SyncState.CONFLICT, person={}), "两种填法", True),
        (row(state=SyncState.RETURNED), "退回补正", True),
        (row(person={}), "缺身份证号", False),
        (row(person={"id_number": "520422199101184527"}), "缺联系电话", False),
        (row(spell={"status": "11", "end_date": "2026-10-08"}), "返乡 44 天", True),
        (row(spell={"status": "21"}), "还没有登记求职意向", False),
        (row(), "还没有登记就业情况", False),
    ],
)
def test_the_most_pressing_thing_comes_first(given: PersonRow, said: str, urgent: bool) -> None:
    found = advice(given, TODAY)
    assert found is not None
    assert said in found.text
    assert found.urgent is urgent


def test_nothing_is_said_where_nothing_is_open() -> None:
    assert advice(row(spell={"status": "11", "start_date": "2026-01"}), TODAY) is None
    no_phone = {"id_number": "520422199101184527", "no_phone": True}
    assert advice(row(person=no_phone, spell={"status": "11"}), TODAY) is None
