"""本月核实: every month the village says about each person of the roll what has changed, by one key."""

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut

from ui import messages
from ui.dialogs.print_dialog import show_print_dialog
from ui.pages.page import RegisterPage
from ui.pages.verification_book import Book
from ui.pages.verification_desk import VerificationDesk
from ui.pages.verification_print import sheets_document
from ui.pages.verification_words import empty_register, progress_words
from ui.tasks import Lane, Task
from ui.widgets import KeyButton, PageHeader
from villagedesk.context import Context
from villagedesk.errors import VillageDeskError
from villagedesk.subjects.verification_roll import Member, roll

_TELL_AFTER_MS = 400
"""Counts around the page follow this long after a mark, so that a fast hand does not ask for them each time."""


@dataclass(frozen=True, slots=True)
class _Answer:
    """What the register said: the month's roll, the day it is, and how many keys were pressed when it was asked."""

    members: list[Member]
    today: date
    pressed: int


class VerificationPage(RegisterPage):
    """The month's roll; one may stop and go on at any time, for every key is written when it is pressed."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.title = self.tr("本月核实")
        self._today = context.today
        self._begun = False
        self._stale = False
        self.header = PageHeader(self.title, back=True)
        self.print_button = KeyButton(self.tr("打印核实表"), "F9", icon="printer")
        self.desk = VerificationDesk(context)
        self.empty = empty_register()
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.setInterval(_TELL_AFTER_MS)
        self._arrange()
        self._connect()

    def arrive(self, argument: object) -> None:
        """Go on where the last visit ended; with a group's name, there."""
        if isinstance(argument, str):
            self.desk.group, self._begun = argument, True
        self.setFocus()

    def refresh(self) -> None:
        """Read the month's roll anew, as soon as what was pressed is written."""
        context, pressed = self.context, self.desk.marks.pressed
        self._stale = self.desk.marks.is_busy
        if self._stale:
            return
        task = Task(lambda: _read(context, pressed), Lane.READ)
        task.succeeded.connect(self._show)
        task.failed.connect(self._tell_failure)
        task.start()

    def leave(self) -> bool:
        """Stay until the last key is written, which takes a moment."""
        return not self.desk.marks.is_busy

    def print_page(self) -> bool:
        """Preview the sheets of the chosen group, or of the whole village."""
        if not len(self.desk.book):
            return False
        show_print_dialog(self, sheets_document(self.context, self.desk.group))
        return True

    def _arrange(self) -> None:
        self.header.add_action(self.print_button)
        self.empty.hide()
        self.column.addWidget(self.header)
        self.column.addWidget(self.desk, 1)
        self.column.addWidget(self.empty, 1)
        self.setFocusProxy(self.desk)

    def _connect(self) -> None:
        desk = self.desk
        self.header.back_requested.connect(partial(self.go.emit, "back", None))
        self.print_button.clicked.connect(self.print_page)
        self.empty.pressed.connect(partial(self.go.emit, "ledger", None))
        desk.opened.connect(partial(self.go.emit, "person"))
        desk.moved.connect(self._show_progress)
        desk.card.leaving_begun.connect(partial(self.header.back_button.setEnabled, False))
        desk.card.leaving_ended.connect(partial(self.header.back_button.setEnabled, True))
        desk.marks.written.connect(self._telling.start)
        desk.marks.failed.connect(self._take_failure)
        desk.marks.rested.connect(self._catch_up)
        self._telling.timeout.connect(self.changed)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(desk.take_back)

    def _show(self, found: _Answer) -> None:
        if found.pressed != self.desk.marks.pressed:
            self.refresh()
            return
        self._today = found.today
        there_are = bool(found.members)
        self.empty.setVisible(not there_are)
        self.desk.setVisible(there_are)
        self.print_button.setEnabled(there_are)
        if there_are and not self._begun:
            self.desk.group, self._begun = Book(found.members).group_after(None), True
        self.desk.show_roll(found.members, found.today)

    def _show_progress(self) -> None:
        self.header.set_count(progress_words(self.desk.book, self._today.month) if len(self.desk.book) else "")

    def _catch_up(self) -> None:
        if self._stale:
            self.refresh()

    def _take_failure(self, error: VillageDeskError) -> None:
        """Say what was not written, and show what is true."""
        self._tell_failure(error)
        self.refresh()

    def _tell_failure(self, error: VillageDeskError) -> None:
        messages.show_error(self.window(), error)


def _read(context: Context, pressed: int) -> _Answer:
    today = context.today
    with context.register.database.reading() as connection:
        return _Answer(roll(connection, today), today, pressed)
