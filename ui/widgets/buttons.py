"""A button with its key written on it."""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from ui import icons
from ui.theme import theme
from ui.widgets.painted import Face, PaintedButton

_PAD = 14
_GAP = 8
_HEIGHT = 38
_LETTERS = 15

_KEY_WORDS = {"Return": "Enter", "Escape": "Esc", "Del": "Delete", "Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}


def key_words(key: str) -> str:
    """Return the key as it is printed on keyboards: `Ctrl+Return` is shown as `Ctrl+Enter`."""
    return "+".join(_KEY_WORDS.get(part, part) for part in key.split("+"))


def press_at_once(button: QPushButton, key: str) -> None:
    """Give a button a key that presses it at once while it is visible, and once however long it is held.

    Qt's own shortcut of a button shows the pressing for a tenth of a second first, and drops the keys of a faster hand.
    """
    shortcut = QShortcut(QKeySequence(key), button)
    shortcut.setAutoRepeat(False)
    shortcut.activated.connect(button.click)


class KeyButton(PaintedButton):
    """A push button with icon, words and key: `保存  Ctrl+S`; the key works while the button is visible.

    `role` is `primary` (one a page), `normal`, or `quiet` (no edge, for lesser actions). Without `serves` the key only
    stands on the button: a field or the page listens to it.
    """

    def __init__(
        self,
        text: str,
        key: str = "",
        *,
        icon: str = "",
        role: Literal["primary", "normal", "quiet"] = "normal",
        serves: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icon = icon
        self._role = role
        self._key = key_words(key)
        if key and serves:
            press_at_once(self, key)
        if key:
            self.setAccessibleDescription(self.tr("快捷键 {key}").format(key=self._key))

    def key(self) -> str:
        """Return the key as it stands on the button; empty where there is none."""
        return self._key

    def sizeHint(self) -> QSize:
        """Leave room for icon, words and key."""
        px = theme().px
        return QSize(round(self._content_width()) + 2 * px(_PAD), px(_HEIGHT))

    def face(self) -> Face:
        """Return the colours of role and state."""
        tokens = theme().tokens
        if not self.isEnabled():
            return Face(tokens.soft, tokens.bg, tokens.line, tokens.soft)
        if self._role == "primary":
            fill = tokens.accent_strong if self.hovered or self.isDown() else tokens.accent
            return Face(tokens.on_accent, fill, fill, tokens.accent_soft, tokens.on_accent)
        resting = "" if self._role == "quiet" else tokens.card
        fill = tokens.line if self.isDown() else tokens.hover if self.hovered else resting
        return Face(tokens.text, fill, "" if self._role == "quiet" else tokens.button_edge, tokens.soft)

    def paint_words(self, painter: QPainter, area: QRectF, face: Face) -> None:
        """Paint icon, words and key in the middle."""
        px = theme().px
        left = area.center().x() - self._content_width() / 2
        if self._icon:
            top = area.center().y() - px(icons.SIZE) / 2
            painter.drawPixmap(QPointF(round(left), round(top)), icons.pixmap(self._icon, face.text))
            left += px(icons.SIZE) + (px(_GAP) if self.text() else 0)
        left = self._write(painter, area, left, self.text(), face.text, bold=self._bold)
        if self._key:
            self._write(painter, area, left + px(_GAP), self._key, face.soft, bold=False)

    @property
    def _bold(self) -> bool:
        return self._role == "primary"

    def _write(self, painter: QPainter, area: QRectF, left: float, text: str, colour: str, *, bold: bool) -> float:
        width = self.width_of(text, _LETTERS, bold=bold)
        painter.setFont(self.letters(_LETTERS, bold=bold))
        painter.setPen(QColor(colour))
        place = QRectF(left, area.top(), width + 2, area.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        return left + width

    def _content_width(self) -> float:
        px = theme().px
        width: float = self.width_of(self.text(), _LETTERS, bold=self._bold)
        if self._icon:
            width += px(icons.SIZE) + (px(_GAP) if self.text() else 0)
        if self._key:
            width += px(_GAP) + self.width_of(self._key, _LETTERS)
        return width
