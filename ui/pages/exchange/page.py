"""上报与接收: joining the county, sending what is new, taking in its answers."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.pages.exchange.enrolment import EnrolmentCard
from ui.pages.exchange.history import HistoryCard
from ui.pages.exchange.receiving import ReceivingCard
from ui.pages.exchange.sending import SendingCard
from ui.pages.page import RegisterPage
from ui.tasks import Lane, Task
from ui.theme import theme
from ui.widgets import KeyButton, Kind, NoticeBar, PageHeader, ScrollBody, spaced
from villagedesk.context import Context
from villagedesk.exchange import approval, enrolment, history, outgoing
from villagedesk.exchange.forecast import Forecast, forecast
from villagedesk.exchange.history import ReceivedFile, SentFile, Standing
from villagedesk.subjects import published

_BESIDE_FROM = 760
"""Width of the page at 100 % from which both columns have room for a file that is being read."""

_SETTLED_MS = 50
"""After this the layouts have been through, also where cards came or went."""


class _Seen(NamedTuple):
    standing: Standing
    waiting: Forecast
    owed: int
    sent: list[SentFile]
    received: list[ReceivedFile]
    published: list[str]
    code: str
    stopped: str | None


class ExchangePage(RegisterPage):
    """The road to the county and back."""

    title = "上报与接收"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.header = PageHeader(self.title)
        self._leads_to_report = False
        self._moved_to: QWidget | None = None
        self.published = KeyButton(self.tr("县里发布的内容"), icon="inbox")
        self.published.hide()
        self.header.add_action(self.published)
        self.stopped = NoticeBar("", Kind.BAD)
        self.stopped.hide()
        self.enrolment = EnrolmentCard(context)
        self.enrolment.hide()
        self.sending = SendingCard(context)
        self.receiving = ReceivingCard(context)
        self.history = HistoryCard(context)
        self._body = ScrollBody()
        self._columns = spaced(QBoxLayout(QBoxLayout.Direction.LeftToRight), 0, 14)
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        self._columns.addWidget(self.sending, 1)
        self._columns.addWidget(self.receiving, 1)
        self._body.column.addWidget(self.enrolment)
        self._body.column.addLayout(self._columns)
        self._body.column.addWidget(self.history)
        self._body.column.addStretch(1)
        for widget in (self.header, self.stopped):
            self.column.addWidget(widget)
        self.column.addWidget(self._body, 1)
        self.receiving.area.watch(self)

    def _connect(self) -> None:
        self.enrolment.advanced.connect(self._go_on)
        self.sending.written.connect(partial(self._move_to, self.sending.result))
        self.sending.check.pressed.connect(partial(self.go.emit, "check", None))
        self.receiving.taken.connect(partial(self._move_to, self.receiving.area))
        self.receiving.go.connect(self.go)
        self.receiving.offered.connect(self.enrolment.read_offer)
        self.receiving.report_wanted.connect(partial(self._lead_to, self.sending.button))
        self.history.again.connect(self.sending.write_again)
        self.published.clicked.connect(partial(self.go.emit, "published", None))

    def arrive(self, argument: object) -> None:
        """Begin the job that the visit is for: "export", "receive", or files to take in."""
        button = {"export": self.sending.button, "receive": self.receiving.button}.get(str(argument))
        if button is not None:
            self._lead_to(button)
        elif isinstance(argument, Path):
            self.take([argument])
        elif isinstance(argument, list):
            self.take([file for file in argument if isinstance(file, Path)])

    def take(self, files: Sequence[Path]) -> None:
        """Take files in, once it is known whether a county was chosen."""
        standing = history.standing(self.context.register)
        self.receiving.show_joined(joined=bool(standing.county))
        self.receiving.take(files)

    def print_page(self) -> bool:
        """Print the 移交单 of the chosen report."""
        return self.history.print_sheet()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the two columns below each other where both would be cut."""
        super().resizeEvent(event)
        beside = self.width() >= theme().px(_BESIDE_FROM)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(way)
        self.enrolment.waiting.row.setDirection(way)

    def refresh(self) -> None:
        """Read how far the road is gone."""
        task = Task(partial(_look, self.context), Lane.READ)
        task.succeeded.connect(self._show)
        task.start()

    def _go_on(self) -> None:
        """Lead to the report, which comes next, once the page knows that it may go."""
        self._leads_to_report = True
        self._moved()

    def _move_to(self, widget: QWidget) -> None:
        """Show what has just happened, once everything around it has its new place."""
        self._moved_to = widget
        self._moved()

    def _lead_to(self, button: KeyButton) -> None:
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._bring_up(button)

    def _scroll_to(self, widget: QWidget) -> None:
        """Bring a part to the top of the page, or as far up as the page goes."""
        top = widget.mapTo(self._body.widget(), QPoint(0, 0)).y()
        if not widget.isHidden() and top + widget.height() > self._body.viewport().height():
            self._body.verticalScrollBar().setValue(top)
        elif not widget.isHidden():
            self._body.verticalScrollBar().setValue(0)

    def _bring_up(self, widget: QWidget) -> None:
        # The cards have their places only when the layouts have been through.
        QTimer.singleShot(0, self, partial(self._body.ensureWidgetVisible, widget))

    def _show(self, seen: object) -> None:
        if not isinstance(seen, _Seen):
            return
        standing = seen.standing
        self.published.setVisible(bool(seen.published))
        self.enrolment.show_standing(standing, seen.code)
        self.receiving.show_joined(joined=bool(standing.county))
        self.sending.show_standing(standing, seen.waiting, seen.owed, seen.sent, self.context.today)
        self.history.show_files(seen.sent, seen.received)
        if self._moved_to is not None:
            QTimer.singleShot(_SETTLED_MS, self, partial(self._scroll_to, self._moved_to))
            self._moved_to = None
        if self._leads_to_report:
            self._leads_to_report = False
            self._lead_to(self.sending.button if self.sending.button.isEnabled() else self.receiving.button)
        words = self.tr("{county}，登记单号字母 {letter}").format(county=standing.county, letter=standing.letter)
        self.header.set_count(words if standing.approved else standing.county)
        if seen.stopped is not None:
            told = self.tr("县里已停用本机（{why}）。登记照常保存在本机，但县里不再读入；请打电话问县就业局怎么办。")
            self.stopped.show_notice(told.format(why=seen.stopped), Kind.BAD)
        self.stopped.setVisible(seen.stopped is not None)

    def _moved(self) -> None:
        self.refresh()
        self.changed.emit()


def _look(context: Context) -> _Seen:
    register = context.register
    with register.database.reading() as connection:
        code = enrolment.known_code(connection)
        revoked = {each.device: each.why for each in approval.revoked(connection)}
    return _Seen(
        history.standing(register),
        forecast(register),
        outgoing.unconfirmed(register),
        history.sent(register),
        history.received(register),
        published.titles(register),
        code,
        revoked.get(register.identity.device),
    )
