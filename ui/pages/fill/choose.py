"""Where filling begins: a place to drop the superior's template, and the button to choose it."""

from PySide6.QtCore import Qt

from ui.icons import icon_label
from ui.theme import theme
from ui.widgets import KeyButton, caption
from ui.widgets.drop import DropArea

_MIDDLE = Qt.AlignmentFlag.AlignHCenter


class FillChoose(DropArea):
    """Says what can be filled, and that the template itself stays as it is."""

    def __init__(self) -> None:
        super().__init__()
        self.button = KeyButton(self.tr("选上级发来的表"), "Ctrl+O", icon="folder-open", role="primary")
        words = self.tr("把上级发来的 .xlsx 表拖到这里，或者选一个文件。")
        hint = self.tr(
            "程序认出表头，把登记台里的人一行一行填进去；合并格、公式、下拉、列宽都照原样，"
            "有保护、有密码的也能填。原来的表不动，填好的另存一份。"
        )
        self.column.addStretch(1)
        self.column.addWidget(icon_label("file-check", theme().tokens.edge, 40), 0, _MIDDLE)
        for label in (caption(words, "strong", wrap=True), caption(hint, "soft", wrap=True)):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self.column.addWidget(label)
        self.column.addWidget(self.button, 0, _MIDDLE)
        self.column.addStretch(1)

    def take_keyboard(self) -> None:
        """Bring the keyboard to the button."""
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)
