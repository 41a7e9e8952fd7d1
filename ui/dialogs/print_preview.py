"""The pages of a document as they will look on paper."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ui.dialogs.print_outlet import image_of
from ui.tasks import Lane, Task
from ui.theme import theme
from ui.widgets import KeyButton, caption, spaced
from villagedesk.reports.preview import page_count, page_size, render

ZOOMS = (0.5, 0.75, 1.0, 1.5, 2.0)
_WHOLE = 0.0
_PIXELS_PER_POINT = 96 / 72
_EDGE = 14


@dataclass(frozen=True, slots=True)
class _Picture:
    number: int
    image: QImage


class PagePreview(QWidget):
    """One page at a time, with page x/y below it; `turned` names the page shown, counted from 0.

    The buttons of the zoom (`smaller`, `larger`, `whole`) are placed by whoever shows the preview.
    """

    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pdf = b""
        self._page = 0
        self._pages = 0
        self._zoom = _WHOLE
        self._asked = 0
        self.sheet = QLabel()
        self.sheet.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._area = QScrollArea()
        self._area.setWidget(self.sheet)
        self._area.setWidgetResizable(True)
        self._area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.position = caption("", "soft")
        self.before = KeyButton(self.tr("上一页"), "PgUp", icon="chevron-left", role="quiet")
        self.after = KeyButton(self.tr("下一页"), "PgDown", icon="chevron-right", role="quiet")
        self.smaller = KeyButton(self.tr("缩小"), "Ctrl+-", icon="minus", role="quiet")
        self.larger = KeyButton(self.tr("放大"), "Ctrl+=", icon="plus", role="quiet")
        self.whole = KeyButton(self.tr("整页"), "Ctrl+0", role="quiet")
        self._arrange()
        self._connect()
        self._show_position()

    def show_document(self, pdf: bytes) -> None:
        """Show the first page of a PDF; CannotOpen where it is none."""
        self._pdf, self._page, self._pages = pdf, 0, page_count(pdf)
        self.turn(0)

    def page(self) -> int:
        """Return the page shown, counted from 0."""
        return self._page

    def pages(self) -> int:
        """Return how many pages there are; 0 before a document is shown."""
        return self._pages

    def turn(self, page: int) -> None:
        """Show another page; beyond the ends nothing happens."""
        if 0 <= page < self._pages:
            self._page = page
            self._show_position()
            self._draw()
            self.turned.emit(page)

    def zoom(self) -> float:
        """Return how large a point of the page is shown: 1.0 as on paper at 96 dpi."""
        if self._zoom != _WHOLE or not self._pages:
            return self._zoom or 1.0
        width, height = page_size(self._pdf, self._page)
        room = self._area.viewport().size() - QSize(2, 2) * theme().px(_EDGE)
        return max(0.2, min(room.width() / width, room.height() / height) / _PIXELS_PER_POINT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page into the room again."""
        super().resizeEvent(event)
        if self._pages and self._zoom == _WHOLE:
            self._draw()

    def _arrange(self) -> None:
        column = spaced(QVBoxLayout(self), 0, 8)
        column.addWidget(self._area, 1)
        bar = spaced(QHBoxLayout(), 0, 4)
        bar.addStretch(1)
        for widget in (self.before, self.position, self.after):
            bar.addWidget(widget)
        bar.addStretch(1)
        column.addLayout(bar)

    def _connect(self) -> None:
        self.before.clicked.connect(self._go_back)
        self.after.clicked.connect(self._go_on)
        self.smaller.clicked.connect(self._shrink)
        self.larger.clicked.connect(self._grow)
        self.whole.clicked.connect(self._fit)

    def _show_position(self) -> None:
        words = self.tr("第 {page:,} / {pages:,} 页").format(page=self._page + 1, pages=self._pages)
        self.position.setText(words if self._pages else self.tr("正在准备"))
        self.before.setEnabled(self._page > 0)
        self.after.setEnabled(self._page + 1 < self._pages)
        for button in (self.smaller, self.larger, self.whole):
            button.setEnabled(self._pages > 0)

    def _draw(self) -> None:
        self._asked += 1
        number, pdf, page = self._asked, self._pdf, self._page
        dpi = 96 * self.zoom() * self.devicePixelRatioF()
        task = Task(lambda: _Picture(number, image_of(render(pdf, page, dpi))), Lane.READ)
        task.succeeded.connect(self._show)
        task.start()

    def _show(self, picture: _Picture) -> None:
        # A page that was turned away meanwhile is not shown any more.
        if picture.number == self._asked:
            picture.image.setDevicePixelRatio(self.devicePixelRatioF())
            self.sheet.setPixmap(QPixmap.fromImage(picture.image))

    def _set_zoom(self, zoom: float) -> None:
        self._zoom = zoom
        self._draw()

    def _go_back(self) -> None:
        self.turn(self._page - 1)

    def _go_on(self) -> None:
        self.turn(self._page + 1)

    def _shrink(self) -> None:
        now = self.zoom()
        self._set_zoom(max((zoom for zoom in ZOOMS if zoom < now - 0.01), default=ZOOMS[0]))

    def _grow(self) -> None:
        now = self.zoom()
        self._set_zoom(min((zoom for zoom in ZOOMS if zoom > now + 0.01), default=ZOOMS[-1]))

    def _fit(self) -> None:
        self._set_zoom(_WHOLE)
