import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ledgers.made_up import make_id
from tests.screens.desk import open_page, settle, write
from ui.pages.ledger.page import LedgerPage
from ui.pages.ledger.view import Chip
from ui.tasks import Lane, Task
from ui.widgets import NoticeBar
from villagedesk.context import Context
from villagedesk.ledgers.reading import read_ledger
from villagedesk.register import people
from villagedesk.register.people import PersonRow

HEAD = ("姓名", "身份证号", "联系电话", "务工地点", "月工资", "外出时间")
HONG = ("韦小红", make_id(2), "13136715753", "广东省惠州市惠东县", 4000, "2024-06")
GANG = ("罗建刚", make_id(1), "15980400545", "浙江省宁波市慈溪市", 5600, "2025-03-15")
DAMAGED = ("吴建国", 5.20422199001011e17, "15980400546", "浙江省宁波市慈溪市", 5600, "2025-03-15")
NAMELESS = ("", make_id(3), "13912345678", "", "", "")


@pytest.fixture
def page(qtbot: QtBot, context: Context) -> LedgerPage:
    return open_page(LedgerPage, context, qtbot)


def sheet(
    folder: Path, *rows: Sequence[Any], head: Sequence[str] = HEAD, name: str = "台账.xlsx", more: str = ""
) -> Path:
    book = Workbook()
    first = book.worksheets[0]
    first.title = "务工"
    for row in (head, *rows):
        first.append(list(row))
    if more:
        second = book.create_sheet(more)
        second.append(list(head))
        second.append(list(GANG))
    path = folder / name
    book.save(path)
    return path


def roll(context: Context) -> list[PersonRow]:
    with context.register.database.reading() as connection:
        return people.rows(connection, people.ids(connection))


def open_file(qtbot: QtBot, page: LedgerPage, path: Path) -> None:
    page.arrive(path)
    settle(qtbot)


def store(qtbot: QtBot, page: LedgerPage) -> None:
    qtbot.mouseClick(page.store_button, Qt.MouseButton.LeftButton)
    settle(qtbot)


def test_a_sheet_is_looked_over_and_stored(qtbot: QtBot, page: LedgerPage, context: Context, tmp_path: Path) -> None:
    open_file(qtbot, page, sheet(tmp_path, HONG, GANG, DAMAGED, NAMELESS))
    assert "表头第 1 行" in page.header.count.text()
    assert page.preview.summary.text() == "台账里有 3 人：新登记 3，没有姓名 1 行"
    assert page.store_button.text() == "存入 3 人"
    assert roll(context) == []
    with qtbot.waitSignal(page.changed):
        qtbot.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot)
    assert page.result.isVisible()
    assert page.result.title.text() == "已存入 3 人"
    assert [row.person["name"] for row in roll(context)] == ["韦小红", "罗建刚", "吴建国"]


def test_chips_sort_the_rows_and_the_panel_says_what_is_wrong(qtbot: QtBot, page: LedgerPage, tmp_path: Path) -> None:
    open_file(qtbot, page, sheet(tmp_path, HONG, GANG, DAMAGED, NAMELESS))
    chips = page.preview.rows.chips
    assert [chips.chip(chip.name).accessibleName() for chip in Chip] == [
        "全部 4", "可直接入库 2", "需核对 1", "不能入库 1", "已登记 0",
    ]  # fmt: skip
    qtbot.mouseClick(chips.chip(Chip.REVIEW.name), Qt.MouseButton.LeftButton)
    rows = page.preview.rows
    assert rows.table.current_id() == "4"
    assert rows.panel.title.text() == "吴建国"
    (notice,) = rows.panel.findChildren(NoticeBar)
    assert "后几位已经丢失" in notice.words.text()
    assert rows.table.paged.text(0, 5) == ""


def test_an_unreadable_file_is_said_in_the_page(
    qtbot: QtBot, page: LedgerPage, context: Context, tmp_path: Path
) -> None:
    for name, content in (("坏.xlsx", b"PK\x03\x04not a zip"), ("空.xlsx", b""), ("照片.jpg", b"\xff\xd8\xff\xe0")):
        (tmp_path / name).write_bytes(content)
        open_file(qtbot, page, tmp_path / name)
        assert name in page.notice.words.text()
        assert page.choose.isVisible()
    open_file(qtbot, page, sheet(tmp_path, HONG))
    assert page.notice.isHidden()
    assert page.preview.isVisible()


def test_a_column_is_given_another_meaning_by_typing(
    qtbot: QtBot, page: LedgerPage, context: Context, tmp_path: Path
) -> None:
    open_file(qtbot, page, sheet(tmp_path, (*HONG, "大寨组"), (*GANG, "一组"), head=(*HEAD, "片")))
    assert "“片”" in page.preview.unmapped.words.text()
    qtbot.mouseClick(page.preview.unmapped.button, Qt.MouseButton.LeftButton)
    line = page.preview.columns.lines[7]
    assert line.text() == "不导入这一列"
    line.setFocus()
    line.selectAll()
    write(line, "村民小组")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settle(qtbot)
    assert page.preview.columns.lines[7].text() == "农户 · 村民小组"
    assert page.preview.group_question.isHidden()
    store(qtbot, page)
    assert [row.household["group"] for row in roll(context)] == ["大寨组", "一组"]


