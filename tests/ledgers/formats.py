"""One small ledger in every format: what the tests of formats and the damage done to them start from."""

import zipfile
from collections.abc import Mapping, Sequence
from html import escape
from io import BytesIO

import xlsxwriter

from tests.ledgers.made_up import Rows, make_id
from tests.ledgers.xls_file import xls_bytes

LEDGER: Rows = [
    ["双玉村外出务工人员台账"],
    ["序号", "姓名", "身份证号", "性别", "民族", "手机号码", "务工地点", "月收入", "外出时间"],
    [1, "王二妹", make_id(12), "女", "苗族", "13900001111", "广东省广州市花都区", "4500", "2025-03-02"],
    [2, "木乃·热哈", make_id(31), "男", "彝族", "13900002222", "浙江省宁波市鄞州区", "5200", "2025.4"],
    [3, "韦\U0002c6b8", "5.20422E+17", "男", "水族", "13900003333", "福建晋江", "3千", "2024年5月"],
    ["合计", "", "", "", "", "", "", "", ""],
]
"""A title, a header, three people and a total; the last ID is damaged."""
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SHEET = "urn:schemas-microsoft-com:office:spreadsheet"


def texts(rows: Rows) -> list[list[str]]:
    return [["" if cell is None else str(cell) for cell in row] for row in rows]


def csv_text(rows: Rows, delimiter: str = ",", end: str = "\r\n") -> str:
    return "".join(delimiter.join(row) + end for row in texts(rows))


def html_text(rows: Rows, charset: str = "gb2312", head: str = "") -> str:
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in texts(rows))
    meta = f'<meta http-equiv="Content-Type" content="text/html; charset={charset}">'
    return f"<html><head>{meta}</head><body>{head}<table border=1>{body}</table></body></html>"


def xml_text(sheets: dict[str, Rows], encoding: str = "UTF-8") -> str:
    pages = ""
    for name, rows in sheets.items():
        body = "".join(
            "<Row>" + "".join(f'<Cell><Data ss:Type="String">{escape(cell)}</Data></Cell>' for cell in row) + "</Row>"
            for row in texts(rows)
        )
        pages += f'<Worksheet ss:Name="{name}"><Table>{body}</Table></Worksheet>'
    head = f'<?xml version="1.0" encoding="{encoding}"?><?mso-application progid="Excel.Sheet"?>'
    return f'{head}<Workbook xmlns="{_SHEET}" xmlns:ss="{_SHEET}">{pages}</Workbook>'


def docx_bytes(*tables: str) -> bytes:
    """Return a document with the given w:tbl elements."""
    body = "<w:p><w:r><w:t>说明</w:t></w:r></w:p>".join(tables)
    return zipped({"word/document.xml": f'<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>'})


def docx_table(rows: Rows) -> str:
    body = "".join("<w:tr>" + "".join(docx_cell(cell) for cell in row) + "</w:tr>" for row in texts(rows))
    return f"<w:tbl>{body}</w:tbl>"


def docx_cell(text: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr><w:p><w:r><w:t>{escape(text)}</w:t></w:r></w:p></w:tc>"


def unzipped(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return target.getvalue()


def xlsx_bytes(sheets: dict[str, Rows], merges: Sequence[str] = ()) -> bytes:
    target = BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True}) as book:
        for name, rows in sheets.items():
            page = book.add_worksheet(name)
            for number, row in enumerate(rows):
                for column, cell in enumerate(row):
                    page.write(number, column, cell)
            for merge in merges:
                page.merge_range(merge, "")
    return target.getvalue()


def every_format() -> dict[str, bytes]:
    """Return the ledger by the name of each file it may come in."""
    return {
        "a.xlsx": xlsx_bytes({"封面": [["二〇二六年"]], "台账": LEDGER}),
        "a.xls": xls_bytes({"台账": LEDGER}),
        "a.et": xls_bytes({"封面": [["二〇二六年"]], "台账": LEDGER}),
        "b.xls": html_text(LEDGER).encode("gb18030"),
        "c.xls": html_text(LEDGER, "utf-8").encode(),
        "d.xls": xml_text({"台账": LEDGER}).encode(),
        "a.csv": csv_text(LEDGER).encode("gb18030"),
        "b.csv": csv_text(LEDGER, ";").encode("utf-8-sig"),
        "a.txt": csv_text(LEDGER, "\t").encode("utf-16"),
        "b.txt": csv_text(LEDGER, "|").encode("utf-16-be"),
        "a.docx": docx_bytes(docx_table([["单位", "双玉村"]]), docx_table(LEDGER)),
    }
