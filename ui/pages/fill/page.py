"""按上级模板填表: choose the superior's template, look over what goes where, save the filled copy."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from ui.dialogs.file_password import ask_file_password
from ui.dialogs.files import ask_open, ask_save
from ui.language import in_a_row, listed
from ui.pages.fill.choose import FillChoose
from ui.pages.fill.desk import FillDesk
from ui.pages.fill.preview import FillPreview
from ui.pages.fill.view import Plan
from ui.pages.staged import StagedPage
from ui.pages.tables.scope import ScopeChoice
from ui.pages.tables.written import WrittenFile
from ui.widgets import KeyButton, Kind, PageHeader, ScrollBody, caption, spaced
from villagedesk.context import Context
from villagedesk.ledgers.fill.form import Filled
from villagedesk.ledgers.fill.package import Book
from villagedesk.register.selection import Selection


class FillPage(StagedPage):
    """Leads from a template to its filled copy; nothing is written before 另存为."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.title = self.tr("按上级模板填表")
        self.desk = FillDesk(context, self)
        self.header = PageHeader(self.title, back=True)
        self.other_button = KeyButton(self.tr("换一张表"), "Ctrl+O", icon="folder-open")
        self.save_button = KeyButton(self.tr("填好，另存为"), "Ctrl+S", icon="save", role="primary")
        self.written = WrittenFile()
        self.scope = ScopeChoice()
        self.sheets = QComboBox()
        self.sheet_question = QWidget()
        self.choose = FillChoose()
        self.preview = FillPreview()
        self._arrange()
        self._connect()
        self._show_stage(self.choose)

    def _arrange(self) -> None:
        self.sheets.setAccessibleName(self.tr("工作表"))
        beside = spaced(QHBoxLayout(self.sheet_question), 0, 10)
        beside.addWidget(caption(self.tr("填哪个工作表")))
        beside.addWidget(self.sheets)
        self._looking = QWidget()
        looking = spaced(QVBoxLayout(self._looking), 0, 10)
        questions = spaced(QHBoxLayout(), 0, 24)
        questions.addWidget(self.scope)
        questions.addWidget(self.sheet_question)
        questions.addStretch(1)
        looking.addWidget(self.written)
        looking.addLayout(questions)
        looking.addWidget(self.preview, 1)
        self.arrange_stages(self.header, (self.other_button, self.save_button), self.choose, self._looking)

    def _connect(self) -> None:
        self.choose.dropped.connect(self._take_dropped)
        for button in (self.choose.button, self.other_button):
            button.clicked.connect(self._choose_file)
        self.save_button.clicked.connect(self.save)
        self.scope.changed.connect(self._take_scope)
        self.sheets.textActivated.connect(self.desk.open_sheet)
        self.preview.column_changed.connect(self.desk.map_column)
        self.desk.started.connect(self.follow)
        self.rested.connect(self._rest)
        self.desk.read.connect(self._show_plan)
        self.desk.written.connect(self._show_written)
        self.desk.locked.connect(self._ask_password, Qt.ConnectionType.QueuedConnection)
        self.desk.told.connect(self.tell)

    def arrive(self, argument: object) -> None:
        """Begin with a template or for certain people where the visit brings them."""
        if isinstance(argument, Path):
            self.open_template(argument)
        elif isinstance(argument, Selection):
            self.scope.offer(argument)
        self._take_keyboard()

    def refresh(self) -> None:
        """Read groups and kept selections anew, and the people where a template is looked at."""
        self.scope.refresh(self.context.register)
        if self.work.isHidden():
            self.desk.read_again()

    def open_template(self, path: Path) -> None:
        """Read a template."""
        self.written.hide()
        self.desk.open_template(path, self.scope.scope())

    def save(self) -> None:
        """Ask where to, and write the filled copy there."""
        plan = self.desk.plan
        if plan is None:
            return
        name = self.tr("{file}（已填）").format(file=plan.asked.path.stem) + plan.book.suffix
        target = ask_save(
            self, self.tr("填好的表存到哪里"), name, self.tr("表格 (*{suffix})").format(suffix=plan.book.suffix)
        )
        if target is None:
            return
        if target.resolve() == plan.asked.path.resolve():
            self.tell(self.tr("上级发来的原表要留着，不能被填好的表盖掉。请换一个文件名。"), Kind.WARN)
            return
        self.desk.write(target)

    def _choose_file(self) -> None:
        path = ask_open(self, self.tr("选上级发来的表"), self.tr("表格 (*.xlsx *.xlsm);;所有文件 (*)"))
        if path is not None:
            self.open_template(path)

    def _take_dropped(self, files: list[Path]) -> None:
        self.open_template(files[0])

    def _take_scope(self) -> None:
        self.written.hide()
        self.desk.take_scope(self.scope.scope())

    def _ask_password(self, path: Path) -> None:
        asked = ask_file_password(self, path.name, lambda typed: Book(path, typed))
        if isinstance(asked.result_value, Book):
            self.desk.open_template(path, self.scope.scope(), asked.result_value)
        elif asked.refusal is not None:
            self.tell(in_a_row(asked.refusal.message, asked.refusal.hint), Kind.BAD)

    def _rest(self) -> None:
        self.other_button.setEnabled(True)
        plan = self.desk.plan
        self.save_button.setEnabled(plan is not None and plan.foreseen is not None and plan.foreseen.people > 0)
        if self.isVisible():
            self._take_keyboard()

    def _show_plan(self, plan: Plan) -> None:
        self.sheets.clear()
        self.sheets.addItems(list(plan.book.sheets))
        self.sheets.setCurrentText(plan.sheet)
        self.sheet_question.setVisible(len(plan.book.sheets) > 1)
        words = self.tr("{file} · 工作表“{sheet}” · 表头第 {rows} 行")
        rows = listed(map(str, plan.header_rows))
        self.header.set_count(words.format(file=plan.asked.path.name, sheet=plan.sheet, rows=rows))
        self.preview.show_plan(plan)
        self._show_stage(self._looking)

    def _show_written(self, filled: Filled, target: Path) -> None:
        parts = [self.tr("已填 {n:,} 人，写到“{file}”。").format(n=filled.filled, file=target.name)]
        if filled.added:
            words = self.tr("空行不够，加了 {n:,} 行：请核对打印区域和别的工作表的合计。")
            parts.append(words.format(n=filled.added))
        if filled.outside:
            parts.append(self.tr("有不在下拉选项里的内容，请打开核对。"))
        parts.append(self.tr("要打印，请打开表格，在 WPS 里打印。"))
        self.written.show_file(target, in_a_row(*parts))
        QTimer.singleShot(0, self._scroll_up)

    def _scroll_up(self) -> None:
        """Bring what was written into sight, once it has its place."""
        body = self.stages.currentWidget()
        if isinstance(body, ScrollBody):
            body.verticalScrollBar().setValue(0)

    def _show_stage(self, stage: QWidget) -> None:
        looking = stage is self._looking
        self.stages.setCurrentIndex(1 if looking else 0)
        for button in (self.other_button, self.save_button):
            button.setVisible(looking)

    def _take_keyboard(self) -> None:
        if self.written.isVisible():
            self.written.open_button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.stages.currentIndex():
            self.preview.take_keyboard()
        else:
            self.choose.take_keyboard()
