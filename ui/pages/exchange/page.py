"""上报与接收: joining the county, sending what is new, taking in its answers."""

from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from ui.pages.exchange.enrolment import EnrolmentCard
from ui.pages.exchange.history import HistoryCard
from ui.pages.exchange.receiving import ReceivingCard
from ui.pages.exchange.sending import SendingCard
from ui.pages.page import RegisterPage
from ui.tasks import Lane, Task
from ui.theme import theme
from ui.widgets import PageHeader, ScrollBody, spaced
from villagedesk.context import Context
from villagedesk.exchange import history
from villagedesk.exchange.history import ReceivedFile, SentFile, Standing
from villagedesk.register.store import Register

_BESIDE_FROM = 760
"""Width of the page at 100 % from which both columns have room for a file that is being read."""


class _Seen(NamedTuple):
    standing: Standing
    sent: list[SentFile]
    received: list[ReceivedFile]


class ExchangePage(RegisterPage):
    """The road to the county and back."""

    title = "上报与接收"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.header = PageHeader(self.title)
        self.enrolment = EnrolmentCard(context)
        self.enrolment.hide()
        self.sending = SendingCard(context)
        self.receiving = ReceivingCard(context)
        self.history = HistoryCard()
        self._body = ScrollBody()
        self._columns = spaced(QBoxLayout(QBoxLayout.Direction.LeftToRight), 0, 14)
        self._arrange()
        self.enrolment.advanced.connect(self._moved)
        self.sending.written.connect(self._moved)
        self.sending.check.pressed.connect(partial(self.go.emit, "check", None))
        self.receiving.taken.connect(self._moved)

    def _arrange(self) -> None:
        self._columns.addWidget(self.sending, 1)
        self._columns.addWidget(self.receiving, 1)
        self._body.column.addWidget(self.enrolment)
        self._body.column.addLayout(self._columns)
        self._body.column.addWidget(self.history)
        self._body.column.addStretch(1)
        self.column.addWidget(self.header)
        self.column.addWidget(self._body, 1)
        self.receiving.area.watch(self)

    def arrive(self, argument: object) -> None:
        """Begin the job that the visit is for: "export", "receive", or a file to take in."""
        button = {"export": self.sending.button, "receive": self.receiving.button}.get(str(argument))
        if button is not None:
            button.setFocus()
            # The cards have their places only when the layouts have been through.
            QTimer.singleShot(0, self, partial(self._body.ensureWidgetVisible, button))
        elif isinstance(argument, Path):
            self.receiving.take([argument])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the two columns below each other where both would be cut."""
        super().resizeEvent(event)
        beside = self.width() >= theme().px(_BESIDE_FROM)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(way)

    def refresh(self) -> None:
        """Read how far the road is gone."""
        task = Task(lambda: _look(self.context.register), Lane.READ)
        task.succeeded.connect(self._show)
        task.start()

    def _show(self, seen: object) -> None:
        if not isinstance(seen, _Seen):
            return
        standing = seen.standing
        self.enrolment.setVisible(not standing.approved)
        self.enrolment.show_standing(standing)
        self.sending.show_standing(standing, seen.sent)
        self.history.show_files(seen.sent, seen.received)
        words = self.tr("{county}，登记单号字母 {letter}").format(county=standing.county, letter=standing.letter)
        self.header.set_count(words if standing.approved else standing.county)

    def _moved(self) -> None:
        self.refresh()
        self.changed.emit()


def _look(register: Register) -> _Seen:
    return _Seen(history.standing(register), history.sent(register), history.received(register))
