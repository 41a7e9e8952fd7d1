"""A bar that says what needs attention, and the sentence of an empty list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.icons import icon_label, pixmap
from ui.theme import theme
from ui.widgets.badge import Kind
from ui.widgets.buttons import KeyButton
from ui.widgets.labels import caption, restyle, spaced

_ICONS = {
    Kind.OK: "circle-check",
    Kind.WARN: "triangle-alert",
    Kind.BAD: "circle-x",
    Kind.ACCENT: "info",
    Kind.PLAIN: "info",
}


class NoticeBar(QFrame):
    """Icon, words and, where something can be done, a button that emits `pressed`."""

    pressed = Signal()

    def __init__(self, text: str, kind: Kind = Kind.ACCENT, button: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = spaced(QHBoxLayout(self), (12, 8, 12, 8), 10)
        self._icon = icon_label(_ICONS[kind], kind.colours()[0], 20)
        self.words = caption(text, wrap=True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.button = KeyButton(button)
        self.button.clicked.connect(self.pressed)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        self.show_notice(text, kind, button)

    def show_notice(self, text: str, kind: Kind = Kind.ACCENT, button: str = "") -> None:
        """Say something else; an empty button text shows no button."""
        self._icon.setPixmap(pixmap(_ICONS[kind], kind.colours()[0], 20))
        self.words.setText(text)
        self.button.setText(button)
        self.button.setAccessibleName(self.button.text())
        self.button.setVisible(bool(button))
        restyle(self, "kind", str(kind))


class EmptyState(QWidget):
    """One sentence and the button that helps, in the middle of the room that the list would take."""

    pressed = Signal()

    def __init__(self, sentence: str, button: str = "", key: str = "", icon: str = "inbox") -> None:
        super().__init__()
        column = self._column = spaced(QVBoxLayout(self), (24, 0, 24, 0), 10)
        self._picture = icon_label(icon, theme().tokens.edge, 40)
        self.sentence = caption(sentence, "soft", wrap=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = KeyButton(button, key, role="primary")
        self.button.clicked.connect(self.pressed)
        if not button:
            self.button.hide()
        column.addStretch(2)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.sentence)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the picture out where the words need its room."""
        super().resizeEvent(event)
        sides, gap = self._column.contentsMargins(), self._column.spacing()
        words = self.sentence.heightForWidth(event.size().width() - sides.left() - sides.right())
        button = 0 if self.button.isHidden() else self.button.sizeHint().height() + gap
        needed = self._picture.height() + words + button + 3 * gap
        self._picture.setVisible(needed <= event.size().height())
