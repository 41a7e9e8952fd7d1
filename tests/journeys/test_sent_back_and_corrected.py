"""A person goes up, is sent back, corrected, goes up again and stands as 已接收: through the windows of both ends."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.exchange.road import County, Desk
from tests.journeys.steps import go_to, shown
from tests.screens.desk import settle
from tests.screens.dialogs import during
from tests.screens.exchange_page import lines
from tests.screens.person_page import retype, saved
from tests.screens.typing import CTRL, enter, focus, press, show_active, tab_to, type_text
from tests.subjects.people import register_ouyang
from ui.county.intake.page import IntakePage
from ui.county.people.dialogs import ReturnDialog
from ui.county.people.page import CountyPeoplePage
from ui.county.people.person import CountyPersonPage
from ui.main_window import MainWindow
from ui.pages.exchange.page import ExchangePage
from ui.pages.exchange.points import PointRow
from ui.pages.person.page import PersonPage
from ui.tasks import finish_tasks
from villagedesk.context import Context
from villagedesk.exchange import sticks

WORDS = "电话少一位，请打电话核对。"


@pytest.fixture
def laptop(context: Context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """The laptop of the window, with a stick that is plugged in; it is also where the county's clerk points to."""
    stick = tmp_path / "KINGSTON"
    stick.mkdir()
    monkeypatch.setenv(sticks.STICKS, str(stick))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(stick))
    return Desk(context, stick)


@pytest.fixture
def office(county: County, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window of the county's office."""
    window = MainWindow(county.context)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show_page("home")
    yield window
    finish_tasks()


def test_a_person_is_sent_back_corrected_and_accepted(
    qtbot: QtBot, laptop: Desk, county: County, window: MainWindow, office: MainWindow
) -> None:
    laptop.enrol(county)
    register_ouyang(laptop.context)
    report(window, qtbot)
    take_in(office, "已读入", qtbot)
    send_back(office, "欧阳红娜", "联系电话", qtbot)
    answer(office, qtbot)

    assert "县里确认了" in receive(window, laptop, qtbot)
    (point,) = shown(window, ExchangePage, qtbot).receiving.findChildren(PointRow)
    assert WORDS in point.words.text()
    assert laptop.states() == {"退回补正"}
    tab_to(point.button)
    press(Qt.Key.Key_Space)
    form = shown(window, PersonPage, qtbot)
    retype(form, "phone", "13900001111")
    saved(form, qtbot)
    settle(qtbot)
    assert laptop.states() == {"待报送"}

    report(window, qtbot)
    take_in(office, "已读入", qtbot)
    person = open_person(office, "欧阳红娜", qtbot)
    assert person.open_returns.isHidden()
    assert cell(person, "联系电话") == "13900001111"
    answer(office, qtbot)
    receive(window, laptop, qtbot)
    assert laptop.states() == {"已接收"}
    assert shown(window, ExchangePage, qtbot).sending.line.text() == "县里都已确认，没有要上报的。"


def report(window: MainWindow, qtbot: QtBot) -> None:
    """Ctrl+4, Ctrl+E: onto the stick, which is read back."""
    show_active(window)
    page = go_to(window, "exchange", ExchangePage, qtbot)
    page.refresh()
    settle(qtbot)
    press(Qt.Key.Key_E, CTRL)
    settle(qtbot)
    assert "可以拔出U盘" in page.sending.result.notice.words.text()
    assert page.sending.result.isAncestorOf(focus())


def take_in(office: MainWindow, outcome: str, qtbot: QtBot) -> None:
    """Ctrl+I, Ctrl+O: everything that lies on the stick; the last of the village's files is new."""
    show_active(office)
    press(Qt.Key.Key_I, CTRL)
    page = shown(office, IntakePage, qtbot)
    press(Qt.Key.Key_O, CTRL)
    settle(qtbot)
    table = page.results.table.paged
    assert outcome in [table.text(row, 3) for row in range(table.rowCount())]


def open_person(office: MainWindow, name: str, qtbot: QtBot) -> CountyPersonPage:
    """F3, the name, Enter, Enter in the list: the person as the county reads it."""
    show_active(office)
    press(Qt.Key.Key_F3)
    press(Qt.Key.Key_A, CTRL)
    type_text(name)
    enter()
    people = shown(office, CountyPeoplePage, qtbot)
    qtbot.waitUntil(lambda: people.table.paged.rowCount() == 1)
    settle(qtbot)
    people.table.setFocus()
    enter()
    return shown(office, CountyPersonPage, qtbot)


def send_back(office: MainWindow, name: str, field: str, qtbot: QtBot) -> None:
    """Down to the field, F8, the words, Enter."""
    page = open_person(office, name, qtbot)
    page.table.setFocus()
    press(Qt.Key.Key_Home, CTRL)
    for _ in range(row_of(page, field)):
        press(Qt.Key.Key_Down)

    def say(dialog: ReturnDialog) -> None:
        type_text(WORDS)
        enter()
        qtbot.waitUntil(lambda: not dialog.isVisible())

    during(qtbot, lambda: press(Qt.Key.Key_F8), ReturnDialog, say)
    settle(qtbot)
    assert WORDS in page.open_returns.words.text()


def answer(office: MainWindow, qtbot: QtBot) -> None:
    """Ctrl+I, Ctrl+E: the answers onto the stick."""
    press(Qt.Key.Key_I, CTRL)
    page = shown(office, IntakePage, qtbot)
    press(Qt.Key.Key_E, CTRL)
    settle(qtbot)
    assert "现在可以拔出U盘了" in page.answers.notice.words.text()


def receive(window: MainWindow, laptop: Desk, qtbot: QtBot) -> str:
    """Take what the county's folder on the stick holds, as one who drags it there, and return what is said of it."""
    show_active(window)
    window.show_page("exchange", sorted(laptop.stick.glob("反馈_*/**/*.vdd")))
    settle(qtbot)
    return lines(shown(window, ExchangePage, qtbot))[-1]


def row_of(page: CountyPersonPage, field: str) -> int:
    """Return the row of a field of the person."""
    table = page.table.paged
    return [table.text(row, 2) for row in range(table.rowCount())].index(field)


def cell(page: CountyPersonPage, field: str) -> str:
    """Return what stands at a field of the person."""
    return page.table.paged.text(row_of(page, field), 3)
