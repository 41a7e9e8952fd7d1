"""What employers write is read as facts, and names of trades are told alike."""

import pytest

from villagedesk.subjects.matching.settings import settings
from villagedesk.subjects.matching.terms import (
    ANY_AGE,
    Ages,
    Keep,
    ages_of,
    couple_of,
    education_of,
    education_rank,
    employer_kind_of,
    keep_of,
)
from villagedesk.subjects.matching.trades import points, trades_in


@pytest.mark.parametrize(
    ("text", "window"),
    [
        ("18-50岁", (18, 50)),
        ("18周岁至45周岁", (18, 45)),
        ("４５周岁以下", (0, 45)),
        ("年满18", (18, 200)),
        ("16周岁以上，55岁以内", (16, 55)),
        ("未满60岁", (0, 59)),
        ("不超过50", (0, 50)),
        ("不限", (0, 200)),
        ("年轻力壮", (0, 200)),
    ],
)
def test_ages_are_read_as_a_window(text: str, window: tuple[int, int]) -> None:
    assert ages_of(text) == Ages(*window, *window)


def test_men_and_women_may_have_windows_of_their_own() -> None:
    ages = ages_of("男18-55岁，女18-50岁")
    assert ages.admits(53, is_woman=False)
    assert not ages.admits(53, is_woman=True)
    assert ANY_AGE.admits(70, is_woman=True)


@pytest.mark.parametrize(
    ("text", "code"),
    [("初中以上", "70"), ("高中或中专", "60"), ("大专及以上学历", "30"), ("本科", "20"), ("小学文化", "80")],
)
def test_schooling_is_read_as_a_rank(text: str, code: str) -> None:
    assert education_of(text) == education_rank(code)


@pytest.mark.parametrize("text", ["", "不限", "高中优先", "无要求"])
def test_schooling_that_is_only_liked_asks_nothing(text: str) -> None:
    assert education_of(text) is None


@pytest.mark.parametrize(
    ("text", "food", "lodging"),
    [
        ("包吃住", True, True),
        ("包吃包住", True, True),
        ("提供食宿", True, True),
        ("包住，补贴餐费", None, True),
        ("包住不包吃", False, True),
        ("提供工作餐", True, None),
        ("免费提供员工宿舍", None, True),
        ("食宿自理", False, False),
        ("不包吃住", False, False),
        ("餐补300元", None, None),
        ("", None, None),
    ],
)
def test_board_and_lodging_are_told_apart(text: str, food: bool | None, lodging: bool | None) -> None:
    assert keep_of(text) == Keep(food, lodging)


def test_couples_are_welcome_only_where_it_is_said() -> None:
    assert [couple_of(text) for text in ("可安排夫妻房", "不招夫妻工", "熟练")] == [True, False, None]


def test_an_employers_kind_is_told_by_its_name() -> None:
    names = ("广州某某电子有限公司", "双玉村种植专业合作社", "马官镇卫生院", "乡村公益性岗位", "某某")
    assert [employer_kind_of(name) for name in names] == ["1", "4", "2", "5", ""]


@pytest.mark.parametrize(
    ("wished", "offered", "found"),
    [
        ("缝纫工", "缝纫工", "trade_same"),
        ("电焊工", "高级电焊工", "trade_same"),
        ("缝纫工", "平车工", "trade_family"),
        ("养老护理员", "护工", "trade_family"),
        ("叉车司机", "司机", "trade_family"),
        ("数据分析", "数据清洗", "trade_alike"),
    ],
)
def test_trades_are_told_alike(wished: str, offered: str, found: str) -> None:
    assert points(wished, offered) == settings().points[found]


@pytest.mark.parametrize(
    ("wished", "offered"), [("保安", "保洁员"), ("电工", "电子厂普工"), ("服务员", "家政服务员"), ("厨师", "护工")]
)
def test_names_that_only_look_alike_are_not_the_same_trade(wished: str, offered: str) -> None:
    assert points(wished, offered) < settings().points["trade_family"]


def test_a_wish_for_any_trade_names_none() -> None:
    assert trades_in(["普工", "不限"], "电焊、叉车") == ("普工", "电焊", "叉车")
