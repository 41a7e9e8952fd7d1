"""The frame of dialogs that change many people: proposals are made, looked over, and stored in one step."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.dialogs.batch_preview import BatchPreview
from ui.pages.boxes import in_words
from ui.tasks import Lane, Progress, Task
from ui.theme import theme
from ui.widgets import KeyButton, Kind, LongWork, NoticeBar, caption, spaced
from ui.widgets.tab_order import come_last
from villagedesk.context import Context
from villagedesk.errors import VillageDeskError
from villagedesk.subjects import batch
from villagedesk.subjects.batch import Proposal

_SIZE = (940, 620)
_SHARE = 0.94


class ProposalDialog(QDialog):
    """Preview and storing; subclasses say what is proposed. `stored_count` is how many records changed."""

    def __init__(
        self, context: Context, title: str, source: str, parent: QWidget | None, *, with_field: bool = False
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._context = context
        self._source = source
        self._proposals: Sequence[Proposal] = ()
        self._busy = False
        self.stored_count = 0
        self.notice = NoticeBar("", Kind.BAD)
        self.notice.hide()
        self.work = LongWork()
        self.preview = BatchPreview(with_field=with_field)
        self.stages = QStackedWidget()
        self.back_button = KeyButton(self.tr("上一步"), "Alt+Left", icon="arrow-left")
        self.cancel_button = KeyButton(self.tr("取消"), "Esc")
        self.next_button = KeyButton(self.tr("预览"), "Ctrl+Return", role="primary")
        self.store_button = KeyButton("", "Ctrl+S", icon="save", role="primary")
        self._arrange(title)
        self.cancel_button.clicked.connect(self.reject)
        self.store_button.clicked.connect(self.store)

    def showEvent(self, event: QShowEvent) -> None:
        """Let Tab come to the buttons last: they are older than what is asked."""
        come_last(self.back_button, self.cancel_button, self.next_button, self.store_button)
        super().showEvent(event)

    def propose(self, work: Callable[[Progress], Sequence[Proposal]]) -> None:
        """Make proposals off the GUI thread, and show them."""
        self.notice.hide()
        task = Task.reporting(work, Lane.READ)
        task.succeeded.connect(self._take)
        self._follow(task, self.tr("正在准备预览"))

    @Slot()
    def store(self) -> None:
        """Write what changes in one step."""
        register, proposals, source = self._context.register, self._proposals, self._source
        task = Task(lambda: batch.apply(register, proposals, source))
        task.succeeded.connect(self._end)
        self._follow(task, self.tr("正在保存"))

    def sentence(self, proposals: Sequence[Proposal]) -> str:
        """Return in words what would be done."""
        raise NotImplementedError

    def complain(self, words: str) -> None:
        """Say what is missing."""
        self.notice.show_notice(words, Kind.BAD)
        self.notice.show()

    def reject(self) -> None:
        """Close without doing anything; what is being written already is waited for."""
        if not self._busy:
            super().reject()

    def show_stage(self, stage: QWidget, *, first: bool) -> None:
        """Show the choice or the preview."""
        self.stages.setCurrentWidget(stage)
        self.next_button.setVisible(first)
        self.back_button.setVisible(not first and self.stages.count() > 1)
        self.store_button.setVisible(not first)
        stage.setFocus()

    def _arrange(self, title: str) -> None:
        px = theme().px
        above = self.parentWidget()
        wanted = QSize(px(_SIZE[0]), px(_SIZE[1]))
        self.resize(wanted.boundedTo(above.window().size() * _SHARE) if above else wanted)
        column = spaced(QVBoxLayout(self), 20, 12)
        column.addWidget(caption(title, "title"))
        for widget in (self.notice, self.work):
            column.addWidget(widget)
        self.stages.addWidget(self.preview)
        column.addWidget(self.stages, 1)
        foot = spaced(QHBoxLayout(), 0, 10)
        foot.addWidget(self.back_button)
        foot.addStretch(1)
        for button in (self.cancel_button, self.next_button, self.store_button):
            foot.addWidget(button)
        column.addLayout(foot)

    def _follow(self, task: Task, what: str) -> None:
        self._busy = True
        self.stages.setEnabled(False)
        for button in (self.next_button, self.store_button, self.back_button):
            button.setEnabled(False)
        self.work.follow(task, what, self.tr("人"))
        task.failed.connect(self._fail)
        task.finished.connect(self._rest)
        task.start()

    @Slot(object)
    def _take(self, proposals: Sequence[Proposal]) -> None:
        self._proposals = proposals
        self.preview.show_proposals(proposals, self.sentence(proposals))
        count = len({one.person for one in proposals if one.changes})
        words = self.tr("改这 {n:,} 人") if count else self.tr("没有要改的")
        self.store_button.setText(words.format(n=count))
        self.store_button.updateGeometry()
        self.show_stage(self.preview, first=False)

    @Slot(object)
    def _end(self, count: int) -> None:
        self._busy = False
        self.stored_count = len({one.person for one in self._proposals if one.changes}) if count else 0
        self.accept()

    @Slot(object)
    def _fail(self, error: VillageDeskError) -> None:
        self.complain(in_words(error))

    @Slot()
    def _rest(self) -> None:
        self._busy = False
        self.stages.setEnabled(True)
        for button in (self.next_button, self.back_button):
            button.setEnabled(True)
        self.store_button.setEnabled(any(one.changes for one in self._proposals))
        if self.isVisible():
            self.stages.currentWidget().setFocus()
