from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.screens.desk import USER, make, person, settle, write
from ui.care import back_up_now
from ui.facts import short_moment
from ui.main_window import MainWindow
from ui.page_stack import PAGES
from ui.pages.home.page import HomePage
from ui.pages.people.page import PeoplePage
from ui.widgets import Chip, SideNav
from ui.widgets.navigation import Entry
from villagedesk.context import Context
from villagedesk.demo import fill
from villagedesk.register.people import Filter

CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    context, _ = make(tmp_path / "register")
    person(context, "韦光荣", "大寨组", phone="13800000001")
    person(context, "罗小妹", "一组")
    yield context
    context.close()


@pytest.fixture
def window(qtbot: QtBot, context: Context) -> Iterator[MainWindow]:
    window = MainWindow(context)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.show_page("home")
    window.refresh_counts()
    settle(qtbot)
    yield window
    settle(qtbot)


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    qtbot.keyClick(window.focusWidget() or window, key, modifier)
    settle(qtbot)


def test_shows_whose_register_it_is_and_who_sits_here(window: MainWindow) -> None:
    assert window.top.village.text() == "马官镇双玉村"
    assert window.top.county.text() == "普定县"
    assert window.top.user.text() == f"{USER} · 管理员"


def test_the_line_below_counts(window: MainWindow) -> None:
    assert window.status.left.text() == "共 2 人"
    assert window.status.right.text().split("    ") == ["待报送 2 人", "还没有备份", "数据已加密"]


def test_every_entry_of_the_navigation_leads_somewhere(qtbot: QtBot, window: MainWindow) -> None:
    for name in ("people", "exchange", "settings", "home"):
        qtbot.mouseClick(window.nav.button(name), Qt.MouseButton.LeftButton)
        settle(qtbot)
        assert window.pages.name() == name
        assert window.nav.current() == name


def test_every_page_opens_and_is_built_once(qtbot: QtBot, window: MainWindow) -> None:
    for name in PAGES:
        window.show_page(name)
        settle(qtbot)
        page = window.pages.page()
        assert page.title
        window.show_page(name)
        settle(qtbot)
        assert window.pages.page() is page


def test_pages_are_built_on_their_first_visit(window: MainWindow) -> None:
    assert window.pages.count() == 1


@pytest.mark.parametrize(
    ("key", "modifier", "page"),
    [
        (Qt.Key.Key_F2, NONE, "person"),
        (Qt.Key.Key_F7, NONE, "check"),
        (Qt.Key.Key_I, CTRL, "ledger"),
        (Qt.Key.Key_E, CTRL, "exchange"),
        (Qt.Key.Key_2, CTRL, "people"),
    ],
)
@pytest.mark.parametrize("start", ["home", "settings", "people"])
def test_the_keys_lead_from_everywhere(
    qtbot: QtBot, window: MainWindow, start: str, key: Qt.Key, modifier: Qt.KeyboardModifier, page: str
) -> None:
    window.show_page(start)
    settle(qtbot)
    press(qtbot, window, key, modifier)
    qtbot.waitUntil(lambda: window.pages.name() == page)
    settle(qtbot)
    assert window.nav.current() == PAGES[page][2]


def test_a_digit_leads_to_the_entry_of_its_place(qtbot: QtBot, window: MainWindow) -> None:
    entries = window.nav.names()
    assert entries[:2] == ["home", "people"]
    for place, name in reversed(list(enumerate(entries[:10], 1))):
        press(qtbot, window, Qt.Key(Qt.Key.Key_0 + place % 10), CTRL)
        qtbot.waitUntil(partial(lambda wanted: window.pages.name() == wanted, name))
    settle(qtbot)


def test_all_entries_have_room_on_the_lowest_screen_in_the_largest_type(qtbot: QtBot, window: MainWindow) -> None:
    nav = SideNav("劳务登记台", [Entry(name, name, "house") for name in window.nav.names()])
    qtbot.addWidget(nav)
    task_bar_title_and_status = 120
    assert len(window.nav.names()) > 10
    assert nav.minimumSizeHint().height() * 1.5 <= 768 - task_bar_title_and_status


