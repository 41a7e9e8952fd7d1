"""A cadre types in a verification sheet of forty people without touching the mouse, in the real window."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.journeys.steps import shown
from tests.screens.desk import settle
from tests.screens.typing import CTRL, enter, focus, press, tab_to, type_text
from tests.subjects.verification import group_of, household, values
from ui.main_window import MainWindow
from ui.pages.home.page import HomePage
from ui.pages.person.page import PersonPage
from ui.pages.verification.page import VerificationPage
from villagedesk.context import Context
from villagedesk.register import people
from villagedesk.register.selection import Selection

COUNT = 40
KEY = {"1": Qt.Key.Key_1, "3": Qt.Key.Key_3, "4": Qt.Key.Key_4}


@pytest.fixture
def registered(context: Context) -> list[str]:
    """Forty people of 一组 in the order of asking, and a household of 二组."""
    found = group_of(context, "一组", COUNT)
    household(context, "二组", "吴建国", "吴小妹")
    return found


def test_a_group_of_forty_is_verified_by_keys_alone(
    window: MainWindow, context: Context, registered: list[str], qtbot: QtBot
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
    stored = [values(context, person) for person in registered]
    assert Counter(record["verify_result"] for record in stored) == {"1": 36, "2": 1, "3": 1, "4": 2}
    assert (stored[10]["verify_result"], stored[10]["phone"]) == ("2", "13800000001")
    assert (stored[14]["left_reason"], stored[14]["left_on"]) == ("3", "2026-11-02")
    with context.register.database.reading() as connection:
        assert len(people.ids(connection, Selection(groups=("一组",)))) == COUNT - 1


def test_stopping_and_going_on_loses_nothing(
    window: MainWindow, context: Context, registered: list[str], qtbot: QtBot
) -> None:
    begin(window, qtbot)
    type_marks("11111")
    settle(qtbot)
    with qtbot.waitSignal(window.pages.go):
        press(Qt.Key.Key_Escape)
    settle(qtbot)
    assert window.pages.name() == "home"
    again = begin(window, qtbot)
    assert again.desk.table.current_id() == registered[5]
    assert again.header.count.text().endswith("已核实 5 / 42，还有 37 人")


def begin(window: MainWindow, qtbot: QtBot) -> VerificationPage:
    """Tab to 本月核实 on 首页 and press it."""
    home = shown(window, HomePage, qtbot)
    tab_to(home.tiles["verification"])
    press(Qt.Key.Key_Space)
    page = shown(window, VerificationPage, qtbot)
    assert focus() is page.desk.table
    return page


def type_marks(keys: str) -> None:
    """Press one key a person."""
    for key in keys:
        press(KEY[key])


def correct_somebody(window: MainWindow, page: VerificationPage, qtbot: QtBot) -> None:
    """2, another phone number, saved: that leads back to the next person."""
    press(Qt.Key.Key_2)
    person = shown(window, PersonPage, qtbot)
    qtbot.waitUntil(lambda: focus().property("field") == "name")
    assert person.header.title.text() == "韦六平 · 一组"
    enter()
    type_text("13800000001")
    with qtbot.waitSignal(person.saver.saved, timeout=10_000):
        press(Qt.Key.Key_S, CTRL)
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
