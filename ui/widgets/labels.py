"""Words on a page: labels by role, one that shortens itself, and layouts with the margins of the theme."""

from typing import Literal, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QSizePolicy, QWidget

from ui.language import shown
from ui.theme import theme

Role = Literal["", "title", "section", "figure", "strong", "soft", "note", "must"]
L = TypeVar("L", bound=QLayout)


class Caption(QLabel):
    """A label that says what it is given in the language of the screen; never as markup.

    Words out of a file or a record are `quoted` as they are.
    """

    def __init__(self, text: str = "", role: Role = "", *, quoted: bool = False) -> None:
        super().__init__()
        self._quoted = quoted
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Say something else."""
        super().setText(text if self._quoted else shown(text))


def caption(text: str = "", role: Role = "", *, wrap: bool = False) -> Caption:
    """Return a label that shows `text`, dressed by the style sheet for `role`."""
    label = Caption(text, role)
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


class ElidedLabel(Caption):
    """A single line with … at the end where the room is short, or at the beginning; its tooltip is the whole then."""

    def __init__(self, text: str = "", role: Role = "", *, quoted: bool = False, keeps_end: bool = False) -> None:
        super().__init__(text, role, quoted=quoted)
        self._cut = Qt.TextElideMode.ElideLeft if keeps_end else Qt.TextElideMode.ElideRight
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """Allow the line to shrink to a few characters."""
        return QSize(self.fontMetrics().height() * 2, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much of the line as fits."""
        area = self.contentsRect()
        words = self.fontMetrics().elidedText(self.text(), self._cut, area.width())
        self.setToolTip("" if words == self.text() else self.text())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(area, int(self.alignment()) | int(Qt.TextFlag.TextSingleLine), words)
