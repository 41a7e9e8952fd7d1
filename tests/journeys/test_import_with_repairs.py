"""A cadre takes in a damaged ledger and repairs it on the way, without touching the mouse, in the real window."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.journeys.commands import Run
from tests.journeys.steps import ChooseFile, shown
from tests.ledgers.formats import xlsx_bytes
from tests.ledgers.locking import SECRET, locked_package
from tests.ledgers.made_up import Rows, make_id
from tests.screens.desk import settle
from tests.screens.typing import CTRL, enter, focus, press, tab_to, type_text
from ui.main_window import MainWindow
from ui.pages.ledger.page import LedgerPage
from ui.pages.ledger.view import Chip
from villagedesk.catalogue.lookups import ShippedLookups
from villagedesk.context import Context
from villagedesk.ledgers import read_ledger
from villagedesk.register import people

HEAD = ("序号", "姓名", "身份证号", "联系电话", "片区代号", "月工资")
LEDGER: Rows = [
    ["双玉村务工台账", *[None] * 5],
    list(HEAD),
    [1, "韦小红", make_id(2), "13136715753", "大寨组", 4500],
    [2, "罗建刚", make_id(1), "15980400545", "一组", 5200],
    [3, "吴建国", 520422199003070128.0, "15980400546", "一组", 5600],
    [4, "外村亲戚", make_id(9), "15980400547", "一组", 3000],
]


@pytest.fixture(autouse=True)
def ledger(tmp_path: Path, choose_file: ChooseFile) -> Path:
    """The file that the system's own dialog gives."""
    path = tmp_path / "务工台账.xlsx"
    path.write_bytes(xlsx_bytes({"台账": LEDGER}))
    choose_file(path)
    return path


def test_three_repairs_on_the_way_in(window: MainWindow, context: Context, qtbot: QtBot) -> None:
    page = open_ledger(window, qtbot)
    assert page.store_button.text() == "存入 4 人"
    correct_the_column(page, qtbot)
    correct_the_id_number(page, qtbot)
    leave_the_relative_out(page)
    assert page.store_button.text() == "存入 3 人"
    press(Qt.Key.Key_S, CTRL)
    settle(qtbot)
    assert page.result.title.text() == "已存入 3 人"
    assert page.result.review_button.isHidden()
    with context.register.database.reading() as connection:
        stored = people.rows(connection, people.ids(connection))
    assert [(row.person["name"], row.household["group"], row.person["id_number"]) for row in stored] == [
        ("韦小红", "大寨组", make_id(2)),
        ("罗建刚", "一组", make_id(1)),
        ("吴建国", "一组", make_id(13)),
    ]


def test_the_same_file_again_remembers_the_column_and_has_nothing_to_store(
    window: MainWindow, context: Context, qtbot: QtBot
) -> None:
    page = open_ledger(window, qtbot)
    correct_the_column(page, qtbot)
    press(Qt.Key.Key_S, CTRL)
    settle(qtbot)
    press(Qt.Key.Key_O, CTRL)
    settle(qtbot)
    assert page.desk.preview is not None
    assert page.desk.preview.ledger.columns[4].field == "household.group"
    assert page.store_button.text() == "没有要存的"


def test_on_the_command_line_a_locked_file_wants_its_password(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, refused = tmp_path / "台账.xlsx", tmp_path / "要改的行.xlsx"
    path.write_bytes(locked_package(xlsx_bytes({"台账": LEDGER})))
    assert run("import", path, "--dry-run", "--data", tmp_path / "none")[0] == 1
    monkeypatch.setenv("VILLAGEDESK_FILE_PASSWORD", SECRET)
    code, said = run("import", path, "--dry-run", "--refused", refused, "--data", tmp_path / "none")
    assert (code, said["summary"]["review"]) == (0, 1)  # type: ignore[index]
    (only,) = read_ledger(refused, ShippedLookups(date.today())).people
    assert only.values["labourer.name"] == "吴建国"


def open_ledger(window: MainWindow, qtbot: QtBot) -> LedgerPage:
    """Go from 首页 to the preview of the file."""
    press(Qt.Key.Key_I, CTRL)
    page = shown(window, LedgerPage, qtbot)
    press(Qt.Key.Key_O, CTRL)
    settle(qtbot)
    assert page.preview.isVisible()
    return page


def correct_the_column(page: LedgerPage, qtbot: QtBot) -> None:
    """Say that the column nobody knows is the village group."""
    assert "“片区代号”" in page.preview.unmapped.words.text()
    tab_to(page.preview.columns_button)
    press(Qt.Key.Key_Space)
    line = page.preview.columns.lines[5]
    assert line.hasFocus()
    line.selectAll()
    type_text("村民小组")
    enter()
    settle(qtbot)
    assert line is not page.preview.columns.lines[5]
    assert page.preview.columns.lines[5].text() == "农户 · 村民小组"
    tab_to(page.preview.columns_button)
    press(Qt.Key.Key_Space)
    assert page.preview.rows.table.hasFocus()


def correct_the_id_number(page: LedgerPage, qtbot: QtBot) -> None:
    """Filter what is to be looked at, and type the ID number anew where its end was lost."""
    tab_to(page.preview.rows.chips.chip(Chip.ALL.name))
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Right)
    assert focus() is page.preview.rows.chips.chip(Chip.REVIEW.name)
    assert page.preview.rows.table.paged.rowCount() == 1
    tab_to(page.preview.rows.table)
    assert "后几位已经丢失" in page.preview.rows.table.paged.text(0, 4)
    press(Qt.Key.Key_F2)
    assert focus().accessibleName() == "身份证号"
    type_text(make_id(13))
    enter()
    settle(qtbot)
    assert page.preview.rows.chips.chip(Chip.REVIEW.name).accessibleName() == "需核对 0"


def leave_the_relative_out(page: LedgerPage) -> None:
    """Go to the last row and leave it out."""
    tab_to(page.preview.rows.chips.chip(Chip.REVIEW.name))
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Left)
    tab_to(page.preview.rows.table)
    press(Qt.Key.Key_End, CTRL)
    assert page.preview.rows.panel.title.text() == "外村亲戚"
    press(Qt.Key.Key_Delete)
    assert page.preview.rows.table.paged.text(3, 3) == "不导入"
