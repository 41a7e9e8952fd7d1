"""Who is entitled, how much, and why or why not: four provinces' policies on invented people."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from villagedesk.paths import resource
from villagedesk.subjects.subsidies.entitlement import Finding, assess
from villagedesk.subjects.subsidies.facts import Facts, Held
from villagedesk.subjects.subsidies.points import Sign, State
from villagedesk.subjects.subsidies.policy import Policy
from villagedesk.subjects.subsidies.policy_file import policy_of

HERE = Path(__file__).parent / "policies"
PUDING, LUXI, RONGSHUI, CHONGXIN = "520422101237", "532527100200", "450225100200", "620823100200"
TODAY = date(2026, 5, 5)


def shipped() -> Policy:
    file = resource("policies") / "guizhou-transport.toml"
    return policy_of(file.read_text("utf-8"), file.name)


def made(name: str, old: str = "", new: str = "") -> Policy:
    text = (HERE / f"{name}.toml").read_text("utf-8")
    assert old in text
    return policy_of(text.replace(old, new), f"{name}.toml")


def spell(place: str | None = "440114", start: str | None = "2026-02-01", end: str = "", **more: Any) -> dict[str, Any]:
    number = more.pop("id", f"s{start}{end}")
    return {"id": number, "status": "11", "place": place, "start_date": start, "end_date": end or None, **more}


def person(*spells: dict[str, Any], village: str = PUDING, **more: Any) -> Facts:
    values = {"birth_date": more.pop("born", "1990-05-05")}
    tags = more.pop("tags", ("1",))
    return Facts("p", "n", "韦光荣", "一组", village, values, tags=tags, spells=spells, **more)


def about(found: Finding, sign: Sign) -> list[str]:
    return [point.text for point in found.points if point.sign is sign]


def test_three_months_outside_the_province_are_full_on_the_last_day_of_the_third() -> None:
    worker = person(spell())
    before = assess(shipped(), worker, date(2026, 4, 18))
    assert before.state is State.SOON
    assert before.reason == "还差 12 天：在广东省务工 77 天（2026-02-01 起），到 2026-04-30 满 3 个月"
    assert assess(shipped(), worker, date(2026, 4, 29)).state is State.SOON
    assert assess(shipped(), worker, date(2026, 4, 30)).state is State.DUE
    found = assess(shipped(), worker, TODAY)
    assert (found.state, found.amount, found.spell, found.place) == (State.DUE, 50_000, "s2026-02-01", "广东省")
    assert about(found, Sign.FOR) == ["在广东省务工满 3 个月（2026-02-01 起 94 天）", "是脱贫劳动力（脱贫户）"]


def test_work_of_last_year_counts_from_the_first_of_january() -> None:
    found = assess(shipped(), person(spell(start="2025-03-01")), date(2026, 3, 30))
    assert found.reason.startswith("还差 1 天")
    assert "2026-01-01 起" in found.reason
    ended = assess(shipped(), person(spell(start="2025-03-01", end="2025-12-31")), TODAY)
    assert (ended.state, ended.reason) == (State.NOT, "在广东省的务工不在计算期内")


def test_who_was_identified_this_year_counts_from_that_day() -> None:
    newly = person(spell(start="2026-01-05"), tags=("21",), identified_on="2026-02-20")
    assert assess(shipped(), newly, TODAY).state is State.SOON
    found = assess(shipped(), newly, date(2026, 5, 19))
    assert found.state is State.DUE
    assert about(found, Sign.FOR)[:2] == [
        "在广东省务工满 3 个月（2026-02-20 起 89 天）",
        "新识别的，从 2026-02-20 起算",
    ]


@pytest.mark.parametrize(("again", "state"), [("2026-03-18", State.DUE), ("2026-03-19", State.SOON)])
def test_a_gap_of_fifteen_days_is_bridged_and_one_of_sixteen_is_not(again: str, state: State) -> None:
    worker = person(spell(start="2026-01-20", end="2026-03-02"), spell("330400", again))
    found = assess(shipped(), worker, date(2026, 5, 20))
    assert found.state is state
    assert (found.place == "广东省、浙江省") is (state is State.DUE)


@pytest.mark.parametrize(
    ("facts", "state", "words"),
    [
        (person(spell(), tags=("11",)), State.NOT, "不是脱贫劳动力"),
        (person(spell(), tags=()), State.MISSING, "没有填户类型或人员类别"),
        (person(), State.NOT, "没有务工记录"),
        (person(spell("520422")), State.NOT, "在普定县务工，不在省外"),
        (person(spell("520103")), State.NOT, "在云岩区务工，不在省外"),
        (person(spell(None)), State.MISSING, "没有填务工地"),
        (person(spell(start=None)), State.MISSING, "在广东省务工没有填外出时间"),
        (person(spell(), born=""), State.MISSING, "没有填身份证号或出生日期，看不出年龄"),
        (person(spell(), born="2010-05-06"), State.NOT, "15 岁，不满 16 岁"),
        (
            person(spell(end="2026-03-12")),
            State.NOT,
            "在广东省只连续务工 40 天（2026-02-01 至 2026-03-12），不满 3 个月",
        ),
        (person({**spell(), "status": "21"}), State.NOT, "没有务工记录"),
    ],
)
def test_what_stands_against_somebody_is_said(facts: Facts, state: State, words: str) -> None:
    found = assess(shipped(), facts, TODAY)
    assert (found.state, found.reason) == (state, words)


def test_work_begun_too_late_in_the_year_is_not_promised() -> None:
    found = assess(shipped(), person(spell(start="2026-10-02")), date(2026, 11, 22))
    assert (found.state, found.reason) == (State.NOT, "在广东省务工 52 天（2026-10-02 起），今年来不及满 3 个月")


def test_a_month_without_a_day_is_said_to_be_rough() -> None:
    found = assess(shipped(), person(spell(start="2026-02")), TODAY)
    assert "（2026-02-01 起 94 天，外出或返回日期只到月）" in found.reason


@pytest.mark.parametrize(
    ("held", "state", "words"),
    [
        (
            Held("h", "01", "guizhou-transport", 2026, "80", 50_000, "2026-04-02"),
            State.PAID,
            "今年已领 500 元（2026-04-02）",
        ),
        (Held("h", "01", "", 2026, "80", 50_000), State.PAID, "今年已领 500 元"),
        (Held("h", "01", "guizhou-transport", 2026, "40", 50_000), State.APPLIED, "今年已申请（村级公示）"),
        (Held("h", "01", "guizhou-transport", 2026, "91", 50_000), State.APPLIED, "今年已申请（退回补正）"),
    ],
)
def test_once_a_year(held: Held, state: State, words: str) -> None:
    found = assess(shipped(), person(spell(), held=(held,)), TODAY)
    assert (found.state, found.reason, found.held) == (state, words, held)


@pytest.mark.parametrize(("year", "status"), [(2025, "80"), (2026, "92"), (2026, "93")])
def test_last_year_and_what_was_refused_keep_nobody_away(year: int, status: str) -> None:
    held = Held("h", "01", "guizhou-transport", year, status, 50_000)
    assert assess(shipped(), person(spell(), held=(held,)), TODAY).state is State.DUE


def test_outside_its_time_a_policy_gives_nothing() -> None:
    assert assess(shipped(), person(spell()), date(2027, 1, 1)).reason == "政策到 2026-12-31 已经截止"
    assert assess(shipped(), person(spell("440114", "2025-06-01")), date(2025, 12, 30)).state is not State.DUE


def test_yunnan_gives_a_thousand_and_bridges_no_gap() -> None:
    home = {"village": LUXI}
    assert assess(made("yunnan"), person(spell(), **home), TODAY).amount == 100_000
    next_day = person(spell(end="2026-03-10"), spell("330400", "2026-03-11"), **home)
    assert assess(made("yunnan"), next_day, TODAY).state is State.DUE
    a_day_between = person(spell(end="2026-03-10"), spell("330400", "2026-03-12"), **home)
    assert assess(made("yunnan"), a_day_between, TODAY).state is State.SOON


def test_guangxi_pays_the_ticket_up_to_eight_hundred() -> None:
    found = assess(made("guangxi"), person(spell(start="2026-05-01"), village=RONGSHUI), TODAY)
    assert (found.state, found.amount, found.is_cap) == (State.DUE, 80_000, True)
    assert found.reason.startswith("在广东省务工（2026-05-01 起 5 天）")


@pytest.mark.parametrize(
    ("place", "tags", "amount"),
    [
        ("440114", ("1",), 40_000),
        ("440114", ("23",), 60_000),
        ("620102", ("1",), 20_000),
        ("620102", ("1", "21"), 30_000),
    ],
)
def test_gansu_pays_by_region_and_category(place: str, tags: tuple[str, ...], amount: int) -> None:
    found = assess(made("gansu"), person(spell(place), tags=tags, village=CHONGXIN), TODAY)
    assert (found.state, found.amount) == (State.DUE, amount)


def test_two_regions_together_give_the_lower_amount() -> None:
    worker = person(spell(end="2026-03-20"), spell("620102", "2026-03-25"), village=CHONGXIN)
    found = assess(made("gansu"), worker, TODAY)
    assert (found.state, found.amount, found.place) == (State.DUE, 20_000, "广东省、城关区")


def test_gansu_leaves_out_organised_transport_the_old_and_what_excludes_it() -> None:
    home = {"village": CHONGXIN}
    carried = assess(made("gansu"), person(spell(organised=True), **home), TODAY)
    assert (carried.state, carried.reason) == (State.NOT, "有组织统一输送的，不再发交通补助")
    assert assess(made("gansu"), person(spell(trip="t"), **home), TODAY).state is State.NOT
    assert assess(made("gansu"), person(spell(), born="1966-05-05", **home), TODAY).reason == "60 岁，超过 59 岁"
    for held in (Held("h", "03", "", 2026, "50"), Held("h", "99", "gansu-reward", 2026, "80")):
        found = assess(made("gansu"), person(spell(), held=(held,), **home), TODAY)
        assert (found.state, found.reason[:5]) == (State.NOT, "今年已享受")
    last_year = Held("h", "03", "", 2025, "80")
    assert assess(made("gansu"), person(spell(), held=(last_year,), **home), TODAY).state is State.DUE


def test_the_own_prefecture_alone_does_not_say_whether_it_is_another_county() -> None:
    found = assess(made("gansu"), person(spell("620800"), village=CHONGXIN), TODAY)
    assert (found.state, found.reason) == (State.MISSING, "务工地没有填到县，看不出在不在补助范围")


def test_wages_months_and_named_places() -> None:
    by_wage = made("gansu", "amount = 400", 'amount = 1000\nper_cent = 10\nof = "工资"')
    paid = person(spell(monthly_wage=333_335), village=CHONGXIN)
    assert assess(by_wage, paid, TODAY).amount == 100_000
    assert assess(by_wage, person(spell(monthly_wage=100_005), village=CHONGXIN), TODAY).amount == 30_002
    unknown = assess(by_wage, person(spell(), village=CHONGXIN), TODAY)
    assert (unknown.state, unknown.amount, unknown.reason) == (State.MISSING, None, "没有填月收入，算不出金额")
    monthly = made("gansu", "amount = 400", 'amount = 400\nunit = "每月"')
    assert assess(monthly, person(spell(start="2026-01-01"), village=CHONGXIN), TODAY).amount == 160_000
    paired = made("yunnan", 'region = "省外"', 'places = ["广东省"]\nbut = ["广州市花都区"]')
    assert assess(paired, person(spell("441900"), village=LUXI), TODAY).state is State.DUE
    assert assess(paired, person(spell("440114"), village=LUXI), TODAY).reason == "在广东省务工，不在补助范围"


def test_an_enterprise_applies_for_whom_it_employs() -> None:
    policy = made("gansu", 'type = "01"', 'type = "10"\nbeneficiary = "单位"')
    assert assess(policy, person(spell(enterprise="e"), village=CHONGXIN), TODAY).state is State.DUE
    found = assess(policy, person(spell(), village=CHONGXIN), TODAY)
    assert (found.state, found.reason) == (State.MISSING, "务工经历没有选所在企业")