def test_escape_leads_back_the_way_one_came(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page("people")
    window.show_page("person")
    settle(qtbot)
    press(qtbot, window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.pages.name() == "people")
    settle(qtbot)
    press(qtbot, window, Qt.Key.Key_Escape)
    assert window.pages.name() == "home"
    press(qtbot, window, Qt.Key.Key_Escape)
    assert window.pages.name() == "home"


def test_f3_finds_people_from_every_page(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page("settings")
    settle(qtbot)
    press(qtbot, window, Qt.Key.Key_F3)
    assert window.top.search.hasFocus()
    write(window.top.search, "韦光荣")
    qtbot.waitUntil(lambda: window.pages.name() == "people")
    settle(qtbot)
    page = window.pages.page()
    assert isinstance(page, PeoplePage)
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 1)
    assert window.top.search.hasFocus()
    press(qtbot, window, Qt.Key.Key_Down)
    assert page.isAncestorOf(window.focusWidget())


def test_typing_in_the_search_does_not_leave_a_form_but_enter_does(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page("person")
    settle(qtbot)
    window.top.focus_search()
    write(window.top.search, "罗")
    with qtbot.waitSignal(window.top.search.searched):
        pass
    assert window.pages.name() == "person"
    press(qtbot, window, Qt.Key.Key_Return)
    assert window.pages.name() == "people"


def test_a_figure_shows_its_people_and_empties_the_search(qtbot: QtBot, window: MainWindow) -> None:
    window.top.search.setText("罗")
    home = window.pages.page()
    assert isinstance(home, HomePage)
    with qtbot.waitSignal(window.top.search.searched):
        qtbot.mouseClick(home.figures[Filter.UNSENT], Qt.MouseButton.LeftButton)
    settle(qtbot)
    page = window.pages.page()
    assert isinstance(page, PeoplePage)
    assert window.top.search.text() == ""
    assert page.list.selection.chip is Filter.UNSENT


@pytest.mark.parametrize("figure", [Filter.ALL, Filter.AWAY, Filter.UNEMPLOYED, Filter.WANTS_TRAINING, Filter.UNSENT])
def test_a_figure_opens_as_many_people_as_it_counts(
    qtbot: QtBot, window: MainWindow, context: Context, figure: Filter
) -> None:
    fill(context, 40, 7)
    window.refresh()
    settle(qtbot)
    home = window.pages.page()
    assert isinstance(home, HomePage)
    counted = home.figures[figure].figure()
    home.figures[figure].click()
    settle(qtbot)
    page = window.pages.page()
    assert isinstance(page, PeoplePage)
    assert counted == str(page.table.paged.rowCount()) != "0"


def test_f5_reads_the_page_and_the_counts_anew(qtbot: QtBot, window: MainWindow, context: Context) -> None:
    person(context, "吴建国", "二组")
    press(qtbot, window, Qt.Key.Key_F5)
    home = window.pages.page()
    assert isinstance(home, HomePage)
    assert home.figures[Filter.ALL].figure() == "3"
    assert window.status.left.text() == "共 3 人"


def test_a_page_that_wrote_refreshes_the_counts(qtbot: QtBot, window: MainWindow, context: Context) -> None:
    back_up_now(context)
    window.pages.page().changed.emit()
    settle(qtbot)
    assert "上次备份 今天" in window.status.right.text()


def test_a_page_that_holds_back_keeps_its_place_and_its_entry(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.show_page("people")
    settle(qtbot)
    monkeypatch.setattr(window.pages.page(), "leave", lambda: False)
    qtbot.mouseClick(window.nav.button("home"), Qt.MouseButton.LeftButton)
    assert window.pages.name() == "people"
    assert window.nav.current() == "people"
    assert not window.pages.may_leave()


def test_lock_and_size_are_handed_on(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.lock_requested):
        qtbot.keyClick(window, Qt.Key.Key_L, CTRL)
    with qtbot.waitSignal(window.scale_requested) as scale:
        window.show_page("scale", 125)
    assert scale.args == [125]


@pytest.mark.parametrize(
    ("ago", "words"),
    [
        (timedelta(minutes=5), "今天 09:12"),
        (timedelta(days=1), "昨天 09:17"),
        (timedelta(days=9), "11月12日"),
        (timedelta(days=400), "2025年10月17日"),
    ],
)
def test_moments_are_said_as_people_say_them(ago: timedelta, words: str) -> None:
    now = datetime(2026, 11, 21, 9, 17).astimezone()
    assert short_moment(now - ago, now) == words


def test_no_page_opens_a_window_of_its_own_while_it_is_built(
    qtbot: QtBot, window: MainWindow, qapp: QApplication
) -> None:
    strays = Strays()
    qapp.installEventFilter(strays)
    for name in PAGES:
        window.show_page(name)
        settle(qtbot)
    qapp.removeEventFilter(strays)
    assert strays.seen == []


class Strays(QObject):
    """Notes every widget that is shown as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - named by Qt
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


@pytest.mark.parametrize("name", ["check", "verification"])
def test_the_tab_key_reaches_what_stands_before_the_list_and_comes_round(
    qtbot: QtBot, window: MainWindow, name: str
) -> None:
    window.show_page(name)
    settle(qtbot)
    first = window.focusWidget()
    walked: list[QWidget | None] = []
    while len(walked) < 40 and (not walked or walked[-1] is not first):
        press(qtbot, window, Qt.Key.Key_Tab)
        walked.append(window.focusWidget())
    assert walked[-1] is first
    page = window.pages.page()
    buttons = [widget.text() for widget in walked if isinstance(widget, QPushButton) and page.isAncestorOf(widget)]
    assert "返回" in buttons
    assert any(isinstance(widget, Chip) for widget in walked)
