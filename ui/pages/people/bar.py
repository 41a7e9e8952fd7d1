"""What stands above the list of people: ready filters, the conditions that hold, and what is selected."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.language import shown
from ui.pages.people.words import conditions
from ui.widgets import ChipRow, KeyButton, caption, spaced
from ui.widgets.chips import ConditionRow
from villagedesk.register.selection import Filter, Selection

if TYPE_CHECKING:
    from ui.pages.people.saved import SavedMenu


class PeopleBar(QWidget):
    """Two lines: chips with 筛选 and 清单; below, where there are any, the conditions and the selection.

    `filter_chosen` brings a ready filter, `removed` the name of a condition, `cleared` all of them.
    """

    filter_chosen = Signal(str)
    removed = Signal(str)
    cleared = Signal()

    def __init__(self, saved: "SavedMenu", usual: Sequence[Filter], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._usual = tuple(usual)
        self._ready: tuple[Filter, ...] = ()
        self._counts: Mapping[Filter, int] = {}
        self.chips = ChipRow()
        self.filter_button = KeyButton(self.tr("筛选"), "F4", icon="list-filter")
        self.saved_button = KeyButton(self.tr("清单"), icon="layout-list")
        self.saved_button.setMenu(saved)
        self.conditions = ConditionRow()
        self.clear_button = KeyButton(self.tr("清除条件"), "Shift+F4", role="quiet")
        self.selected = caption("", "strong")
        self.batch_button = KeyButton(self.tr("批量修改  Ctrl+B"), icon="list-checks")
        self._second = QWidget()
        self._arrange()
        self.show_ready(usual)
        self.chips.chosen.connect(self.filter_chosen)
        self.conditions.removed.connect(self.removed)
        self.clear_button.clicked.connect(self.cleared)
        self.show_selected(0)

    @property
    def ready(self) -> tuple[Filter, ...]:
        """The ready filters that have a chip."""
        return self._ready

    def show_ready(self, ready: Sequence[Filter]) -> None:
        """Show these ready filters."""
        self._ready = tuple(ready)
        self.chips.set_chips([(chip.value, shown(chip.value)) for chip in ready])
        self.show_counts(self._counts)

    def show_selection(self, selection: Selection) -> None:
        """Show what the list asks; a ready filter that has no chip gets one."""
        if selection.chip not in self._ready:
            self.show_ready((*self._usual, selection.chip))
        self.chips.choose(selection.chip.value)
        found = conditions(selection)
        self.conditions.show_conditions(found)
        self.clear_button.setVisible(bool(found))
        self._fold()

    def show_counts(self, counts: Mapping[Filter, int]) -> None:
        """Show how many people each ready filter stands for."""
        self._counts = counts
        self.chips.set_counts({chip.value: count for chip, count in counts.items() if chip in self._ready})

    def show_selected(self, count: int) -> None:
        """Say how many people are selected; one is none, for somebody is always chosen."""
        several = count > 1
        self.selected.setVisible(several)
        self.batch_button.setVisible(several)
        if several:
            self.selected.setText(self.tr("已选 {n:,} 人").format(n=count))
        self._fold()

    def _arrange(self) -> None:
        column = spaced(QVBoxLayout(self), 0, 10)
        first = spaced(QHBoxLayout(), 0, 10)
        first.addWidget(self.chips, 1)
        for button in (self.filter_button, self.saved_button):
            first.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        second = spaced(QHBoxLayout(self._second), 0, 10)
        second.addWidget(self.conditions, 1)
        for widget in (self.clear_button, self.selected, self.batch_button):
            second.addWidget(widget)
        column.addLayout(first)
        column.addWidget(self._second)

    def _fold(self) -> None:
        """Give the second line its room only where it says something."""
        wanted = bool(self.conditions.names()) or not self.batch_button.isHidden()
        self._second.setVisible(wanted)
