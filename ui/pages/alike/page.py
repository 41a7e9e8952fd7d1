"""可能重复登记: who may be registered twice, compared side by side, and decided by one key."""

from collections.abc import Collection
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QTimer

from ui import messages
from ui.pages.alike.decisions import Journal, Step, Verdict
from ui.pages.alike.desk import AlikeDesk, View
from ui.pages.page import RegisterPage
from ui.tasks import Lane, Task
from ui.widgets import KeyButton, Kind, PageHeader
from villagedesk.context import Context
from villagedesk.errors import VillageDeskError
from villagedesk.register import oplog
from villagedesk.subjects.doubles import Doubles, doubles

_TELL_AFTER_MS = 400
"""Counts around the page follow this long after a decision, so that a fast hand does not ask for them each time."""


@dataclass(frozen=True, slots=True)
class _Answer:
    """What the register said, and how many decisions were made when it was asked."""

    found: Doubles
    journal: Journal
    decided: int


class AlikePage(RegisterPage):
    """The pairs of people; a decision is written when it is made, and can be taken back."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.title = self.tr("可能重复登记")
        self._people: Collection[str] = ()
        self.header = PageHeader(self.title, back=True)
        self.undo_button = KeyButton(self.tr("撤销"), "Ctrl+Z", icon="undo-2")
        self.desk = AlikeDesk(context)
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.setInterval(_TELL_AFTER_MS)
        self.header.add_action(self.undo_button)
        self.column.addWidget(self.header)
        self.column.addWidget(self.desk, 1)
        self.setFocusProxy(self.desk)
        self._connect()

    def arrive(self, argument: object) -> None:
        """Show the pairs; those with one of the people given by id first, where the visit is about some."""
        self._people = argument if isinstance(argument, frozenset) else ()
        self.header.set_state("")
        self.setFocus()

    def refresh(self) -> None:
        """Read the pairs anew, as soon as what was decided is written."""
        if self.desk.decisions.is_busy:
            return
        context, decided = self.context, self.desk.decisions.count
        task = Task(lambda: _read(context, decided), Lane.READ)
        task.succeeded.connect(self._show)
        task.failed.connect(self._tell_failure)
        task.start()

    def leave(self) -> bool:
        """Stay until the last decision is written, which takes a moment."""
        if self.desk.decisions.is_busy:
            return False
        self.desk.card.end_merge()
        return True

    def _connect(self) -> None:
        desk = self.desk
        self.header.back_requested.connect(partial(self.go.emit, "back", None))
        self.undo_button.clicked.connect(self._take_back)
        desk.opened.connect(partial(self.go.emit, "person"))
        desk.moved.connect(self._show_counts)
        desk.card.merging.connect(self._take_merging)
        desk.decisions.decided.connect(self._tell_decided)
        desk.decisions.written.connect(self._telling.start)
        desk.decisions.failed.connect(self._take_failure)
        desk.decisions.rested.connect(self.refresh)
        self._telling.timeout.connect(self.changed)

    def _show(self, answer: _Answer) -> None:
        if answer.decided != self.desk.decisions.count:
            return  # another decision was made since; when it is written the pairs are read again
        self.desk.decisions.see(answer.journal)
        self.desk.show_doubles(answer.found)
        if self._people:
            self.desk.stand_on(self._people)
            self._people = ()

    def _show_counts(self) -> None:
        waiting = len(self.desk.lists[View.WAITING])
        self.header.set_count(self.tr("{n:,} 对待定").format(n=waiting) if waiting else "")
        self._show_undo()

    def _show_undo(self) -> None:
        self.undo_button.setEnabled(self.desk.decisions.last is not None and not self.desk.card.is_merging)

    def _take_merging(self, merging: bool) -> None:
        self.header.back_button.setEnabled(not merging)
        self._show_undo()

    def _take_back(self) -> None:
        if self.desk.take_back() is not None:
            self.header.set_state(self.tr("已撤销"), Kind.PLAIN)

    def _tell_decided(self, step: Step) -> None:
        words = {
            Verdict.SAME: self.tr("已合并"),
            Verdict.OTHER: self.tr("已记为不是同一人"),
            Verdict.LATER: self.tr("先放着，以后再说"),
            Verdict.APART: self.tr("已拆开"),
        }[step.verdict]
        self.header.set_state(words, Kind.PLAIN if step.verdict is Verdict.LATER else Kind.OK)
        self._show_undo()

    def _take_failure(self, error: VillageDeskError) -> None:
        """Say what was not written; what is true is read when everything else is."""
        self.header.set_state("")
        self._tell_failure(error)

    def _tell_failure(self, error: VillageDeskError) -> None:
        messages.show_error(self.window(), error)


def _read(context: Context, decided: int) -> _Answer:
    with context.register.database.reading() as connection:
        return _Answer(doubles(connection), oplog.length(connection), decided)
