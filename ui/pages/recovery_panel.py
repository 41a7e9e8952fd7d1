"""Bringing a recovery code onto paper, and proving that it got there."""

import secrets

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.dialogs.print_dialog import show_print_dialog
from ui.dialogs.recovery_document import recovery_document
from ui.pages.boxes import TextBox
from ui.recovery import sheet_is_checked
from ui.widgets import KeyButton, caption, spaced
from villagedesk.context import Context
from villagedesk.security.keyslots import RECOVERY_GROUPS, plain_code


class RecoveryPanel(QWidget):
    """Prints the sheet or shows the code to be copied, then asks for one group of it; emits `confirmed`."""

    confirmed = Signal()

    def __init__(self, context: Context, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._code = code
        self.asked = secrets.randbelow(RECOVERY_GROUPS) + 1
        self.print_button = KeyButton(self.tr("打印或另存恢复单"), "Ctrl+P", icon="printer")
        self.show_button = KeyButton(self.tr("没有打印机，抄在纸上"), icon="eye", role="quiet")
        self.plain = caption("", "section", wrap=True)
        self.plain.hide()
        label = self.tr("请看着纸，输入恢复码的第 {n} 组").format(n=self.asked)
        self.group = TextBox(label, self.tr("5 个字母或数字，不分大小写。"), must=True)
        column = spaced(QVBoxLayout(self), 0, 10)
        buttons = spaced(QHBoxLayout(), 0, 8)
        buttons.addWidget(self.print_button)
        buttons.addWidget(self.show_button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addWidget(self.plain)
        column.addWidget(self.group)
        self.print_button.clicked.connect(self.print_sheet)
        self.show_button.clicked.connect(self._show_plainly)
        self.group.entered.connect(self.confirm)
        self.setFocusProxy(self.print_button)

    @Slot()
    def print_sheet(self) -> None:
        """Open the preview, from which the sheet is printed or saved."""
        dialog = show_print_dialog(self, recovery_document(self._context, self._code))
        dialog.finished.connect(self._ask_group)

    @Slot()
    def confirm(self) -> None:
        """Compare the typed group with the code."""
        expected = self._code.split("-")[self.asked - 1]
        if plain_code(self.group.text()) != expected:
            words = self.tr("和恢复码第 {n} 组不一样。请看清是哪一组，再输一次。").format(n=self.asked)
            self.group.show_note(words, "bad")
            self.group.edit.selectAll()
            self.group.setFocus()
            return
        sheet_is_checked(self._context.register)
        self.confirmed.emit()

    @Slot()
    def _ask_group(self) -> None:
        self.group.setFocus()

    @Slot()
    def _show_plainly(self) -> None:
        groups = enumerate(self._code.split("-"), 1)
        self.plain.setText("    ".join(self.tr("{n}. {group}").format(n=n, group=group) for n, group in groups))
        self.plain.show()
        self.show_button.hide()
        self.group.setFocus()
