"""The work behind the import page: reading a source, correcting it, storing its people, taking that back."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ui.dialogs.file_password import LOCKED
from ui.pages.boxes import in_words
from ui.pages.ledger.source import Source, name_of
from ui.pages.ledger.view import Asked, Preview, read_preview
from ui.tasks import Lane, Progress, Task
from ui.widgets import Kind
from villagedesk.context import Context
from villagedesk.errors import RefusedFile, VillageDeskError
from villagedesk.ledgers.formats.grid import Workbook
from villagedesk.ledgers.ledger import LedgerRow
from villagedesk.ledgers.refused import refused_workbook
from villagedesk.ledgers.remembered import remember
from villagedesk.ledgers.storing import Stored, store


class LedgerDesk(QObject):
    """One ledger on its way into the register.

    Attributes:
        preview: what was read last; None before the first source.
        sheets: all sheets of the source that may hold a ledger.
        stored: whether the people of `preview` are on the roll.

    `started` brings each task with the words for it; `read`, `kept` and `undone` say what came of them, `told`
    in words why nothing came of one, `locked` which file needs a password. `checking` tells that a corrected
    cell is being looked at, and that this is done.
    """

    started = Signal(object, str, str)
    checking = Signal(bool)
    read = Signal(object)
    kept = Signal(object)
    undone = Signal()
    locked = Signal(Path)
    told = Signal(str, Kind)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._asked: Asked | None = None
        self._target = Path()
        self._checks = 0
        self._check: Task | None = None
        self.preview: Preview | None = None
        self.sheets: tuple[str, ...] = ()
        self.stored = False

    def open_source(self, source: Source, book: Workbook | None = None) -> None:
        """Read a source from its beginning; `book` where it was opened before, with its password."""
        self.sheets, self.stored = (), False
        self._read(Asked(source, book))

    def open_sheet(self, sheet: str) -> None:
        """Read another sheet of the file."""
        if self.preview is not None and sheet != self.preview.ledger.sheet:
            self._read(replace(self.preview.asked, book=self.preview.book, sheet=sheet, mapping={}, fixes={}))

    def map_column(self, column: int, field: object) -> None:
        """Read the sheet again with a column given to a dotted field, or to none."""
        if self.preview is not None and not self.stored:
            asked = self._present()
            self._read(replace(asked, mapping={**asked.mapping, column: str(field) if field else None}))

    def correct(self, row: int, column: int, text: str) -> None:
        """Look at the sheet again with another text in a cell; row and column count from 1."""
        if self.preview is not None and not self.stored:
            asked = self._present()
            self._read(replace(asked, fixes={**asked.fixes, (row, column): text}), quietly=True)

    def read_again(self) -> None:
        """Read the same sheet again."""
        if self.preview is not None and not self.stored:
            self._read(self._present())

    def store(self, rows: list[LedgerRow], group: str) -> None:
        """Write the people of some rows; `group` is for new households without a 村民组.

        Where columns were corrected, the mapping is kept for the next sheet with this header.
        """
        if self.preview is None:
            return
        register, ledger = self._context.register, self.preview.ledger
        wanted = {row.row for row in rows}
        corrected = self.preview.asked.mapping
        accepted = {column.column: column.field for column in ledger.columns} if corrected else {}

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
        ledger, book, fixes = self.preview.ledger, self.preview.book, self.preview.asked.fixes
        task = Task(lambda: refused_workbook(ledger, book, target, fixes), Lane.READ)
        self._target = target
        task.succeeded.connect(self._tell_written)
        self._start(task, self.tr("正在写出要改的行"), self.tr("行"))

    def undo(self) -> None:
        """Take the last storing back, and read the sheet again, for there is somebody to store now."""
        task = Task(self._context.register.undo)
        task.succeeded.connect(self._take_undone)
        self._start(task, self.tr("正在撤销导入"), self.tr("人"))
        task.finished.connect(self._tell_undone)

    def _present(self) -> Asked:
        """Return what was asked last, also where the answer is still on its way; the opened source goes along."""
        if self.preview is None or self._asked is None:
            raise LookupError("nothing was read yet")
        return replace(self._asked, book=self.preview.book, sheet=self._asked.sheet or self.preview.ledger.sheet)

    def _read(self, asked: Asked, *, quietly: bool = False) -> None:
        context, self._asked = self._context, asked
        task = Task.reporting(lambda progress: read_preview(context, asked, progress), Lane.READ)
        task.succeeded.connect(self._take_preview)
        if self._check is not None:
            self._check.cancel()  # a large ledger takes a while, and what it comes to is out of date now
        self._check = task if quietly else None
        if quietly:
            self._checks += 1
            self.checking.emit(True)
            task.failed.connect(self._tell_problem)
            task.finished.connect(self._end_checking)
            task.start()
        else:
            self._start(task, self.tr("正在读“{file}”").format(file=name_of(asked.source)), self.tr("行"))

    def _start(self, task: Task, what: str, unit: str) -> None:
        task.failed.connect(self._tell_problem)
        task.cancelled.connect(self._tell_cancelled)
        self.started.emit(task, what, unit)
        task.start()

    def _end_checking(self) -> None:
        self._checks -= 1
        if not self._checks:
            self.checking.emit(False)

    def _take_preview(self, found: object) -> None:
        if isinstance(found, Preview) and found.asked is self._asked:
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
        self._read(self._present(), quietly=True)

    def _tell_undone(self) -> None:
        if not self.stored:
            self.told.emit(self.tr("这次导入已撤销，改过的内容也改回了原样。还要存的话，按 Ctrl+S。"), Kind.OK)

    def _tell_problem(self, error: object) -> None:
        source = self._asked.source if self._asked else None
        if isinstance(error, RefusedFile) and error.reason == LOCKED and isinstance(source, Path):
            self.locked.emit(source)
        elif isinstance(error, VillageDeskError):
            self.told.emit(in_words(error), Kind.BAD)

    def _tell_written(self, _rows: object) -> None:
        words = self.tr("已写到“{file}”：改好以后再导入一次。").format(file=self._target.name)
        self.told.emit(words, Kind.OK)

    def _tell_cancelled(self) -> None:
        self.told.emit(self.tr("已取消，没有存入任何内容。"), Kind.WARN)
