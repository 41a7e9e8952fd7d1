"""A small surface with a state in words."""

from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from ui import fonts
from ui.language import shown
from ui.theme import theme

_PAD = 8
_HEIGHT = 24


class Kind(StrEnum):
    """How a state is felt; the word says what it is, the colour only helps."""

    OK = "ok"
    WARN = "warn"
    BAD = "bad"
    ACCENT = "accent"
    PLAIN = "plain"

    def colours(self) -> tuple[str, str]:
        """Return the colour of the words and of the surface behind them."""
        tokens = theme().tokens
        return {
            Kind.OK: (tokens.ok, tokens.ok_soft),
            Kind.WARN: (tokens.warn, tokens.warn_soft),
            Kind.BAD: (tokens.bad, tokens.bad_soft),
            Kind.ACCENT: (tokens.accent, tokens.accent_soft),
            Kind.PLAIN: (tokens.soft, tokens.hover),
        }[self]


def badge_font() -> QFont:
    """Return the face of words on a badge."""
    return fonts.body_font(theme().px(13), bold=True)


def paint_badge(painter: QPainter, left: float, middle: float, text: str, kind: Kind) -> float:
    """Paint a badge from `left`, centred on the height `middle`; return its right edge."""
    px = theme().px
    text = shown(text)
    words, surface = kind.colours()
    font = badge_font()
    width = QFontMetrics(font).horizontalAdvance(text) + 2 * px(_PAD)
    area = QRectF(left, middle - px(_HEIGHT) / 2, width, px(_HEIGHT))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(surface))
    painter.drawRoundedRect(area, px(4), px(4))
    painter.setFont(font)
    painter.setPen(QColor(words))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
    return area.right()


def badge_width(text: str) -> int:
    """Return the width that a badge with `text` takes."""
    return QFontMetrics(badge_font()).horizontalAdvance(shown(text)) + 2 * theme().px(_PAD)


class Badge(QLabel):
    """A state in words: 待报送, 已接收, 退回补正, 监测对象."""

    def __init__(self, text: str = "", kind: Kind = Kind.PLAIN) -> None:
        super().__init__()
        self._kind = kind
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_state(text, kind)

    def show_state(self, text: str, kind: Kind) -> None:
        """Show another state; an empty text hides the badge."""
        self._kind = kind
        self.setText(shown(text))
        # Without a parent a visible widget would be a window of its own for a moment, and take the focus.
        if not text or self.parentWidget() is not None:
            self.setVisible(bool(text))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Fit the words."""
        return QSize(badge_width(self.text()), theme().px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint surface and words."""
        paint_badge(QPainter(self), 0, self.height() / 2, self.text(), self._kind)
