"""A ledger's declaration is read, or refused with file and line."""

from pathlib import Path

import pytest

from villagedesk.errors import RefusedFile, WrongUse
from villagedesk.register.people import Filter
from villagedesk.subjects.lists_definition import find, read_definition

GOOD = """# 县里发的样式
title = "联系表"
filter = "缺电话"
order = "-name"
foot = ["填表人"]

[[columns]]
field = "labourer.name"

[[columns]]
field = "spell.monthly_wage"
label = "工资"
width = 9.5
"""


def declared(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "联系表.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_declaration_says_columns_people_and_order(tmp_path: Path) -> None:
    made = read_definition(declared(tmp_path, GOOD))
    assert (made.name, made.title, made.filter, made.order) == ("联系表", "联系表", Filter.NO_PHONE, "-name")
    assert made.foot == ("填表人",)
    name, wage = made.columns
    assert (name.field, name.label, name.text) == ("labourer.name", "姓名", True)
    assert (wage.label, wage.width, wage.text) == ("工资", 9.5, False)


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ('title = "联系表"\n', "", 1, "没有写标题"),
        ('"联系表"', "7", 2, "title 应是"),
        ("filter", "chip", 3, "不认识“chip”"),
        ("缺电话", "缺钱", 3, "没有“缺钱”这种名单"),
        ('"-name"', '"-wish"', 4, "不能按“-wish”排序"),
        ('["填表人"]', '"填表人"', 5, "foot 应是一列文字"),
        ("labourer.name", "labourer.nmae", 8, "没有“labourer.nmae”这个字段"),
        ("labourer.name", "labourer.household", 8, "没有“labourer.household”这个字段"),
        ("spell.monthly_wage", "spell.region", 11, "没有“spell.region”这个字段"),
        ("spell.monthly_wage", "labourer.name", 11, "写了两次"),
        ("label", "lable", 12, "不认识“lable”"),
        ("9.5", "900", 13, "width 应是"),
        ("9.5", '"宽"', 13, "width 应是"),
        ('field = "spell.monthly_wage"\n', "", 10, "没有写 field"),
        ('"工资"', "“工资”", 12, "写法不对"),
    ],
)
def test_a_bad_declaration_is_refused_by_line(tmp_path: Path, old: str, new: str, line: int, words: str) -> None:
    with pytest.raises(RefusedFile) as refused:
        read_definition(declared(tmp_path, GOOD.replace(old, new, 1)))
    assert f"“联系表.toml”第 {line} 行：" in refused.value.message
    assert words in refused.value.message
    assert refused.value.hint


def test_a_near_miss_is_named(tmp_path: Path) -> None:
    with pytest.raises(RefusedFile) as refused:
        read_definition(declared(tmp_path, GOOD.replace("labourer.name", "labourer.nmae")))
    assert "labourer.name" in refused.value.hint


@pytest.mark.parametrize("content", [b"", b"title = '\xff'", b"# " * 200_000, b'title = "a"\ncolumns = 5\n'])
def test_a_file_that_declares_nothing_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.toml"
    path.write_bytes(content)
    with pytest.raises(RefusedFile):
        read_definition(path)


def test_an_unknown_ledger_names_those_there_are() -> None:
    assert find(" roster ") is find("劳动力花名册")
    with pytest.raises(WrongUse) as wrong:
        find("低保名单")
    assert "外出务工人员台账（away）" in wrong.value.hint