def test_a_corrected_column_is_remembered_for_the_next_sheet(
    qtbot: QtBot, page: LedgerPage, context: Context, tmp_path: Path
) -> None:
    head = (*HEAD[:-1], "片区代号")
    open_file(qtbot, page, sheet(tmp_path, HONG, head=head))
    page.desk.map_column(len(HEAD), "household.group")
    settle(qtbot)
    store(qtbot, page)
    open_file(qtbot, page, sheet(tmp_path, GANG, head=head, name="下月.xlsx"))
    assert page.desk.preview is not None
    assert page.desk.preview.ledger.columns[-1].field == "household.group"


def test_a_group_is_asked_once_for_those_without_one(
    qtbot: QtBot, page: LedgerPage, context: Context, tmp_path: Path
) -> None:
    open_file(qtbot, page, sheet(tmp_path, HONG, GANG))
    assert page.preview.group_question.isVisible()
    write(page.preview.group, "二组")
    store(qtbot, page)
    assert {row.household["group"] for row in roll(context)} == {"二组"}


def test_another_sheet_of_the_file_can_be_chosen(qtbot: QtBot, page: LedgerPage, tmp_path: Path) -> None:
    open_file(qtbot, page, sheet(tmp_path, HONG, GANG, more="返乡"))
    page.preview.sheets.textActivated.emit("返乡")
    settle(qtbot)
    assert "返乡" in page.header.count.text()
    assert page.preview.sheets.count() == 2
    assert page.store_button.text() == "存入 1 人"


@pytest.mark.parametrize(("choice", "wage"), [("update", 520000), ("leave", 400000)])
def test_people_on_the_roll_take_new_values_only_where_wanted(
    qtbot: QtBot, page: LedgerPage, context: Context, tmp_path: Path, choice: str, wage: int
) -> None:
    open_file(qtbot, page, sheet(tmp_path, HONG))
    store(qtbot, page)
    open_file(qtbot, page, sheet(tmp_path, (*HONG[:4], 5200, HONG[5]), GANG, name="新台账.xlsx"))
    qtbot.mouseClick(page.preview.update_choice.chip(choice), Qt.MouseButton.LeftButton)
    assert page.store_button.text() == ("存入 2 人" if choice == "update" else "存入 1 人")
    store(qtbot, page)
    assert [row.spell["monthly_wage"] for row in roll(context)] == [wage, 560000]


def test_a_sheet_without_anything_new_stores_nothing(qtbot: QtBot, page: LedgerPage, tmp_path: Path) -> None:
    open_file(qtbot, page, sheet(tmp_path, HONG))
    store(qtbot, page)
    open_file(qtbot, page, sheet(tmp_path, HONG))
    assert (page.store_button.text(), page.store_button.isEnabled()) == ("没有要存的", False)


def test_cancelling_stores_nothing(qtbot: QtBot, page: LedgerPage, context: Context, tmp_path: Path) -> None:
    open_file(qtbot, page, sheet(tmp_path, HONG, GANG))
    gate = threading.Event()
    Task(lambda: gate.wait(10), Lane.WRITE).start()
    page.store()
    qtbot.mouseClick(page.work.cancel_button, Qt.MouseButton.LeftButton)
    gate.set()
    settle(qtbot)
    assert "没有存入任何内容" in page.notice.words.text()
    assert roll(context) == []
    assert page.store_button.isEnabled()


def test_an_import_is_taken_back(
    qtbot: QtBot, page: LedgerPage, context: Context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_file(qtbot, page, sheet(tmp_path, HONG, GANG))
    store(qtbot, page)
    monkeypatch.setattr("ui.pages.ledger.page.confirm", lambda *_args, **_options: True)
    qtbot.mouseClick(page.result.undo_button, Qt.MouseButton.LeftButton)
    settle(qtbot)
    assert roll(context) == []
    assert page.notice.isVisible()
    assert page.notice.words.text().startswith("这次导入已撤销")
    assert page.store_button.text() == "存入 2 人"
    store(qtbot, page)
    assert page.result.undo_button.isVisible()
    page.leave()
    assert page.result.undo_button.isHidden()


def test_stored_rows_open_their_person(qtbot: QtBot, page: LedgerPage, context: Context, tmp_path: Path) -> None:
    open_file(qtbot, page, sheet(tmp_path, HONG, DAMAGED))
    store(qtbot, page)
    qtbot.mouseClick(page.result.review_button, Qt.MouseButton.LeftButton)
    assert page.preview.rows.table.current_id() == "3"
    QCoreApplication.processEvents()
    assert QApplication.activeWindow() is page
    assert page.preview.rows.table.hasFocus()
    with qtbot.waitSignal(page.go) as gone:
        qtbot.keyClick(page.preview.rows.table, Qt.Key.Key_Return)
    assert gone.args == ["person", roll(context)[1].id]


def test_the_rows_to_correct_are_written_out_and_read_again(
    qtbot: QtBot, page: LedgerPage, context: Context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_file(qtbot, page, sheet(tmp_path, HONG, DAMAGED))
    store(qtbot, page)
    target = tmp_path / "要改的行.xlsx"
    monkeypatch.setattr("ui.pages.ledger.page.ask_save", lambda *_: target)
    assert page.result.correct_button.isVisible()
    qtbot.mouseClick(page.result.correct_button, Qt.MouseButton.LeftButton)
    settle(qtbot)
    assert "改好以后再导入一次" in page.notice.words.text()
    again = read_ledger(target, context.lookups)
    assert [row.values["labourer.name"] for row in again.people] == ["吴建国"]
