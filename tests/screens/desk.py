"""A real register in a scratch folder, and waiting for the work of the screens to end."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests import made
from tests.screens.typing import show_active
from ui.pages.page import RegisterPage
from ui.tasks import running_tasks
from villagedesk.care.accounts import Account, Role, add
from villagedesk.context import Context, Unit
from villagedesk.register.record import Record, blank

PASSWORD = "山里的杜鹃花开了"
USER = "龙秀英"
PAGE = 1190, 680
"""Room for a page beside the navigation on a screen of 1366×768."""

P = TypeVar("P", bound=RegisterPage)


def make(root: Path) -> tuple[Context, str]:
    """Return an empty register of 双玉村 with its recovery code; all are copies of one."""
    return made.make(root, Unit("520422101237", "马官镇双玉村"), USER, PASSWORD)


def open_page(kind: type[P], context: Context, qtbot: QtBot, argument: object = None) -> P:
    """Return a page in a window of its own, as the main window opens it, with the keyboard and at rest."""
    page = kind(context)
    qtbot.addWidget(page)
    page.resize(*PAGE)
    show_active(page)
    page.arrive(argument)
    page.refresh()
    settle(qtbot)
    return page


def add_clerk(context: Context, name: str, password: str) -> None:
    """Add a user who may enter data."""
    add(context.register, context.folder, context.key, Account(name, Role.CLERK), password)


def person(context: Context, name: str, group: str = "", **values: object) -> Record:
    """Register an invented person, with a household of its own where a group is given."""
    home = {}
    if group:
        home = {"household": context.register.save(blank("household"), {"group": group, "head_name": name}).id}
    return context.register.save(blank("labourer"), {"name": name, **home, **values})  # type: ignore[dict-item]


def settle(qtbot: QtBot) -> None:
    """Wait until no task waits or runs."""
    qtbot.waitUntil(lambda: running_tasks() == 0, timeout=10_000)


def write(edit: QLineEdit, text: str) -> None:
    """Enter text as an input method does: key events know no Chinese."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QCoreApplication.sendEvent(edit, event)
