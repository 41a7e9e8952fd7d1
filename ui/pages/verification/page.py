"""本月核实: every month the village says about each person of the roll what has changed, by one key."""

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut

from ui import messages
from ui.dialogs.print_dialog import show_print_dialog
from ui.pages.page import RegisterPage
from ui.pages.person.errand import Errand
from ui.pages.verification.book import Book
from ui.pages.verification.desk import VerificationDesk
from ui.pages.verification.months import MonthButton
from ui.pages.verification.print import sheets_document
from ui.pages.verification.words import empty_register, month_hint, progress_words
from ui.tasks import Lane, Task
from ui.widgets import KeyButton, Kind, PageHeader
from villagedesk.context import Context
from villagedesk.errors import VillageDeskError
from villagedesk.subjects.verification_months import can_answer, months, roll_in
from villagedesk.subjects.verification_roll import Member

_TELL_AFTER_MS = 400
"""Counts around the page follow this long after a mark, so that a fast hand does not ask for them each time."""


@dataclass(frozen=True, slots=True)
class _Answer:
    """What the register said: the month's roll, the day it is, and how many keys were pressed when it was asked.

    `chosen` is the day of the month that was asked for, None for this one, and `day` the one that was read.
    """

    members: list[Member]
    today: date
    chosen: date | None
    day: date
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
        self.month = MonthButton()
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
        context, pressed, chosen = self.context, self.desk.marks.pressed, self.month.day
        self._stale = self.desk.marks.is_busy
        if self._stale:
            return
        task = Task(lambda: _read(context, pressed, chosen), Lane.READ)
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
        show_print_dialog(self, sheets_document(self.context, self.desk.group, self.month.day or self._today))
        return True

    def _arrange(self) -> None:
        self.header.add_beside(self.month)
        self.header.add_action(self.print_button)
        self.empty.hide()
        self.column.addWidget(self.header)
        self.column.addWidget(self.desk, 1)
        self.column.addWidget(self.empty, 1)
        self.setFocusProxy(self.desk.table)

    def _connect(self) -> None:
        desk = self.desk
        self.header.back_requested.connect(partial(self.go.emit, "back", None))
        self.print_button.clicked.connect(self.print_page)
        self.month.chosen.connect(self._take_month)
        self.empty.pressed.connect(partial(self.go.emit, "ledger", None))
        desk.opened.connect(self._open_person)
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

    def _open_person(self, person: str) -> None:
        words = self.tr("改好按 Ctrl+S 保存，就回到核实，接着问下一个人。没有要改的按 Esc。")
        self.go.emit("person", Errand(person, words))

    def _show(self, found: _Answer) -> None:
        if found.pressed != self.desk.marks.pressed or found.chosen != self.month.day:
            self.refresh()
            return
        self._today = found.today
        self.month.show_months(months(found.today), found.day)
        self.desk.marks.day = self.month.day
        is_past = found.day != found.today
        self.header.set_state(month_hint(found.day, found.today) if is_past else "", Kind.WARN)
        there_are = bool(found.members) or is_past
        self.empty.setVisible(not there_are)
        self.desk.setVisible(there_are)
        self.print_button.setEnabled(there_are)
        if there_are and not self._begun:
            self.desk.group, self._begun = Book(found.members).group_after(None), True
        self.desk.show_roll(found.members, found.today, is_closed=not can_answer(found.day, found.today))

    def _take_month(self) -> None:
        """Show another month; its own keys are taken back only while it stands."""
        self.desk.marks.forget()
        self.refresh()

    def _show_progress(self) -> None:
        self.header.set_count(progress_words(self.desk.book) if len(self.desk.book) else "")

    def _catch_up(self) -> None:
        if self._stale:
            self.refresh()

    def _take_failure(self, error: VillageDeskError) -> None:
        """Say what was not written, and show what is true."""
        self._tell_failure(error)
        self.refresh()

    def _tell_failure(self, error: VillageDeskError) -> None:
        messages.show_error(self.window(), error)


def _read(context: Context, pressed: int, chosen: date | None) -> _Answer:
    """Read a month; this one where none is chosen, or where the chosen one has become too old to be offered."""
    today = context.today
    day = chosen if chosen in months(today) else today
    with context.register.database.reading() as connection:
        return _Answer(roll_in(connection, day, today), today, chosen, day, pressed)
