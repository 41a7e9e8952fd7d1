"""导入台账: choose a spreadsheet or paste a table, look it over, correct it, store its people."""

from functools import partial
from pathlib import Path

from ui.dialogs.files import ask_save
from ui.dialogs.print_dialog import show_print_dialog
from ui.language import shown
from ui.messages import confirm
from ui.pages.ledger.choose import LedgerChoose
from ui.pages.ledger.desk import LedgerDesk
from ui.pages.ledger.opening import LedgerOpening
from ui.pages.ledger.preview import LedgerPreview
from ui.pages.ledger.print import result_document
from ui.pages.ledger.result import LedgerResult, doubtful
from ui.pages.ledger.source import PastedTable, name_of
from ui.pages.ledger.view import Chip, Preview
from ui.pages.staged import StagedPage
from ui.widgets import KeyButton, PageHeader
from villagedesk.context import Context
from villagedesk.ledgers.storing import Stored
from villagedesk.register import people

_STORE_KEY = "Ctrl+S"


class LedgerPage(StagedPage):
    """Leads from a file to people on the roll; nothing is stored before the button says how many."""

    title = "导入台账"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.desk = LedgerDesk(context, self)
        self.opening = LedgerOpening(self.desk, self)
        self.header = PageHeader(self.title, back=True)
        self.other_button = KeyButton(self.tr("换一个文件"), "Ctrl+O", icon="folder-open")
        self.store_button = KeyButton(self.tr("入库"), _STORE_KEY, icon="save", role="primary")
        self.choose = LedgerChoose()
        self.preview = LedgerPreview()
        self.result = LedgerResult()
        self._stage: LedgerChoose | LedgerPreview | LedgerResult = self.choose
        self._checking = False
        buttons = (self.other_button, self.store_button)
        self.arrange_stages(self.header, buttons, self.choose, self.preview, self.result)
        self._connect()
        self._show_stage(self.choose)

    def _connect(self) -> None:
        self.choose.dropped.connect(self.opening.take_dropped)
        for button in (self.choose.button, self.other_button, self.result.another_button):
            button.clicked.connect(self.opening.choose_file)
        self.store_button.clicked.connect(self.store)
        self.choose.paste_button.clicked.connect(self.opening.paste)
        self.preview.sheet_chosen.connect(self.desk.open_sheet)
        self.preview.rows.corrected.connect(self.desk.correct)
        self.preview.column_changed.connect(self.desk.map_column)
        self.preview.answered.connect(self._show_counts)
        self.preview.rows.opened.connect(partial(self.go.emit, "person"))
        self.result.review.connect(self._show_review)
        self.result.doubles.connect(partial(self.go.emit, "alike"))
        self.result.everybody.connect(partial(self.go.emit, "people", None))
        self.result.correct.connect(self._save_open_rows)
        self.result.printed.connect(self.print_page)
        self.result.undo.connect(self._undo)
        self.desk.started.connect(self.follow)
        self.rested.connect(self._rest)
        self.desk.read.connect(self._show_preview)
        self.desk.kept.connect(self._show_stored)
        self.desk.undone.connect(self.changed)
        self.desk.told.connect(self.tell)
        self.opening.told.connect(self.tell)
        self.desk.checking.connect(self._show_checking)

    def arrive(self, argument: object) -> None:
        """Begin with a file or a pasted table where the visit brings one."""
        if isinstance(argument, Path | PastedTable):
            self.desk.open_source(argument)
        else:
            self._stage.take_keyboard()

    def leave(self) -> bool:
        """Let go; what is saved elsewhere meanwhile would be what an undo takes back, so it is no longer offered."""
        self.result.undo_button.hide()
        return True

    def print_page(self) -> bool:
        """Print the result of the import; while there is none, nothing."""
        if self._stage is self.result and self.desk.preview is not None:
            show_print_dialog(self, result_document(self.context, self.desk.preview, self.result.counts))
        return True

    def store(self) -> None:
        """Write the people of the ledger."""
        if self.desk.preview is not None:
            rows = [row for row in self.desk.preview.rows if self.preview.keeps(row)]
            self.desk.store(rows, self.preview.default_group())

    def _rest(self) -> None:
        self.other_button.setEnabled(True)
        self._show_counts()
        if self.isVisible():
            self._stage.take_keyboard()

    def _show_preview(self, found: Preview) -> None:
        with self.context.register.database.reading() as connection:
            groups = people.groups(connection)
        correcting = bool(found.asked.fixes) and self._stage is self.preview
        self.preview.show_preview(found, groups, self.desk.sheets)
        ledger = found.ledger
        words = self.tr("{file} · 工作表“{sheet}” · 表头第 {rows} 行")
        if not ledger.sheet:
            words = self.tr("{file} · 表头第 {rows} 行")
        rows = "、".join(map(str, ledger.header_rows))
        self.header.set_count(words.format(file=shown(ledger.file), sheet=ledger.sheet or "", rows=rows))
        if correcting:
            self._show_counts()
        else:
            self._show_stage(self.preview)

    def _show_stage(self, stage: LedgerChoose | LedgerPreview | LedgerResult) -> None:
        self._stage = stage
        self.stages.setCurrentIndex((self.choose, self.preview, self.result).index(stage))
        looking = stage is self.preview
        self.header.set_state(self.tr("已入库") if self.desk.stored else "")
        self.other_button.setVisible(looking)
        self.store_button.setVisible(looking and not self.desk.stored)
        self._show_counts()

    def _show_counts(self) -> None:
        if self.desk.preview is None:
            return
        wanted = [row for row in self.desk.preview.to_store(update=self.preview.updates) if self.preview.keeps(row)]
        words = self.tr("存入 {n:,} 人") if wanted else self.tr("没有要存的")
        self.store_button.setText(words.format(n=len(wanted)))
        self.store_button.setEnabled(bool(wanted) and self.work.isHidden() and not self._checking)
        self.store_button.updateGeometry()

    def _show_checking(self, checking: bool) -> None:
        self._checking = checking
        self._show_counts()

    def _show_stored(self, stored: Stored) -> None:
        to_review = len(self.desk.preview.chosen(Chip.REVIEW)) if self.desk.preview else 0
        self.preview.show_stored(stored.people)
        rows = self.desk.preview.rows if self.desk.preview else []
        self.result.show_stored(stored, to_review, doubtful(rows, stored))
        self._show_stage(self.result)
        self.changed.emit()

    def _show_review(self) -> None:
        self._show_stage(self.preview)
        self.preview.show_rows(Chip.REVIEW)

    def _save_open_rows(self) -> None:
        before = self.desk.preview
        name = self.tr("{file}（要改的行）.xlsx").format(file=Path(name_of(before.source)).stem if before else "")
        target = ask_save(self, self.tr("导出要改的行"), name, self.tr("表格 (*.xlsx)"))
        if target is not None:
            self.desk.save_open_rows(target)

    def _undo(self) -> None:
        question = self.tr("撤销这次导入？新登记的人会作废，改过的内容改回原样。")
        if confirm(self, question, self.tr("撤销导入")):
            self.desk.undo()
