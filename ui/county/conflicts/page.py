"""冲突: every value that stands against another in the county, and the choice which one holds."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.county.decisions import CONFLICTS, HELD, Decisions
from ui.county.output import ListOutput
from ui.county.page import DecidingPage
from ui.county.paper import Listing
from ui.language import shown
from ui.pages.person.open_points import ConflictCards
from ui.tables import Column, RecordTable, Row
from ui.theme import theme
from ui.widgets import EmptyState, KeyButton, PageHeader, ScrollBody, caption, spaced
from villagedesk.catalogue import villages
from villagedesk.catalogue.field import Value
from villagedesk.context import Context
from villagedesk.county import admitting, conflicts
from villagedesk.county.conflicts import Found
from villagedesk.journal.op import VOID
from villagedesk.sentence import sentence
from villagedesk.subjects.conflicts import Conflict, decide

_MOST = 500
"""So many records in conflict are listed at once; the oldest first, the others follow when these are closed."""
_SIDE = 400
_COLUMNS = (
    Column("name", "姓名", 84, fixed=True, sortable=False),
    Column("village", "村", 136, sortable=False),
    Column("label", "项目", 96, sortable=False),
    Column("sides", "几种填法", 180, sortable=False),
    Column("number", "登记单号", 120, sortable=False),
)
_PAPER = (("姓名", 12), ("村", 20), ("项目", 14), ("几种填法", 60), ("登记单号", 20))


class _Seen(NamedTuple):
    total: int
    found: Sequence[Found]
    places: Mapping[str, str]
    held: int


class CountyConflictCards(ConflictCards):
    """The cards of a person's form, where no form stands below them."""

    def _hint(self, conflict: Conflict) -> str:
        if conflict.field == VOID:
            return super()._hint(conflict)
        return self.tr("点哪一个就用哪一个；都不对的，打开这个人改成正确的再保存。")


class ConflictsPage(DecidingPage):
    """The list with the chosen conflict beside it; one button a value closes it."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.title = self.tr("冲突")
        self._known: dict[str, Found] = {}
        self._places: Mapping[str, str] = {}
        self.header = PageHeader(self.title)
        self.output = ListOutput(context, self, self._listing)
        self.open_button = KeyButton(self.tr("打开这个人  ↵"), icon="user")
        self.table = RecordTable(_COLUMNS, self._rows)
        self.who = caption("", "section", wrap=True)
        self.cards = CountyConflictCards()
        self.decisions = Decisions(self, CONFLICTS)
        self._side = ScrollBody()
        self._arrange()
        self.table.chosen.connect(self._show_chosen)
        self.table.opened.connect(self._open)
        self.open_button.clicked.connect(self._open)
        self.cards.decided.connect(self._decide)

    def refresh(self) -> None:
        """Ask for the conflicts anew."""
        self.ask(lambda: _look(self.context), self._take)

    def print_page(self) -> bool:
        """Print the list."""
        self.output.print_list()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the chosen conflict half of a narrow page."""
        super().resizeEvent(event)
        self._side.setFixedWidth(min(theme().px(_SIDE), event.size().width() // 2))

    def _arrange(self) -> None:
        self.header.add_beside(self.decisions)
        for button in (self.output.export_button, self.output.print_button, self.open_button):
            self.header.add_action(button)
        self.table.setAccessibleName(self.title)
        words = self.tr("没有冲突。两台电脑改了同一个人的同一项，才会列在这里。")
        self.table.set_empty(EmptyState(words, icon="shield-check"))
        self.column.addWidget(self.header)
        self.column.addWidget(self.notice)
        row = QWidget()
        body = spaced(QHBoxLayout(row), 0, 12)
        body.addWidget(self.table, 1)
        body.addWidget(self._side)
        self._side.column.addWidget(self.who)
        self._side.column.addWidget(self.cards)
        self._side.column.addStretch(1)
        self.column.addWidget(row, 1)
        self.setFocusProxy(self.table)

    @Slot(object)
    def _take(self, seen: _Seen) -> None:
        row = self.table.currentIndex().row()
        self._known = {one.id: one for one in seen.found}
        self._places = seen.places
        self.decisions.set_counts({CONFLICTS: seen.total, HELD: seen.held})
        words = self.tr("{n:,} 份登记有冲突").format(n=seen.total) if seen.total else ""
        self.header.set_count(words)
        self.table.set_ids(list(self._known))
        if not self.table.current_id():
            self.table.choose_row(max(0, min(row, len(self._known) - 1)))
        self._show_chosen()
        self.output.allow(something=bool(self._known))

    def _rows(self, ids: Sequence[str]) -> list[Row]:
        return [_cells(self._known[one]) for one in ids]

    @Slot()
    def _show_chosen(self) -> None:
        found = self._known.get(self.table.current_id())
        self.open_button.setEnabled(found is not None and bool(found.person))
        self._side.setVisible(found is not None)
        self.cards.show_conflicts([found.conflict] if found else (), self._places)
        if found is not None:
            self.who.setText(f"{found.name}  {_village(found)}")

    @Slot()
    def _open(self) -> None:
        found = self._known.get(self.table.current_id())
        if found is not None and found.person:
            self.go.emit("person", found.person)

    @Slot(object, object)
    def _decide(self, conflict: Conflict, value: Value) -> None:
        words = self.tr("定好了。下一份反馈把结果带给村里。")
        self.write(partial(decide, self.context.register, conflict, value), words)

    def _listing(self) -> Listing | None:
        found = [self._known[one] for one in self.table.paged.ids]
        if not found:
            return None
        about = sentence("共 {n} 处", n=len(found))
        return Listing("冲突清单", about, _PAPER, [_cells(one) for one in found])


def _village(found: Found) -> str:
    known = villages.village(found.village)
    return known.local_name if known else found.village


def _cells(found: Found) -> Row:
    sides = " / ".join(shown(side.words) or "—" for side in found.conflict.sides)
    return (found.name, _village(found), found.conflict.label, sides, found.number)


def _look(context: Context) -> _Seen:
    register = context.register
    found = conflicts.open_conflicts(register, limit=_MOST)
    devices = [side.device for one in found for side in one.conflict.sides]
    with register.database.reading() as connection:
        places = conflicts.where_written(connection, devices, register.identity.device)
        total = conflicts.count(connection)
        held = admitting.count(connection)
    return _Seen(total, found, places, held)
