"""A person whom the county sends back is corrected in the village's window, and stands there as 已接收 in the end."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.exchange.road import County, Desk
from tests.journeys.steps import go_to, shown
from tests.screens.desk import settle
from tests.screens.exchange_page import lines
from tests.screens.person_page import retype, saved
from tests.screens.typing import CTRL, focus, press, tab_to
from tests.subjects.people import register_ouyang
from ui.main_window import MainWindow
from ui.pages.exchange.page import ExchangePage
from ui.pages.exchange.points import PointRow
from ui.pages.person.page import PersonPage
from villagedesk.context import Context
from villagedesk.county import returning
from villagedesk.exchange import sticks
from villagedesk.register import people


@pytest.fixture
def laptop(context: Context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """The laptop of the window, with a stick that is plugged in."""
    stick = tmp_path / "KINGSTON"
    stick.mkdir()
    monkeypatch.setenv(sticks.STICKS, str(stick))
    return Desk(context, stick)


def test_a_return_goes_down_is_corrected_by_keyboard_and_comes_back_received(
    qtbot: QtBot, laptop: Desk, county: County, window: MainWindow
) -> None:
    laptop.enrol(county)
    person = register_ouyang(laptop.context)
    page = report(window, qtbot)
    county.receive(laptop.stick.glob("*.vdu"))
    words = "电话少一位，请打电话核对。"
    returning.send_back(county.context.register, person.id, ["phone"], words)

    window.show_page("exchange", [county.answer(laptop)])
    settle(qtbot)
    assert "县里确认了" in lines(page)[0]
    (point,) = page.receiving.findChildren(PointRow)
    assert words in point.words.text()
    assert laptop.states() == {"退回补正"}
    tab_to(point.button)
    press(Qt.Key.Key_Space)
    form = shown(window, PersonPage, qtbot)
    retype(form, "phone", "13900001111")
    saved(form, qtbot)
    settle(qtbot)
    assert laptop.states() == {"待报送"}

    page = report(window, qtbot)
    county.receive(laptop.stick.glob("*.vdu"))
    with county.context.register.database.reading() as connection:
        (row,) = people.rows(connection, people.ids(connection))
    assert row.person["phone"] == "13900001111"
    window.show_page("exchange", [county.answer(laptop)])
    settle(qtbot)
    assert laptop.states() == {"已接收"}
    assert page.sending.line.text() == "县里都已确认，没有要上报的。"


def report(window: MainWindow, qtbot: QtBot) -> ExchangePage:
    """Ctrl+4, Ctrl+E: onto the stick, which is read back."""
    page = go_to(window, "exchange", ExchangePage, qtbot)
    page.refresh()
    settle(qtbot)
    press(Qt.Key.Key_E, CTRL)
    settle(qtbot)
    assert "可以拔出U盘" in page.sending.result.notice.words.text()
    assert page.sending.result.isAncestorOf(focus())
    return page
