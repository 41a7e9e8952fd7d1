"""Six groups of five digits, large enough to be compared with paper or read out over the telephone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.widgets import caption, spaced

_A_ROW = 3


class Digits(QWidget):
    """Two rows of three groups."""

    def __init__(self) -> None:
        super().__init__()
        grid = spaced(QGridLayout(self), 0, 6)
        grid.setHorizontalSpacing(grid.horizontalSpacing() * 4)
        self.groups = [caption("", "figure") for _ in range(2 * _A_ROW)]
        for number, label in enumerate(self.groups):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(label, number // _A_ROW, number % _A_ROW)
        grid.setColumnStretch(_A_ROW, 1)

    def show_digits(self, digits: str) -> None:
        """Show the groups, which blanks part."""
        for label, group in zip(self.groups, digits.split(), strict=True):
            label.setText(group)
        self.setAccessibleName(digits)

    def text(self) -> str:
        """Return what is shown."""
        return " ".join(label.text() for label in self.groups)
