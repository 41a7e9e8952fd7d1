"""The dialogs of laptops: comparing the digits before one is approved, and why one is stopped."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ui.county.devices import work
from ui.dialogs.frame import FormDialog
from ui.pages.boxes import TextBox
from ui.widgets import caption
from villagedesk.catalogue import villages
from villagedesk.context import Context
from villagedesk.county.laptops import Laptop

_CODE = 12


class ApproveDialog(FormDialog):
    """Shows the digits to compare by telephone, and lets the village's code be put right."""

    def __init__(self, context: Context, laptop: Laptop, parent: QWidget | None = None) -> None:
        words = self.tr("请给“{village}”打电话，请对方在“上报与接收”里逐组念核对数字。每一组都一样才批准。")
        told = words.format(village=f"{laptop.town}{laptop.name}")
        super().__init__(self.tr("批准电脑"), told, self.tr("数字一致，批准"), parent)
        self._context = context
        self._laptop = laptop
        self.digits = caption(laptop.digits, "section", wrap=True)
        self.digits.setAccessibleName(self.tr("核对数字"))
        self.code = TextBox(self.tr("村代码"), must=True)
        self.code.edit.setText(laptop.village)
        self.body.addWidget(self.digits)
        self.body.addWidget(self.code)
        self.code.edit.textEdited.connect(self._name)
        self.code.entered.connect(self.submit)
        self._name()
        self.cancel_button.setFocus()

    @Slot()
    def submit(self) -> None:
        """Approve the laptop; the dialog stays where the code is no village's of the county."""
        code = self.code.text()
        county = self._context.unit.code
        if len(code) != _CODE or not code.isdigit() or not code.startswith(county):
            words = self.tr("请写本县的 12 位村代码，以 {county} 开头。").format(county=county)
            self.code.show_note(words, "bad")
            self.code.setFocus()
            return
        self.start(lambda: work.approve(self._context, self._laptop, code))

    @Slot()
    def _name(self) -> None:
        known = villages.village(self.code.text())
        town = villages.town_name(self.code.text()) if self.code.text().endswith("000") else ""
        if town:
            self.code.show_note(self.tr("{town}，是乡镇的电脑：只收转文件，不登记人员。").format(town=town), "ok")
        elif known is None:
            self.code.show_note(self.tr("表里没有这个代码，请核对。"), "warn")
        else:
            self.code.show_note(known.local_name, "ok")


class RevokeDialog(FormDialog):
    """Asks why a laptop is stopped."""

    def __init__(self, context: Context, laptop: Laptop, parent: QWidget | None = None) -> None:
        title = self.tr("停用“{village}”的电脑 {letter}？").format(village=laptop.name, letter=laptop.letter)
        words = self.tr("停用以后，这台电脑新写的文件不再读入；以前收到的都在。电脑找回来可以恢复使用。")
        super().__init__(title, words, self.tr("停用"), parent)
        self._context = context
        self._laptop = laptop
        self.why = TextBox(self.tr("原因"), self.tr("例如：丢失、被盗、换了新电脑。"), must=True)
        self.body.addWidget(self.why)
        self.why.entered.connect(self.submit)
        self.why.setFocus()

    @Slot()
    def submit(self) -> None:
        """Stop the laptop; a reason must be written."""
        why = self.why.text()
        if not why:
            self.why.show_note(self.tr("请写原因。"), "bad")
            self.why.setFocus()
            return
        self.start(lambda: work.revoke(self._context, self._laptop, why))
