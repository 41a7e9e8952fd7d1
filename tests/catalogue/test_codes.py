"""Code lists are found by what people write."""

import pytest

from villagedesk.catalogue.codes import code_list


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("ethnic_group", "苗", "06"),
        ("ethnic_group", "布依族", "09"),
        ("ethnic_group", "穿青人", "97A"),
        ("education", "初中", "70"),
        ("education", "文盲", "90"),
        ("education", "高中毕业", "60"),
        ("education", "大学本科", "20"),
        ("kinship", "之儿媳", "38"),
        ("kinship", "老婆", "12"),
        ("population_tag", "建档立卡贫困户", "1"),
        ("population_tag", "非脱贫户", "11"),
        ("population_tag", "监测户", "2"),
        ("population_tag", "边缘易致贫户", "22"),
        ("employment_status", "外出务工", "11"),
        ("employment_status", "未务工", "20"),
        ("outflow_channel", "自主外出务工", "6"),
        ("sex", "男性", "1"),
        ("sex", "1-男", "1"),
        ("sex", " 女 ", "2"),
        ("sex", "２", "2"),
        ("skill_level", "特级技师", "11"),
    ],
)
def test_a_text_finds_its_code(name: str, text: str, code: str) -> None:
    found = code_list(name).find(text)
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize(
    ("name", "text"), [("ethnic_group", "火星族"), ("education", "71"), ("population_tag", "不是脱贫户吗"), ("sex", "")]
)
def test_what_is_in_doubt_is_not_found(name: str, text: str) -> None:
    assert code_list(name).find(text) is None


def test_a_form_offers_the_short_list_first() -> None:
    assert [code.label for code in code_list("kinship").choices][:4] == ["户主", "配偶", "之子", "之女"]
    assert [code.label for code in code_list("education").choices][1:4] == ["小学", "初中", "高中"]
    assert len(code_list("wage_basis").choices) == len(list(code_list("wage_basis")))


def test_labels_are_what_the_screen_shows_and_the_standards_wording_is_kept() -> None:
    code = code_list("education").get("70")
    assert code is not None
    assert (code.label, code.standard) == ("初中", "初级中学教育")
    assert code_list("education").label("unknown") == "unknown"


def test_monitored_kinds_are_the_three_of_the_population_tags() -> None:
    assert [code.code for code in code_list("monitored_type")] == ["21", "22", "23"]
    assert "21" in code_list("population_tag")


def test_an_unknown_list_is_not_there() -> None:
    with pytest.raises(FileNotFoundError):
        code_list("shoe_sizes")
