"""The files on their way, and below them the rows of the chosen one that need a look."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from ui.county.sheets.work import KINDS, Line, State
from ui.language import listed, shown
from ui.pages.ledger.view import STATES, open_points, state_of
from ui.tables import Column, RecordTable, Row
from ui.widgets import EmptyState, Kind, NoticeBar, caption, spaced
from villagedesk.ledgers.ledger import LedgerRow
from villagedesk.sentence import joined

_PROBLEMS = 4
"""The number of the column that takes the room the others leave."""


class SheetLists(QWidget):
    """`chosen` tells which file the keyboard stands on now, None for none."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []
        self._rows: dict[str, LedgerRow] = {}
        self.table = RecordTable(_columns(), self._cells)
        self.whole = NoticeBar("", Kind.WARN)
        self.about = caption("", "strong", wrap=True)
        self.problems = RecordTable(_problem_columns(), self._problem_cells)
        self._arrange()
        self.table.chosen.connect(self._show_line)
        self.problems.chosen.connect(self._show_row)

    def _arrange(self) -> None:
        self.table.setAccessibleName(self.tr("表格文件"))
        self.problems.setAccessibleName(self.tr("要核对的行"))
        self.table.set_empty(EmptyState(self.tr("没有表格。"), icon="file-spreadsheet"))
        self.problems.setColumnHidden(0, True)  # the sheet's own row number stands there
        for table, stretched in ((self.table, 1), (self.problems, _PROBLEMS)):
            heads = table.horizontalHeader()
            heads.setStretchLastSection(False)
            heads.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
        column = spaced(QVBoxLayout(self), 0, 10)
        column.addWidget(self.table, 3)
        column.addWidget(self.whole)
        column.addWidget(self.about)
        column.addWidget(self.problems, 2)

    def current(self) -> Line | None:
        """Return the file that the keyboard stands on."""
        number = self.table.current_id()
        return self.lines[int(number)] if number else None

    def add(self, found: Sequence[Line]) -> None:
        """Add files; one that is listed and not stored yet is looked at anew."""
        fresh = {line.file for line in found}
        self.lines = [line for line in self.lines if line.is_done or line.file not in fresh] + list(found)
        self._relist(len(self.lines) - len(found))

    def put(self, changed: Sequence[Line]) -> None:
        """Take lines in the place of those of the same files that are not stored."""
        by_file = {line.file: line for line in changed}
        self.lines = [line if line.is_done else by_file.get(line.file, line) for line in self.lines]
        self._relist(max(self.table.currentIndex().row(), 0))

    def told(self) -> str:
        """Return how many files have come how far."""
        counts = [(state, sum(line.state is state for line in self.lines)) for state in State]
        return listed((f"{shown(state.value)} {n}" for state, n in counts if n), "，")

    def _relist(self, row: int) -> None:
        self.table.set_ids([str(number) for number in range(len(self.lines))])
        self.table.refresh()
        if self.lines:
            self.table.choose_row(min(row, len(self.lines) - 1))
        self._show_line(self.table.current_id())

    @Slot(str)
    def _show_line(self, number: str) -> None:
        line = self.lines[int(number)] if number else None
        told = line.words if line and line.state in (State.UNTOLD, State.DOUBTFUL, State.BAD) else ""
        self.whole.show_notice(shown(told), Kind.BAD if line and line.state is State.BAD else Kind.WARN)
        self.whole.setVisible(bool(told))
        self._rows = {str(row.row): row for row in line.open_rows} if line else {}
        self.problems.set_ids(list(self._rows))
        self.problems.refresh()
        for widget in (self.about, self.problems):
            widget.setVisible(bool(self._rows))
        self._show_row("")
        self.chosen.emit(line)

    @Slot(str)
    def _show_row(self, number: str) -> None:
        """Say how many rows are to be looked at, or the whole of what is wrong in the chosen one."""
        row = self._rows.get(number)
        if row is None:
            words = self.tr("有 {n:,} 行要核对，照样会存入；没有姓名的不能存。")
            self.about.setText(words.format(n=len(self._rows)))
        else:
            told = self.tr("第 {row} 行：{points}")
            self.about.setText(told.format(row=row.row, points=shown(joined("；", open_points(row)))))

    def _cells(self, ids: Sequence[str]) -> list[Row]:
        return [self.lines[int(number)].cells() for number in ids]

    def _problem_cells(self, ids: Sequence[str]) -> list[Row]:
        rows = (self._rows[number] for number in ids)
        return [
            (str(row.row), str(row.values.get("labourer.name") or ""), state_of(row), joined("；", open_points(row)))
            for row in rows
        ]


def _columns() -> list[Column]:
    translate = QCoreApplication.translate
    badges = {state.value: kind for state, kind in KINDS.items()}
    return [
        Column("file", translate("SheetLists", "文件"), 140, sortable=False, fixed=True),
        Column("village", translate("SheetLists", "村"), 124, sortable=False, fixed=True),
        Column("state", translate("SheetLists", "结果"), 84, badges=badges, sortable=False, fixed=True),
        Column("people", translate("SheetLists", "人数"), 66, right=True, sortable=False),
        Column("new", translate("SheetLists", "新登记"), 76, right=True, sortable=False),
        Column("rows", translate("SheetLists", "要改的行"), 90, right=True, sortable=False),
    ]


def _problem_columns() -> list[Column]:
    translate = QCoreApplication.translate
    return [
        Column("row", translate("SheetLists", "行号"), 60, right=True, sortable=False, fixed=True),
        Column("name", translate("SheetLists", "姓名"), 110, sortable=False, fixed=True),
        Column("state", translate("SheetLists", "结果"), 100, badges=STATES, sortable=False),
        Column("problems", translate("SheetLists", "要核对的"), 360, sortable=False),
    ]
