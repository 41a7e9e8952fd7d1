"""Choosing between two values by one key: 1 the left one, 2 the right one."""

from functools import partial

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.language import shown
from ui.theme import theme
from ui.widgets.painted import Face, PaintedButton

_HEIGHT = 36
_CAP = 22
_PAD = 7
_LETTERS = 15
_CHOSEN = "✓"
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
"""Between words, and within an ID number where it is wider than the line."""


class SideButton(PaintedButton):
    """One of the two values: a key cap, the words, and a tick where it is the chosen one."""

    pressed_key = Signal(int)

    def __init__(self, words: str, key: str, label: str) -> None:
        super().__init__(words)
        self._key = key
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("{label}：{words}").format(label=shown(label), words=self.text()))
        self.setAccessibleDescription(self.tr("快捷键 {key}").format(key=key))

    def sizeHint(self) -> QSize:
        """Fit all of the words."""
        px = theme().px
        words = self.width_of(self.text(), _LETTERS, bold=True) + self.width_of(_CHOSEN, _LETTERS, bold=True)
        return QSize(words + px(_CAP + 4 * _PAD), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Let the words take several lines."""
        return QSize(theme().px(_CAP + 60), theme().px(_HEIGHT))

    def heightForWidth(self, width: int) -> int:
        """Return the height of all the words in this width."""
        px = theme().px
        metrics = QFontMetrics(self.letters(_LETTERS, bold=True))
        room = width - px(_CAP) - 3 * px(_PAD) - metrics.horizontalAdvance(_CHOSEN)
        needed = metrics.boundingRect(QRect(0, 0, room, 0), int(_WRAPPED), self.text()).height()
        return max(px(_HEIGHT), needed + 2 * px(_PAD))

    def face(self) -> Face:
        """Return the colours of chosen and not chosen."""
        tokens = theme().tokens
        if self.isChecked():
            return Face(tokens.accent, tokens.accent_soft, tokens.accent, tokens.accent)
        return Face(tokens.text, tokens.hover if self.hovered else tokens.card, tokens.button_edge, tokens.soft)

    def paint_words(self, painter: QPainter, area: QRectF, face: Face) -> None:
        """Paint the key cap, the words, and the tick."""
        px = theme().px
        edge, middle = px(_CAP), Qt.AlignmentFlag.AlignVCenter
        cap = QRectF(area.left() + px(_PAD), area.center().y() - edge / 2, edge, edge)
        painter.setPen(QPen(QColor(face.edge), 1))
        painter.setBrush(QColor(theme().tokens.card))
        painter.drawRoundedRect(cap, px(4), px(4))
        painter.setFont(self.letters(_LETTERS - 1, bold=True))
        painter.setPen(QColor(face.soft))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)
        font = self.letters(_LETTERS, bold=self.isChecked())
        tick = QFontMetrics(font).horizontalAdvance(_CHOSEN) + px(_PAD)
        words = QRectF(cap.right() + px(_PAD), area.top(), area.right() - cap.right() - px(_PAD) - tick, area.height())
        painter.setFont(font)
        painter.setPen(QColor(face.text))
        painter.drawText(words, int(middle) | int(_WRAPPED), self.text())
        if self.isChecked():
            painter.drawText(QRectF(words.right(), area.top(), tick, area.height()), middle, _CHOSEN)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand the keys of the choice on; Qt would walk through all buttons by arrows."""
        if event.key() in _KEYS:
            self.pressed_key.emit(event.key())
        else:
            super().keyPressEvent(event)


_LEFT, _RIGHT = (Qt.Key.Key_1, Qt.Key.Key_Left), (Qt.Key.Key_2, Qt.Key.Key_Right)
_UP, _DOWN = Qt.Key.Key_Up, Qt.Key.Key_Down
_KEYS = (*_LEFT, *_RIGHT, _UP, _DOWN, Qt.Key.Key_Space)


class Choice(QWidget):
    """The two values of one topic; lives in no layout itself, its `buttons` do.

    `chosen` brings the topic and the side; `moved` asks for the keyboard on the choice above (-1) or below (1).
    """

    chosen = Signal(str, int)
    moved = Signal(int)

    def __init__(self, label: str, words: tuple[str, str], side: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self.label = label
        self.side = side
        texts = [text or self.tr("空着") for text in words]
        self.buttons = [SideButton(text, str(number), shown(label)) for number, text in enumerate(texts, 1)]
        for number, button in enumerate(self.buttons):
            button.clicked.connect(partial(self._pick, number))
            button.pressed_key.connect(self._take_key)
        self._mark()

    def take_keyboard(self) -> None:
        """Bring the keyboard to the chosen value."""
        self.buttons[self.side].setFocus(Qt.FocusReason.OtherFocusReason)

    def _pick(self, side: int, *_: object) -> None:
        self.side = side
        self._mark()
        self.take_keyboard()
        self.chosen.emit(self.label, side)

    def _take_key(self, key: int) -> None:
        if key in (_UP, _DOWN):
            self.moved.emit(-1 if key == _UP else 1)
            return
        self._pick(1 - self.side if key == Qt.Key.Key_Space else int(key in _RIGHT))
        if key in (_LEFT[0], _RIGHT[0]):
            self.moved.emit(1)

    def _mark(self) -> None:
        for number, button in enumerate(self.buttons):
            button.setChecked(number == self.side)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if number == self.side else Qt.FocusPolicy.NoFocus)
