"""A page that leads from a file to a result in stages, while long work goes on in the background."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.pages.page import RegisterPage
from ui.tasks import Task
from ui.widgets import KeyButton, Kind, LongWork, NoticeBar, PageHeader, ScrollBody
from ui.widgets.drop import DropArea
from villagedesk.context import Context


class StagedPage(RegisterPage):
    """While work goes on the stages and the header's buttons are locked; `rested` tells that it has ended.

    Whoever follows `rested` decides which buttons the result allows, and where the keyboard goes.
    """

    rested = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.notice = NoticeBar("", Kind.BAD)
        self.work = LongWork()
        self.stages = QStackedWidget()
        self._buttons: tuple[KeyButton, ...] = ()

    def arrange_stages(
        self, header: PageHeader, buttons: tuple[KeyButton, ...], first: DropArea, *others: QWidget
    ) -> None:
        """Put the parts of the page below each other; files dropped anywhere go to the first stage."""
        self._buttons = buttons
        for button in buttons:
            header.add_action(button)
        header.back_requested.connect(self._go_back)
        self.notice.hide()
        for stage in (first, *others):
            body = ScrollBody()
            body.column.addWidget(stage)
            self.stages.addWidget(body)
        for part in (header, self.notice, self.work):
            self.column.addWidget(part)
        self.column.addWidget(self.stages, 1)
        first.watch(self)

    def follow(self, task: Task, what: str, unit: str) -> None:
        """Show the progress of work, and lock what must not be touched meanwhile."""
        self.notice.hide()
        self.stages.setEnabled(False)
        for button in self._buttons:
            button.setEnabled(False)
        self.work.follow(task, what, unit)
        task.finished.connect(self._unlock)

    def tell(self, words: str, kind: Kind) -> None:
        """Say something above the stages."""
        self.notice.show_notice(words, kind)
        self.notice.show()

    def _unlock(self) -> None:
        self.stages.setEnabled(True)
        self.rested.emit()

    def _go_back(self) -> None:
        self.go.emit("back", None)
