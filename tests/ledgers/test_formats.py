"""Every format in which ledgers come gives the same people."""

from pathlib import Path

import pytest

from tests.ledgers.formats import (
    LEDGER,
    csv_text,
    docx_bytes,
    docx_cell,
    docx_table,
    every_format,
    html_text,
    unzipped,
    xlsx_bytes,
    xml_text,
    zipped,
)
from tests.ledgers.made_up import Rows, make_id
from tests.ledgers.xls_file import xls_bytes
from villagedesk.catalogue.lookups import ShippedLookups
from villagedesk.ledgers import Ledger, read_ledger, read_pasted

FORMATS = {
    "a.xlsx": ("xlsx", None),
    "a.xls": ("xls", None),
    "a.et": ("xls", None),
    "b.xls": ("html", "gb18030"),
    "c.xls": ("html", "utf-8"),
    "d.xls": ("xml", "utf-8"),
    "a.csv": ("csv", "gb18030"),
    "b.csv": ("csv", "utf-8"),
    "a.txt": ("csv", "utf-16-le"),
    "b.txt": ("csv", "utf-16-be"),
    "a.docx": ("docx", None),
}


def read(tmp_path: Path, name: str, content: bytes | str, lookups: ShippedLookups) -> Ledger:
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_ledger(path, lookups)


def assert_is_the_ledger(ledger: Ledger, first: int = 3) -> None:
    people = ledger.people
    assert [row.row for row in people] == [first, first + 1, first + 2]
    assert [row.values["labourer.name"] for row in people] == ["王二妹", "木乃·热哈", "韦\U0002c6b8"]
    assert [row.values.get("labourer.id_number") for row in people] == [make_id(12), make_id(31), None]
    assert [row.values["labourer.phone"] for row in people] == ["13900001111", "13900002222", "13900003333"]
    assert [row.values["spell.place"] for row in people] == ["440114", "330212", "350582"]
    assert [row.values["spell.monthly_wage"] for row in people] == [4500_00, 5200_00, 3000_00]
    assert [row.values["spell.start_date"] for row in people] == ["2025-03-02", "2025-04", "2024-05"]
    assert {problem.code for problem in people[2].problems} == {"id-damaged"}
    assert [column.header for column in ledger.columns if column.field is None] == ["序号"]


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_gives_the_same_people(tmp_path: Path, name: str, lookups: ShippedLookups) -> None:
    ledger = read(tmp_path, name, every_format()[name], lookups)
    assert (ledger.format, ledger.encoding) == FORMATS[name]
    assert ledger.header_rows == (2,)
    assert_is_the_ledger(ledger)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("delimiter", [",", "\t", ";", "|", "，"])
def test_delimiter_and_encoding_are_found(
    tmp_path: Path, delimiter: str, encoding: str, lookups: ShippedLookups
) -> None:
    content = csv_text(LEDGER, delimiter, "\n").encode(encoding)
    assert_is_the_ledger(read(tmp_path, "台账.txt", content, lookups))


@pytest.mark.parametrize("charset", ["gb2312", "GBK", "utf-8", "iso-8859-1"])
@pytest.mark.parametrize("encoding", ["gb18030", "utf-8", "utf-16"])
def test_a_web_page_is_read_whatever_it_says_of_itself(
    tmp_path: Path, charset: str, encoding: str, lookups: ShippedLookups
) -> None:
    assert_is_the_ledger(read(tmp_path, "导出.xls", html_text(LEDGER, charset).encode(encoding), lookups))


def test_a_record_counts_as_one_row_however_many_lines_it_has(tmp_path: Path, lookups: ShippedLookups) -> None:
    lines = f'\r\n姓名,身份证号,备注\r\n\r\n王二妹,{make_id(12)},"两行\r\n备注,说明"\r\n\r\n罗一,="{make_id(31)}",\r\n'
    ledger = read(tmp_path, "a.csv", lines, lookups)
    assert ledger.header_rows == (2,)
    assert [row.row for row in ledger.people] == [4, 6]
    assert ledger.people[1].values["labourer.id_number"] == make_id(31)


