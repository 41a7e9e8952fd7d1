"""Bringing a register back from a backup."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ui.dialogs.files import ask_folder, ask_open
from ui.dialogs.frame import FormDialog
from ui.pages.boxes import TextBox
from ui.widgets import KeyButton


class RestoreBackup(FormDialog):
    """Asks for a backup and a folder; `result_value` is the folder of the restored register."""

    def __init__(self, root: Path, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("恢复备份"),
            self.tr("选择备份文件（.vdb）。恢复以后，用备份那天的密码打开。"),
            self.tr("恢复"),
            parent,
        )
        self.file = self._chooser(self.tr("备份文件"), self._choose_file)
        self.folder = self._chooser(self.tr("恢复到文件夹"), self._choose_folder)
        self.folder.edit.setText(str(root))
        self.file.entered.connect(self.folder.setFocus)
        self.folder.entered.connect(self.submit)

    def _chooser(self, label: str, choose: object) -> TextBox:
        box = TextBox(label, must=True)
        button = KeyButton(self.tr("选择…"), icon="folder-open")
        button.clicked.connect(choose)
        box.line.addWidget(button)
        self.body.addWidget(box)
        return box

    @Slot()
    def submit(self) -> None:
        """Unpack the backup into the folder."""
        if not self.file.text() or not self.folder.text():
            missing = self.folder if self.file.text() else self.file
            missing.show_note(self.tr("请先选择。"), "bad")
            return
        file, root = Path(self.file.text()), Path(self.folder.text())
        self.start(lambda: _restored(file, root))

    @Slot()
    def _choose_file(self) -> None:
        chosen = ask_open(self, self.tr("选择备份文件"), self.tr("备份 (*.vdb)"))
        if chosen is not None:
            self.file.edit.setText(str(chosen))
            self.file.show_usual()

    @Slot()
    def _choose_folder(self) -> None:
        chosen = ask_folder(self, self.tr("选择一个空文件夹"))
        if chosen is not None:
            self.folder.edit.setText(str(chosen))
            self.folder.show_usual()


def _restored(file: Path, root: Path) -> Path:
    from villagedesk.care.backup import restore
    from villagedesk.errors import VillageDeskError
    from villagedesk.sentence import sentence

    if any((root / name).exists() for name in ("register.db", "store.json")):
        told = sentence("“{root}”里已经有一个登记台，不会覆盖它。", root=root)
        raise VillageDeskError(told, "请换一个空文件夹。")
    return restore(file, root).root
