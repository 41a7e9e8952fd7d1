"""The rows of a ledger: what each comes to, and beside the list the chosen row, to be corrected or left out."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.pages.ledger import view as ledger_view
from ui.pages.ledger.cells import LedgerCells
from ui.pages.ledger.view import LEFT_OUT, STATES, Chip, Preview
from ui.tables import Column, RecordTable, Row
from ui.widgets import ChipRow, DetailPanel, KeyButton, Kind, NoticeBar, spaced
from ui.widgets.detail import clear
from ui.widgets.tab_order import come_after
from villagedesk.ledgers.ledger import LedgerRow


class LedgerRows(QWidget):
    """Table and panel; `chips` filter it and stand above.

    `opened` asks for the person of a row that is stored, `corrected` brings a row, a column and the text that was
    typed there; `left_out_changed` tells that a row is to be left out, or not any more.
    """

    opened = Signal(str)
    corrected = Signal(int, int, str)
    left_out_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: dict[str, LedgerRow] = {}
        self._people: Mapping[int, str] = {}
        self._preview: Preview | None = None
        self._stored = False
        self._place = 0
        self.left_out: set[int] = set()
        self.chips = ChipRow()
        self.chips.set_chips([(chip.name, str(chip)) for chip in Chip])
        self.table = RecordTable(_columns(), self._fetch)
        self.table.setAccessibleName(self.tr("台账的行"))
        self.table.setAccessibleName(self.tr("台账里的人"))
        self.table.setColumnHidden(0, True)  # the sheet's own row number stands there
        self.panel = DetailPanel()
        self.cells = LedgerCells()
        self._notices = spaced(QVBoxLayout(), 0, 6)
        self.open_button = KeyButton(self.tr("打开这个人"), icon="user")
        self.correct_button = KeyButton(self.tr("改这一行"), "F2")
        self.leave_button = KeyButton(self.tr("不导入"), "Del")
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        feet, beside = spaced(QVBoxLayout(), 0, 8), spaced(QHBoxLayout(), 0, 8)
        feet.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        feet.addLayout(beside)
        for button in (self.correct_button, self.leave_button):
            beside.addWidget(button)
        beside.addStretch(1)
        self.panel.foot.addLayout(feet)
        self.panel.body.addLayout(self._notices)
        self.panel.body.addWidget(self.cells)
        row = spaced(QHBoxLayout(self), 0, 12)
        row.addWidget(self.table, 1)
        row.addWidget(self.panel)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.open_button.clicked.connect(self._open_current)
        self.correct_button.clicked.connect(self.cells.begin)
        self.leave_button.clicked.connect(self._leave_out)
        self.cells.corrected.connect(self._correct)
        self.cells.left.connect(self._come_back)
        self.chips.chosen.connect(self._filter)
        self.table.chosen.connect(self._show_row)
        self.table.opened.connect(self._open)

    def show_preview(self, preview: Preview) -> None:
        """Show the rows of a ledger; where it is the one shown before, the chosen row and the filter stay."""
        again = self._preview is not None and self._preview.book is preview.book
        again = again and self._preview is not None and self._preview.ledger.sheet == preview.ledger.sheet
        if not again:
            self.left_out = set()
            self.cells.show_row(0, (), fixed=True)
        self._preview = preview
        self._people, self._stored = {}, False
        self._rows = {str(row.row): row for row in preview.rows}
        self.chips.set_counts({chip.name: len(preview.chosen(chip)) for chip in Chip})
        self.choose(Chip[self.chips.current()] if again else Chip.ALL)

    def show_stored(self, people: Mapping[int, str]) -> None:
        """Let rows open their person from now on, given by row number."""
        self._people, self._stored = people, True
        self.table.refresh()
        self._show_row(self.table.current_id())

    def choose(self, chip: Chip) -> None:
        """Show the rows behind a chip."""
        self.chips.choose(chip.name)
        self._filter(chip.name)

    def _filter(self, name: str) -> None:
        if self._preview is None:
            return
        ids = [str(row.row) for row in self._preview.chosen(Chip[name])]
        place = self._place
        self.table.set_ids(ids)
        if ids and not self.table.current_id():
            self.table.choose_row(min(place, len(ids) - 1))
        self._show_row(self.table.current_id())

    def _fetch(self, ids: Sequence[str]) -> list[Row]:
        return [ledger_view.texts(self._rows[number], self._state(self._rows[number])) for number in ids]

    def _state(self, row: LedgerRow) -> str:
        return LEFT_OUT if row.row in self.left_out else ledger_view.state_of(row)

    def _show_row(self, number: str) -> None:
        row = self._rows.get(number)
        clear(self._notices)
        self.open_button.setVisible(bool(self._person(number)))
        for button in (self.correct_button, self.leave_button):
            button.setVisible(row is not None and not self._stored)
        self.cells.setVisible(row is not None)
        if row is None or self._preview is None:
            self.panel.show_subject(self.tr("没有这样的行"))
            return
        self._place = max(self.table.currentIndex().row(), 0)
        state = self._state(row)
        name = str(row.values.get("labourer.name") or self.tr("没有姓名"))
        line = self.tr("表格第 {row} 行").format(row=row.row)
        self.panel.show_subject(name, line, [(state, STATES[state])])
        for words in ledger_view.open_points(row):
            self._notices.addWidget(NoticeBar(words, Kind.BAD if state == "不能入库" else Kind.WARN))
        self.cells.show_row(row.row, self._preview.entries(row), fixed=self._stored)
        come_after(self.table, *self.cells.lines.values())
        self.leave_button.setText(self.tr("还是导入") if state == LEFT_OUT else self.tr("不导入"))
        self.leave_button.setAccessibleName(self.leave_button.text())
        self.leave_button.updateGeometry()

    def _correct(self, column: int, text: str) -> None:
        row = self._rows.get(self.table.current_id())
        if row is not None:
            self.corrected.emit(row.row, column, text)

    def _come_back(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_out(self) -> None:
        row = self._rows.get(self.table.current_id())
        if row is None or self._stored:
            return
        self.left_out ^= {row.row}
        self.table.refresh()
        self._show_row(str(row.row))
        self.left_out_changed.emit()

    def _person(self, number: str) -> str:
        """Return the id of the person of a row, '' where there is none on the roll."""
        row = self._rows.get(number)
        return (self._people.get(row.row) or row.person) if row else ""

    def _open(self, number: str) -> None:
        """Open the person of a row that is stored; before that, Enter corrects the row."""
        if not self._stored:
            self.cells.begin()
        elif self._person(number):
            self.opened.emit(self._person(number))

    def _open_current(self) -> None:
        self.opened.emit(self._person(self.table.current_id()))


def _columns() -> list[Column]:
    translate = QCoreApplication.translate
    return [
        Column("row", translate("LedgerRows", "行号"), 60, right=True, sortable=False, fixed=True),
        Column("name", translate("LedgerRows", "姓名"), 110, sortable=False, fixed=True),
        Column("state", translate("LedgerRows", "结果"), 100, badges=STATES, sortable=False, fixed=True),
        Column("problems", translate("LedgerRows", "需要核对的"), 320, sortable=False),
        Column("id_number", translate("LedgerRows", "身份证号"), 180, sortable=False),
        Column("phone", translate("LedgerRows", "联系电话"), 130, sortable=False),
        Column("place", translate("LedgerRows", "务工地"), 160, sortable=False),
    ]
