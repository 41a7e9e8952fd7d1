"""Where an import begins: a place to drop a spreadsheet, and the buttons to choose or paste one."""

from ui.widgets import KeyButton
from ui.widgets.invitation import Invitation


class LedgerChoose(Invitation):
    """Says what can be read, and that nothing is changed yet."""

    def __init__(self) -> None:
        super().__init__()
        self.paste_button = KeyButton(self.tr("粘贴表格"), "Ctrl+V", icon="clipboard-list")
        words = self.tr("把表格拖到这里，或者选一个文件。村里、镇里原来的表格都可以，不用改成固定格式。")
        hint = self.tr(
            "Excel、WPS 表格，系统导出的网页表，CSV 和 Word 里的表都能读，在表格里复制的几行也能粘贴进来；"
            "存入之前先给您看一遍，不会直接改登记台。"
        )
        button = KeyButton(self.tr("选文件"), "Ctrl+O", icon="folder-open", role="primary")
        self.invite("file-spreadsheet", words, hint, button, self.paste_button)
