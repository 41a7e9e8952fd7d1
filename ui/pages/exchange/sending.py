"""上报到县: what waits, the check before it, where it goes, the button that writes it, and what to do with the file."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal

from ui.dialogs.print_dialog import show_print_dialog
from ui.language import listed, shown
from ui.pages.boxes import in_words
from ui.pages.check.line import CheckLine
from ui.pages.exchange.paper import handover_document
from ui.pages.exchange.targets import TargetChoice
from ui.pages.exchange.words import ago
from ui.pages.exchange.written import WrittenFiles
from ui.tasks import Progress, Task
from ui.widgets import Card, KeyButton, Kind, LongWork, NoticeBar, caption
from villagedesk.context import Context
from villagedesk.errors import VillageDeskError
from villagedesk.exchange import outbox, outgoing
from villagedesk.exchange.forecast import Forecast
from villagedesk.exchange.history import SentFile, Standing
from villagedesk.sentence import sentence


class SendingCard(Card):
    """The left column. `written` says that files went out."""

    written = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(QCoreApplication.translate("SendingCard", "上报到县"))
        self._context = context
        self._is_running = False
        self._may = False
        self.figure = caption("", "figure")
        self.content = caption("", wrap=True)
        self.line = caption("", "soft", wrap=True)
        self.check = CheckLine(context)
        self.targets = TargetChoice()
        self.button = KeyButton(self.tr("上报"), "Ctrl+E", icon="upload", role="primary")
        self.work = LongWork()
        self.problem = NoticeBar("", Kind.BAD)
        self.problem.hide()
        self.result = WrittenFiles()
        for widget in (self.figure, self.content, self.line, self.check, self.targets):
            self.body.addWidget(widget)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.work, self.problem, self.result):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.button.clicked.connect(self.send)
        self.result.print_wanted.connect(self._print)

    def show_standing(
        self, standing: Standing, waiting: Forecast, owed: int, sent: Sequence[SentFile], today: date
    ) -> None:
        """Show what waits; `owed` is how many changes the county must still hear of, a bare note among them."""
        self._may = bool(standing.county) and owed > 0
        self.targets.show_last(sent[0].target if sent else "")
        self.figure.setText(self.tr("待报送 {n:,} 条").format(n=standing.unsent))
        self.content.setText(self._content(waiting))
        self.content.setVisible(waiting.changes > 0)
        self.line.setText(self._words(standing, waiting, owed, today))
        self.targets.setVisible(self._may)
        self._allow()
        if standing.unconfirmed:
            self.check.run()
        else:
            self.check.hide()

    def send(self) -> None:
        """Write to the place that is chosen; ask for a folder where it is none of those offered."""
        folder = self.targets.ask(self, self.tr("上报文件写到哪里（U盘或文件夹）"))
        if folder is not None:
            self.export_to(folder)

    def export_to(self, folder: Path) -> None:
        """Write what the county has not confirmed into a folder."""
        context = self._context

        def write(progress: Progress) -> list[Path]:
            exports = outgoing.export(context.register, context.keys, folder, context.folder.outbox, progress)
            return [export.file for export in exports]

        stick = self.targets.stick_of(folder)
        if stick is not None and not stick.root.is_dir():
            self._complain(_pulled_out(stick.name))
            return
        self._start(Task.reporting(write), self.tr("正在写上报文件"), self.tr("条"))

    def write_again(self, files: Sequence[Path]) -> None:
        """Write kept copies once more, to the place that is chosen."""
        folder = self.targets.ask(self, self.tr("再写到哪里（U盘或文件夹）"))
        if folder is not None:
            self._start(Task(lambda: outbox.write_again(files, folder)), self.tr("正在再写一次"), self.tr("个"))

    def _start(self, task: Task, what: str, unit: str) -> None:
        if self._is_running:
            return
        self._is_running = True
        self._allow()
        self.problem.hide()
        self.result.hide()
        self.work.follow(task, what, unit)
        task.succeeded.connect(self._show_written)
        task.failed.connect(self._complain)
        task.cancelled.connect(self._say_cancelled)
        task.finished.connect(self._end)
        task.start()

    def _allow(self) -> None:
        self.button.setEnabled(self._may and not self._is_running)

    def _content(self, waiting: Forecast) -> str:
        told = (self.tr("{kind} {n:,}").format(kind=shown(kind), n=count) for kind, count in waiting.kinds)
        words = self.tr("{kinds}；共 {people:,} 人，写成 {files} 个文件。")
        return words.format(kinds=listed(told), people=waiting.people, files=waiting.files)

    def _words(self, standing: Standing, waiting: Forecast, owed: int, today: date) -> str:
        if not standing.county:
            return self.tr("还没有登记到县里，先做上面的第 1 步。")
        if not owed:
            return self.tr("县里都已确认，没有要上报的。")
        if not waiting.changes:
            return self.tr("没有新的修改，但要请县里把本机缺的补回来：上报一次，再接收县里的反馈。")
        when = ago(standing.since, today) if standing.since else ""
        words = self.tr("县里还没有确认 {n:,} 条，最早是{when}的。").format(n=standing.unconfirmed, when=when)
        if not standing.unsent:
            words += self.tr("已经写过文件，等县里的反馈；文件丢了可以再上报一次，不会重复。")
        return words

    def _show_written(self, files: object) -> None:
        if isinstance(files, list) and files:
            self.result.show_files(files, self.targets.stick_of(files[0]))
            self.result.take_keyboard()

    def _say_cancelled(self) -> None:
        self.problem.show_notice(self.tr("已取消，没有留下文件，也不算上报过。"), Kind.PLAIN)
        self.problem.show()

    def _complain(self, error: object) -> None:
        if isinstance(error, VillageDeskError):
            self.problem.show_notice(in_words(error), Kind.BAD)
            self.problem.show()

    def _end(self) -> None:
        self._is_running = False
        self._allow()
        if self.result.isHidden():
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.written.emit()

    def _print(self) -> None:
        show_print_dialog(self, handover_document(self._context, [file.name for file in self.result.files]))


def _pulled_out(name: str) -> VillageDeskError:
    return VillageDeskError(sentence("U盘“{name}”不见了，文件没有写出。", name=name), "请插好U盘，再按一次“上报”。")
