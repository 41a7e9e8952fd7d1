"""The preview of a ledger: what was found, what will be stored, and the one or two questions before that."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.forms.services import Option
from ui.forms.suggest import SuggestLine
from ui.language import listed
from ui.pages.ledger.columns import SERIAL, LedgerColumns
from ui.pages.ledger.rows import LedgerRows
from ui.pages.ledger.view import Chip, Preview
from ui.theme import theme
from ui.widgets import ChipRow, KeyButton, Kind, NoticeBar, caption, spaced
from ui.widgets.flow import FlowLayout
from ui.widgets.tab_order import come_after
from villagedesk.ledgers.formats.grid import Workbook
from villagedesk.ledgers.ledger import UPDATED, LedgerRow

_UPDATE, _LEAVE = "update", "leave"
_LEAST_HEIGHT = 240
"""Of the rows; where questions take more room, the page scrolls."""


class Question(QWidget):
    """A question, and the control that answers it: beside it, or below where the line is full."""

    def __init__(self, words: str, answer: QWidget) -> None:
        super().__init__()
        flow = FlowLayout(self, theme().px(10))
        self.words = caption(words)
        self.words.setMinimumHeight(answer.sizeHint().height())
        flow.addWidget(self.words)
        flow.addWidget(answer)


class LedgerPreview(QWidget):
    """`sheet_chosen` asks for another sheet, `column_changed` for another mapping, `answered` for new counts."""

    sheet_chosen = Signal(str)
    column_changed = Signal(int, object)
    answered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._book: Workbook | None = None
        self._groups: list[str] = []
        self._unknown: list[str] = []
        self.summary = caption("", "strong", wrap=True)
        self.sheets = QComboBox()
        self.sheet_question = Question(self.tr("工作表"), self.sheets)
        self.group = SuggestLine(self._find_group, fixed=True)
        self.group.setPlaceholderText(self.tr("例如 一组，可不填"))
        self.group.setAccessibleName(self.tr("村民组"))
        self.group.setFixedWidth(theme().px(220))
        self.group_question = Question("", self.group)
        self.update_choice = ChipRow()
        self.update_choice.set_chips([(_UPDATE, self.tr("用台账里的新内容")), (_LEAVE, self.tr("保留登记台里原来的"))])
        self.update_question = Question("", self.update_choice)
        self.unmapped = NoticeBar("", Kind.ACCENT, self.tr("看列的对应"))
        self.rows = LedgerRows()
        self.columns = LedgerColumns()
        self.columns_button = KeyButton("", icon="columns-3")
        self.parts = QStackedWidget()
        self._mapped = ""
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        column = spaced(QVBoxLayout(self), 0, 10)
        head = spaced(QHBoxLayout(), 0, 16)
        head.addWidget(self.summary, 1)
        head.addWidget(self.sheet_question)
        head.addWidget(self.columns_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        self.sheet_question.hide()
        for widget in (self.group_question, self.update_question, self.unmapped):
            widget.hide()
            column.addWidget(widget)
        column.addWidget(self.rows.chips)
        come_after(self.sheets, self.columns_button)
        for part in (self.rows, self.columns):
            self.parts.addWidget(part)
        self.parts.setMinimumHeight(theme().px(_LEAST_HEIGHT))
        column.addWidget(self.parts, 1)

    def _connect(self) -> None:
        self.sheets.textActivated.connect(self.sheet_chosen)
        self.columns.changed.connect(self.column_changed)
        self.unmapped.pressed.connect(self.show_columns)
        self.columns_button.clicked.connect(self._turn)
        self.update_choice.chosen.connect(self._answer)
        self.group.picked.connect(self._take_group)
        self.rows.left_out_changed.connect(self.answered)

    @property
    def updates(self) -> bool:
        """Tell whether people on the roll take the ledger's new values."""
        return self.update_choice.current() == _UPDATE

    def default_group(self) -> str:
        """Return the 村民组 for households without one; '' where none is asked or given."""
        return self.group.text().strip() if self.group_question.isVisibleTo(self) else ""

    def keeps(self, row: LedgerRow) -> bool:
        """Tell whether a row is to be stored."""
        return row.row not in self.rows.left_out and (self.updates or row.change != UPDATED)

    def show_preview(self, preview: Preview, groups: Sequence[str], sheets: Sequence[str]) -> None:
        """Show a ledger; `groups` are the village groups that the register knows, `sheets` all of the file."""
        if preview.book is not self._book:
            self.parts.setCurrentWidget(self.rows)
            self.group.clear()
        if preview.nameless:
            self.parts.setCurrentWidget(self.columns)
        self._book = preview.book
        self._groups = list(groups)
        ledger, counts = preview.ledger, preview.ledger.summary
        self.summary.setText(self._summary(preview))
        self.sheets.clear()
        self.sheets.addItems(list(sheets))
        self.sheets.setCurrentText(ledger.sheet or "")
        self.sheet_question.setVisible(len(sheets) > 1)
        missing, updated = preview.without_group(), counts[UPDATED]
        self.group_question.words.setText(self.tr("{n:,} 个新登记的人没有村民组，都放到").format(n=missing))
        self.group_question.setVisible(bool(missing))
        self.update_question.words.setText(self.tr("已登记的人里有 {n:,} 个内容不一样").format(n=updated))
        self.update_question.setVisible(bool(updated))
        self._show_unmapped(preview)
        self.columns_button.show()
        self.rows.show_preview(preview)
        self.columns.show_columns(ledger.columns, preview.samples)
        mapped = sum(column.field is not None for column in ledger.columns)
        self._mapped = self.tr("列的对应 {n}/{all}").format(n=mapped, all=len(ledger.columns))
        self._show_part(self.parts.currentWidget())

    def show_stored(self, people: Mapping[int, str]) -> None:
        """Ask nothing any more, and let rows open their person, given by row number."""
        for widget in (self.group_question, self.update_question, self.sheet_question, self.columns_button):
            widget.hide()
        self.rows.show_stored(people)

    def show_rows(self, chip: Chip | None = None) -> None:
        """Show the rows, not the columns; those behind a chip where one is named."""
        self._show_part(self.rows)
        if chip:
            self.rows.choose(chip)
        self.take_keyboard()

    def take_keyboard(self) -> None:
        """Bring the keyboard to what is shown."""
        if self.parts.currentWidget() is self.rows:
            self.rows.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.columns.take_keyboard()

    def show_columns(self) -> None:
        """Show which column means what."""
        self._show_part(self.columns)
        self.columns.take_keyboard()

    def _show_part(self, part: QWidget) -> None:
        self.parts.setCurrentWidget(part)
        rows = part is self.rows
        self.rows.chips.setVisible(rows)
        self.unmapped.setVisible(rows and bool(self._unknown))
        self.columns_button.setText(self._mapped if rows else self.tr("回到逐行核对"))
        self.columns_button.setAccessibleName(self.columns_button.text())
        self.columns_button.updateGeometry()

    def _turn(self) -> None:
        if self.parts.currentWidget() is self.rows:
            self.show_columns()
        else:
            self.show_rows()

    def _summary(self, preview: Preview) -> str:
        counts = preview.ledger.summary
        if preview.nameless:
            return self.tr("没有认出哪一列是姓名：请在下面把那一列对应到“姓名”。")
        parts = (
            (counts["new"], self.tr("新登记 {n:,}")),
            (len(preview.chosen(Chip.KNOWN)), self.tr("已登记 {n:,}")),
            (counts["duplicates"], self.tr("表内重复 {n:,}")),
            (counts["rejected"], self.tr("没有姓名 {n:,} 行")),
        )
        told = listed((words.format(n=n) for n, words in parts if n), "，")
        return self.tr("台账里有 {n:,} 人：{told}").format(n=len(preview.rows) - counts["rejected"], told=told)

    def _show_unmapped(self, preview: Preview) -> None:
        self._unknown = [
            column.header
            for column in preview.ledger.columns
            if column.field is None and column.header not in SERIAL and preview.samples.get(column.column)
        ]
        shown = listed(f"“{header}”" for header in self._unknown[:3]) + (
            self.tr(" 等") if len(self._unknown) > 3 else ""
        )
        words = self.tr("有 {n} 列没有认出来，不会导入：{shown}").format(n=len(self._unknown), shown=shown)
        self.unmapped.show_notice(words, Kind.ACCENT, self.tr("看列的对应"))

    def _find_group(self, text: str) -> list[Option]:
        return [Option(group, group) for group in self._groups if text.strip() in group]

    def _take_group(self, option: Option) -> None:
        self.group.setText(option.label)

    def _answer(self, _choice: str) -> None:
        self.answered.emit()
