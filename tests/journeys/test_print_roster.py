"""A cadre prints the roster of a group as it stands on the screen, by keys alone, in the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from tests.journeys.steps import ChooseFile, go_to, only_group, standing
from tests.screens.dialogs import during
from tests.screens.typing import CTRL, enter, focus, press, show_active
from tests.subjects.verification import group_of, household
from tests.tools import text_of
from ui.dialogs.print_dialog import PrintDialog
from ui.main_window import MainWindow
from ui.pages.people.page import PeoplePage
from ui.tables.column_dialog import ColumnDialog
from villagedesk.context import Context


@pytest.fixture
def registered(context: Context) -> list[str]:
    """Thirty people of 二组, and a household of 一组."""
    household(context, "一组", "吴建国", "吴小妹")
    return group_of(context, "二组", 30)


def test_the_roster_of_a_group_comes_out_as_it_is_shown(
    window: MainWindow, choose_file: ChooseFile, qtbot: QtBot, tmp_path: Path
) -> None:
    pdf = tmp_path / "名册.pdf"
    choose_file(pdf)
    page = go_to(window, "people", PeoplePage, qtbot)
    only_group(page, "二组", 30, qtbot)
    without_the_sex(qtbot)
    assert page.table.columns.visible()[:2] == ["name", "age"]
    press(Qt.Key.Key_F9)
    assert page.printing.isVisible()
    while not page.printing.activeAction().text().startswith("名册"):
        qtbot.keyClick(page.printing, Qt.Key.Key_Down)
    assert page.printing.activeAction().text() == "名册：列表中全部 30 人，按现在的列"
    qtbot.keyClick(page.printing, Qt.Key.Key_Return)
    dialog = standing(window, PrintDialog, qtbot)
    qtbot.waitUntil(lambda: dialog.preview.pages() == 2, timeout=10_000)
    assert dialog.header.count.text() == "共 2 页"
    press(Qt.Key.Key_S, CTRL)
    said = standing(window, QMessageBox, qtbot)
    assert said.text() == "已保存“名册.pdf”。"
    enter()
    qtbot.waitUntil(lambda: dialog is QApplication.activeModalWidget())
    first, second = text_of(pdf, 1), text_of(pdf, 2)
    for words in ("双玉村劳动力名册", "二组", "序号", "村民组", "制表人"):
        assert words in first
        assert words in second
    assert "性别" not in first
    assert "吴建国" not in first + second
    assert page.table.paged.text(29, 1) in second
    show_active(dialog)
    press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def without_the_sex(qtbot: QtBot) -> None:
    """F6, down to 性别, Space, Enter."""

    def untick(dialog: ColumnDialog) -> None:
        assert focus() is dialog.list
        press(Qt.Key.Key_Down)
        press(Qt.Key.Key_Space)
        press(Qt.Key.Key_Return)

    during(qtbot, lambda: press(Qt.Key.Key_F6), ColumnDialog, untick)
