"""The window opens what the folder holds: a hub's has the county's pages, each one key away."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.screens.county_sample import Sample, window_of
from tests.screens.desk import settle
from ui.county.home.page import CountyHomePage
from ui.county.pages import COUNTY_PAGES, entries
from ui.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(made: Sample, qtbot: QtBot) -> Iterator[MainWindow]:
    shown = window_of(made, qtbot)
    yield shown
    settle(qtbot)


def test_a_hub_shows_the_countys_pages_and_a_village_its_own(window: MainWindow, made: Sample, qtbot: QtBot) -> None:
    assert isinstance(window.pages.page(), CountyHomePage)
    assert window.top.village.text() == "普定县就业局"
    assert window.top.county.text() == ""
    village = MainWindow(made.desks[0].context)
    qtbot.addWidget(village)
    village.show_page("home")
    settle(qtbot)
    assert not isinstance(village.pages.page(), CountyHomePage)
    village.show_page("intake")
    assert village.pages.name() == "home"


def test_every_entry_has_its_digit(window: MainWindow, qtbot: QtBot) -> None:
    for number, entry in enumerate(entries(), start=1):
        qtbot.keyClick(window, Qt.Key(Qt.Key.Key_0 + number % 10), CTRL)
        settle(qtbot)
        assert window.pages.entry() == window.nav.current() == entry.name
    assert {entry.name for entry in entries()} == {entry for _, _, entry in COUNTY_PAGES.values()}


def test_the_keys_of_the_daily_jobs_lead_there(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_I, CTRL)
    settle(qtbot)
    assert window.pages.name() == "intake"
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    settle(qtbot)
    assert window.pages.name() == "home"
    qtbot.keyClick(window, Qt.Key.Key_F8)
    settle(qtbot)
    assert window.pages.name() == "villages"
    page = window.pages.page()
    assert page.filters.chips.current() == "missing"  # type: ignore[attr-defined]


def test_the_status_line_says_who_has_reported(window: MainWindow) -> None:
    assert window.status.left.text() == "全县共 8 人"
    assert "本期已报 2/175 村" in window.status.right.text()


def test_the_figures_of_the_home_page_lead_to_what_they_count(window: MainWindow, qtbot: QtBot) -> None:
    home = window.pages.page()
    assert isinstance(home, CountyHomePage)
    assert home.figures["reported"].figure() == "2/175"
    assert home.figures["asking"].figure() == "1"
    for name, page in (
        ("waiting", "villages"), ("conflicts", "conflicts"), ("doubles", "doubles"), ("returns", "people"),
        ("asking", "devices"), ("held", "held"),
    ):  # fmt: skip
        window.show_page("home")
        qtbot.mouseClick(home.figures[name], Qt.MouseButton.LeftButton)
        settle(qtbot)
        assert window.pages.name() == page


def test_a_town_of_the_home_page_shows_its_villages(window: MainWindow, qtbot: QtBot) -> None:
    home = window.pages.page()
    home.go.emit("villages", "town:马官镇")
    settle(qtbot)
    page = window.pages.page()
    shown = {page.table.paged.text(row, 1) for row in range(page.table.paged.rowCount())}  # type: ignore[attr-defined]
    assert shown == {"马官镇"}
