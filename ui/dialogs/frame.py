"""The frame of small dialogs: a title, a few fields, what went wrong, and two buttons."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.pages.boxes import in_words
from ui.pages.gate import enter_button
from ui.tasks import Lane, Task
from ui.theme import theme
from ui.widgets import KeyButton, Kind, NoticeBar, ScrollBody, caption, spaced
from ui.widgets.tab_order import come_last
from villagedesk.errors import VillageDeskError

_WIDTH = 480
_SHARE = 0.92
"""Of the screen's height that a dialog may take; its frame stands outside of it."""
_LEAST = 120


class _Fields(ScrollBody):
    """What a dialog asks: as wide as it needs, as high as the dialog gives it, and scrolled where that is less."""

    def __init__(self) -> None:
        super().__init__(6)
        self.widget().installEventFilter(self)

    def height_for(self, width: int) -> int:
        """Return the height at which nothing has to be scrolled."""
        return max(self.column.totalHeightForWidth(width), self.column.totalMinimumSize().height())

    def sizeHint(self) -> QSize:
        """Ask for just the height that was given."""
        return QSize(self.widget().sizeHint().width(), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """Never become narrower than what is asked."""
        return QSize(self.widget().minimumSizeHint().width(), 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the dialog lay itself out anew when a field needs more room: a note, a code that is shown."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


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
        self._fields = _Fields()
        self.body = self._fields.column
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
        column.addWidget(self._fields, 1)
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
        self._give_room()
        super().showEvent(event)

    def event(self, event: QEvent) -> bool:
        """Grow with what appears."""
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self._give_room()
        return super().event(event)

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

    def _give_room(self) -> None:
        """Give what is asked its height, as far as the screen has it."""
        layout = self.layout()
        if layout is None:
            return
        width = max(self.width(), layout.totalMinimumSize().width())
        sides = layout.contentsMargins()
        rest = layout.totalHeightForWidth(width) - self._fields.minimumHeight()
        # self.screen() would hand the screen over to the dialog, which takes it along when it goes.
        room = round(QGuiApplication.primaryScreen().availableSize().height() * _SHARE) - rest
        needed = self._fields.height_for(width - sides.left() - sides.right())
        given = min(needed, max(room, theme().px(_LEAST)))
        if given != self._fields.minimumHeight():
            self._fields.setMinimumHeight(given)
        self.resize(width, max(self.height(), rest + given))

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
