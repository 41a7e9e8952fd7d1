"""Waiting after wrong passwords: five tries are free, then every one costs longer."""

from PySide6.QtCore import QObject, QTimer, Signal

FREE_TRIES = 5
_FIRST_WAIT_S = 10
_LONGEST_WAIT_S = 300


def wait_after(failures: int) -> int:
    """Return the seconds to wait after so many wrong passwords in a row."""
    if failures < FREE_TRIES:
        return 0
    return int(min(_FIRST_WAIT_S * 2 ** (failures - FREE_TRIES), _LONGEST_WAIT_S))


class Backoff(QObject):
    """Counts wrong passwords and the seconds until the next try; `ticked` tells the seconds left, 0 at the end."""

    ticked = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.failures = 0
        self.left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.tick)

    def fail(self) -> None:
        """Count a wrong password and begin to wait where it is time."""
        self.failures += 1
        self.left = wait_after(self.failures)
        if self.left:
            self._timer.start()
            self.ticked.emit(self.left)

    def forget(self) -> None:
        """Begin anew after a right password."""
        self.failures = self.left = 0
        self._timer.stop()

    def tick(self) -> None:
        """Let a second pass."""
        self.left = max(self.left - 1, 0)
        if not self.left:
            self._timer.stop()
        self.ticked.emit(self.left)
