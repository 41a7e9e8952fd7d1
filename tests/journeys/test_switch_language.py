"""A helper from outside switches the screen to English and back by keys alone, each time with a new start."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.conftest import PASSWORD
from tests.journeys.steps import go_to
from tests.screens.desk import settle
from tests.screens.typing import enter, focus, press, show_active, type_text
from ui import app as program
from ui.language import speak_chinese, spoken
from ui.main_window import MainWindow
from ui.pages.home.page import HomePage
from ui.pages.settings.page import SettingsPage
from ui.pages.sign_in import SignInPage
from ui.session import Session
from ui.tasks import finish_tasks
from villagedesk import settings
from villagedesk.context import Context

_MOST_TABS = 40


@pytest.fixture
def closed(context: Context, qapp: QApplication) -> Iterator[Context]:
    """A register that nobody has open, and a screen that is Chinese again afterwards."""
    context.close()
    yield context
    finish_tasks()
    speak_chinese(qapp)


def test_the_screen_is_switched_to_english_and_back_by_keys(closed: Context, qtbot: QtBot) -> None:
    session = start(closed, qtbot)
    page = sign_in(session, qtbot)
    assert page.header.title.text() == "设置"
    choose(page, "en")
    assert spoken() == "zh"
    session.end()
    session = start(closed, qtbot)
    gate = session.currentWidget()
    assert isinstance(gate, SignInPage)
    assert gate.open_button.text() == "Open"
    page = sign_in(session, qtbot)
    check_home(session, "Home", "Verification")
    assert page.header.title.text() == "Settings"
    choose(page, "zh")
    session.end()
    session = start(closed, qtbot)
    assert sign_in(session, qtbot).header.title.text() == "设置"
    check_home(session, "首页", "本月核实")
    session.end()


def start(closed: Context, qtbot: QtBot) -> Session:
    """Start the program as its entry point does, up to the sign-in."""
    program._dressed(100, settings.load().language)
    session = Session(closed.folder.root, remembers=False)
    qtbot.addWidget(session)
    session.resize(1366, 768)
    session.begin()
    show_active(session)
    return session


def sign_in(session: Session, qtbot: QtBot) -> SettingsPage:
    """Type the password, and go to the settings by their key."""
    gate = session.currentWidget()
    assert isinstance(gate, SignInPage)
    assert focus() is gate.password.edit
    type_text(PASSWORD)
    enter()
    qtbot.waitUntil(lambda: isinstance(session.currentWidget(), MainWindow), timeout=10_000)
    settle(qtbot)
    assert session.main is not None
    return go_to(session.main, "settings", SettingsPage, qtbot)


def check_home(session: Session, entry: str, job: str) -> None:
    """See the words of the navigation and of the first daily job."""
    assert session.main is not None
    assert session.main.nav.button("home").text() == entry
    home = session.main.pages.page("home")
    assert isinstance(home, HomePage)
    assert home.tiles["verification"].accessibleName().startswith(job)


def choose(page: SettingsPage, language: str) -> None:
    """Walk with Tab to the language that is chosen, and with an arrow to the other one."""
    chips = list(page.language.chips.values())
    for _ in range(_MOST_TABS):
        if focus() in chips:
            break
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Right if language == "en" else Qt.Key.Key_Left)
    assert focus() is page.language.chips[language]
    press(Qt.Key.Key_Space)
    assert settings.load().language == language
