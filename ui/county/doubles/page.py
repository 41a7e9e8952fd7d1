"""重复人员: pairs of people who may be one, side by side; put together or told apart with one key."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.county.page import DecidingPage
from ui.pages.alike.card import CompareCard
from ui.pages.alike.reading import Both, read_pair
from ui.pages.alike.words import likeness_kinds, short_words
from ui.tables import Column, RecordTable, Row
from ui.tasks import Lane, Task
from ui.theme import theme
from ui.widgets import ChipRow, EmptyState, KeyButton, PageHeader, spaced
from ui.widgets.buttons import press_at_once
from villagedesk.catalogue import villages
from villagedesk.catalogue.field import Values
from villagedesk.context import Context
from villagedesk.county import people, same_person
from villagedesk.county.same_person import Candidates, Grade
from villagedesk.register import same
from villagedesk.subjects.doubles import Double

_MOST = 500
"""So many pairs are listed at once, the strongest first; the others follow when these are decided."""
_WIDE_FROM = 1000
_LIST, _NAMES = 470, 180


class _Seen(NamedTuple):
    counts: Mapping[Grade, int]
    pairs: Sequence[Candidates]


class DoublesPage(DecidingPage):
    """The list of pairs, and the chosen pair side by side; the left one is who stays, in its village."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.title = self.tr("重复人员")
        self._known: dict[str, Candidates] = {}
        self._later: set[str] = set()
        self._turned: set[str] = set()
        self.header = PageHeader(self.title)
        self.turn_button = KeyButton(self.tr("左右对调"), "F4", icon="refresh-cw")
        self.chips = ChipRow()
        badges = likeness_kinds()
        columns = (
            Column("names", "姓名", 84, fixed=True, sortable=False),
            Column("how", "哪里像", 120, badges=badges, sortable=False),
            Column("villages", "村", 110, sortable=False),
        )
        self.table = RecordTable(columns, self._rows)
        self.card = CompareCard()
        self._body = spaced(QHBoxLayout(), 0, 12)
        self._arrange()
        self._connect()

    def refresh(self) -> None:
        """Ask for the pairs anew."""
        self.ask(lambda: _look(self.context), self._take)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """List the names alone where the page is narrow: what is alike and the villages stand on the pair itself."""
        super().resizeEvent(event)
        wide = event.size().width() >= theme().px(_WIDE_FROM)
        self.table.setMaximumWidth(theme().px(_LIST if wide else _NAMES))
        self.table.columns.show_only(("how", "villages") if wide else ())

    def _arrange(self) -> None:
        self.header.add_action(self.turn_button)
        self.turn_button.setToolTip(self.tr("合并后保留左边的登记和它的村；要保留右边的，先对调。"))
        words = {
            "": self.tr("全部"),
            Grade.LIKELY.value: self.tr("身份证号相同"),
            Grade.POSSIBLE.value: self.tr("可能"),
        }
        self.chips.set_chips(list(words.items()))
        self.chips.setAccessibleName(self.tr("哪些人"))
        self.table.setAccessibleName(self.title)
        self.table.set_empty(EmptyState(self.tr("没有可能重复的人。"), icon="user-check"))
        for widget in (self.header, self.notice, self.chips):
            self.column.addWidget(widget)
        row = QWidget()
        row.setLayout(self._body)
        self._body.addWidget(self.table, 2)
        self._body.addWidget(self.card, 3)
        self.column.addWidget(row, 1)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.chips.chosen.connect(self._relist)
        self.table.chosen.connect(self._ask_pair)
        self.turn_button.clicked.connect(self._turn)
        self.card.same.connect(self._merge)
        self.card.other.connect(self._keep_apart)
        self.card.later.connect(self._put_off)
        self.card.opened.connect(self._open)
        left, right = self.card.sides
        self.table.opened.connect(left.open_button.click)
        press_at_once(right.open_button, "Shift+Return")

    @Slot(object)
    def _take(self, seen: _Seen) -> None:
        self._known = {f"{one.first.id} {one.second.id}": one for one in seen.pairs}
        counts = {grade.value: count for grade, count in seen.counts.items()}
        self.chips.set_counts({"": sum(counts.values()), **counts})
        self._relist()

    @Slot()
    def _relist(self) -> None:
        wanted = self.chips.current()
        keys = [key for key, one in self._known.items() if not wanted or one.grade.value == wanted]
        row = self.table.currentIndex().row()
        self.table.set_ids(sorted(keys, key=lambda key: key in self._later))
        if not self.table.current_id():
            self.table.choose_row(max(0, min(row, len(keys) - 1)))
        self._ask_pair()

    def _rows(self, keys: Sequence[str]) -> list[Row]:
        return [_cells(self._known[key]) for key in keys]

    def _pair(self) -> Double | None:
        key = self.table.current_id()
        one = self._known.get(key)
        if one is None:
            return None
        ids = (one.first.id, one.second.id)
        keep, other = reversed(ids) if key in self._turned else ids
        return Double(keep, other, one.likeness)

    @Slot()
    def _ask_pair(self) -> None:
        pair = self._pair()
        self.turn_button.setEnabled(pair is not None)
        if pair is None:
            self.card.show_pair(None)
            return
        task = Task(lambda: _read(self.context, pair), Lane.READ)
        task.succeeded.connect(self._show_pair)
        task.start()

    @Slot(object)
    def _show_pair(self, both: Both | None) -> None:
        self.card.show_pair(both)

    @Slot()
    def _turn(self) -> None:
        self._turned ^= {self.table.current_id()}
        self._ask_pair()

    @Slot(object)
    def _merge(self, values: Values) -> None:
        pair = self._pair()
        if pair is not None:
            self.write(lambda: _merge(self.context, pair, values), self.tr("已合并成一个人。下一份反馈带给两个村。"))

    @Slot()
    def _keep_apart(self) -> None:
        pair = self._pair()
        if pair is not None:
            register = self.context.register
            words = self.tr("记住了：不是同一人，以后不再提示。")
            self.write(lambda: same_person.unlink(register, pair.keep, pair.other), words)

    @Slot()
    def _put_off(self) -> None:
        self._later.add(self.table.current_id())
        self._relist()
        self.table.choose_row(0)
        self.table.setFocus()

    @Slot(str)
    def _open(self, person: str) -> None:
        self.go.emit("person", person)


def _read(context: Context, pair: Double) -> Both | None:
    """Read two people; with their villages behind their names, as it matters whose they become."""
    both = read_pair(context, pair)
    if both is None:
        return None
    left, right = (
        f"{name}  {_village(person.labourer.village)}" for name, person in zip(both.names, both.people, strict=True)
    )
    return replace(both, names=(left, right))


def _village(code: str) -> str:
    known = villages.village(code)
    return known.name if known else code


def _cells(pair: Candidates) -> Row:
    names = "、".join(dict.fromkeys((pair.first.name, pair.second.name)))
    places = " / ".join(dict.fromkeys(_village(side.village) for side in (pair.first, pair.second)))
    return (names, short_words(pair.likeness), places)


def _look(context: Context) -> _Seen:
    people.look_again(context.register)
    with context.register.database.reading() as connection:
        return _Seen(same_person.count(connection), same_person.candidates(connection, limit=_MOST))


def _merge(context: Context, pair: Double, values: Values) -> None:
    """Put two people together with the values chosen, and look again whom they are like now."""
    same.merge(context.register, pair.keep, pair.other, values)
    with context.register.writing() as connection:
        people.refresh(connection, [pair.keep, pair.other])
