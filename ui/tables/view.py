"""The list of records: sort, choose columns, select rectangles, copy them, open a record."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from ui import clipboard
from ui.icons import icon
from ui.tables.clipboard import rectangle
from ui.tables.columns import ColumnChooser
from ui.tables.delegate import CellDelegate
from ui.tables.model import Column, Fetch, PagedModel
from ui.theme import theme
from ui.widgets.notice import EmptyState


class RecordTable(QTableView):
    """A list of records with 序号 first.

    `opened` is a double click or Enter on a record, `chosen` the record the keyboard stands on ('' for none),
    `sort_requested` a click on a column's head with its name and whether the order is descending, `typed` a
    character typed into the list (a search may take it), `columns_changed` another choice of columns.
    """

    opened = Signal(str)
    chosen = Signal(str)
    sort_requested = Signal(str, bool)
    typed = Signal(str)

    def __init__(self, columns: Sequence[Column], fetch: Fetch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paged = PagedModel(columns, fetch, self)
        self._cells = CellDelegate(self.paged)
        self._empty: EmptyState | None = None
        self._descending = False
        self.setModel(self.paged)
        self.setItemDelegate(self._cells)
        self.columns = ColumnChooser(self, self.paged)
        _dress(self, self._cells.row_height())
        for number, column in enumerate(self.paged.columns):
            self.setColumnWidth(number, theme().px(column.width))
        self.doubleClicked.connect(self._open_current)
        self.customContextMenuRequested.connect(self._show_menu)
        self.horizontalHeader().sectionClicked.connect(self._sort_by)

    def set_ids(self, ids: Sequence[str]) -> None:
        """Show other records; the chosen one stays chosen where it is still among them."""
        before = self.current_id()
        self.paged.set_ids(ids)
        row = self.paged.row_of(before) if before else -1
        self._cells.current_row = -1
        if row >= 0:
            self.choose_row(row)
        elif before:
            self.chosen.emit("")
        self._show_empty()

    def refresh(self) -> None:
        """Fetch the rows shown anew, after records were saved."""
        self.paged.refresh()

    def current_id(self) -> str:
        """Return the id of the record the keyboard stands on, '' for none."""
        index = self.currentIndex()
        return self.paged.ids[index.row()] if index.isValid() and index.row() < len(self.paged.ids) else ""

    def selected_ids(self) -> list[str]:
        """Return the ids of all records of which a cell is selected, in the order of the list."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        return [self.paged.ids[row] for row in rows]

    def choose_row(self, row: int) -> None:
        """Put the keyboard on a row and bring it onto the screen."""
        if 0 <= row < self.paged.rowCount():
            self.setCurrentIndex(self.paged.index(row, 1 if self.paged.columnCount() > 1 else 0))

    def set_empty(self, state: EmptyState) -> None:
        """Show `state` in the place of the rows while there are none."""
        if self._empty is not None:
            self._empty.deleteLater()
        self._empty = state
        state.setParent(self.viewport())
        self._show_empty()

    def copy(self) -> None:
        """Copy the selected rectangle; cells inside it that are not selected arrive blank."""
        selected = {(index.row(), index.column()) for index in self.selectedIndexes()}
        if selected:
            rows = range(min(row for row, _ in selected), max(row for row, _ in selected) + 1)
            wanted = {column for _, column in selected}
            shown = [number for number in self.columns.positions() if number in wanted]
            cells = [[self.paged.text(row, n) if (row, n) in selected else "" for n in shown] for row in rows]
            clipboard.put(rectangle(cells))

    def copy_rows(self) -> None:
        """Copy the whole of all rows of which a cell is selected, with the words above the columns."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        shown = self.columns.positions()
        head = [self.paged.columns[number].label for number in shown]
        body = [[self.paged.text(row, number) for number in shown] for row in rows]
        clipboard.put(rectangle([head, *body]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Ctrl+C copies; everything else is Qt's."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open_current()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Hand typed characters on: looking through all rows here would fetch every page."""
        self.typed.emit(search)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        """Mark the whole row and announce the record."""
        super().currentChanged(current, previous)
        self._cells.current_row = current.row()
        self.viewport().update()
        if current.row() != previous.row():
            self.chosen.emit(self.current_id())

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell a rectangle from a single cell."""
        super().selectionChanged(selected, deselected)
        self._cells.many = len(self.selectedIndexes()) > 1
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the empty state in the middle."""
        super().resizeEvent(event)
        if self._empty is not None:
            self._empty.setGeometry(self.viewport().rect())

    def _open_current(self) -> None:
        record = self.current_id()
        if record:
            self.opened.emit(record)

    def _sort_by(self, section: int) -> None:
        column = self.paged.columns[section]
        header = self.horizontalHeader()
        if not column.sortable:
            return
        again = header.isSortIndicatorShown() and header.sortIndicatorSection() == section
        self._descending = again and not self._descending
        order = Qt.SortOrder.DescendingOrder if self._descending else Qt.SortOrder.AscendingOrder
        header.setSortIndicatorShown(True)
        header.setSortIndicator(section, order)
        self.sort_requested.emit(column.name, self._descending)

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copying = menu.addAction(icon("copy"), self.tr("复制\tCtrl+C"))
        copying.triggered.connect(self.copy)
        menu.addAction(self.tr("复制整行（带表头）")).triggered.connect(self.copy_rows)
        menu.addSeparator()
        menu.addMenu(self.columns.menu())
        menu.popup(self.viewport().mapToGlobal(place))

    def _show_empty(self) -> None:
        if self._empty is not None:
            self._empty.setGeometry(self.viewport().rect())
            self._empty.setVisible(not self.paged.ids)


def _dress(view: QTableView, row_height: int) -> None:
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    rows, head = view.verticalHeader(), view.horizontalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setDefaultSectionSize(row_height)
    head.setHighlightSections(False)
    head.setSectionsClickable(True)
    head.setSectionsMovable(True)
    head.setStretchLastSection(True)
    head.setFixedHeight(row_height)
