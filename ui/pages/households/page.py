"""按户: the households of the village, to open, to add to, and to print one sheet each."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu

from ui.dialogs.print_dialog import show_print_dialog
from ui.dialogs.print_document import blank_forms_document, household_slips_document
from ui.pages.households.rows import COLUMNS, SHOWN, Found, Query, fetch, look
from ui.pages.page import RegisterPage
from ui.pages.people.ways import BY_HOME, Ways
from ui.tables import RecordTable
from ui.tables.column_dialog import choose_columns
from ui.tasks import Lane, Task
from ui.theme import theme
from ui.widgets import EmptyState, KeyButton, PageHeader, spaced
from villagedesk.context import Context

_TYPING_MS = 120


class HouseholdsPage(RegisterPage):
    """The list of households with search and groups."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.title = self.tr("劳动力")
        self._query = Query(0)
        self.header = PageHeader(self.title)
        self.print_button = KeyButton(self.tr("打印"), "F9", icon="printer")
        self.add_button = KeyButton(self.tr("按户登记"), "F2", icon="house-plus", role="primary")
        self.ways = Ways(BY_HOME)
        self.search = QLineEdit()
        self.group_button = KeyButton(self.tr("全部村民组"), icon="list-filter")
        self.columns_button = KeyButton(self.tr("列…"), "F6", icon="columns-3")
        self.table = RecordTable(COLUMNS, lambda ids: fetch(context.register, ids))
        self.printing = QMenu(self)
        self._groups = QMenu(self)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._arrange()
        self._connect()

    def arrive(self, argument: object) -> None:
        """Show all households, or those that a text finds."""
        if isinstance(argument, str):
            self.search.setText(argument)
        self.ways.choose(BY_HOME)

    def refresh(self) -> None:
        """Ask the register anew."""
        self.table.refresh()
        self._ask()

    def print_page(self) -> bool:
        """Offer 一户一表 of the chosen households, of the whole list, and blank forms."""
        self.printing.clear()
        chosen, listed = self.table.selected_ids(), list(self.table.paged.ids)
        if len(chosen) == 1:
            head = self.table.paged.text(self.table.paged.row_of(chosen[0]), 1)
            self._offer(self.tr("{head} 户的一户一表").format(head=head), chosen)
        elif chosen:
            self._offer(self.tr("选中的 {count:,} 户的一户一表").format(count=len(chosen)), chosen)
        self._offer(self.tr("列表中全部 {count:,} 户的一户一表").format(count=len(listed)), listed)
        self.printing.addAction(self.tr("空白登记表")).triggered.connect(self._print_blank)
        self.printing.popup(self.print_button.mapToGlobal(QPoint(0, self.print_button.height())))
        self.printing.setActiveAction(self.printing.actions()[0])
        return True

    def _arrange(self) -> None:
        for button in (self.print_button, self.add_button):
            self.header.add_action(button)
        self.search.setPlaceholderText(self.tr("户主、成员、首字母、户编号、住址或电话"))
        self.search.setAccessibleName(self.tr("查找农户"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(theme().px(300))
        self.table.setAccessibleName(self.tr("农户"))
        self.table.columns.show_only(SHOWN)
        self.columns_button.clicked.connect(partial(choose_columns, self.table.columns, self))
        self.group_button.setMenu(self._groups)
        self.header.add_beside(self.ways)
        above = spaced(QHBoxLayout(), 0, 10)
        above.addWidget(self.search, 1)
        for button in (self.group_button, self.columns_button):
            above.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(self.header)
        self.column.addLayout(above)
        self.column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.add_button.clicked.connect(partial(self.go.emit, "household", None))
        self.print_button.clicked.connect(self.print_page)
        self.ways.chosen.connect(self._take_way)
        self.search.textChanged.connect(self._typing.start)
        self.search.returnPressed.connect(self.table.setFocus)
        self._typing.timeout.connect(self._take_text)
        self.table.typed.connect(self._type_on)
        self.table.opened.connect(partial(self.go.emit, "household"))
        self.table.sort_requested.connect(self._sort)
        self._groups.triggered.connect(self._take_group)

    def _take_way(self, way: str) -> None:
        if way != BY_HOME:
            self.go.emit(way, None)

    def _take_text(self) -> None:
        self._change(text=self.search.text().strip())

    def _type_on(self, text: str) -> None:
        """Take a character that was typed into the list."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.setText(text)

    def _take_group(self, action: QAction) -> None:
        self._change(group=str(action.data()))

    def _sort(self, column: str, descending: bool) -> None:
        self._change(order=f"-{column}" if descending else column)

    def _change(self, **changes: Any) -> None:
        self._query = replace(self._query, **changes)
        self._ask()

    def _ask(self) -> None:
        query = self._query = replace(self._query, serial=self._query.serial + 1)
        task = Task(lambda: look(self.context.register, query), Lane.READ)
        task.succeeded.connect(self._show)
        task.start()

    def _show(self, found: Found) -> None:
        if found.query.serial != self._query.serial:
            return  # a later question is on its way
        self.group_button.setText(found.query.group or self.tr("全部村民组"))
        self.group_button.updateGeometry()
        self._groups.clear()
        for group in ("", *found.groups):
            self._groups.addAction(group or self.tr("全部村民组")).setData(group)
        self.table.set_empty(self._empty_state(found))
        self.table.set_ids(found.ids)
        if not self.table.current_id():
            self.table.choose_row(0)
        words = (
            self.tr("{count:,} 户，全村共 {total:,} 户") if len(found.ids) != found.total else self.tr("{total:,} 户")
        )
        self.header.set_count(words.format(count=len(found.ids), total=found.total))

    def _empty_state(self, found: Found) -> EmptyState:
        if not found.total:
            state = EmptyState(
                self.tr("还没有登记农户。按 F2 一户一户登记，或者导入台账。"), self.tr("按户登记"), icon="house"
            )
            state.pressed.connect(partial(self.go.emit, "household", None))
            return state
        state = EmptyState(
            self.tr("没有找到。请核对户主、成员姓名或首字母、户编号、住址、电话。"),
            self.tr("看全部农户"),
            icon="search",
        )
        state.pressed.connect(self._show_all)
        return state

    def _show_all(self) -> None:
        self.search.clear()
        self._change(text="", group="")

    def _offer(self, words: str, ids: Sequence[str]) -> None:
        action = self.printing.addAction(words)
        action.setEnabled(bool(ids))
        action.triggered.connect(partial(self._print, ids))

    def _print(self, ids: Sequence[str], *_: object) -> None:
        show_print_dialog(self, household_slips_document(self.context, ids))

    def _print_blank(self) -> None:
        show_print_dialog(self, blank_forms_document(self.context))
