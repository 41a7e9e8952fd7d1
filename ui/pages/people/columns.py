"""Remembers how the list of people was left: its columns, their order and widths, and the order of the rows."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from ui.pages.people.memory import PEOPLE_LIST, Remembered, keep, recall
from ui.pages.people.rows import order_of
from ui.tables import Arrangement, RecordTable
from ui.tasks import Task
from villagedesk.register.store import Register

_PAUSE_MS = 400
"""Dragging an edge tells each pixel; only where it comes to rest is kept."""
_USUAL = "number"


class ColumnKeeper(QObject):
    """Brings the columns back at the start and keeps what is changed.

    Attributes:
        visible: the columns whose texts are wanted; read off the GUI thread.
        order: how the register sorts.

    `sorted` tells that the order is another.
    """

    sorted = Signal()

    def __init__(
        self,
        register: Register,
        usual: Sequence[str],
        parent: QObject,
        setting: str = PEOPLE_LIST,
        order: str = _USUAL,
    ) -> None:
        """Remember a list under the name `setting`; `usual` are its columns and `order` its order until then."""
        super().__init__(parent)
        self._setting = setting
        self._register = register
        self._usual = tuple(usual)
        self._table: RecordTable | None = None
        self.visible: frozenset[str] = frozenset(usual)
        self.order = order
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._keep)

    def attach(self, table: RecordTable) -> None:
        """Show the columns of a table as they were left, and follow it from now on."""
        self._table = table
        left = recall(self._register, Arrangement(self._usual), self._setting)
        table.columns.arrange(left.arrangement)
        self.visible = frozenset(table.columns.visible())
        if left.column in {column.name for column in table.paged.columns if column.sortable}:
            self.order = order_of(left.column, descending=left.descending)
            table.show_order(left.column, descending=left.descending)
        table.columns.changed.connect(self._take_columns)
        table.sort_requested.connect(self._sort)

    def _take_columns(self) -> None:
        if self._table is not None:
            before, self.visible = self.visible, frozenset(self._table.columns.visible())
            if not self.visible <= before:
                self._table.refresh()
            self._pause.start()

    def _sort(self, column: str, descending: bool) -> None:
        self.order = order_of(column, descending=descending)
        self._pause.start()
        self.sorted.emit()

    def _keep(self) -> None:
        if self._table is None:
            return
        head = self._table.horizontalHeader()
        section = head.sortIndicatorSection() if head.isSortIndicatorShown() else 0
        column = self._table.paged.columns[section].name
        descending = head.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        now = Remembered(self._table.columns.arrangement(), column, descending)
        Task(lambda: keep(self._register, now, self._setting)).start()
