"""The ways into an import: a chosen file, a dropped one, one that needs a password, a table on the clipboard."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.dialogs.file_password import ask_file_password
from ui.messages import confirm
from ui.pages.boxes import in_words
from ui.pages.ledger.desk import LedgerDesk
from ui.pages.ledger.source import clipboard_table
from ui.widgets import Kind
from villagedesk.ledgers.formats.grid import Workbook
from villagedesk.ledgers.formats.sheets import open_workbook


class LedgerOpening(QObject):
    """Hands sources to the desk; `told` says in words why there is none."""

    told = Signal(str, Kind)

    def __init__(self, desk: LedgerDesk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        # Queued, so that the task that found the lock has ended before the dialog opens.
        desk.locked.connect(self._ask_password, Qt.ConnectionType.QueuedConnection)

    def choose_file(self) -> None:
        """Ask for a file, beginning where the last one lay."""
        if not self._may_replace():
            return
        before = self._desk.preview
        name, _ = QFileDialog.getOpenFileName(
            self._page,
            self.tr("选台账文件"),
            str(before.source.parent) if before and isinstance(before.source, Path) else "",
            self.tr("台账 (*.xlsx *.xls *.et *.csv *.txt *.html *.htm *.xml *.docx);;所有文件 (*)"),
        )
        if name:
            self._desk.open_source(Path(name))

    def take_dropped(self, files: list[Path]) -> None:
        """Take the first of the files that were dropped."""
        if self._may_replace():
            self._desk.open_source(files[0])

    def paste(self) -> None:
        """Take the table on the clipboard."""
        table = clipboard_table()
        if table is None:
            words = self.tr("没有可以粘贴的表格。请先在 WPS 里选中带表头的几行，按 Ctrl+C，再回来按 Ctrl+V。")
            self.told.emit(words, Kind.WARN)
        elif self._may_replace():
            self._desk.open_source(table)

    def _may_replace(self) -> bool:
        """Tell whether the ledger on the screen may go; asks where cells were corrected and nothing is stored yet."""
        preview = self._desk.preview
        if preview is None or self._desk.stored or not preview.asked.fixes:
            return True
        question = self.tr("这张台账改过 {n:,} 处，还没有存入。换一张就要重新改，要换吗？").format(
            n=len(preview.asked.fixes)
        )
        return confirm(self._page, question, self.tr("换一张"), self.tr("留在这里"))

    def _ask_password(self, path: Path) -> None:
        asked = ask_file_password(self._page, path.name, lambda typed: open_workbook(path, password=typed))
        if isinstance(asked.result_value, Workbook):
            self._desk.open_source(path, asked.result_value)
        elif asked.refusal is not None:
            self.told.emit(in_words(asked.refusal), Kind.BAD)
