"""Words on a page: labels by role, one that shortens itself, and layouts with the margins of the theme."""

from typing import Literal, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QSizePolicy, QWidget

from ui.theme import theme

Role = Literal["", "title", "section", "figure", "strong", "soft", "note", "must"]
L = TypeVar("L", bound=QLayout)


def caption(text: str = "", role: Role = "", *, wrap: bool = False) -> QLabel:
    """Return a label that shows `text` as it is, never as markup, dressed by the style sheet for `role`."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setWordWrap(wrap)
    return label


def rule() -> QFrame:
    """Return a hairline between two parts of a surface."""
    line = QFrame()
    line.setProperty("role", "rule")
    return line


def spaced(layout: L, margin: float | tuple[float, float, float, float] = 0, spacing: float = 8) -> L:
    """Give `layout` margins (one, or left, top, right, bottom) and spacing for 100 %, and return it."""
    px = theme().px
    sides = margin if isinstance(margin, tuple) else (margin,) * 4
    left, top, right, bottom = (px(side) if side else 0 for side in sides)
    layout.setContentsMargins(left, top, right, bottom)
    layout.setSpacing(px(spacing) if spacing else 0)
    return layout


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet selects by, and dress the widget again where it changed."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


class ElidedLabel(QLabel):
    """A single line that ends in … where the room is short; the whole text is its tooltip then."""

    def __init__(self, text: str = "", role: Role = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """Allow the line to shrink to a few characters."""
        return QSize(self.fontMetrics().height() * 2, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much of the line as fits."""
        area = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        self.setToolTip("" if shown == self.text() else self.text())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(area, int(self.alignment()) | int(Qt.TextFlag.TextSingleLine), shown)
