"""First run: four short steps without a network, from the village's name to an open register."""

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from ui.dialogs.files import ask_folder
from ui.dialogs.restore import RestoreBackup
from ui.pages.boxes import in_words
from ui.pages.first_run.steps import DoneStep, RecoveryStep, UserStep
from ui.pages.first_run.village import VillageStep
from ui.pages.gate import GatePage, enter_button
from ui.tasks import Task
from ui.widgets import ButtonFlow, KeyButton, Kind, NoticeBar, caption, spaced
from villagedesk.errors import VillageDeskError

if TYPE_CHECKING:
    from villagedesk.context import Context

_WIDTH = 640
_STEPS = 4


class FirstRunPage(GatePage):
    """Makes a register; `opened` gives its context and the page to begin with.

    `folder_chosen` names a folder with a register that is there already: restored, or made before. `county_chosen`
    tells that it shall be a county's.
    """

    opened = Signal(object, str)
    folder_chosen = Signal(object)
    county_chosen = Signal()

    def __init__(self, root: Path, parent: QWidget | None = None) -> None:
        super().__init__(_WIDTH, parent)
        self.context: Context | None = None
        self.step_label = caption("", "note")
        self.title = caption("", "title", wrap=True)
        self.steps = QStackedWidget()
        self.village = VillageStep(root)
        self.user = UserStep()
        self.back_button = KeyButton(self.tr("上一步"), icon="arrow-left")
        self.next_button = enter_button(self.tr("下一步"))
        self.notice = NoticeBar("", Kind.BAD)
        self._arrange()
        self._connect()
        self._show_step(0)

    def _arrange(self) -> None:
        self.above.addWidget(self.notice)
        self.notice.hide()
        body = self.card.body
        body.addWidget(self.step_label)
        body.addWidget(self.title)
        body.addSpacing(6)
        self.steps.addWidget(self.village)
        self.steps.addWidget(self.user)
        body.addWidget(self.steps)
        self.restore_button = KeyButton(self.tr("恢复备份"), icon="archive-restore", role="quiet")
        self.existing_button = KeyButton(self.tr("打开已有的登记台"), icon="folder-open", role="quiet")
        self.county_button = KeyButton(self.tr("县级…"), icon="layout-list", role="quiet")
        feet = spaced(QHBoxLayout(), (0, 8, 0, 0), 8)
        ways = ButtonFlow(4)
        for button in (self.back_button, self.restore_button, self.existing_button, self.county_button):
            ways.add_item(button)
        feet.addWidget(ways, 1)
        feet.addWidget(self.next_button, 0, Qt.AlignmentFlag.AlignTop)
        body.addLayout(feet)

    def _connect(self) -> None:
        self.village.ready.connect(self.go_on)
        self.user.ready.connect(self.go_on)
        self.next_button.clicked.connect(self.go_on)
        self.back_button.clicked.connect(self._go_back)
        self.restore_button.clicked.connect(self._restore)
        self.existing_button.clicked.connect(self._open_existing)
        self.county_button.clicked.connect(self.county_chosen)

    @Slot()
    def go_on(self) -> None:
        """Take what the step holds and show the next one; where something is missing the step says so."""
        step = self.steps.currentIndex()
        if step == 0 and self.village.chosen():
            self._show_step(1)
        elif step == 1:
            self._create()
        elif isinstance(self.steps.currentWidget(), RecoveryStep):
            cast("RecoveryStep", self.steps.currentWidget()).confirm()

    def _show_step(self, number: int) -> None:
        titles = (
            self.tr("新建登记台：选村"),
            self.tr("您的名字和密码"),
            self.tr("恢复单：忘记密码时的钥匙"),
            self.tr("登记台建好了"),
        )
        self.notice.hide()
        self.step_label.setText(self.tr("第 {n} 步，共 {all} 步").format(n=number + 1, all=_STEPS))
        self.title.setText(titles[number])
        self.steps.setCurrentIndex(number)
        self.back_button.setVisible(number == 1)
        self.restore_button.setVisible(number == 0)
        self.existing_button.setVisible(number == 0)
        self.county_button.setVisible(number == 0)
        self.next_button.setVisible(number < _STEPS - 1)
        shown = self.steps.currentWidget()
        self.setFocusProxy(shown)
        shown.setFocus()

    def _create(self) -> None:
        place, account = self.village.chosen(), self.user.accepted()
        if place is None or account is None or not self.next_button.isEnabled():
            return
        root = self.village.root
        self._be_busy(True)
        task = Task(lambda: _made(root, place, account))
        task.succeeded.connect(self._take)
        task.failed.connect(self._complain)
        task.start()

    @Slot(object)
    def _take(self, made: object) -> None:
        self._be_busy(False)
        self.context, code = cast("tuple[Context, str]", made)
        sheet, done = RecoveryStep(self.context, code), DoneStep(self.context.unit.name)
        self.steps.addWidget(sheet)
        self.steps.addWidget(done)
        sheet.confirmed.connect(self._finish)
        done.chosen.connect(self._open)
        self._show_step(2)

    @Slot(object)
    def _complain(self, exc: VillageDeskError) -> None:
        self._be_busy(False)
        self.notice.show_notice(in_words(exc), Kind.BAD)
        self.notice.show()

    @Slot()
    def _finish(self) -> None:
        self._show_step(3)

    @Slot(str)
    def _open(self, page: str) -> None:
        self.opened.emit(self.context, page)

    @Slot()
    def _go_back(self) -> None:
        self._show_step(0)

    @Slot()
    def _restore(self) -> None:
        dialog = RestoreBackup(self.village.root, self)
        if dialog.run() and dialog.result_value is not None:
            self.folder_chosen.emit(dialog.result_value)

    @Slot()
    def _open_existing(self) -> None:
        chosen = ask_folder(self, self.tr("登记台在哪个文件夹"))
        if chosen is None:
            return
        if (chosen / "keyslots.json").exists():
            self.folder_chosen.emit(chosen)
        else:
            words = self.tr("“{folder}”里没有登记台。请选择里面有 register.db 和 keyslots.json 的文件夹。")
            self.notice.show_notice(words.format(folder=chosen), Kind.BAD)
            self.notice.show()

    def _be_busy(self, busy: bool) -> None:
        self.next_button.setText(self.tr("正在新建…") if busy else self.tr("下一步"))
        for widget in (self.next_button, self.back_button, self.steps):
            widget.setEnabled(not busy)
        if busy:
            self.setCursor(Qt.CursorShape.BusyCursor)
        else:
            self.unsetCursor()


def _made(root: Path, place: tuple[str, str], account: tuple[str, str]) -> "tuple[Context, str]":
    from ui.recovery import ask_for_new_sheet
    from villagedesk.context import Context, Unit

    context, code = Context.create(root, Unit(*place), *account)
    ask_for_new_sheet(context.register)
    return context, code
