"""After a pause: the short code leads back to the page where one was, without the whole password."""

from PySide6.QtCore import QRegularExpression, Signal, Slot
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.pages.boxes import PasswordBox, in_words
from ui.pages.gate import GatePage, enter_button
from ui.widgets import KeyButton, caption, spaced
from villagedesk.errors import VillageDeskError
from villagedesk.security.pin import LONGEST, Pin


class PinBox(PasswordBox):
    """A short code of digits, hidden while it is typed."""

    def __init__(self, label: str, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, note, parent=parent)
        digits = QRegularExpression(f"[0-9]{{0,{LONGEST}}}")
        self.edit.setValidator(QRegularExpressionValidator(digits, self.edit))

    def accepted(self) -> Pin | None:
        """Return the code that was typed as a new one; None where it is not good enough, which is said."""
        try:
            return Pin(self.text())
        except VillageDeskError as exc:
            self.show_note(in_words(exc), "bad")
            self.setFocus()
            return None


class LockedPage(GatePage):
    """Asks for the short code; emits `unlocked`, or `password_wanted` with the reason, '' where somebody chose it."""

    unlocked = Signal()
    password_wanted = Signal(str)

    def __init__(self, user: str, pin: Pin, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._pin = pin
        self.pin = PinBox(self.tr("锁屏短码"), self.tr("登录时自己设的几位数字。"))
        self.open_button = enter_button(self.tr("打开"))
        self.password_button = KeyButton(self.tr("改用密码，或换用户"), icon="key-round", role="quiet")
        body = self.card.body
        body.addWidget(caption(self.tr("已锁定"), "title"))
        words = self.tr("{user}，输入锁屏短码就回到刚才的页面。").format(user=user)
        body.addWidget(caption(words, "soft", wrap=True))
        body.addSpacing(8)
        body.addWidget(self.pin)
        body.addWidget(self.open_button)
        lesser = spaced(QHBoxLayout(), 0, 8)
        lesser.addStretch(1)
        lesser.addWidget(self.password_button)
        body.addLayout(lesser)
        self.pin.entered.connect(self.submit)
        self.open_button.clicked.connect(self.submit)
        self.password_button.clicked.connect(self._ask_password)
        self.setFocusProxy(self.pin)

    @Slot()
    def submit(self) -> None:
        """Unlock where the code is right; after too many wrong ones the password is asked for."""
        typed = self.pin.text()
        if not typed:
            self.pin.show_note(self.tr("请先输入短码。"), "bad")
        elif self._pin.fits(typed):
            self.unlocked.emit()
            return
        elif not self._pin.tries:
            self.password_wanted.emit(self.tr("短码连续输错，已经作废。请输入密码。"))
            return
        else:
            self.pin.show_note(self.tr("短码不对，还可以试 {n} 次。").format(n=self._pin.tries), "bad")
        self.pin.edit.selectAll()
        self.pin.setFocus()

    @Slot()
    def _ask_password(self) -> None:
        self.password_wanted.emit("")
