"""How the laptop joins its county: three steps, shown until the approval is here."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.icons import icon_label
from ui.pages.boxes import in_words
from ui.tasks import Task
from ui.theme import theme
from ui.widgets import ButtonFlow, Card, KeyButton, Kind, NoticeBar, caption, rule, spaced
from villagedesk.context import Context
from villagedesk.errors import VillageDeskError
from villagedesk.exchange import enrolment
from villagedesk.exchange.certificate import DeviceCertificate
from villagedesk.exchange.enrolment import Offer
from villagedesk.exchange.fingerprint import fingerprint
from villagedesk.exchange.history import Standing


class Step(QWidget):
    """One step: its number or a tick, what to do, and its button; `column` takes what it shows while it is done."""

    def __init__(self, number: int, words: str, note: str, button: str, icon: str) -> None:
        super().__init__()
        px = theme().px
        row = spaced(QHBoxLayout(self), (0, 4, 0, 4), 12)
        self._number = caption(str(number), "section")
        self._number.setFixedWidth(px(24))
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._tick = icon_label("circle-check", theme().tokens.ok, 22)
        self.words = caption(words, "strong")
        self.note = caption(note, "soft", wrap=True)
        self.column = spaced(QVBoxLayout(), 0, 6)
        self.column.addWidget(self.words)
        self.column.addWidget(self.note)
        self.button = KeyButton(button, icon=icon)
        for widget in (self._number, self._tick):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self.column, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    def show_state(self, *, done: bool, open_: bool, note: str) -> None:
        """Show whether the step is done, and whether it can be taken now."""
        self._tick.setVisible(done)
        self._number.setVisible(not done)
        self.words.setEnabled(open_ or done)
        self.note.setText(note)
        self.button.setEnabled(open_)
        self.button.setVisible(not done)


class OfferCheck(QFrame):
    """The county's six groups of digits, to be compared with paper or telephone."""

    answered = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        column = spaced(QVBoxLayout(self), (0, 4, 0, 4), 8)
        self.question = caption("", "", wrap=True)
        self.digits = caption("", "title", wrap=True)
        self.digits.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.same = KeyButton(self.tr("六组都一样，登记"), icon="check")
        self.different = KeyButton(self.tr("不一样"), icon="x")
        self.same.clicked.connect(self._agree)
        self.different.clicked.connect(self._disagree)
        buttons = ButtonFlow()
        for button in (self.same, self.different):
            buttons.add_item(button)
        for widget in (self.question, self.digits, buttons):
            column.addWidget(widget)
        self.hide()

    def ask(self, offer: Offer) -> None:
        """Ask whether the digits are those of the county."""
        self.question.setText(
            self.tr("这是“{name}”的登记文件。请和培训材料上印的、或电话里听到的六组数字逐组对一遍：").format(
                name=offer.name
            )
        )
        self.digits.setText(offer.digits.replace(" ", "  "))
        self.show()
        self.same.setFocus(Qt.FocusReason.OtherFocusReason)

    def _agree(self) -> None:
        self.hide()
        self.answered.emit(True)

    def _disagree(self) -> None:
        self.hide()
        self.answered.emit(False)


