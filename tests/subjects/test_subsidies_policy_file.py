"""A policy's file is read, or refused with file, line, key and what is allowed."""

from pathlib import Path

import pytest

from villagedesk.errors import RefusedFile
from villagedesk.paths import resource
from villagedesk.subjects.subsidies import summary
from villagedesk.subjects.subsidies.policies import read_policy, shipped
from villagedesk.subjects.subsidies.policy import Policy
from villagedesk.subjects.subsidies.policy_file import policy_of

FILE = "guizhou-transport.toml"
GOOD = (resource("policies") / FILE).read_text("utf-8")


def line_of(text: str, words: str) -> int:
    return next(number for number, line in enumerate(text.splitlines(), start=1) if words in line)


def test_the_shipped_policy_says_what_guizhou_says() -> None:
    (policy,) = shipped()
    said = summary.lines(policy)
    assert "标准：省外，500 元" in said
    assert "务工：连续满 3 个月，中间歇 15 天以内算连续" in said
    assert "务工佐证：务工证明、劳动合同、工资流水、社保证明（任交一样）" in said
    assert policy.tiers[0].amount == 50_000
    assert policy.form == "贵州省脱贫人口跨省务工一次性交通补助申报表"


@pytest.mark.parametrize(
    ("old", "new", "at", "words"),
    [
        ("year = 2026", "year = 2026\nyaer = 2026", "yaer", "不认识“yaer”"),
        ("year = 2026", "year = 26", "year = 26", "year 应是 2020 到 2100 的整数"),
        ('type = "跨省', 'type = "跨县', "type =", "type 不认识“跨县务工一次性交通补助”"),
        ('key = "guizhou-transport"', 'key = "贵州 交通"', "key =", "key 不能写"),
        ('["贵州省"]', '["贵洲省"]', "areas", "看不懂“贵洲省”这个地方"),
        ("valid_to = 2026-12-31", "valid_to = 2025-12-31", "valid_to", "valid_to 早于 valid_from"),
        ("valid_to = 2026-12-31", "valid_to = \"2026-2-1\"", "valid_to", "valid_to 应是一个日期"),
        ('once = "每年一次"', 'once = "一年一次"', "once", "once 不认识“一年一次”"),
        ("衔接推进乡村振兴补助资金", "衔接", "fund_source", "fund_source 不认识“衔接”"),
        ('["脱贫户", "监测对象"]', '["贫困户", "监测对象"]', "tags", "代码表里没有“贫困户”"),
        ("age_from = 16", "age_form = 16", "age_form", "不认识“age_form”"),
        ("age_from = 16", "age_from = 16\nage_to = 15", "age_to", "age_to 小于 age_from"),
        ("months = 3", 'months = "3"', "months", "months 应是 0 到 12 的整数"),
        ("gap_days = 15", "gap_days = 900", "gap_days", "gap_days 应是 0 到 90 的整数"),
        ("count_from = 2026-01-01", "count_from = 2027-01-01", "count_from", "count_from 晚于政策年度 2026"),
        ('region = "省外"', 'region = "外省"', "region", "region 不认识“外省”"),
        ("amount = 500", "amount = 0", "amount", "amount 不能是 0"),
        ("amount = 500", "amount = 500.001", "amount", "amount 应是以元为单位的金额"),
        ("amount = 500", 'amount = 500\nof = "车票"', "of =", "写了 of，没有写 per_cent"),
        ("amount = 500", 'amount = 500\nper_cent = 10\nof = "工资"\nunit = "每月"', "unit", "按比例的不能再写 unit"),
        ('["务工证明", "劳动合同", "工资流水", "社保证明"]', '["务工证明"]', 'documents = ["务工证明"]', "至少写两样"),
        ('"2026-01-01", "2026-01-02"', '"2026-13-01", "2026-01-02"', "days_off", "没有“2026-13-01”这一天"),
        ("until = 2026-06-25", "until = 2026-02-25", "until = 2026-02-25", "until 早于前一个日期"),
        ("[[tiers]]", "[[tires]]", "[[tires]]", "不认识“tires”"),
        ("amount = 500", "amount = ", "amount = ", "写法不对"),
    ],
)  # fmt: skip
def test_a_mistake_is_refused_with_its_line(old: str, new: str, at: str, words: str) -> None:
    text = GOOD.replace(old, new, 1)
    assert text != GOOD
    with pytest.raises(RefusedFile) as refused:
        policy_of(text, FILE)
    assert refused.value.message.startswith(f"“{FILE}”第 {line_of(text, at)} 行：")
    assert words in refused.value.message
    assert refused.value.hint


def test_a_near_miss_is_named() -> None:
    with pytest.raises(RefusedFile) as refused:
        policy_of(GOOD.replace("gap_days", "gap_day"), FILE)
    assert "gap_days" in refused.value.hint


def test_what_must_be_there_is_asked_for(tmp_path: Path) -> None:
    for key in ("key", "title", "type", "year", "valid_from", "months", "amount"):
        text = "\n".join(line for line in GOOD.splitlines() if not line.startswith(f"{key} ="))
        with pytest.raises(RefusedFile, match=f"没有写 {key}"):
            policy_of(text, FILE)
    path = tmp_path / "x.toml"
    path.write_bytes(GOOD.encode("gb18030"))
    with pytest.raises(RefusedFile, match="UTF-8"):
        read_policy(path)
    with pytest.raises(RefusedFile, match="没有写标准"):
        policy_of(GOOD.partition("[[tiers]]")[0], FILE)


def test_where_a_policy_holds_and_when_its_next_deadline_is() -> None:
    policy: Policy = shipped()[0]
    assert policy.holds_in("520422101237")
    assert not policy.holds_in("532527100200")
    following = policy.next_deadline(policy.valid_from.replace(month=6, day=26))
    assert following is not None
    assert following.title == "第三季度"
