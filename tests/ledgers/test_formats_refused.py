"""The workbook of rows to correct: it says why, and once corrected it is read again."""

from datetime import date
from functools import partial
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.ledgers.formats import csv_text
from tests.ledgers.made_up import Rows, Write, make_id
from villagedesk.catalogue.lookups import ShippedLookups
from villagedesk.context import Context
from villagedesk.ledgers import read_ledger, read_pasted
from villagedesk.ledgers.formats.sheets import open_pasted, open_workbook
from villagedesk.ledgers.refused import refused_workbook
from villagedesk.ledgers.remembered import recall, remember
from villagedesk.ledgers.storing import compare, store
from villagedesk.ledgers.words import REASON
from villagedesk.register import state

ROWS: Rows = [
    ["双玉村务工台账", None, None, None, None, None, None],
    ["户编号", "姓名", "身份证号", "务工情况", None, None, "备注"],
    [None, None, None, "地点", "月收入(千元)", "时间", None],
    ["一组", None, None, None, None, None, None],
    ["A1", "王大山", make_id(31), "福建晋江", 4.5, date(2025, 3, 2), "=1+1"],
    [None, "王二妹", 520422199003070128.0, "福建晋江", 3, date(2025, 4, 2), None],
    ["二组", None, None, None, None, None, None],
    ["A2", None, make_id(33), "福建晋江", 3, "2025.5", None],
    ["合计", 3, None, None, None, None, None],
]
MERGES = ["A1:G1", "A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:G3"]


@pytest.fixture
def original(write: Write) -> Path:
    return write({"台账": ROWS}, MERGES)


def test_rows_to_correct_stand_with_their_reason(original: Path, tmp_path: Path, lookups: ShippedLookups) -> None:
    target = tmp_path / "需改正.xlsx"
    ledger = read_ledger(original, lookups)
    assert refused_workbook(ledger, open_workbook(original), target) == 2
    page = load_workbook(target).worksheets[0]
    assert page.cell(3, 8).value == REASON
    found = [[page.cell(row, column).value for column in (1, 2, 3, 8)] for row in range(4, page.max_row + 1)]
    assert [line[:2] for line in found] == [["一组", None], ["A1", "王二妹"], ["二组", None], ["A2", None]]
    assert str(found[1][3]).startswith("原表第 6 行：")
    assert "身份证号" in str(found[1][3])
    assert "姓名" in str(found[3][3])
    assert found[3][2] == make_id(33)


def test_what_was_corrected_is_read_again(original: Path, tmp_path: Path, lookups: ShippedLookups) -> None:
    target = tmp_path / "需改正.xlsx"
    before = read_ledger(original, lookups)
    refused_workbook(before, open_workbook(original), target)
    unchanged = read_ledger(target, lookups)
    assert [row.outcome for row in unchanged.rows if row.outcome != "skipped"] == ["review", "rejected"]
    book = load_workbook(target)
    book.worksheets[0].cell(5, 3).value = make_id(12)
    book.worksheets[0].cell(7, 2).value = "罗一"
    book.save(target)
    ledger = read_ledger(target, lookups)
    assert [column.field for column in ledger.columns[:-1]] == [column.field for column in before.columns]
    assert (ledger.columns[-1].header, ledger.columns[-1].field) == (REASON, None)
    first, second = ledger.people
    assert first.values["labourer.id_number"] == make_id(12)
    assert (first.values["household.number"], first.values["household.group"]) == ("A1", "一组")
    assert (first.values["spell.monthly_wage"], first.values["spell.start_date"]) == (3000_00, "2025-04-02")
    assert (second.values["labourer.name"], second.values["household.group"]) == ("罗一", "二组")


def test_a_text_that_looks_like_a_formula_stays_text(write: Write, tmp_path: Path, lookups: ShippedLookups) -> None:
    rows = [["姓名", "身份证号", "备注"], ["王二妹", "52042", "=HYPERLINK(1)"], ["罗一", make_id(31), ""]]
    original = tmp_path / "a.csv"
    original.write_text(csv_text(rows), encoding="utf-8")
    target = tmp_path / "b.xlsx"
    assert refused_workbook(read_ledger(original, lookups), open_workbook(original), target) == 1
    cell = load_workbook(target).worksheets[0].cell(2, 3)
    assert (cell.value, cell.data_type) == ("=HYPERLINK(1)", "s")


