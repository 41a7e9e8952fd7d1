"""First run, steps 2 to 4: who you are, the recovery sheet, and what to do first."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.pages.boxes import NewPassword, TextBox
from ui.widgets import KeyButton, caption, spaced

if TYPE_CHECKING:
    from villagedesk.context import Context


class UserStep(QWidget):
    """The name of the first user, and a password."""

    ready = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        note = self.tr("谁登记、谁修改都会记上这个名字。您是管理员，以后可以再添别人。")
        self.name = TextBox(self.tr("您的姓名"), note, must=True)
        self.password = NewPassword(self.tr("设一个密码"))
        column = spaced(QVBoxLayout(self), 0, 6)
        column.addWidget(self.name)
        column.addWidget(self.password)
        column.addStretch(1)
        self.name.entered.connect(self.password.first.edit.setFocus)
        self.password.entered.connect(self.ready)
        self.setFocusProxy(self.name)

    def accepted(self) -> tuple[str, str] | None:
        """Return name and password; where one is missing or weak say so and return None."""
        if not self.name.text():
            self.name.show_note(self.tr("请写您的姓名。"), "bad")
            self.name.setFocus()
            return None
        password = self.password.accepted()
        return (self.name.text(), password) if password else None


class RecoveryStep(QWidget):
    """The recovery sheet on paper, and one group of its code typed back."""

    confirmed = Signal()

    def __init__(self, context: "Context", code: str, parent: QWidget | None = None) -> None:
        from ui.pages.recovery_panel import RecoveryPanel

        super().__init__(parent)
        self.panel = RecoveryPanel(context, code)
        words = self.tr(
            "这台电脑里的数据是加密的。密码全忘了的时候，要靠恢复单上的恢复码才能打开。"
            "请打印出来，两人签字，封好放进村委会保险柜。"
        )
        column = spaced(QVBoxLayout(self), 0, 12)
        column.addWidget(caption(words, wrap=True))
        column.addWidget(self.panel)
        column.addStretch(1)
        self.panel.confirmed.connect(self.confirmed)
        self.setFocusProxy(self.panel)

    def confirm(self) -> None:
        """Compare the typed group with the code."""
        self.panel.confirm()


class DoneStep(QWidget):
    """What to do first; `chosen` names the page."""

    chosen = Signal(str)

    def __init__(self, village: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = self.tr(
            "“{village}”的登记台可以用了。村里已经有的花名册、台账（Excel 或 WPS 表格）可以直接导入，不用重新录入。"
        )
        self.import_button = KeyButton(self.tr("导入台账"), "Ctrl+I", icon="file-spreadsheet", role="primary")
        self.person_button = KeyButton(self.tr("登记一个人"), "F2", icon="user-plus")
        self.home_button = KeyButton(self.tr("先看看首页"), icon="house")
        column = spaced(QVBoxLayout(self), 0, 10)
        column.addWidget(caption(words.format(village=village), wrap=True))
        for button, page in (
            (self.import_button, "ledger"),
            (self.person_button, "person"),
            (self.home_button, "home"),
        ):
            button.setProperty("page", page)
            button.clicked.connect(self._choose)
            column.addWidget(button)
        column.addStretch(1)
        self.setFocusProxy(self.import_button)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(str(self.sender().property("page")))
