"""A cadre takes back what was done by mistake, by keys alone: a registration, a month's answer, a whole import."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from tests.journeys.steps import ChooseFile, go_to, shown
from tests.ledgers.formats import xlsx_bytes
from tests.ledgers.made_up import make_id
from tests.screens.desk import settle
from tests.screens.dialogs import during
from tests.screens.typing import CTRL, enter, fill, focus, press, tab_to
from tests.subjects.verification import household, values
from ui.main_window import MainWindow
from ui.pages.home.page import HomePage
from ui.pages.ledger.page import LedgerPage
from ui.pages.people.page import PeoplePage
from ui.pages.person.page import PersonPage
from ui.pages.verification.page import VerificationPage
from villagedesk.context import Context
from villagedesk.register import people


@pytest.fixture
def registered(context: Context) -> list[str]:
    """A household of two."""
    return household(context, "一组", "吴建国", "吴小妹")


def test_a_registration_is_taken_back_and_what_was_typed_stays(
    window: MainWindow, context: Context, registered: list[str], qtbot: QtBot
) -> None:
    press(Qt.Key.Key_F2)
    page = shown(window, PersonPage, qtbot)
    fill(make_id(2), "韦小红", "13136715753", "byz", "cz", "hz", "", "一组")
    with qtbot.waitSignal(page.saver.saved, timeout=10_000):
        press(Qt.Key.Key_S, CTRL)
    assert everybody(context) == ["吴建国", "吴小妹", "韦小红"]
    assert page.done.button.text() == "撤销这次保存"
    tab_to(page.done.button, Qt.Key.Key_Backtab)
    with qtbot.waitSignal(page.saver.undone, timeout=10_000):
        press(Qt.Key.Key_Space)
    settle(qtbot)
    assert page.header.badge.text() == "已撤销"
    assert everybody(context) == ["吴建国", "吴小妹"]
    assert (page.form.value("name"), page.form.value("id_number")) == ("韦小红", make_id(2))
    assert go_to(window, "people", PeoplePage, qtbot).header.count.text() == "共 2 人"


def test_a_wrong_answer_of_the_month_is_taken_back(
    window: MainWindow, context: Context, registered: list[str], qtbot: QtBot
) -> None:
    tab_to(shown(window, HomePage, qtbot).tiles["verification"])
    press(Qt.Key.Key_Space)
    page = shown(window, VerificationPage, qtbot)
    press(Qt.Key.Key_3)
    press(Qt.Key.Key_1)
    enter()
    settle(qtbot)
    assert values(context, registered[0])["left_reason"] == "1"
    assert everybody(context) == ["吴小妹"]
    press(Qt.Key.Key_Z, CTRL)
    settle(qtbot)
    assert page.desk.card.title.text() == "吴建国"
    assert page.header.count.text().endswith("已核实 0 / 2，还有 2 人")
    stored = values(context, registered[0])
    assert [stored.get(name) for name in ("left_reason", "left_on", "verify_result")] == [None] * 3
    assert everybody(context) == ["吴建国", "吴小妹"]


def test_a_whole_import_is_taken_back(
    window: MainWindow, context: Context, registered: list[str], qtbot: QtBot, tmp_path: Path, choose_file: ChooseFile
) -> None:
    ledger = tmp_path / "台账.xlsx"
    rows = [["姓名", "身份证号"], *([f"韦小{name}", make_id(number)] for number, name in enumerate("红兰芳", 2))]
    ledger.write_bytes(xlsx_bytes({"台账": rows}))
    choose_file(ledger)
    press(Qt.Key.Key_I, CTRL)
    page = shown(window, LedgerPage, qtbot)
    for key in (Qt.Key.Key_O, Qt.Key.Key_S):
        press(key, CTRL)
        settle(qtbot)
    assert page.result.title.text() == "已存入 3 人"
    assert len(everybody(context)) == 5
    tab_to(page.result.undo_button)
    during(qtbot, lambda: press(Qt.Key.Key_Space), QMessageBox, lambda _: agree("撤销导入"))
    settle(qtbot)
    assert page.notice.words.text().startswith("这次导入已撤销")
    assert page.store_button.text() == "存入 3 人"
    assert everybody(context) == ["吴建国", "吴小妹"]


def agree(words: str) -> None:
    """The safe answer has the keyboard; walk to the other one and press it."""
    assert button().text() == "取消"
    press(Qt.Key.Key_Tab)
    assert button().text() == words
    press(Qt.Key.Key_Space)


def button() -> QPushButton:
    """Return the button that has the keyboard."""
    widget = focus()
    assert isinstance(widget, QPushButton)
    return widget


def everybody(context: Context) -> list[str]:
    """Return the names on the roll as they are stored."""
    with context.register.database.reading() as connection:
        return [str(row.person["name"]) for row in people.rows(connection, people.ids(connection))]
