"""The frame of a page: its margins, and content that scrolls where the screen is small."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.theme import theme
from ui.widgets.flow import FlowLayout, TileLayout
from ui.widgets.labels import spaced


class Page(QWidget):
    """A page: `column` takes the header, then chips, then the work."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = spaced(QVBoxLayout(self), (20, 16, 20, 12), 14)


class ScrollBody(QScrollArea):
    """Content that scrolls up and down, never sideways; `column` takes it."""

    def __init__(self, spacing: float = 14, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        self.column = spaced(QVBoxLayout(content), 0, spacing)
        self.setWidget(content)


class TileGrid(QWidget):
    """Tiles of one width side by side; as many in a row as fit without cutting their words."""

    def __init__(self, spacing: float = 14, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles = TileLayout(self, theme().px(spacing))

    def add_tile(self, tile: QWidget) -> None:
        """Take a tile at the end."""
        self._tiles.addWidget(tile)


class ButtonFlow(QWidget):
    """Buttons or badges at their own width, which wrap into the next line."""

    def __init__(self, spacing: float = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, theme().px(spacing))

    def add_item(self, widget: QWidget) -> None:
        """Take a widget at the end."""
        self._flow.addWidget(widget)
