"""A cadre finds somebody by initials, corrects the phone, sees old and new in the history, and takes it back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.journeys.steps import shown
from tests.screens.desk import person, settle
from tests.screens.typing import CTRL, enter, focus, press, tab_to, type_text
from tests.subjects.people import register_ouyang
from ui.main_window import MainWindow
from ui.pages.people.page import PeoplePage
from ui.pages.person.page import PersonPage
from villagedesk.context import Context
from villagedesk.subjects.registration import Person

OLD, NEW = "13136715753", "13900001111"


@pytest.fixture
def registered(context: Context) -> Person:
    """The woman who is looked for, and two others."""
    for name in ("韦光荣", "罗小妹"):
        person(context, name, "一组")
    return register_ouyang(context)


def test_a_phone_is_corrected_and_taken_back(
    window: MainWindow, context: Context, registered: Person, qtbot: QtBot
) -> None:
    page = find(window, qtbot)
    press(Qt.Key.Key_Return)
    assert focus().property("field") == "phone"
    press(Qt.Key.Key_A, CTRL)
    type_text(NEW)
    with qtbot.waitSignal(page.saver.saved, timeout=10_000):
        press(Qt.Key.Key_S, CTRL)
    assert phone(context, registered.id) == NEW
    assert page.done.words.text().startswith("已保存 欧阳红娜")
    assert "联系电话：13136715753 → 13900001111" in history(page)
    tab_to(page.done.button, Qt.Key.Key_Backtab)
    with qtbot.waitSignal(page.saver.undone, timeout=10_000):
        press(Qt.Key.Key_Space)
    settle(qtbot)
    assert phone(context, registered.id) == OLD
    assert page.form.value("phone") == OLD
    assert page.header.badge.text() == "已撤销"
    assert "联系电话：13900001111 → 13136715753" in history(page)


def find(window: MainWindow, qtbot: QtBot) -> PersonPage:
    """F3, the initials, Enter into the list, Enter to open."""
    press(Qt.Key.Key_F3)
    qtbot.waitUntil(lambda: focus() is window.top.search)
    type_text("oyhn")
    enter()
    listed = shown(window, PeoplePage, qtbot)
    qtbot.waitUntil(lambda: focus() is listed.table and bool(listed.table.current_id()))
    enter()
    page = shown(window, PersonPage, qtbot)
    qtbot.waitUntil(lambda: focus().property("field") == "name")
    assert page.header.title.text() == "欧阳红娜 · 大寨组"
    return page


def phone(context: Context, person_id: str) -> object:
    """Return the stored phone number."""
    record = context.register.get("labourer", person_id)
    assert record is not None
    return record.values["phone"]


def history(page: PersonPage) -> str:
    """Return what the tab 修改记录 says."""
    return "\n".join(label.text() for label in page.body.history.findChildren(QLabel))
