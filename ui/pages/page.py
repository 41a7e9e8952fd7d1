"""What the main window asks of a page of the opened register."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.widgets import Page
from villagedesk.context import Context


class RegisterPage(Page):
    """A page of the opened register: built with the context on its first visit, and kept after that.

    Attributes:
        title: its name in words, for the window and for assistive software.
        go: asks for another page by name, with what it should show there; `back` is the page before.
        changed: data were written, so that counts around the page are stale.
    """

    title = ""
    go = Signal(str, object)
    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._first: QWidget | None = None

    def setFocusProxy(self, widget: QWidget | None) -> None:
        """Say which part takes the keyboard when the page is gone to.

        Qt's own proxy would leave everything that stands before that part out of the way of the Tab key.
        """
        self._first = widget

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the keyboard to the part that takes it first."""
        if self._first is None:
            super().setFocus(reason)
        else:
            self._first.setFocus(reason)

    def arrive(self, argument: object) -> None:
        """Show what the visit is about, for example a person; `refresh` follows."""

    def refresh(self) -> None:
        """Read the shown data anew: called on every visit and on F5."""

    def leave(self) -> bool:
        """Tell whether the page may be left; asks the user where something would be lost."""
        return True

    def print_page(self) -> bool:
        """Print what the page shows (F9); False where it has nothing to print."""
        return False
