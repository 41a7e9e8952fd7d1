"""A forgotten password: the code of the recovery sheet sets a new one, or the county helps."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.dialogs.frame import FormDialog
from ui.dialogs.recovery_county import AskCounty, UseGrant, is_asked
from ui.pages.boxes import NewPassword, TextBox
from ui.widgets import KeyButton, caption, rule, spaced

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
        self._add_county()
        self.code.edit.textEdited.connect(self._count)
        self.code.entered.connect(self.password.first.edit.setFocus)
        self.password.entered.connect(self.submit)
        self.code.setFocus()

    def _add_county(self) -> None:
        """Show the other way, which needs no sheet: the button for the county's answer where one is waited for."""
        asked = is_asked(self._root)
        words = self.tr("申请写好了，等县里的找回文件。") if asked else self.tr("没有恢复单？县里能帮忙。")
        self.ask_button = KeyButton(self.tr("重新写申请") if asked else self.tr("找县里帮忙"), icon="file-up")
        self.grant_button = KeyButton(self.tr("用县里的找回文件"), icon="key-round")
        self.grant_button.setVisible(asked)
        self.ask_button.clicked.connect(self.ask_county)
        self.grant_button.clicked.connect(self.use_grant)
        row = spaced(QHBoxLayout(), 0, 8)
        row.addWidget(caption(words, "soft", wrap=True), 1)
        row.addWidget(self.ask_button)
        row.addWidget(self.grant_button)
        column = self.layout()
        if isinstance(column, QVBoxLayout):  # above the feet, where it is seen without scrolling
            column.insertWidget(column.count() - 1, rule())
            column.insertLayout(column.count() - 1, row)

    @Slot()
    def ask_county(self) -> None:
        """Write a request for the county; then there is nothing more to do here until the answer comes."""
        if AskCounty(self._root, self._user, self).run():
            self.reject()

    @Slot()
    def use_grant(self) -> None:
        """Open the register by the county's grant."""
        dialog = UseGrant(self._root, self)
        if dialog.run() and dialog.result_value is not None:
            self.result_value = dialog.result_value
            self.accept()

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
