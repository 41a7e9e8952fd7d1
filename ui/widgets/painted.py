"""The shared shape of all buttons of a page: surface, edge, focus ring; subclasses paint what stands on it."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from ui import fonts
from ui.language import shown
from ui.theme import theme

_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
)
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


@dataclass(frozen=True, slots=True)
class Face:
    """The colours of one state of a button; an empty colour is not painted."""

    text: str
    fill: str = ""
    edge: str = ""
    soft: str = ""
    ring: str = ""


class PaintedButton(QPushButton):
    """A push button that paints itself from the tokens; the ring shows where the keyboard is."""

    radius = 6.0

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(shown(text), parent)
        self._ringed = False
        self._hovered = False
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.text())

    def setText(self, text: str) -> None:
        """Change the words, for the screen reader too where it reads just them."""
        words = shown(text)
        if self.accessibleName() == self.text():
            self.setAccessibleName(words)
        super().setText(words)

    def face(self) -> Face:
        """Return the colours for the present state."""
        tokens = theme().tokens
        return Face(tokens.text, tokens.hover if self.hovered else tokens.card, tokens.button_edge, tokens.soft)

    def paint_words(self, painter: QPainter, area: QRectF, face: Face) -> None:
        """Paint what stands on the button within `area`."""
        raise NotImplementedError

    @property
    def hovered(self) -> bool:
        """Tell whether the pointer is above the enabled button."""
        return self._hovered and self.isEnabled()

    @property
    def ringed(self) -> bool:
        """Tell whether the focus ring is shown: the button has the focus and the keyboard brought it."""
        return self._ringed and self.hasFocus()

    def letters(self, size: float, *, bold: bool = False) -> QFont:
        """Return the face at `size` for 100 %."""
        return fonts.body_font(theme().px(size), bold=bold)

    def width_of(self, text: str, size: float, *, bold: bool = False) -> int:
        """Return the width of `text` at `size` for 100 %."""
        return QFontMetrics(self.letters(size, bold=bold)).horizontalAdvance(text)

    def minimumSizeHint(self) -> QSize:
        """Never shrink below what is written on the button."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button as Space does, once however long it is held.

        A choice in a dialog leaves Enter to the dialog's own button.
        """
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.modifiers() & ~_KEYPAD:
            super().keyPressEvent(event)
        elif self.isCheckable() and isinstance(self.window(), QDialog):
            event.ignore()
        elif not event.isAutoRepeat():
            self.click()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up under the pointer."""
        self._hovered = True
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go back to rest."""
        self._hovered = False
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring where the keyboard brought the focus, not after a click."""
        self._ringed = event.reason() in _BY_KEYBOARD
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint surface, edge, words and ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        face = self.face()
        radius = theme().px(self.radius)
        area = QRectF(self.rect())
        painter.setPen(QPen(QColor(face.edge), 1) if face.edge else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(face.fill) if face.fill else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        self.paint_words(painter, area, face)
        if self.ringed:
            self._paint_ring(painter, area, face, radius)

    def _paint_ring(self, painter: QPainter, area: QRectF, face: Face, radius: float) -> None:
        width = theme().px(2)
        inset = width / 2 + (width if face.ring else 0)
        painter.setPen(QPen(QColor(face.ring or theme().tokens.accent), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius - 1, radius - 1)
