"""The list beside the form of a household: the household itself, then its members with relation and age."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui import fonts
from ui.language import shown
from ui.theme import BODY, NOTE, theme
from ui.widgets import caption, spaced
from villagedesk.subjects import showing
from villagedesk.subjects.households import Member

OVERVIEW, HOME, NEW = "overview", "home", "new"
"""The entries that are no member; every other one is the id of a person."""

_WIDTH = 216
_HEIGHT = 58
_PAD = 12
_LINE = Qt.ItemDataRole.UserRole
_BAR = 14
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the list: `id` is a member's or one of the three names above."""

    id: str
    title: str
    line: str


def member_entry(member: Member) -> Entry:
    """Return the line of a member: 韦小平, 之子 · 男 · 21 岁."""
    age = QCoreApplication.translate("MemberList", "{age} 岁").format(age=member.age) if member.age is not None else ""
    relation = showing.words("labourer", "relation_to_head", {"relation_to_head": member.relation})
    relation = relation or QCoreApplication.translate("MemberList", "关系未填")
    return Entry(member.id, member.name, " · ".join(filter(None, (shown(relation), shown(member.sex), age))))


def _list_width() -> int:
    # Half as fast as the type: at 150 % the form beside the list still needs room.
    return round(_WIDTH * (1 + theme().scale) / 2)


class _Painter(QStyledItemDelegate):
    """Paints the title, and a smaller line below it."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give every entry the same height, and more where its smaller line takes two."""
        px = theme().px
        room = QRect(0, 0, _list_width() - px(2 * _PAD + _BAR), px(_HEIGHT))
        small = QFontMetrics(fonts.body_font(px(NOTE)))
        wrapped = small.boundingRect(room, _WRAPPED, str(index.data(_LINE) or "")).height()
        return QSize(px(_WIDTH) // 2, px(_HEIGHT) + max(0, wrapped - small.height()))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one line."""
        px, tokens = theme().px, theme().tokens
        area = QRectF(option.rect)  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(area, QColor(tokens.selection))
            painter.fillRect(QRectF(area.left(), area.top(), px(4), area.height()), QColor(tokens.accent))
        inner = area.adjusted(px(_PAD), px(6), -px(_PAD), -px(6))
        half = (px(_HEIGHT) - px(12)) / 2
        painter.setFont(fonts.body_font(px(BODY), bold=chosen))
        painter.setPen(QColor(tokens.text))
        self._write_name(painter, QRectF(inner.left(), inner.top(), inner.width(), half), index.data())
        painter.setFont(fonts.body_font(px(NOTE)))
        painter.setPen(QColor(tokens.soft))
        painter.drawText(inner.adjusted(0, half, 0, 0), _WRAPPED, index.data(_LINE))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area.adjusted(1, 1, -1, -1))

    def _write_name(self, painter: QPainter, area: QRectF, text: str) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
        painter.drawText(area, _LEFT, shown)


class MemberList(QWidget):
    """`picked` brings the id of the entry that somebody wants to see."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(_list_width())
        self._entries: tuple[Entry, ...] = ()
        self.view = QListWidget()
        self.view.setItemDelegate(_Painter(self.view))
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setMinimumHeight(theme().px(_HEIGHT))
        self.view.setAccessibleName(self.tr("这一户的人"))
        self.hint = caption(self.tr("Alt+↑ Alt+↓ 换人"), "note", wrap=True)
        column = spaced(QVBoxLayout(self), 0, 8)
        column.addWidget(self.view, 1)
        column.addWidget(self.hint)
        self.view.itemSelectionChanged.connect(self._tell)
        self.view.verticalScrollBar().rangeChanged.connect(self._keep_in_sight)

    def show_entries(self, entries: Sequence[Entry], current: str) -> None:
        """Show these lines with the one of this id chosen."""
        self.view.blockSignals(True)
        self._entries = tuple(entries)
        self.view.clear()
        for entry in entries:
            item, line = QListWidgetItem(entry.title), shown(entry.line)
            item.setData(_LINE, line)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, " ".join(filter(None, (entry.title, line))))
            item.setToolTip(f"{entry.title}\n{line}".strip())
            self.view.addItem(item)
        self._choose(current)
        self.view.blockSignals(False)

    def choose(self, current: str) -> None:
        """Mark an entry without announcing it."""
        self.view.blockSignals(True)
        self._choose(current)
        self.view.blockSignals(False)

    def neighbour(self, steps: int) -> str:
        """Return the id of the entry so many lines further down, the outermost where the list ends."""
        row = max(0, min(len(self._entries) - 1, self.view.currentRow() + steps))
        return self._entries[row].id if self._entries else ""

    def ids(self) -> list[str]:
        """Return the ids of the lines."""
        return [entry.id for entry in self._entries]

    def _choose(self, current: str) -> None:
        ids = self.ids()
        self.view.setCurrentRow(ids.index(current) if current in ids else 0)
        self.view.viewport().update()

    def _keep_in_sight(self) -> None:
        self.view.scrollTo(self.view.currentIndex())

    def _tell(self) -> None:
        self.picked.emit(self.neighbour(0))
