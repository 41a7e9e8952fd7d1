"""The rows of a ledger: what each comes to, and beside the list the chosen row with what is wrong in it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from ui.pages import ledger_view
from ui.pages.ledger_view import STATES, Chip, Preview
from ui.tables import Column, RecordTable, Row
from ui.widgets import ChipRow, DetailPanel, KeyButton, Kind, NoticeBar, caption, spaced
from villagedesk.ledgers.ledger import LedgerRow


class LedgerRows(QWidget):
    """Table and panel; `chips` filter it and stand above. `opened` asks for the person of a row that is stored."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._rows: dict[str, LedgerRow] = {}
        self._people: Mapping[int, str] = {}
        self._preview: Preview | None = None
        self.chips = ChipRow()
        self.chips.set_chips([(chip.name, str(chip)) for chip in Chip])
        self.table = RecordTable(_columns(), self._fetch)
        self.table.setColumnHidden(0, True)  # the sheet's own row number stands there
        self.panel = DetailPanel()
        self.open_button = KeyButton(self.tr("打开这个人"), icon="user")
        self.panel.foot.addWidget(self.open_button)
        self.panel.foot.addStretch(1)
        self.open_button.clicked.connect(self._open_current)
        row = spaced(QHBoxLayout(self), 0, 12)
        row.addWidget(self.table, 1)
        row.addWidget(self.panel)
        self.chips.chosen.connect(self._filter)
        self.table.chosen.connect(self._show_row)
        self.table.opened.connect(self._open)
        self.setFocusProxy(self.table)

    def show_preview(self, preview: Preview) -> None:
        """Show the rows of a ledger."""
        self._preview = preview
        self._people = {}
        self._rows = {str(row.row): row for row in preview.rows}
        self.chips.set_counts({chip.name: len(preview.chosen(chip)) for chip in Chip})
        self.choose(Chip.ALL)

    def show_stored(self, people: Mapping[int, str]) -> None:
        """Let rows open their person from now on, given by row number."""
        self._people = people
        self._show_row(self.table.current_id())

    def choose(self, chip: Chip) -> None:
        """Show the rows behind a chip."""
        self.chips.choose(chip.name)
        self._filter(chip.name)

    def _filter(self, name: str) -> None:
        if self._preview is None:
            return
        self.table.set_ids([str(row.row) for row in self._preview.chosen(Chip[name])])
        if self.table.paged.rowCount() and not self.table.current_id():
            self.table.choose_row(0)
        self._show_row(self.table.current_id())

    def _fetch(self, ids: Sequence[str]) -> list[Row]:
        return [ledger_view.texts(self._rows[number]) for number in ids]

    def _show_row(self, number: str) -> None:
        row = self._rows.get(number)
        self.panel.clear_body()
        self.open_button.setVisible(bool(self._person(number)))
        if row is None:
            self.panel.show_subject(self.tr("没有这样的行"))
            return
        state = ledger_view.state_of(row)
        name = str(row.values.get("labourer.name") or self.tr("没有姓名"))
        line = self.tr("表格第 {row} 行").format(row=row.row)
        self.panel.show_subject(name, line, [(state, STATES[state])])
        for words in ledger_view.open_points(row):
            self.panel.body.addWidget(NoticeBar(words, Kind.BAD if state == "不能入库" else Kind.WARN))
        self.panel.body.addLayout(_values(ledger_view.details(row)))

    def _person(self, number: str) -> str:
        """Return the id of the person of a row, '' where there is none on the roll."""
        row = self._rows.get(number)
        return (self._people.get(row.row) or row.person) if row else ""

    def _open(self, number: str) -> None:
        person = self._person(number)
        if person:
            self.opened.emit(person)

    def _open_current(self) -> None:
        self._open(self.table.current_id())


def _values(rows: Sequence[tuple[str, str]]) -> QGridLayout:
    """Return what was read of a row, below what is wrong with it."""
    grid = spaced(QGridLayout(), (0, 6, 0, 0), 6)
    grid.setColumnStretch(1, 1)
    for number, (label, text) in enumerate(rows):
        grid.addWidget(caption(label, "soft"), number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(caption(text, wrap=True), number, 1)
    return grid


def _columns() -> list[Column]:
    tr = QCoreApplication.translate
    return [
        Column("row", tr("LedgerRows", "行号"), 60, right=True, sortable=False, fixed=True),
        Column("name", tr("LedgerRows", "姓名"), 110, sortable=False, fixed=True),
        Column("state", tr("LedgerRows", "结果"), 100, badges=STATES, sortable=False, fixed=True),
        Column("problems", tr("LedgerRows", "需要核对的"), 320, sortable=False),
        Column("id_number", tr("LedgerRows", "身份证号"), 180, sortable=False),
        Column("phone", tr("LedgerRows", "联系电话"), 130, sortable=False),
        Column("place", tr("LedgerRows", "务工地"), 160, sortable=False),
    ]
