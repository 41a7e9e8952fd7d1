"""One line of 校核 beside a button that sends: how many errors and warnings there are, and the way to them."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ui.pages.check.look import Checked, Mark, look
from ui.tasks import Lane, Task
from ui.widgets import Kind, NoticeBar
from villagedesk.context import Context
from villagedesk.register.rules.run import count
from villagedesk.register.rules.settings import Grade


class CheckLine(NoticeBar):
    """Says what 校核 finds; it never stands in the way. `pressed` is the wish to see it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("", Kind.PLAIN, parent=parent)
        self._context = context
        self._mark: Mark | None = None
        self._is_running = False
        self.hide()

    def run(self) -> None:
        """Check where something has changed since the last time, and show the outcome."""
        self.show()
        if self._is_running:
            return
        self._is_running = True
        if self._mark is None:
            self.show_notice(self.tr("正在校核…"), Kind.PLAIN)
        task = Task.reporting(partial(look, self._context, self._mark), Lane.READ)
        task.succeeded.connect(self._take)
        task.finished.connect(self._end)
        task.start()

    @Slot(object)
    def _take(self, result: object) -> None:
        if not isinstance(result, Checked):
            return
        self._mark = result.mark
        counts = count(result.findings.values())
        errors, warnings = counts.get(Grade.ERROR, 0), counts.get(Grade.WARNING, 0)
        if not errors and not warnings:
            self.show_notice(self.tr("校核：没有错误和警告"), Kind.OK)
            return
        words = self.tr("校核：错误 {errors:,}、警告 {warnings:,}").format(errors=errors, warnings=warnings)
        self.show_notice(words, Kind.WARN, self.tr("去看"))

    @Slot()
    def _end(self) -> None:
        self._is_running = False
