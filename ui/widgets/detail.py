"""The panel beside a list: the chosen record in a few lines, and what to do next."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import theme
from ui.widgets.badge import Badge, Kind
from ui.widgets.labels import caption, spaced


class DetailPanel(QFrame):
    """Name, badges and one line below; label and value rows; then anything; actions at the `foot`."""

    usual_width = 336
    """At 100 %."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.title = caption("", "title", wrap=True)
        self.line = caption("", "soft", wrap=True)
        self._badges = spaced(QHBoxLayout(), 0, 6)
        self._rows = spaced(QGridLayout(), 0, 4)
        self._rows.setHorizontalSpacing(theme().px(10))
        self._rows.setColumnMinimumWidth(0, theme().px(60))
        self._rows.setColumnStretch(1, 1)
        self.body = spaced(QVBoxLayout(), 0, 6)
        self.foot = spaced(QHBoxLayout(), 0, 8)
        self._arrange()

    def sizeHint(self) -> QSize:
        """Grow half as fast as the type, for at 150 % the list beside the panel still needs room; but cut no button."""
        usual = round(self.usual_width * (1 + theme().scale) / 2)
        return QSize(max(usual, super().minimumSizeHint().width()), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Keep the width."""
        return QSize(self.sizeHint().width(), super().minimumSizeHint().height())

    def _arrange(self) -> None:
        outer = spaced(QVBoxLayout(self), (16, 14, 16, 16), 10)
        content = QWidget()
        column = spaced(QVBoxLayout(content), 0, 6)
        head = spaced(QHBoxLayout(), 0, 8)
        head.addWidget(self.title)
        head.addLayout(self._badges)
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(self.line)
        column.addLayout(self._rows)
        column.addLayout(self.body)
        column.addStretch(1)
        scroller = QScrollArea()
        scroller.setWidgetResizable(True)
        scroller.setFrameShape(QFrame.Shape.NoFrame)
        scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroller.setWidget(content)
        outer.addWidget(scroller, 1)
        outer.addLayout(self.foot)

    def show_subject(self, title: str, line: str = "", badges: Sequence[tuple[str, Kind]] = ()) -> None:
        """Show another record: its name, a line of facts, its states."""
        self.title.setText(title)
        self.line.setText(line)
        self.line.setVisible(bool(line))
        clear(self._badges)
        for text, kind in badges:
            self._badges.addWidget(Badge(text, kind))

    def show_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """Show rows of label and value; a row without value is left out."""
        clear(self._rows)
        for number, (label, value) in enumerate((label, value) for label, value in rows if value):
            name = caption(label, "soft")
            words = caption(value, wrap=True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._rows.addWidget(name, number, 0, Qt.AlignmentFlag.AlignTop)
            self._rows.addWidget(words, number, 1)

    def clear_body(self) -> None:
        """Remove what was added below the rows."""
        clear(self.body)


def clear(layout: QLayout) -> None:
    """Remove and delete everything in `layout`."""
    while (item := layout.takeAt(0)) is not None:
        inner = item.layout()
        if inner is not None:
            clear(inner)
        widget = item.widget()
        if widget is not None:
            widget.hide()  # a layout's belated wish to show it would make it a window of its own
            widget.setParent(None)
            widget.deleteLater()
