"""A cadre registers a person and finds her again without touching the mouse, in the real window."""

import sys
from collections.abc import Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.screens.typing import CTRL, enter, focus, press, show_active, type_text
from tests.subjects.people import ID_NUMBER
from ui.fonts import FAMILY
from ui.language import speak_chinese
from ui.main_window import MainWindow
from ui.pages.people import PeoplePage
from ui.pages.person import PersonPage
from ui.tasks import finish_tasks
from ui.theme import apply_theme
from villagedesk.context import Context
from villagedesk.register import people
from villagedesk.subjects.registration import Person, load


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return [sys.argv[0]]


@pytest.fixture
def window(qapp: QApplication, context: Context, qtbot: QtBot) -> Iterator[MainWindow]:
    """The main window on the list of people, as on a 1366×768 screen."""
    speak_chinese(qapp)
    apply_theme(qapp)
    window = MainWindow(context)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    show_active(window)
    window.show_page("people")
    yield window
    finish_tasks()


def test_a_person_is_registered_and_found_by_keys_alone(window: MainWindow, context: Context, qtbot: QtBot) -> None:
    assert QFontInfo(window.font()).family() == FAMILY
    press(Qt.Key.Key_F2)
    page = shown(window, PersonPage, qtbot)
    qtbot.waitUntil(lambda: focus().property("field") == "id_number")
    fill_in_by_keys()
    assert focus() is page.next_button
    with qtbot.waitSignal(page.saver.saved, timeout=10_000):
        press(Qt.Key.Key_S, CTRL)
    assert page.header.title.text() == "欧阳红娜 · 大寨组"
    check_stored(context)
    press(Qt.Key.Key_Escape)
    listed = shown(window, PeoplePage, qtbot)
    press(Qt.Key.Key_F3)
    qtbot.waitUntil(lambda: focus() is window.top.search)
    type_text("oyhn")
    qtbot.waitUntil(lambda: listed.header.count.text() == "“oyhn”找到 1 人")
    enter()
    qtbot.waitUntil(lambda: focus() is listed.table and bool(listed.table.current_id()))
    enter()
    again = shown(window, PersonPage, qtbot)
    assert again.header.title.text() == "欧阳红娜 · 大寨组"


def test_a_whole_family_goes_by_in_one_sitting(window: MainWindow, context: Context, qtbot: QtBot) -> None:
    press(Qt.Key.Key_F2)
    page = shown(window, PersonPage, qtbot)
    qtbot.waitUntil(lambda: focus().property("field") == "id_number")
    fill_in_by_keys()
    with qtbot.waitSignal(page.saver.saved, timeout=10_000):
        enter()
    assert focus().property("field") == "id_number"
    enter()
    type_text("3")
    enter()
    type_text("欧阳小平")
    enter()
    type_text("无")
    for _ in ("联系电话", "性别", "出生日期", "民族"):
        enter()
    qtbot.waitUntil(lambda: focus().property("field") == "education")
    enter()
    type_text("zz")
    enter()
    type_text("欧阳红娜")
    with qtbot.waitSignal(page.saver.saved, timeout=10_000):
        press(Qt.Key.Key_Return, CTRL)
    first, second = everybody(context)
    assert first.household is not None
    assert second.household is not None
    assert second.household.id == first.household.id
    assert second.labourer.values["relation_to_head"] == "20"
    assert second.labourer.values["no_phone"] is True


def fill_in_by_keys() -> None:
    """Type the first card of the form, from the ID number to the button behind its last field."""
    for text in (
        ID_NUMBER,
        "欧阳红娜",
        "13136715753",
        "byz",
        "cz",
        "hz",
        "",
        "大寨组",
        "大寨12号",
        "tph",
        "2",
        "绣花",
    ):
        if text:
            type_text(text)
        enter()


def check_stored(context: Context) -> None:
    """Look into the register itself."""
    (person,) = everybody(context)
    assert person.household is not None
    wanted = {
        "name": "欧阳红娜",
        "id_number": ID_NUMBER,
        "sex": "2",
        "birth_date": "1991-01-18",
        "phone": "13136715753",
        "ethnic_group": "09",
        "education": "70",
        "relation_to_head": "02",
        "labour_capacity": "2",
        "skill": "绣花",
    }
    assert {name: person.labourer.values[name] for name in wanted} == wanted
    home = {"head_name": "欧阳红娜", "group": "大寨组", "address": "大寨12号", "type": "1"}
    assert {name: person.household.values[name] for name in home} == home


def everybody(context: Context) -> list[Person]:
    """Return the people of the roll."""
    with context.register.database.reading() as connection:
        ids = people.ids(connection)
    return [person for person in (load(context.register, record) for record in ids) if person is not None]


P = TypeVar("P", PeoplePage, PersonPage)


def shown(window: MainWindow, kind: type[P], qtbot: QtBot) -> P:
    """Return the page that is shown, once it is of this kind."""
    qtbot.waitUntil(lambda: isinstance(window.pages.page(), kind))
    page = window.pages.page()
    assert isinstance(page, kind)
    return page
