"""The one way to paper: see the pages, choose a printer, print or save as PDF."""

from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui import messages
from ui.dialogs.print_choices import PrintChoices
from ui.dialogs.print_document import PrintDocument
from ui.dialogs.print_outlet import PrintJob, printers, send
from ui.dialogs.print_preview import PagePreview
from ui.language import shown
from ui.tasks import Lane, Task
from ui.theme import theme
from ui.widgets import KeyButton, LongWork, PageHeader, ScrollBody, spaced
from villagedesk.errors import VillageDeskError
from villagedesk.reports.output import write_whole

_SIZE = (900, 640)
_SHARE = 0.94
_SIDE = 250
_BAR = 18
"""Room of a scroll bar beside what can be chosen."""


class PrintDialog(QDialog):
    """Preview of a document with what can be done with it; `begin` makes the document."""

    def __init__(self, document: PrintDocument, found: list[str], parent: QWidget | None = None) -> None:
        """Offer the printers `found`; where there is none, only saving."""
        super().__init__(parent)
        self._document = document
        self._pdf = b""
        self._making: Task | None = None
        self.header = PageHeader(self.tr("打印：{title}").format(title=shown(document.title)))
        self.preview = PagePreview()
        self.choices = PrintChoices(found)
        self.work = LongWork()
        self.close_button = KeyButton(self.tr("关闭"), "Esc")
        self.save_button = KeyButton(
            self.tr("另存为 PDF"), "Ctrl+S", icon="download", role="normal" if found else "primary"
        )
        self.print_button = KeyButton(self.tr("打印"), "Ctrl+P", icon="printer", role="primary")
        self.print_button.setVisible(bool(found))
        self.setWindowTitle(self.header.title.text())
        self._arrange()
        self._connect()
        self._allow()

    def begin(self) -> None:
        """Make the document and show it."""
        self._making = Task.reporting(self._document.make, Lane.READ)
        self._making.succeeded.connect(self._take)
        self._making.failed.connect(self._give_up)
        self._making.cancelled.connect(self.reject)
        self.work.follow(self._making, self.tr("正在准备预览"), shown(self._document.unit))
        self._making.start()

    def save_to(self, path: Path) -> None:
        """Write the PDF to a file; what goes wrong is said."""
        try:
            write_whole(path, self._pdf)
        except VillageDeskError as error:
            messages.show_error(self, error)
        else:
            messages.show_done(self, self.tr("已保存“{name}”。").format(name=path.name), str(path.parent))

    def done(self, result: int) -> None:
        """Stop what still runs, and close."""
        if self._making is not None:
            self._making.cancel()
        super().done(result)

    def _arrange(self) -> None:
        px = theme().px
        above = self.parentWidget()
        room = above.window().size() * _SHARE if above else QSize()
        self.resize(room.expandedTo(QSize(*_SIZE)))
        for button in (self.close_button, self.save_button, self.print_button):
            self.header.add_action(button)
        column = spaced(QVBoxLayout(self), (20, 16, 20, 16), 12)
        column.addWidget(self.header)
        column.addWidget(self.work)
        row = spaced(QHBoxLayout(), 0, 16)
        row.addWidget(self.preview, 1)
        side = spaced(QVBoxLayout(), 0, 4)
        room_of_choices = ScrollBody(0)
        room_of_choices.column.addWidget(self.choices)
        room_of_choices.setFixedWidth(max(px(_SIDE), self.choices.minimumSizeHint().width() + px(_BAR)))
        side.addWidget(room_of_choices, 1)
        for button in (self.preview.larger, self.preview.smaller, self.preview.whole):
            side.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(side)
        column.addLayout(row, 1)

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._save_as)
        self.print_button.clicked.connect(self._print)

    def _allow(self) -> None:
        ready = bool(self._pdf)
        self.save_button.setEnabled(ready)
        self.print_button.setEnabled(ready)

    def _take(self, pdf: bytes) -> None:
        self._making = None
        self._pdf = pdf
        self.preview.show_document(pdf)
        self.header.set_count(self.tr("共 {count:,} 页").format(count=self.preview.pages()))
        self._allow()

    def _give_up(self, error: VillageDeskError) -> None:
        self._making = None
        messages.show_error(self, error)

    def _save_as(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        offered = str(Path(folder) / self._document.file_name)
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("另存为 PDF"), offered, self.tr("PDF 文件 (*.pdf)"))
        if chosen:
            self.save_to(Path(chosen).with_suffix(".pdf"))

    def _print(self) -> None:
        self.choices.keep()
        job = PrintJob(
            self._pdf,
            self._document.title,
            self.choices.printer.currentText(),
            self.choices.copies.value(),
            self.choices.right.value(),
            self.choices.down.value(),
        )
        self.print_button.setEnabled(False)
        task = Task.reporting(lambda progress: send(job, progress), Lane.READ)
        task.succeeded.connect(self._say_sent)
        task.failed.connect(self._say_failed)
        task.finished.connect(self._allow)
        self.work.follow(task, self.tr("正在送到打印机"), self.tr("页"))
        task.start()

    def _say_sent(self) -> None:
        self.header.set_count(self.tr("已送到打印机“{name}”").format(name=self.choices.printer.currentText()))

    def _say_failed(self, error: VillageDeskError) -> None:
        messages.show_error(self, error)


def show_print_dialog(parent: QWidget, document: PrintDocument) -> PrintDialog:
    """Open the dialog above `parent` and return it; it deletes itself when closed."""
    dialog = PrintDialog(document, printers(), parent)
    dialog.setModal(True)
    dialog.show()
    dialog.finished.connect(dialog.deleteLater)
    dialog.begin()
    return dialog
