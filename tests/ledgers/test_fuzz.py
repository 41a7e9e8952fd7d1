"""Damaged and hostile files: always a ledger or a refusal in words, soon, and never anything else."""

import os
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.ledgers.formats import LEDGER, csv_text, every_format, html_text, unzipped, xlsx_bytes, xml_text, zipped
from tests.ledgers.made_up import make_id
from tests.ledgers.telling import assert_told
from tests.ledgers.xls_file import compound, xls_bytes
from villagedesk.catalogue.lookups import ShippedLookups
from villagedesk.context import Context
from villagedesk.errors import RefusedFile
from villagedesk.ledgers import Ledger, read_ledger, read_pasted
from villagedesk.ledgers.storing import compare
from villagedesk.register import people

SCALE = 30 if os.environ.get("VILLAGEDESK_SOAK") else 4
FILES = every_format()
PACKAGES = sorted(name for name, content in FILES.items() if content.startswith(b"PK"))
MANY = settings(
    max_examples=25 * SCALE,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    derandomize=True,
)
TELLING = [
    b"\0",
    b"\xff",
    b"\xff\xff\xff\xff",
    b"<",
    b">",
    b'"',
    b"&",
    b"=",
    b",",
    b"\n",
    b"9999999999",
    b"-1",
    b"\xd5",
]
DAMAGE = st.lists(
    st.tuples(
        st.sampled_from(["flip", "cut", "insert", "delete", "repeat"]),
        st.floats(0, 1),
        st.sampled_from(TELLING) | st.binary(min_size=1, max_size=8),
    ),
    min_size=1,
    max_size=6,
)


def damaged(content: bytes, damage: list[tuple[str, float, bytes]]) -> bytes:
    for what, where, new in damage:
        at = int(where * len(content))
        content = {
            "flip": content[:at] + new + content[at + len(new) :],
            "cut": content[:at] or b"\0",
            "insert": content[:at] + new + content[at:],
            "delete": content[:at] + content[at + len(new) * 8 :],
            "repeat": content[:at] + content[max(0, at - 40) : at] * len(new) + content[at:],
        }[what]
    return content


@MANY
@given(name=st.sampled_from(sorted(FILES)), damage=DAMAGE)
def test_damaged_bytes(
    tmp_path: Path, lookups: ShippedLookups, name: str, damage: list[tuple[str, float, bytes]]
) -> None:
    path = tmp_path / name
    path.write_bytes(damaged(FILES[name], damage))
    assert_told(lambda: read_ledger(path, lookups))


@MANY
@given(name=st.sampled_from(PACKAGES), damage=DAMAGE, data=st.data())
def test_damaged_parts_of_whole_packages(
    tmp_path: Path, lookups: ShippedLookups, name: str, damage: list[tuple[str, float, bytes]], data: st.DataObject
) -> None:
    parts = unzipped(FILES[name])
    chosen = data.draw(st.sampled_from(sorted(parts)))
    path = tmp_path / name
    path.write_bytes(zipped({**parts, chosen: damaged(parts[chosen], damage)}))
    assert_told(lambda: read_ledger(path, lookups))


@MANY
@given(name=st.sampled_from(sorted(FILES)), share=st.floats(0, 1))
def test_files_cut_short(tmp_path: Path, lookups: ShippedLookups, name: str, share: float) -> None:
    path = tmp_path / name
    path.write_bytes(FILES[name][: int(share * len(FILES[name]))])
    assert_told(lambda: read_ledger(path, lookups))


@MANY
@given(content=st.binary(max_size=2000) | st.text(max_size=1000).map(lambda text: text.encode("utf-8", "replace")))
def test_bytes_of_anything(tmp_path: Path, lookups: ShippedLookups, content: bytes) -> None:
    path = tmp_path / "a.xls"
    path.write_bytes(content)
    assert_told(lambda: read_ledger(path, lookups))


CELLS = st.one_of(
    st.sampled_from(
        ["姓名", "身份证号", "手机号码", "务工地点", "合计", "王二妹", make_id(12), "5.2E+17", "是", "一组"]
    ),
    st.text(max_size=30),
    st.floats(allow_nan=False, allow_infinity=False).map(str),
)


@MANY
@given(
    rows=st.lists(st.lists(CELLS, max_size=6), max_size=8),
    form=st.sampled_from(["csv", "html", "xml"]),
    head=st.booleans(),
)
def test_any_words_in_any_cells(
    tmp_path: Path, lookups: ShippedLookups, rows: list[list[str]], form: str, head: bool
) -> None:
    table = [["序号", "姓名", "身份证号", "手机号码", "务工时间", "月收入"], *rows] if head else rows
    text = {"csv": csv_text(table), "html": html_text(table), "xml": xml_text({"表": table})}[form]
    path = tmp_path / "a.xls"
    path.write_bytes(text.encode("utf-8", "replace"))
    assert_told(lambda: read_ledger(path, lookups))
    assert_told(lambda: read_pasted(csv_text(table, "\t"), lookups))


