"""What is selected in a list, told from the ranges: naming every cell of 100,000 rows would take seconds."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QAbstractItemModel, QItemSelection, QItemSelectionModel, QItemSelectionRange, QModelIndex


def rows(selection: QItemSelectionModel) -> list[int]:
    """Return the rows of which a cell is selected, in order."""
    return sorted({row for top, bottom, _ in _ranges(selection) for row in range(top, bottom + 1)})


def cells(selection: QItemSelectionModel) -> dict[int, int]:
    """Return for each row with a selected cell its columns: bit n stands for column n."""
    found: dict[int, int] = {}
    for top, bottom, columns in _ranges(selection):
        for row in range(top, bottom + 1):
            found[row] = found.get(row, 0) | columns
    return dict(sorted(found.items()))


def has_many(selection: QItemSelectionModel) -> bool:
    """Tell whether more than one cell is selected."""
    return sum(one.width() * one.height() for one in _all(selection)) > 1


def toggle_row(selection: QItemSelectionModel, index: QModelIndex, *, alone: bool) -> None:
    """Mark a row, or unmark it; `alone` gives up what else is selected."""
    flags = QItemSelectionModel.SelectionFlag
    if alone:
        selection.clearSelection()
    marked = selection.rowIntersectsSelection(index.row())
    selection.select(index, (flags.Deselect if marked else flags.Select) | flags.Rows)


def select_rows(model: QAbstractItemModel, selection: QItemSelectionModel, wanted: Sequence[int]) -> None:
    """Select rows, given in order, and nothing else; as few ranges as possible."""
    found = QItemSelection()
    for _, run in groupby(enumerate(wanted), lambda pair: pair[1] - pair[0]):
        numbers = [row for _, row in run]
        found.select(model.index(numbers[0], 0), model.index(numbers[-1], model.columnCount() - 1))
    selection.select(found, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def _all(selection: QItemSelectionModel) -> list[QItemSelectionRange]:
    found = selection.selection()
    return [found.at(number) for number in range(found.count())]


def _ranges(selection: QItemSelectionModel) -> list[tuple[int, int, int]]:
    """Return top, bottom and columns of the ranges."""
    return [(one.top(), one.bottom(), ((1 << one.width()) - 1) << one.left()) for one in _all(selection)]
