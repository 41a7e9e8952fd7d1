"""A new recovery sheet in place of the one in the safe."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ui.dialogs.frame import FormDialog
from ui.pages.recovery_panel import RecoveryPanel
from villagedesk.context import Context


class NewRecoverySheet(FormDialog):
    """Prints the sheet of a code that was just made, and has one group of it typed back."""

    def __init__(self, context: Context, code: str, parent: QWidget | None = None) -> None:
        words = self.tr("新恢复码已经生效，原来的恢复单作废，请当场销毁。打印后两人签字，封好放进保险柜。")
        super().__init__(self.tr("新的恢复单"), words, self.tr("核对"), parent)
        self.panel = RecoveryPanel(context, code)
        self.body.addWidget(self.panel)
        self.panel.confirmed.connect(self.accept)
        self.cancel_button.setText(self.tr("以后再核对"))
        self.panel.setFocus()

    @Slot()
    def submit(self) -> None:
        """Compare the typed group with the code."""
        self.panel.confirm()
