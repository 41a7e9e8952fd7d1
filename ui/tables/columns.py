"""Which columns of a table are shown, in what order and how wide."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QTableView

from ui.tables.model import PagedModel
from ui.theme import theme


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The names of the columns shown, from left to right, and widths at 100 % by name where they were changed."""

    shown: tuple[str, ...]
    widths: Mapping[str, int] = field(default_factory=dict)


class ColumnChooser(QObject):
    """Shows, moves and widens the columns of a view; `changed` when the user has done so."""

    changed = Signal()

    def __init__(self, view: QTableView, model: PagedModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._quiet = False
        head = view.horizontalHeader()
        head.sectionMoved.connect(self._announce)
        head.sectionResized.connect(self._take_width)

    def visible(self) -> list[str]:
        """Return the names of the columns shown from left to right, 序号 left out."""
        return [self._model.columns[number].name for number in self.positions() if number]

    def all_in_order(self) -> list[int]:
        """Return the numbers of all columns from left to right, 序号 left out."""
        head = self._view.horizontalHeader()
        return sorted(range(1, len(self._model.columns)), key=head.visualIndex)

    def positions(self) -> list[int]:
        """Return the numbers of the columns shown from left to right, 序号 included."""
        return [number for number in (0, *self.all_in_order()) if not self._view.isColumnHidden(number)]

    def is_fixed(self, number: int) -> bool:
        """Tell whether a column cannot be hidden."""
        return self._model.columns[number].fixed

    def label(self, number: int) -> str:
        """Return the words above a column."""
        return self._model.columns[number].label

    def show_only(self, names: Sequence[str]) -> None:
        """Show these columns and those that cannot be hidden, in their present order."""
        for number, column in enumerate(self._model.columns):
            self._view.setColumnHidden(number, not column.fixed and column.name not in names)

    def choose(self, numbers: Sequence[int], shown: Sequence[int]) -> None:
        """Take the user's order of all columns and those of them to show."""
        self._order(numbers)
        self.show_only([self._model.columns[number].name for number in shown])
        self.changed.emit()

    def arrangement(self) -> Arrangement:
        """Return what is shown, to be remembered."""
        numbers = [number for number in self.positions() if number]
        widths = {
            self._model.columns[number].name: round(self._view.columnWidth(number) / theme().scale)
            for number in numbers
            if not self._fills_up(number)
            and self._view.columnWidth(number) != theme().px(self._model.columns[number].width)
        }
        return Arrangement(tuple(self._model.columns[number].name for number in numbers), widths)

    def arrange(self, wanted: Arrangement) -> None:
        """Show what was remembered; names that no column has any more are passed over."""
        numbers = {column.name: number for number, column in enumerate(self._model.columns) if number}
        first = [numbers[name] for name in wanted.shown if name in numbers]
        self._order([*first, *(number for number in self.all_in_order() if number not in first)])
        self.show_only(wanted.shown)
        self._quiet = True
        for name, width in wanted.widths.items():
            if name in numbers and not self._fills_up(numbers[name]):
                self._view.setColumnWidth(numbers[name], theme().px(width))
        self._quiet = False

    def _order(self, numbers: Sequence[int]) -> None:
        head = self._view.horizontalHeader()
        self._quiet = True
        for place, number in enumerate(numbers, start=1):
            head.moveSection(head.visualIndex(number), place)
        self._quiet = False

    def _fills_up(self, number: int) -> bool:
        """Tell whether a column is the last, which takes the room that is left: its width is nobody's choice."""
        return self._view.horizontalHeader().stretchLastSection() and number == self.positions()[-1]

    def _take_width(self, number: int, *_: int) -> None:
        if not self._fills_up(number):
            self._announce()

    def _announce(self) -> None:
        if not self._quiet and self._view.isVisible():
            self.changed.emit()
