"""Sign-in: one password opens the register; also what stands before a register that was locked."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.pages.backoff import Backoff
from ui.pages.boxes import PasswordBox, TextBox, in_words
from ui.pages.gate import GatePage, enter_button
from ui.pages.locked import PinBox
from ui.tasks import Progress, Task
from ui.widgets import ElidedLabel, KeyButton, Kind, NoticeBar, caption, spaced
from villagedesk import settings
from villagedesk.errors import VillageDeskError, WrongPassword
from villagedesk.security.pin import Pin


class SignInPage(GatePage):
    """Asks for the password and opens the register; emits `opened` with its context.

    With `user` the register is locked: it opens for this user unless another name is typed. `shown_password` is
    that of a demo register and stands on the page, and so does `told`, why the short code was not enough. `chosen`
    is the short code for the next lock, where one was typed.
    """

    opened = Signal(object)

    def __init__(
        self, root: Path, user: str = "", shown_password: str = "", told: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.root = root
        self.chosen: Pin | None = None
        self.backoff = Backoff(self)
        self.backoff.ticked.connect(self._count_down)
        if shown_password:
            words = self.tr("演示登记台，里面的人都是虚构的。密码：{password}").format(password=shown_password)
            self.above.addWidget(NoticeBar(words, Kind.ACCENT))
        if told:
            self.above.addWidget(NoticeBar(told, Kind.WARN))
        self.user = TextBox(self.tr("用户名"), self.tr("登记时起的名字；不填就是管理员。"))
        self.user.edit.setText(user)
        self.password = PasswordBox(self.tr("密码"))
        note = self.tr("4 到 8 位数字，不填就不用；离开后锁定时用它回来，关机就作废。")
        self.pin = PinBox(self.tr("锁屏短码"), note)
        self.open_button = enter_button(self.tr("打开"))
        self.pin_button = KeyButton(self.tr("设锁屏短码"), icon="lock", role="quiet")
        self.other_button = KeyButton(self.tr("换用户"), icon="user", role="quiet")
        self.forgotten_button = KeyButton(self.tr("忘记密码"), icon="key-round", role="quiet")
        self._arrange(user)
        self._connect()
        self.setFocusProxy(self.password)

    def _arrange(self, user: str) -> None:
        body = self.card.body
        body.addWidget(caption(self.tr("已锁定") if user else self.tr("打开登记台"), "title"))
        words = self.tr("{user}，输入密码就回到刚才的页面。").format(user=user) if user else self.tr("请输入您的密码。")
        self.greeting = caption(words, "soft", wrap=True)
        body.addWidget(self.greeting)
        body.addSpacing(8)
        body.addWidget(self.user)
        body.addWidget(self.password)
        body.addWidget(self.pin)
        body.addWidget(self.open_button)
        lesser = spaced(QHBoxLayout(), 0, 8)
        lesser.addWidget(self.other_button)
        lesser.addWidget(self.pin_button)
        lesser.addStretch(1)
        lesser.addWidget(self.forgotten_button)
        body.addLayout(lesser)
        folder = ElidedLabel(self.tr("登记台文件夹：{folder}").format(folder=self.root), "note")
        body.addWidget(folder)
        self.user.hide()
        wanted = settings.load().asks_pin
        self.pin.setVisible(wanted)
        self.pin_button.setVisible(not wanted)

    def _connect(self) -> None:
        self.user.entered.connect(self.password.edit.setFocus)
        self.password.entered.connect(self.submit)
        self.pin.entered.connect(self.submit)
        self.open_button.clicked.connect(self.submit)
        self.pin_button.clicked.connect(self.ask_pin)
        self.other_button.clicked.connect(self.ask_user)
        self.forgotten_button.clicked.connect(self._recover)

    @Slot()
    def ask_user(self) -> None:
        """Ask for a user name, too."""
        self.user.show()
        self.other_button.hide()
        self.greeting.setText(self.tr("请输入用户名和密码。"))
        self.user.edit.selectAll()
        self.user.setFocus()

    @Slot()
    def ask_pin(self) -> None:
        """Ask for a short code, too, now and at the next starts."""
        self.pin.show()
        self.pin_button.hide()
        self.pin.setFocus()
        settings.store(replace(settings.load(), asks_pin=True))

    @Slot()
    def submit(self) -> None:
        """Try to open the register with what was typed."""
        if self.backoff.left or not self.open_button.isEnabled():
            return
        if not self.password.text():
            self.password.show_note(self.tr("请先输入密码。"), "bad")
            self.password.setFocus()
            return
        self.chosen = self.pin.accepted() if self.pin.text() else None
        if self.pin.text() and self.chosen is None:
            return
        self._be_busy(True)
        task = Task.reporting(_opening(self.root, self.password.text(), self.user.text() or None))
        task.progressed.connect(self._say_upgrading)
        task.succeeded.connect(self._enter)
        task.failed.connect(self._refuse)
        task.start()

    @Slot(object)
    def _enter(self, context: object) -> None:
        self._be_busy(False)
        self.backoff.forget()
        self.password.clear()
        self.password.show_usual()
        self.pin.clear()
        self.opened.emit(context)

    @Slot(int, int)
    def _say_upgrading(self, _done: int, _total: int) -> None:
        """Say why it takes longer than usual, once, after a new program has been installed."""
        self.open_button.setText(self.tr("正在更新…"))
        self.password.show_note(self.tr("正在更新登记台，人多时要一两分钟。请等一等，不要关机。"), "warn")

    @Slot(object)
    def _refuse(self, exc: VillageDeskError) -> None:
        self._be_busy(False)
        self.password.show_note(in_words(exc), "bad")
        self.password.edit.selectAll()
        self.password.setFocus()
        if isinstance(exc, WrongPassword):
            self.backoff.fail()

    @Slot(int)
    def _count_down(self, left: int) -> None:
        self.open_button.setEnabled(not left)
        if left:
            words = self.tr("密码连续输错 {n} 次，请等 {left} 秒再试。").format(n=self.backoff.failures, left=left)
            self.password.show_note(words, "bad")
        else:
            self.password.show_note(self.tr("可以再试了。"), "warn")
            self.password.setFocus()

    def _be_busy(self, busy: bool) -> None:
        self.open_button.setText(self.tr("正在打开…") if busy else self.tr("打开"))
        fields, lesser = (self.user, self.password, self.pin), (self.other_button, self.pin_button)
        for widget in (*fields, self.open_button, *lesser, self.forgotten_button):
            widget.setEnabled(not busy)
        if busy:
            self.setCursor(Qt.CursorShape.BusyCursor)
            self.password.show_usual()
        else:
            self.unsetCursor()

    @Slot()
    def _recover(self) -> None:
        from ui.dialogs.forgotten import ForgottenPassword

        dialog = ForgottenPassword(self.root, self.user.text(), self)
        if dialog.run() and dialog.result_value is not None:
            self._enter(dialog.result_value)


def _opening(root: Path, password: str, user: str | None) -> Callable[[Progress], object]:
    """Return the work of opening; the store is loaded inside it, so that this page stands at once.

    Progress is told once, where a register of an older program is brought up to date.
    """

    def work(progress: Progress) -> object:
        from villagedesk.context import Context

        return Context.open(root, password, user, told=partial(progress, 0, 1))

    return work
