"""The frame of the pages before the register is open: the program's name on the left, one card in the middle."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.icons import icon_label
from ui.theme import theme
from ui.widgets import Card, KeyButton, ScrollBody, caption, spaced

_BRAND_WIDTH = 300
_CARD_WIDTH = 520
_BRAND_FROM = 860
"""A window narrower than this leaves its room to the card."""


class BrandPanel(QFrame):
    """The program's name, and what a village can rely on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        active = theme()
        tokens, px = active.tokens, active.px
        self.setFixedWidth(px(_BRAND_WIDTH))
        self.setObjectName("brand")
        self.setStyleSheet(f"#brand {{ background: {tokens.nav}; }} #brand QLabel {{ color: {tokens.nav_text}; }}")
        column = spaced(QVBoxLayout(self), (28, 40, 24, 24), 12)
        column.addWidget(icon_label("clipboard-list", tokens.on_accent, 40))
        name = caption(self.tr("村级劳务登记台"), "title")
        name.setStyleSheet(f"color: {tokens.on_accent};")
        column.addWidget(name)
        column.addSpacing(px(16))
        for icon, words in (
            ("check", self.tr("不联网也能用")),
            ("lock", self.tr("数据只在这台电脑里，全部加密")),
            ("usb", self.tr("只有您写出的文件才会离开")),
        ):
            row = spaced(QHBoxLayout(), 0, 10)
            row.addWidget(icon_label(icon, tokens.nav_text, 18), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(caption(words, wrap=True), 1)
            column.addLayout(row)
        column.addStretch(1)


class GatePage(QWidget):
    """A page with one card; `card` takes the content, `above` notices that stand before it."""

    def __init__(self, width: int = _CARD_WIDTH, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = spaced(QHBoxLayout(self), 0, 0)
        self._brand = BrandPanel()
        row.addWidget(self._brand)
        body = ScrollBody()
        row.addWidget(body, 1)
        self.card = Card()
        self.card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.above = spaced(QVBoxLayout(), 0, 8)
        middle = spaced(QHBoxLayout(), (24, 24, 24, 24), 0)
        holder = QWidget()
        holder.setMaximumWidth(theme().px(width))
        inner = spaced(QVBoxLayout(holder), 0, 14)
        inner.addLayout(self.above)
        inner.addWidget(self.card)
        middle.addStretch(1)
        middle.addWidget(holder, 100)
        middle.addStretch(1)
        body.column.addStretch(1)
        body.column.addLayout(middle)
        body.column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the card where the window is narrow."""
        super().resizeEvent(event)
        self._brand.setVisible(event.size().width() >= theme().px(_BRAND_FROM))


def enter_button(words: str) -> KeyButton:
    """Return the primary button that Enter in the last field presses: the field tells, so it has no shortcut."""
    return KeyButton(words, "Return", role="primary", serves=False)
