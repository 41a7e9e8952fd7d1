"""What is done with laptops: approving, stopping, and writing what they are told; what came of it is said here."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import messages
from ui.county.devices import work
from ui.county.devices.codes import CodesDialog, codes_document
from ui.county.devices.dialogs import ApproveDialog, RevokeDialog
from ui.county.devices.offer import OfferDialog
from ui.county.devices.recovery import RecoveryDialog
from ui.dialogs.files import ask_folder
from ui.dialogs.print_dialog import show_print_dialog
from ui.tasks import Lane, Task
from ui.widgets import Kind, LongWork, NoticeBar, spaced
from villagedesk.context import Context
from villagedesk.county.board import Board
from villagedesk.county.hub import WAITING, Hub
from villagedesk.county.laptops import Laptop
from villagedesk.errors import VillageDeskError


class LaptopDesk(QWidget):
    """The jobs of the page, with the notice that tells what came of them; `moved` when laptops have changed."""

    moved = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._folder = Path()
        self.work = LongWork()
        self.notice = NoticeBar("", Kind.OK)
        self.notice.hide()
        self.notice.pressed.connect(self._open_folder)
        column = spaced(QVBoxLayout(self), 0, 8)
        column.addWidget(self.work)
        column.addWidget(self.notice)

    def approve(self, laptop: Laptop) -> None:
        """Compare digits with the village, and approve its laptop."""
        if laptop.state != WAITING:
            return
        dialog = ApproveDialog(self._context, laptop, self)
        if dialog.run() and isinstance(dialog.result_value, work.Approved):
            self._tell_approved(dialog.result_value)

    @Slot()
    def approve_coded(self) -> None:
        """Approve every laptop that sent the right one-time code."""
        self._do(partial(work.approve_coded, self._context), self._tell_approved)

    @Slot(object)
    def _tell_approved(self, approved: work.Approved) -> None:
        words = self.tr("已批准 {n} 台电脑。").format(n=len(approved.laptops))
        if approved.files:
            words += self.tr("原来留着的 {n} 个文件已读入。").format(n=approved.files)
        words += self.tr("批准会随下一份反馈带去；村里急用，就写批准文件。")
        self._tell(words, Kind.OK)
        self.moved.emit()

    def dismiss(self, laptop: Laptop) -> None:
        """Strike a laptop's request, after asking."""
        question = self.tr("删除“{village}”的登记申请？").format(village=laptop.name)
        hint = self.tr("它留着的文件不会读入。村里再交一次申请或文件，就又列在这里。")
        if messages.confirm(self.window(), question, self.tr("删除申请"), hint=hint):
            self._do(partial(work.dismiss, self._context, laptop), self._announce)

    def revoke(self, laptop: Laptop) -> None:
        """Stop a laptop, with the reason."""
        if RevokeDialog(self._context, laptop, self).run():
            self._tell(self.tr("已停用。请打电话告诉村里；停用的消息也会随反馈带给这个村别的电脑。"), Kind.OK)
            self.moved.emit()

    def reinstate(self, laptop: Laptop) -> None:
        """Let a stopped laptop work again, after asking."""
        question = self.tr("恢复使用“{village}”的电脑 {letter}？").format(village=laptop.name, letter=laptop.letter)
        hint = self.tr("请先确认电脑在村里人手里，没有别人动过。")
        if messages.confirm(self.window(), question, self.tr("恢复使用"), hint=hint):
            self._do(partial(work.reinstate, self._context, laptop), self._announce)

    def write(self, wanted: Sequence[Laptop]) -> None:
        """Ask where to, and write the approval files of laptops."""
        folder = ask_folder(self, self.tr("批准文件写到哪里（U盘或文件夹）")) if wanted else None
        if folder is not None:
            self.write_to(wanted, folder)

    def write_to(self, wanted: Sequence[Laptop], folder: Path) -> None:
        """Write the approval files of laptops into a folder of today below `folder`."""
        task = Task.reporting(partial(work.write_approvals, self._context, wanted, folder))
        self.work.follow(task, self.tr("正在写批准文件"), self.tr("份"))
        task.succeeded.connect(self._tell_written)
        task.failed.connect(self._tell_failure)
        task.start()

    @Slot(object)
    def _tell_written(self, folder: Path) -> None:
        self._folder = folder
        words = self.tr("批准文件已写好，读回核对无误，现在可以拔出U盘了：{folder}").format(folder=folder.name)
        self.notice.show_notice(words, Kind.OK, self.tr("打开文件夹"))
        self.notice.show()

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def show_offer(self, hub: Hub) -> None:
        """Show the county's digits, and offer its enrolment file."""
        OfferDialog(self._context, hub, self).run()

    def make_codes(self, hub: Hub, board: Board) -> None:
        """Ask for which villages, make their codes, and show them on paper."""
        dialog = CodesDialog(self._context, board, self)
        if dialog.run() and isinstance(dialog.result_value, list):
            show_print_dialog(self, codes_document(self._context, hub, dialog.result_value))

    @Slot()
    def recover(self) -> None:
        """Help a village that has forgotten its password."""
        dialog = RecoveryDialog(self._context, self)
        if dialog.run() and isinstance(dialog.result_value, Path):
            words = self.tr("找回文件已写好，读回核对无误：{name}。村里用它和申请时设的新密码打开登记台。")
            self._tell(words.format(name=dialog.result_value.name), Kind.OK)

    def _do(self, job: Callable[[], object], then: Callable[..., None]) -> None:
        task = Task(job, Lane.WRITE)
        task.succeeded.connect(then)
        task.failed.connect(self._tell_failure)
        task.start()

    @Slot()
    def _announce(self) -> None:
        self.moved.emit()

    def _tell(self, words: str, kind: Kind) -> None:
        self.notice.show_notice(words, kind)
        self.notice.show()

    @Slot(object)
    def _tell_failure(self, exc: VillageDeskError) -> None:
        messages.show_error(self.window(), exc)
