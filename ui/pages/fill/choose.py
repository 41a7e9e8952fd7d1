"""Where filling begins: a place to drop the superior's template, and the button to choose it."""

from ui.widgets import KeyButton
from ui.widgets.invitation import Invitation


class FillChoose(Invitation):
    """Says what can be filled, and that the template itself stays as it is."""

    def __init__(self) -> None:
        super().__init__()
        words = self.tr("把上级发来的 .xlsx 表拖到这里，或者选一个文件。")
        hint = self.tr(
            "程序认出表头，把登记台里的人一行一行填进去；合并格、公式、下拉、列宽都照原样，"
            "有保护、有密码的也能填。原来的表不动，填好的另存一份。"
        )
        button = KeyButton(self.tr("选上级发来的表"), "Ctrl+O", icon="folder-open", role="primary")
        self.invite("file-check", words, hint, button)
