"""A cadre types in a verification sheet of forty people without touching the mouse, in the real window."""

import sys
from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.screens.desk import settle
from tests.screens.typing import CTRL, enter, focus, press, show_active, type_text
from tests.subjects.verification import group_of, household, values
from ui.language import speak_chinese
from ui.main_window import MainWindow
from ui.pages.person import PersonPage
from ui.pages.verification import VerificationPage
from ui.tasks import finish_tasks
from ui.theme import apply_theme
from villagedesk.context import Context
from villagedesk.register import people

COUNT = 40
KEY = {"1": Qt.Key.Key_1, "3": Qt.Key.Key_3, "4": Qt.Key.Key_4}


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return [sys.argv[0]]


@pytest.fixture
def group(context: Context) -> list[str]:
    """Forty people of 一组 in the order of asking, and a household of 二组."""
    found = group_of(context, "一组", COUNT)
    household(context, "二组", "吴建国", "吴小妹")
    return found


@pytest.fixture
def window(qapp: QApplication, context: Context, group: list[str], qtbot: QtBot) -> Iterator[MainWindow]:
    """The main window on 首页, as on a 1366×768 screen."""
    speak_chinese(qapp)
    apply_theme(qapp)
    window = MainWindow(context)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    show_active(window)
    window.show_page("home")
    settle(qtbot)
    yield window
    finish_tasks()


def test_a_group_of_forty_is_verified_by_keys_alone(
    window: MainWindow, context: Context, group: list[str], qtbot: QtBot
) -> None:
    page = begin(window, qtbot)
    assert page.desk.card.title.text() == "韦一平"
    type_marks("1" * 10)
    correct_somebody(window, page, qtbot)
    type_marks("114")
    press(Qt.Key.Key_Backspace)
    type_marks("1")
    leave_the_roll(page)
    type_marks("1" * 10 + "44" + "1" * 13)
    assert page.desk.notice.words.text().startswith("一组问完了：40 人里核实 38 人，联系不上 2 人")
    settle(qtbot)
    stored = [values(context, person) for person in group]
    assert Counter(record["verify_result"] for record in stored) == {"1": 36, "2": 1, "3": 1, "4": 2}
    assert (stored[10]["verify_result"], stored[10]["phone"]) == ("2", "13800000001")
    assert (stored[14]["left_reason"], stored[14]["left_on"]) == ("3", "2026-11-02")
    with context.register.database.reading() as connection:
        assert len(people.ids(connection, group="一组")) == COUNT - 1


def test_stopping_and_going_on_loses_nothing(
    window: MainWindow, context: Context, group: list[str], qtbot: QtBot
) -> None:
    begin(window, qtbot)
    type_marks("11111")
    settle(qtbot)
    with qtbot.waitSignal(window.pages.go):
        press(Qt.Key.Key_Escape)
    settle(qtbot)
    assert window.pages.name() == "home"
    again = begin(window, qtbot)
    assert again.desk.table.current_id() == group[5]
    assert again.header.count.text().endswith("已核实 5 / 42，还有 37 人")


def begin(window: MainWindow, qtbot: QtBot) -> VerificationPage:
    """Press the first tile of 首页 by keyboard."""
    home = window.pages.page("home")
    tile = next(iter(home.tiles.values()))  # type: ignore[attr-defined]
    tile.setFocus(Qt.FocusReason.TabFocusReason)
    press(Qt.Key.Key_Space)
    page = window.pages.page()
    assert isinstance(page, VerificationPage)
    settle(qtbot)
    assert focus() is page.desk.table
    return page


def type_marks(keys: str) -> None:
    """Press one key a person."""
    for key in keys:
        press(KEY[key])


def correct_somebody(window: MainWindow, page: VerificationPage, qtbot: QtBot) -> None:
    """2, another phone number, saved, and back."""
    press(Qt.Key.Key_2)
    qtbot.waitUntil(lambda: isinstance(window.pages.page(), PersonPage))
    person = window.pages.page()
    assert isinstance(person, PersonPage)
    qtbot.waitUntil(lambda: focus().property("field") == "name")
    assert person.header.title.text() == "韦六平 · 一组"
    enter()
    type_text("13800000001")
    with qtbot.waitSignal(person.saver.saved, timeout=10_000):
        press(Qt.Key.Key_S, CTRL)
    with qtbot.waitSignal(person.header.back_requested):
        press(Qt.Key.Key_Escape)
    settle(qtbot)
    assert window.pages.page() is page
    assert page.desk.card.title.text() == "罗六平"
    assert focus() is page.desk.table


def leave_the_roll(page: VerificationPage) -> None:
    """3, the reason 婚嫁, another day, Enter."""
    type_marks("33")
    assert focus() is page.desk.card.leaving.day
    type_text("2026.11.2")
    enter()
    assert focus() is page.desk.table
