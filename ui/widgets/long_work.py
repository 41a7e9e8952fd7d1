"""Long work as the user sees it: what, how many, how long still, and a way out."""

from PySide6.QtCore import QElapsedTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui.tasks import Task
from ui.widgets.buttons import KeyButton
from ui.widgets.labels import ElidedLabel, caption, spaced

_SURE_AFTER_MS = 1500
"""Before this the speed is not known well enough to promise a time."""


class LongWork(QFrame):
    """A bar that follows a task; it is hidden while nothing runs."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = QElapsedTimer()
        self._unit = ""
        self.what = ElidedLabel("", "strong")
        self.state = caption("", "soft")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.cancel_button = KeyButton(self.tr("取消"), icon="x")
        self.cancel_button.clicked.connect(self._cancel)
        row = spaced(QHBoxLayout(self), (16, 12, 16, 12), 16)
        column = spaced(QVBoxLayout(), 0, 8)
        words = spaced(QHBoxLayout(), 0, 12)
        words.addWidget(self.what, 1)
        words.addWidget(self.state)
        column.addLayout(words)
        column.addWidget(self.bar)
        row.addLayout(column, 1)
        row.addWidget(self.cancel_button)
        self.hide()

    def follow(self, task: Task, what: str, unit: str) -> None:
        """Show `task` under the words `what` (正在导入台账), counted in `unit` (行), until it has finished."""
        self.begin(what, unit)
        self.cancelled.connect(task.cancel)
        task.progressed.connect(self.report)
        task.finished.connect(self.end)

    def begin(self, what: str, unit: str) -> None:
        """Appear, with nothing done yet and the whole not known."""
        self._unit = unit
        self._clock.start()
        self.what.setText(what)
        self.state.setText(self.tr("正在准备"))
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(what)
        self.cancel_button.setEnabled(True)
        self.show()

    @Slot(int, int)
    def report(self, done: int, total: int) -> None:
        """Show how far the work is, and from its speed how long it will still take."""
        self.bar.setRange(0, max(total, 0))
        self.bar.setValue(done)
        words = self.tr("{done:,} / {total:,} {unit}").format(done=done, total=total, unit=self._unit)
        remaining = self._remaining(done, total)
        self.state.setText(f"{words}  {remaining}" if remaining else words)

    @Slot()
    def end(self) -> None:
        """Disappear."""
        self.cancelled.disconnect()
        self.hide()

    def _cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self.state.setText(self.tr("正在取消，已完成的部分会退回"))
        self.cancelled.emit()

    def _remaining(self, done: int, total: int) -> str:
        elapsed = self._clock.elapsed()
        if elapsed < _SURE_AFTER_MS or not 0 < done < total:
            return ""
        seconds = round(elapsed / 1000 * (total - done) / done)
        if seconds < 60:
            return self.tr("约剩 {n} 秒").format(n=max(seconds, 1))
        return self.tr("约剩 {n} 分钟").format(n=-(-seconds // 60))
