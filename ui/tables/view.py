"""The list of records: sort, choose columns, select rectangles, copy them, open a record."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from ui.icons import icon
from ui.tables import selecting
from ui.tables.column_dialog import choose_columns
from ui.tables.columns import ColumnChooser
from ui.tables.copying import Copier
from ui.tables.delegate import CellDelegate
from ui.tables.model import Column, Fetch, PagedModel
from ui.theme import theme
from ui.widgets.notice import EmptyState

_WALKING = (
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right,
    Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End,
)  # fmt: skip


class RecordTable(QTableView):
    """A list of records with 序号 first.

    `opened` is a double click or Enter on a record, `chosen` the record the keyboard stands on ('' for none),
    `sort_requested` a click on a column's head with its name and whether the order is descending, `typed` a
    character typed into the list (a search may take it), `pasted` a text from the clipboard that is to be written
    from the current cell on, `selected` that other rows are selected. Space marks a row; while rows are marked so,
    the arrows walk without losing them.
    """

    opened = Signal(str)
    chosen = Signal(str)
    sort_requested = Signal(str, bool)
    typed = Signal(str)
    pasted = Signal(str)
    selected = Signal()

    def __init__(self, columns: Sequence[Column], fetch: Fetch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paged = PagedModel(columns, fetch, self)
        self._cells = CellDelegate(self.paged)
        self._empty: EmptyState | None = None
        self._descending = False
        self._marking = False
        self.setModel(self.paged)
        # A head that follows the selection asks of every cell of a column whether it is selected, at every change.
        self.horizontalHeader().setSelectionModel(QItemSelectionModel(self.paged, self))
        self.setItemDelegate(self._cells)
        self.columns = ColumnChooser(self, self.paged)
        self.copying = Copier(self, self.paged, self.columns)
        _dress(self, self._cells.row_height())
        for number, column in enumerate(self.paged.columns):
            self.setColumnWidth(number, theme().px(column.width))
        self.doubleClicked.connect(self._open_current)
        self.customContextMenuRequested.connect(self._show_menu)
        self.horizontalHeader().sectionClicked.connect(self._sort_by)

    def set_ids(self, ids: Sequence[str]) -> None:
        """Show other records; what is chosen and selected stays so where it is still among them.

        The same records in the same order are only fetched anew: nothing on the screen moves.
        """
        if ids and ids == self.paged.ids:
            self.paged.refresh()
            return
        before = self.current_id()
        offset = self.currentIndex().row() - self.verticalScrollBar().value()
        column = max(self.currentIndex().column(), 0)
        selected = self.selected_ids() if self._cells.many else []
        self.paged.set_ids(ids)
        row = self.paged.row_of(before) if before else -1
        self._cells.current_row, self._cells.many = -1, False
        if row >= 0:
            self.verticalScrollBar().setValue(row - offset)
            self.choose_row(row, column)
        elif before:
            self.chosen.emit("")
        if selected:
            places = {record: number for number, record in enumerate(ids)}
            again = sorted(places[record] for record in selected if record in places)
            selecting.select_rows(self.paged, self.selectionModel(), again)
        self._marking = self._marking and self._cells.many
        self.selected.emit()
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
        return [self.paged.ids[row] for row in selecting.rows(self.selectionModel())]

    def choose_row(self, row: int, column: int = 1) -> None:
        """Put the keyboard on a row and bring it onto the screen."""
        if 0 <= row < self.paged.rowCount():
            self.setCurrentIndex(self.paged.index(row, min(column, self.paged.columnCount() - 1)))

    def show_order(self, name: str, *, descending: bool) -> None:
        """Show by which column the records are in order; a name that no column has shows none."""
        section = next((n for n, column in enumerate(self.paged.columns) if name and column.name == name), -1)
        self._descending = descending
        head = self.horizontalHeader()
        head.setSortIndicatorShown(section >= 0)
        head.setSortIndicator(section, Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder)

    def set_empty(self, state: EmptyState) -> None:
        """Show `state` in the place of the rows while there are none."""
        if self._empty is not None:
            self._empty.deleteLater()
        self._empty = state
        state.setParent(self.viewport())
        self._show_empty()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Space marks, Esc gives up what is selected, Ctrl+C and Ctrl+V copy and paste."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copying.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QGuiApplication.clipboard().text())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open_current()
        elif event.key() == Qt.Key.Key_Space and not event.modifiers() and self.currentIndex().isValid():
            selecting.toggle_row(self.selectionModel(), self.currentIndex(), alone=not self._cells.many)
            self._marking = True
        elif event.key() == Qt.Key.Key_Escape and self._cells.many:
            self.give_up_selection()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select by mouse as Qt does, no longer by marks."""
        self._marking = False
        super().mousePressEvent(event)

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Let the plain arrows walk past marked rows without giving them up."""
        if self._marking and isinstance(event, QKeyEvent) and event.key() in _WALKING and not event.modifiers():
            return QItemSelectionModel.SelectionFlag.NoUpdate
        return super().selectionCommand(index, event)

    def give_up_selection(self) -> None:
        """Select nothing but the cell the keyboard stands on."""
        self._marking = False
        self.selectionModel().select(self.currentIndex(), QItemSelectionModel.SelectionFlag.ClearAndSelect)

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
        self._cells.many = selecting.has_many(self.selectionModel())
        self.viewport().update()
        self.selected.emit()

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
        self.show_order(column.name, descending=again and not self._descending)
        self.sort_requested.emit(column.name, self._descending)

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copying = menu.addAction(icon("copy"), self.tr("复制\tCtrl+C"))
        copying.triggered.connect(self.copying.copy)
        menu.addAction(self.tr("复制整行（带表头）")).triggered.connect(self.copying.copy_rows)
        menu.addSeparator()
        menu.addAction(icon("columns-3"), self.tr("列…")).triggered.connect(partial(choose_columns, self.columns, self))
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
    head.setFirstSectionMovable(False)
    head.setStretchLastSection(True)
    head.setFixedHeight(row_height)
