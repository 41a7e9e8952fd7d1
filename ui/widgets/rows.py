"""A line of work on 首页: how urgent, who and what, until when."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.language import shown
from ui.theme import theme
from ui.widgets.badge import Kind, badge_width, paint_badge
from ui.widgets.painted import Face, PaintedButton

_HEIGHT = 36
_LETTERS = 15


class WorkRow(PaintedButton):
    """A line that can be pressed: badge, words, and on the right a date or what pressing does."""

    def __init__(
        self, badge: str, kind: Kind, text: str, note: str = "", *, badge_room: str = "", parent: QWidget | None = None
    ) -> None:
        """Keep the room of the words `badge_room` for the badge, so that lines below each other align."""
        super().__init__(text, parent)
        self._badge, self._kind, self._note = badge, kind, shown(note)
        self._room = max(badge_width(badge), badge_width(badge_room)) if badge else 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(" ".join(filter(None, (shown(badge), self.text(), self._note))))
        self.setToolTip(self.text())

    def sizeHint(self) -> QSize:
        """Ask for the whole line."""
        px = theme().px
        words = self.width_of(self.text(), _LETTERS) + self.width_of(self._note, _LETTERS)
        return QSize(self._room + words + px(28), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Let the words be shortened."""
        return QSize(self._room + theme().px(120), theme().px(_HEIGHT))

    def face(self) -> Face:
        """Return the colours: no surface, the words light up."""
        tokens = theme().tokens
        return Face(tokens.accent if self.hovered else tokens.text, soft=tokens.soft)

    def paint_words(self, painter: QPainter, area: QRectF, face: Face) -> None:
        """Paint badge, words and note."""
        px = theme().px
        left = area.left()
        if self._badge:
            paint_badge(painter, left, area.center().y(), self._badge, self._kind)
            left += self._room + px(10)
        note = self.width_of(self._note, _LETTERS)
        font = self.letters(_LETTERS)
        painter.setFont(font)
        right = area.right()
        words = QRectF(left, area.top(), right - note - px(12) - left, area.height())
        told = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, int(words.width()))
        painter.setPen(QColor(face.text))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, told)
        painter.setPen(QColor(face.soft))
        painter.drawText(
            QRectF(right - note - 1, area.top(), note + 2, area.height()), Qt.AlignmentFlag.AlignVCenter, self._note
        )
