"""The county's own digits, and its public enrolment file once more."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ui.dialogs.files import ask_save
from ui.dialogs.frame import FormDialog
from ui.pages.boxes import in_words
from ui.widgets import Kind, caption
from villagedesk.context import Context
from villagedesk.county import hub as hubs
from villagedesk.county.hub import Hub
from villagedesk.errors import VillageDeskError
from villagedesk.exchange.durable import file_label


class OfferDialog(FormDialog):
    """Shows the digits that villages compare, and writes the enrolment file (.vde)."""

    def __init__(self, context: Context, hub: Hub, parent: QWidget | None = None) -> None:
        words = self.tr("登记文件发给每个村，微信群里也可以发，里面没有秘密。村里登记时，请对方逐组核对下面的数字。")
        super().__init__(self.tr("县里的登记文件"), words, self.tr("另存登记文件"), parent)
        self._hub = hub
        self._name = f"登记文件_{file_label(context.unit.name)}.vde"
        self.digits = caption(hub.digits, "section", wrap=True)
        self.digits.setAccessibleName(self.tr("县里的核对数字"))
        self.body.addWidget(caption(self.tr("县里的核对数字"), "soft"))
        self.body.addWidget(self.digits)
        self.cancel_button.setText(self.tr("关闭"))

    @Slot()
    def submit(self) -> None:
        """Ask where to, and write the file."""
        target = ask_save(self, self.tr("另存登记文件"), self._name, self.tr("登记文件 (*.vde)"))
        if target is not None:
            self.write(target)

    def write(self, target: Path) -> None:
        """Write the file, and say so."""
        try:
            hubs.publish_enrolment(self._hub, target)
        except VillageDeskError as exc:
            self.complain(in_words(exc))
        else:
            self.notice.show_notice(self.tr("登记文件已写好：{name}").format(name=target.name), Kind.OK)
            self.notice.show()
