"""Where an import begins: a place to drop a spreadsheet, and the button to choose one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from ui.icons import icon_label
from ui.theme import theme
from ui.widgets import KeyButton, caption, spaced
from ui.widgets.drop import DropArea

_MIDDLE = Qt.AlignmentFlag.AlignHCenter


class LedgerChoose(DropArea):
    """Says what can be read, and that nothing is changed yet."""

    def __init__(self) -> None:
        super().__init__()
        self.button = KeyButton(self.tr("选文件"), "Ctrl+O", icon="folder-open", role="primary")
        self.paste_button = KeyButton(self.tr("粘贴表格"), "Ctrl+V", icon="clipboard-list")
        words = self.tr("把表格拖到这里，或者选一个文件。村里、镇里原来的表格都可以，不用改成固定格式。")
        hint = self.tr(
            "Excel、WPS 表格，系统导出的网页表，CSV 和 Word 里的表都能读，在表格里复制的几行也能粘贴进来；"
            "存入之前先给您看一遍，不会直接改登记台。"
        )
        self.column.addStretch(1)
        self.column.addWidget(icon_label("file-spreadsheet", theme().tokens.edge, 40), 0, _MIDDLE)
        for label in (caption(words, "strong", wrap=True), caption(hint, "soft", wrap=True)):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self.column.addWidget(label)
        buttons = spaced(QHBoxLayout(), 0, 10)
        buttons.addWidget(self.button)
        buttons.addWidget(self.paste_button)
        self.column.addLayout(buttons)
        self.column.setAlignment(buttons, _MIDDLE)
        self.column.addStretch(1)

    def take_keyboard(self) -> None:
        """Bring the keyboard to the button."""
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)
