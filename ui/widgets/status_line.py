"""The line below every page: counts on the left, state of the register on the right."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.theme import theme
from ui.widgets.labels import ElidedLabel, caption, spaced

_HEIGHT = 30


class StatusLine(QFrame):
    """`共 1,243 人` on the left; 待报送, last backup and encryption on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(theme().px(_HEIGHT))
        row = spaced(QHBoxLayout(self), (12, 0, 12, 0), 12)
        self.left = ElidedLabel()
        self.right = caption()
        row.addWidget(self.left, 1)
        row.addWidget(self.right)

    def show_left(self, text: str) -> None:
        """Show the count of what the page lists."""
        self.left.setText(text)

    def show_facts(self, facts: Sequence[str]) -> None:
        """Show facts about the register, each a few words."""
        self.right.setText("    ".join(facts))
