"""The work of the page 可能重复登记: the pairs on the left, the one that is looked at on the right."""

from collections.abc import Collection, Mapping, Sequence
from enum import Enum

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from ui.pages.alike.card import CompareCard
from ui.pages.alike.decisions import Decisions, Step, Verdict
from ui.pages.alike.merged import MergedCard
from ui.pages.alike.reading import read_names, read_pair
from ui.pages.alike.words import likeness_kinds, nothing_here, short_words, tr
from ui.tables import Column, RecordTable, Row
from ui.theme import theme
from ui.widgets import ChipRow, spaced
from villagedesk.catalogue.field import Values
from villagedesk.context import Context
from villagedesk.subjects.doubles import Double, Doubles

_LIKENESS = 2
_LIST_WIDTH = 300
_NAMES_ONLY_FROM, _NAMES_WIDTH = 1.5, 240
"""From which size on the comparison beside needs the room; it says how the two are alike, too."""
_NO_LIMIT = 16_777_215
"""What Qt takes for no maximum."""


class View(Enum):
    """Which pairs are listed."""

    WAITING = "waiting"
    MERGED = "merged"
    APART = "apart"


Lists = Mapping[View, Sequence[Double]]


class AlikeDesk(QWidget):
    """One key a pair. `opened` asks for a person's page, `moved` tells that the lists have changed."""

    opened = Signal(str)
    moved = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.lists: Lists = dict.fromkeys(View, ())
        self._before: Lists = self.lists
        self._pairs: dict[str, Double] = {}
        self._later: list[str] = []
        self._is_stale = False
        self.chips = ChipRow()
        self.table = RecordTable(_columns(), self._rows)
        self.left = QWidget()
        self.card = CompareCard()
        self.merged = MergedCard()
        self.decisions = Decisions(context.register, self)
        self._arrange()
        self._connect()

    def view(self) -> View:
        """Return the chosen chip."""
        return View(self.chips.current())

    def show_doubles(self, found: Doubles) -> None:
        """Show another state of the register; the pair that is looked at stays where it is still there."""
        self.lists = {View.WAITING: found.waiting, View.MERGED: found.merged, View.APART: found.apart}
        self._is_stale = self.card.is_merging  # nobody is interrupted while choosing
        if not self._is_stale:
            self._relist()

    def stand_on(self, people: Collection[str]) -> None:
        """Stand on the first open pair with one of these people."""
        self.chips.choose(View.WAITING.value)
        found = (pair.key for pair in self.lists[View.WAITING] if pair.keep in people or pair.other in people)
        self._relist(next(found, ""))

    def take_back(self) -> Step | None:
        """Take the last decision back and stand on its pair again; None where there is nothing to take back."""
        self.card.end_merge()
        step = self.decisions.take_back()
        if step is None:
            return None
        if step.verdict is Verdict.LATER:
            self._later.remove(step.key)
        else:
            self.lists = self._before
        view = next((view for view in View if any(pair.key == step.key for pair in self.lists[view])), self.view())
        self.chips.choose(view.value)
        self._relist(step.key)
        return step

    def _arrange(self) -> None:
        self.chips.set_chips(
            [
                (View.WAITING.value, self.tr("待定")),
                (View.MERGED.value, self.tr("已合并")),
                (View.APART.value, self.tr("不是同一人")),
            ]
        )
        self.chips.setAccessibleName(self.tr("哪些"))
        self.table.setAccessibleName(self.tr("可能重复登记的人"))
        self.table.setColumnHidden(0, True)
        heads = self.table.horizontalHeader()
        heads.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        heads.setStretchLastSection(False)
        column = spaced(QVBoxLayout(self.left), 0, 10)
        column.addWidget(self.chips)
        column.addWidget(self.table, 1)
        row = spaced(QHBoxLayout(self), 0, 12)
        for part in (self.left, self.card, self.merged):
            row.addWidget(part, 1)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.chips.chosen.connect(self._take_view)
        self.table.chosen.connect(self._show_pair)
        self.table.opened.connect(self._open_first)
        for card in (self.card, self.merged):
            card.opened.connect(self.opened)
        self.card.same.connect(self._merge)
        self.card.other.connect(self._keep_apart)
        self.card.later.connect(self._put_off)
        self.card.merging.connect(self._take_merging)
        self.merged.apart.connect(self._separate)
        second = QShortcut(QKeySequence("Shift+Return"), self.table, context=Qt.ShortcutContext.WidgetShortcut)
        second.activated.connect(self._open_second)

    def _relist(self, wanted: str = "") -> None:
        """List the pairs of the chosen chip, and stand on the wanted one, or where the last one stood."""
        view, row = self.view(), self.table.currentIndex().row()
        later = {key: place for place, key in enumerate(self._later, 1)}
        pairs = sorted(self.lists[view], key=lambda pair: later.get(pair.key, 0))
        self._pairs = {pair.key: pair for pair in pairs}
        self.chips.set_counts({one.value: len(self.lists[one]) for one in View})
        self.table.set_empty(nothing_here(merged=view is View.MERGED, apart=view is View.APART))
        here = wanted or self.table.current_id()
        with QSignalBlocker(self.table):
            self.table.set_ids(list(self._pairs))
            place = self.table.paged.row_of(here) if here else -1
            self.table.choose_row(place if place >= 0 else max(0, min(row, len(pairs) - 1)))
        self._show_pair(self.table.current_id())
        self.moved.emit()

    def _show_pair(self, key: str) -> None:
        """Show the chosen pair; nothing where somebody has decided on it meanwhile."""
        pair = self._pairs.get(key)
        both = read_pair(self._context, pair) if pair else None
        is_merged = self.view() is View.MERGED
        self.card.show_pair(None if is_merged else both)
        self.merged.show_merged(both if is_merged else None)
        self.left.setMaximumWidth(_list_width() if both else _NO_LIMIT)
        narrow = both is not None and theme().scale >= _NAMES_ONLY_FROM
        self.table.setColumnHidden(_LIKENESS, narrow or self.view() is not View.WAITING)

    def _rows(self, keys: Sequence[str]) -> list[Row]:
        names = read_names(self._context, [self._pairs[key] for key in keys])
        return [(name, short_words(self._pairs[key].likeness)) for key, name in zip(keys, names, strict=True)]

    def _take_view(self, _name: str) -> None:
        self._relist()
        self.table.setFocus()

    def _open_first(self, key: str) -> None:
        self.opened.emit(self._pairs[key].keep)

    def _open_second(self) -> None:
        pair = self._current()
        if pair is not None:
            self.opened.emit(pair.other)

    def _take_merging(self, merging: bool) -> None:
        self.left.setEnabled(not merging)
        if merging:
            return
        self.table.setFocus()
        if self._is_stale:
            self._is_stale = False
            self._relist()

    def _merge(self, values: Values) -> None:
        pair = self._current()
        if pair is not None:
            step = self._decide(Verdict.SAME, pair, View.MERGED, gone=pair.other)
            self.decisions.merge(step, pair.keep, pair.other, values)

    def _keep_apart(self) -> None:
        pair = self._current()
        if pair is not None:
            self.decisions.keep_apart(self._decide(Verdict.OTHER, pair, View.APART), pair.keep, pair.other)

    def _separate(self) -> None:
        pair = self._current()
        if pair is not None:
            self.decisions.separate(self._decide(Verdict.APART, pair, View.APART), pair.keep, pair.other)

    def _put_off(self) -> None:
        """Go on to the next pair; this one comes again after all others."""
        pair = self._current()
        if pair is None:
            return
        keys = list(self._pairs)
        following = keys[(keys.index(pair.key) + 1) % len(keys)]
        self._later = [*(key for key in self._later if key != pair.key), pair.key]
        self.decisions.put_off(Step(Verdict.LATER, pair.key))
        self._relist(following)

    def _decide(self, verdict: Verdict, pair: Double, to: View, gone: str = "") -> Step:
        """Show at once what a decision comes to; what is written meanwhile is read when it is.

        `gone` is the record that no other pair will name any more.
        """
        self._before = self.lists
        decided = Double(pair.keep, pair.other)
        kept = {view: [one for one in pairs if one.key != pair.key] for view, pairs in self.lists.items()}
        if gone:
            kept[View.WAITING] = [one for one in kept[View.WAITING] if gone not in (one.keep, one.other)]
        self.lists = {**kept, to: [decided, *kept[to]]}
        self.card.end_merge()
        self._relist()
        return Step(verdict, pair.key)

    def _current(self) -> Double | None:
        return self._pairs.get(self.table.current_id())


def _list_width() -> int:
    return _NAMES_WIDTH if theme().scale >= _NAMES_ONLY_FROM else theme().px(_LIST_WIDTH)


def _columns() -> list[Column]:
    return [
        Column("names", tr("姓名"), 120, sortable=False, fixed=True),
        Column("likeness", tr("哪里一样"), 132, sortable=False, badges=likeness_kinds(), fixed=True),
    ]
