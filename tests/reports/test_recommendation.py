"""The letter of recommendation: a sheet a person, whatever is said, with the answer to cut off."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.tools import text_of
from villagedesk.reports.preview import page_count
from villagedesk.reports.recommendation import Letter, draw_letters

LETTER = Letter(
    head="普定县农村劳动力就业服务",
    number="520422101237-2026-000123-1121-9F1A",
    to="广州某某制衣厂",
    body="兹推荐我村劳动力 欧阳红娜（身份证号 520422********4527）到你单位应聘“缝纫工”，请予接洽。",
    person=[("姓名", "欧阳红娜"), ("性别、年龄", "女，35 岁"), ("技能特长", "")],
    post=[
        ("用人单位", "广州某某制衣厂"),
        ("岗位名称", "缝纫工"),
        ("工作地点", "广东省广州市花都区狮岭镇合成村工业大道12号"),
    ],
    why="工种相符：缝纫工；在意向地区 广州市",
    note="",
    village="双玉村村民委员会",
    county="普定县就业服务机构",
    contact="村联系人：龙秀英",
    issued_on="2026年11月21日",
    name="欧阳红娜",
    position="缝纫工",
)


def test_a_letter_has_head_seals_contact_and_an_answer(tmp_path: Path) -> None:
    pdf = tmp_path / "推荐函.pdf"
    assert draw_letters([LETTER], pdf) == 1
    page = text_of(pdf, 1)
    wanted = (
        "普定县农村劳动力就业服务", "就业推荐函", "广州某某制衣厂：", "520422********4527", "狮岭镇合成村工业大道12号",
        "双玉村村民委员会（盖章）", "普定县就业服务机构（盖章）", "村联系人：龙秀英", "推荐理由：工种相符：缝纫工",
        "贵村推荐的 欧阳红娜", "未录用，原因", "用人单位（盖章）",
    )  # fmt: skip
    assert [words for words in wanted if words not in page] == []
    assert page.count("520422101237-2026-000123-1121-9F1A") == 2


@pytest.mark.parametrize("count", [1, 3])
def test_each_person_has_a_sheet_even_where_much_is_said(tmp_path: Path, count: int) -> None:
    much = replace(
        LETTER,
        body=LETTER.body * 3,
        post=[(f"栏目{number}", "很长的要求" * 12) for number in range(11)],
        why="；".join(["工种相符：缝纫工，做过、学过平车"] * 12),
        note="请注意：年龄不符：要求18-35岁，本人 42 岁。" * 3,
    )
    pdf = tmp_path / "推荐函.pdf"
    assert draw_letters([much] * count, pdf) == count
    assert page_count(pdf) == count
