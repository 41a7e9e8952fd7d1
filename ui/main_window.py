"""The window of an opened register: navigation between its pages, and what stands around them."""

from collections.abc import Mapping
from functools import partial
from typing import cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.county.pages import COUNTY_KEYS, COUNTY_PAGES
from ui.county.pages import entries as county_entries
from ui.county.township.pages import TOWN_KEYS, TOWN_PAGES
from ui.county.township.pages import entries as town_entries
from ui.facts import Facts, facts, short_moment
from ui.page_stack import PAGES, Pages, PageStack
from ui.pages.exchange.found import FoundBar
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
"""The keys of a village's window that no visible button has taken, and where they lead."""
_FORMS = ("person", "correct", "household", "ledger", "fill")
"""Pages that hold work in progress: typing in the search does not lead away from them, only Enter does."""


class MainWindow(QWidget):
    """Leads from page to page, and shows whose register it is, who sits here, and the counts."""

    lock_requested = Signal()
    scale_requested = Signal(int)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._sought = ""
        self._keys, pages, entries, title = self._furnished()
        self.nav = SideNav(title, entries)
        self.top = TopBar()
        self.pages = PageStack(context, pages)
        self.status = StatusLine()
        self.found = FoundBar(context, self) if self.pages.has("exchange") else None
        self._arrange()
        for entry in entries:
            self.nav.button(entry.name).clicked.connect(self._take_entry)
        self.pages.go.connect(self.show_page)
        self.pages.changed.connect(self.refresh_counts)
        if self.found is not None:
            self.found.wanted.connect(partial(self.show_page, "exchange"))
            self.pages.changed.connect(self.found.look_again)
        self.top.lock_requested.connect(self.lock_requested)
        self.top.search.searched.connect(self._follow_typing)
        self.top.search.entered.connect(self._find)
        self.top.search.left_down.connect(self._go_into_list)

    def _furnished(self) -> tuple[Mapping[str, str], Pages, tuple[Entry, ...], str]:
        """Return the keys, the pages and the navigation of whose register this is, and what the window is called."""
        unit = self._context.unit
        if unit.is_town:
            return TOWN_KEYS, TOWN_PAGES, town_entries(), self.tr("乡镇劳务台")
        if unit.is_hub:
            return COUNTY_KEYS, COUNTY_PAGES, county_entries(), self.tr("县级劳务台")
        return _KEYS, PAGES, self._village_entries(), self.tr("劳务登记台")

    def _village_entries(self) -> tuple[Entry, ...]:
        entries = (
            Entry("home", self.tr("首页"), "house"),
            Entry("people", self.tr("劳动力"), "users"),
            Entry("jobs", self.tr("求职与岗位"), "briefcase"),
            Entry("training", self.tr("培训"), "graduation-cap"),
            Entry("visits", self.tr("走访与预警"), "phone"),
            Entry("trips", self.tr("专车专列"), "bus"),
            Entry("subsidies", self.tr("补贴"), "coins"),
            Entry("places", self.tr("本地就业"), "map-pin"),
            Entry("tables", self.tr("台账表格"), "file-spreadsheet"),
            Entry("statistics", self.tr("统计"), "chart-column"),
            Entry("exchange", self.tr("上报与接收"), "send"),
            Entry("settings", self.tr("设置"), "settings"),
        )
        return tuple(entry for entry in entries if entry.name in PAGES)

    def _arrange(self) -> None:
        unit, user = self._context.unit, self._context.user
        county = places().label(unit.code[:6])
        self.top.show_place(unit.name, "" if county in unit.name else county)
        self.top.show_user(user.name, user.role)
        self.top.search.setVisible(not unit.is_town)  # nobody is registered there
        outer = spaced(QVBoxLayout(self), 0, 0)
        middle = spaced(QHBoxLayout(), 0, 0)
        work = spaced(QVBoxLayout(), 0, 0)
        work.addWidget(self.top)
        if self.found is not None:
            work.addWidget(self.found)
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
        elif self.pages.has(name) and self.pages.may_leave():
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
        if pressed in self._keys:
            self.show_page(self._keys[pressed])
        else:
            super().keyPressEvent(event)

    def _print(self) -> None:
        printed = self.pages.page().print_page() or self.pages.name() == "people" or not self.pages.has("people")
        if printed or not self.pages.may_leave():
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
        if now.reporting is None:
            waiting = self.tr("待报送 {n:,} 人").format(n=now.unsent)
            total = self.tr("共 {n:,} 人").format(n=now.total)
        else:
            reported, expected = now.reporting
            waiting = self.tr("本期已报 {n}/{all} 村").format(n=reported, all=expected)
            total = self.tr("全县共 {n:,} 人").format(n=now.total)
            if self._context.unit.is_town:
                total = self.tr("本镇共 {n} 个村").format(n=expected)
        self.status.show_left(total)
        self.status.show_facts((waiting, made or self.tr("还没有备份"), self.tr("数据已加密")))
