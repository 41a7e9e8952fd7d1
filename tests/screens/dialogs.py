"""Working in a dialog that blocks until it is closed."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from tests.screens.typing import focus, show_active

D = TypeVar("D", bound=QDialog)


def during(qtbot: QtBot, work: Callable[[], object], kind: type[D], act: Callable[[D], None]) -> None:
    """Do `work`, which opens a dialog of a kind, and `act` on it once it stands; left open it is closed.

    What `act` raises is raised here. The keyboard comes back to the window below, as a window manager would see to.
    """
    below = QApplication.activeWindow()
    failures: list[Exception] = []

    def go_on() -> None:
        dialog = QApplication.activeModalWidget()
        try:
            assert isinstance(dialog, kind)
            show_active(dialog)
            qtbot.waitUntil(lambda: dialog.isAncestorOf(focus()))
            act(dialog)
        except Exception as error:  # noqa: BLE001 - the event loop would swallow it
            failures.append(error)
        finally:
            if isinstance(dialog, QDialog) and dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, go_on)
    work()
    if below is not None:
        show_active(below)
    for failure in failures:
        raise failure
