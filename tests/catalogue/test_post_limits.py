"""Limits that a post must not set are found by its words, and ordinary words are left alone."""

from datetime import date

import pytest

from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Values
from villagedesk.catalogue.lookups import ShippedLookups
from villagedesk.catalogue.post_limits import UNLAWFUL, limits, limits_of
from villagedesk.catalogue.validation import check


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("限女性", "性别"),
        ("18-45岁，男", "性别"),
        ("女工优先", "性别"),
        ("不招女工", "性别"),
        ("保安（男）", "性别"),
        ("招男工5名", "性别"),
        ("要求已婚已育", "婚育"),
        ("三年内不得怀孕", "婚育"),
        ("限汉族", "民族"),
        ("不要少数民族", "民族"),
        ("无乙肝", "传染病病原携带（乙肝等）"),
        ("入职查两对半", "传染病病原携带（乙肝等）"),
        ("不招残疾人", "残疾"),
        ("仅限本地户口", "户籍和农民身份"),
    ],
)
def test_an_unlawful_limit_is_found(text: str, name: str) -> None:
    found = limits([text])
    assert [one.name for one in found] == [name]
    assert found[0].law in found[0].words
    assert found[0].found in text


@pytest.mark.parametrize(
    "text",
    [
        "", "男女不限", "性别不限", "女装车位工", "招女装车位工", "男装熟手", "18-45岁", "身体健康，无传染病",
        "体检不查乙肝", "民族不限", "苗族刺绣工", "少数民族优先", "男18-55岁，女18-50岁", "户籍不限", "熟练缝纫",
        "妇产科护士", "学历不限",
    ],
)  # fmt: skip
def test_ordinary_words_are_no_limit(text: str) -> None:
    assert limits([text]) == ()


def test_each_kind_of_limit_is_told_once() -> None:
    found = limits_of({"position": "保安（男）", "skill": "男，汉族优先", "sex": "1"})
    assert [one.name for one in found] == ["性别", "民族"]


def test_a_local_post_is_warned_of_where_it_is_typed() -> None:
    lookups = ShippedLookups(date(2026, 11, 21))
    values: Values = {"title": "缝纫工", "headcount": 2, "category": "1", "sex": "2", "remark": "未婚"}
    found = [one for one in check(KINDS["post"], values, lookups) if one.code == UNLAWFUL]
    assert {one.field for one in found} == {"sex", "remark"}
    assert all(one.severity == "warning" for one in found)