def test_reading_stores_nothing(context: Context, tmp_path: Path) -> None:
    for name, content in FILES.items():
        path = tmp_path / name
        for bytes_ in (content, damaged(content, [("flip", 0.5, b"\xff\0\xff")])):
            path.write_bytes(bytes_)
            assert_told(partial(read_and_compare, context, path))
    with context.register.database.reading() as connection:
        assert people.count(connection) == 0


def read_and_compare(context: Context, path: Path) -> Ledger:
    return compare(context.register, read_ledger(path, context.lookups))


def sheet_xml(cells: str) -> str:
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return f'<worksheet xmlns="{main}"><sheetData><row r="1">{cells}</row></sheetData></worksheet>'


def xlsx_with(parts: dict[str, str | bytes]) -> bytes:
    """Return a whole .xlsx in which some parts are others."""
    return zipped({**unzipped(xlsx_bytes({"表": LEDGER})), **parts})


def circle() -> bytes:
    content = compound({"Workbook": bytes(20_000)})
    table = len(content) - 512
    return content[:table] + bytes(4) + content[table + 4 :]


SHEET = "xl/worksheets/sheet1.xml"
CELL = '<c r="{}"><v>1</v></c>'
ENTITIES = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'
HOSTILE: dict[str, Callable[[], bytes]] = {
    "far-cell": lambda: xlsx_with({SHEET: sheet_xml(CELL.format("A1") + CELL.format("XFD1048576"))}),
    "beyond-any-sheet": lambda: xlsx_with({SHEET: sheet_xml(CELL.format("A1") + CELL.format("ZZZZZZ1"))}),
    "hidden-far-cell": lambda: xlsx_with(
        {SHEET: sheet_xml(CELL.format("A1") + "<c x=\">\" r = 'XFD1048576'><v>1</v></c>")}
    ),
    "prefixed-far-cell": lambda: xlsx_with({SHEET: sheet_xml('<a:c xmlns:a="b" r="XFD1048576"><v>1</v></a:c>')}),
    "sheet-of-200-mb": lambda: xlsx_with({SHEET: sheet_xml(CELL.format("A1") * 9_500_000)}),
    "sheet-of-blanks": lambda: xlsx_with({SHEET: b" " * 60_000_000}),
    "one-text-everywhere": lambda: xlsx_with(
        {
            SHEET: sheet_xml('<c r="A1" t="s"><v>0</v></c>' * 60_000),
            "xl/sharedStrings.xml": "<sst><si><t>" + "王" * 40_000 + "</t></si></sst>",
        }
    ),
    "entities-in-a-sheet": lambda: xlsx_with({SHEET: ENTITIES + sheet_xml('<c r="A1"><v>&b;</v></c>')}),
    "entities-in-a-document": lambda: zipped({"word/document.xml": ENTITIES + "<x>&b;</x>"}),
    "entities-in-a-spreadsheet": lambda: (
        xml_text({"表": LEDGER}).replace("<Workbook", ENTITIES + "<Workbook", 1).encode()
    ),
    "row-number": lambda: xml_text({"表": LEDGER}).replace("<Row>", '<Row ss:Index="2000000000">').encode(),
    "spans": lambda: html_text(LEDGER).replace("<td>", '<td colspan="99999" rowspan="99999">').encode(),
    "xls-far-cell": lambda: xls_bytes({"表": [["姓名", "身份证号"], ["x"] * 500]}),
    "xls-in-a-circle": circle,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_are_refused_at_once(tmp_path: Path, lookups: ShippedLookups, name: str) -> None:
    path = tmp_path / "a.xls"
    path.write_bytes(HOSTILE[name]())
    begun = time.monotonic()
    with pytest.raises(RefusedFile) as refused:
        read_ledger(path, lookups)
    assert time.monotonic() - begun < 2
    expected = "not-allowed" if name.startswith("entities") else "too-large"
    assert refused.value.reason == ("damaged" if name == "xls-in-a-circle" else expected)


@pytest.mark.parametrize(
    "piece",
    ["<", "<a ", "<!--", "&#1", "</", "<td>", "<table>", "<tr>", '<a b="', "<![", "<script>", '"', "1", "姓名,"],
)
@pytest.mark.parametrize("start", ["", "<table><tr><td>姓名<td>身份证号<tr><td>王二妹<td>", "姓名,身份证号\n王二妹,"])
def test_long_runs_of_one_thing_take_no_longer_than_their_length(
    tmp_path: Path, lookups: ShippedLookups, piece: str, start: str
) -> None:
    path = tmp_path / "a.xls"
    path.write_text(start + piece * 60_000, encoding="utf-8")
    assert_told(lambda: read_ledger(path, lookups))
