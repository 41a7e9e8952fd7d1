"""各村: every village of the county, who has reported, and what each one needs."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Slot

from ui.county.output import ListOutput
from ui.county.page import CountyPage
from ui.county.paper import Listing
from ui.county.villages.dialogs import ContactDialog, CutOffDialog, ReminderDialog
from ui.county.villages.filters import VillageFilters
from ui.county.villages.panel import VillagePanel
from ui.county.villages.words import COLUMNS, ORDERS, TOWN, cells
from ui.language import shown
from ui.tables import RecordTable, Row
from ui.widgets import EmptyState, KeyButton, Kind, NoticeBar, PageHeader
from villagedesk.context import Context
from villagedesk.county import reminding
from villagedesk.county.board import Board, Village, board
from villagedesk.sentence import sentence

_PAPER = (
    ("村代码", 14), ("乡镇", 14), ("村", 16), ("本期", 8), ("方式", 10), ("最近上报", 12), ("人数", 8),
    ("需要处理", 34), ("联系人", 10), ("电话", 14),
)  # fmt: skip


class _Seen(NamedTuple):
    board: Board
    template: str


class VillagesPage(CountyPage):
    """The board; the argument of a visit is the name of a filter, a village's code, or a town behind `TOWN`."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.title = self.tr("各村")
        self._board: Board | None = None
        self._template = reminding.USUAL
        self._known: dict[str, Village] = {}
        self._order = ("town", False)
        self._wanted = ""
        self.header = PageHeader(self.title)
        self.period_button = KeyButton(self.tr("报送期"), icon="calendar")
        self.remind_button = KeyButton(self.tr("复制催报通知"), "F8", icon="copy", role="primary")
        self.output = ListOutput(context, self, self._listing)
        self.notice = NoticeBar("", Kind.OK)
        self.notice.hide()
        self.filters = VillageFilters()
        self.table = RecordTable(COLUMNS, self._rows)
        self.panel = VillagePanel()
        self._arrange()
        self._connect()

    def arrive(self, argument: object) -> None:
        """Show the villages of a filter or of a town, or one village."""
        name = str(argument or "")
        if name.startswith(TOWN):
            self.filters.show_filter("all", name.removeprefix(TOWN))
            return
        if name.isdigit():
            self._wanted = name
            self.filters.show_filter("all")
        elif name:
            self.filters.show_filter(name)

    def refresh(self) -> None:
        """Ask for the board anew."""
        self.ask(lambda: _look(self.context), self._take)

    def print_page(self) -> bool:
        """Print the list as it is narrowed down."""
        self.output.print_list()
        return True

    def _arrange(self) -> None:
        for button in (self.period_button, self.output.export_button, self.output.print_button, self.remind_button):
            self.header.add_action(button)
        self.table.setAccessibleName(self.title)
        self.table.show_order("town", descending=False)
        self.table.set_empty(EmptyState(self.tr("没有这样的村。"), icon="map-pin"))
        for widget in (self.header, self.notice, self.filters):
            self.column.addWidget(widget)
        self.put_beside(self.table, self.panel)

    def _connect(self) -> None:
        self.filters.changed.connect(self._relist)
        self.filters.search.left_down.connect(self.table.setFocus)
        self.table.typed.connect(self.filters.begin_search)
        self.table.chosen.connect(self._show_chosen)
        self.table.opened.connect(self._edit)
        self.table.sort_requested.connect(self._sort)
        self.panel.contact_button.clicked.connect(self._edit_chosen)
        self.panel.laptops_button.clicked.connect(self._open_laptops)
        self.panel.laptops_button.setVisible(not self.context.unit.is_town)  # whose they are is the county's to say
        self.period_button.clicked.connect(self._set_period)
        self.remind_button.clicked.connect(self._remind)

    @Slot(object)
    def _take(self, seen: _Seen) -> None:
        self._board, self._template = seen
        self._known = {one.code: one for one in seen.board.villages}
        period = seen.board.period
        head = self.tr("{period}，{deadline}截止　{summary}")
        told = head.format(
            period=shown(period.words()), deadline=shown(period.deadline()), summary=shown(seen.board.words())
        )
        self.header.set_count(told)
        self.filters.take(seen.board)
        self.remind_button.setEnabled(bool(seen.board.missing))
        self._relist()

    @Slot()
    def _relist(self) -> None:
        found = self.filters.chosen(list(self._known.values()))
        name, descending = self._order
        found.sort(key=ORDERS[name], reverse=descending)
        self.table.set_ids([one.code for one in found])
        if self._wanted:
            self.table.choose_row(self.table.paged.row_of(self._wanted))
            self._wanted = ""
        elif not self.table.current_id():
            self.table.choose_row(0)
        self._show_chosen(self.table.current_id())
        self.output.allow(something=bool(found))

    @Slot(str, bool)
    def _sort(self, name: str, descending: bool) -> None:
        self._order = (name, descending)
        self._relist()

    def _rows(self, codes: Sequence[str]) -> list[Row]:
        return [cells(self._known[code]) for code in codes]

    @Slot(str)
    def _show_chosen(self, code: str) -> None:
        self.panel.show_village(self._known.get(code))

    @Slot()
    def _edit_chosen(self) -> None:
        self._edit(self.table.current_id())

    @Slot(str)
    def _edit(self, code: str) -> None:
        village = self._known.get(code)
        if village is not None and ContactDialog(self.context, village, self).run():
            self.refresh()
        self.table.setFocus()

    @Slot()
    def _open_laptops(self) -> None:
        self.go.emit("devices", self.table.current_id())

    @Slot()
    def _set_period(self) -> None:
        if self._board is not None and CutOffDialog(self.context, self._board.cut_off_day, self).run():
            self.refresh()
            self.changed.emit()

    @Slot()
    def _remind(self) -> None:
        if self._board is None:
            return
        dialog = ReminderDialog(self.context, self._board, self._template, self)
        if dialog.run():
            words = self.tr("催报通知已复制，共 {n} 个村没有报。到微信群里按 Ctrl+V 粘贴发送。")
            self.notice.show_notice(words.format(n=len(self._board.missing)), Kind.OK)
            self.notice.show()
        self._template = dialog.template

    def _listing(self) -> Listing | None:
        shown_now = [self._known[code] for code in self.table.paged.ids]
        if self._board is None or not shown_now:
            return None
        period, count = self._board.period, len(shown_now)
        about = sentence(
            "{period}，{deadline}截止，列出 {n} 村", period=period.words(), deadline=period.deadline(), n=count
        )
        rows = [(one.code, *cells(one), one.contact, one.phone) for one in shown_now]
        return Listing("各村报送情况", about, _PAPER, rows)


def _look(context: Context) -> _Seen:
    with context.register.database.reading() as connection:
        template = reminding.template(connection)
    return _Seen(board(context.register), template)
