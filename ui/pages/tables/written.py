"""A file that was just written: what is in it, where it lies, and the ways to it."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui import clipboard
from ui.widgets import ButtonFlow, ElidedLabel, KeyButton, Kind, NoticeBar, spaced


class WrittenFile(QFrame):
    """Hidden until there is one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = Path()
        self.notice = NoticeBar("", Kind.OK)
        self.folder = ElidedLabel("", "soft", keeps_end=True)
        self.open_button = KeyButton(self.tr("打开表格"), icon="file-spreadsheet")
        self.folder_button = KeyButton(self.tr("打开所在文件夹"), icon="folder-open")
        self.copy_button = KeyButton(self.tr("复制文件，到微信粘贴"), icon="copy")
        buttons = ButtonFlow()
        for button in (self.open_button, self.folder_button, self.copy_button):
            buttons.add_item(button)
        column = spaced(QVBoxLayout(self), 0, 6)
        for part in (self.notice, self.folder, buttons):
            column.addWidget(part)
        self.open_button.clicked.connect(self._open)
        self.folder_button.clicked.connect(self._open_folder)
        self.copy_button.clicked.connect(self.copy_file)
        self.hide()

    def show_file(self, path: Path, words: str) -> None:
        """Show what was written and where."""
        self._path = path
        self.notice.show_notice(words, Kind.OK)
        self.folder.setText(self.tr("在 {folder}").format(folder=path.parent))
        self.show()

    def copy_file(self) -> None:
        """Put the file on the clipboard, as a file manager does."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(self._path))])
        clipboard.put(data)
        self.notice.show_notice(self.tr("文件已复制。到微信里打开对话，按 Ctrl+V 粘贴发送。"), Kind.OK)

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path)))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))
