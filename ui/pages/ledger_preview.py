"""The preview of a ledger: what was found, what will be stored, and the one or two questions before that."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from ui.forms.services import Option
from ui.forms.suggest import SuggestLine
from ui.pages.ledger_columns import LedgerColumns
from ui.pages.ledger_rows import LedgerRows
from ui.pages.ledger_view import Chip, Preview
from ui.theme import theme
from ui.widgets import ChipRow, ElidedLabel, Kind, NoticeBar, caption, spaced
from villagedesk.ledgers.ledger import UPDATED, LedgerRow

_UPDATE, _LEAVE = "update", "leave"
_SERIAL = ("序号", "编号", "序")


class Question(QWidget):
    """One line: a question, and the control that answers it."""

    def __init__(self, words: str, answer: QWidget) -> None:
        super().__init__()
        row = spaced(QHBoxLayout(self), 0, 10)
        self.words = caption(words)
        row.addWidget(self.words)
        row.addWidget(answer)
        row.addStretch(1)


class LedgerPreview(QWidget):
    """`sheet_chosen` asks for another sheet, `column_changed` for another mapping, `answered` for new counts."""

    sheet_chosen = Signal(str)
    column_changed = Signal(int, object)
    answered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._groups: list[str] = []
        self.summary = ElidedLabel("", "strong")
        self.sheets = QComboBox()
        self.sheet_question = Question(self.tr("工作表"), self.sheets)
        self.group = SuggestLine(self._find_group)
        self.group.setPlaceholderText(self.tr("例如 一组"))
        self.group.setFixedWidth(theme().px(200))
        self.group_question = Question("", self.group)
        self.update_choice = ChipRow()
        self.update_choice.set_chips([(_UPDATE, self.tr("用台账里的新内容")), (_LEAVE, self.tr("保留登记台里原来的"))])
        self.update_question = Question("", self.update_choice)
        self.unmapped = NoticeBar("", Kind.ACCENT, self.tr("看列的对应"))
        self.rows = LedgerRows()
        self.columns = LedgerColumns()
        self.tabs = QTabWidget()
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        column = spaced(QVBoxLayout(self), 0, 10)
        head = spaced(QHBoxLayout(), 0, 16)
        head.addWidget(self.summary, 1)
        head.addWidget(self.sheet_question)
        column.addLayout(head)
        for widget in (self.group_question, self.update_question, self.unmapped):
            column.addWidget(widget)
        self.tabs.addTab(self.rows, self.tr("逐行核对"))
        self.tabs.addTab(self.columns, self.tr("列的对应"))
        for page in (self.rows, self.columns):
            page.setContentsMargins(0, theme().px(12), 0, 0)
        column.addWidget(self.tabs, 1)

    def _connect(self) -> None:
        self.sheets.textActivated.connect(self.sheet_chosen)
        self.columns.changed.connect(self.column_changed)
        self.unmapped.pressed.connect(self._show_columns)
        self.update_choice.chosen.connect(self._answer)
        self.group.picked.connect(self._take_group)

    @property
    def updates(self) -> bool:
        """Tell whether people on the roll take the ledger's new values."""
        return self.update_choice.current() == _UPDATE

    def default_group(self) -> str:
        """Return the 村民组 for households without one; '' where none is asked or given."""
        return self.group.text().strip() if self.group_question.isVisibleTo(self) else ""

    def keeps(self, row: LedgerRow) -> bool:
        """Tell whether a row is to be stored."""
        return self.updates or row.change != UPDATED

    def show_preview(self, preview: Preview, groups: list[str]) -> None:
        """Show a ledger; `groups` are the village groups that the register knows."""
        self._groups = groups
        ledger, counts = preview.ledger, preview.ledger.summary
        self.summary.setText(self._summary(preview))
        self.sheets.clear()
        self.sheets.addItems([ledger.sheet or "", *ledger.other_sheets])
        self.sheet_question.setVisible(bool(ledger.other_sheets))
        missing, updated = preview.without_group(), counts[UPDATED]
        self.group_question.words.setText(self.tr("台账里有 {n:,} 个新登记的人没有村民组，都放到").format(n=missing))
        self.group_question.setVisible(bool(missing))
        self.update_question.words.setText(self.tr("已登记的人里有 {n:,} 个内容不一样").format(n=updated))
        self.update_question.setVisible(bool(updated))
        self._show_unmapped(preview)
        self.rows.show_preview(preview)
        self.columns.show_preview(preview)
        mapped = sum(column.field is not None for column in ledger.columns)
        self.tabs.setTabText(1, self.tr("列的对应 {n}/{all}").format(n=mapped, all=len(ledger.columns)))

    def _summary(self, preview: Preview) -> str:
        counts = preview.ledger.summary
        words = self.tr("{n:,} 人：新登记 {new:,}，已登记 {known:,}，表内重复 {twice:,}，没有姓名 {rejected:,} 行")
        people = len(preview.rows) - counts["rejected"]
        known = len(preview.chosen(Chip.KNOWN))
        return words.format(
            n=people, new=counts["new"], known=known, twice=counts["duplicates"], rejected=counts["rejected"]
        )

    def _show_unmapped(self, preview: Preview) -> None:
        unknown = [
            column.header
            for column in preview.ledger.columns
            if column.field is None and column.header not in _SERIAL and preview.samples.get(column.column)
        ]
        shown = "、".join(f"“{header}”" for header in unknown[:3]) + (self.tr(" 等") if len(unknown) > 3 else "")
        words = self.tr("有 {n} 列没有认出来，不会导入：{shown}").format(n=len(unknown), shown=shown)
        self.unmapped.show_notice(words, Kind.ACCENT, self.tr("看列的对应"))
        self.unmapped.setVisible(bool(unknown))

    def _find_group(self, text: str) -> list[Option]:
        return [Option(group, group) for group in self._groups if text.strip() in group]

    def _take_group(self, option: Option) -> None:
        self.group.setText(option.label)

    def _show_columns(self) -> None:
        self.tabs.setCurrentWidget(self.columns)
        self.tabs.tabBar().setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self, _choice: str) -> None:
        self.answered.emit()
