"""The person page in a window, and what tests do on it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.screens import desk
from tests.screens.typing import CTRL, enter, press, type_text
from ui.pages.person.page import PersonPage
from villagedesk.context import Context
from villagedesk.register import people

Opener = Callable[..., PersonPage]


def opener(context: Context, qtbot: QtBot) -> Opener:
    """Return a function that opens the page, for a new person or for one with an id."""

    def open_page(person: str | None = None) -> PersonPage:
        return desk.open_page(PersonPage, context, qtbot, person)

    return open_page


def retype(page: PersonPage, name: str, text: str) -> None:
    page.form.focus_field(name)
    press(Qt.Key.Key_A, CTRL)
    type_text(text)


def note(page: PersonPage, name: str) -> str:
    form = page.form.first if name in page.form.first.boxes else page.form.more
    return form.boxes[name].note.text()


def saved(page: PersonPage, qtbot: QtBot) -> None:
    """Save by key and wait for it."""
    with qtbot.waitSignal(page.saver.saved, timeout=10_000):
        press(Qt.Key.Key_S, CTRL)


def refused(page: PersonPage, qtbot: QtBot) -> None:
    """Try to save by key and wait until the page has said no."""
    press(Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: page.header.badge.text().startswith("没保存"))


def roll(context: Context) -> list[str]:
    with context.register.database.reading() as connection:
        return [str(row.person["name"]) for row in people.rows(connection, people.ids(connection))]


def fill(page: PersonPage, name: str, id_number: str = "") -> None:
    """Type what has to be there."""
    page.form.focus_field("id_number")
    if id_number:
        type_text(id_number)
    else:
        enter()
        type_text("1")
    page.form.focus_field("name")
    type_text(name)
    page.form.focus_field("phone")
    type_text("13136715753")
    page.form.focus_field("group")
    if not page.form.value("group"):
        type_text("大寨组")
