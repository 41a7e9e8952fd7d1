"""反馈: an answer for every village that sent something, written into a folder and read back."""

from collections.abc import Collection, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.county import folders
from ui.dialogs.files import ask_folder
from ui.pages.boxes import in_words
from ui.tasks import Progress, Task
from ui.widgets import KeyButton, Kind, LongWork, NoticeBar, spaced
from villagedesk.context import Context
from villagedesk.county import hub, receipts
from villagedesk.county.hub import APPROVED
from villagedesk.county.laptops import laptops
from villagedesk.errors import VillageDeskError
from villagedesk.exchange.durable import file_label

_BY_TOWN_FROM = 20
"""From so many villages on the answers lie in folders by town, as the towns hand them on."""


class AnswerPanel(QWidget):
    """Writes the answers and says when the stick may go; `written` when they are."""

    written = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._devices: set[str] = set()
        self.folder = Path()
        self.files: list[Path] = []
        self.button = KeyButton(self.tr("写反馈到U盘"), "Ctrl+E", icon="upload", role="primary")
        self.button.clicked.connect(self.choose_folder)
        self.button.setEnabled(False)
        self.work = LongWork()
        self.notice = NoticeBar("", Kind.OK)
        self.notice.pressed.connect(self._open)
        self.notice.hide()
        column = spaced(QVBoxLayout(self), 0, 8)
        column.addWidget(self.work)
        column.addWidget(self.notice)

    def offer(self, devices: Collection[str]) -> None:
        """Offer answers to these laptops, beside those offered before that were not written yet."""
        self._devices.update(devices)
        self.button.setEnabled(bool(self._devices))
        words = self.tr("写反馈到U盘")
        count = self.tr("{words}（{n} 份）").format(words=words, n=len(self._devices))
        self.button.setText(count if self._devices else words)
        self.button.updateGeometry()

    @Slot()
    def choose_folder(self) -> None:
        """Ask where to write, and write there."""
        folder = ask_folder(self, self.tr("反馈文件写到哪里（U盘或文件夹）"))
        if folder is not None:
            self.write_to(folder)

    def write_to(self, folder: Path) -> None:
        """Write the answers into a folder of today below `folder`."""
        devices = sorted(self._devices)
        task = Task.reporting(lambda progress: _write(self._context, devices, folder, progress))
        self.button.setEnabled(False)
        self.notice.hide()
        self.work.follow(task, self.tr("正在写反馈"), self.tr("份"))
        task.succeeded.connect(self._show_written)
        task.failed.connect(self._show_problem)
        task.cancelled.connect(self._show_stopped)
        task.finished.connect(self.written)
        task.start()

    @Slot(object)
    def _show_written(self, found: tuple[Path, Sequence[Path]]) -> None:
        self.folder, self.files = found[0], list(found[1])
        words = self.tr("{n:,} 个反馈文件已写好，读回核对无误，现在可以拔出U盘了。在文件夹“{folder}”里。")
        told = words.format(n=len(self.files), folder=self.folder.name)
        self._tell(told, Kind.OK, self.tr("打开文件夹"))
        self._devices.clear()
        self.offer(())
        self.notice.button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _show_problem(self, error: VillageDeskError) -> None:
        self._tell(in_words(error), Kind.BAD)
        self.offer(())

    @Slot()
    def _show_stopped(self) -> None:
        self._tell(self.tr("反馈没有写完。再写一次就会写全，村里收到两份也不要紧。"), Kind.WARN)
        self.offer(())

    def _tell(self, words: str, kind: Kind, button: str = "") -> None:
        self.notice.show_notice(words, kind, button)
        self.notice.show()

    @Slot()
    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder)))


def _write(context: Context, devices: Sequence[str], folder: Path, progress: Progress) -> tuple[Path, list[Path]]:
    """Write the answers of laptops; each file is read back as it is written."""
    register = context.register
    with register.database.reading() as connection:
        county = hub.load(connection)
    known = laptops(register)
    wanted = [known[device] for device in devices if device in known and known[device].state == APPROVED]
    target = folder / f"反馈_{date.today():%Y%m%d}"
    by_town = len({one.village for one in wanted}) >= _BY_TOWN_FROM
    written: list[Path] = []
    for number, laptop in enumerate(wanted):
        progress(number, len(wanted))
        place = folders.made(target / file_label(laptop.town) if by_town and laptop.town else target)
        written += receipts.answer(register, county, laptop.device, place)
    progress(len(wanted), len(wanted))
    return target, written
