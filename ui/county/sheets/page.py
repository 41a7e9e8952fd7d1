"""表格代录: spreadsheets of villages without the program, dropped in, looked over, stored for their villages."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.county.output import ListOutput
from ui.county.paper import Listing
from ui.county.sheets import work
from ui.county.sheets.lists import SheetLists
from ui.county.sheets.panel import SheetPanel
from ui.county.sheets.work import Line, State
from ui.dialogs.file_password import ask_file_password
from ui.dialogs.files import ask_files, ask_folder
from ui.pages.boxes import in_words
from ui.pages.page import RegisterPage
from ui.tasks import Lane, Progress, Task
from ui.theme import theme
from ui.widgets import KeyButton, Kind, LongWork, NoticeBar, PageHeader, spaced
from ui.widgets.invitation import Invitation
from villagedesk.context import Context
from villagedesk.county import sheets
from villagedesk.errors import VillageDeskError
from villagedesk.sentence import sentence

_ROOM_FOR_PANEL, _NARROW, _WIDE = 1000, 264, 336
_PAPER = (("文件", 40), ("村", 20), ("结果", 10), ("人数", 8), ("新登记", 8), ("要改的行", 10), ("说明", 60))


class SheetsPage(RegisterPage):
    """Files above, the rows of the chosen one that need a look below; nothing is stored before the button says so."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.title = self.tr("表格代录")
        self._done: list[Line] = []
        self._folder = Path()
        self.header = PageHeader(self.title, back=True)
        self.add_button = KeyButton(self.tr("再加表格"), "Ctrl+O", icon="folder-open")
        self.rows_button = KeyButton(self.tr("导出要改的行"), icon="file-down")
        self.store_button = KeyButton(self.tr("存入"), "Ctrl+S", icon="save", role="primary")
        self.output = ListOutput(context, self, self._listing, key="")
        self.notice = NoticeBar("", Kind.OK)
        self.work = LongWork()
        self.area = Invitation()
        self.area.takes_folders = True
        self.lists = SheetLists()
        self.panel = SheetPanel()
        self._beside = QWidget()
        self._arrange()
        self._connect()
        self._show_state()

    def arrive(self, argument: object) -> None:
        """Take a file or folder that the visit is about."""
        if isinstance(argument, Path):
            self.take([argument])
        else:
            self.setFocus()

    def refresh(self) -> None:
        """Ask anew what the villages are called."""
        task = Task(lambda: sheets.names(self.context.register), Lane.READ)
        task.succeeded.connect(self.panel.offer)
        task.start()

    def print_page(self) -> bool:
        """Print the list of files with what they came to."""
        self.output.print_list()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 goes to the choice of the village."""
        if event.key() == Qt.Key.Key_F2 and self.panel.village.isEnabled():
            self._choose_village()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panel less room in a narrow window; it stays, as the village is chosen there."""
        super().resizeEvent(event)
        narrow = self.width() < theme().px(_ROOM_FOR_PANEL)
        self.panel.setFixedWidth(theme().px(_NARROW if narrow else _WIDE))

    def take(self, paths: Sequence[Path]) -> None:
        """See what files and folders hold; while work goes on, nothing happens."""
        if not self.work.isHidden():
            return
        task = Task.reporting(lambda progress: work.look(self.context, paths, progress), Lane.READ)
        task.succeeded.connect(self._take_lines)
        self._follow(task, self.tr("正在看表格"), self.tr("个"))

    @Slot()
    def store(self) -> None:
        """Store the files that are ready."""
        ready = [line for line in self.lists.lines if line.state is State.READY]
        if not ready or not self.work.isHidden():
            return
        self._done = []
        done = self._done

        def run(progress: Progress) -> None:
            work.store(self.context, ready, done, progress)

        task = Task.reporting(run)
        task.cancelled.connect(self._say_stopped)
        task.finished.connect(self._take_done)
        self._follow(task, self.tr("正在存入"), self.tr("人"))

    def _arrange(self) -> None:
        buttons = (self.add_button, self.output.print_button, self.rows_button, self.store_button)
        for button in buttons:
            self.header.add_action(button)
        files = KeyButton(self.tr("选表格"), icon="file-spreadsheet", role="primary")
        folder = KeyButton(self.tr("选文件夹"), icon="folder-open")
        files.clicked.connect(self.choose_files)
        folder.clicked.connect(self.choose_folder)
        words = self.tr("把没有装程序的村交来的表格拖到这里，一次可以一个文件夹")
        hint = self.tr(
            "文件名、标题或“行政村”一列写了村名，就自动认出是哪个村；认不出的请您选。存入之前先给您看一遍，同一张表再来一次不会重复。"
        )
        self.area.invite("file-spreadsheet", words, hint, files, folder)
        for widget in (self.header, self.notice, self.work, self.area):
            self.column.addWidget(widget)
        self.column.setStretchFactor(self.area, 1)
        row = spaced(QHBoxLayout(self._beside), 0, 12)
        row.addWidget(self.lists, 1)
        row.addWidget(self.panel)
        self.column.addWidget(self._beside, 1)
        self.notice.hide()

    def _connect(self) -> None:
        self.area.watch(self)
        self.area.dropped.connect(self.take)
        self.add_button.clicked.connect(self.choose_files)
        self.store_button.clicked.connect(self.store)
        self.rows_button.clicked.connect(self.choose_target)
        self.lists.chosen.connect(self.panel.show_line)
        self.lists.table.opened.connect(self._choose_village)
        self.panel.village_chosen.connect(self._set_village)
        self.panel.insist_button.clicked.connect(self._insist)
        self.panel.leave_button.clicked.connect(self._leave_out)
        self.panel.unlock_button.clicked.connect(self._unlock)

    @Slot()
    def choose_files(self) -> None:
        """Ask for spreadsheets."""
        kinds = self.tr("表格 (*.xlsx *.xls *.et *.csv *.docx *.html *.htm);;所有文件 (*)")
        files = ask_files(self, self.tr("选村里交来的表格"), kinds)
        if files:
            self.take(files)

    @Slot()
    def choose_folder(self) -> None:
        """Ask for a folder with spreadsheets."""
        folder = ask_folder(self, self.tr("选放着表格的文件夹"))
        if folder is not None:
            self.take([folder])

    @Slot()
    def choose_target(self) -> None:
        """Ask where the rows to correct go, and write them there."""
        folder = ask_folder(self, self.tr("要改的行写到哪里"))
        if folder is not None:
            self.save_open_rows(folder)

    def save_open_rows(self, folder: Path) -> None:
        """Write a workbook for each file with rows to correct, and say where they are."""
        lines = list(self.lists.lines)
        task = Task(lambda: work.save_open_rows(lines, folder), Lane.READ)
        self._folder = folder
        task.succeeded.connect(self._tell_written)
        task.failed.connect(self._tell_failure)
        task.start()

    def _follow(self, task: Task, what: str, unit: str) -> None:
        self.notice.hide()
        self.work.follow(task, what, unit)
        task.failed.connect(self._tell_failure)
        task.finished.connect(self._show_state)
        task.start()
        self._show_state()

    @Slot(object)
    def _take_lines(self, found: list[Line]) -> None:
        self.lists.add(found)
        self._show_state()
        if found:
            self.lists.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._tell(self.tr("这里没有表格。"), Kind.WARN)

    @Slot()
    def _take_done(self) -> None:
        self._put(self._done)
        if not self._done:
            return
        if self.notice.isHidden():
            people = sum(_changed(line) for line in self._done)
            words = self.tr("存入 {files} 张表，新登记和有变化的共 {people:,} 人。")
            self._tell(words.format(files=sum(line.is_done for line in self._done), people=people), Kind.OK)
        self.changed.emit()

    @Slot()
    def _say_stopped(self) -> None:
        self._tell(self.tr("停下了：存完的表都算数，正在存的那一张没有存。再按“存入”接着存。"), Kind.WARN)

    @Slot()
    def _show_state(self) -> None:
        begun, busy = bool(self.lists.lines), not self.work.isHidden()
        self.area.setVisible(not begun)
        for widget in (self._beside, self.add_button, self.rows_button, self.store_button):
            widget.setVisible(begun)
        self.output.print_button.setVisible(begun)
        self.output.allow(something=begun and not busy)
        ready = sum(line.state is State.READY for line in self.lists.lines)
        words = self.tr("存入 {n} 张表").format(n=ready) if ready else self.tr("存入")
        self.store_button.setText(words)
        self.store_button.setAccessibleName(words)
        self.store_button.updateGeometry()
        self.store_button.setEnabled(bool(ready) and not busy)
        self.add_button.setEnabled(not busy)
        self.rows_button.setEnabled(any(line.open_rows for line in self.lists.lines) and not busy)
        self.header.set_count(self.lists.told() if begun else "")
        self.setFocusProxy(self.lists.table if begun else self.area.button)

    @Slot()
    def _choose_village(self) -> None:
        self.panel.village.setFocus(Qt.FocusReason.OtherFocusReason)
        self.panel.village.selectAll()

    @Slot(str)
    def _set_village(self, code: str) -> None:
        line = self.lists.current()
        if line is not None and not line.is_done:
            self._try(replace(line, village=code, force=False))
        self.lists.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _insist(self) -> None:
        line = self.lists.current()
        if line is not None:
            self._try(replace(line, force=True))
        self.lists.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _leave_out(self) -> None:
        line = self.lists.current()
        if line is None or line.is_done:
            return
        if line.state is State.LEFT:
            self._try(line)
        else:
            self._put_one(replace(line, state=State.LEFT))

    @Slot()
    def _unlock(self) -> None:
        line = self.lists.current()
        if line is not None:
            names = sheets.names(self.context.register)
            asked = ask_file_password(
                self, line.file.name, lambda typed: work.open_line(self.context, line.file, names, typed)
            )
            if isinstance(asked.result_value, Line):
                self._put_one(asked.result_value)

    def _try(self, line: Line) -> None:
        """See again what storing a file would come to."""
        if not line.village:
            self._put_one(replace(line, state=State.UNTOLD))
            return
        named = replace(line, name=sheets.names(self.context.register).called(line.village))
        task = Task(lambda: work.tried(self.context, named), Lane.READ)
        task.succeeded.connect(self._put_one)
        task.failed.connect(self._tell_failure)
        task.start()

    @Slot(object)
    def _put_one(self, line: Line) -> None:
        self._put([line])

    def _put(self, lines: Sequence[Line]) -> None:
        self.lists.put(lines)
        self._show_state()

    def _listing(self) -> Listing | None:
        if not self.lists.lines:
            return None
        told = sentence("共 {n} 张表", n=len(self.lists.lines))
        rows = [(*line.cells(), line.words) for line in self.lists.lines]
        return Listing("表格代录", told, _PAPER, rows)

    @Slot(object)
    def _tell_written(self, files: list[Path]) -> None:
        words = self.tr("{n} 个村要改的行已写到“{folder}”，改好以后再拖进来。")
        self._tell(words.format(n=len(files), folder=self._folder.name), Kind.OK)

    def _tell(self, words: str, kind: Kind) -> None:
        self.notice.show_notice(words, kind)
        self.notice.show()

    @Slot(object)
    def _tell_failure(self, error: VillageDeskError) -> None:
        self._tell(in_words(error), Kind.BAD)


def _changed(line: Line) -> int:
    stored = line.taken.result.stored if line.taken and line.taken.result else None
    return stored.new + stored.updated if stored else 0
