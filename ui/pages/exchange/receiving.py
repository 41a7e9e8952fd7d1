"""接收县里文件: choose or drop files, and one line for what became of each."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.language import in_a_row
from ui.tasks import Task
from ui.widgets import Badge, Card, ElidedLabel, KeyButton, Kind, LongWork, caption, spaced
from ui.widgets.badge import badge_width
from ui.widgets.detail import clear
from ui.widgets.drop import DropArea
from villagedesk.context import Context
from villagedesk.exchange import arrivals
from villagedesk.exchange.arrivals import Arrival
from villagedesk.exchange.outcome import ACCEPTED, KNOWN


class ArrivalLine(QWidget):
    """What became of one file."""

    def __init__(self, arrival: Arrival) -> None:
        super().__init__()
        row = spaced(QHBoxLayout(self), (0, 2, 0, 2), 10)
        words, kind = {
            ACCEPTED: (self.tr("已读入"), Kind.OK),
            KNOWN: (self.tr("收过了"), Kind.PLAIN),
        }.get(arrival.outcome, (self.tr("没有读入"), Kind.BAD))
        column = spaced(QVBoxLayout(), 0, 2)
        column.addWidget(ElidedLabel(arrival.file, "strong"))
        # The name of the file stands above already.
        told = in_a_row(arrival.message, arrival.hint)
        for named in (f"“{arrival.file}”", f'"{arrival.file}"'):
            told = told.removeprefix(named).lstrip("：: ")
        self.message = caption(told, wrap=True)
        column.addWidget(self.message)
        badge = Badge(words, kind)
        badge.setMinimumWidth(badge_width(self.tr("没有读入")))
        row.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)


class ReceivingCard(Card):
    """The right column. `taken` says that files were read."""

    taken = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(QCoreApplication.translate("ReceivingCard", "接收县里文件"))
        self._context = context
        self.area = DropArea()
        self.button = KeyButton(self.tr("选文件"), "Ctrl+O", icon="download")
        self.work = LongWork()
        self.lines = spaced(QVBoxLayout(), 0, 8)
        hint = caption(self.tr("把县里给的文件拖到这里，可以一次多个；文件改过名字不要紧。"), "soft", wrap=True)
        self.area.column.addWidget(hint)
        self.area.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.area)
        self.body.addWidget(self.work)
        self.body.addLayout(self.lines)
        self.body.addStretch(1)
        self.button.clicked.connect(self.choose_files)
        self.area.dropped.connect(self.take)

    def choose_files(self) -> None:
        """Ask for files, and take them in."""
        names, _ = QFileDialog.getOpenFileNames(
            self, self.tr("选县里给的文件"), "", self.tr("县里的文件 (*.vdd *.vda);;所有文件 (*)")
        )
        if names:
            self.take([Path(name) for name in names])

    def take(self, files: list[Path]) -> None:
        """Take in files, each for itself."""
        context = self._context
        task = Task.reporting(
            lambda progress: arrivals.take_in(context.register, context.keys, files, context.folder.inbox, progress)
        )
        self.button.setEnabled(False)
        self.work.follow(task, self.tr("正在读县里的文件"), self.tr("个"))
        task.succeeded.connect(self._show)
        task.finished.connect(self._done)
        task.start()

    def _show(self, found: object) -> None:
        clear(self.lines)
        for arrival in found if isinstance(found, list) else ():
            self.lines.addWidget(ArrivalLine(arrival))

    def _done(self) -> None:
        self.button.setEnabled(True)
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.taken.emit()
