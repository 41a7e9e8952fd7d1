"""A line that offers choices below itself while one types; number keys choose in short lists."""

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHideEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QGraphicsDropShadowEffect,
    QLineEdit,
    QListWidget,
    QScrollArea,
    QWidget,
)

from ui.forms.matching import SHORT, key_of
from ui.forms.services import Option
from ui.icons import pixmap
from ui.theme import theme

Finder = Callable[[str], Sequence[Option]]
"""Returns the choices for a typed text; all or the usual ones for an empty text."""

_NOT_LETTERS = re.compile("[^a-z]")
_ROWS = 9
_ROW = 34
_SHADOW = QColor(22, 32, 43, 60)
_ARROW = 16


class SuggestList(QListWidget):
    """The choices, as a surface above the page: it never takes the keyboard from the line."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(True)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(theme().px(20))
        shadow.setOffset(0, theme().px(4))
        shadow.setColor(_SHADOW)
        self.setGraphicsEffect(shadow)
        self.hide()

    def show_below(self, line: QWidget, words: Sequence[str]) -> None:
        """Show the words below `line`, or above it where there is no room; the first is marked."""
        self.clear()
        self.addItems(list(words))
        self.setCurrentRow(0)
        px = theme().px
        height = min(len(words), _ROWS) * px(_ROW) + px(10)
        widest = max((self.fontMetrics().horizontalAdvance(word) for word in words), default=0) + px(56)
        window = self._window
        corner = line.mapTo(window, QPoint(0, line.height() + px(2)))
        width = min(max(line.width(), widest), window.width() - px(16))
        place = QRect(corner.x(), corner.y(), width, height)
        if place.bottom() > window.height():
            place.moveBottom(line.mapTo(window, QPoint(0, -px(3))).y())
        place.moveRight(min(place.right(), window.width() - px(8)))
        place.setTop(max(place.top(), 0))
        self.setGeometry(place)
        self.raise_()
        self.show()

    def step(self, rows: int) -> None:
        """Move the mark, and stay within the list."""
        self.setCurrentRow(max(0, min(self.count() - 1, self.currentRow() + rows)))


class SuggestLine(QLineEdit):
    """A line edit with choices; `picked` brings the one that was chosen, `typed` follows the keyboard."""

    picked = Signal(Option)
    typed = Signal()

    def __init__(self, find: Finder, *, fixed: bool = False, marked: bool = True) -> None:
        """Offer what `find` returns; a `fixed` list can be opened whole. `marked` shows a sign at the end."""
        super().__init__()
        self._find = find
        self._fixed = fixed
        self._marked = marked
        self._offers: list[Option] = []
        self._list: SuggestList | None = None
        self.setTextMargins(0, 0, theme().px(_ARROW + 2), 0)
        self.textEdited.connect(self._follow)

    def offers_open(self) -> bool:
        """Tell whether the choices are shown."""
        return self._list is not None and self._list.isVisible()

    def marked(self) -> Option | None:
        """Return the choice that is marked in the open list."""
        if not self.offers_open() or self._list is None or not self._offers:
            return None
        return self._offers[max(0, self._list.currentRow())]

    def open_offers(self, text: str = "") -> None:
        """Show the choices for a text; the whole list for none."""
        self._offers = list(self._find(text))
        if not self._offers or self.isReadOnly():
            self.close_offers()
            return
        words = [offer.label for offer in self._offers]
        if self._fixed and (not text.strip() or text.strip().isdigit()):
            everything = list(self._find(""))
            keys = {offer.code: key_of(everything, place) for place, offer in enumerate(everything)}
            words = [f"{keys.get(offer.code, ''):<4}{offer.label}" for offer in self._offers]
        self._ready_list().show_below(self.anchor(), words)

    def close_offers(self) -> None:
        """Hide the choices."""
        if self._list is not None:
            self._list.hide()

    def anchor(self) -> QWidget:
        """Return the widget below which the choices stand: the frame around the line where there is one."""
        parent = self.parentWidget()
        return parent if parent is not None and parent.inherits("InputFrame") else self

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the mark, Esc closes, a number key chooses in a short list."""
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._step(key)
        elif key == Qt.Key.Key_Escape and self.offers_open():
            self.close_offers()
        elif not (event.text().isdigit() and self._untouched() and self._choose_number(int(event.text()))):
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Narrow the choices by the pinyin that is still being composed."""
        super().inputMethodEvent(event)
        letters = _NOT_LETTERS.sub("", event.preeditString().casefold())
        if letters:
            self.open_offers(self.text() + letters)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Show the whole list, or close it."""
        super().mousePressEvent(event)
        if self.offers_open():
            self.close_offers()
        else:
            self.open_offers()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close the choices with the focus."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.close_offers()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the choices along when the page goes."""
        self.close_offers()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign of a list, or of a search."""
        super().paintEvent(event)
        if self.isReadOnly() or not self._marked:
            return
        px = theme().px
        arrow = pixmap("chevron-down" if self._fixed else "search", theme().tokens.soft, _ARROW)
        inset = 9 if self.anchor() is self else 5
        QPainter(self).drawPixmap(self.width() - px(_ARROW + inset), (self.height() - px(_ARROW)) // 2, arrow)

    def _untouched(self) -> bool:
        return not self.text() or self.selectedText() == self.text()

    def _choose_number(self, number: int) -> bool:
        offers = list(self._find("")) if self._fixed else []
        if not 1 <= number <= len(offers) <= SHORT:
            return False
        self._pick(offers[number - 1])
        return True

    def _step(self, key: int) -> None:
        if not self.offers_open() or self._list is None:
            self.open_offers()
            return
        rows = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _ROWS, Qt.Key.Key_PageUp: -_ROWS}
        self._list.step(rows[Qt.Key(key)])

    def _follow(self, text: str) -> None:
        if text.strip():
            self.open_offers(text)
        else:
            self.close_offers()
        self.typed.emit()

    def _pick(self, option: Option) -> None:
        self.close_offers()
        self.picked.emit(option)

    def _ready_list(self) -> SuggestList:
        if self._list is None or self._list.parentWidget() is not self.window():
            self._list = SuggestList(self.window())
            self._list.itemClicked.connect(self._pick_marked)
            self.destroyed.connect(self._list.deleteLater)
            for area in self._scrollers():
                area.verticalScrollBar().valueChanged.connect(self.close_offers)
        return self._list

    def _pick_marked(self) -> None:
        option = self.marked()
        if option is not None:
            self._pick(option)

    def _scrollers(self) -> list[QAbstractScrollArea]:
        found: list[QAbstractScrollArea] = []
        widget = self.parentWidget()
        while widget is not None:
            if isinstance(widget, QScrollArea):
                found.append(widget)
            widget = widget.parentWidget()
        return found
