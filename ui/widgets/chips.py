"""Filter chips: a few ready filters with their counts, several choices at once, and conditions to be taken away."""

from collections.abc import Sequence
from itertools import islice

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from ui import icons
from ui.theme import theme
from ui.widgets.flow import FlowLayout
from ui.widgets.painted import Face, PaintedButton
from ui.widgets.tab_order import come_after

_HEIGHT = 32
_PAD = 14
_GAP = 6
_CROSS = 14
_LETTERS = 15
_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


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
        former = list(self._chips.values())
        self._chips = {name: Chip(words) for name, words in chips}
        for chip in self._chips.values():
            self._group.addButton(chip)
            self._flow.addWidget(chip)
        come_after(self, *self._chips.values())
        for chip in former:
            self._group.removeButton(chip)
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
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


class ChipPicks(QWidget):
    """Chips of which any number is chosen; they wrap where the row is full.

    Tab goes into the row and out of it, the arrows walk along it, Space chooses. `changed` when the user has chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, theme().px(8))
        self._chips: dict[str, Chip] = {}

    def set_chips(self, chips: Sequence[tuple[str, str]]) -> None:
        """Show chips given as (name, words); none is chosen."""
        for chip in self._chips.values():
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = {name: _Pick(words, self) for name, words in chips}
        for number, chip in enumerate(self._chips.values()):
            chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus if number else Qt.FocusPolicy.StrongFocus)
            chip.clicked.connect(self.changed)
            self._flow.addWidget(chip)
        for chip in islice(self._chips.values(), 1):
            self.setFocusProxy(chip)

    def choose(self, names: Sequence[str]) -> None:
        """Choose these and no others, without announcing it."""
        for name, chip in self._chips.items():
            chip.setChecked(name in names)

    def chosen(self) -> tuple[str, ...]:
        """Return the names of the chosen ones, in the order of the row."""
        return tuple(name for name, chip in self._chips.items() if chip.isChecked())

    def chip(self, name: str) -> Chip:
        """Return the chip called `name`."""
        return self._chips[name]

    def walk(self, chip: "Chip", by: int) -> None:
        """Bring the keyboard to a neighbour, which keeps it for the next visit by Tab."""
        chips = list(self._chips.values())
        there = chips[(chips.index(chip) + by) % len(chips)]
        chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        there.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        there.setFocus(Qt.FocusReason.TabFocusReason)
        self.setFocusProxy(there)


class _Pick(Chip):
    """A chip of `ChipPicks`; a tick tells that it is chosen, not its colour alone."""

    def __init__(self, text: str, row: ChipPicks) -> None:
        super().__init__(text)
        self._row = row

    def sizeHint(self) -> QSize:
        """Leave room for the tick."""
        return super().sizeHint() + QSize(theme().px(_CROSS), 0)

    def paint_words(self, painter: QPainter, area: QRectF, face: Face) -> None:
        """Paint the tick before the words."""
        px = theme().px
        if self.isChecked():
            tick = icons.pixmap("check", face.text, _CROSS)
            painter.drawPixmap(round(area.left() + px(_GAP + 3)), round(area.center().y() - px(_CROSS) / 2), tick)
            area = area.adjusted(px(_CROSS), 0, 0, 0)
        super().paint_words(painter, area, face)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk by the arrows."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step:
            self._row.walk(self, step)
        else:
            super().keyPressEvent(event)


class ConditionChip(PaintedButton):
    """A condition that holds now, in words; pressing it, or Delete, takes it away: `年龄 16–59 ×`."""

    radius = _HEIGHT / 2

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(self.tr("{what}，去掉这个条件").format(what=text))
        self.setToolTip(self.tr("点一下去掉这个条件"))

    def sizeHint(self) -> QSize:
        """Fit the words and the cross."""
        px = theme().px
        return QSize(self.width_of(self.text(), _LETTERS) + px(_CROSS) + px(_GAP) + 2 * px(_PAD), px(_HEIGHT))

    def face(self) -> Face:
        """Return the colours of something that holds."""
        tokens = theme().tokens
        return Face(tokens.accent, tokens.hover if self.hovered else tokens.accent_soft, tokens.accent, tokens.accent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the condition away by Delete or Backspace, too."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.click()
        else:
            super().keyPressEvent(event)

    def paint_words(self, painter: QPainter, area: QRectF, face: Face) -> None:
        """Paint the words, then the cross."""
        px = theme().px
        painter.setFont(self.letters(_LETTERS))
        painter.setPen(QColor(face.text))
        painter.drawText(
            area.adjusted(px(_PAD), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text()
        )
        cross = icons.pixmap("x", face.text, _CROSS)
        left = area.right() - px(_PAD) - px(_CROSS)
        painter.drawPixmap(round(left), round(area.center().y() - px(_CROSS) / 2), cross)


class ConditionRow(QWidget):
    """The conditions that hold now; `removed` names the one to take away."""

    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, theme().px(8))
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._group.buttonClicked.connect(self._announce)
        self._shown: dict[QAbstractButton, str] = {}

    def show_conditions(self, conditions: Sequence[tuple[str, str]]) -> None:
        """Show conditions given as (name, words)."""
        if conditions == [(name, chip.text()) for chip, name in self._shown.items()]:
            return
        for chip in self._shown:
            self._group.removeButton(chip)
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._shown = {ConditionChip(words): name for name, words in conditions}
        for chip in self._shown:
            self._group.addButton(chip)
            self._flow.addWidget(chip)
        self.updateGeometry()

    def names(self) -> list[str]:
        """Return the names of the conditions shown."""
        return list(self._shown.values())

    def chip(self, name: str) -> QAbstractButton:
        """Return the chip of a condition."""
        return next(chip for chip, one in self._shown.items() if one == name)

    def _announce(self, chip: QAbstractButton) -> None:
        self.removed.emit(self._shown[chip])
