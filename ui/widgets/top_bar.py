"""The bar above every page: whose register this is, the search, who sits here."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from ui.icons import icon, pixmap
from ui.theme import theme
from ui.widgets.buttons import KeyButton
from ui.widgets.labels import caption, spaced

_HEIGHT = 56
_SEARCH_WIDTH = 430
_GLASS = 18
_PAUSE_MS = 120
"""Typing pauses shorter than this belong to one word: the list is asked once."""


class SearchField(QLineEdit):
    """The search for people. `searched` follows the typing, `entered` is Enter, `left_down` the arrow into the list."""

    searched = Signal(str)
    entered = Signal(str)
    left_down = Signal()

    def __init__(self, hint: str, short_hint: str, parent: QWidget | None = None) -> None:
        """Show `hint` in the empty field, `short_hint` where it would be cut."""
        super().__init__(parent)
        self._hints = (hint, short_hint)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setTextMargins(theme().px(_GLASS + 8), 0, 0, 0)
        self._empty = self.addAction(icon("x", theme().tokens.soft), QLineEdit.ActionPosition.TrailingPosition)
        self._empty.setToolTip(self.tr("清空  Esc"))
        self._empty.setVisible(False)
        self._empty.triggered.connect(self.clear)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._announce)
        self.textChanged.connect(self._typed)
        self.returnPressed.connect(self._enter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties the field, the down arrow goes into the list."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the hint that fits."""
        super().resizeEvent(event)
        hint, short_hint = self._hints
        fits = self.fontMetrics().horizontalAdvance(hint) < event.size().width() - theme().px(_GLASS + 40)
        self.setPlaceholderText(hint if fits else short_hint)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the magnifying glass before the text."""
        super().paintEvent(event)
        glass = pixmap("search", theme().tokens.soft, _GLASS)
        px = theme().px
        QPainter(self).drawPixmap(px(12), (self.height() - px(_GLASS)) // 2, glass)

    def _typed(self, text: str) -> None:
        self._empty.setVisible(bool(text))
        self._pause.start()

    def _announce(self) -> None:
        self.searched.emit(self.text().strip())

    def _enter(self) -> None:
        self._pause.stop()
        self.entered.emit(self.text().strip())


class TopBar(QFrame):
    """Village and county on the left, the search in the middle (F3 or Ctrl+F), user and 锁定 on the right."""

    lock_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = theme().px
        self.setFixedHeight(px(_HEIGHT))
        self.village = caption("", "strong")
        self.county = caption("", "soft")
        self.user = caption("", "soft")
        self.search = SearchField(self.tr("找人：姓名、拼音首字母、身份证后四位、电话  F3"), self.tr("找人  F3"))
        self.search.setMaximumWidth(px(_SEARCH_WIDTH))
        self.lock_button = KeyButton(self.tr("锁定"), "Ctrl+L", icon="lock")
        self.lock_button.clicked.connect(self.lock_requested)
        self._arrange()
        for key in ("F3", "Ctrl+F"):
            QShortcut(QKeySequence(key), self).activated.connect(self.focus_search)

    def _arrange(self) -> None:
        row = spaced(QHBoxLayout(self), (20, 0, 20, 0), 12)
        row.addWidget(self.village)
        row.addWidget(self.county)
        row.addStretch(1)
        row.addWidget(self.search, 8)
        row.addStretch(1)
        row.addWidget(self.user)
        row.addWidget(self.lock_button)

    def show_place(self, village: str, county: str) -> None:
        """Show whose register this is: `马官镇双玉村`, `普定县`."""
        self.village.setText(village)
        self.county.setText(county)

    def show_user(self, name: str, role: str) -> None:
        """Show who sits here: `龙秀英`, `录入员`."""
        self.user.setText(self.tr("{name} · {role}").format(name=name, role=role))

    def focus_search(self) -> None:
        """Bring the keyboard into the search, with what stands there ready to be typed over."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
