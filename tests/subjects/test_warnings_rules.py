"""The rules are data: a file with a mistake is refused with line and reason, the county's newer one holds."""

import re

import pytest

from villagedesk.context import Context
from villagedesk.errors import RefusedFile
from villagedesk.paths import resource
from villagedesk.register import datasets
from villagedesk.register.datasets import Dataset
from villagedesk.subjects.warnings.rules import By, When, rules, rules_of, shipped

GOOD = """title = "规则"
[[rules]]
name = "a"
title = "离岗"
when = "ended"
level = "red"
due_days = 7
after_days = 30
reason = "{date} 离岗"
"""


def test_the_shipped_rules_are_those_of_the_domain_notes() -> None:
    found = {rule.name: rule for rule in shipped().rules}
    red = found["not-re-employed"]
    assert (red.when, red.level, red.after_days) == (When.ENDED, "3", 30)
    assert {"1", "2", "21", "22", "23"} == red.tags
    assert (found["no-follow-up"].after_days, found["no-follow-up"].tagged_days) == (90, 45)
    assert (found["season-ends"].before_days, found["public-post-ends"].before_days) == (30, 60)
    assert (found["wage-fell"].percent, found["phone-dead"].times) == (30, 2)
    assert found["laid-off"].reasons == {"2", "3"}
    assert [rule.by for rule in shipped().rules if rule.when is When.RETURNS] == [By.VILLAGE, By.EMPLOYER, By.CITY]


@pytest.mark.parametrize(
    ("former", "written", "line", "words"),
    [
        ('level = "red"', 'level = "redd"', 6, "level 不认识“redd”"),
        ('when = "ended"', 'when = "end"', 5, "when 不认识“end”"),
        ("due_days = 7", "", 2, "没有写 due_days"),
        ("due_days = 7", "due_days = -1", 7, "due_days 应是 0 到 3650 的整数"),
        ("after_days = 30", "times = 2", 8, "不认识“times”"),
        ("after_days = 30", 'tags = ["某某户"]', 8, "代码表里没有“某某户”"),
        ("after_days = 30", "ages = [60, 16]", 8, "ages 的数字应从小到大"),
        ("{date} 离岗", "{day} 离岗", 9, "reason 里不能写“{day}”"),
        ("{date} 离岗", "{date!r} 离岗", 9, "reason 里不能写“{date}”"),
        ("{date} 离岗", "{date.year.__class__} 离岗", 9, "reason 里不能写“{date.year.__class__}”"),
        ("{date} 离岗", "{date 离岗", 9, "reason 的大括号不成对"),
        ('"规则"', '"规则', 1, "写法不对"),
        ('title = "规则"', 'titel = "规则"', 1, "不认识“titel”"),
        ('title = "规则"', "results = [1]", 1, "results 应是一列文字"),
    ],
)
def test_a_mistake_is_refused_with_its_line(former: str, written: str, line: int, words: str) -> None:
    with pytest.raises(RefusedFile) as refused:
        rules_of(GOOD.replace(former, written), "w.toml")
    assert refused.value.message.startswith(f"“w.toml”第 {line} 行：{words}")


def test_two_rules_of_one_name_and_a_file_without_rules_are_refused() -> None:
    with pytest.raises(RefusedFile, match="第 11 行：规则“a”写了两次"):
        rules_of(GOOD + GOOD.partition("\n")[2], "w.toml")
    with pytest.raises(RefusedFile, match="没有写出规则"):
        rules_of('title = "x"\n', "w.toml")


def test_a_rule_that_is_off_has_to_be_right_and_does_not_count() -> None:
    assert rules_of(GOOD + "on = false\n", "w.toml").rules == ()
    with pytest.raises(RefusedFile):
        rules_of(GOOD.replace('"red"', '"rad"') + "on = false\n", "w.toml")


def test_the_county_s_newest_rules_hold_until_they_are_withdrawn(context: Context) -> None:
    def publish(version: int, content: object) -> str:
        text = datasets.written(content)
        made = Dataset("warnings", "", version, "预警规则", datasets.digest(text), "2026-11-01T00:00:00Z", text)
        with context.register.writing() as connection:
            datasets.take(connection, [made])
            return rules(connection).title

    assert publish(1, {"toml": GOOD}) == "规则"
    assert publish(2, {"toml": GOOD.replace("ended", "something-newer")}) == shipped().title
    assert publish(3, {"toml": GOOD.replace('"规则"', '"新规则"')}) == "新规则"
    assert publish(4, {datasets.WITHDRAWN: True}) == shipped().title


def test_every_reason_that_is_shipped_can_be_filled() -> None:
    text = resource("warnings.toml").read_text("utf-8")
    assert len(re.findall(r"(?m)^reason = ", text)) == len(shipped().rules)
