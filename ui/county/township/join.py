"""A township joins its county as a laptop does: the county's file, the digits, the request, the approval."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from ui.dialogs.files import ask_folder
from ui.messages import confirm
from ui.pages.boxes import in_words
from ui.widgets import ButtonFlow, Card, KeyButton, Kind, NoticeBar, caption
from villagedesk.context import Context
from villagedesk.errors import VillageDeskError
from villagedesk.exchange import approval, enrolment
from villagedesk.exchange.durable import file_label
from villagedesk.exchange.fingerprint import fingerprint
from villagedesk.exchange.history import Standing


class JoinCard(Card):
    """Shown until the county has approved the township; `advanced` when a step is done."""

    advanced = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(QCoreApplication.translate("JoinCard", "登记到县里"))
        self._context = context
        self.words = caption("", wrap=True)
        self.notice = NoticeBar("", Kind.OK)
        self.notice.hide()
        self.offer_button = KeyButton(self.tr("选登记文件"), icon="folder-open", role="primary")
        self.request_button = KeyButton(self.tr("写登记申请"), icon="file-up", role="primary")
        self.approval_button = KeyButton(self.tr("读批准文件"), icon="folder-open")
        buttons = ButtonFlow()
        for button in (self.offer_button, self.request_button, self.approval_button):
            buttons.add_item(button)
        for widget in (self.words, self.notice, buttons):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.offer_button.clicked.connect(self._choose_offer)
        self.request_button.clicked.connect(self._choose_folder)
        self.approval_button.clicked.connect(self._choose_approval)

    def show_standing(self, standing: Standing) -> None:
        """Show which step is next."""
        self.setVisible(not standing.approved)
        chosen = bool(standing.county)
        self.offer_button.setVisible(not chosen)
        self.request_button.setVisible(chosen)
        self.approval_button.setVisible(chosen)
        if chosen:
            words = self.tr(
                "已选{county}。写一个登记申请（.vdq）交给县里，县里打电话核对本镇的数字：{digits}。"
                "批准文件（.vda）来了，读进来或者拖到这一页就行。"
            )
            digits = fingerprint(self._context.keys.public.sign)
            self.words.setText(words.format(county=standing.county, digits=digits))
        else:
            self.words.setText(self.tr("先选县里给的登记文件（以 .vde 结尾，在U盘或微信群里），核对六组数字。"))

    @Slot()
    def _choose_offer(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("选县里的登记文件"), "", self.tr("登记文件 (*.vde);;所有文件 (*)")
        )
        if name:
            self.take_offer(Path(name))

    def take_offer(self, file: Path) -> None:
        """Read the county's file, and choose the county once its digits were compared."""
        try:
            offer = enrolment.read_offer(file)
            question = self.tr("这是“{name}”的登记文件。请和县里印发的六组数字逐组对一遍：{digits}。六组都一样吗？")
            if confirm(self, question.format(name=offer.name, digits=offer.digits), self.tr("六组都一样")):
                enrolment.choose_county(self._context.register, offer)
                self.notice.hide()
                self.advanced.emit()
        except VillageDeskError as error:
            self._tell(in_words(error), Kind.BAD)

    @Slot()
    def _choose_folder(self) -> None:
        folder = ask_folder(self, self.tr("登记申请写到哪里（U盘或文件夹）"))
        if folder is not None:
            self.write_request(folder)

    def write_request(self, folder: Path) -> None:
        """Write the request, and say where it is."""
        target = folder / f"申请_{file_label(self._context.unit.name)}.vdq"
        try:
            enrolment.request(self._context.register, self._context.keys, target)
        except VillageDeskError as error:
            self._tell(in_words(error), Kind.BAD)
        else:
            self._tell(self.tr("申请已写好：{name}。请交给县里。").format(name=target.name), Kind.OK)

    @Slot()
    def _choose_approval(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("选县里的批准文件"), "", self.tr("批准文件 (*.vda);;所有文件 (*)")
        )
        if name:
            self.take_approval(Path(name))

    def take_approval(self, file: Path) -> None:
        """Read the county's approval."""
        try:
            approval.accept(self._context.register, file)
        except VillageDeskError as error:
            self._tell(in_words(error), Kind.BAD)
        else:
            self.advanced.emit()

    def _tell(self, words: str, kind: Kind) -> None:
        self.notice.show_notice(words, kind)
        self.notice.show()
