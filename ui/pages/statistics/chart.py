"""A table as bars: a bar a row with its words on the left and its number behind it; drawn, nothing by colour alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import fonts
from ui.language import shown
from ui.theme import BODY, theme
from villagedesk.subjects.statistics.made import Made, Unit

_MOST = 15
_BAR, _GAP, _PAD = 24, 10, 16
_LABEL_SHARE, _VALUE_ROOM = 0.32, 150


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: its words, its number, and how many of them are the part that is drawn hatched (None for no part)."""

    label: str
    value: int
    part: int | None


class BarChart(QWidget):
    """Bars from left to right, the greatest as wide as there is room; below them says what is drawn."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: list[Bar] = []
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(self.tr("统计图"))

    def show_made(self, made: Made) -> None:
        """Draw the first column of a table, with the second as a part of it where it counts, too."""
        counts = [at for at, column in enumerate(made.columns) if column.unit is not Unit.RATE]
        whole = counts[0]
        part = next((at for at in counts[1:2] if made.columns[at].unit is made.columns[whole].unit), None)
        scale = 100 if made.columns[whole].unit is Unit.MONEY else 1
        bars = [
            Bar(shown(line.label), int(line.figures[whole]) // scale,
                None if part is None or int(line.figures[part]) > int(line.figures[whole])
                else int(line.figures[part]) // scale)
            for line in made.lines
        ]  # fmt: skip
        self._bars = bars[:_MOST]
        if left := bars[_MOST:]:
            words = self.tr("其余 {n} 行").format(n=len(left))
            self._bars.append(Bar(words, sum(bar.value for bar in left), None))
        label = shown(made.columns[whole].label)
        words = self.tr("条的长短：{whole}").format(whole=label)
        if part is not None and any(bar.part is not None for bar in self._bars):
            hatched = self.tr("条的长短：{whole}；斜线部分和括号里：{part}")
            words = hatched.format(whole=label, part=shown(made.columns[part].label))
        self._words = words
        self.setAccessibleDescription("；".join([self._words, *(f"{bar.label} {_number(bar)}" for bar in self._bars)]))
        self.updateGeometry()
        self.update()

    def bars(self) -> Sequence[Bar]:
        """Return what is drawn."""
        return self._bars

    def sizeHint(self) -> QSize:
        """Ask for a line a bar."""
        px = theme().px
        return QSize(px(480), (len(self._bars) + 1) * px(_BAR + _GAP) + 2 * px(_PAD))

    def minimumSizeHint(self) -> QSize:
        """Need as much: it stands in a part that scrolls."""
        return QSize(theme().px(360), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars."""
        px, tokens = theme().px, theme().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = fonts.body_font(px(BODY))
        painter.setFont(font)
        letters = QFontMetricsF(font)
        left = px(_PAD) + self.width() * _LABEL_SHARE
        room = self.width() - left - px(_VALUE_ROOM) - px(_PAD)
        most = max((bar.value for bar in self._bars), default=0) or 1
        top = float(px(_PAD))
        for bar in self._bars:
            line = QRectF(left, top, max(room * bar.value / most, 1.0), px(_BAR))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            painter.drawRect(line)
            if bar.part:
                painter.setBrush(QColor(tokens.accent_soft))
                painter.setPen(QColor(tokens.accent))
                hatched = QRectF(line.left(), line.top(), room * bar.part / most, line.height())
                painter.drawRect(hatched)
                painter.setBrush(QBrush(QColor(tokens.accent), Qt.BrushStyle.BDiagPattern))
                painter.drawRect(hatched)
            painter.setPen(QColor(tokens.text))
            words = QRectF(px(_PAD), top, left - px(_PAD) - px(_GAP), line.height())
            elided = letters.elidedText(bar.label, Qt.TextElideMode.ElideRight, words.width())
            painter.drawText(words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, elided)
            number = QRectF(line.right() + px(_GAP), top, px(_VALUE_ROOM), line.height())
            painter.drawText(number, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, _number(bar))
            top += px(_BAR + _GAP)
        painter.setPen(QColor(tokens.soft))
        below = QRectF(px(_PAD), top, self.width() - 2 * px(_PAD), px(_BAR))
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._words)
        painter.end()


def _number(bar: Bar) -> str:
    return f"{bar.value:,}" if bar.part is None else f"{bar.value:,}（{bar.part:,}）"
