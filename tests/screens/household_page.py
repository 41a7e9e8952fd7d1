"""The household page in a window, and what tests do on it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.screens import desk
from tests.screens.typing import CTRL, enter, fill, press
from ui.pages.household.page import HouseholdPage
from villagedesk.context import Context
from villagedesk.subjects.household_slips import all_households
from villagedesk.subjects.households import Family, load_family

HomeOpener = Callable[..., HouseholdPage]


def home_opener(context: Context, qtbot: QtBot) -> HomeOpener:
    """Return a function that opens the page, for a new household or for one with an id."""

    def open_page(household: str | None = None) -> HouseholdPage:
        return desk.open_page(HouseholdPage, context, qtbot, household)

    return open_page


def saved(page: HouseholdPage, qtbot: QtBot, key: Qt.Key = Qt.Key.Key_S, modifier: Qt.KeyboardModifier = CTRL) -> None:
    """Save by key and wait for it."""
    with qtbot.waitSignal(page.saver.saved, timeout=10_000):
        press(key, modifier)


def families(context: Context) -> list[Family]:
    """Return the households of the register."""
    with context.register.database.reading() as connection:
        ids = all_households(connection)
    found = (load_family(context.register, household, context.today) for household in ids)
    return [family for family in found if family is not None]


def begin(page: HouseholdPage) -> None:
    """Type a household as far as its head's form."""
    fill("韦光荣", "大寨组", "", "", "")
    enter()
    assert page.desk.person is not None


def head(page: HouseholdPage, qtbot: QtBot) -> None:
    """Register a household with its head, and stand on the form of the next member."""
    begin(page)
    fill("", "1", "", "13136715753")
    saved(page, qtbot, Qt.Key.Key_Return)
