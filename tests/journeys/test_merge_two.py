"""A cadre finds somebody registered twice and settles it without touching the mouse, in the real window."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.journeys.steps import go_to, shown
from tests.screens.desk import person, settle
from tests.screens.typing import CTRL, enter, focus, press, tab_to
from ui.main_window import MainWindow
from ui.pages.alike.choice import SideButton
from ui.pages.alike.page import AlikePage
from ui.pages.people.page import PeoplePage
from ui.widgets import WorkRow
from villagedesk.context import Context
from villagedesk.register.alike import pairs
from villagedesk.register.record import blank
from villagedesk.subjects.registration import load


@pytest.fixture
def registered(context: Context) -> tuple[str, str]:
    """韦光荣, registered with an ID number, and again without one, with another schooling and a spell."""
    first = person(context, "韦光荣", "大寨组", id_number="110105199003072522", phone="13800000001", education="70")
    second = person(context, "韦光荣", "大寨组", phone="13800000001", education="60", skill="电焊")
    person(context, "罗小妹", "一组", phone="13800000002")
    spell = {"labourer": second.id, "status": "11", "employer": "力新电器", "place": "440111", "start_date": "2026-03"}
    context.register.save(blank("spell"), spell)  # type: ignore[arg-type]
    return first.id, second.id


def test_two_registrations_become_one_and_two_again(
    window: MainWindow, context: Context, registered: tuple[str, str], qtbot: QtBot
) -> None:
    page = begin(window, qtbot)
    press(Qt.Key.Key_1)
    choose_the_left_schooling()
    enter()
    settle(qtbot)
    assert page.header.badge.text() == "已合并"
    assert listed(window, qtbot) == ["韦光荣", "罗小妹"]
    merged = load(context.register, registered[1])
    assert merged is not None
    assert (merged.id, merged.labourer.values["education"], merged.labourer.values["skill"]) == (
        registered[0],
        "70",
        "电焊",
    )
    assert [spell.values["employer"] for spell in merged.spells] == ["力新电器"]

    escape(qtbot, window)
    press(Qt.Key.Key_Z, CTRL)
    settle(qtbot)
    assert page.desk.table.current_id() == " ".join(registered)
    assert listed(window, qtbot) == ["韦光荣", "韦光荣", "罗小妹"]

    escape(qtbot, window)
    press(Qt.Key.Key_2)
    settle(qtbot)
    assert page.header.badge.text() == "已记为不是同一人"
    assert page.desk.table.paged.rowCount() == 0
    escape(qtbot, window)
    assert not lines(window)
    with context.register.database.reading() as connection:
        assert pairs(connection) == []


def begin(window: MainWindow, qtbot: QtBot) -> AlikePage:
    """Press the line of 首页 that counts the pairs."""
    (line,) = lines(window)
    assert line.accessibleName() == "1 对 可能重复登记，看是不是同一个人 打开"
    tab_to(line)
    press(Qt.Key.Key_Space)
    page = shown(window, AlikePage, qtbot)
    assert focus() is page.desk.table
    return page


def lines(window: MainWindow) -> list[WorkRow]:
    """Return the lines of the shown page that are about people registered twice."""
    return [row for row in window.pages.page().findChildren(WorkRow) if "重复登记" in row.text()]


def choose_the_left_schooling() -> None:
    """The later schooling is proposed; walk to it and take the earlier one."""
    for _ in range(8):
        if focus().accessibleName().startswith("文化程度"):
            break
        press(Qt.Key.Key_Down)
    button = focus()
    assert isinstance(button, SideButton)
    assert button.text() == "高中"
    press(Qt.Key.Key_1)


def listed(window: MainWindow, qtbot: QtBot) -> list[str]:
    """Go to the list of people by its key and read the names."""
    table = go_to(window, "people", PeoplePage, qtbot).table.paged
    return [table.text(row, 1) for row in range(table.rowCount())]


def escape(qtbot: QtBot, window: MainWindow) -> None:
    """Go back by key."""
    before = window.pages.name()
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.pages.name() != before)
    settle(qtbot)
