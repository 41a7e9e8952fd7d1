"""The cards of 设置 about those who sit here: size of type, passwords, recovery sheet, users."""

from typing import cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import messages
from ui.dialogs.add_user import AddUser
from ui.dialogs.change_password import ChangePassword
from ui.dialogs.recovery_sheet import NewRecoverySheet
from ui.recovery import ask_for_new_sheet
from ui.tasks import Task
from ui.theme import theme
from ui.widgets import Badge, Card, Chip, KeyButton, Kind, caption, spaced
from ui.widgets.detail import clear
from villagedesk.care.accounts import Role, new_recovery_sheet
from villagedesk.context import Context
from villagedesk.errors import VillageDeskError
from villagedesk.settings import SCALES


class SizeCard(Card):
    """字号: three sizes, applied at once."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("字号"), parent)
        row = spaced(QHBoxLayout(), 0, 8)
        self.chips: dict[int, Chip] = {}
        words = (self.tr("标准 100%"), self.tr("大 125%"), self.tr("特大 150%"))
        for percent, text in zip(SCALES, words, strict=True):
            chip = Chip(text)
            chip.setAutoExclusive(True)
            chip.setChecked(round(theme().scale * 100) == percent)
            chip.setProperty("percent", percent)
            chip.clicked.connect(self._choose)
            self.chips[percent] = chip
            row.addWidget(chip)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(caption(self.tr("点一下立刻换。"), "soft"))

    @Slot()
    def _choose(self) -> None:
        percent = self.sender().property("percent")
        if round(theme().scale * 100) != percent:
            self.chosen.emit(percent)


class SafetyCard(Card):
    """密码与恢复单: the own password, and for administrators a new recovery sheet."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("密码与恢复单"), parent)
        self._context = context
        self.password_button = KeyButton(self.tr("修改密码"), icon="key-round")
        self.sheet_button = KeyButton(self.tr("做新的恢复单"), icon="file-text")
        if context.user.role is not Role.ADMINISTRATOR:
            self.sheet_button.hide()
        row = spaced(QHBoxLayout(), 0, 8)
        row.addWidget(self.password_button)
        row.addWidget(self.sheet_button)
        row.addStretch(1)
        self.body.addLayout(row)
        words = self.tr("恢复单用过一次、信封拆开过或者找不到了，就做一张新的。")
        self.body.addWidget(caption(words, "soft", wrap=True))
        self.password_button.clicked.connect(self._change_password)
        self.sheet_button.clicked.connect(self._make_sheet)

    @Slot()
    def _change_password(self) -> None:
        if ChangePassword(self._context, self).run():
            messages.show_done(self.window(), self.tr("密码改好了。"), self.tr("下次打开请用新密码。"))

    @Slot()
    def _make_sheet(self) -> None:
        question = self.tr("做新的恢复单？")
        hint = self.tr("新恢复码马上生效，保险柜里的旧恢复单同时作废。请先准备好打印机或纸笔。")
        if not messages.confirm(self.window(), question, self.tr("做新的"), hint=hint):
            return
        self.sheet_button.setEnabled(False)
        task = Task(lambda: _new_code(self._context))
        task.succeeded.connect(self._show_sheet)
        task.failed.connect(self._tell_failure)
        task.start()

    @Slot(object)
    def _tell_failure(self, exc: VillageDeskError) -> None:
        self.sheet_button.setEnabled(True)
        messages.show_error(self.window(), exc)

    @Slot(object)
    def _show_sheet(self, code: object) -> None:
        self.sheet_button.setEnabled(True)
        NewRecoverySheet(self._context, cast("str", code), self).run()


class UsersCard(Card):
    """用户: who may open the register, and as what."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("用户"), parent)
        self._context = context
        self.list = spaced(QVBoxLayout(), 0, 8)
        self.add_button = KeyButton(self.tr("添加用户"), icon="user-plus")
        if context.user.role is not Role.ADMINISTRATOR:
            self.add_button.hide()
        self.add_button.clicked.connect(self._add)
        self.body.addLayout(self.list)
        row = spaced(QHBoxLayout(), (0, 4, 0, 0), 8)
        row.addWidget(self.add_button)
        row.addStretch(1)
        self.body.addLayout(row)

    def refresh(self) -> None:
        """Show the users."""
        clear(self.list)
        for account in self._context.accounts:
            line = spaced(QHBoxLayout(), 0, 10)
            line.addWidget(caption(account.name))
            line.addWidget(Badge(account.role.value, Kind.PLAIN))
            if account.name == self._context.user.name:
                line.addWidget(caption(self.tr("现在登录"), "soft"))
            line.addStretch(1)
            self.list.addLayout(line)

    @Slot()
    def _add(self) -> None:
        dialog = AddUser(self._context, self)
        if dialog.run():
            self.refresh()
            words = self.tr("已添加“{name}”。").format(name=dialog.name.text())
            hint = self.tr("登录时点“换用户”，输入这个姓名和刚才的密码。")
            messages.show_done(self.window(), words, hint)


def _new_code(context: Context) -> str:
    code = new_recovery_sheet(context.folder, context.key)
    ask_for_new_sheet(context.register)
    return code
