"""劳动力: everybody on the roll, found in a moment, one by one or many at once."""

from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout

from ui.language import in_chinese, shown
from ui.pages.page import RegisterPage
from ui.pages.people.desk import PeopleDesk
from ui.pages.people.list import PeopleList
from ui.pages.people.menu import MoreMenu
from ui.pages.people.panel import PersonPanel
from ui.pages.people.print import PeoplePrinting
from ui.pages.people.ways import BY_HOME, BY_PERSON, Ways
from ui.pages.people.words import in_one_line
from ui.tables.column_dialog import choose_columns
from ui.theme import theme
from ui.widgets import KeyButton, PageHeader, ScrollBody, spaced
from villagedesk.context import Context
from villagedesk.register.selection import Filter, Selection

_ROOM_FOR_PANEL = 1000
_LEAST_HEIGHT = 160
"""Of the list; where notices and conditions take more room, the page scrolls."""


class PeoplePage(RegisterPage):
    """The list with the chosen person beside it, and what is done with the people of the list."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.title = self.tr("劳动力")
        self.header = PageHeader(self.title)
        self.ways = Ways(BY_PERSON)
        self.print_button = KeyButton(self.tr("打印"), "F9", icon="printer")
        self.more_button = KeyButton(self.tr("更多"), icon="ellipsis")
        self.add_button = KeyButton(self.tr("登记"), "F2", icon="user-plus", role="primary")
        self.list = PeopleList(context)
        self.table = self.list.table
        self.panel = PersonPanel(context)
        self.printing = PeoplePrinting(context, self.table, self)
        self.desk = PeopleDesk(context, self.table, self.printing, self)
        self.more = MoreMenu(self)
        self.body = ScrollBody()
        self._arrange()
        self._fill_menu()
        self._connect()

    def arrive(self, argument: object) -> None:
        """Show everybody, the people of a filter or a selection, or those a text finds."""
        self.ways.choose(BY_PERSON)
        if isinstance(argument, Filter):
            self.list.show_selection(Selection(argument))
        elif isinstance(argument, Selection):
            self.list.show_selection(argument)
        elif isinstance(argument, str):
            self.list.search(argument)
        elif self.list.selection.text:
            self.list.search("")

    def refresh(self) -> None:
        """Ask the register anew; place and selection stay."""
        self.list.refresh()

    def leave(self) -> bool:
        """Let go; what is saved elsewhere meanwhile would be what an undo takes back, so it is no longer offered."""
        self.desk.forget_undo()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the panel out where the list needs the room: large type on a small screen."""
        super().resizeEvent(event)
        self.panel.setVisible(self.width() >= theme().px(_ROOM_FOR_PANEL))

    def print_page(self) -> bool:
        """Offer the slips of the chosen person, of the selected ones, and of the whole list, and the roster."""
        with in_chinese():
            self.printing.about = in_one_line(self.list.selection)
        self.printing.offer(self.print_button)
        return True

    def _arrange(self) -> None:
        self.header.add_beside(self.ways)
        self.more_button.setMenu(self.more)
        for button in (self.print_button, self.more_button, self.add_button):
            self.header.add_action(button)
        self.table.setAccessibleName(shown(self.title))
        body = self.body
        self.column.addWidget(self.header)
        self.column.addWidget(body, 1)
        for widget in (self.list.bar, self.desk.notice, self.desk.work):
            body.column.addWidget(widget)
        work = spaced(QHBoxLayout(), 0, 12)
        work.addWidget(self.list, 1)
        work.addWidget(self.panel)
        self.list.setMinimumHeight(theme().px(_LEAST_HEIGHT))
        body.column.addLayout(work, 1)
        self.setFocusProxy(self.table)

    def _fill_menu(self) -> None:
        add = self.more.add
        add(self.tr("导入台账"), "Ctrl+I", "file-up", partial(self.go.emit, "ledger", None))
        add(self.tr("导出这个列表"), "Ctrl+Shift+S", "file-spreadsheet", self._export)
        add(self.tr("批量修改选中的人"), "Ctrl+B", "list-checks", self._change_many)
        add(self.tr("粘贴表格"), "Ctrl+V", "clipboard-list", self._paste)
        add(self.tr("可能重复登记"), "", "user-check", partial(self.go.emit, "alike", None))
        add(self.tr("列…"), "F6", "columns-3", partial(choose_columns, self.table.columns, self))
        self.more.addSeparator()
        add(self.tr("撤销刚才的批量修改"), "Ctrl+Z", "undo-2", self.desk.undo)

    def _connect(self) -> None:
        self.ways.chosen.connect(self._take_way)
        self.add_button.clicked.connect(partial(self.go.emit, "person", None))
        self.print_button.clicked.connect(self.print_page)
        self.list.go.connect(self.go)
        self.list.counted.connect(self.header.set_count)
        self.list.listed.connect(self._show_chosen)
        self.list.saved.told.connect(self.desk.tell)
        self.list.bar.batch_button.clicked.connect(self._change_many)
        self.table.opened.connect(partial(self.go.emit, "person"))
        self.table.chosen.connect(self.panel.show_person)
        self.table.typed.connect(partial(self.go.emit, "search"))
        self.table.pasted.connect(self._paste)
        self.panel.opened.connect(partial(self.go.emit, "person"))
        self.panel.printed.connect(self._print_one)
        self.desk.go.connect(self.go)
        self.desk.changed.connect(self._take_change)

    def _take_way(self, way: str) -> None:
        if way == BY_HOME:
            self.ways.choose(BY_PERSON)  # so it stands when one comes back
            self.go.emit(BY_HOME, None)

    def _show_chosen(self) -> None:
        self.panel.show_person(self.table.current_id())

    def _print_one(self, person: str) -> None:
        self.printing.print_people([person])

    def _change_many(self) -> None:
        self.desk.change_many()

    def _paste(self, text: str = "") -> None:
        self.desk.paste(text)

    def _export(self) -> None:
        with in_chinese():
            self.printing.about = in_one_line(self.list.selection)
        self.desk.export()

    def _take_change(self) -> None:
        self.changed.emit()
        self.refresh()
