"""What pages of the county's window share: asking in the background, a panel beside the list, saying what was done."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import messages
from ui.pages.page import RegisterPage
from ui.tables import RecordTable
from ui.tasks import Lane, Task
from ui.theme import theme
from ui.widgets import Kind, NoticeBar, spaced
from villagedesk.context import Context
from villagedesk.errors import VillageDeskError

_ROOM_FOR_PANEL = 1000


class CountyPage(RegisterPage):
    """A page that reads beside the window's work, and shows a panel beside its list where there is room."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._panel: QWidget | None = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the panel out where the list needs the room."""
        super().resizeEvent(event)
        if self._panel is not None:
            self._panel.setVisible(self.width() >= theme().px(_ROOM_FOR_PANEL))

    def ask(self, look: Callable[[], object], take: Callable[[Any], None]) -> None:
        """Read in the background, and give the page what was read; a failure is told."""
        self._start(look, Lane.READ, take)

    def put_beside(self, table: QWidget, panel: QWidget) -> None:
        """Fill the rest of the page with a list and a panel about its chosen row; the list takes the keyboard."""
        self._panel = panel
        row = QWidget()
        body = spaced(QHBoxLayout(row), 0, 12)
        body.addWidget(table, 1)
        body.addWidget(panel)
        self.column.addWidget(row, 1)
        self.setFocusProxy(table)

    def _start(self, work: Callable[[], object], lane: Lane, then: Callable[[Any], None]) -> None:
        task = Task(work, lane)
        task.succeeded.connect(then)
        task.failed.connect(self.tell_failure)
        task.start()

    @Slot(object)
    def tell_failure(self, exc: VillageDeskError) -> None:
        """Say in a box what went wrong."""
        messages.show_error(self.window(), exc)


class DecidingPage(CountyPage):
    """A page with a list on which something is decided; a line above the list says what was done."""

    table: RecordTable

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.notice = NoticeBar("", Kind.OK)
        self.notice.hide()

    def write(self, work: Callable[[], object], told: str) -> None:
        """Write in the background, then say what was done."""

        def write() -> str:
            work()
            return told

        self._start(write, Lane.WRITE, self.tell_done)

    @Slot(object)
    def tell_done(self, told: str) -> None:
        """Say what was done, show the data as they are now, and go back to the list."""
        self.notice.show_notice(told, Kind.OK)
        self.notice.show()
        self.table.setFocus()
        self.refresh()
        self.changed.emit()
