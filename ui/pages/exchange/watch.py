"""Notices when a stick is plugged in or pulled out, without asking the sticks themselves in the GUI thread."""

from PySide6.QtCore import QObject, QTimer, Signal

from ui.tasks import Lane, Task
from villagedesk.exchange import sticks

_EVERY_MS = 2_000


class StickWatch(QObject):
    """`changed` brings the sticks that are plugged in, whenever they are others than before; also the first time."""

    changed = Signal(list)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._mark: str | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.ask)

    def begin(self) -> None:
        """Watch from now on."""
        if not self._timer.isActive():
            self._timer.start()
            self.ask()

    def rest(self) -> None:
        """Watch no more: nobody sees what it tells."""
        self._timer.stop()

    def ask(self) -> None:
        """Look whether they are others, and tell."""
        mark = sticks.mark()
        if mark != self._mark:
            self._mark = mark
            task = Task(sticks.sticks, Lane.ASIDE)
            task.succeeded.connect(self._tell)
            task.start()

    def _tell(self, found: object) -> None:
        if isinstance(found, list):
            self.changed.emit(found)
