"""The head of a page: where one is, how many there are, what can be done."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from ui.widgets.badge import Badge, Kind
from ui.widgets.buttons import KeyButton
from ui.widgets.labels import ElidedLabel, caption, spaced
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
        self.count = ElidedLabel("", "soft")
        if back:
            row.addWidget(self.back_button)
        row.addWidget(self.title)
        row.addWidget(self.badge)
        row.addWidget(self.count, 1)
        self._buttons = QWidget()
        self._actions = spaced(QHBoxLayout(self._buttons), 0, 10)
        self._grid.addWidget(self._words, 0, 0)
        self._grid.addWidget(self._buttons, 0, 1, Qt.AlignmentFlag.AlignRight)
        self._below = False

    def add_action(self, button: QWidget) -> None:
        """Add an action at the right end; add the primary one last."""
        self._actions.addWidget(button)

    def add_beside(self, widget: QWidget) -> None:
        """Add something that belongs to the title, such as the choice between two views, behind it."""
        row = self._words.layout()
        if isinstance(row, QHBoxLayout):
            row.insertWidget(row.indexOf(self.badge), widget)
        children = widget.findChildren(QWidget)
        come_after(self.badge, *(child for child in children if child.focusPolicy() & Qt.FocusPolicy.TabFocus))

    def minimumSizeHint(self) -> QSize:
        """Need the wider of words and actions: where both do not fit side by side, the actions go below."""
        words, actions = self._words.minimumSizeHint(), self._buttons.minimumSizeHint()
        return QSize(max(words.width(), actions.width()), super().minimumSizeHint().height())

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
        """Put the actions beside the words, or below them."""
        needed = self._words.minimumSizeHint().width() + self._buttons.minimumSizeHint().width()
        below = needed + self._grid.horizontalSpacing() > self.width()
        if below != self._below:
            self._below = below
            self._grid.addWidget(self._buttons, *((1, 0) if below else (0, 1)), Qt.AlignmentFlag.AlignRight)

    def set_title(self, title: str) -> None:
        """Show another title, for example the name and group of a person."""
        self.title.setText(title)

    def set_count(self, text: str) -> None:
        """Show how many there are, in words: `1,243 人，其中脱贫劳动力 386 人`."""
        self.count.setText(text)

    def set_state(self, text: str, kind: Kind = Kind.OK) -> None:
        """Show a state beside the title, for example 草稿已保存; empty hides it."""
        self.badge.show_state(text, kind)
