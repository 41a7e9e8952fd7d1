"""A visit is kept with all that follows from it, counted, and leads to who is due next."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from tests import made
from tests.subjects.verification import household
from villagedesk.catalogue.field import Values
from villagedesk.context import Context
from villagedesk.errors import VillageDeskError, WrongUse
from villagedesk.register import oplog
from villagedesk.register.record import blank
from villagedesk.subjects import requests
from villagedesk.subjects.visits.chats import in_chats
from villagedesk.subjects.visits.results import Result
from villagedesk.subjects.visits.services import plan_of, served, shipped
from villagedesk.subjects.visits.visit import Answer, Round, save
from villagedesk.subjects.warnings.due import Campaign, campaign, due, to_visit
from villagedesk.subjects.warnings.engine import Found
from villagedesk.subjects.warnings.handling import close, reopen, settle, take_up, today_found


@pytest.fixture
def pair(context: Context) -> list[str]:
    """韦一 and 罗一 of 一组."""
    return household(context, "一组", "韦一", "罗一")


def held(context: Context, **known: str) -> Round:
    return Round(known.pop("visited_on", context.today.isoformat()), "龙秀英", **known)


def spells(context: Context, person: str) -> list[dict[str, object]]:
    return [dict(record.values) for record in context.register.of_parent("spell", person)]


def at_work(context: Context, person: str, **known: str) -> None:
    values: Values = {"labourer": person, "status": "11", "place": "440114", "employer": "力新电器"}
    values["start_date"] = "2026-01-10"
    context.register.save(blank("spell"), {**values, **known})


def test_one_key_keeps_who_when_how_and_what(context: Context, pair: list[str]) -> None:
    saved = save(context.register, pair[0], held(context, method="2", campaign="1"), Answer(Result.AT_WORK))
    kept = context.register.get("visit", saved.id)
    assert kept is not None
    assert (kept.values["result"], kept.values["method"], kept.values["visitor"]) == ("1", "2", "龙秀英")
    assert (kept.values["campaign"], kept.values["service"]) == ("1", "1")
    assert context.register.history(saved.id)[-1].source == "走访"


def test_who_came_back_ends_the_work_that_went_on(context: Context, pair: list[str]) -> None:
    at_work(context, pair[0])
    save(context.register, pair[0], held(context), Answer(Result.BACK, work={"end_date": "2026-11", "end_reason": "2"}))
    (spell,) = spells(context, pair[0])
    assert (spell["end_date"], spell["end_reason"]) == ("2026-11", "2")
    context.register.undo()
    assert not spells(context, pair[0])[0].get("end_date")
    assert context.register.of_parent("visit", pair[0]) == []


def test_new_work_ends_the_former_the_day_before(context: Context, pair: list[str]) -> None:
    at_work(context, pair[0])
    work = {"start_date": "2026-11-10", "place": "330212", "employer": "海盛纺织", "monthly_wage": 520000}
    save(context.register, pair[0], held(context), Answer(Result.NEW_WORK, work=work))
    former, new = spells(context, pair[0])
    assert former["end_date"] == "2026-11-09"
    assert (new["employer"], new["status"], new["monthly_wage"], new.get("end_date")) == (
        "海盛纺织",
        "11",
        520000,
        None,
    )


def test_who_seeks_work_has_a_wish_and_who_asks_a_request(context: Context, pair: list[str]) -> None:
    save(context.register, pair[0], held(context), Answer(Result.SEEKS_WORK))
    assert context.register.of_parent("intent", pair[0])[0].values["wants_job"] is True
    save(context.register, pair[0], held(context), Answer(Result.SEEKS_WORK))
    assert len(context.register.of_parent("intent", pair[0])) == 1
    save(context.register, pair[1], held(context), Answer(Result.ASKS, "欠薪两个月", ("3", "5")))
    with context.register.database.reading() as connection:
        found = requests.requests(connection)
        counts = requests.counts(connection, context.today + timedelta(days=16))
    assert [(one.type, one.content, one.name) for one in found] == [
        ("劳动维权(欠薪等)", "欠薪两个月", "罗一"), ("政策咨询", "欠薪两个月", "罗一"),
    ]  # fmt: skip
    assert [(one.type, one.received, one.open, one.overdue) for one in counts] == [
        ("劳动维权(欠薪等)", 1, 1, 1), ("政策咨询", 1, 1, 1),
    ]  # fmt: skip
    requests.close(context.register, [found[0].id], "王主任", "已补发", context.today)
    with context.register.database.reading() as connection:
        assert [one.content for one in requests.requests(connection, only_open=True)] == ["欠薪两个月"]
        assert requests.counts(connection, context.today)[0].closed == 1


@pytest.mark.parametrize(
    ("round_", "answer", "words"),
    [
        ({"visited_on": "2999-01-01"}, Answer(Result.AT_WORK), "走访日期不对"),
        ({"visited_on": "2026-11"}, Answer(Result.AT_WORK), "走访日期不对"),
        ({}, Answer(Result.AT_WORK, next_on="2020-01-01"), "下次走访日期应在走访日期以后"),
        ({}, Answer(Result.ASKS), "没有说是哪一类诉求"),
        ({}, Answer(Result.OTHER), "没有写了解到的情况"),
        ({}, Answer(Result.BACK), "没有写返乡"),
        ({}, Answer(Result.NEW_WORK, work={"place": "440114"}), "新的务工要写"),
    ],
)
def test_what_is_not_whole_is_refused_and_nothing_is_kept(
    context: Context, pair: list[str], round_: dict[str, str], answer: Answer, words: str
) -> None:
    at_work(context, pair[0])
    with pytest.raises(WrongUse, match=words):
        save(context.register, pair[0], held(context, **round_), answer)
    assert context.register.of_parent("visit", pair[0]) == []
    assert not spells(context, pair[0])[0].get("end_date")


def test_a_voided_person_is_told(context: Context, pair: list[str]) -> None:
    record = context.register.get("labourer", pair[0])
    assert record is not None
    context.register.void(record, "重复")
    with pytest.raises(VillageDeskError, match="已经作废"):
        save(context.register, pair[0], held(context), Answer(Result.AT_WORK))


def test_due_are_those_agreed_and_those_warned_of(context: Context, pair: list[str]) -> None:
    today = context.today
    tomorrow = (today + timedelta(days=1)).isoformat()
    save(context.register, pair[0], held(context), Answer(Result.AT_WORK, next_on=tomorrow))
    with context.register.database.reading() as connection:
        assert [one.result for one in due(connection, today)] == ["1"]
        later = due(connection, today + timedelta(days=1))
        assert [(one.id, one.why, one.on) for one in to_visit(later)] == [
            (pair[0], f"约好的回访（{tomorrow}）", tomorrow)
        ]
        assert [one.id for one in due(connection, today, ahead=1)] == [pair[0]]
        quiet = due(connection, today + timedelta(days=91))
    assert {one.id: one.why for one in quiet}[pair[1]] == "长期没有回访"
    assert [one.place for one in quiet] == [1, 2]


def test_who_was_not_reached_stays_due_and_twice_is_a_warning(context: Context, pair: list[str]) -> None:
    today = context.today
    before = (today - timedelta(days=3)).isoformat()
    save(context.register, pair[0], held(context, visited_on=before), Answer(Result.UNREACHED))
    save(context.register, pair[0], held(context), Answer(Result.UNREACHED))
    with context.register.database.reading() as connection:
        assert [alert.key.rule for alert in today_found(connection, today).open] == ["phone-dead"]
        assert [one.id for one in to_visit(due(connection, today))] == [pair[0]]


def test_a_campaign_lists_its_people_and_counts_its_own_visits(context: Context, pair: list[str]) -> None:
    household(context, "二组", "陈二")
    at_work(context, pair[1])
    what = Campaign("1", "2026-01-01")
    save(context.register, pair[0], held(context, campaign="1"), Answer(Result.AT_WORK))
    save(context.register, pair[1], held(context), Answer(Result.AT_WORK))
    with context.register.database.reading() as connection:
        found = campaign(connection, what, context.today)
        away = campaign(connection, Campaign("1", "2026-01-01", place="44"), context.today)
    assert [(one.group, one.result) for one in found] == [("一组", "1"), ("一组", ""), ("二组", "")]
    assert [one.id for one in away] == [pair[1]]


def test_the_services_of_a_year_are_counted_and_what_is_lacking_told(context: Context, pair: list[str]) -> None:
    for service in ("2", "3", "3", "4"):
        save(context.register, pair[0], held(context, service=service), Answer(Result.AT_WORK))
    context.register.save(blank("application"), {"labourer": pair[0], "applied_on": context.today.isoformat()})
    last_year = f"{context.today.year - 1}-05-05"
    context.register.save(blank("visit"), {"labourer": pair[1], "visited_on": last_year, "service": "2"})
    with context.register.database.reading() as connection:
        first, second = served(connection, context.today.year)
        former = served(connection, context.today.year - 1)
    assert (first.counts, first.lacks(shipped())) == ((1, 3, 1, 0), ("培训推荐",))
    assert second.counts == (0, 0, 0, 0)
    assert [one.counts[0] for one in former] == [0, 1]


def test_a_plan_with_a_mistake_is_refused_with_its_line() -> None:
    with pytest.raises(VillageDeskError, match="第 4 行：没有写什么算一次服务"):
        plan_of('title = "x"\n# 说明\n\n[[services]]\nlabel = "甲"\ntimes = 1\n', "p.toml")
    with pytest.raises(VillageDeskError, match="第 3 行：times 应是 1 到 99 的整数"):
        plan_of('[[services]]\nlabel = "甲"\ntimes = 0\ncodes = ["政策宣讲"]\n', "p.toml")


def test_the_chat_is_counted_by_group(context: Context, pair: list[str]) -> None:
    record = context.register.get("labourer", pair[0])
    assert record is not None
    context.register.save(record, {"group_chat": True})
    with context.register.database.reading() as connection:
        (count,) = in_chats(connection)
    assert (count.group, count.inside, count.outside, count.total) == ("一组", 1, 0, 2)


def test_a_handled_warning_is_written_once_by_two_laptops_and_settled_when_its_cause_has_gone(
    context: Context, pair: list[str]
) -> None:
    today = context.today
    end = max(date(2026, 1, 1), today - timedelta(days=5)).isoformat()
    at_work(context, pair[1])
    at_work(context, pair[0], end_date=end, end_reason="2")
    register = context.register

    def found() -> Found:
        with register.database.reading() as connection:
            return today_found(connection, today)

    (alert,) = found().open
    assert alert.key.rule == "laid-off"
    take_up(register, [alert], "王主任")
    (in_hand,) = found().open
    assert (in_hand.handler, in_hand.due_on) == ("王主任", alert.due_on)
    close(register, [alert], "王主任", "已推荐岗位", today)  # the other laptop's view, which knew of no record
    assert len(register.of_parent("warning", pair[0])) == 1
    assert found().open == []
    (closed,) = found().closed
    assert (closed.result, closed.closed_on) == ("已推荐岗位", today.isoformat())
    reopen(register, [closed])
    at_work(context, pair[0], start_date=end, employer="新厂")
    (gone,) = found().gone
    assert settle(register, found(), today) == 1
    assert found().gone == []
    words = found().closed[0].result
    assert words == f"已推荐岗位；原因已消除：{gone.gone}"
    with pytest.raises(WrongUse, match="没有写处置结果"):
        close(register, [alert], "王主任", " ", today)


def test_a_voided_warning_can_be_handled_anew(context: Context, pair: list[str]) -> None:
    register, today = context.register, context.today
    at_work(context, pair[1])
    at_work(context, pair[0], end_date=max(date(2026, 1, 1), today).isoformat(), end_reason="3")
    with register.database.reading() as connection:
        (alert,) = today_found(connection, today).open
    for _ in range(2):
        close(register, [alert], "王主任", "已推荐岗位", today)
        (record,) = register.of_parent("warning", pair[0])
        register.void(record, "记错了")
    with register.database.reading() as connection:
        assert [one.key for one in today_found(connection, today).open] == [alert.key]


def test_two_laptops_that_handle_one_warning_make_one_record(context: Context, pair: list[str], tmp_path: Path) -> None:
    other, _ = made.make(tmp_path / "other", context.unit, "罗会计", "水田坝上有棵老槐树", "other")
    at_work(context, pair[1])
    at_work(context, pair[0], end_date=context.today.isoformat(), end_reason="3")
    _send(context, other)
    (mine,), (theirs,) = (_found(one).open for one in (context, other))
    close(context.register, [mine], "王主任", "已推荐岗位", context.today)
    take_up(other.register, [theirs], "罗会计")
    _send(context, other)
    _send(other, context)
    for one in (context, other):
        assert _found(one).open == []
        assert [alert.result for alert in _found(one).closed] == ["已推荐岗位"]
        assert len(one.register.of_parent("warning", pair[0])) == 1
    other.close()


def _found(context: Context) -> Found:
    with context.register.database.reading() as connection:
        return today_found(connection, context.today)


def _send(one: Context, other: Context) -> None:
    with one.register.database.reading() as connection:
        ops = list(oplog.everything(connection))
    with other.register.writing() as connection:
        other.register.take(connection, ops)
