"""Writing what was published into a folder: one file for every laptop that lacks something of it."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.county import folders
from ui.dialogs.files import ask_folder
from ui.pages.boxes import in_words
from ui.tasks import Progress, Task
from ui.widgets import KeyButton, Kind, LongWork, NoticeBar, spaced
from villagedesk.context import Context
from villagedesk.county import hub
from villagedesk.county.publishing.publish import deliver
from villagedesk.errors import VillageDeskError


class Delivering(QWidget):
    """The button, the bar while files are written, and how it went; `written` when it is over."""

    written = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._folder = Path()
        self.files: list[Path] = []
        self.button = KeyButton(self.tr("写给各村"), "Ctrl+E", icon="upload", role="primary")
        self.work = LongWork()
        self.notice = NoticeBar("", Kind.OK)
        self.notice.hide()
        column = spaced(QVBoxLayout(self), 0, 8)
        column.addWidget(self.work)
        column.addWidget(self.notice)
        self.button.clicked.connect(self.choose_folder)
        self.notice.pressed.connect(self._open)

    def tell(self, words: str, kind: Kind = Kind.OK, button: str = "") -> None:
        """Say how something went."""
        self.notice.show_notice(words, kind, button)
        self.notice.show()

    @Slot()
    def choose_folder(self) -> None:
        """Ask where to write, and write there."""
        folder = ask_folder(self, self.tr("给各村的文件写到哪里（U盘或文件夹）"))
        if folder is not None:
            self.write_to(folder)

    def write_to(self, folder: Path) -> None:
        """Write a file for every laptop that lacks something, into a folder of today below `folder`."""
        self._folder = folder / f"县里文件_{date.today():%Y%m%d}"
        target, context = self._folder, self._context

        def work(progress: Progress) -> list[Path]:
            with context.register.database.reading() as connection:
                county = hub.load(connection)
            return deliver(context.register, county, folders.made(target), progress)

        task = Task.reporting(work)
        self.button.setEnabled(False)
        self.notice.hide()
        self.work.follow(task, self.tr("正在写给各村的文件"), self.tr("台电脑"))
        task.succeeded.connect(self._show_written)
        task.failed.connect(self._show_problem)
        task.cancelled.connect(self._show_stopped)
        task.finished.connect(self._end)
        task.start()

    @Slot(object)
    def _show_written(self, files: Sequence[Path]) -> None:
        self.files = list(files)
        if not files:
            self.tell(self.tr("每台批准了的电脑都已经收到，没有要写的。"))
            return
        words = self.tr("{n:,} 个文件已写好，读回核对无误，现在可以拔出U盘了。在文件夹“{folder}”里，也可以发微信群。")
        self.tell(words.format(n=len(files), folder=self._folder.name), Kind.OK, self.tr("打开文件夹"))
        self.notice.button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _show_problem(self, error: VillageDeskError) -> None:
        self.tell(in_words(error), Kind.BAD)

    @Slot()
    def _show_stopped(self) -> None:
        self.tell(self.tr("没有写完。再写一次就会写全，村里收到两份也不要紧。"), Kind.WARN)

    @Slot()
    def _end(self) -> None:
        self.button.setEnabled(True)
        self.written.emit()

    @Slot()
    def _open(self) -> None:
        if self.files:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
