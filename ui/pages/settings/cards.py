"""The cards of 设置 that look after data: backup, verification, the folder."""

from pathlib import Path
from typing import cast

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.care import back_up_now, backup_name
from ui.dialogs.files import ask_save
from ui.facts import last_backup, short_moment
from ui.language import shown
from ui.pages.boxes import in_words
from ui.tasks import Lane, Task
from ui.widgets import Card, ElidedLabel, KeyButton, Kind, NoticeBar, caption, spaced
from villagedesk.care.verify import Verdict, verify
from villagedesk.context import Context
from villagedesk.errors import VillageDeskError


class CareCard(Card):
    """备份与核对: makes backups and proves the register; `changed` when a backup was made."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("备份与核对"), parent)
        self._context = context
        self.last = caption("", "soft")
        self.backup_button = KeyButton(self.tr("现在备份"), icon="hard-drive")
        self.copy_button = KeyButton(self.tr("备份到U盘…"), icon="usb")
        self.verify_button = KeyButton(self.tr("核对登记台"), icon="shield-check")
        self.result = NoticeBar("", Kind.OK)
        self.result.hide()
        words = self.tr("每周备份到U盘一次，和电脑分开放。核对会检查每一条修改记录，人多时要等一会儿。")
        self.body.addWidget(caption(words, "soft", wrap=True))
        self.body.addWidget(self.last)
        row = spaced(QHBoxLayout(), 0, 8)
        for button in (self.backup_button, self.copy_button, self.verify_button):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self.result)
        self.backup_button.clicked.connect(self._back_up_here)
        self.copy_button.clicked.connect(self._back_up_elsewhere)
        self.verify_button.clicked.connect(self._verify)

    def refresh(self) -> None:
        """Say when the last backup was made."""
        made = last_backup(self._context.folder.backup)
        words = self.tr("上次备份：{when}").format(when=short_moment(made)) if made else self.tr("还没有备份过。")
        self.last.setText(words)

    @Slot()
    def _back_up_here(self) -> None:
        self._back_up(None)

    def _back_up(self, copy: Path | None) -> None:
        self._be_busy(True, self.tr("正在备份，并读回来核对…"))
        task = Task(lambda: back_up_now(self._context, copy), Lane.WRITE)
        task.succeeded.connect(self._tell_backup)
        task.failed.connect(self._tell_failure)
        task.start()

    @Slot()
    def _back_up_elsewhere(self) -> None:
        kinds = self.tr("备份 (*.vdb)")
        target = ask_save(self, self.tr("备份到U盘"), backup_name(self._context), kinds)
        if target is not None:
            self._back_up(target)

    @Slot()
    def _verify(self) -> None:
        self._be_busy(True, self.tr("正在核对…"))
        task = Task(lambda: verify(self._context.register), Lane.READ)
        task.succeeded.connect(self._tell_verdict)
        task.failed.connect(self._tell_failure)
        task.start()

    @Slot(object)
    def _tell_backup(self, file: object) -> None:
        self._be_busy(False, self.tr("备份好了，读回来核对无误：{file}").format(file=cast("Path", file)))
        self.refresh()
        self.changed.emit()

    @Slot(object)
    def _tell_verdict(self, found: object) -> None:
        verdict = cast("Verdict", found)
        if verdict.sound:
            words = self.tr("核对无误：{ops:,} 条修改记录、{records:,} 份登记完好。")
            self._be_busy(False, words.format(ops=verdict.ops, records=verdict.records))
        else:
            words = self.tr("核对发现问题，请不要再登记，用最近的备份恢复，并告诉县里。\n{faults}")
            self._be_busy(False, words.format(faults="\n".join(map(shown, verdict.faults[:5]))), Kind.BAD)

    @Slot(object)
    def _tell_failure(self, exc: VillageDeskError) -> None:
        self._be_busy(False, in_words(exc), Kind.BAD)

    def _be_busy(self, busy: bool, words: str, kind: Kind = Kind.OK) -> None:
        for button in (self.backup_button, self.copy_button, self.verify_button):
            button.setEnabled(not busy)
        self.result.show_notice(words, Kind.PLAIN if busy else kind)
        self.result.show()


class FolderCard(Card):
    """登记台文件夹: where everything lies."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("登记台文件夹"), parent)
        self._root = context.folder.root
        row = spaced(QHBoxLayout(), 0, 8)
        self.open_button = KeyButton(self.tr("打开文件夹"), icon="folder-open")
        self.open_button.clicked.connect(self._open)
        row.addWidget(ElidedLabel(str(self._root)), 1)
        row.addWidget(self.open_button)
        self.body.addLayout(row)
        words = self.tr(
            "里面的数据全部加密，不要改名，不要只复制其中一个文件。换电脑请用“备份到U盘”，在新电脑上“恢复备份”。"
        )
        self.body.addWidget(caption(words, "soft", wrap=True))

    @Slot()
    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._root)))
