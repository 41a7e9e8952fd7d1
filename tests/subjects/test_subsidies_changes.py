"""A newer policy of the county: entitlement is worked out anew, and what changed is told until somebody has seen it."""

import pytest

from tests.subjects.subsidies import TODAY, come_down, guizhou, worker
from villagedesk.catalogue.field import Values
from villagedesk.context import Context
from villagedesk.register.record import blank
from villagedesk.subjects.subsidies import applications, flow
from villagedesk.subjects.subsidies.changes import Change, What, changes, take_note
from villagedesk.subjects.subsidies.policies import all_policies, shipped

OLD = shipped()[0].source


@pytest.fixture
def people(context: Context) -> dict[str, str]:
    found = {name: worker(context, name).id for name in ("欧阳红娜", "韦光荣")}
    found["陈建国"] = worker(context, "陈建国", start="2026-03-10").id
    found["罗小妹"] = worker(context, "罗小妹", type="3").id
    return found


def told(context: Context) -> list[Change]:
    with context.register.database.reading() as connection:
        return changes(connection, TODAY)


def names(change: Change, what: What) -> set[str]:
    return {one.finding.facts.name for one in change.of(what)}


def test_the_shipped_policy_itself_is_no_news(context: Context, people: dict[str, str]) -> None:
    assert told(context) == []


def test_who_gains_loses_and_gets_another_amount_is_told_by_name_and_reason(
    context: Context, people: dict[str, str]
) -> None:
    paid: Values = {"type": "01", "policy": "guizhou-transport", "year": 2026, "amount": 50_000, "status": flow.PAID}
    context.register.save(blank("subsidy"), {"labourer": people["韦光荣"], **paid})
    applications.apply_for(context.register, guizhou(context), [people["欧阳红娜"]], TODAY)
    come_down(context, OLD.replace("months = 3", "months = 1").replace('"脱贫户", ', "").replace("= 500", "= 600"), 2)
    (change,) = told(context)
    assert names(change, What.LOST) == {"欧阳红娜"}
    assert names(change, What.GAINED) == names(change, What.AMOUNT) == set()
    assert change.words() == "“跨省务工一次性交通补助”换了第 2 版：新符合 0 人，不再符合 1 人，金额变了 0 人。"
    (lost,) = change.differences
    assert lost.words() == "不再符合：欧阳红娜 一组，不是脱贫劳动力（已申请，请核对）"
    text = (
        OLD.replace("months = 3", "months = 1")
        .replace('"监测对象"]', '"监测对象", "易地搬迁户"]')
        .replace("= 500", "= 600")
    )
    come_down(context, text, 3)
    (change,) = told(context)
    assert names(change, What.GAINED) == {"陈建国", "罗小妹"}
    assert names(change, What.AMOUNT) == {"欧阳红娜"}
    words = [one.words() for one in change.differences]
    assert "金额变了：欧阳红娜 一组，500 元改为 600 元（已申请，请核对）" in words
    assert any(one.startswith("新符合：陈建国 一组，600 元，在广东省务工满 1 个月") for one in words)


def test_what_was_seen_is_told_no_more_and_an_older_version_changes_nothing(
    context: Context, people: dict[str, str]
) -> None:
    come_down(context, OLD.replace("= 500", "= 600"), 2)
    assert len(told(context)) == 1
    take_note(context.register)
    assert told(context) == []
    come_down(context, OLD.replace("= 500", "= 900"), 1)
    assert told(context) == []
    assert guizhou(context).tiers[0].amount == 60_000


def test_a_new_policy_and_one_that_is_taken_back(context: Context, people: dict[str, str]) -> None:
    other = OLD.replace('key = "guizhou-transport"', 'key = "stay"').replace(
        'type = "跨省务工一次性交通补助"', 'type = "03"'
    )
    come_down(context, other, 1, "stay")
    (change,) = told(context)
    assert change.before is None
    assert names(change, What.GAINED) == {"欧阳红娜", "韦光荣"}
    assert change.words().endswith("2 人符合。")
    take_note(context.register)
    come_down(context, "", 2)
    (change,) = told(context)
    assert change.now is None
    assert change.differences[0].words().endswith("这项政策没有了")
    with context.register.database.reading() as connection:
        assert [one.key for one in all_policies(connection)] == ["stay"]


def test_a_policy_of_another_province_holds_nowhere_here(context: Context, people: dict[str, str]) -> None:
    come_down(context, OLD.replace('areas = ["贵州省"]', 'areas = ["云南省"]'), 2)
    with context.register.database.reading() as connection:
        assert all_policies(connection) == []


def test_what_only_a_newer_program_can_read_is_left_out(context: Context, people: dict[str, str]) -> None:
    come_down(context, f"new = 1\n{OLD}", 1, "later")
    with context.register.database.reading() as connection:
        assert [one.key for one in all_policies(connection)] == ["guizhou-transport"]
