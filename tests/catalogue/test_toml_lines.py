"""Rule files are read with the line of every key, and refused with line and reason."""

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from villagedesk.catalogue.toml_lines import read_toml
from villagedesk.errors import RefusedFile

RULES = '''# 说明
title = "规则"
note = """
[[rules]]
days = 1
"""
list = [
  "甲", # [不是一段]
  "乙",
]

[limits]
days = 30
inner.days = 7

[[rules]]
name = "a"   # 第一条
  [[rules.tiers]]
  days = 3

[[rules]]
name = "b"
days = "x"
  [[rules.tiers]]
  days = 4
  [[rules.tiers]]
  days = 5
'''


def _lines() -> list[str]:
    return RULES.splitlines()


def test_every_key_is_known_with_its_line() -> None:
    root = read_toml(RULES, "r.toml")
    limits, rules = root.table("limits"), root.tables("rules")
    assert limits is not None
    inner = limits.table("inner")
    assert inner is not None
    for table, key, text in (
        (root, "title", 'title = "规则"'), (root, "list", "list = ["), (limits, "days", "days = 30"),
        (limits, "inner", "inner.days = 7"), (rules[0], "name", 'name = "a"   # 第一条'),
        (rules[0].tables("tiers")[0], "days", "  days = 3"), (rules[1], "days", 'days = "x"'),
        (rules[1].tables("tiers")[1], "days", "  days = 5"),
    ):  # fmt: skip
        assert _lines()[table.line(key) - 1] == text
    assert _lines()[rules[1].line() - 1] == "[[rules]]"
    assert rules[1].line() > rules[0].line()
    assert inner.whole("days", 0, 9) == 7


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ('title = "甲\n', 1, "写法不对"),
        ("a = 1\na = 2\n", 2, "写法不对"),
        ("\n\n[rules]\nx = 1\n", 3, "rules 应是一段一段的"),
    ],
)
def test_what_is_no_rule_file_is_refused_by_line(text: str, line: int, words: str) -> None:
    with pytest.raises(RefusedFile) as refused:
        read_toml(text, "r.toml").tables("rules")
    assert refused.value.message.startswith(f"“r.toml”第 {line} 行：{words}")


def test_every_value_is_read_as_what_it_has_to_be() -> None:
    text = (
        'name = " 甲 "\ndays = 30\non = true\nfrom = 2026-01-02\nto = "2026-12-31"\nyuan = 566.5\nages = [16, 59]\n'
        'tags = ["脱贫户", "2"]\nlevel = "red"\n'
    )
    root = read_toml(text, "r.toml")
    assert root.text("name") == "甲"
    assert root.whole("days", 0, 99) == 30
    assert root.flag("on")
    assert not root.flag("off")
    assert (root.day("from"), root.day("to"), root.day("until", "")) == ("2026-01-02", "2026-12-31", "")
    assert root.money("yuan") == 56650
    assert root.money("other", 7) == 7
    assert root.wholes("ages", 0, 150, 2) == (16, 59)
    assert root.codes("tags", "population_tag") == ("1", "2")
    assert root.choice("level", ("red", "blue")) == "red"
    assert root.choice("none", ("red",), "red") == "red"


@pytest.mark.parametrize(
    ("line", "read", "words"),
    [
        ("k = 5", lambda t: t.text("k"), "k 应是不超过 60 个字的文字"),
        ('k = ""', lambda t: t.text("k", "x"), "k 应是不超过 60 个字的文字"),
        ("k = true", lambda t: t.whole("k", 0, 9), "k 应是 0 到 9 的整数"),
        ("k = 10", lambda t: t.whole("k", 0, 9), "k 应是 0 到 9 的整数"),
        ('k = "x"', lambda t: t.flag("k"), "k 应是 true 或 false"),
        ('k = ["a", "a"]', lambda t: t.texts("k"), "“a”写了两次"),
        ("k = [59, 16]", lambda t: t.wholes("k", 0, 99, 2), "k 的数字应从小到大"),
        ("k = [16]", lambda t: t.wholes("k", 0, 99, 2), "k 应是 2 个整数"),
        ('k = "2026-13-01"', lambda t: t.day("k"), "k 应是一个日期"),
        ("k = 2026-01-01T00:00:00", lambda t: t.day("k"), "k 应是一个日期"),
        ('k = ["某一类人"]', lambda t: t.codes("k", "population_tag"), "代码表里没有“某一类人”"),
        ("k = 1.234", lambda t: t.money("k"), "k 应是以元为单位的金额"),
        ("k = nan", lambda t: t.money("k"), "k 应是以元为单位的金额"),
        ("k = -1", lambda t: t.money("k"), "k 应是以元为单位的金额"),
        ('k = "rad"', lambda t: t.choice("k", ("red", "blue")), "k 不认识“rad”"),
        ("k = 1", lambda t: t.only("kk"), "不认识“k”"),
        ("k = 1", lambda t: t.table("k"), "k 应是一段"),
    ],
)  # fmt: skip
def test_a_wrong_value_is_refused_with_its_line(line: str, read: object, words: str) -> None:
    root = read_toml(f"# 第一行\n\n{line}\n", "r.toml")
    with pytest.raises(RefusedFile) as refused:
        read(root)  # type: ignore[operator]
    assert refused.value.message.startswith(f"“r.toml”第 3 行：{words}")


def test_a_key_that_is_missing_is_told_at_its_table() -> None:
    with pytest.raises(RefusedFile) as refused:
        read_toml('title = "x"\n\n[[rules]]\nname = "a"\n', "r.toml").tables("rules")[0].whole("days", 0, 9)
    assert "第 3 行：没有写 days" in refused.value.message


@given(st.text(alphabet="[]{}\"'=#.\n aб甲1,\\", max_size=60))
def test_no_text_brings_the_reader_down(text: str) -> None:
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        with pytest.raises(RefusedFile):
            read_toml(text, "r.toml")
    else:
        root = read_toml(text, "r.toml")
        assert all(1 <= root.line(key) <= max(text.count("\n") + 1, 1) for key in root)
