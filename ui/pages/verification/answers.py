"""The four answers as big buttons with their keys, and the shape that the reasons for leaving share with them."""

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ui.theme import theme
from ui.widgets import spaced
from ui.widgets.buttons import press_at_once
from ui.widgets.painted import Face, PaintedButton
from villagedesk.subjects.verification import Outcome

_CAP = 26
_GAP = 8


class AnswerButton(PaintedButton):
    """A key cap and words: `1 无变化`. Checked, it shows what is already known about the person."""

    def __init__(self, text: str, key: str, *, height: int = 48, letters: int = 16) -> None:
        super().__init__(text)
        self._key = key
        self._height = height
        self._letters = letters
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        press_at_once(self, key)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(self.tr("快捷键 {key}").format(key=key))

    def sizeHint(self) -> QSize:
        """Fit key and words."""
        px = theme().px
        words = self.width_of(self.text(), self._letters, bold=True)
        return QSize(words + 2 * self._pad() + px(self._cap() + _GAP), px(self._height))

    def face(self) -> Face:
        """Return the colours of chosen and not chosen."""
        tokens = theme().tokens
        if not self.isEnabled():
            return Face(tokens.soft, tokens.bg, tokens.line, tokens.soft)
        if self.isChecked():
            return Face(tokens.accent, tokens.accent_soft, tokens.accent, tokens.accent)
        fill = tokens.line if self.isDown() else tokens.hover if self.hovered else tokens.card
        return Face(tokens.text, fill, tokens.button_edge, tokens.accent)

    def paint_words(self, painter: QPainter, area: QRectF, face: Face) -> None:
        """Paint the key cap, then the words."""
        px = theme().px
        edge = px(self._cap())
        cap = QRectF(area.left() + self._pad(), area.center().y() - edge / 2, edge, edge)
        painter.setPen(QPen(QColor(face.edge), 1))
        painter.setBrush(QColor(theme().tokens.card))
        painter.drawRoundedRect(cap, px(4), px(4))
        painter.setPen(QColor(face.soft))
        painter.setFont(self.letters(self._letters - 1, bold=True))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)
        words = QRectF(cap.right() + px(_GAP), area.top(), area.right() - cap.right() - px(_GAP), area.height())
        painter.setPen(QColor(face.text))
        painter.setFont(self.letters(self._letters, bold=True))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())

    def _cap(self) -> int:
        return min(_CAP, self._height - 12)

    def _pad(self) -> int:
        return theme().px((self._height - self._cap()) / 2 - 3)


class Answers(QWidget):
    """无变化, 有变化, 离册, 联系不上: one key each."""

    answered = Signal(Outcome)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = spaced(QGridLayout(self), 0, 8)
        self.buttons = {outcome: AnswerButton(outcome.label, outcome.value) for outcome in Outcome}
        for number, (outcome, button) in enumerate(self.buttons.items()):
            button.clicked.connect(partial(self._tell, outcome))
            grid.addWidget(button, number // 2, number % 2)

    def show_outcome(self, outcome: Outcome | None) -> None:
        """Mark what is known already."""
        for one, button in self.buttons.items():
            button.setChecked(one is outcome)

    def _tell(self, outcome: Outcome, *_: object) -> None:
        self.answered.emit(outcome)