class EnrolmentCard(Card):
    """The three steps. `advanced` says that the register knows more of its county than before."""

    advanced = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(QCoreApplication.translate("EnrolmentCard", "登记到县里"))
        self._context = context
        self._offer: Offer | None = None
        self.notice = NoticeBar("")
        self.notice.hide()
        self.choose = Step(1, self.tr("选县里给的登记文件"), "", self.tr("选文件"), "folder-open")
        self.check = OfferCheck()
        self.ask = Step(2, self.tr("生成登记申请，交给县里"), "", self.tr("生成申请"), "file-up")
        self.take = Step(3, self.tr("读入县里给的批准文件"), "", self.tr("选文件"), "folder-open")
        self.choose.column.addWidget(self.check)
        self._arrange()
        self.choose.button.clicked.connect(self._pick_offer)
        self.ask.button.clicked.connect(self._pick_request_folder)
        self.take.button.clicked.connect(self._pick_approval)
        self.check.answered.connect(self._answer)

    def _arrange(self) -> None:
        self.head.insertWidget(1, caption(self.tr("只办一次；批准以前照常登记、照常上报。"), "soft"))
        self.body.addWidget(self.notice)
        for number, step in enumerate((self.choose, self.ask, self.take)):
            if number:
                self.body.addWidget(rule())
            self.body.addWidget(step)

    def show_standing(self, standing: Standing) -> None:
        """Show which steps are done."""
        chosen = bool(standing.county)
        digits = fingerprint(self._context.keys.public.sign).replace(" ", "  ")
        self.choose.show_state(
            done=chosen,
            open_=not chosen,
            note=self.tr("已登记到：{county}").format(county=standing.county)
            if chosen
            else self.tr("文件名以 .vde 结尾，在县里发的 U 盘或微信群里。"),
        )
        self.ask.show_state(
            done=False,
            open_=chosen,
            note=self.tr("县里会打电话核对本机的六组数字：{digits}").format(digits=digits)
            if chosen
            else self.tr("写一个以 .vdq 结尾的小文件，用 U 盘或微信交给县就业局。"),
        )
        self.take.show_state(done=False, open_=chosen, note=self.tr("县里核对后给回一个以 .vda 结尾的文件。"))

    def read_offer(self, file: Path) -> None:
        """Read the county's enrolment file and ask for the digits."""
        try:
            self._offer = enrolment.read_offer(file)
        except VillageDeskError as error:
            self._tell(in_words(error), Kind.BAD)
            return
        self.notice.hide()
        self.check.ask(self._offer)

    def write_request(self, folder: Path) -> None:
        """Write the request for approval into a folder."""
        register = self._context.register
        name = self.tr("登记申请_{village}_{device}.vdq").format(
            village=register.identity.village_name, device=register.identity.device[-4:].upper()
        )
        target = folder / name
        task = Task(lambda: (enrolment.request(register, self._context.keys, target), target)[1])
        task.succeeded.connect(self._request_written)
        task.failed.connect(self._failed)
        task.start()

    def read_approval(self, file: Path) -> None:
        """Read the county's approval."""
        task = Task(lambda: enrolment.accept(self._context.register, self._context.keys, file))
        task.succeeded.connect(self._approved)
        task.failed.connect(self._failed)
        task.start()

    def _answer(self, same: bool) -> None:
        offer = self._offer
        if not same or offer is None:
            self._tell(
                self.tr("没有登记。数字不一样的文件不要用，请打电话问县就业局，并重新要一份登记文件。"), Kind.WARN
            )
            return
        task = Task(lambda: enrolment.choose_county(self._context.register, offer))
        task.succeeded.connect(self._chosen)
        task.failed.connect(self._failed)
        task.start()

    def _chosen(self, _result: object) -> None:
        self._tell(self.tr("已记住县里。接着做第 2 步：生成登记申请。"), Kind.OK)
        self.advanced.emit()
        self.ask.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _request_written(self, target: object) -> None:
        words = self.tr("申请已写好：{file}。请交给县就业局，等县里打电话核对数字。")
        self._tell(words.format(file=target), Kind.OK)

    def _approved(self, certificate: object) -> None:
        if isinstance(certificate, DeviceCertificate):
            words = self.tr("县里已批准本机，新登记单号用字母 {letter}。")
            self._tell(words.format(letter=certificate.letter), Kind.OK)
        self.advanced.emit()

    def _failed(self, error: object) -> None:
        if isinstance(error, VillageDeskError):
            self._tell(in_words(error), Kind.BAD)

    def _tell(self, words: str, kind: Kind) -> None:
        self.notice.show_notice(words, kind)
        self.notice.show()

    def _pick_offer(self) -> None:
        file, _ = QFileDialog.getOpenFileName(
            self, self.tr("选县里的登记文件"), "", self.tr("登记文件 (*.vde);;所有文件 (*)")
        )
        if file:
            self.read_offer(Path(file))

    def _pick_request_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("申请文件写到哪里"))
        if folder:
            self.write_request(Path(folder))

    def _pick_approval(self) -> None:
        file, _ = QFileDialog.getOpenFileName(
            self, self.tr("选县里的批准文件"), "", self.tr("批准文件 (*.vda);;所有文件 (*)")
        )
        if file:
            self.read_approval(Path(file))
