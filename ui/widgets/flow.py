"""A layout that fills a line and goes on in the next, as words do."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget


class FlowLayout(QLayout):
    """Items side by side at their own size; the height follows from the width.

    An item that expands takes the rest of its line.
    """

    def __init__(self, parent: QWidget | None = None, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item; None beyond the end, which is how Qt walks a layout."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        """Give an item back."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Ask for no more room than needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that a narrow layout is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at this width."""
        sides = self.contentsMargins()
        inner = QRect(0, 0, width - sides.left() - sides.right(), 0)
        return self._arrange(inner, move=False) + sides.top() + sides.bottom()

    def setGeometry(self, area: QRect) -> None:
        """Place the items."""
        super().setGeometry(area)
        self._arrange(area.marginsRemoved(self.contentsMargins()), move=True)

    def sizeHint(self) -> QSize:
        """Ask for one line where there is room."""
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        return self._framed(QSize(width, max((hint.height() for hint in hints), default=0)))

    def minimumSize(self) -> QSize:
        """Need room for the widest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return self._framed(size)

    def _framed(self, size: QSize) -> QSize:
        return size.grownBy(self.contentsMargins())

    def _arrange(self, area: QRect, *, move: bool) -> int:
        left, top, line = area.left(), area.top(), 0
        for item in self._items:
            if item.isEmpty():
                continue  # hidden: it takes no room between the others either
            hint = item.sizeHint()
            if left > area.left() and left + hint.width() > area.right() + 1:
                left, top, line = area.left(), top + line + self.spacing(), 0
            if move:
                item.setGeometry(QRect(QPoint(left, top), _stretched(item, hint, area.right() + 1 - left)))
            left += hint.width() + self.spacing()
            line = max(line, hint.height())
        return top + line - area.top()


def _stretched(item: QLayoutItem, hint: QSize, room: int) -> QSize:
    widget = item.widget()
    if widget is None or widget.sizePolicy().horizontalPolicy() != QSizePolicy.Policy.Expanding:
        return hint
    return QSize(max(room, hint.width()), hint.height())


class TileLayout(FlowLayout):
    """Items of one width that share the line; the number in a line is the largest that divides them evenly."""

    def minimumSize(self) -> QSize:
        """Need room for one tile."""
        return QSize(self._widest(), super().minimumSize().height())

    def _widest(self) -> int:
        return max((item.sizeHint().width() for item in self._items), default=0)

    def _arrange(self, area: QRect, *, move: bool) -> int:
        if not self._items:
            return 0
        columns = self._columns(area.width())
        gap = self.spacing()
        height = max(item.sizeHint().height() for item in self._items)
        for number, item in enumerate(self._items if move else ()):
            row, column = divmod(number, columns)
            left = column * (area.width() + gap) // columns
            right = (column + 1) * (area.width() + gap) // columns - gap
            item.setGeometry(QRect(area.left() + left, area.top() + row * (height + gap), right - left, height))
        lines = -(-len(self._items) // columns)
        return lines * (height + gap) - gap

    def _columns(self, width: int) -> int:
        fit = max(1, (width + self.spacing()) // (self._widest() + self.spacing()))
        count = len(self._items)
        lines = -(-count // min(fit, count))
        return -(-count // lines)
