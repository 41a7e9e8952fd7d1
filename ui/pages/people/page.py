"""劳动力: everybody on the roll, found in a moment."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu

from ui.pages.page import RegisterPage
from ui.pages.people_panel import PersonPanel
from ui.pages.people_print import PeoplePrinting
from ui.pages.people_query import Around, Found, Query, around, look
from ui.pages.people_rows import COLUMNS, SHOWN, fetch, order_of
from ui.tables import RecordTable
from ui.tasks import Lane, Task
from ui.theme import theme
from ui.widgets import ChipRow, EmptyState, KeyButton, PageHeader, spaced
from villagedesk.context import Context
from villagedesk.register.people import Filter

_ROOM_FOR_PANEL = 1000
_CHIPS = (
    Filter.ALL,
    Filter.UNSENT,
    Filter.UNEMPLOYED,
    Filter.OUT_OF_POVERTY,
    Filter.WANTS_TRAINING,
    Filter.WANTS_JOB,
    Filter.CONFLICT,
)


class PeoplePage(RegisterPage):
    """The list with chips, search and the chosen person beside it."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.title = self.tr("劳动力")
        self._query = Query(0)
        self._chips: tuple[Filter, ...] = _CHIPS
        self._today = context.today
        self.header = PageHeader(self.title)
        self.import_button = KeyButton(self.tr("导入台账"), "Ctrl+I", icon="file-up")
        self.print_button = KeyButton(self.tr("打印"), "F9", icon="printer")
        self.add_button = KeyButton(self.tr("登记"), "F2", icon="user-plus", role="primary")
        self.chips = ChipRow()
        self.group_button = KeyButton(self.tr("全部村民组"), icon="list-filter")
        self.columns_button = KeyButton(self.tr("列"), icon="columns-3")
        self.table = RecordTable(COLUMNS, lambda ids: fetch(context.register, self._today, ids))
        self.panel = PersonPanel(context)
        self.printing = PeoplePrinting(context, self.table, self)
        self._groups = QMenu(self)
        self._arrange()
        self._connect()
        self._show_chips(_CHIPS)

    def arrive(self, argument: object) -> None:
        """Show everybody, the people of a filter, or those a text finds."""
        if isinstance(argument, Filter):
            self.show_filter(argument)
        elif isinstance(argument, str):
            self.search(argument)
        elif self._query.text:
            self.search("")

    def refresh(self) -> None:
        """Ask the register anew."""
        self._today = self.context.today
        self._ask()
        chips = self._chips
        task = Task(lambda: around(self.context.register, chips), Lane.READ)
        task.succeeded.connect(self._show_around)
        task.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the panel out where the list needs the room: large type on a small screen."""
        super().resizeEvent(event)
        self.panel.setVisible(self.width() >= theme().px(_ROOM_FOR_PANEL))

    def print_page(self) -> bool:
        """Offer the slips of the chosen person, of the selected ones, and of the whole list."""
        self.printing.offer(self.print_button)
        return True

    def search(self, text: str) -> None:
        """Show who is found by a name, pinyin initials, the end of an ID number or a phone; among everybody."""
        if text:
            self.chips.choose(Filter.ALL)
        chip = Filter.ALL if text else self._query.chip
        self._change(text=text, chip=chip, group="" if text else self._query.group)

    def show_filter(self, chip: Filter) -> None:
        """Show the people of a filter."""
        if chip not in self._chips:
            self._show_chips((*_CHIPS, chip))
        self.chips.choose(chip)
        self._change(chip=chip, text="")

    def show_group(self, group: str) -> None:
        """Show the people of a village group; '' shows all groups."""
        self._change(group=group)

    def _arrange(self) -> None:
        for button in (self.import_button, self.print_button, self.add_button):
            self.header.add_action(button)
        self.table.columns.show_only(SHOWN)
        self.columns_button.setMenu(self.table.columns.menu())
        self.group_button.setMenu(self._groups)
        self.column.addWidget(self.header)
        above = spaced(QHBoxLayout(), 0, 10)
        above.addWidget(self.chips, 1)
        for button in (self.group_button, self.columns_button):
            above.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(above)
        work = spaced(QHBoxLayout(), 0, 12)
        work.addWidget(self.table, 1)
        work.addWidget(self.panel)
        self.column.addLayout(work, 1)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.import_button.clicked.connect(partial(self.go.emit, "ledger", None))
        self.add_button.clicked.connect(partial(self.go.emit, "person", None))
        self.print_button.clicked.connect(self.print_page)
        self.chips.chosen.connect(self._take_chip)
        self.table.opened.connect(partial(self.go.emit, "person"))
        self.table.chosen.connect(self.panel.show_person)
        self.table.sort_requested.connect(self._sort)
        self.panel.opened.connect(partial(self.go.emit, "person"))
        self.panel.printed.connect(self._print_one)
        self._groups.triggered.connect(self._take_group)

    def _show_chips(self, chips: tuple[Filter, ...]) -> None:
        self._chips = chips
        self.chips.set_chips([(chip.value, chip.value) for chip in chips])

    def _take_chip(self, name: str) -> None:
        self._change(chip=Filter(name), text="")

    def _take_group(self, action: QAction) -> None:
        self.show_group(str(action.data()))

    def _sort(self, column: str, descending: bool) -> None:
        self._change(order=order_of(column, descending=descending))

    def _print_one(self, person: str) -> None:
        self.printing.print_people([person])

    def _change(self, **changes: Any) -> None:
        self._query = replace(self._query, **changes)
        self._ask()

    def _ask(self) -> None:
        query = self._query = replace(self._query, serial=self._query.serial + 1)
        task = Task(lambda: look(self.context.register, query), Lane.READ)
        task.succeeded.connect(self._show_found)
        task.start()

    def _show_found(self, found: Found) -> None:
        if found.query.serial != self._query.serial:
            return  # a later question is on its way
        self.group_button.setText(found.query.group or self.tr("全部村民组"))
        self.group_button.updateGeometry()
        self.table.set_empty(self._empty_state(found))
        self.table.set_ids(found.ids)
        if self.table.current_id():
            self.panel.show_person(self.table.current_id())
        else:
            self.table.choose_row(0)
        self.header.set_count(_count_words(found))

    def _empty_state(self, found: Found) -> EmptyState:
        query = found.query
        if not found.total:
            words = self.tr("还没有登记任何人。村里有现成的台账就导入，没有就按 F2 登记第一个人。")
            state = EmptyState(words, self.tr("导入台账"), icon="users")
            state.pressed.connect(partial(self.go.emit, "ledger", None))
            return state
        words = self.tr("没有符合“{what}”的人。").format(what=" · ".join(filter(None, (query.chip.value, query.group))))
        if query.text:
            words = self.tr("没有找到“{text}”。请核对姓名、拼音首字母、身份证后四位或电话；还没有登记的，按 F2 登记。")
            words = words.format(text=query.text)
        state = EmptyState(words, self.tr("看全部的人"), icon="search")
        state.pressed.connect(self._show_everybody)
        return state

    def _show_everybody(self) -> None:
        self.chips.choose(Filter.ALL)
        self._change(chip=Filter.ALL, text="", group="")

    def _show_around(self, around_list: Around) -> None:
        counts = {name: count for name, count in around_list.counts.items() if Filter(name) in self._chips}
        self.chips.set_counts(counts)
        self._groups.clear()
        for group in ("", *around_list.groups):
            self._groups.addAction(group or self.tr("全部村民组")).setData(group)


def _count_words(found: Found) -> str:
    if found.query.text:
        words = QCoreApplication.translate("PeoplePage", "“{text}”找到 {count:,} 人")
        return words.format(text=found.query.text, count=len(found.ids))
    if found.query.chip is Filter.ALL and not found.query.group:
        words = QCoreApplication.translate("PeoplePage", "{total:,} 人，其中脱贫劳动力 {tagged:,} 人")
        return words.format(total=found.total, tagged=found.out_of_poverty)
    words = QCoreApplication.translate("PeoplePage", "{count:,} 人，在册共 {total:,} 人")
    return words.format(count=len(found.ids), total=found.total)
