"""A cadre registers a person and finds her again without touching the mouse, in the real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from pytestqt.qtbot import QtBot

from tests.journeys.steps import go_to, shown
from tests.screens.typing import CTRL, enter, fill, focus, press, type_text
from tests.subjects.people import ID_NUMBER
from ui.fonts import FAMILY
from ui.main_window import MainWindow
from ui.pages.people.page import PeoplePage
from ui.pages.person.page import PersonPage
from villagedesk.context import Context
from villagedesk.register import people
from villagedesk.subjects.registration import Person, load


@pytest.fixture(autouse=True)
def people_page(window: MainWindow, qtbot: QtBot) -> PeoplePage:
    """The list of people, before the first one."""
    return go_to(window, "people", PeoplePage, qtbot)


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
    assert page.done.words.text().startswith("已保存 欧阳红娜")
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
    assert page.done.words.text().startswith("已保存 欧阳红娜")
    assert focus().property("field") == "id_number"
    fill("", "3", "欧阳小平", "无", "", "", "")
    qtbot.waitUntil(lambda: focus().property("field") == "education")
    fill("", "zz")
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
    fill(ID_NUMBER, "欧阳红娜", "13136715753", "byz", "cz", "hz", "", "大寨组", "大寨12号", "tph", "2", "绣花")


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
