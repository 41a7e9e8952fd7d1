"""Asking for the password that opens somebody else's file."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ui.dialogs.frame import FormDialog
from ui.pages.boxes import PasswordBox
from villagedesk.errors import RefusedFile, VillageDeskError

LOCKED = "encrypted"
"""The reason of a RefusedFile that a password would open."""
_TRIES = 3


class FilePasswordDialog(FormDialog):
    """Tries a password at once; after three wrong ones it closes. `result_value` is what opening came to."""

    def __init__(self, name: str, opening: Callable[[str], object], parent: QWidget | None = None) -> None:
        words = self.tr("“{name}”设有打开密码。请输入发表的人告诉您的密码；密码不会被记下来。").format(name=name)
        super().__init__(self.tr("打开有密码的文件"), words, self.tr("打开"), parent)
        self._opening = opening
        self._tries = 0
        self.refusal: VillageDeskError | None = None
        self.password = PasswordBox(self.tr("打开密码"), must=True)
        self.password.entered.connect(self.submit)
        self.body.addWidget(self.password)
        self.setFocusProxy(self.password)
        self.password.setFocus()

    @Slot()
    def submit(self) -> None:
        """Try the password."""
        typed = self.password.text()
        if not typed:
            self.complain(self.tr("请先输入密码。"))
            return
        self.start(lambda: self._opening(typed))

    @Slot(object)
    def _fail(self, exc: VillageDeskError) -> None:
        self._tries += 1
        wrong = isinstance(exc, RefusedFile) and exc.reason == "wrong-password"
        if not wrong or self._tries >= _TRIES:
            self.refusal = exc
            self._be_busy(False)
            self.reject()
            return
        left = _TRIES - self._tries
        self.complain(self.tr("密码不对，还可以再试 {n} 次。请看清大小写和输入法。").format(n=left))
        self.adjustSize()
        self.password.clear()
        self.password.setFocus()


def ask_file_password(parent: QWidget, name: str, opening: Callable[[str], object]) -> FilePasswordDialog:
    """Ask until the file is open, the user gives up or three passwords were wrong; return the closed dialog.

    `opening` opens the file with a password, off the GUI thread; what it returns is `result_value`, None where
    the file stays closed.
    """
    dialog = FilePasswordDialog(name, opening, parent)
    dialog.run()
    return dialog