def test_a_quote_that_is_never_closed_costs_no_people(tmp_path: Path, lookups: ShippedLookups) -> None:
    rows = [["姓名", "身份证号", "备注"], ["王二妹", make_id(12), '"身高']]
    rows += [[f"罗{'一二三四五六七八九'[n % 9]}", make_id(31 + n), ""] for n in range(60)]
    assert len(read(tmp_path, "a.csv", csv_text(rows), lookups).people) == 61


def test_a_broken_character_is_a_problem_of_its_row_only(tmp_path: Path, lookups: ShippedLookups) -> None:
    rows = [["姓名", "身份证号"], *([f"罗{'一二三四五六七八九'[n % 9]}", make_id(31 + n)] for n in range(60))]
    rows[5][0] = "王二@妹"
    content = csv_text(rows).encode("gb18030").replace(b"@", b"\xff")
    ledger = read(tmp_path, "a.csv", content, lookups)
    assert ledger.encoding == "gb18030"
    assert "text-damaged" in {problem.code for problem in ledger.rows[5].problems}
    assert not any(problem.code == "text-damaged" for row in ledger.rows if row.row != 6 for problem in row.problems)


def test_a_web_page_with_merged_cells_comments_and_breaks(tmp_path: Path, lookups: ShippedLookups) -> None:
    page = f"""<!DOCTYPE html><!-- <table><tr><td>x</td></tr></table> --><HTML><style>td>a {{}}</style><body>
    <TABLE><TR><TD colSpan=4>双玉村 &amp; 名单</TD></TR>
    <tr><th rowspan="2">户主姓名</th><th rowspan='2'>姓名<br>(必填)</th><th colspan=2>基本情况</th></tr>
    <tr><th>身份证号</th><th>联系电话</th>
    <tr><td rowspan=2 title="a > b">王大山</td><td>王大山<td style='mso-number-format:"\\@"'>{make_id(31)}</td>
    <td>1390000&nbsp;1111</td>
    <tr><td>
       王二妹
    </td><td>{make_id(12)}</td><td></td></tr></TABLE></body>"""
    ledger = read(tmp_path, "导出.xls", page, lookups)
    assert ledger.header_rows == (2, 3)
    head, wife = ledger.people
    assert (head.row, wife.row) == (4, 5)
    assert wife.values["household.head_name"] == "王大山"
    assert wife.values["labourer.name"] == "王二妹"
    assert (head.values["labourer.phone"], head.values["labourer.id_number"]) == ("13900001111", make_id(31))


def test_web_tables_of_one_width_are_the_pages_of_one_ledger(tmp_path: Path, lookups: ShippedLookups) -> None:
    head, first, second = LEDGER[1], LEDGER[2], LEDGER[3]
    title = "<table><tr><td>名单</td></tr><tr><td>2026年</td></tr></table>"
    page = html_text([head, first], head=title) + html_text([head, second])
    ledger = read(tmp_path, "导出.xls", page, lookups)
    assert ledger.header_rows == (3,)
    assert [row.row for row in ledger.people] == [4, 6]


def test_a_table_laid_out_within_a_table_is_found(tmp_path: Path, lookups: ShippedLookups) -> None:
    page = f"<table><tr><td>{html_text(LEDGER)}</td></tr></table>"
    assert_is_the_ledger(read(tmp_path, "导出.xls", page, lookups), first=4)


