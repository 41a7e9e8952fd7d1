"""Files that were just written: that the stick may go, where they are, and the ways on."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import clipboard
from ui.pages.boxes import in_words
from ui.pages.exchange.words import room
from ui.tasks import Lane, Task
from ui.widgets import ButtonFlow, ElidedLabel, KeyButton, Kind, NoticeBar, caption, spaced
from villagedesk.errors import VillageDeskError
from villagedesk.exchange import sticks
from villagedesk.exchange.sticks import Stick


def copy_files(files: Sequence[Path]) -> None:
    """Put files on the clipboard, as a file manager does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    clipboard.put(data)


class WrittenFiles(QWidget):
    """The outcome of writing; `print_wanted` asks for the 移交单 of these files."""

    print_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.files: list[Path] = []
        self._stick: Stick | None = None
        column = spaced(QVBoxLayout(self), 0, 8)
        self.notice = NoticeBar("", Kind.OK)
        self.names = caption("", "strong", wrap=True)
        self.names.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.folder = ElidedLabel("", "soft", keeps_end=True)
        self.eject_button = KeyButton(self.tr("弹出U盘"), icon="usb")
        self.print_button = KeyButton(self.tr("打印移交单"), icon="printer")
        self.copy_button = KeyButton(self.tr("复制文件，到微信粘贴"), icon="copy")
        self.open_button = KeyButton(self.tr("打开所在文件夹"), icon="folder-open")
        self.eject_button.clicked.connect(self._eject)
        self.print_button.clicked.connect(self.print_wanted)
        self.copy_button.clicked.connect(self._copy)
        self.open_button.clicked.connect(self._open)
        self._buttons = ButtonFlow()
        for button in (self.eject_button, self.print_button, self.copy_button, self.open_button):
            self._buttons.add_item(button)
        for widget in (self.notice, self.names, self.folder, self._buttons):
            column.addWidget(widget)
        self.hide()

    def show_files(self, files: Sequence[Path], stick: Stick | None) -> None:
        """Show what was written, and on which stick."""
        self.files, self._stick = list(files), stick
        size = sum(file.stat().st_size for file in files if file.exists())
        if stick is None:
            told = self.tr("{n} 个文件写好了（{size}），读回核对无误。")
        elif sticks.may_eject(stick):
            told = self.tr("{n} 个文件写好了（{size}），读回核对无误。可以拔出U盘了，拔之前按一下“弹出U盘”更稳妥。")
        else:
            told = self.tr(
                "{n} 个文件写好了（{size}），读回核对无误。可以拔出U盘了；在任务栏或文件管理器里先点“弹出”更稳妥。"
            )
        self.notice.show_notice(told.format(n=len(files), size=room(size)), Kind.OK)
        self.names.setText("\n".join(file.name for file in self.files))
        self.folder.setText(self.tr("在 {folder}").format(folder=self.files[0].parent))
        self.eject_button.setVisible(stick is not None and sticks.may_eject(stick))
        self.open_button.setVisible(True)
        self.show()

    def take_keyboard(self) -> None:
        """Bring the keyboard to the next step."""
        first = self.print_button if self.eject_button.isHidden() else self.eject_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _copy(self) -> None:
        copy_files(self.files)
        self.notice.show_notice(self.tr("文件已复制。到微信里打开县就业局的对话，按 Ctrl+V 粘贴发送。"), Kind.OK)

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.files[0].parent)))

    def _eject(self) -> None:
        stick = self._stick
        if stick is None:
            return
        self.eject_button.setEnabled(False)
        task = Task(lambda: sticks.eject(stick), Lane.ASIDE)
        task.succeeded.connect(self._say_gone)
        task.failed.connect(self._say_busy)
        task.start()

    def _say_gone(self, _result: object) -> None:
        self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.eject_button.hide()
        self.open_button.hide()
        self.notice.show_notice(self.tr("U盘已弹出，可以拔出了。请把它交给县就业局。"), Kind.OK)
        self.eject_button.setEnabled(True)

    def _say_busy(self, error: object) -> None:
        self.eject_button.setEnabled(True)
        self.eject_button.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(error, VillageDeskError):
            self.notice.show_notice(in_words(error), Kind.WARN)
