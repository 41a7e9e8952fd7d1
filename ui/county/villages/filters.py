"""Which villages are listed: chips with counts, the towns with what they have reported, and a search."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QLineEdit, QWidget

from ui.county.villages.words import finds
from ui.theme import theme
from ui.widgets import ChipRow, spaced
from villagedesk.county.board import Board, Village, Way
from villagedesk.county.period import Report

_SEARCH_WIDTH = 240
_TOWN_WIDTH = 200
_BESIDE_FROM = 1080

FILTERS: Mapping[str, Callable[[Village], bool]] = {
    "all": lambda _: True,
    "missing": lambda one: one.expected and one.report is Report.MISSING,
    "late": lambda one: one.report is Report.LATE,
    "problems": lambda one: bool(one.problems),
    "sheet": lambda one: one.way is Way.SHEET,
    "none": lambda one: one.way is Way.NONE,
}


class VillageSearch(QLineEdit):
    """The search for a village; `left_down` is the arrow into the list."""

    left_down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties the field, Enter and the down arrow go into the list."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left_down.emit()
        else:
            super().keyPressEvent(event)


class VillageFilters(QWidget):
    """`changed` when other villages are wanted."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = ""
        self.chips = ChipRow()
        self.chips.setAccessibleName(self.tr("哪些村"))
        words = {
            "all": self.tr("全部"), "missing": self.tr("未报"), "late": self.tr("迟报"),
            "problems": self.tr("需要处理"), "sheet": self.tr("表格代录"), "none": self.tr("尚未"),
        }  # fmt: skip
        self.chips.set_chips([(name, words[name]) for name in FILTERS])
        self.towns = QComboBox()
        self.towns.setAccessibleName(self.tr("乡镇"))
        self.towns.setMinimumWidth(theme().px(_TOWN_WIDTH))
        self.towns.addItem(self.tr("全部乡镇"), "")
        self.search = VillageSearch()
        self.search.setPlaceholderText(self.tr("找村：村名、乡镇、联系人"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setMinimumWidth(theme().px(_SEARCH_WIDTH))
        self._column = spaced(QBoxLayout(QBoxLayout.Direction.TopToBottom, self), 0, 8)
        self._column.addWidget(self.chips, 1)
        row = spaced(QHBoxLayout(), 0, 8)
        row.addWidget(self.towns)
        row.addWidget(self.search)
        row.addStretch(1)
        self._column.addLayout(row)
        self.chips.chosen.connect(self.changed)
        self.towns.currentIndexChanged.connect(self.changed)
        self.search.textChanged.connect(self.changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the choice of the town and the search beside the chips where there is room."""
        super().resizeEvent(event)
        beside = event.size().width() >= theme().px(_BESIDE_FROM)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._column.setDirection(way)

    def take(self, board: Board) -> None:
        """Count the villages, and how many of each town have reported."""
        self.chips.set_counts({name: sum(map(fits, board.villages)) for name, fits in FILTERS.items()})
        expected = Counter(one.town for one in board.expected)
        missing = Counter(one.town for one in board.missing)
        chosen = self.towns.currentData()
        self.towns.blockSignals(True)
        while self.towns.count() > 1:
            self.towns.removeItem(1)
        words = self.tr("{town}（{n}/{all}）")
        for town in dict.fromkeys(one.town for one in board.villages if one.town):
            told = words.format(town=town, n=expected[town] - missing[town], all=expected[town])
            self.towns.addItem(told, town)
        self.towns.blockSignals(False)
        self._choose_town(self._wanted or chosen)
        self._wanted = ""

    def chosen(self, villages: Sequence[Village]) -> list[Village]:
        """Return the villages to be listed."""
        fits, town, text = FILTERS[self.chips.current()], self.towns.currentData(), self.search.text().strip()
        return [one for one in villages if fits(one) and (not town or one.town == town) and finds(one, text)]

    def show_filter(self, name: str, town: str = "") -> None:
        """Narrow down to one of `FILTERS`, in one town or in all."""
        self.chips.choose(name)
        self._wanted = town
        self._choose_town(town)
        self.search.clear()
        self.changed.emit()

    def _choose_town(self, town: str) -> None:
        self.towns.setCurrentIndex(max(self.towns.findData(town), 0))

    def begin_search(self, text: str) -> None:
        """Go on with a character that was typed into the list."""
        self.search.setText(text)
        self.search.setFocus()
