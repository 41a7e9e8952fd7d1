"""A forgotten password without the recovery sheet: a request for the county, and the grant that it gives back."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from ui.dialogs.files import ask_open, ask_save
from ui.dialogs.frame import FormDialog
from ui.pages.boxes import NewPassword, PasswordBox
from ui.widgets import Kind, NoticeBar, caption


class AskCounty(FormDialog):
    """Asks for a new password and writes the request; `result_value` is the county's digits to be read out."""

    def __init__(self, root: Path, user: str = "", parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("找县里帮忙：写申请"),
            self.tr(
                "先设一个新密码，记牢它：县里的找回文件到了，还要输它一次。申请文件交给县里，数据不会离开这台电脑。"
            ),
            self.tr("写出申请文件"),
            parent,
        )
        self._root, self._user = root, user
        self.password = NewPassword(self.tr("新密码"))
        self.digits = caption("", "title", wrap=True)
        self.digits.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.digits.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.done_note = NoticeBar("", Kind.OK)
        for widget in (self.password, self.done_note, self.digits):
            self.body.addWidget(widget)
        self.digits.hide()
        self.done_note.hide()
        self.password.entered.connect(self.submit)
        self.password.setFocus()

    @Slot()
    def submit(self) -> None:
        """Write the request where the user says; once it is written, close."""
        if self.digits.isVisible():
            super().accept()
            return
        password = self.password.accepted()
        if not password:
            return
        name = self.tr("找回密码申请_{day}.vdq").format(day=f"{date.today():%Y%m%d}")
        target = ask_save(self, self.tr("申请文件写到哪里"), name, self.tr("找回密码申请 (*.vdq)"))
        if target is not None:
            self.start(lambda: _asked(self._root, self._user, password, target))

    def accept(self) -> None:
        """Show what to do next instead of closing at once."""
        self.digits.setText(str(self.result_value).replace(" ", "  "))
        words = self.tr("申请已写好。把文件交给县就业局，打电话念下面六组数字；县里核实以后给一个找回文件（.vda）。")
        self.done_note.show_notice(words, Kind.OK)
        self.password.hide()
        self.done_note.show()
        self.digits.show()
        self._accept_words = self.tr("知道了")
        self.accept_button.setText(self._accept_words)
        self.cancel_button.hide()
        self.accept_button.setFocus()


class UseGrant(FormDialog):
    """Takes the county's grant with the new password chosen before; `result_value` is the opened context."""

    def __init__(self, root: Path, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("用县里的找回文件"),
            self.tr("输入写申请时设的新密码，再选县里给的找回文件（.vda）。"),
            self.tr("选找回文件并打开"),
            parent,
        )
        self._root = root
        self.password = PasswordBox(self.tr("写申请时设的新密码"), must=True)
        self.body.addWidget(self.password)
        self.password.entered.connect(self.submit)
        self.password.setFocus()

    @Slot()
    def submit(self) -> None:
        """Ask for the grant and open the register by it."""
        password = self.password.text()
        if not password:
            self.password.show_note(self.tr("请先输入密码。"), "bad")
            self.password.setFocus()
            return
        kinds = self.tr("找回文件 (*.vda);;所有文件 (*)")
        file = ask_open(self, self.tr("选县里给的找回文件"), kinds)
        if file is not None:
            self.start(lambda: _opened(self._root, password, file))


def is_asked(root: Path) -> bool:
    """Tell whether a request waits for the county's answer."""
    from villagedesk.exchange import recovery
    from villagedesk.register.folder import Folder

    return recovery.is_asked(Folder(root))


def _asked(root: Path, user: str, password: str, target: Path) -> str:
    from villagedesk.exchange import recovery
    from villagedesk.register.folder import Folder

    return recovery.ask(Folder(root), user, password, target)


def _opened(root: Path, password: str, grant: Path) -> object:
    from villagedesk.context import Context

    return Context.open_by_grant(root, password, grant)
