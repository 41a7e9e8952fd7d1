"""A village has forgotten its password: compare, and give it the file that opens its own register."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ui.county.devices import work
from ui.dialogs.files import ask_open, ask_save
from ui.dialogs.frame import FormDialog
from ui.pages.boxes import TextBox, in_words
from ui.widgets import KeyButton, Kind, NoticeBar, caption
from villagedesk.context import Context
from villagedesk.county.recovering import Asked
from villagedesk.errors import VillageDeskError
from villagedesk.exchange.durable import file_label


class RecoveryDialog(FormDialog):
    """Reads a request, has the digits typed that the village reads out, and writes the grant."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        words = self.tr(
            "先确认打电话来的人就是村里管登记台的人，再请对方念屏幕上的六组数字，输在下面。数字对上才写找回文件。"
        )
        super().__init__(self.tr("村里忘记密码"), words, self.tr("写找回文件"), parent)
        self._context = context
        self._asked: Asked | None = None
        self.choose_button = KeyButton(self.tr("选村里的申请文件"), "Ctrl+O", icon="folder-open")
        self.who = caption("", "strong", wrap=True)
        self.digits = TextBox(self.tr("村里念的核对数字"), self.tr("六组，每组五位。"), must=True)
        self.done_note = NoticeBar("", Kind.OK)
        self.done_note.hide()
        self.digits.setEnabled(False)
        self.accept_button.setEnabled(False)
        for widget in (self.choose_button, self.who, self.digits, self.done_note):
            self.body.addWidget(widget)
        self.choose_button.clicked.connect(self._choose)
        self.digits.entered.connect(self.submit)
        self.choose_button.setFocus()

    @Slot()
    def _choose(self) -> None:
        file = ask_open(self, self.tr("选村里的申请文件"), self.tr("找回密码申请 (*.vdq);;所有文件 (*)"))
        if file is not None:
            self.read(file)

    def read(self, file: Path) -> None:
        """Read a request, and say whose it is."""
        self.notice.hide()
        self.done_note.hide()
        try:
            self._asked = work.read_request(self._context, file)
        except VillageDeskError as exc:
            self._asked = None
            self.complain(in_words(exc))
        asked = self._asked
        self.digits.setEnabled(asked is not None)
        self.accept_button.setEnabled(asked is not None)
        if asked is None:
            self.who.setText("")
            return
        user = self.tr("，用户 {user}").format(user=asked.user) if asked.user else ""
        self.who.setText(self.tr("{village}（{code}）{user}").format(village=asked.name, code=asked.village, user=user))
        if not asked.is_known:
            self.complain(self.tr("县里没有登记过这台电脑，请特别小心核对。"))
        self.digits.setFocus()

    @Slot()
    def submit(self) -> None:
        """Ask where to, and write the grant."""
        if self._asked is None:
            return
        if not self.digits.text():
            self.digits.show_note(self.tr("请输入村里念的数字。"), "bad")
            self.digits.setFocus()
            return
        name = f"找回_{file_label(self._asked.name)}.vda"
        target = ask_save(self, self.tr("找回文件写到哪里"), name, self.tr("找回文件 (*.vda)"))
        if target is not None:
            self.grant(target)

    def grant(self, target: Path) -> None:
        """Write the grant, where the digits are the same."""
        asked, typed = self._asked, self.digits.text()
        if asked is not None:
            self.start(lambda: work.grant(self._context, asked, target, typed))
