import zipfile
from pathlib import Path

import pytest
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from villagedesk.errors import VillageDeskError
from villagedesk.reports.workbook import Cell, Column, write_workbook

COLUMNS = (Column("序号", 6), Column("姓名", 12), Column("身份证号", 22, text=True), Column("月收入（元）", 12))


def read(path: Path) -> list[list[object]]:
    return [list(row) for row in CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()]


def test_an_id_number_keeps_all_its_digits(tmp_path: Path) -> None:
    path = tmp_path / "花名册.xlsx"
    rows: list[tuple[Cell, ...]] = [
        (1, "张伟", "520422198603121234", 5600.5),
        (2, "䶮㛃𫍯𬱖𠅤", 520422198603121234, None),
    ]
    assert write_workbook(path, "花名册", COLUMNS, rows) == 2
    assert read(path) == [
        ["序号", "姓名", "身份证号", "月收入（元）"],
        [1, "张伟", "520422198603121234", 5600.5],
        [2, "䶮㛃𫍯𬱖𠅤", "520422198603121234", ""],
    ]
    assert load_workbook(path).active["C2"].number_format == "@"  # type: ignore[index]


def test_a_long_number_is_text_in_any_column(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    write_workbook(path, "表", (Column("卡号"),), [(6222021234567890123,)])
    assert read(path)[1] == ["6222021234567890123"]


@pytest.mark.parametrize(
    "text", ["=1+1", "+86", "@SUM(A1)", "-2", '=HYPERLINK("http://a.example")', "https://a.example"]
)
def test_a_text_is_never_a_formula_a_link_or_a_number(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.xlsx"
    write_workbook(path, "表", (Column("备注"),), [(text,)])
    assert read(path)[1] == [text]
    with zipfile.ZipFile(path) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml")
    assert b"<f>" not in sheet
    assert b"hyperlink" not in sheet


def test_the_sheet_prints_on_a4_landscape_with_its_heading_on_each_page(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    head = ("双玉村劳动力花名册", "填报单位：双玉村村民委员会")
    write_workbook(path, "花名册[1]/2", COLUMNS, [(1, "张伟", "1", 1)], head, ("填表人：",))
    sheet = load_workbook(path).worksheets[0]
    assert sheet.title == "花名册 1  2"
    assert (sheet.page_setup.orientation, str(sheet.page_setup.paperSize)) == ("landscape", "9")
    assert (sheet.freeze_panes, sheet.print_title_rows) == ("A4", "$3:$3")
    assert sheet["A3"].font.bold
    assert [sheet["A1"].value, sheet["A2"].value, sheet["A6"].value] == [*head, "填表人："]


def test_a_text_too_long_for_a_cell_is_refused_by_row_and_column(tmp_path: Path) -> None:
    with pytest.raises(VillageDeskError, match="第 2 行的“备注”"):
        write_workbook(tmp_path / "a.xlsx", "表", (Column("备注"),), [("短",), ("长" * 40_000,)])
    assert list(tmp_path.iterdir()) == []
