"""Copying what is selected in a list: a rectangle as it is seen, or whole rows with the words above them."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QTableView

from ui import clipboard
from ui.tables import selecting
from ui.tables.clipboard import Copied, rectangle
from ui.tables.columns import ColumnChooser
from ui.tables.model import PAGE, PagedModel
from ui.tasks import Lane, Task

CHUNK = 200
"""Rows fetched at once off the GUI thread."""
MOST_ROWS = 20_000
"""Rows that the clipboard takes; whoever wants more writes a file."""


class Copier(QObject):
    """Copies from a list. `copied` tells how many rows and columns lie on the clipboard now.

    Few rows are there at once; many are fetched off the GUI thread first; more than a clipboard bears are `refused`,
    with how many it would.
    """

    copied = Signal(int, int)
    refused = Signal(int)

    def __init__(self, view: QTableView, model: PagedModel, columns: ColumnChooser) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._columns = columns

    def copy(self) -> None:
        """Copy the selected rectangle; cells inside it that are not selected arrive blank."""
        wanted = selecting.cells(self._view.selectionModel())
        every = 0
        for columns in wanted.values():
            every |= columns
        shown = [number for number in self._columns.positions() if every >> number & 1]
        if shown:
            self._fetch([], list(wanted), shown, wanted)

    def copy_rows(self) -> None:
        """Copy the whole of all rows of which a cell is selected, with the words above the columns."""
        shown = self._columns.positions()
        wanted = selecting.rows(self._view.selectionModel())
        if wanted:
            self._fetch([[self._columns.label(number) for number in shown]], wanted, shown, {})

    def _fetch(self, head: list[list[str]], rows: Sequence[int], shown: Sequence[int], only: dict[int, int]) -> None:
        def cells(row: int, texts: Sequence[str]) -> list[str]:
            every = only.get(row, -1)
            return [texts[number] if every >> number & 1 else "" for number in shown]

        if len(rows) > MOST_ROWS:
            self.refused.emit(MOST_ROWS)
            return
        if len(rows) <= PAGE:
            wanted = range(len(self._model.columns))
            body = [cells(row, [self._model.text(row, number) for number in wanted]) for row in rows]
            self._put(rectangle([*head, *body]))
            return
        ids, fetch = [self._model.ids[row] for row in rows], self._model.fetch

        def work() -> Copied:
            body = []
            for start in range(0, len(rows), CHUNK):
                some = fetch(ids[start : start + CHUNK])
                body += [
                    cells(row, (str(row + 1), *texts))
                    for row, texts in zip(rows[start : start + CHUNK], some, strict=True)
                ]
            return rectangle([*head, *body])

        self._view.setCursor(Qt.CursorShape.BusyCursor)
        task = Task(work, Lane.READ)
        task.succeeded.connect(self._put)
        task.finished.connect(self._view.unsetCursor)
        task.start()

    def _put(self, made: Copied) -> None:
        clipboard.put(made.data())
        self.copied.emit(made.rows, made.columns)
