"""The frame of small dialogs: a title, a few fields, what went wrong, and two buttons."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.pages.boxes import in_words
from ui.pages.gate import enter_button
from ui.tasks import Lane, Task
from ui.theme import theme
from ui.widgets import KeyButton, Kind, NoticeBar, caption, spaced
from ui.widgets.tab_order import come_last
from villagedesk.errors import VillageDeskError

_WIDTH = 480


class FormDialog(QDialog):
    """A dialog that does one thing when its fields are right; `result_value` holds what that came to."""

    def __init__(self, title: str, words: str, accept: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(theme().px(_WIDTH))
        self.result_value: object = None
        self._busy = False
        self.notice = NoticeBar("", Kind.BAD)
        self.notice.hide()
        self.body = spaced(QVBoxLayout(), 0, 6)
        self.accept_button = enter_button(accept)
        self.accept_button.clicked.connect(self.submit)
        self.cancel_button = KeyButton(self.tr("取消"), "Esc")
        self.cancel_button.clicked.connect(self.reject)
        self._accept_words = accept
        column = spaced(QVBoxLayout(self), 24, 14)
        column.addWidget(caption(title, "title"))
        if words:
            column.addWidget(caption(words, "soft", wrap=True))
        column.addWidget(self.notice)
        column.addLayout(self.body)
        column.addStretch(1)
        feet = spaced(QHBoxLayout(), 0, 10)
        feet.addStretch(1)
        feet.addWidget(self.cancel_button)
        feet.addWidget(self.accept_button)
        column.addLayout(feet)

    def run(self) -> bool:
        """Show the dialog until it is closed; tell whether it did what it is for."""
        done = self.exec() == QDialog.DialogCode.Accepted
        self.deleteLater()
        return done

    def showEvent(self, event: QShowEvent) -> None:
        """Let Tab come to the buttons last, for they are older than the fields, and give words in two lines room."""
        come_last(self.cancel_button, self.accept_button)
        layout = self.layout()
        if layout is not None:
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))
        super().showEvent(event)

    @Slot()
    def submit(self) -> None:
        """Do what the dialog is for, or say what is missing."""
        raise NotImplementedError

    def complain(self, text: str) -> None:
        """Say what is wrong above the fields."""
        self.notice.show_notice(text, Kind.BAD)
        self.notice.show()

    def start(self, work: Callable[[], object]) -> None:
        """Do slow work; the dialog closes when it is done, and says why where it failed."""
        self.notice.hide()
        self._be_busy(True)
        task = Task(work, Lane.WRITE)
        task.succeeded.connect(self._succeed)
        task.failed.connect(self._fail)
        task.finished.connect(self._rest)
        task.start()

    def reject(self) -> None:
        """Close without doing anything; what is being done already is waited for."""
        if not self._busy:
            super().reject()

    def _be_busy(self, busy: bool) -> None:
        self._busy = busy
        self.cancel_button.setEnabled(not busy)
        self.accept_button.setEnabled(not busy)
        self.accept_button.setText(self.tr("请稍等…") if busy else self._accept_words)
        self.accept_button.updateGeometry()
        if busy:
            self.setCursor(Qt.CursorShape.BusyCursor)
        else:
            self.unsetCursor()

    @Slot(object)
    def _succeed(self, result: object) -> None:
        self._be_busy(False)
        self.result_value = result
        self.accept()

    @Slot(object)
    def _fail(self, exc: VillageDeskError) -> None:
        self.complain(in_words(exc))

    @Slot()
    def _rest(self) -> None:
        self._be_busy(False)
