"""The pieces that patch a sheet: references, number formats, XML of foreign files."""

import pytest

from villagedesk.errors import RefusedFile
from villagedesk.ledgers.fill.grid import Grid
from villagedesk.ledgers.fill.marks import DAY, UNIT, asks_for, with_marks
from villagedesk.ledgers.fill.shift import carried, corners, joined, shift, split
from villagedesk.ledgers.fill.styles import Wants, read_styles
from villagedesk.ledgers.fill.xml import parse

SAID = {UNIT: "双玉村村民委员会", DAY: "2026年11月21日"}


@pytest.mark.parametrize(
    ("formula", "moved"),
    [
        ("SUM(E5:E24)", "SUM(E5:E27)"),
        ("SUM(E5:E23)", "SUM(E5:E23)"),
        ('COUNTA($B$5:$B$24)&"A24人"', 'COUNTA($B$5:$B$27)&"A24人"'),
        ("选项!A24+'其他 表'!B25+台账!C24", "选项!A24+'其他 表'!B25+台账!C27"),
        ("[1]台账!A30", "[1]台账!A30"),
        ("LOG10(A30)+_xlfn.X24(1)", "LOG10(A33)+_xlfn.X24(1)"),
        ("E5:E24 G24 A1048576", "E5:E27 G27 A1048576"),
    ],
)
def test_references_follow_rows_that_are_put_in(formula: str, moved: str) -> None:
    assert shift(formula, 24, 3, "台账") == moved


def test_a_formula_is_filled_down() -> None:
    assert carried("D5*$D$2+SUM(D$5:D5)", 3) == "D8*$D$2+SUM(D$5:D8)"


def test_references_are_read_and_written() -> None:
    assert [split("A1"), split("AB12"), corners("B2:C5")] == [(1, 0), (12, 27), (2, 1, 5, 2)]
    assert [joined(1, 0), joined(12, 27), joined(3, 701)] == ["A1", "AB12", "ZZ3"]


def test_number_formats_say_what_a_cell_is_made_for() -> None:
    codes = {180: 'yyyy"年"m"月"d"日"', 181: 'yyyy"年"m"月"', 182: "#,##0.00", 183: "[Red]General", 184: '"d"0'}
    formats = "".join(f"<numFmt numFmtId='{n}' formatCode='{code}'/>" for n, code in codes.items())
    numbers = (0, 49, 14, 57, *codes)
    cells = "".join(f"<xf numFmtId='{number}'/>" for number in numbers)
    xml = f"<styleSheet><numFmts>{formats}</numFmts><cellXfs>{cells}</cellXfs></styleSheet>"
    day, month, anything = Wants.DAY, Wants.MONTH, Wants.ANYTHING
    expected = [anything, Wants.TEXT, day, month, day, month, anything, anything, anything]
    assert read_styles(xml.encode(), "模板.xlsx") == expected


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        ("填报单位：", "填报单位：双玉村村民委员会"),
        (
            "填报单位（盖章）：____  填报日期： 年 月 日",
            "填报单位（盖章）：双玉村村民委员会    填报日期：2026年11月21日",
        ),
        ("报送单位:      单位：人", "报送单位:双玉村村民委员会    单位：人"),
        ("填报单位：马官镇人民政府", "填报单位：马官镇人民政府"),
        ("填表人：        审核人：", "填表人：        审核人："),
    ],
)
def test_marks_are_filled_and_nothing_else(text: str, filled: str) -> None:
    assert with_marks(text, SAID) == filled


def test_a_mark_alone_asks_for_the_cell_beside_it() -> None:
    assert asks_for("填报单位：", SAID) == "双玉村村民委员会"
    assert asks_for("填报单位：甲", SAID) == ""


@pytest.mark.parametrize(
    ("xml", "reason"),
    [
        (b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "not-allowed"),
        (b'<?xml version="1.0" encoding="gb2312"?><a/>', "not-supported"),
        (b"<a><b></a>", "damaged"),
        (b"", "damaged"),
        (b"<a>" * 200 + b"</a>" * 200, "damaged"),
    ],
)
def test_xml_that_no_office_program_writes_is_refused(xml: bytes, reason: str) -> None:
    with pytest.raises(RefusedFile) as refused:
        parse(xml, "模板.xlsx")
    assert refused.value.reason == reason


@pytest.mark.parametrize(
    "cells", [b'<row r="0"/>', b'<row r="9999999"/>', b'<row r="x"/>', b'<row r="1"><c r="1A"/></row>']
)
def test_a_sheet_with_impossible_references_is_damaged(cells: bytes) -> None:
    with pytest.raises(RefusedFile) as refused:
        Grid(b"<worksheet><sheetData>" + cells + b"</sheetData></worksheet>", "表", "模板.xlsx")
    assert refused.value.reason == "damaged"


def test_prefixes_and_missing_references_are_understood() -> None:
    xml = b"<x:worksheet xmlns:x='m'><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>"
    grid = Grid(xml, "表", "模板.xlsx")
    grid.insert(1, 1, 0)
    grid.put_text(1, 1, "", "=1")
    again = Grid(grid.render(), "表", "模板.xlsx")
    assert [(row, column) for row, found in again.rows.items() for column in found.cells] == [(1, 1), (2, 0)]
    assert b'<x:c r="A2"><x:v>1</x:v></x:c>' in grid.render()
    assert b'<x:t xml:space="preserve">=1</x:t>' in grid.render()


def test_shared_formulas_are_filled_down_in_rows_put_in() -> None:
    rows = "".join(
        f'<row r="{row}"><c r="A{row}"/><c r="B{row}">{formula}<v>0</v></c></row>'
        for row, formula in ((1, '<f t="shared" ref="B1:B2" si="0">A1*2</f>'), (2, '<f t="shared" si="0"/>'))
    )
    grid = Grid(f"<worksheet><sheetData>{rows}</sheetData></worksheet>".encode(), "表", "模板.xlsx")
    grid.insert(2, 1, 2)
    text = grid.render().decode()
    assert '<c r="B2"><f>A2*2</f></c>' in text
    assert '<c r="B3"><f t="shared" si="0"/></c>' in text
    assert 'ref="B1:B3"' in text
    assert "<v>0</v>" not in text


def test_merges_of_a_row_are_repeated_in_rows_put_in() -> None:
    xml = (
        b'<worksheet><sheetData><row r="1"><c r="A1" s="2"/></row><row r="2"/></sheetData>'
        b'<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A2:C2"/></mergeCells></worksheet>'
    )
    grid = Grid(xml, "表", "模板.xlsx")
    grid.insert(1, 2, 1)
    tail = grid.render().decode().split("<mergeCells")[1]
    assert 'count="4"' in tail
    assert [tail.count(f'ref="{one}"') for one in ("A1:B1", "A2:B2", "A3:B3", "A4:C4")] == [1, 1, 1, 1]
    assert grid.is_covered(2, 1)
    assert not grid.is_covered(2, 0)
