"""跨村待核准: what villages wrote about people who are not theirs, to be admitted or not, one or many at once."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import Slot

from ui.county.decisions import CONFLICTS, HELD, Decisions
from ui.county.held.dialog import DecideDialog
from ui.county.held.lines import arrow, belongs, changes, name, number, place, row
from ui.county.output import ListOutput
from ui.county.page import DecidingPage
from ui.county.paper import Listing
from ui.language import in_chinese
from ui.tables import Column, RecordTable, Row
from ui.widgets import DetailPanel, EmptyState, KeyButton, PageHeader
from villagedesk.context import Context
from villagedesk.county import admitting, conflicts
from villagedesk.county.admitting import Held
from villagedesk.county.conflicts import where_written
from villagedesk.sentence import sentence

_PAPER = (("姓名", 12), ("这个人的村", 22), ("谁改的", 22), ("改了什么", 60), ("时间", 18))


class _Seen(NamedTuple):
    found: Sequence[Held]
    places: Mapping[str, str]
    conflicts: int


class HeldPage(DecidingPage):
    """The list with the chosen change beside it; marked ones are decided together."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.title = self.tr("跨村待核准")
        self._known: dict[str, Held] = {}
        self._places: Mapping[str, str] = {}
        self.header = PageHeader(self.title)
        self.output = ListOutput(context, self, self._listing)
        self.open_button = KeyButton(self.tr("打开这个人  ↵"), icon="user")
        self.reject_button = KeyButton(self.tr("不核准"), "Del", icon="x")
        self.admit_button = KeyButton(self.tr("核准"), "F8", icon="check", role="primary")
        self.table = RecordTable(self._columns(), self._rows)
        self.panel = DetailPanel()
        self.decisions = Decisions(self, HELD)
        self._arrange()
        self.table.chosen.connect(self._show_chosen)
        self.table.selected.connect(self._count_chosen)
        self.table.opened.connect(self._open)
        self.open_button.clicked.connect(self._open)
        self.admit_button.clicked.connect(self.admit)
        self.reject_button.clicked.connect(self.reject)

    def refresh(self) -> None:
        """Ask what waits."""
        self.ask(lambda: _look(self.context), self._take)

    def print_page(self) -> bool:
        """Print the list."""
        self.output.print_list()
        return True

    @Slot()
    def admit(self) -> None:
        """Let the chosen changes count."""
        self._decide(admits=True)

    @Slot()
    def reject(self) -> None:
        """Refuse the chosen changes, with words."""
        self._decide(admits=False)

    def _arrange(self) -> None:
        self.header.add_beside(self.decisions)
        for button in (
            self.output.export_button, self.output.print_button, self.reject_button, self.admit_button,
        ):  # fmt: skip
            self.header.add_action(button)
        self.table.setAccessibleName(self.title)
        self.panel.foot.addWidget(self.open_button)
        self.panel.foot.addStretch(1)
        words = self.tr("没有要核准的。一个村改了别村的人，才会列在这里，核准了才算数。")
        self.table.set_empty(EmptyState(words, icon="shield-check"))
        self.column.addWidget(self.header)
        self.column.addWidget(self.notice)
        self.put_beside(self.table, self.panel)

    @Slot(object)
    def _take(self, seen: _Seen) -> None:
        before = self.table.currentIndex().row()
        self._known = {one.id: one for one in seen.found}
        self._places = seen.places
        self.decisions.set_counts({CONFLICTS: seen.conflicts, HELD: len(seen.found)})
        self.header.set_count(self.tr("{n:,} 条").format(n=len(seen.found)) if seen.found else "")
        self.table.set_ids(list(self._known))
        if not self.table.current_id():
            self.table.choose_row(max(0, min(before, len(self._known) - 1)))
        self._show_chosen()
        self._count_chosen()
        self.output.allow(something=bool(self._known))

    @Slot()
    def _show_chosen(self) -> None:
        held = self._known.get(self.table.current_id())
        self.open_button.setEnabled(held is not None and bool(held.person))
        if held is None:
            self.panel.show_subject(self.tr("没有选"), "")
            self.panel.show_rows(())
            return
        where = self._places.get(held.device) or place(held.village)
        self.panel.show_subject(name(held) or self.tr("新登记的人"), belongs(held))
        rows = [
            (self.tr("单号"), number(held)), (self.tr("谁改的"), held.user), (self.tr("电脑"), where),
            (self.tr("来源"), held.source),
        ]  # fmt: skip
        told = [(label, arrow("", old, new).removeprefix("：")) for label, old, new in changes(held)]
        self.panel.show_rows([*rows, *told])

    @Slot()
    def _count_chosen(self) -> None:
        count = len(self._ids())
        for button, words, one in (
            (self.admit_button, self.tr("核准 {n:,} 条"), self.tr("核准")),
            (self.reject_button, self.tr("不核准 {n:,} 条"), self.tr("不核准")),
        ):
            button.setEnabled(bool(count))
            button.setText(words.format(n=count) if count > 1 else one)
            button.updateGeometry()

    def _ids(self) -> list[str]:
        return [one for one in self.table.selected_ids() if one in self._known]

    def _decide(self, *, admits: bool) -> None:
        ids = self._ids()
        if not ids:
            return
        dialog = DecideDialog(self.context, ids, self, admits=admits)
        if dialog.run():
            words = self.tr("{n:,} 条没有核准，村里会看到原因。")
            if admits:
                words = self.tr("已核准 {n:,} 条。下一份反馈告诉两个村。")
            self.tell_done(words.format(n=dialog.result_value))
        self.table.setFocus()

    @Slot()
    def _open(self) -> None:
        held = self._known.get(self.table.current_id())
        if held is not None and held.person:
            self.go.emit("person", held.person)

    def _rows(self, ids: Sequence[str]) -> list[Row]:
        return [row(self._known[one]) for one in ids]

    def _columns(self) -> list[Column]:
        return [
            Column("called", self.tr("姓名"), 84, sortable=False, fixed=True),
            Column("belongs", self.tr("这个人的村"), 122, sortable=False),
            Column("village", self.tr("哪个村改的"), 122, sortable=False),
            Column("changes", self.tr("改了什么"), 250, sortable=False),
            Column("moment", self.tr("时间"), 140, sortable=False),
        ]

    def _listing(self) -> Listing | None:
        found = [self._known[one] for one in self.table.paged.ids]
        if not found:
            return None
        with in_chinese():
            rows = [row(one) for one in found]
        return Listing("跨村待核准清单", sentence("共 {n} 条", n=len(found)), _PAPER, rows)


def _look(context: Context) -> _Seen:
    register = context.register
    with register.database.reading() as connection:
        found = admitting.held(connection)
        places = where_written(connection, [one.device for one in found], register.identity.device)
        others = conflicts.count(connection)
    return _Seen(found, places, others)
