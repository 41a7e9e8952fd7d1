"""A raised surface that holds one part of a page."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.labels import caption, spaced


class Card(QFrame):
    """A white surface with a hairline; `body` takes the content, `head` what stands beside the title."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = spaced(QVBoxLayout(self), 16, 8)
        self.head = spaced(QHBoxLayout())
        self.title = caption(title, "section")
        self.head.addWidget(self.title)
        self.head.addStretch(1)
        self.body = spaced(QVBoxLayout(), 0, 8)
        if title:
            outer.addLayout(self.head)
        outer.addLayout(self.body, 1)
