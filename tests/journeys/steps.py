"""Steps that several journeys take: by key to a page, by the filter to a group, to a dialog that has opened."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.screens.desk import settle
from tests.screens.dialogs import during
from tests.screens.typing import CTRL, enter, focus, press, show_active, tab_to
from ui.main_window import MainWindow
from ui.pages.page import RegisterPage
from ui.pages.people.filter import FilterDialog
from ui.pages.people.page import PeoplePage

KEYS = 10
"""So many entries of the navigation have a digit: Ctrl+1, Ctrl+2 and so on, Ctrl+0 the tenth."""

P = TypeVar("P", bound=RegisterPage)
D = TypeVar("D", bound=QDialog)

ChooseFile = Callable[[Path], None]
"""Answers every later question of the system's own file dialogs; only those dialogs are left out of a journey."""


def shown(window: MainWindow, kind: type[P], qtbot: QtBot) -> P:
    """Return the page that is shown, once it is of this kind and at rest."""
    qtbot.waitUntil(lambda: isinstance(window.pages.page(), kind))
    settle(qtbot)
    page = window.pages.page()
    assert isinstance(page, kind)
    return page


def go_to(window: MainWindow, entry: str, kind: type[P], qtbot: QtBot) -> P:
    """Press the key of an entry of the navigation, or the entry where it has none."""
    place = window.nav.names().index(entry) + 1
    if place <= KEYS:
        press(Qt.Key(Qt.Key.Key_0 + place % KEYS), CTRL)
    else:
        window.nav.button(entry).click()
    assert window.nav.current() == entry
    return shown(window, kind, qtbot)


def only_group(page: PeoplePage, group: str, count: int, qtbot: QtBot) -> None:
    """F4, Tab and arrows to the group, Space, Enter; the filter says before how many that are."""

    def choose(dialog: FilterDialog) -> None:
        chips = dialog.picks["groups"]
        assert chips.isAncestorOf(focus())
        tab_to(chips.chip(group), Qt.Key.Key_Right)
        press(Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: dialog.count.text() == f"共 {count} 人")
        enter()

    during(qtbot, lambda: press(Qt.Key.Key_F4), FilterDialog, choose)
    settle(qtbot)
    assert page.header.count.text().startswith(f"共 {count} 人")
    assert focus() is page.table


def standing(window: MainWindow, kind: type[D], qtbot: QtBot) -> D:
    """Return the dialog of a kind that stands above the window, with the keyboard in it."""
    (dialog,) = [dialog for dialog in window.findChildren(kind) if dialog.isVisible()]
    show_active(dialog)
    qtbot.waitUntil(lambda: dialog.isAncestorOf(focus()))
    return dialog
