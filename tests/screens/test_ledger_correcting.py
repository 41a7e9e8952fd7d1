"""Correcting a ledger before it is stored: cells, rows that are left out, columns, passwords, pasted tables."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.ledgers.formats import csv_text
from tests.ledgers.locking import SECRET, locked_package
from tests.ledgers.made_up import make_id
from tests.screens.desk import open_page, settle, write
from tests.screens.test_ledger import DAMAGED, GANG, HEAD, HONG, NAMELESS, open_file, roll, sheet, store
from tests.screens.typing import focus
from tests.tools import text_of
from ui.dialogs.file_password import FilePasswordDialog
from ui.pages.ledger.page import LedgerPage
from ui.pages.ledger.print import result_document
from ui.pages.ledger.source import PastedTable
from ui.pages.ledger.view import Chip
from villagedesk.context import Context


@pytest.fixture
def page(qtbot: QtBot, context: Context) -> LedgerPage:
    return open_page(LedgerPage, context, qtbot)


def choose(page: LedgerPage, row: int) -> None:
    table = page.preview.rows.table
    table.choose_row(table.paged.row_of(str(row)))
    table.setFocus()


def outcome(page: LedgerPage, row: int) -> str:
    table = page.preview.rows.table.paged
    return table.text(table.row_of(str(row)), 3)


def test_a_damaged_id_is_corrected_where_it_stands(
    qtbot: QtBot, page: LedgerPage, context: Context, tmp_path: Path
) -> None:
    open_file(qtbot, page, sheet(tmp_path, HONG, DAMAGED))
    choose(page, 3)
    assert outcome(page, 3) == "需核对"
    qtbot.keyClick(page.preview.rows.table, Qt.Key.Key_F2)
    line = page.preview.rows.cells.lines[2]
    assert focus() is line
    assert (line.selectedText(), line.accessibleName()) == ("520422199001011008", "身份证号")
    qtbot.keyClicks(line, make_id(5))
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settle(qtbot)
    assert page.preview.rows.table.hasFocus()
    assert outcome(page, 3) == "可入库"
    assert page.preview.rows.chips.chip(Chip.REVIEW.name).accessibleName() == "需核对 0"
    store(qtbot, page)
    assert [row.person["id_number"] for row in roll(context)] == [HONG[1], make_id(5)]


def test_a_row_without_a_name_can_be_given_one(
    qtbot: QtBot, page: LedgerPage, context: Context, tmp_path: Path
) -> None:
    open_file(qtbot, page, sheet(tmp_path, HONG, NAMELESS))
    choose(page, 3)
    assert outcome(page, 3) == "不能入库"
    qtbot.keyClick(page.preview.rows.table, Qt.Key.Key_Return)
    assert focus() is page.preview.rows.cells.lines[1]
    write(page.preview.rows.cells.lines[1], "吴二妹")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    settle(qtbot)
    assert page.store_button.text() == "存入 2 人"
    store(qtbot, page)
    assert [row.person["name"] for row in roll(context)] == ["韦小红", "吴二妹"]


def test_escape_leaves_a_cell_as_it_was(qtbot: QtBot, page: LedgerPage, tmp_path: Path) -> None:
    open_file(qtbot, page, sheet(tmp_path, HONG))
    choose(page, 2)
    qtbot.keyClick(page.preview.rows.table, Qt.Key.Key_F2)
    qtbot.keyClicks(focus(), "xyz")
    qtbot.keyClick(focus(), Qt.Key.Key_Escape)
    settle(qtbot)
    assert page.preview.rows.table.hasFocus()
    assert page.preview.rows.cells.lines[1].text() == "韦小红"
    assert page.desk.preview is not None
    assert page.desk.preview.asked.fixes == {}


def test_the_filter_stays_and_the_next_row_comes_up_when_one_is_put_right(
    qtbot: QtBot, page: LedgerPage, tmp_path: Path
) -> None:
    other = ("吴建军", "52042219900307001", *DAMAGED[2:])
    open_file(qtbot, page, sheet(tmp_path, HONG, DAMAGED, GANG, other))
    qtbot.mouseClick(page.preview.rows.chips.chip(Chip.REVIEW.name), Qt.MouseButton.LeftButton)
    assert page.preview.rows.table.current_id() == "3"
    page.preview.rows.cells.corrected.emit(2, make_id(7))
    settle(qtbot)
    assert page.preview.rows.chips.current() == Chip.REVIEW.name
    assert page.preview.rows.table.current_id() == "5"
    assert page.preview.rows.panel.title.text() == "吴建军"


@pytest.mark.parametrize("agreed", [True, False])
def test_another_table_asks_before_corrections_are_lost(
    qtbot: QtBot, page: LedgerPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, agreed: bool
) -> None:
    asked: list[str] = []

    def answer(_page: object, words: str, *_buttons: str) -> bool:
        asked.append(words)
        return agreed

    monkeypatch.setattr("ui.pages.ledger.opening.confirm", answer)
    open_file(qtbot, page, sheet(tmp_path, HONG))
    page.choose.dropped.emit([sheet(tmp_path, GANG, name="另一张.xlsx")])
    settle(qtbot)
    assert asked == []
    page.desk.correct(2, 1, "罗大")
    settle(qtbot)
    page.choose.dropped.emit([sheet(tmp_path, HONG, name="第三张.xlsx")])
    settle(qtbot)
    assert "改过 1 处" in asked[0]
    assert ("第三张" in page.header.count.text()) is agreed


def test_the_last_of_quick_corrections_counts(qtbot: QtBot, page: LedgerPage, tmp_path: Path) -> None:
    open_file(qtbot, page, sheet(tmp_path, HONG, GANG))
    for name in ("韦一", "韦二", "韦三"):
        page.desk.correct(2, 1, name)
    assert not page.store_button.isEnabled()
    settle(qtbot)
    assert page.preview.rows.table.paged.text(0, 2) == "韦三"
    assert page.store_button.isEnabled()


def test_a_row_is_left_out_and_taken_in_again(qtbot: QtBot, page: LedgerPage, context: Context, tmp_path: Path) -> None:
    open_file(qtbot, page, sheet(tmp_path, HONG, GANG))
    choose(page, 3)
    qtbot.keyClick(page.preview.rows.table, Qt.Key.Key_Delete)
    assert (outcome(page, 3), page.store_button.text()) == ("不导入", "存入 1 人")
    qtbot.keyClick(page.preview.rows.table, Qt.Key.Key_Delete)
    assert (outcome(page, 3), page.store_button.text()) == ("可入库", "存入 2 人")
    qtbot.keyClick(page.preview.rows.table, Qt.Key.Key_Delete)
    store(qtbot, page)
    assert [row.person["name"] for row in roll(context)] == ["韦小红"]


def test_a_column_of_names_under_another_header_is_mapped_by_hand(
    qtbot: QtBot, page: LedgerPage, context: Context, tmp_path: Path
) -> None:
    rows = (("甲", make_id(2), "13136715753"), ("乙", make_id(1), "15980400545"))
    open_file(qtbot, page, sheet(tmp_path, *rows, head=("对象", "身份证号", "联系电话")))
    assert page.preview.columns.isVisible()
    assert "没有认出哪一列是姓名" in page.preview.summary.text()
    assert not page.store_button.isEnabled()
    page.desk.map_column(1, "labourer.name")
    settle(qtbot)
    assert page.store_button.text() == "存入 2 人"


def test_a_changed_value_shows_old_and_new(qtbot: QtBot, page: LedgerPage, tmp_path: Path) -> None:
    open_file(qtbot, page, sheet(tmp_path, HONG))
    store(qtbot, page)
    open_file(qtbot, page, sheet(tmp_path, (*HONG[:2], "13900001111", *HONG[3:]), name="新台账.xlsx"))
    assert outcome(page, 2) == "有新内容"
    assert "联系电话 13136715753 → 13900001111" in page.preview.rows.table.paged.text(0, 4)


def test_a_locked_file_asks_for_its_password(
    qtbot: QtBot, page: LedgerPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = sheet(tmp_path, HONG)
    path.write_bytes(locked_package(path.read_bytes()))

    def answer(dialog: FilePasswordDialog) -> bool:
        dialog.show()
        dialog.password.edit.setText(SECRET)
        dialog.submit()
        settle(qtbot)
        dialog.deleteLater()
        return True

    monkeypatch.setattr(FilePasswordDialog, "run", answer)
    open_file(qtbot, page, path)
    qtbot.waitUntil(page.preview.isVisible)
    settle(qtbot)
    assert page.store_button.text() == "存入 1 人"
    page.preview.rows.cells.corrected.emit(1, "韦大红")
    settle(qtbot)
    assert page.preview.rows.panel.title.text() == "韦大红"


def test_giving_up_on_a_password_leaves_the_page_as_it_was(
    qtbot: QtBot, page: LedgerPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = sheet(tmp_path, HONG)
    path.write_bytes(locked_package(path.read_bytes()))
    monkeypatch.setattr(FilePasswordDialog, "run", lambda _dialog: False)
    open_file(qtbot, page, path)
    assert page.choose.isVisible()
    assert page.choose.button.isEnabled()


def test_a_table_on_the_clipboard_is_pasted(qtbot: QtBot, page: LedgerPage, context: Context) -> None:
    QGuiApplication.clipboard().setText("只有一行")
    qtbot.keyClick(page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "没有可以粘贴的表格" in page.notice.words.text()
    QGuiApplication.clipboard().setText(csv_text([HEAD, HONG, GANG], "\t"))
    qtbot.keyClick(page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot)
    assert page.header.count.text() == "粘贴的内容 · 表头第 1 行"
    store(qtbot, page)
    assert [row.person["name"] for row in roll(context)] == ["韦小红", "罗建刚"]


def test_a_pasted_table_may_come_from_another_page(qtbot: QtBot, page: LedgerPage) -> None:
    page.arrive(PastedTable(csv_text([HEAD, HONG], "\t")))
    settle(qtbot)
    assert page.store_button.text() == "存入 1 人"


def test_the_result_is_printed_with_the_rows_to_look_at(
    qtbot: QtBot, page: LedgerPage, context: Context, tmp_path: Path
) -> None:
    open_file(qtbot, page, sheet(tmp_path, HONG, DAMAGED, NAMELESS))
    store(qtbot, page)
    assert page.desk.preview is not None
    made = result_document(context, page.desk.preview, page.result.lines.text())
    (tmp_path / "结果.pdf").write_bytes(made.make(lambda _done, _total: None))
    said = text_of(tmp_path / "结果.pdf", 1)
    assert "新登记 2 人" in said
    assert "吴建国" in said
    assert "韦小红" not in said
    assert HONG[1] not in said


def test_corrections_stand_in_the_workbook_of_rows_to_correct(
    qtbot: QtBot, page: LedgerPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_file(qtbot, page, sheet(tmp_path, HONG, DAMAGED))
    choose(page, 3)
    page.preview.rows.cells.corrected.emit(3, "139")
    settle(qtbot)
    store(qtbot, page)
    target = tmp_path / "要改的行.xlsx"
    monkeypatch.setattr("ui.pages.ledger.page.ask_save", lambda *_: target)
    qtbot.mouseClick(page.result.correct_button, Qt.MouseButton.LeftButton)
    settle(qtbot)
    assert load_workbook(target).worksheets[0].cell(2, 3).value == "139"
