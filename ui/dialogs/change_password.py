"""Changing one's own password."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ui.dialogs.frame import FormDialog
from ui.pages.boxes import NewPassword, PasswordBox
from villagedesk.care.accounts import change_password
from villagedesk.context import Context


class ChangePassword(FormDialog):
    """Asks for the old password and, twice, for the new one."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        words = self.tr("给“{name}”换一个密码。旧密码立刻作废，数据不受影响。").format(name=context.user.name)
        super().__init__(self.tr("修改密码"), words, self.tr("修改"), parent)
        self._context = context
        self.old = PasswordBox(self.tr("原来的密码"), must=True)
        self.new = NewPassword(self.tr("新密码"))
        self.body.addWidget(self.old)
        self.body.addWidget(self.new)
        self.old.entered.connect(self.new.first.edit.setFocus)
        self.new.entered.connect(self.submit)
        self.old.setFocus()

    @Slot()
    def submit(self) -> None:
        """Change the password where the new one is good enough."""
        if not self.old.text():
            self.old.show_note(self.tr("请输入原来的密码。"), "bad")
            self.old.setFocus()
            return
        new = self.new.accepted()
        if new:
            folder, name, old = self._context.folder, self._context.user.name, self.old.text()
            self.start(lambda: change_password(folder, name, old, new))
