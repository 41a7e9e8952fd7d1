"""What stands above a list of records: search, chips with counts, conditions, and what is selected."""

from collections.abc import Mapping, Sequence
from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.pages.records.declared import Listing
from ui.theme import theme
from ui.widgets import ChipRow, KeyButton, SearchField, caption, spaced
from ui.widgets.chips import ConditionRow

_SEARCH_WIDTH, _LEAST_SEARCH_WIDTH = 250, 200
_ROOM_FOR_MARKS = 900


class _Marks(Enum):
    """Where the buttons stand that mark records."""

    BESIDE_CHIPS = auto()
    ABOVE_CHIPS = auto()
    BELOW_CHIPS = auto()


class RecordsBar(QWidget):
    """`searched` follows the typing, `chip_chosen` names a chip, `removed` the words of a condition."""

    searched = Signal(str)
    chip_chosen = Signal(str)
    removed = Signal(str)

    def __init__(self, listing: Listing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips = {chip.name for chip in listing.chips}
        self.search = SearchField(self.tr("在这个表里找  F4"), self.tr("查找  F4"))
        self.chips = ChipRow()
        self.chips.set_chips([(chip.name, chip.words) for chip in listing.chips])
        self.conditions = ConditionRow()
        self.selected = caption("", "strong")
        self.marks = [KeyButton(mark.words, icon=mark.icon) for mark in listing.marks]
        self.change_button = KeyButton(self.tr("批量修改"), "Ctrl+B", icon="list-checks")
        self._first = spaced(QHBoxLayout(), 0, 10)
        self._second = QWidget()
        self._second_row = spaced(QHBoxLayout(self._second), 0, 8)
        self._marks = QWidget()
        self._marks_place = _Marks.BELOW_CHIPS  # until there is a width: beside the chips they would ask for one
        self._unit = listing.unit
        self._column = spaced(QVBoxLayout(self), 0, 8)
        self._arrange()
        QShortcut(QKeySequence("F4"), self).activated.connect(self.take_keyboard)
        self.search.searched.connect(self.searched)
        self.chips.chosen.connect(self.chip_chosen)
        self.conditions.removed.connect(self.removed)
        self.show_selected(0)

    def take_keyboard(self) -> None:
        """Bring the keyboard into the search, ready to be typed over."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many records each chip stands for."""
        self.chips.set_counts({name: count for name, count in counts.items() if name in self._chips})

    def show_conditions(self, words: Sequence[str]) -> None:
        """Show what somebody has come with."""
        self.conditions.show_conditions([(one, one) for one in words])
        self._fold()

    def show_selected(self, count: int) -> None:
        """Say how many records are selected; one is none for what is done with many, but can be marked."""
        several = count > 1
        self.selected.setVisible(several)
        self.change_button.setVisible(several)
        for button in self.marks:
            button.setEnabled(count > 0)
        if several:
            self.selected.setText(self.tr("已选 {n:,} {unit}").format(n=count, unit=self._unit))
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the marks beside the chips; where these would have no room beside the search, or else below."""
        super().resizeEvent(event)
        place = self._place_for(event.size().width())
        if place is not self._marks_place:
            self._marks_place = place
            self._put_marks()
            self._fold()

    def _place_for(self, width: int) -> _Marks:
        px = theme().px
        if width >= px(_ROOM_FOR_MARKS):
            return _Marks.BESIDE_CHIPS
        needed = px(_LEAST_SEARCH_WIDTH) + self._first.spacing() + self._marks.sizeHint().width()
        return _Marks.ABOVE_CHIPS if self.marks and needed <= width else _Marks.BELOW_CHIPS

    def _put_marks(self) -> None:
        px, above = theme().px, self._marks_place is _Marks.ABOVE_CHIPS
        self.search.setMinimumWidth(px(_LEAST_SEARCH_WIDTH if above else _SEARCH_WIDTH))
        if above:
            self._column.insertWidget(1, self.chips)
        else:
            self._first.insertWidget(1, self.chips, 1, Qt.AlignmentFlag.AlignVCenter)
        row = self._second_row if self._marks_place is _Marks.BELOW_CHIPS else self._first
        side = Qt.AlignmentFlag.AlignRight if above else Qt.AlignmentFlag(0)
        row.addWidget(self._marks, 0, Qt.AlignmentFlag.AlignTop | side)

    def _arrange(self) -> None:
        self.search.setFixedWidth(theme().px(_SEARCH_WIDTH))
        marks = spaced(QHBoxLayout(self._marks), 0, 8)
        for button in self.marks:
            marks.addWidget(button)
        self._first.addWidget(self.search, 0, Qt.AlignmentFlag.AlignTop)
        self._first.addWidget(self.chips, 1, Qt.AlignmentFlag.AlignVCenter)
        self._second_row.addWidget(self.conditions, 1)
        for widget in (self.selected, self.change_button, self._marks):
            self._second_row.addWidget(widget)
        self._column.addLayout(self._first)
        self._column.addWidget(self._second)
        if not self.marks:
            self._marks.hide()

    def _fold(self) -> None:
        """Give the second line its room only where it says something."""
        marks = self._marks_place is _Marks.BELOW_CHIPS and bool(self.marks)
        self._second.setVisible(marks or bool(self.conditions.names()) or not self.change_button.isHidden())
