"""导入台账: choose a spreadsheet, look it over, store its people."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QStackedWidget

from ui.messages import confirm
from ui.pages.ledger_preview import LedgerPreview
from ui.pages.ledger_result import LedgerResult
from ui.pages.ledger_view import Chip, Preview, read_preview
from ui.pages.page import RegisterPage
from ui.tasks import Lane, Task
from ui.widgets import KeyButton, Kind, LongWork, NoticeBar, PageHeader, caption
from ui.widgets.drop import DropArea
from villagedesk.context import Context
from villagedesk.errors import VillageDeskError
from villagedesk.ledgers.storing import Stored, store
from villagedesk.register import people


class LedgerPage(RegisterPage):
    """Leads from a file to people on the roll; nothing is stored before the button says how many."""

    title = "导入台账"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.current: Preview | None = None
        self._mapping: dict[int, str | None] = {}
        self.header = PageHeader(self.title, back=True)
        self.other_button = KeyButton(self.tr("换一个文件"), "Ctrl+O", icon="folder-open")
        self.store_button = KeyButton(self.tr("入库"), "Ctrl+S", icon="save", role="primary")
        self.notice = NoticeBar("", Kind.BAD)
        self.work = LongWork()
        self.area = DropArea()
        self.choose_button = KeyButton(self.tr("选文件"), "Ctrl+O", icon="folder-open", role="primary")
        self.preview = LedgerPreview()
        self.result = LedgerResult()
        self.stages = QStackedWidget()
        self._arrange()
        self._connect()
        self._show_stage(self.area)

    def _arrange(self) -> None:
        self.header.add_action(self.other_button)
        self.header.add_action(self.store_button)
        self.notice.hide()
        words = self.tr("把表格拖到这里，或者选一个文件。村里、镇里原来的表格都可以，不用改成固定格式。")
        hint = caption(self.tr("能读 .xlsx、.xls 文件；存入之前先给您看一遍，不会直接改登记台。"), "soft", wrap=True)
        for widget in (caption(words, "strong", wrap=True), hint):
            widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self.area.column.addWidget(widget)
        self.area.column.insertStretch(0, 1)
        self.area.column.addWidget(self.choose_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.area.column.addStretch(1)
        for stage in (self.area, self.preview, self.result):
            self.stages.addWidget(stage)
        for part in (self.header, self.notice, self.work):
            self.column.addWidget(part)
        self.column.addWidget(self.stages, 1)
        self.area.watch(self)

    def _connect(self) -> None:
        self.header.back_requested.connect(self._go_back)
        self.area.dropped.connect(self._take_dropped)
        for button in (self.choose_button, self.other_button, self.result.another_button):
            button.clicked.connect(self.choose_file)
        self.store_button.clicked.connect(self.store)
        self.preview.sheet_chosen.connect(self._read_sheet)
        self.preview.column_changed.connect(self._change_column)
        self.preview.answered.connect(self._show_counts)
        self.preview.rows.opened.connect(self._open_person)
        self.result.review.connect(self._show_review)
        self.result.everybody.connect(self._show_everybody)
        self.result.undo.connect(self._undo)

    def arrive(self, argument: object) -> None:
        """Begin with a file where the visit brings one."""
        if isinstance(argument, Path):
            self.open_file(argument)
        elif self.stages.currentWidget() is self.area:
            self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_file(self) -> None:
        """Ask for a file and read it."""
        start = str(self.current.path.parent) if self.current else ""
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("选台账文件"), start, self.tr("表格 (*.xlsx *.xls *.et *.csv);;所有文件 (*)")
        )
        if name:
            self.open_file(Path(name))

    def open_file(self, path: Path) -> None:
        """Read a file and show what is in it."""
        self._mapping = {}
        self._read(path)

    def store(self) -> None:
        """Write the people of the ledger."""
        preview = self.current
        if preview is None:
            return
        register, group, keeps = self.context.register, self.preview.default_group(), self.preview.keeps
        kept = {row.row for row in preview.rows if keeps(row)}
        task = Task.reporting(
            lambda progress: store(register, preview.ledger, group, progress, lambda row: row.row in kept)
        )
        self._follow(task, self.tr("正在存入"), self.tr("人"))
        task.succeeded.connect(self._show_stored)
        task.start()

    def _read(self, path: Path, sheet: str | None = None) -> None:
        context, mapping = self.context, dict(self._mapping)
        task = Task.reporting(lambda progress: read_preview(context, path, sheet, mapping, progress), Lane.READ)
        self._follow(task, self.tr("正在读“{file}”").format(file=path.name), self.tr("行"))
        task.succeeded.connect(self._show_preview)
        task.start()

    def _follow(self, task: Task, what: str, unit: str) -> None:
        self.notice.hide()
        self.stages.setEnabled(False)
        for button in (self.store_button, self.other_button):
            button.setEnabled(False)
        self.work.follow(task, what, unit)
        task.failed.connect(self._show_problem)
        task.cancelled.connect(self._show_cancelled)
        task.finished.connect(self._end)

    def _end(self) -> None:
        self.stages.setEnabled(True)
        self.other_button.setEnabled(True)
        self._show_counts()

    def _show_preview(self, found: object) -> None:
        if not isinstance(found, Preview):
            return
        self.current = found
        with self.context.register.database.reading() as connection:
            groups = people.groups(connection)
        self.preview.show_preview(found, groups)
        ledger = found.ledger
        rows = "、".join(map(str, ledger.header_rows))
        words = self.tr("{file} · 工作表“{sheet}” · 表头第 {rows} 行")
        self.header.set_count(words.format(file=ledger.file, sheet=ledger.sheet or "", rows=rows))
        self._show_stage(self.preview)

    def _show_stage(self, stage: object) -> None:
        self.stages.setCurrentWidget(stage)  # type: ignore[arg-type]
        previewing = stage is self.preview
        self.other_button.setVisible(previewing)
        self.store_button.setVisible(previewing and not self._is_stored())
        if stage is self.area:
            self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif previewing:
            self.preview.rows.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_counts()

    def _is_stored(self) -> bool:
        return self.header.badge.text() != ""

    def _show_counts(self) -> None:
        if self.current is None:
            return
        wanted = self.current.to_store(update=self.preview.updates)
        words = self.tr("存入 {n:,} 人") if wanted else self.tr("没有要存的")
        self.store_button.setText(words.format(n=len(wanted)))
        self.store_button.setEnabled(bool(wanted) and self.work.isHidden())
        self.store_button.updateGeometry()

    def _to_review(self) -> int:
        return len(self.current.chosen(Chip.REVIEW)) if self.current else 0

    def _show_stored(self, stored: object) -> None:
        if not isinstance(stored, Stored):
            return
        self.header.set_state(self.tr("已入库"))
        self.preview.rows.show_stored(stored.people)
        self.result.show_stored(stored, self._to_review())
        self._show_stage(self.result)
        self.changed.emit()

    def _show_review(self) -> None:
        self.preview.rows.choose(Chip.REVIEW)
        self._show_stage(self.preview)

    def _show_everybody(self) -> None:
        self.go.emit("people", None)

    def _open_person(self, person: str) -> None:
        self.go.emit("person", person)

    def _undo(self) -> None:
        question = self.tr("撤销这次导入？新登记的人会作废，改过的内容改回原样。")
        if confirm(self, question, self.tr("撤销导入")):
            task = Task(self.context.register.undo)
            self._follow(task, self.tr("正在撤销导入"), self.tr("人"))
            task.succeeded.connect(self._undone)
            task.start()

    def _undone(self, _done: object) -> None:
        self.header.set_state("")
        self.changed.emit()
        if self.current is not None:
            self._read(self.current.path, self.current.ledger.sheet)

    def _show_problem(self, error: object) -> None:
        if isinstance(error, VillageDeskError):
            self._tell(f"{error.message}{error.hint}", Kind.BAD)

    def _show_cancelled(self) -> None:
        self._tell(self.tr("已取消，没有存入任何内容。"), Kind.WARN)

    def _tell(self, words: str, kind: Kind) -> None:
        self.notice.show_notice(words, kind)
        self.notice.show()

    def _take_dropped(self, files: list[Path]) -> None:
        self.open_file(files[0])

    def _read_sheet(self, sheet: str) -> None:
        if self.current is not None and sheet != self.current.ledger.sheet:
            self._mapping = {}
            self._read(self.current.path, sheet)

    def _change_column(self, column: int, field: object) -> None:
        if self.current is not None:
            self._mapping[column] = str(field) if field else None
            self._read(self.current.path, self.current.ledger.sheet)

    def _go_back(self) -> None:
        self.go.emit("back", None)
