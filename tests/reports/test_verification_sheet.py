"""The sheet that is carried from door to door."""

import io
from pathlib import Path

from tests.tools import text_of
from villagedesk.reports.preview import page_count, page_size
from villagedesk.reports.verification_sheet import ROWS_A_PAGE, SheetRow, VerificationSheet, draw_verification_sheets


def sheet(group: str, count: int) -> VerificationSheet:
    """Return a sheet of invented people."""
    rows = [
        SheetRow(
            str(n), f"韦{n}", "34", "韦光荣", "138 0000 0001", "广州 · 缝纫工", note="本月满16岁" if n == 2 else ""
        )
        for n in range(1, count + 1)
    ]
    return VerificationSheet(
        "双玉村村民委员会", group, "2026年11月", f"共 {count} 人，已核实 0 人", "2026-11-21 15:04", rows
    )


def test_a_page_holds_what_is_asked_and_where_to_tick(tmp_path: Path) -> None:
    pdf = tmp_path / "核实表.pdf"
    assert draw_verification_sheets([sheet("一组", 3)], pdf) == 1
    page = text_of(pdf, 1)
    for words in (
        "一组", "2026年11月核实表", "双玉村村民委员会", "共 3 人", "序号", "户主", "138 0000 0001", "广州 · 缝纫工",
        "1 无变化", "2 有变化", "3 离册", "4 联系不上", "备注", "签字", "本月满16岁", "核实人签字", "第 1 页，共 1 页",
    ):  # fmt: skip
        assert words in page
    width, height = page_size(pdf, 0)
    assert width > height


def test_every_group_begins_on_its_own_page(tmp_path: Path) -> None:
    pdf = tmp_path / "核实表.pdf"
    heard: list[int] = []
    sheets = [sheet("一组", ROWS_A_PAGE + 1), sheet("二组", 2), sheet("三组", 0)]
    assert draw_verification_sheets(sheets, pdf, heard.append) == 3
    assert page_count(pdf) == 3
    assert "第 2 页，共 2 页" in text_of(pdf, 2)
    assert "二组" in text_of(pdf, 3)
    assert heard == [ROWS_A_PAGE + 1, ROWS_A_PAGE + 3, ROWS_A_PAGE + 3]


def test_nobody_gives_no_document() -> None:
    target = io.BytesIO()
    assert draw_verification_sheets([sheet("一组", 0)], target) == 0
    assert not target.getvalue()


def test_the_same_people_give_the_same_bytes() -> None:
    first, second = io.BytesIO(), io.BytesIO()
    for target in (first, second):
        draw_verification_sheets([sheet("一组", 20)], target)
    assert first.getvalue() == second.getvalue()
