"""上报到县: what waits, the button that writes it, and what to do with the file."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from ui import clipboard
from ui.language import day
from ui.pages.boxes import in_words
from ui.pages.check.line import CheckLine
from ui.tasks import Task
from ui.widgets import ButtonFlow, Card, ElidedLabel, KeyButton, Kind, LongWork, NoticeBar, caption, spaced
from villagedesk.context import Context
from villagedesk.errors import VillageDeskError
from villagedesk.exchange import outgoing
from villagedesk.exchange.history import SentFile, Standing
from villagedesk.exchange.outgoing import Export


class WrittenFiles(QWidget):
    """The files that were just written: where they are, and the ways on."""

    def __init__(self) -> None:
        super().__init__()
        self.files: list[Path] = []
        column = spaced(QVBoxLayout(self), 0, 8)
        self.notice = NoticeBar("", Kind.OK)
        self.names = caption("", "strong", wrap=True)
        self.names.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.folder = ElidedLabel("", "soft")
        self.open_button = KeyButton(self.tr("打开所在文件夹"), icon="folder-open")
        self.copy_button = KeyButton(self.tr("复制文件，到微信粘贴"), icon="copy")
        self.open_button.clicked.connect(self._open)
        self.copy_button.clicked.connect(self.copy_files)
        buttons = ButtonFlow()
        for button in (self.open_button, self.copy_button):
            buttons.add_item(button)
        for widget in (self.notice, self.names, self.folder, buttons):
            column.addWidget(widget)
        self.hide()

    def show_files(self, exports: list[Export]) -> None:
        """Show what was written."""
        self.files = [export.file for export in exports]
        self.notice.show_notice(self.tr("文件已写好，读回核对无误，现在可以拔U盘了。"), Kind.OK)
        self.names.setText("\n".join(file.name for file in self.files))
        self.folder.setText(self.tr("在 {folder}").format(folder=self.files[0].parent))
        self.show()

    def copy_files(self) -> None:
        """Put the files on the clipboard, as a file manager does."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in self.files])
        clipboard.put(data)
        self.notice.show_notice(self.tr("文件已复制。到微信里打开县就业局的对话，按 Ctrl+V 粘贴发送。"), Kind.OK)

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.files[0].parent)))


class SendingCard(Card):
    """The left column. `written` says that files went out."""

    written = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(QCoreApplication.translate("SendingCard", "上报到县"))
        self._context = context
        self._last_folder = ""
        self.figure = caption("", "figure")
        self.line = caption("", "soft", wrap=True)
        self.check = CheckLine(context)
        self.button = KeyButton(self.tr("上报"), "Ctrl+E", icon="upload", role="primary")
        self.button.clicked.connect(self.choose_folder)
        self.work = LongWork()
        self.problem = NoticeBar("", Kind.BAD)
        self.problem.hide()
        self.result = WrittenFiles()
        for widget in (self.figure, self.line, self.check):
            self.body.addWidget(widget)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.work, self.problem, self.result):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def show_standing(self, standing: Standing, sent: list[SentFile]) -> None:
        """Show what waits."""
        self._last_folder = sent[0].target if sent else ""
        self.figure.setText(self.tr("待报送 {n:,} 条").format(n=standing.unsent))
        self.line.setText(self._words(standing))
        self.button.setEnabled(bool(standing.county) and standing.unconfirmed > 0)
        if standing.unconfirmed:
            self.check.run()
        else:
            self.check.hide()
            self.result.hide()

    def choose_folder(self) -> None:
        """Ask where to write, and write there."""
        start = self._last_folder if Path(self._last_folder).is_dir() else ""
        folder = QFileDialog.getExistingDirectory(self, self.tr("上报文件写到哪里（U盘或文件夹）"), start)
        if folder:
            self.export_to(Path(folder))

    def export_to(self, folder: Path) -> None:
        """Write what the county has not confirmed into a folder."""
        context = self._context
        task = Task.reporting(
            lambda progress: outgoing.export(context.register, context.keys, folder, context.folder.outbox, progress)
        )
        self.button.setEnabled(False)
        self.problem.hide()
        self.result.hide()
        self.work.follow(task, self.tr("正在写上报文件"), self.tr("个"))
        task.succeeded.connect(self._show_written)
        task.failed.connect(self._show_problem)
        task.finished.connect(self.written)
        task.start()

    def _words(self, standing: Standing) -> str:
        if not standing.county:
            return self.tr("还没有登记到县里，先做上面的第 1 步。")
        if not standing.unconfirmed:
            return self.tr("县里都已确认，没有要上报的。")
        since = day(standing.since) if standing.since else ""
        words = self.tr("县里未确认 {n:,} 条，最早 {day}。").format(n=standing.unconfirmed, day=since)
        if not standing.unsent:
            words += self.tr("已经写过文件；文件丢了可以再上报一次，不会重复。")
        return words

    def _show_written(self, exports: object) -> None:
        if isinstance(exports, list) and exports:
            self.result.show_files(exports)
            self.result.open_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_problem(self, error: object) -> None:
        if isinstance(error, VillageDeskError):
            self.problem.show_notice(in_words(error), Kind.BAD)
            self.problem.show()
