"""The list of people with its filters: asks the register off the GUI thread, and drops answers that come late."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.pages.people.bar import PeopleBar
from ui.pages.people.columns import ColumnKeeper
from ui.pages.people.query import FIRST_PAGE, Around, Found, Query, around, look
from ui.pages.people.rows import columns, fetch
from ui.pages.people.saved import SavedMenu
from ui.pages.people.scope import scope_of
from ui.pages.people.words import in_one_line, without
from ui.tables import RecordTable
from ui.tasks import Lane, Task
from ui.widgets import EmptyState, spaced
from villagedesk.context import Context
from villagedesk.register.selection import Filter, Selection
from villagedesk.subjects.verification_roll import group_order


class PeopleList(QWidget):
    """The table, and the `bar` of filters that the page puts above it.

    `go` asks for a page, `counted` says in words how many people are shown, `listed` that the list has come, `asked`
    brings the selection that is wanted.
    """

    go = Signal(str, object)
    counted = Signal(str)
    listed = Signal()
    asked = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._query = Query(0, most=scope_of(context).most(Selection()))
        self._found: Found | None = None
        self._around: Around | None = None
        self._today = context.today
        self.scope = scope_of(context)
        self.keeper = ColumnKeeper(context.register, self.scope.shown, self)
        self.saved = SavedMenu(context, self)
        self.bar = PeopleBar(self.saved, self.scope.ready)
        self.table = RecordTable(
            columns(has_areas=self.scope.has_areas),
            lambda ids: fetch(context.register, self._today, ids, self.keeper.visible),
        )
        self.keeper.attach(self.table)
        spaced(QVBoxLayout(self)).addWidget(self.table)
        self.setFocusProxy(self.table)
        self._connect()

    @property
    def selection(self) -> Selection:
        """What the list asks now."""
        return self._query.selection

    @property
    def is_cut(self) -> bool:
        """Tell whether there are more people than a list of nobody in particular shows."""
        return self._found is not None and self._found.cut

    def show_selection(self, selection: Selection) -> None:
        """Show the people of a selection."""
        self._query = replace(self._query, selection=selection, most=self.scope.most(selection))
        self.bar.show_selection(selection)
        self.saved.show_now(selection)
        self.asked.emit(selection)
        self._ask()

    def search(self, text: str) -> None:
        """Show who is found by a name, pinyin initials, the end of an ID number or a phone; among everybody."""
        self.show_selection(Selection(text=text) if text else replace(self.selection, text=""))

    def show_everybody(self) -> None:
        """Ask for nothing."""
        self.show_selection(Selection())

    def refresh(self) -> None:
        """Ask the register anew; place and selection stay."""
        self._today = self._context.today
        self._ask()
        self.saved.read()
        ready = self.bar.ready
        with_groups = not self.scope.has_areas
        task = Task(lambda: around(self._context.register, ready, with_groups=with_groups), Lane.READ)
        task.succeeded.connect(self._show_around)
        task.start()

    def open_filter(self) -> None:
        """Let the user combine conditions; the dialog is loaded then."""
        from ui.pages.people.filter import FilterDialog

        groups = sorted(self._around.groups, key=group_order) if self._around else []
        dialog = FilterDialog(self._context, self.selection, groups, self)
        if dialog.exec():
            self.show_selection(dialog.selection())
        dialog.deleteLater()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.bar.filter_chosen.connect(self._take_filter)
        self.bar.removed.connect(self._remove)
        self.bar.cleared.connect(self._clear)
        self.bar.filter_button.clicked.connect(self.open_filter)
        self.saved.chosen.connect(self.show_selection)
        self.table.selected.connect(self._count_selected)
        self.keeper.sorted.connect(self._ask)

    def _take_filter(self, name: str) -> None:
        self.show_selection(replace(self.selection, chip=Filter(name), text=""))

    def _remove(self, name: str) -> None:
        self.show_selection(without(self.selection, name))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear(self) -> None:
        self.show_selection(Selection(self.selection.chip))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _count_selected(self) -> None:
        self.bar.show_selected(len(self.table.selected_ids()))

    def _ask(self) -> None:
        query = self._query = replace(self._query, serial=self._query.serial + 1, order=self.keeper.order)
        # The first visit shows a page at once, and everybody as soon as all are read.
        page = None if self._found else FIRST_PAGE
        task = Task(lambda: look(self._context.register, query, page), Lane.READ)
        task.succeeded.connect(self._show_found)
        task.start()

    def _show_found(self, found: Found) -> None:
        if found.query.serial != self._query.serial:
            return  # a later question is on its way
        again = self._found is not None and self._found.query.selection == found.query.selection
        row = self.table.currentIndex().row() if again else 0
        self._found = found
        self._show_count()
        self.table.set_ids(found.ids)
        if not self.table.current_id():
            # Whoever was corrected and no longer fits has gone: the next one stands there.
            self.table.choose_row(min(max(row, 0), len(found.ids) - 1))
        if found.goes_on:
            self._ask()
        self.listed.emit()

    def _show_around(self, around_list: Around) -> None:
        self._around = around_list
        self.bar.show_counts(around_list.counts)
        self._show_count()

    def _show_count(self) -> None:
        if self._found is not None and self._around is not None and not self._found.goes_on:
            total = self._around.counts[Filter.ALL]
            self.table.set_empty(self._empty_state(self._found.query.selection, total))
            self.counted.emit(count_words(self._found, total))

    def _empty_state(self, selection: Selection, total: int) -> EmptyState:
        if not total and not self.scope.invites:
            return EmptyState(self.tr("还没有人。接收村里的文件以后，全县的人都在这里。"), icon="users")
        if not total:
            words = self.tr("还没有登记任何人。村里有现成的台账就导入，没有就按 F2 登记第一个人。")
            state = EmptyState(words, self.tr("导入台账"), icon="users")
            state.pressed.connect(partial(self.go.emit, "ledger", None))
            return state
        words = self.tr("没有符合“{what}”的人。去掉一个条件再看，或者看全部的人。").format(what=in_one_line(selection))
        if selection == Selection(text=selection.text):
            words = self.tr("没有找到“{text}”。请核对姓名、拼音首字母、身份证后四位或电话；还没有登记的，按 F2 登记。")
            if not self.scope.invites:
                words = self.tr("没有找到“{text}”。请核对姓名、拼音首字母、身份证后四位或电话。")
            words = words.format(text=selection.text)
        state = EmptyState(words, self.tr("看全部的人"), icon="search")
        state.pressed.connect(self.show_everybody)
        return state


def count_words(found: Found, total: int) -> str:
    """Return how many people a list shows, in words; `total` is how many are on the roll."""
    tr = partial(QCoreApplication.translate, "PeopleList")
    selection, count = found.query.selection, len(found.ids)
    if found.more:
        return tr("“{text}”找到的人太多，先列 {count:,} 人，请再多打一个字").format(text=selection.text, count=count)
    if selection.text:
        return tr("“{text}”找到 {count:,} 人").format(text=selection.text, count=count)
    if found.cut:
        return tr("共 {n:,} 人，先列 {count:,} 人：请选乡镇、村，或搜索姓名、身份证后四位").format(n=total, count=count)
    if selection.is_everybody:
        return tr("共 {n:,} 人").format(n=total)
    return tr("共 {n:,} 人（在册 {total:,} 人）").format(n=count, total=total)
