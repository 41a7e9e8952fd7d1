"""接收: files of villages in, one line for each, and the answers out."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Slot

from ui.county.intake.answers import AnswerPanel
from ui.county.intake.forgotten import ForgottenBar
from ui.county.intake.reading import Reading
from ui.county.intake.results import ResultList
from ui.county.output import ListOutput
from ui.dialogs.files import ask_files, ask_folder
from ui.language import shown
from ui.pages.boxes import in_words
from ui.pages.page import RegisterPage
from ui.tasks import Lane, Task
from ui.widgets import KeyButton, Kind, LongWork, NoticeBar, PageHeader
from ui.widgets.invitation import Invitation
from villagedesk.context import Context
from villagedesk.county.hub import APPROVED
from villagedesk.county.laptops import Laptop, laptops
from villagedesk.errors import VillageDeskError
from villagedesk.exchange.outcome import REFUSED, WAITS


class IntakePage(RegisterPage):
    """Where a county's clerk spends the days after the cut-off."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.title = self.tr("接收")
        self._reading: Reading | None = None
        self._is_running = False
        self.results = ResultList()
        self.header = PageHeader(self.title)
        self.folder_button = KeyButton(self.tr("选文件夹"), "Ctrl+O", icon="folder-open")
        self.files_button = KeyButton(self.tr("选文件"), icon="file-up")
        self.output = ListOutput(context, self, self.results.listing, key="")
        self.answers = AnswerPanel(context)
        self.forgotten = ForgottenBar(context)
        self.work = LongWork()
        self.summary = NoticeBar("", Kind.PLAIN)
        self.area = Invitation()
        self.area.takes_folders = True
        self._arrange()
        self._connect()
        self._show_state()

    def arrive(self, argument: object) -> None:
        """Take in a file or folder that the visit is about."""
        if isinstance(argument, Path):
            self.take([argument])

    def refresh(self) -> None:
        """Ask which laptops wait for an answer, and whether reports wait for an erasure."""
        self.forgotten.refresh()
        task = Task(lambda: laptops(self.context.register), Lane.READ)
        task.succeeded.connect(self._offer)
        task.start()

    def print_page(self) -> bool:
        """Print the lines as they are narrowed down."""
        self.output.print_list()
        return True

    def take(self, paths: Sequence[Path]) -> None:
        """Take in files and folders of files; while an intake runs, nothing happens."""
        if self._is_running:
            return
        self.results.begin()
        self._reading = Reading(self.context, paths)
        self._run()

    def _arrange(self) -> None:
        for button in (self.folder_button, self.files_button, self.output.export_button, self.output.print_button):
            self.header.add_action(button)
        self.header.add_action(self.answers.button)
        self.area.invite(
            "download",
            self.tr("把U盘里的文件夹，或村里的文件，拖到这里"),
            self.tr("一次可以几百个，改过名字、重复交来都不要紧；坏的、假的不会读入，一个也不影响别的。"),
            *self._begin_buttons(),
        )
        for widget in (self.header, self.work, self.forgotten, self.answers, self.summary):
            self.column.addWidget(widget)
        self.column.addWidget(self.results, 1)
        self.column.addWidget(self.area, 1)

    def _begin_buttons(self) -> tuple[KeyButton, KeyButton]:
        folder = KeyButton(self.tr("选文件夹"), "Ctrl+O", icon="folder-open", role="primary")
        files = KeyButton(self.tr("选文件"), icon="file-up")
        folder.clicked.connect(self.choose_folder)
        files.clicked.connect(self.choose_files)
        return folder, files

    def _connect(self) -> None:
        self.area.watch(self)
        self.area.dropped.connect(self.take)
        self.folder_button.clicked.connect(self.choose_folder)
        self.files_button.clicked.connect(self.choose_files)
        self.summary.pressed.connect(self._run)
        self.answers.written.connect(self._after_answers)
        self.forgotten.repeated.connect(self._after_erasure)

    @Slot()
    def choose_folder(self) -> None:
        """Ask for a folder, and take in what lies in it."""
        folder = ask_folder(self, self.tr("选放着上报文件的文件夹"))
        if folder is not None:
            self.take([folder])

    @Slot()
    def choose_files(self) -> None:
        """Ask for files, and take them in."""
        kinds = self.tr("村里的文件 (*.vdu *.vdq);;所有文件 (*)")
        files = ask_files(self, self.tr("选村里的文件"), kinds)
        if files:
            self.take(files)

    @Slot()
    def _run(self) -> None:
        if self._reading is None or self._is_running:
            return
        self._is_running = self.results.is_growing = True
        task = Task.reporting(self._reading.run)
        self.work.follow(task, self.tr("正在读村里的文件"), self.tr("个"))
        self.work.cancelled.connect(self._say_stopping)
        task.progressed.connect(self._draw)
        task.failed.connect(self._tell_failure)
        task.finished.connect(self._end)
        self._show_state()
        task.start()

    @Slot()
    def _say_stopping(self) -> None:
        self.work.state.setText(self.tr("正在停下，读完的文件都算数"))

    @Slot()
    def _draw(self) -> None:
        if self._reading is not None:
            self.results.add(self._reading.fresh())

    @Slot()
    def _end(self) -> None:
        self._is_running = self.results.is_growing = False
        self._draw()
        self._show_state()
        if self._reading is not None:
            self._show_summary(self._reading)
        self.results.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()
        self.refresh()

    @Slot(object)
    def _tell_failure(self, error: VillageDeskError) -> None:
        self.results.complain(in_words(error))

    def _show_state(self) -> None:
        """Show the invitation before the first files, the list after."""
        begun = self._reading is not None
        self.area.setVisible(not begun)
        for button in (self.folder_button, self.files_button):
            button.setVisible(begun)
            button.setEnabled(not self._is_running)
        for button in (self.output.export_button, self.output.print_button):
            button.setVisible(begun)
        self.results.setVisible(begun)
        self.summary.setVisible(begun and not self._is_running)
        self.results.whole.hide()
        self.output.allow(something=bool(self.results.lines) and not self._is_running)
        self.setFocusProxy(self.results.table if begun else self.area.button)

    def _show_summary(self, reading: Reading) -> None:
        refused = self.results.count(REFUSED)
        words = shown(self.results.about())
        if not reading.is_done:
            told = self.tr("停下了，已读 {n} 个。读过的都算数，接着读就从停下的地方开始。")
            self.summary.show_notice(told.format(n=reading.done), Kind.WARN, self.tr("接着读"))
        elif not reading.total:
            self.summary.show_notice(self.tr("这里没有文件。"), Kind.WARN)
        else:
            kind = Kind.WARN if refused or self.results.count(WAITS) else Kind.OK
            self.summary.show_notice(self.tr("读完了。{words}。").format(words=words), kind)

    @Slot(object)
    def _offer(self, known: dict[str, Laptop]) -> None:
        devices = {one.device for one in known.values() if one.unanswered}
        if self._reading is not None:
            devices |= {device for device in self._reading.devices if known[device].state == APPROVED}
        self.answers.offer(devices)

    @Slot()
    def _after_answers(self) -> None:
        if self._reading is not None:
            self._reading.devices.clear()
        self.changed.emit()

    @Slot(object)
    def _after_erasure(self, devices: set[str]) -> None:
        self.answers.offer(devices)
        self.changed.emit()
        self.refresh()
        self.setFocus()
