"""The work behind the import page: reading a file, storing its people, taking that back."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ui.pages.ledger_view import Preview, read_preview
from ui.tasks import Lane, Progress, Task
from ui.widgets import Kind
from villagedesk.context import Context
from villagedesk.errors import VillageDeskError
from villagedesk.ledgers.ledger import LedgerRow
from villagedesk.ledgers.refused import refused_workbook
from villagedesk.ledgers.remembered import remember
from villagedesk.ledgers.storing import Stored, store


class LedgerDesk(QObject):
    """One ledger on its way into the register.

    Attributes:
        preview: what was read last; None before the first file.
        sheets: all sheets of the file that may hold a ledger.
        stored: whether the people of `preview` are on the roll.

    `started` brings each task with the words for it; `read`, `kept` and `undone` say what came of them, `told`
    in words why nothing came of one.
    """

    started = Signal(object, str, str)
    read = Signal(object)
    kept = Signal(object)
    undone = Signal()
    told = Signal(str, Kind)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._mapping: dict[int, str | None] = {}
        self.preview: Preview | None = None
        self.sheets: tuple[str, ...] = ()
        self.stored = False

    def open_file(self, path: Path) -> None:
        """Read a file from its beginning."""
        self._mapping, self.sheets, self.stored = {}, (), False
        self._read(path)

    def open_sheet(self, sheet: str) -> None:
        """Read another sheet of the file."""
        if self.preview is not None and sheet != self.preview.ledger.sheet:
            self._mapping = {}
            self._read(self.preview.path, sheet)

    def map_column(self, column: int, field: object) -> None:
        """Read the sheet again with a column given to a dotted field, or to none."""
        self._mapping[column] = str(field) if field else None
        self.read_again()

    def read_again(self) -> None:
        """Read the same sheet again."""
        if self.preview is not None and not self.stored:
            self._read(self.preview.path, self.preview.ledger.sheet)

    def store(self, rows: list[LedgerRow], group: str) -> None:
        """Write the people of some rows; `group` is for new households without a 村民组.

        Where columns were corrected, the mapping is kept for the next sheet with this header.
        """
        if self.preview is None:
            return
        register, ledger = self._context.register, self.preview.ledger
        wanted = {row.row for row in rows}
        accepted = {column.column: column.field for column in ledger.columns} if self._mapping else {}

        def work(progress: Progress) -> Stored:
            stored = store(register, ledger, group, progress, lambda row: row.row in wanted)
            if accepted:
                remember(register, ledger, accepted)
            return stored

        task = Task.reporting(work)
        task.succeeded.connect(self._take_stored)
        self._start(task, self.tr("正在存入"), self.tr("人"))

    def save_open_rows(self, target: Path) -> None:
        """Write the rows that are to be corrected, with the reason in a last column, as a workbook to be read again."""
        if self.preview is None:
            return
        ledger, original = self.preview.ledger, self.preview.path
        task = Task(lambda: refused_workbook(ledger, original, target), Lane.READ)
        words = self.tr("已写到“{file}”：改好以后再导入一次。").format(file=target.name)
        task.succeeded.connect(partial(self._tell_written, words))
        self._start(task, self.tr("正在写出要改的行"), self.tr("行"))

    def undo(self) -> None:
        """Take the last storing back, and read the sheet again."""
        task = Task(self._context.register.undo)
        task.succeeded.connect(self._take_undone)
        self._start(task, self.tr("正在撤销导入"), self.tr("人"))
        task.finished.connect(self.read_again)

    def _read(self, path: Path, sheet: str | None = None) -> None:
        context, mapping = self._context, dict(self._mapping)
        task = Task.reporting(lambda progress: read_preview(context, path, sheet, mapping, progress), Lane.READ)
        task.succeeded.connect(self._take_preview)
        self._start(task, self.tr("正在读“{file}”").format(file=path.name), self.tr("行"))

    def _start(self, task: Task, what: str, unit: str) -> None:
        task.failed.connect(self._tell_problem)
        task.cancelled.connect(self._tell_cancelled)
        self.started.emit(task, what, unit)
        task.start()

    def _take_preview(self, found: object) -> None:
        if isinstance(found, Preview):
            self.preview = found
            self.sheets = self.sheets or (found.ledger.sheet or "", *found.ledger.other_sheets)
            self.read.emit(found)

    def _take_stored(self, stored: object) -> None:
        if isinstance(stored, Stored):
            self.stored = True
            self.kept.emit(stored)

    def _take_undone(self, _done: object) -> None:
        self.stored = False
        self.undone.emit()

    def _tell_problem(self, error: object) -> None:
        if isinstance(error, VillageDeskError):
            self.told.emit(f"{error.message}{error.hint}", Kind.BAD)

    def _tell_written(self, words: str, _rows: object) -> None:
        self.told.emit(words, Kind.OK)

    def _tell_cancelled(self) -> None:
        self.told.emit(self.tr("已取消，没有存入任何内容。"), Kind.WARN)
