"""The work behind the page that fills templates: reading one, foreseeing what comes of it, writing the copy."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ui.dialogs.file_password import LOCKED
from ui.language import in_a_row
from ui.pages.fill.view import Asked, Plan, read_plan, write
from ui.tasks import Lane, Task
from ui.widgets import Kind
from villagedesk.context import Context
from villagedesk.errors import RefusedFile, VillageDeskError
from villagedesk.ledgers.fill.form import Filled
from villagedesk.ledgers.fill.package import Book
from villagedesk.register.selection import Selection


class FillDesk(QObject):
    """One template on its way to a filled copy.

    Attributes:
        plan: the template as it was understood last; None before the first.

    `started` brings each task with the words for it; `read` and `written` say what came of them, `told` in words
    why nothing came of one, `locked` which file needs a password.
    """

    started = Signal(object, str, str)
    read = Signal(object)
    written = Signal(object, Path)
    locked = Signal(Path)
    told = Signal(str, Kind)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._asked: Asked | None = None
        self._target = Path()
        self.plan: Plan | None = None

    def open_template(self, path: Path, scope: Selection, book: Book | None = None) -> None:
        """Read a template; `book` where it was opened before, with its password."""
        self._read(Asked(path, book, scope=scope))

    def open_sheet(self, sheet: str) -> None:
        """Fill another sheet of the template."""
        if self.plan is not None and sheet != self.plan.sheet:
            self._read(replace(self._present(), sheet=sheet, mapping={}))

    def map_column(self, column: int, field: object) -> None:
        """Give a column another field, or none."""
        if self.plan is not None:
            asked = self._present()
            self._read(replace(asked, mapping={**asked.mapping, column: str(field) if field else None}))

    def take_scope(self, scope: Selection) -> None:
        """Fill in other people."""
        if self.plan is not None:
            self._read(replace(self._present(), scope=scope))

    def read_again(self) -> None:
        """Look at the people anew."""
        if self.plan is not None:
            self._read(self._present())

    def write(self, target: Path) -> None:
        """Write the filled copy."""
        plan, context = self.plan, self._context
        if plan is None:
            return
        self._target = target
        task = Task.reporting(lambda progress: write(context, plan, target, progress), Lane.READ)
        task.succeeded.connect(self._take_written)
        self._start(task, self.tr("正在填“{file}”").format(file=plan.asked.path.name))

    def _present(self) -> Asked:
        if self.plan is None or self._asked is None:
            raise LookupError("no template was read yet")
        return replace(self._asked, book=self.plan.book, sheet=self._asked.sheet or self.plan.sheet)

    def _read(self, asked: Asked) -> None:
        context, self._asked = self._context, asked
        task = Task.reporting(lambda progress: read_plan(context, asked, progress), Lane.READ)
        task.succeeded.connect(self._take_plan)
        self._start(task, self.tr("正在看“{file}”").format(file=asked.path.name))

    def _start(self, task: Task, what: str) -> None:
        task.failed.connect(self._tell_problem)
        task.cancelled.connect(self._tell_cancelled)
        self.started.emit(task, what, self.tr("人"))
        task.start()

    def _take_plan(self, found: object) -> None:
        if isinstance(found, Plan) and found.asked is self._asked:
            self.plan = found
            self.read.emit(found)

    def _take_written(self, filled: object) -> None:
        if isinstance(filled, Filled):
            self.written.emit(filled, self._target)

    def _tell_problem(self, error: object) -> None:
        if isinstance(error, RefusedFile) and error.reason == LOCKED and self._asked is not None:
            self.locked.emit(self._asked.path)
        elif isinstance(error, VillageDeskError):
            self.told.emit(in_a_row(error.message, error.hint), Kind.BAD)

    def _tell_cancelled(self) -> None:
        self.told.emit(self.tr("已取消，什么也没有写。"), Kind.WARN)
