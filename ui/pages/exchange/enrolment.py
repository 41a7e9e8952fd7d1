"""How the laptop joins its county: choose the county's file and compare digits; after that the first report asks."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.dialogs.files import ask_folder, ask_open
from ui.pages.boxes import TextBox, in_words
from ui.pages.exchange.digits import Digits
from ui.tasks import Task
from ui.theme import theme
from ui.widgets import ButtonFlow, Card, KeyButton, Kind, NoticeBar, caption, spaced
from villagedesk.context import Context
from villagedesk.errors import VillageDeskError
from villagedesk.exchange import approval, enrolment
from villagedesk.exchange.certificate import DeviceCertificate
from villagedesk.exchange.enrolment import Offer
from villagedesk.exchange.fingerprint import fingerprint
from villagedesk.exchange.history import Standing

_CODE_LENGTH = 12
_CODE_WIDTH = 200


def code_box() -> TextBox:
    """Return the field for the one-time code that the county may have given the village."""
    words = QCoreApplication.translate("EnrolmentCard", "登记码（县里发的纸条上有就填，没有不用填）")
    box = TextBox(words)
    box.edit.setFixedWidth(theme().px(_CODE_WIDTH))
    box.line.addStretch(1)
    return box


def typed_code(box: TextBox) -> str | None:
    """Return the code that was typed, '' for none; None, and a note, where it has not the right length."""
    code = "".join(character for character in box.text().upper() if character.isalnum())
    if code and len(code) != _CODE_LENGTH:
        box.show_note(
            QCoreApplication.translate("EnrolmentCard", "登记码是 12 个字母和数字，请对着纸条再输一遍。"), "bad"
        )
        box.edit.setFocus()
        return None
    return code


class OfferCheck(QWidget):
    """The county's digits, to be compared with paper or telephone, and the code; `agreed` brings the code."""

    agreed = Signal(str)
    disagreed = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = spaced(QVBoxLayout(self), (0, 4, 0, 4), 10)
        self.question = caption("", wrap=True)
        self.digits = Digits()
        self.code = code_box()
        self.same = KeyButton(self.tr("六组都一样，登记"), icon="check", role="primary")
        self.different = KeyButton(self.tr("不一样"), icon="x")
        self.same.clicked.connect(self._agree)
        self.code.entered.connect(self._agree)
        self.different.clicked.connect(self._disagree)
        buttons = ButtonFlow()
        for button in (self.same, self.different):
            buttons.add_item(button)
        for widget in (self.question, self.digits, self.code, buttons):
            column.addWidget(widget)
        self.hide()

    def ask(self, offer: Offer) -> None:
        """Ask whether the digits are those of the county."""
        words = self.tr("这是“{name}”的登记文件。请和县里的培训材料、登记码纸条，或电话里听到的六组数字逐组对一遍：")
        self.question.setText(words.format(name=offer.name))
        self.digits.show_digits(offer.digits)
        self.show()
        self.code.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _agree(self) -> None:
        code = typed_code(self.code)
        if code is not None:
            self.hide()
            self.agreed.emit(code)

    def _disagree(self) -> None:
        self.hide()
        self.disagreed.emit()


class ForApproval(QWidget):
    """What holds until the county has approved: work and report as ever; and the ways for special cases."""

    code_given = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        column = spaced(QVBoxLayout(self), 0, 10)
        self.words = caption("", wrap=True)
        self.call = caption(self.tr("县里打电话核对时，把本机这六组数字念给他听："), "soft", wrap=True)
        self.digits = Digits()
        self.code = code_box()
        self.keep_button = KeyButton(self.tr("记下登记码"), icon="check")
        self.request_button = KeyButton(self.tr("另写一个申请文件"), icon="file-up")
        self.approval_button = KeyButton(self.tr("读批准文件"), icon="folder-open")
        self.code.line.insertWidget(1, self.keep_button)
        self.keep_button.clicked.connect(self._give)
        self.code.entered.connect(self._give)
        buttons = ButtonFlow()
        for button in (self.request_button, self.approval_button):
            buttons.add_item(button)
        left, right = spaced(QVBoxLayout(), 0, 6), spaced(QVBoxLayout(), 0, 6)
        left.addWidget(self.call)
        left.addWidget(self.digits)
        right.addWidget(self.code)
        right.addWidget(buttons)
        self.row = spaced(QBoxLayout(QBoxLayout.Direction.LeftToRight), 0, 28)
        self.row.addLayout(left, 1)
        self.row.addLayout(right, 1)
        column.addWidget(self.words)
        column.addLayout(self.row)

    def show_county(self, county: str, digits: str, code: str) -> None:
        """Say whose approval is waited for, this laptop's digits, and whether a code is known."""
        self.words.setText(
            self.tr(
                "已登记到{county}，等县里批准。不用等：照常登记、照常上报，申请随第一份上报文件一起交；"
                "县里批准以后，接收县里的反馈时自动读入。"
            ).format(county=county)
        )
        self.digits.show_digits(digits)
        self.code.show_note(self.tr("登记码已记下，随申请一起交。") if code else "", "ok" if code else "")

    def _give(self) -> None:
        code = typed_code(self.code)
        if code:
            self.code.edit.clear()
            self.code_given.emit(code)


