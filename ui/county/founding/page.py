"""县级: founding a hub in five short steps; the root stands on paper before anything is stored."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from ui.county.founding.steps import CountyStep, OfferStep, RootStep
from ui.pages.boxes import in_words
from ui.pages.first_run.steps import RecoveryStep, UserStep
from ui.pages.gate import GatePage, enter_button
from ui.recovery import ask_for_new_sheet
from ui.tasks import Task
from ui.widgets import KeyButton, Kind, NoticeBar, caption, spaced
from ui.widgets.tab_order import come_last
from villagedesk.context import Context, Unit
from villagedesk.county import ceremony
from villagedesk.county import hub as hubs
from villagedesk.county.hub import Hub
from villagedesk.errors import VillageDeskError
from villagedesk.exchange.keys import KeyPair

_WIDTH = 640
_STEPS = 5


class FoundingPage(GatePage):
    """Makes a hub; `opened` gives its context and the page to begin with, `given_up` leads back to the village's."""

    opened = Signal(object, str)
    given_up = Signal()

    def __init__(self, root: Path, parent: QWidget | None = None) -> None:
        super().__init__(_WIDTH, parent)
        self._context: Context | None = None
        self._offer: OfferStep | None = None
        self._key = KeyPair.generate()
        self.step_label = caption("", "note")
        self.title = caption("", "title", wrap=True)
        self.notice = NoticeBar("", Kind.BAD)
        self.steps = QStackedWidget()
        self.county = CountyStep(root)
        self.user = UserStep()
        self.back_button = KeyButton(self.tr("上一步"), icon="arrow-left")
        self.next_button = enter_button(self.tr("下一步"))
        self._arrange()
        self.county.ready.connect(self.go_on)
        self.user.ready.connect(self.go_on)
        self.next_button.clicked.connect(self.go_on)
        self.back_button.clicked.connect(self._go_back)
        self._show(self.county)

    def _arrange(self) -> None:
        self.above.addWidget(self.notice)
        self.notice.hide()
        for widget in (self.step_label, self.title, self.steps):
            self.card.body.addWidget(widget)
        feet = spaced(QHBoxLayout(), (0, 8, 0, 0), 8)
        feet.addWidget(self.back_button)
        feet.addStretch(1)
        feet.addWidget(self.next_button)
        self.card.body.addLayout(feet)
        for step in (self.county, self.user):
            self.steps.addWidget(step)

    @Slot()
    def go_on(self) -> None:
        """Take what the step holds and show the next one; where something is missing the step says so."""
        shown = self.steps.currentWidget()
        if shown is self.county and self.county.chosen():
            self._show(self.user)
        elif shown is self.user and self.user.accepted():
            self._show_root()
        elif isinstance(shown, RootStep | RecoveryStep):
            shown.confirm()

    def _show(self, step: QWidget) -> None:
        titles = (
            self.tr("新建县级登记台：选县"), self.tr("您的名字和密码"), self.tr("根密钥单：锁进保险柜"),
            self.tr("恢复单：忘记密码时的钥匙"), self.tr("登记文件：发给各村"),
        )  # fmt: skip
        if self.steps.indexOf(step) < 0:
            self.steps.addWidget(step)
        number = self.steps.indexOf(step)
        self.notice.hide()
        self.step_label.setText(self.tr("第 {n} 步，共 {all} 步").format(n=number + 1, all=_STEPS))
        self.title.setText(titles[number])
        self.steps.setCurrentWidget(step)
        come_last(self.back_button, self.next_button)
        self.back_button.setVisible(self._context is None)
        self.next_button.setVisible(number < _STEPS - 1)
        self.setFocusProxy(step)
        step.setFocus()

    def _show_root(self) -> None:
        """Show the sheet; after a step back the same key is on another sheet, as the county may be another."""
        chosen = self.county.chosen()
        if chosen is None:
            return
        while self.steps.count() > 2:
            former = self.steps.widget(2)
            self.steps.removeWidget(former)
            former.deleteLater()
        code, name = chosen
        step = RootStep(ceremony.root_sheet(code, name, self._key, date.today().isoformat()))
        step.confirmed.connect(self._create)
        self._show(step)

    @Slot()
    def _create(self) -> None:
        chosen, account = self.county.chosen(), self.user.accepted()
        if chosen is None or account is None or not self.next_button.isEnabled():
            return
        root, key = self.county.root, self._key
        self._be_busy(True)
        task = Task(lambda: _made(root, chosen, account, key))
        task.succeeded.connect(self._take)
        task.failed.connect(self._complain)
        task.start()

    @Slot(object)
    def _take(self, made: tuple[Context, str, Hub]) -> None:
        self._be_busy(False)
        self._context, code, hub = made
        self._key = KeyPair.generate()  # the root stands on paper now, and nowhere else
        sheet, self._offer = RecoveryStep(self._context, code), OfferStep(self._context, hub)
        sheet.confirmed.connect(self._show_offer)
        self._offer.finished.connect(self._finish)
        self._show(sheet)

    @Slot()
    def _show_offer(self) -> None:
        if self._offer is not None:
            self._show(self._offer)

    @Slot(object)
    def _complain(self, exc: VillageDeskError) -> None:
        self._be_busy(False)
        self.notice.show_notice(in_words(exc), Kind.BAD)
        self.notice.show()

    @Slot()
    def _finish(self) -> None:
        self.opened.emit(self._context, "home")

    @Slot()
    def _go_back(self) -> None:
        number = self.steps.currentIndex()
        if number == 0:
            self.given_up.emit()
        else:
            self._show(self.steps.widget(number - 1))

    def _be_busy(self, busy: bool) -> None:
        self.next_button.setText(self.tr("正在新建…") if busy else self.tr("下一步"))
        for widget in (self.next_button, self.back_button, self.steps):
            widget.setEnabled(not busy)


def _made(root: Path, county: tuple[str, str], account: tuple[str, str], key: KeyPair) -> tuple[Context, str, Hub]:
    code, name = county
    context, recovery = Context.create(root, Unit(code, name, is_hub=True), *account)
    ask_for_new_sheet(context.register)
    return context, recovery, hubs.found(context.register, context.keys, code, name, key)
