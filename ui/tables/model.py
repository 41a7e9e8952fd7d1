"""The model of a list: ids in memory, the rows behind them fetched by the page.

Qt asks a Python model more than a thousand times for one repaint, so `data` compares the role as a plain
number and answers from tuples of text that are ready to be shown.
"""

import sys
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)
from PySide6.QtGui import QFontMetrics

from ui import fonts
from ui.language import shown, spoken
from ui.theme import BODY
from ui.widgets.badge import Kind

Row = tuple[str, ...]
"""The texts of one row, one for each column."""

Fetch = Callable[[Sequence[str]], Sequence[Row]]
"""Returns the rows of the ids given, in their order."""

PAGE = 64
"""Rows fetched at once: few, for a jump to anywhere waits for one or two pages."""
_KEPT_PAGES = 60
_HEADER_PAD = 11
_SHORTEST = 72
_DISPLAY, _ALIGNMENT = 0, 7
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name for sorting, its words, its width at 100 %.

    `badges` maps texts to the kind of badge that shows them; `fixed` columns cannot be hidden.
    """

    name: str
    label: str
    width: int = 100
    right: bool = False
    badges: Mapping[str, Kind] | None = None
    sortable: bool = True
    fixed: bool = False


def _fitting(column: Column) -> Column:
    """Return a column wide enough for its words: the declared widths are made for what mostly stands in it."""
    letters = QFontMetrics(fonts.body_font(BODY, bold=True))
    texts = (column.label,) if spoken() == "zh" else (column.label, *(column.badges or ()))
    words = max(letters.horizontalAdvance(shown(text)) for text in texts)
    least = 0 if column.right or spoken() == "zh" else _SHORTEST
    return replace(column, width=max(column.width, words + 2 * _HEADER_PAD, least))


class PagedModel(QAbstractTableModel):
    """Rows behind ids. Column 0 is the 序号; the declared columns follow from 1 on.

    Attributes:
        fetch: reads rows; from any thread.
    """

    def __init__(self, columns: Sequence[Column], fetch: Fetch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        number = QCoreApplication.translate("PagedModel", "序号")
        serial = Column("", number, 56, right=True, sortable=False, fixed=True)
        self.columns = tuple(_fitting(column) for column in (serial, *columns))
        self.fetch = fetch
        self._ids: Sequence[str] = ()
        self._pages: OrderedDict[int, Sequence[Row]] = OrderedDict()

    def set_ids(self, ids: Sequence[str]) -> None:
        """Show other records."""
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self.endResetModel()

    def refresh(self) -> None:
        """Fetch the rows shown anew; the ids stay."""
        self._pages.clear()
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self.columns) - 1))

    @property
    def ids(self) -> Sequence[str]:
        """The ids shown, in their order."""
        return self._ids

    def row_of(self, record: str) -> int:
        """Return the row of an id, -1 where it is not shown."""
        try:
            return self._ids.index(record)
        except ValueError:
            return -1

    def text(self, row: int, column: int) -> str:
        """Return the text of a cell."""
        if column == 0:
            return str(row + 1)
        page, offset = divmod(row, PAGE)
        rows = self._pages.get(page)
        if rows is None:
            rows = self._load(page)
        return rows[offset][column - 1]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of records."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns, 序号 included."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> str | int | None:
        """Return the text or the alignment of a cell."""
        if role == _DISPLAY:
            return shown(self.text(index.row(), index.column()))
        if role == _ALIGNMENT:
            return _RIGHT if self.columns[index.column()].right else _LEFT
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> str | int | None:
        """Return the words above a column."""
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == _DISPLAY:
            return shown(self.columns[section].label)
        if role == _ALIGNMENT:
            return _RIGHT if self.columns[section].right else _LEFT
        return None

    def _load(self, page: int) -> Sequence[Row]:
        """Fetch a page; Qt asks while it paints, where an error raised would leave it waiting for ever."""
        ids = self._ids[page * PAGE : (page + 1) * PAGE]
        try:
            rows = self.fetch(ids)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is told after painting
            QTimer.singleShot(0, partial(sys.excepthook, type(error), error, error.__traceback__))
            rows = [("",) * (len(self.columns) - 1)] * len(ids)
        self._pages[page] = rows
        if len(self._pages) > _KEPT_PAGES:
            self._pages.popitem(last=False)
        return rows