class EnrolmentCard(Card):
    """Shown until the approval is here. `advanced` says that the register knows more of its county than before."""

    advanced = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(QCoreApplication.translate("EnrolmentCard", "登记到县里"))
        self._context = context
        self._offer: Offer | None = None
        self.notice = NoticeBar("")
        self.notice.hide()
        self.begin = caption(
            self.tr("第 1 步：选县里给的登记文件（以 .vde 结尾，在U盘或微信群里），核对六组数字。"), wrap=True
        )
        self.choose_button = KeyButton(self.tr("选登记文件"), icon="folder-open")
        self.check = OfferCheck()
        self.waiting = ForApproval()
        self._first = QWidget()
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        self.head.insertWidget(1, caption(self.tr("只办一次；批准以前照常登记、照常上报。"), "soft"))
        row = spaced(QHBoxLayout(self._first), 0, 12)
        row.addWidget(self.begin, 1)
        row.addWidget(self.choose_button)
        self.body.addWidget(self.notice)
        for part in (self._first, self.check, self.waiting):
            self.body.addWidget(part)

    def _connect(self) -> None:
        self.choose_button.clicked.connect(self._pick_offer)
        self.check.agreed.connect(self._choose)
        self.check.disagreed.connect(self._refuse)
        self.waiting.code_given.connect(self._keep_code)
        self.waiting.request_button.clicked.connect(self._pick_request_folder)
        self.waiting.approval_button.clicked.connect(self._pick_approval)

    def show_standing(self, standing: Standing, code: str) -> None:
        """Show what comes first, or what is waited for; `code` is the one that was remembered."""
        chosen = bool(standing.county)
        self.setVisible(not standing.approved)
        self._first.setVisible(not chosen)
        self.waiting.setVisible(chosen)
        if chosen:
            self.title.setText(self.tr("待批准"))
            digits = fingerprint(self._context.keys.public.sign)
            self.waiting.show_county(standing.county, digits, code)

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
        task = Task(lambda: approval.accept(self._context.register, file))
        task.succeeded.connect(self._approved)
        task.failed.connect(self._failed)
        task.start()

    def _choose(self, code: str) -> None:
        offer = self._offer
        if offer is None:
            return
        task = Task(lambda: enrolment.choose_county(self._context.register, offer, code=code))
        task.succeeded.connect(self._chosen)
        task.failed.connect(self._failed)
        task.start()

    def _refuse(self) -> None:
        words = self.tr("没有登记。数字不一样的文件不要用，请打电话问县就业局，并重新要一份登记文件。")
        self._tell(words, Kind.WARN)
        self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_code(self, code: str) -> None:
        register = self._context.register

        def remember() -> None:
            with register.writing() as connection:
                enrolment.remember_code(connection, code)

        task = Task(remember)
        task.succeeded.connect(self._advance)
        task.failed.connect(self._failed)
        task.start()

    def _advance(self, _result: object) -> None:
        self.advanced.emit()

    def _chosen(self, _result: object) -> None:
        self.notice.hide()
        self.advanced.emit()

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
        folder = ask_folder(self, self.tr("申请文件写到哪里"))
        if folder is not None:
            self.write_request(folder)

    def _pick_approval(self) -> None:
        file = ask_open(self, self.tr("选县里的批准文件"), self.tr("批准文件 (*.vda);;所有文件 (*)"))
        if file is not None:
            self.read_approval(file)
