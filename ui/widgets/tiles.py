"""The two kinds of big buttons of 首页: a daily job, and a figure with the people behind it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import icons
from ui.theme import FIGURE, NOTE, theme
from ui.widgets.buttons import key_words, press_at_once
from ui.widgets.painted import Face, PaintedButton

_PAD = 16
_ICON = 28


class _Tile(PaintedButton):
    """A card that can be pressed."""

    radius = 10.0

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def face(self) -> Face:
        """Return the colours of a card."""
        tokens = theme().tokens
        fill = tokens.accent_soft if self.isDown() else tokens.stripe if self.hovered else tokens.card
        edge = tokens.accent if self.hovered else tokens.line
        return Face(tokens.text if self.isEnabled() else tokens.soft, fill, edge, tokens.soft)

    def line(self, painter: QPainter, area: QRectF, text: str, size: float, colour: str, *, bold: bool = False) -> None:
        """Write one line within `area`, shortened where it is too long."""
        font = self.letters(size, bold=bold)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()) + 1)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


class ActionTile(_Tile):
    """A daily job: icon, words, and in the second line its key or what is waiting."""

    def __init__(self, icon: str, text: str, key: str = "", note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._icon = icon
        self._key = key_words(key)
        self._note = ""
        if key:
            press_at_once(self, key)
        self.set_note(note)

    def set_note(self, note: str) -> None:
        """Show what is waiting, for example `812 / 1,243`; empty shows the key again."""
        self._note = note
        self.setAccessibleDescription(" ".join(filter(None, (note, self._key))))
        self.update()

    def sizeHint(self) -> QSize:
        """Fit icon and words."""
        px = theme().px
        words = max(self.width_of(self.text(), 17, bold=True), self.width_of(self._second(), 15))
        return QSize(px(_PAD + _ICON + 12 + 8) + words, px(84))

    def paint_words(self, painter: QPainter, area: QRectF, face: Face) -> None:
        """Paint the icon, then two lines."""
        px = theme().px
        middle = area.center().y()
        colour = theme().tokens.accent if self.isEnabled() else theme().tokens.edge
        at = QPointF(area.left() + px(_PAD), round(middle - px(_ICON) / 2))
        painter.drawPixmap(at, icons.pixmap(self._icon, colour, _ICON))
        left = at.x() + px(_ICON + 12)
        width = area.right() - left - px(8)
        height = px(24)
        if not self._second():
            self.line(painter, QRectF(left, middle - height / 2, width, height), self.text(), 17, face.text, bold=True)
            return
        self.line(painter, QRectF(left, middle - height - px(1), width, height), self.text(), 17, face.text, bold=True)
        self.line(painter, QRectF(left, middle + px(2), width, height), self._second(), 15, face.soft)

    def _second(self) -> str:
        return self._note or self._key


class FigureCard(_Tile):
    """A figure with what it counts and a note; pressing it opens the people behind it."""

    def __init__(self, label: str, figure: str = "", note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, parent)
        self._figure = figure
        self._note = note
        self.set_figure(figure, note)

    def set_figure(self, figure: str, note: str = "") -> None:
        """Show another figure, written out (`1,243`), and its note."""
        self._figure, self._note = figure, note
        self.setAccessibleName(" ".join(filter(None, (self.text(), figure, note))))
        self.setToolTip(note)
        self.updateGeometry()
        self.update()

    def figure(self) -> str:
        """Return the figure as shown."""
        return self._figure

    def sizeHint(self) -> QSize:
        """Fit the figure; a long note is shortened and is the tooltip."""
        px = theme().px
        note = min(self.width_of(self._note, NOTE + 1), px(190))
        words = max(self.width_of(self._figure, FIGURE, bold=True), self.width_of(self.text(), 15), note)
        return QSize(words + px(_PAD * 2), px(124))

    def paint_words(self, painter: QPainter, area: QRectF, face: Face) -> None:
        """Paint label, figure and note below each other."""
        px = theme().px
        left, width = area.left() + px(_PAD), area.width() - 2 * px(_PAD)
        self.line(painter, QRectF(left, area.top() + px(15), width, px(24)), self.text(), 15, face.soft)
        figure = QRectF(left, area.top() + px(42), width, px(44))
        self.line(painter, figure, self._figure, FIGURE, face.text, bold=True)
        self.line(painter, QRectF(left, area.top() + px(88), width, px(22)), self._note, NOTE + 1, face.soft)
