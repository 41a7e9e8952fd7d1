"""Files that are dragged onto the window."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.theme import theme
from ui.widgets.labels import spaced


class DropArea(QFrame):
    """A surface with a dashed edge; `column` takes the words and the button. Emits the files dropped on it.

    Attributes:
        takes_folders: whether folders may be dropped as well.
    """

    dropped = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.takes_folders = False
        self._hovered = False
        self.column = spaced(QVBoxLayout(self), 16, 8)
        self.watch(self)

    def watch(self, widget: QWidget) -> None:
        """Take files that are dropped anywhere on `widget`, for example the whole page."""
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept files and nothing else."""
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self._hover(on=False)
            files = self._files(event)
            if files:
                event.acceptProposedAction()
                self.dropped.emit(files)
            return True
        if isinstance(event, QDragEnterEvent) and self._files(event):
            self._hover(on=True)
            event.acceptProposedAction()
            return True
        if event.type() == QEvent.Type.DragLeave:
            self._hover(on=False)
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the surface and its edge; both answer to files held above them."""
        tokens, px = theme().tokens, theme().px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(tokens.accent if self._hovered else tokens.edge), 2 if self._hovered else 1)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(tokens.accent_soft if self._hovered else tokens.stripe))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(8), px(8))

    def _files(self, event: QDropEvent) -> list[Path]:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        return [path for path in paths if path.is_file() or (self.takes_folders and path.is_dir())]

    def _hover(self, *, on: bool) -> None:
        self._hovered = on
        self.update()
