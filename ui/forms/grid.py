"""The fields of a section in as many columns as the screen has room for."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.theme import theme
from ui.widgets.labels import spaced

COLUMN = 230
MOST_COLUMNS = 3
_NARROWEST = 150


class FieldGrid(QWidget):
    """Fields in reading order, in one to three columns of one width."""

    def __init__(self, boxes: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes = tuple(boxes)
        self._columns = 0
        self._grid = spaced(QGridLayout(self), 0, 0)
        self._grid.setHorizontalSpacing(theme().px(20))
        self._grid.setVerticalSpacing(0)
        self._place(MOST_COLUMNS)

    def columns(self) -> int:
        """Return the present number of columns."""
        return self._columns

    def minimumSizeHint(self) -> QSize:
        """Need no more than one column: whoever gives less than the present ones need gets fewer."""
        return QSize(theme().px(_NARROWEST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take one column more or less where the width asks for it."""
        super().resizeEvent(event)
        self._place(max(1, min(MOST_COLUMNS, event.size().width() // theme().px(COLUMN))))

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for column in range(MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for number, box in enumerate(self._boxes):
            self._grid.addWidget(box, number // columns, number % columns, Qt.AlignmentFlag.AlignTop)
