"""The sheet of a household, and the blank forms, as files: pages, fonts, words, and nothing cut."""

from io import BytesIO
from pathlib import Path

import pytest

from tests.reports.people import FULL, names
from tests.tools import output, text_of
from villagedesk.errors import VillageDeskError
from villagedesk.reports.blank_form import BlankBlock, BlankField, BlankForm, draw_blank_forms, height_of, room_for
from villagedesk.reports.household_slip import HouseholdSlip, draw_household_slips
from villagedesk.reports.household_slip_form import MEMBERS_A_PAGE
from villagedesk.reports.notice import DEFAULT_NOTICE
from villagedesk.reports.preview import page_count, page_size
from villagedesk.reports.style import A4

HOME = {"household.head_name": "木乃·热哈", "household.group": "第三村民小组", "household.address": "大寨 12 号" * 8}


def sheet(count: int, **changes: str) -> HouseholdSlip:
    """Return the sheet of a household with so many members."""
    members = [FULL | {"labourer.name": name} | changes for name in names(count)]
    return HouseholdSlip("520422101237-A00012", "双玉村村民委员会", "2026-11-21 15:04", HOME, members)


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pdf = tmp_path_factory.mktemp("homes") / "一户一表.pdf"
    assert draw_household_slips([sheet(2), sheet(MEMBERS_A_PAGE + 1)], pdf, DEFAULT_NOTICE) == 2
    return pdf


def test_a_household_has_one_sheet_and_a_large_one_several(two: Path) -> None:
    assert page_count(two) == 3
    assert page_size(two, 0) == pytest.approx(A4, abs=0.01)
    assert "第 1 页，共 1 页" in text_of(two, 1)
    assert "第 2 页，共 2 页" in text_of(two, 3)


def test_everybody_stands_on_it_with_number_and_place_to_sign(two: Path) -> None:
    text = text_of(two, 1) + text_of(two, 2) + text_of(two, 3)
    assert [name for name in names(MEMBERS_A_PAGE + 1) if name not in text] == []
    assert "编号 520422101237-A00012" in text_of(two, 1)
    assert "户主签字（手印）" in text_of(two, 3)
    assert "填报单位（公章）" in text_of(two, 1)


def test_the_file_is_sound_and_brings_its_fonts(two: Path) -> None:
    assert "No syntax or stream encoding errors" in output("qpdf", "--check", two)
    lines = output("pdffonts", two).splitlines()[2:]
    assert all(line.split()[-5:-2] == ["yes", "yes", "yes"] for line in lines)
    assert b"Helvetica" not in two.read_bytes()


def test_a_character_without_glyph_is_refused_by_name_of_the_person() -> None:
    broken = sheet(1, **{"spell.employer": "\U00031360厂"})
    with pytest.raises(VillageDeskError, match="张伟 的登记单打印不了：“就业现状”里的字"):
        draw_household_slips([broken], BytesIO(), DEFAULT_NOTICE)


def test_without_members_the_sheet_is_still_one_page(tmp_path: Path) -> None:
    pdf = tmp_path / "空户.pdf"
    assert draw_household_slips([sheet(0)], pdf, DEFAULT_NOTICE) == 1
    assert page_count(pdf) == 1


def test_nothing_to_draw_writes_nothing(tmp_path: Path) -> None:
    assert draw_household_slips([], tmp_path / "x.pdf", DEFAULT_NOTICE) == 0
    assert not (tmp_path / "x.pdf").exists()


def test_a_blank_form_numbers_its_fields_and_prints_the_keys(tmp_path: Path) -> None:
    fields = (BlankField("身份证号", digits=18), BlankField("姓名"), BlankField("性别", ("1 男", "2 女")))
    member = BlankBlock("成员", fields)
    home = BlankBlock("本户", (BlankField("户主姓名"), BlankField("家庭住址")))
    times = room_for((home,), member)
    pdf = tmp_path / "空白登记表.pdf"
    form = BlankForm("空白登记表（按户）", (home, BlankBlock("成员", fields, times)))
    assert draw_blank_forms([form], pdf, "双玉村村民委员会") == 1
    text = text_of(pdf, 1)
    assert page_count(pdf) == 1
    assert "1 身份证号" in text
    assert "3 性别" in text
    assert text.count("2 女") == times
    assert height_of(home) < height_of(member)
    assert "No syntax or stream encoding errors" in output("qpdf", "--check", pdf)
