"""Places are found in the words people write, and villages by code and name."""

import pytest

from villagedesk.catalogue.places import places
from villagedesk.catalogue.villages import find_villages, towns, village

HOME = "520422101237"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("广东广州花都区", "440114"),
        ("广东省-惠州-惠东", "441323"),
        ("浙江", "330000"),
        ("福建晋江", "350582"),
        ("惠州惠东", "441323"),
        ("贵阳云岩", "520103"),
        ("安顺市西秀区", "520402"),
        ("浙江宁波", "330200"),
        ("昆山", "320583"),
        ("东莞长安镇", "441900"),
        ("深圳龙华", "440309"),
        ("上海市浦东新区", "310115"),
        ("北京朝阳", "110105"),
        ("镇宁县", "520423"),
        ("黔东南州凯里", "522601"),
        ("内蒙呼和浩特", "150100"),
        ("新疆和康县", "653228"),
        ("和安县", "653229"),
        ("吉林吉林", "220200"),
        ("贵阳市贵阳云岩区", "520103"),
        ("黔西县", "520581"),
        ("在广东打工", "440000"),
        ("４４０１１４", "440114"),
        ("县内", "520422"),
        ("本村", "520422"),
        ("本市", "520400"),
        ("省内", "520000"),
        ("马官镇", "520422"),
    ],
)
def test_a_text_finds_the_place(text: str, code: str) -> None:
    found = places().find(text, HOME)
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize("text", ["", "珠三角", "工业园区", "城区", "老挝", "省外", "贵安新区"])
def test_what_is_no_known_place_is_not_found(text: str) -> None:
    assert places().find(text, HOME) is None


def test_words_beyond_the_county_are_kept() -> None:
    found = places().find("广东省广州市花都区狮岭镇", HOME)
    assert found is not None
    assert (found.code, found.rest) == ("440114", "狮岭镇")


def test_a_name_of_several_counties_means_the_own_province_first() -> None:
    own = places().find("白云区", HOME)
    assert own is not None
    assert (own.code, own.sure) == ("520113", True)
    elsewhere = places().find("白云区", "510104001001")
    assert elsewhere is not None
    assert not elsewhere.sure


def test_a_name_is_settled_by_the_city_before_it() -> None:
    found = places().find("南京鼓楼", HOME)
    assert found is not None
    assert (found.code, found.sure) == ("320106", True)


def test_here_means_nothing_without_a_village() -> None:
    assert places().find("县内", "") is None


def test_full_names_leave_out_what_nobody_says() -> None:
    assert places().full_name("440114") == "广东省广州市花都区"
    assert places().full_name("310115") == "上海市浦东新区"
    assert places().full_name("659001") == "新疆维吾尔自治区石河子市"
    assert places().full_name("999999") == "999999"


def test_cities_without_counties_reach_county_level() -> None:
    table = places()
    assert table.is_county("441900")
    assert table.is_county("440114")
    assert not table.is_county("440100")
    assert not table.is_county("440000")
    assert not table.is_county("000000")


def test_every_division_is_found_by_its_full_name() -> None:
    table = places()
    for code in ("110101", "130672", "429021", "460400", "500101", "522723", "542500", "654002", "810000"):
        if code in table:
            found = table.find(table.full_name(code))
            assert found is not None
            assert found.code == code


def test_villages_by_code_and_by_name() -> None:
    found = village(HOME)
    assert found is not None
    assert (found.name, found.town, found.full_name) == ("双玉村", "马官镇", "贵州省安顺市普定县马官镇双玉村")
    assert HOME in [entry.code for entry in find_villages("双玉")]
    assert find_villages("马官镇双玉")[0].code == HOME
    assert find_villages(HOME)[0].name == "双玉村"
    assert find_villages("") == []
    assert village("990000000000") is None


def test_the_towns_of_a_county() -> None:
    assert towns("520422")["520422101000"] == "马官镇"
    assert towns("440114") == {}
