"""A table of the statistic on the screen: a row a line, the total last; Enter on a number asks who is behind it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.language import shown
from ui.tables import Column, RecordTable, Row
from ui.widgets import EmptyState
from villagedesk.subjects.statistics.made import Figure, Heading, Line, Made, Unit

_NAME_WIDTH, _FIGURE_WIDTH, _MONEY_WIDTH = 190, 84, 150
_FIRST_FIGURE = 2
"""The column, 序号 counted, where the numbers begin."""
_ROW = "row"


def figure_words(heading: Heading, figure: Figure) -> str:
    """Return a figure as it is read."""
    if isinstance(figure, str):
        return figure
    return f"{figure / 100:,.2f}" if heading.unit is Unit.MONEY else f"{figure:,}"


class TableSheet(QStackedWidget):
    """Shows tables of different columns one after the other; `asked` names row and column of a cell."""

    asked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._made: Made | None = None
        self._lines: list[Line] = []
        self._tables: dict[tuple[str, ...], RecordTable] = {}

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the keyboard to the table that is shown; Qt's own proxy would cut the way of the Tab key."""
        table = self.currentWidget()
        if table is None:
            super().setFocus(reason)
        else:
            table.setFocus(reason)

    def show_made(self, made: Made) -> RecordTable:
        """Show a table; what is chosen stays in its row and column where it can. Returns what has the keyboard."""
        self._made = made
        self._lines = [*made.lines, made.total]
        key = (made.row_label, *(column.key for column in made.columns))
        if key not in self._tables:
            self._tables[key] = self._table(made)
            self.addWidget(self._tables[key])
        table = self._tables[key]
        table.set_ids([f"{_ROW}{number}" for number in range(len(self._lines))])
        table.refresh()
        if not table.current_id():
            table.choose_row(0, _FIRST_FIGURE)
        self.setCurrentWidget(table)
        return table

    def _table(self, made: Made) -> RecordTable:
        figures = [
            Column(
                column.key,
                shown(column.label),
                _MONEY_WIDTH if column.unit is Unit.MONEY else _FIGURE_WIDTH,
                right=True,
                sortable=False,
            )
            for column in made.columns
        ]
        name = Column("name", shown(made.row_label), _NAME_WIDTH, sortable=False, fixed=True)
        table = RecordTable((name, *figures), self._rows)
        table.setAccessibleName(QCoreApplication.translate("TableSheet", "统计表"))
        words = QCoreApplication.translate("TableSheet", "这段时间没有可统计的内容。")
        table.set_empty(EmptyState(words, icon="chart-column"))
        table.horizontalHeader().setStretchLastSection(False)
        table.setColumnHidden(0, True)  # the total is no row to be counted
        table.opened.connect(self._ask)
        return table

    def _rows(self, ids: Sequence[str]) -> list[Row]:
        made = self._made
        if made is None:
            return []
        wanted = [self._lines[int(one.removeprefix(_ROW))] for one in ids]
        return [(shown(line.label), *map(figure_words, made.columns, line.figures)) for line in wanted]

    def ask(self) -> None:
        """Ask who is behind the cell that has the keyboard."""
        table = self.currentWidget()
        if isinstance(table, RecordTable) and table.current_id():
            self._ask(table.current_id())

    def _ask(self, row: str) -> None:
        table, made = self.currentWidget(), self._made
        if made is None or not isinstance(table, RecordTable):
            return
        at = max(0, table.currentIndex().column() - _FIRST_FIGURE)
        self.asked.emit(self._lines[int(row.removeprefix(_ROW))].key, made.columns[at].key)
