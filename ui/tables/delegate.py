"""How a cell is painted: quiet stripes, the whole chosen row, states as badges, no grid."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import fonts
from ui.language import shown
from ui.tables.model import PagedModel
from ui.theme import BODY, theme
from ui.widgets.badge import paint_badge

_PAD = 10
_HEIGHT = 38
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CellDelegate(QStyledItemDelegate):
    """Paints straight from the model; the view tells it the current row and whether a rectangle is selected."""

    def __init__(self, model: PagedModel) -> None:
        super().__init__()
        tokens = theme().tokens
        self.current_row = -1
        self.many = False
        self._model = model
        self._font: QFont = fonts.body_font(theme().px(BODY))
        self._metrics = QFontMetrics(self._font)
        self._text = QColor(tokens.text)
        self._soft = QColor(tokens.soft)
        self._stripe = QColor(tokens.stripe)
        self._chosen = QColor(tokens.selection)
        self._rectangle = QColor(tokens.selection_strong)
        self._accent = QColor(tokens.accent)
        self._pad = theme().px(_PAD)

    def row_height(self) -> int:
        """Return the height of a row."""
        return theme().px(_HEIGHT)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Let the columns keep their width."""
        return QSize(self._pad, self.row_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint surface, words or badge, and the edge of the current cell."""
        area: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        row, column = index.row(), index.column()
        surface = self._surface(row, selected=bool(state & QStyle.StateFlag.State_Selected))
        if surface is not None:
            painter.fillRect(area, surface)
        text = self._model.text(row, column)
        if text:
            self._paint_text(painter, area, text, column)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area.adjusted(1, 1, -1, -1))

    def _surface(self, row: int, *, selected: bool) -> QColor | None:
        if selected and self.many:
            return self._rectangle
        if row == self.current_row:
            return self._chosen
        return self._stripe if row % 2 else None

    def _paint_text(self, painter: QPainter, area: QRect, text: str, column: int) -> None:
        declared = self._model.columns[column]
        kind = declared.badges.get(text) if declared.badges else None
        if kind is not None:
            paint_badge(painter, area.left() + self._pad, area.center().y() + 1, text, kind)
            return
        text = shown(text)
        inner = area.adjusted(self._pad, 0, -self._pad, 0)
        painter.setFont(self._font)
        painter.setPen(self._soft if column == 0 else self._text)
        if self._metrics.horizontalAdvance(text) > inner.width():
            text = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, _RIGHT if declared.right else _LEFT, text)
