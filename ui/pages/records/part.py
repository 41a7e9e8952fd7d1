"""A list of records with the form beside it: the part that the pages of the services are made of."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.language import in_chinese, shown
from ui.pages.people.columns import ColumnKeeper
from ui.pages.people.menu import MoreMenu
from ui.pages.records.bar import RecordsBar
from ui.pages.records.declared import Listing
from ui.pages.records.desk import RecordsDesk
from ui.pages.records.panel import RecordPanel
from ui.pages.records.rows import FIRST_PAGE, Found, Query, columns, fetch, look
from ui.tables import RecordTable
from ui.tables.column_dialog import choose_columns
from ui.tasks import Lane, Task
from ui.theme import theme
from ui.widgets import EmptyState, KeyButton, spaced
from villagedesk.catalogue.field import Values
from villagedesk.context import Context
from villagedesk.subjects.records import Condition

_PANEL_WIDTH = 530
_ANY_WIDTH = 16_777_215
_ROOM_FOR_BOTH = 1020
"""At 100 %: from so much width on the form stands beside the list, else in its place."""


class RecordsPart(QWidget):
    """Search, chips, the list, and the form of the record that is opened or begun.

    `go` asks for a page, `changed` tells that something was written, `opened` and `saved` bring a record's id,
    `chosen` the one on which the keyboard stands, `counted` says in words how many are listed. `buttons` are
    those that the page puts into its header, the primary one last.
    """

    go = Signal(str, object)
    changed = Signal()
    opened = Signal(str)
    saved = Signal(str)
    chosen = Signal(str)
    counted = Signal(str)

    def __init__(self, context: Context, listing: Listing, page: str, parent: QWidget | None = None) -> None:
        """`page` is the name of the page, to which a draft leads back."""
        super().__init__(parent)
        self.context = context
        self.listing = listing
        self._found: Found | None = None
        self._to_choose = ""
        first = listing.chips[0].name if listing.chips else ""
        self._query = Query(0, chip=first, order=listing.order)
        self.keeper = ColumnKeeper(
            context.register, listing.columns, self, f"list/{page}/{listing.kind}", listing.order
        )
        self.bar = RecordsBar(listing)
        self.table = RecordTable(columns(listing), lambda ids: fetch(context, listing, ids, self.keeper.visible))
        self.panel = RecordPanel(context, listing, page)
        self.desk = RecordsDesk(context, listing, self.table, self.panel, self)
        self.print_button = KeyButton(self.tr("打印"), "F9", icon="printer")
        self.more_button = KeyButton(self.tr("更多"), icon="ellipsis")
        self.add_button = KeyButton(shown(listing.add), "F2", icon="plus", role="primary")
        adding = [self.add_button] if listing.add else []
        self.buttons: list[KeyButton] = [self.print_button, self.more_button, *adding]
        self.more = MoreMenu(self)
        self._left = QWidget()
        self._arrange()
        self._fill_menu()
        self._connect()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the keyboard to the form where one is open, else to the list.

        Qt's own proxy would leave everything that stands before the list out of the way of the Tab key.
        """
        if self.panel.is_open:
            self.panel.entry.take_keyboard()
        else:
            self.table.setFocus(reason)

    def add_action(self, button: KeyButton) -> None:
        """Put a button of the service behind those of every list, before the one for a new record."""
        self.buttons.insert(len(self.buttons) - bool(self.listing.add), button)

    def current_id(self) -> str:
        """Return the record on which the keyboard stands, '' for none."""
        return self.table.current_id()

    def selected_ids(self) -> list[str]:
        """Return the selected records, in the order of the list."""
        return self.table.selected_ids()

    def listed_ids(self) -> list[str]:
        """Return all records that are listed."""
        return list(self.table.paged.ids)

    def begin(self, values: Values | None = None) -> None:
        """Open the form of a new record with these values; they are typed by nobody yet."""
        self.panel.begin(values)
        self._place()

    def open(self, record_id: str) -> None:
        """Open a record, or the draft of this id."""
        if self.panel.open(record_id) or self.panel.take_draft(record_id):
            self.table.choose_row(self.table.paged.row_of(record_id))
            self._place()
            self.opened.emit(record_id)

    def show_chip(self, name: str) -> None:
        """Show the records of a chip, and nothing else asked."""
        self.bar.search.clear()
        self.bar.chips.choose(name)
        self._change(chip=name, narrowed=(), text="")

    def show_where(self, words: str, condition: Condition) -> None:
        """Show the records for which one more condition holds; its words stand above the list to be taken away."""
        self._change(narrowed=((words, condition),))

    def refresh(self) -> None:
        """Ask the register anew; place, search and filter stay."""
        self._ask()

    def leave(self) -> bool:
        """Keep what was typed; what is saved elsewhere meanwhile would be what an undo takes back."""
        self.panel.drafts.flush()
        self.desk.forget_undo()
        return not self.panel.saver.is_busy

    def print_page(self) -> bool:
        """Print the list as it is shown."""
        self.desk.print(self._about())
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the form beside the list where both have room."""
        super().resizeEvent(event)
        self._place()

    def _arrange(self) -> None:
        self.more_button.setMenu(self.more)
        self.table.setAccessibleName(shown(self.listing.title))
        if self.listing.order:
            self.table.show_order(self.listing.order.lstrip("-"), descending=self.listing.order.startswith("-"))
        self.keeper.attach(self.table)
        row = spaced(QHBoxLayout(self), 0, 14)
        column = spaced(QVBoxLayout(self._left), 0, 10)
        for widget in (self.bar, self.desk.notice, self.desk.work):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        row.addWidget(self._left, 1)
        row.addWidget(self.panel)

    def _fill_menu(self) -> None:
        add = self.more.add
        add(self.tr("导出这个列表"), "Ctrl+Shift+S", "file-spreadsheet", self._export)
        if self.listing.many:
            add(self.tr("为多人各记一条"), "Ctrl+M", "users", self.desk.fill_many)
        add(self.tr("批量修改选中的"), "", "list-checks", self.desk.change_many)
        add(self.tr("列…"), "F6", "columns-3", partial(choose_columns, self.table.columns, self))
        self.more.addSeparator()
        add(self.tr("撤销刚才的保存"), "Ctrl+Z", "undo-2", self.desk.undo)

    def _connect(self) -> None:
        self.add_button.clicked.connect(partial(self.begin, None))
        self.print_button.clicked.connect(self.print_page)
        self.bar.searched.connect(self._search)
        self.bar.search.entered.connect(self.table.setFocus)
        self.bar.search.left_down.connect(self.table.setFocus)
        self.bar.chip_chosen.connect(self._take_chip)
        self.bar.removed.connect(self._widen)
        self.bar.change_button.clicked.connect(self.desk.change_many)
        for button, mark in zip(self.bar.marks, self.listing.marks, strict=True):
            button.clicked.connect(partial(self.desk.mark, mark))
        self.table.opened.connect(self.open)
        self.table.chosen.connect(self.chosen)
        self.table.typed.connect(self._type_on)
        self.table.selected.connect(self._count_selected)
        self.keeper.sorted.connect(self._ask)
        self.panel.closed.connect(self._place)
        self.panel.closed.connect(self.table.setFocus)
        self.panel.person_asked.connect(partial(self.go.emit, "person"))
        self.desk.begun.connect(self._place)
        self.desk.written.connect(self._take_written)

    def _place(self) -> None:
        """Give the form its place: beside the list, or instead of it where the type is large."""
        beside = self.width() >= theme().px(_ROOM_FOR_BOTH)
        self.panel.setMinimumWidth(theme().px(_PANEL_WIDTH) if beside else 0)
        self.panel.setMaximumWidth(theme().px(_PANEL_WIDTH) if beside else _ANY_WIDTH)
        self._left.setVisible(beside or not self.panel.is_open)

    def _take_written(self, record: str) -> None:
        self._to_choose = record
        self.changed.emit()
        self._ask()
        if record:
            self.saved.emit(record)

    def _search(self, text: str) -> None:
        self._change(text=text)

    def _type_on(self, text: str) -> None:
        """Take a character that was typed into the list."""
        self.bar.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bar.search.setText(text)

    def _take_chip(self, name: str) -> None:
        self._change(chip=name)

    def _widen(self, words: str) -> None:
        self._change(narrowed=tuple(one for one in self._query.narrowed if one[0] != words))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _count_selected(self) -> None:
        self.bar.show_selected(len(self.table.selected_ids()))

    def _change(self, **changes: Any) -> None:
        self._query = replace(self._query, **changes)
        self.bar.show_conditions([words for words, _ in self._query.narrowed])
        self._ask()

    def _ask(self) -> None:
        query = self._query = replace(self._query, serial=self._query.serial + 1, order=self.keeper.order)
        page = None if self._found else FIRST_PAGE
        task = Task(lambda: look(self.context, self.listing, query, page), Lane.READ)
        task.succeeded.connect(self._show_found)
        task.start()

    def _show_found(self, found: Found) -> None:
        if found.query.serial != self._query.serial:
            return  # a later question is on its way
        again = self._found is not None and replace(self._found.query, serial=0) == replace(found.query, serial=0)
        row = self.table.currentIndex().row() if again else 0
        self._found = found
        self.bar.show_counts(found.counts)
        self.table.set_empty(self._empty_state(found))
        self.table.set_ids(found.ids)
        if self._to_choose in found.ids:
            self.table.choose_row(self.table.paged.row_of(self._to_choose))
            self._to_choose = ""
        elif not self.table.current_id():
            self.table.choose_row(min(max(row, 0), len(found.ids) - 1))
        if found.goes_on:
            self._ask()
        else:
            self.counted.emit(self._count_words(found))

    def _count_words(self, found: Found) -> str:
        unit = shown(self.listing.unit)
        if len(found.ids) == found.total:
            return self.tr("共 {n:,} {unit}").format(n=found.total, unit=unit)
        return self.tr("{n:,} {unit}，共 {total:,} {unit}").format(n=len(found.ids), total=found.total, unit=unit)

    def _empty_state(self, found: Found) -> EmptyState:
        if not found.total and not found.query.narrowed:
            state = EmptyState(shown(self.listing.empty), shown(self.listing.add), icon="inbox")
            state.pressed.connect(partial(self.begin, None))
            return state
        state = EmptyState(self.tr("没有符合条件的。"), self.tr("看全部"), icon="search")
        state.pressed.connect(self._show_all)
        return state

    def _show_all(self) -> None:
        if self.listing.chips:
            self.show_chip(self.listing.chips[0].name)
        else:
            self.bar.search.clear()
            self._change(narrowed=(), text="")

    def _export(self) -> None:
        self.desk.export(self._about())

    def _about(self) -> str:
        """Return what the list shows in one line, for paper and files, which are Chinese whatever the screen is."""
        with in_chinese():
            return "，".join(self._asked_words())

    def _asked_words(self) -> Sequence[str]:
        chip = next((chip.words for chip in self.listing.chips[1:] if chip.name == self._query.chip), "")
        text = self.tr("查找“{text}”").format(text=self._query.text) if self._query.text else ""
        narrowed = [words for words, _ in self._query.narrowed]
        return [words for words in (chip, *narrowed, text) if words]
