"""Adding a user with a role and a password of their own."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from ui.dialogs.frame import FormDialog
from ui.language import shown
from ui.pages.boxes import NewPassword, TextBox
from ui.widgets import caption, spaced
from villagedesk.care.accounts import Account, Role, add
from villagedesk.context import Context


class AddUser(FormDialog):
    """Asks for name, role and password; the new user signs in with 换用户."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        words = self.tr("新用户用自己的姓名和密码登录，做过什么分别记账。")
        super().__init__(self.tr("添加用户"), words, self.tr("添加"), parent)
        self._context = context
        self.name = TextBox(self.tr("姓名"), must=True)
        self.roles = QButtonGroup(self)
        self.password = NewPassword(self.tr("给他设一个密码"))
        self.body.addWidget(self.name)
        self.body.addWidget(caption(self.tr("角色")))
        row = spaced(QHBoxLayout(), 0, 20)
        for number, role in enumerate(Role):
            button = QRadioButton(shown(role.value))
            button.setChecked(role is Role.CLERK)
            self.roles.addButton(button, number)
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self.password)
        self.name.entered.connect(self.password.first.edit.setFocus)
        self.password.entered.connect(self.submit)
        self.name.setFocus()

    @Slot()
    def submit(self) -> None:
        """Add the user where the name is there and the password good enough."""
        if not self.name.text():
            self.name.show_note(self.tr("请写姓名。"), "bad")
            self.name.setFocus()
            return
        password = self.password.accepted()
        if password:
            context, account = self._context, Account(self.name.text(), list(Role)[self.roles.checkedId()])
            self.start(lambda: add(context.register, context.folder, context.key, account, password))
