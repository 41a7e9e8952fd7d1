"""The head of a page: where one is, how many there are, what can be done."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from ui.theme import theme
from ui.widgets.badge import Badge, Kind
from ui.widgets.buttons import KeyButton
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import caption, spaced
from ui.widgets.tab_order import come_after


class PageHeader(QWidget):
    """Title and count on the left, actions on the right with the primary one last.

    `back` asks for a 返回 button (Esc) before the title; it emits `back_requested`.
    """

    back_requested = Signal()

    def __init__(self, title: str, *, back: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = spaced(QGridLayout(self), 0, 10)
        self._grid.setColumnStretch(0, 1)
        self._words = QWidget()
        row = spaced(QHBoxLayout(self._words), 0, 10)
        self.back_button = KeyButton(self.tr("返回"), "Esc", icon="arrow-left")
        self.back_button.clicked.connect(self.back_requested)
        self.title = caption(title, "title")
        self.badge = Badge()
        self.count = caption("", "soft")
        self.count.hide()
        if back:
            row.addWidget(self.back_button)
        row.addWidget(self.title)
        row.addWidget(self.badge)
        row.addStretch(1)
        self._row = row
        self._buttons = QWidget()
        self._actions = FlowLayout(self._buttons, theme().px(10))
        self._grid.addWidget(self._words, 0, 0)
        self._grid.addWidget(self._buttons, 0, 1, Qt.AlignmentFlag.AlignRight)
        row.insertWidget(row.count() - 1, self.count)
        self._below = self._counts_below = self._wraps = False

    def add_action(self, button: QWidget) -> None:
        """Add an action at the right end; add the primary one last."""
        self._actions.addWidget(button)

    def add_beside(self, widget: QWidget) -> None:
        """Add something that belongs to the title, such as the choice between two views, behind it."""
        self._row.insertWidget(self._row.indexOf(self.badge), widget)
        children = widget.findChildren(QWidget)
        come_after(self.badge, *(child for child in children if child.focusPolicy() & Qt.FocusPolicy.TabFocus))

    def minimumSizeHint(self) -> QSize:
        """Need the wider of words and widest action: actions that do not fit beside the words go below, and wrap."""
        widest = max(self._title_width(), self._buttons.minimumSizeHint().width())
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the actions where they fit now."""
        super().resizeEvent(event)
        self._place_actions()

    def event(self, event: QEvent) -> bool:
        """Put the actions where they fit when a title, a state or an action has changed its width."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._place_actions()
        return super().event(event)

    def _place_actions(self) -> None:
        """Put the actions beside the title or below it, and the count beside it or on a line of its own."""
        title, gap = self._title_width(), self._grid.horizontalSpacing()
        buttons = self._actions_width()
        actions = buttons + gap
        below, wraps = title + actions > self.width(), buttons > self.width()
        if (below, wraps) != (self._below, self._wraps):
            self._below, self._wraps = below, wraps
            side = Qt.AlignmentFlag(0) if wraps else Qt.AlignmentFlag.AlignRight
            self._grid.addWidget(self._buttons, *((1, 0) if below else (0, 1)), side)
        count = QFontMetrics(self.count.font()).horizontalAdvance(self.count.text()) + gap
        counts_below = title + count + (0 if below else actions) > self.width()
        if counts_below != self._counts_below:
            self._counts_below = counts_below
            self.count.setWordWrap(counts_below)
            if counts_below:
                self._grid.addWidget(self.count, 2, 0, 1, 2)
            else:
                self._row.insertWidget(self._row.count() - 1, self.count)

    def _actions_width(self) -> int:
        """Return the room of all actions that are shown, side by side."""
        items = (self._actions.itemAt(number) for number in range(self._actions.count()))
        shown = [item.sizeHint().width() for item in items if item is not None and not item.isEmpty()]
        return sum(shown) + self._actions.spacing() * max(0, len(shown) - 1)

    def _title_width(self) -> int:
        """Return the room of what stands before the count."""
        items = (self._row.itemAt(number) for number in range(self._row.count()))
        shown = [item.minimumSize().width() for item in items if not item.isEmpty() and item.widget() is not self.count]
        return sum(shown) + self._row.spacing() * max(0, len(shown) - 1)

    def set_title(self, title: str) -> None:
        """Show another title, for example the name and group of a person."""
        self.title.setText(title)

    def set_count(self, text: str) -> None:
        """Show how many there are, in words: `1,243 人，其中脱贫劳动力 386 人`."""
        self.count.setText(text)
        self.count.setVisible(bool(text))

    def set_state(self, text: str, kind: Kind = Kind.OK) -> None:
        """Show a state beside the title, for example 草稿已保存; empty hides it."""
        self.badge.show_state(text, kind)
