"""A forgotten password: the code of the recovery sheet opens the register once and sets a new one."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ui.dialogs.frame import FormDialog
from ui.pages.boxes import NewPassword, TextBox

CODE_LENGTH = 30


class ForgottenPassword(FormDialog):
    """Asks for the recovery code and a new password; `result_value` is the opened context."""

    def __init__(self, root: Path, user: str = "", parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("忘记密码"),
            self.tr("请从村委会保险柜取出恢复单，照着输入恢复码，再设一个新密码。数据不会丢。"),
            self.tr("设新密码并打开"),
            parent,
        )
        self._root, self._user = root, user
        usual = self.tr("6 组，共 30 个字母和数字；不分大小写，横线可以不输。")
        self.code = TextBox(self.tr("恢复码"), usual, must=True)
        self.password = NewPassword(self.tr("新密码"))
        self.body.addWidget(self.code)
        self.body.addWidget(self.password)
        self.code.edit.textEdited.connect(self._count)
        self.code.entered.connect(self.password.first.edit.setFocus)
        self.password.entered.connect(self.submit)
        self.code.setFocus()

    @Slot()
    def submit(self) -> None:
        """Open the register by the code and set the new password."""
        typed = _plain(self.code.text())
        if len(typed) != CODE_LENGTH:
            words = self.tr("恢复码应当是 30 个字符，现在是 {n} 个，请对照恢复单。").format(n=len(typed))
            self.code.show_note(words, "bad")
            self.code.setFocus()
            return
        password = self.password.accepted()
        if password:
            self.start(lambda: _recovered(self._root, typed, self._user, password))

    @Slot(str)
    def _count(self, text: str) -> None:
        typed = len(_plain(text))
        if typed:
            self.code.show_note(self.tr("已输入 {n} 个，共 30 个。").format(n=typed))


def _plain(code: str) -> str:
    return "".join(character for character in code if character.isalnum())


def _recovered(root: Path, code: str, user: str, password: str) -> object:
    from ui.recovery import ask_for_new_sheet
    from villagedesk.care.accounts import set_password
    from villagedesk.context import Context

    context = Context.open(root, code, user or None, recovery=True)
    set_password(context.folder, context.key, context.user.name, password)
    ask_for_new_sheet(context.register)
    return context