def test_an_xml_spreadsheet_with_gaps_merges_and_types(tmp_path: Path, lookups: ShippedLookups) -> None:
    text = xml_text({"封面": [["说明"]], "台账": []}, "gb2312").replace(
        '"台账"><Table></Table>',
        """"台账"><Table>
        <Row ss:Index="3"><Cell ss:Index="2" ss:MergeDown="1"><Data ss:Type="String">姓名</Data></Cell>
        <Cell ss:MergeAcross="2"><Data ss:Type="String">基本情况</Data></Cell></Row>
        <Row><Cell ss:Index="3"><Data ss:Type="String">身份证号</Data></Cell>
        <Cell><Data ss:Type="String">手机号码</Data></Cell><Cell><Data ss:Type="String">务工开始时间</Data></Cell></Row>
        <Row ss:Index="7"><Cell ss:Index="2"><Data ss:Type="String">王<B>二</B>妹</Data></Cell>
        <Cell><Data ss:Type="Number">5.2042219900307012E+17</Data></Cell>
        <Cell><Data ss:Type="Number">13900001111</Data><Comment><ss:Data>批注</ss:Data></Comment></Cell>
        <Cell><Data ss:Type="DateTime">2025-03-02T00:00:00.000</Data></Cell></Row></Table>""",
    )
    ledger = read(tmp_path, "导出.xls", text.encode("gb18030"), lookups)
    assert (ledger.sheet, ledger.other_sheets, ledger.header_rows) == ("台账", ("封面",), (3, 4))
    (row,) = ledger.people
    assert row.row == 7
    assert (row.values["labourer.name"], row.values["labourer.phone"]) == ("王二妹", "13900001111")
    assert row.values["spell.start_date"] == "2025-03-02"
    assert {problem.code for problem in row.problems} == {"id-damaged"}


def test_a_document_with_merged_cells_and_a_table_cut_by_pages(tmp_path: Path, lookups: ShippedLookups) -> None:
    span, down, on = '<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    head = "<w:tr>" + docx_cell("户主姓名", down) + docx_cell("姓名", down) + docx_cell("基本情况", span) + "</w:tr>"
    head += "<w:tr>" + docx_cell("", on) + docx_cell("", on) + docx_cell("身份证号") + docx_cell("电话") + "</w:tr>"
    first = (
        "<w:tr>" + docx_cell("王大山", down) + docx_cell("王大山") + docx_cell(make_id(31)) + docx_cell("") + "</w:tr>"
    )
    second = "<w:tr>" + docx_cell("", on) + docx_cell("王二妹") + docx_cell(make_id(12)) + docx_cell("") + "</w:tr>"
    third = docx_table([["罗一", "罗一", make_id(33), ""]])
    content = docx_bytes(docx_table([["填表说明"]]), f"<w:tbl>{head}{first}{second}</w:tbl>", third)
    ledger = read(tmp_path, "台账.docx", content, lookups)
    assert ledger.header_rows == (1, 2)
    assert [row.values["household.head_name"] for row in ledger.people] == ["王大山", "王大山", "罗一"]
    assert [row.row for row in ledger.people] == [3, 4, 5]


def test_an_old_workbook_with_merged_households_and_number_cells(tmp_path: Path, lookups: ShippedLookups) -> None:
    rows: Rows = [
        ["户主", "姓名", "身份证号", "电话"],
        ["王大山", "王大山", make_id(31), 13900001111.0],
        ["", "王二妹", 5.2e17],
    ]
    ledger = read(tmp_path, "a.xls", xls_bytes({"表": rows}, [(1, 2, 0, 0)]), lookups)
    first, second = ledger.people
    assert first.values["labourer.phone"] == "13900001111"
    assert second.values["household.head_name"] == "王大山"
    assert {problem.code for problem in second.problems} == {"id-damaged"}


def test_dates_of_an_old_mac_count_from_1904(tmp_path: Path, lookups: ShippedLookups) -> None:
    rows: Rows = [["姓名", "身份证号", "外出时间"], ["王二妹", make_id(12), 44256.0], ["罗一", make_id(31), 20250401.0]]
    ledger = read(tmp_path, "a.xls", xls_bytes({"表": rows}, from_1904=True), lookups)
    assert [row.values["spell.start_date"] for row in ledger.people] == ["2025-03-02", "2025-04-01"]
    parts = unzipped(xlsx_bytes({"表": rows}))
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"].replace(b"<workbookPr ", b'<workbookPr date1904="1" ')
    ledger = read(tmp_path, "b.xlsx", zipped(parts), lookups)
    assert [row.values["spell.start_date"] for row in ledger.people] == ["2025-03-02", "2025-04-01"]


def test_a_pasted_table_is_read_like_a_file(lookups: ShippedLookups) -> None:
    ledger = read_pasted(csv_text(LEDGER, "\t"), lookups)
    assert (ledger.format, ledger.file) == ("pasted", "粘贴的内容")
    assert_is_the_ledger(ledger)
    assert_is_the_ledger(read_pasted(html_text(LEDGER), lookups))