def test_pasted_rows_too(tmp_path: Path, lookups: ShippedLookups) -> None:
    text = csv_text([["姓名", "身份证号"], ["王二妹", "52042"]], "\t")
    assert refused_workbook(read_pasted(text, lookups), open_pasted(text, "粘贴"), tmp_path / "b.xlsx") == 1


def test_who_is_registered_as_he_stands_needs_no_correction(context: Context, write: Write, tmp_path: Path) -> None:
    path = write({"表": [["姓名", "身份证号", "电话"], ["罗一", make_id(31), "13900001111"]]})
    ledger = read_ledger(path, context.lookups)
    store(context.register, ledger)
    again = compare(context.register, ledger)
    assert [row.outcome for row in again.people] == ["review"]
    assert refused_workbook(again, open_workbook(path), tmp_path / "b.xlsx") == 0


def test_a_mapping_is_remembered_for_its_header(context: Context, write: Write, tmp_path: Path) -> None:
    rows: Rows = [["姓名", "身份证号", "甲栏", "备注"], ["田一", "52042", "会开叉车", "x"]]
    path = write({"表": rows})
    ledger = read_ledger(path, context.lookups)
    remember(context.register, ledger, {3: "labourer.skill", 4: None})

    known = partial(recall, context.register)
    again = read_ledger(
        write({"表": [["某某表"], *([None, *row] for row in rows)]}, name="b.xlsx"), context.lookups, recall=known
    )
    assert [column.field for column in again.columns] == [
        *("labourer.name", "labourer.id_number", "labourer.skill", None)
    ]
    assert again.people[0].values["labourer.skill"] == "会开叉车"
    overruled = read_ledger(path, context.lookups, mapping={3: "labourer.remark"}, recall=known)
    assert overruled.columns[2].field == "labourer.remark"
    other = read_ledger(
        write({"表": [["姓名", "身份证号", "乙栏"], *rows[1:]]}, name="c.xlsx"), context.lookups, recall=known
    )
    assert other.columns[2].field is None


def test_the_mapping_is_remembered_for_corrected_rows(context: Context, write: Write, tmp_path: Path) -> None:
    path = write({"表": [["姓名", "身份证号", "甲栏"], ["田一", "52042", "会开叉车"]]})
    ledger = read_ledger(path, context.lookups, mapping={3: "labourer.skill"})
    remember(context.register, ledger, {3: "labourer.skill"})
    target = tmp_path / "b.xlsx"
    refused_workbook(ledger, open_workbook(path), target)
    again = read_ledger(target, context.lookups, recall=partial(recall, context.register))
    assert again.people[0].values["labourer.skill"] == "会开叉车"
    remember(context.register, ledger, {})
    forgotten = read_ledger(path, context.lookups, recall=partial(recall, context.register))
    assert forgotten.columns[2].field is None


def test_what_was_set_for_the_reasons_is_no_matter_for_the_ledger_without_them(
    context: Context, write: Write, tmp_path: Path
) -> None:
    path = write({"表": [["姓名", "身份证号", "甲栏"], ["田一", "52042", "会开叉车"]]})
    target = tmp_path / "b.xlsx"
    refused_workbook(read_ledger(path, context.lookups), open_workbook(path), target)
    again = read_ledger(target, context.lookups)
    remember(context.register, again, {3: "labourer.skill", 4: None})
    first = read_ledger(path, context.lookups, recall=partial(recall, context.register))
    assert first.people[0].values["labourer.skill"] == "会开叉车"
    with context.register.database.reading() as connection:
        (kept,) = connection.exec_driver_sql("select name from setting where name like 'ledger-mapping:%'").scalars()
    with context.register.writing() as connection:
        state.put(connection, kept, [[0, "labourer.name"], [2, "labourer.of_a_newer_program"], [9, None], [-1, None]])
    newer = read_ledger(path, context.lookups, recall=partial(recall, context.register))
    assert newer.people[0].values["labourer.name"] == "田一"
