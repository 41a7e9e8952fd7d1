"""Filter chips: a few ready filters with their counts."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QButtonGroup, QWidget

from ui.theme import theme
from ui.widgets.flow import FlowLayout
from ui.widgets.painted import Face, PaintedButton

_HEIGHT = 32
_PAD = 14
_LETTERS = 15


class Chip(PaintedButton):
    """A checkable filter with a count: `未就业 118`."""

    radius = _HEIGHT / 2

    def __init__(self, text: str, count: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._count = count
        self.setCheckable(True)
        self.set_count(count)

    def set_count(self, count: int | None) -> None:
        """Show how many records the filter leaves; None shows no number."""
        self._count = count
        self.setAccessibleName(self._words())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Fit the bold words, so that nothing moves when the chip is chosen."""
        px = theme().px
        return QSize(self.width_of(self._words(), _LETTERS, bold=True) + 2 * px(_PAD), px(_HEIGHT))

    def face(self) -> Face:
        """Return the colours of chosen and not chosen."""
        tokens = theme().tokens
        if self.isChecked():
            return Face(tokens.accent, tokens.accent_soft, tokens.accent, tokens.accent)
        fill = tokens.hover if self.hovered else tokens.card
        return Face(tokens.text if self.isEnabled() else tokens.soft, fill, tokens.button_edge, tokens.soft)

    def paint_words(self, painter: QPainter, area: QRectF, face: Face) -> None:
        """Paint the words, then the count."""
        bold = self.isChecked()
        painter.setFont(self.letters(_LETTERS, bold=bold))
        painter.setPen(QColor(face.text))
        width = self.width_of(self._words(), _LETTERS, bold=bold)
        place = QRectF(area.center().x() - width / 2, area.top(), width + 2, area.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._count is not None:
            place.setLeft(place.left() + self.width_of(f"{self.text()} ", _LETTERS, bold=bold))
            painter.setPen(QColor(face.soft))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, f"{self._count:,}")

    def _words(self) -> str:
        return self.text() if self._count is None else f"{self.text()} {self._count:,}"


class ChipRow(QWidget):
    """Chips of which one is chosen; they wrap where the row is full. Emits the name of the chosen one."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = theme().px
        self._flow = FlowLayout(self, px(8))
        self._group = QButtonGroup(self)
        self._chips: dict[str, Chip] = {}
        self._group.buttonClicked.connect(self._announce)

    def set_chips(self, chips: Sequence[tuple[str, str]]) -> None:
        """Show chips given as (name, words); the first is chosen."""
        for chip in self._chips.values():
            self._group.removeButton(chip)
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._chips = {name: Chip(words) for name, words in chips}
        for chip in self._chips.values():
            self._group.addButton(chip)
            self._flow.addWidget(chip)
        if chips:
            self.choose(chips[0][0])

    def set_counts(self, counts: dict[str, int]) -> None:
        """Show the numbers of the chips named."""
        for name, count in counts.items():
            self._chips[name].set_count(count)

    def choose(self, name: str) -> None:
        """Mark a chip as chosen without announcing it."""
        self._chips[name].setChecked(True)

    def current(self) -> str:
        """Return the name of the chosen chip; empty where there is none."""
        return next((name for name, chip in self._chips.items() if chip.isChecked()), "")

    def chip(self, name: str) -> Chip:
        """Return the chip called `name`."""
        return self._chips[name]

    def _announce(self) -> None:
        self.chosen.emit(self.current())
