"""The window of an opened register: navigation between its pages, and what stands around them."""

from typing import cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.facts import Facts, facts, short_moment
from ui.page_stack import PageStack
from ui.tasks import Lane, Task
from ui.widgets import SideNav, StatusLine, TopBar, spaced
from ui.widgets.navigation import Entry
from villagedesk.catalogue.places import places
from villagedesk.context import Context
from villagedesk.register.people import Filter, Selection

_KEYS = {
    "F2": "person", "Shift+F2": "household", "F5": "refresh", "F7": "check", "F9": "print", "Ctrl+I": "ledger",
    "Ctrl+E": "exchange", "Esc": "back",
}  # fmt: skip
_FORMS = ("person", "household", "ledger", "fill")
"""Pages that hold work in progress: typing in the search does not lead away from them, only Enter does."""


class MainWindow(QWidget):
    """Leads from page to page, and shows whose register it is, who sits here, and the counts."""

    lock_requested = Signal()
    scale_requested = Signal(int)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._sought = ""
        entries = (
            Entry("home", self.tr("首页"), "house"),
            Entry("people", self.tr("劳动力"), "users"),
            Entry("tables", self.tr("台账表格"), "file-spreadsheet"),
            Entry("exchange", self.tr("上报与接收"), "send"),
            Entry("settings", self.tr("设置"), "settings"),
        )
        self.nav = SideNav(self.tr("劳务登记台"), entries)
        self.top = TopBar()
        self.pages = PageStack(context)
        self.status = StatusLine()
        self._arrange()
        for entry in entries:
            self.nav.button(entry.name).clicked.connect(self._take_entry)
        self.pages.go.connect(self.show_page)
        self.pages.changed.connect(self.refresh_counts)
        self.top.lock_requested.connect(self.lock_requested)
        self.top.search.searched.connect(self._follow_typing)
        self.top.search.entered.connect(self._find)
        self.top.search.left_down.connect(self._go_into_list)

    def _arrange(self) -> None:
        unit, user = self._context.unit, self._context.user
        self.top.show_place(unit.name, "" if unit.is_hub else places().label(unit.code[:6]))
        self.top.show_user(user.name, user.role)
        outer = spaced(QVBoxLayout(self), 0, 0)
        middle = spaced(QHBoxLayout(), 0, 0)
        work = spaced(QVBoxLayout(), 0, 0)
        work.addWidget(self.top)
        work.addWidget(self.pages, 1)
        middle.addWidget(self.nav)
        middle.addLayout(work, 1)
        outer.addLayout(middle, 1)
        outer.addWidget(self.status)

    @Slot(str, object)
    def show_page(self, name: str, argument: object = None) -> None:
        """Go to a page; `back`, `refresh`, `print`, `search` and `scale` are wishes that are no pages themselves."""
        if name == "back":
            self.pages.back()
        elif name == "refresh":
            self.refresh()
        elif name == "print":
            self._print()
        elif name == "search":
            self.top.search.setFocus()
            self.top.search.setText(cast("str", argument))
        elif name == "scale":
            self.scale_requested.emit(cast("int", argument))
        elif self.pages.may_leave():
            if isinstance(argument, Filter | Selection):
                self._sought = ""
                self.top.search.clear()
            self.pages.visit(name, argument)
        self.nav.choose(self.pages.entry())

    @Slot()
    def refresh(self) -> None:
        """Read the shown page and the counts anew."""
        self.pages.page().refresh()
        self.refresh_counts()

    @Slot()
    def refresh_counts(self) -> None:
        """Read the counts around the page anew."""
        task = Task(lambda: facts(self._context), Lane.READ)
        task.succeeded.connect(self._show_facts)
        task.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Serve the keys that no visible button has taken."""
        pressed = QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
        if pressed in _KEYS:
            self.show_page(_KEYS[pressed])
        else:
            super().keyPressEvent(event)

    def _print(self) -> None:
        if self.pages.page().print_page() or self.pages.name() == "people" or not self.pages.may_leave():
            return
        self.pages.visit("people")
        self.pages.page().print_page()

    @Slot()
    def _take_entry(self) -> None:
        self.show_page(self.nav.current())

    @Slot(str)
    def _follow_typing(self, text: str) -> None:
        here = self.pages.name()
        if text == self._sought or here in _FORMS or (here != "people" and not text):
            return
        self._sought = text
        self.pages.visit("people", text, takes_keyboard=False)
        self.nav.choose("people")

    @Slot(str)
    def _find(self, text: str) -> None:
        self._sought = text
        self.show_page("people", text)

    @Slot()
    def _go_into_list(self) -> None:
        if self.pages.name() != "people":
            self.show_page("people", self.top.search.text().strip() or None)
        self.pages.page().setFocus()

    @Slot(object)
    def _show_facts(self, found: object) -> None:
        now = cast("Facts", found)
        made = self.tr("上次备份 {when}").format(when=short_moment(now.backup)) if now.backup else ""
        waiting = self.tr("待报送 {n:,} 人").format(n=now.unsent)
        self.status.show_left(self.tr("共 {n:,} 人").format(n=now.total))
        self.status.show_facts((waiting, made or self.tr("还没有备份"), self.tr("数据已加密")))
