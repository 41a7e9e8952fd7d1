"""The village groups with how far each has come."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import fonts
from ui.pages.verification.book import Book
from ui.pages.verification.words import group_words
from ui.theme import BODY, NOTE, theme
from villagedesk.subjects.verification import Progress

_WIDTH = 172
_HEIGHT = 56
_PAD = 12
_PROGRESS = Qt.ItemDataRole.UserRole
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class _Painter(QStyledItemDelegate):
    """Paints name, n / N and a thin bar."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give every group the same height."""
        return QSize(theme().px(_WIDTH), theme().px(_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one group."""
        px, tokens = theme().px, theme().tokens
        area = QRectF(option.rect)  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        progress: Progress = index.data(_PROGRESS)
        if chosen:
            painter.fillRect(area, QColor(tokens.selection))
        inner = area.adjusted(px(_PAD), px(8), -px(_PAD), -px(20))
        painter.setFont(fonts.body_font(px(NOTE + 1)))
        painter.setPen(QColor(tokens.soft))
        figures = f"{progress.done:,} / {progress.total:,}"
        painter.drawText(inner, _RIGHT, figures)
        room = inner.width() - painter.fontMetrics().horizontalAdvance(figures) - px(6)
        painter.setFont(fonts.body_font(px(BODY), bold=chosen))
        painter.setPen(QColor(tokens.text))
        name = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(inner, _LEFT, name)
        _paint_bar(painter, QRectF(inner.left(), area.bottom() - px(15), inner.width(), px(5)), progress)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area.adjusted(1, 1, -1, -1))


class GroupList(QListWidget):
    """The whole village first, then its groups; `picked` brings the group, None for the whole village."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Half as fast as the type: at 150 % the list beside it still needs room.
        self.setFixedWidth(round(_WIDTH * (1 + theme().scale) / 2))
        self.setItemDelegate(_Painter(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("村民组"))
        self._groups: list[str | None] = []
        self.currentRowChanged.connect(self._tell)

    def show_book(self, book: Book, group: str | None) -> None:
        """Show the groups of a book, with `group` chosen."""
        wanted = book.progress_by_group()
        self.blockSignals(True)
        if list(wanted) != self._groups:
            self._groups = list(wanted)
            self.clear()
            for _ in wanted:
                self.addItem(QListWidgetItem())
        for row, (name, progress) in enumerate(wanted.items()):
            self._fill(self.item(row), name, progress)
        self.setCurrentRow(self._groups.index(group) if group in self._groups else 0)
        self.blockSignals(False)
        self.viewport().update()

    def current(self) -> str | None:
        """Return the chosen group."""
        row = self.currentRow()
        return self._groups[row] if 0 <= row < len(self._groups) else None

    def _fill(self, item: QListWidgetItem, group: str | None, progress: Progress) -> None:
        name = group_words(group)
        item.setText(name)
        item.setData(_PROGRESS, progress)
        words = self.tr("{name}，已核实 {done}，共 {total}")
        item.setData(
            Qt.ItemDataRole.AccessibleTextRole, words.format(name=name, done=progress.done, total=progress.total)
        )
        item.setToolTip(item.data(Qt.ItemDataRole.AccessibleTextRole))

    def _tell(self, _row: int) -> None:
        self.picked.emit(self.current())


def _paint_bar(painter: QPainter, area: QRectF, progress: Progress) -> None:
    tokens = theme().tokens
    share = progress.done / progress.total if progress.total else 0
    radius = area.height() / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.line))
    painter.drawRoundedRect(area, radius, radius)
    if share:
        painter.setBrush(QColor(tokens.accent if progress.open else tokens.ok))
        filled = QRectF(area.left(), area.top(), max(area.width() * share, area.height()), area.height())
        painter.drawRoundedRect(filled, radius, radius)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
