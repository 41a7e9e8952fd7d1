"""电脑与密钥: who asks to join, who has joined, who was stopped, and the county's own digits."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Slot

from ui.county.devices import work
from ui.county.devices.desk import LaptopDesk
from ui.county.devices.panel import LaptopPanel
from ui.county.devices.words import COLUMNS, FILTERS, cells
from ui.county.page import CountyPage
from ui.pages.people.menu import MoreMenu
from ui.tables import RecordTable, Row
from ui.widgets import ChipRow, EmptyState, KeyButton, PageHeader
from villagedesk.context import Context
from villagedesk.county.board import Board, board
from villagedesk.county.codes import Code
from villagedesk.county.hub import APPROVED, REVOKED, WAITING, Hub
from villagedesk.county.laptops import Laptop, laptops


class _Seen(NamedTuple):
    hub: Hub
    laptops: dict[str, Laptop]
    board: Board


class DevicesPage(CountyPage):
    """The laptops of the villages; the argument of a visit is a village's code."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.title = self.tr("电脑与密钥")
        self._hub: Hub | None = None
        self._board: Board | None = None
        self._known: dict[str, Laptop] = {}
        self._village = ""
        self.header = PageHeader(self.title)
        self.more_button = KeyButton(self.tr("更多"), icon="ellipsis")
        self.more = MoreMenu(self)
        self.write_button = KeyButton(self.tr("写批准文件"), "Ctrl+E", icon="upload")
        self.coded_button = KeyButton(self.tr("批准村码对的"), "F8", icon="check", role="primary")
        self.desk = LaptopDesk(context)
        self.chips = ChipRow()
        self.table = RecordTable(COLUMNS, self._rows)
        self.panel = LaptopPanel()
        self._arrange()
        self._connect()

    def arrive(self, argument: object) -> None:
        """Stand on the laptop of a village."""
        self._village = str(argument or "")

    def refresh(self) -> None:
        """Ask for the laptops anew."""
        self.ask(lambda: _look(self.context), self._take)

    def _arrange(self) -> None:
        add = self.more.add
        add(self.tr("县里的核对数字和登记文件"), "", "key-round", self.show_offer)
        add(self.tr("村登记码…"), "", "printer", self.make_codes)
        add(self.tr("村里忘记密码…"), "", "lock", self.desk.recover)
        self.more_button.setMenu(self.more)
        for button in (self.more_button, self.write_button, self.coded_button):
            self.header.add_action(button)
        words = {
            "all": self.tr("全部"),
            WAITING: self.tr("待批准"),
            APPROVED: self.tr("已批准"),
            REVOKED: self.tr("已停用"),
        }
        self.chips.set_chips([(name, words[name]) for name in FILTERS])
        self.chips.setAccessibleName(self.tr("哪些电脑"))
        self.table.setAccessibleName(self.tr("村里的电脑"))
        empty = EmptyState(self.tr("没有这样的电脑。把县里的登记文件发给各村，村里的电脑就能申请。"), icon="key-round")
        self.table.set_empty(empty)
        for widget in (self.header, self.desk, self.chips):
            self.column.addWidget(widget)
        self.put_beside(self.table, self.panel)

    def _connect(self) -> None:
        self.chips.chosen.connect(self._relist)
        self.table.chosen.connect(self._show_chosen)
        self.table.opened.connect(partial(self._with_chosen, self.desk.approve))
        self.write_button.clicked.connect(self._write_all)
        self.coded_button.clicked.connect(self.desk.approve_coded)
        self.desk.moved.connect(self._moved)
        panel, desk = self.panel, self.desk
        for button, job in (
            (panel.approve_button, desk.approve),
            (panel.dismiss_button, desk.dismiss),
            (panel.write_button, self._write_one),
            (panel.revoke_button, desk.revoke),
            (panel.reinstate_button, desk.reinstate),
        ):
            button.clicked.connect(partial(self._with_chosen, job))

    @Slot(object)
    def _take(self, seen: _Seen) -> None:
        self._hub, self._known, self._board = seen
        found = self._known.values()
        counts = {name: sum(map(fits, found)) for name, fits in FILTERS.items()}
        self.chips.set_counts(counts)
        words = self.tr("已批准 {n} 台，待批准 {waiting} 台").format(n=counts[APPROVED], waiting=counts[WAITING])
        self.header.set_count(words)
        self.coded_button.setEnabled(any(one.code is Code.RIGHT and one.state == WAITING for one in found))
        self.write_button.setEnabled(bool(self._unheard()))
        self._relist()

    @Slot()
    def _relist(self) -> None:
        fits = FILTERS[self.chips.current()]
        found = [one for one in self._known.values() if fits(one)]
        found.sort(key=lambda one: (one.state != WAITING, one.village, one.asked_at))
        self.table.set_ids([one.device for one in found])
        asked = next((row for row, one in enumerate(found) if self._village and one.village == self._village), -1)
        if asked >= 0:
            self.table.choose_row(asked)
            self._village = ""
        elif not self.table.current_id():
            self.table.choose_row(0)
        self._show_chosen()

    def _rows(self, devices: Sequence[str]) -> list[Row]:
        return [cells(self._known[device]) for device in devices]

    def _chosen(self) -> Laptop | None:
        return self._known.get(self.table.current_id())

    def _unheard(self) -> list[Laptop]:
        """Return the approved laptops that have not sent anything since: they may wait for their approval."""
        return [one for one in self._known.values() if one.state == APPROVED and one.last_received < one.approved_at]

    @Slot()
    def _show_chosen(self) -> None:
        self.panel.show_laptop(self._chosen())

    def _with_chosen(self, job: Callable[[Laptop], None], *_: object) -> None:
        laptop = self._chosen()
        if laptop is not None:
            job(laptop)
        self.table.setFocus()

    @Slot()
    def _write_all(self) -> None:
        self.desk.write(self._unheard())

    def _write_one(self, laptop: Laptop) -> None:
        self.desk.write([laptop])

    def show_offer(self) -> None:
        """Show the county's digits, and offer its enrolment file."""
        if self._hub is not None:
            self.desk.show_offer(self._hub)

    def make_codes(self) -> None:
        """Make one-time codes, and show them on paper."""
        if self._hub is not None and self._board is not None:
            self.desk.make_codes(self._hub, self._board)

    @Slot()
    def _moved(self) -> None:
        self.refresh()
        self.changed.emit()


def _look(context: Context) -> _Seen:
    return _Seen(work.load(context), laptops(context.register), board(context.register))
