"""Where work on a file begins: a place to drop it, what can be done with it, and the buttons that choose it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from ui.icons import icon_label
from ui.theme import theme
from ui.widgets.buttons import KeyButton
from ui.widgets.drop import DropArea
from ui.widgets.labels import caption, spaced

_MIDDLE = Qt.AlignmentFlag.AlignHCenter


class Invitation(DropArea):
    """An icon, the words, a hint below them, and buttons side by side; `button` is the one that has the keyboard."""

    button: KeyButton

    def invite(self, icon: str, words: str, hint: str, button: KeyButton, *others: KeyButton) -> None:
        """Say what can be done; `others` stand beside the first button."""
        self.button = button
        self.column.addStretch(1)
        self.column.addWidget(icon_label(icon, theme().tokens.edge, 40), 0, _MIDDLE)
        for label in (caption(words, "strong", wrap=True), caption(hint, "soft", wrap=True)):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self.column.addWidget(label)
        buttons = spaced(QHBoxLayout(), 0, 10)
        for one in (button, *others):
            buttons.addWidget(one)
        self.column.addLayout(buttons)
        self.column.setAlignment(buttons, _MIDDLE)
        self.column.addStretch(1)

    def take_keyboard(self) -> None:
        """Bring the keyboard to the first button."""
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)
