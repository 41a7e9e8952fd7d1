"""A workbook of the rows that were not taken as they stand: original cells, the reason behind, ready to correct."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from io import BytesIO
from typing import Any, Final

import xlsxwriter

from villagedesk.catalogue.cells import Cell, plain
from villagedesk.ledgers.formats.grid import Merge, Sheet, Workbook
from villagedesk.ledgers.ledger import REJECTED, REVIEW, SKIPPED, UNCHANGED, Ledger, LedgerRow
from villagedesk.ledgers.rows import Fixes, fill_merged, group_heading, put_fixes
from villagedesk.ledgers.storing import ALREADY_REGISTERED
from villagedesk.ledgers.words import REASON
from villagedesk.reports.output import Target, write_whole

_OPTIONS: Final = {
    "in_memory": True,  # names and numbers of people never lie in a temporary file
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}
_WIDTHS: Final = (6, 22)
_REASON_WIDTH: Final = 60
_SAMPLED: Final = 50
_CARRIED: Final = ("household.number", "household.head_name", "household.group")
"""What a member's row may leave to the row above; here that row may be missing."""


def refused_rows(ledger: Ledger) -> list[LedgerRow]:
    """Return the rows to correct: rejected ones and those in review, unless they only repeat what is registered."""
    return [row for row in ledger.rows if row.outcome == REJECTED or (row.outcome == REVIEW and _is_open(row))]


def refused_workbook(ledger: Ledger, book: Workbook, target: Target, fixes: Fixes | None = None) -> int:
    """Write the rows to correct into an .xlsx and return how many they are.

    `book` is what `ledger` was read from, `fixes` what was typed into its cells. What stands above its rows is
    kept, so that reading the new workbook finds the same columns; the reason in the last column is not read.
    VillageDeskError where the disk refuses.
    """
    sheet = next(one for one in book.sheets if (one.name or None) == ledger.sheet)
    rows = refused_rows(ledger)
    buffer = BytesIO()
    with xlsxwriter.Workbook(buffer, {**_OPTIONS, "date_1904": sheet.counts_from_1904}) as workbook:
        _Writer(workbook, sheet, ledger, fixes or {}).write(rows)
    write_whole(target, buffer.getvalue())
    return len(rows)


def _is_open(row: LedgerRow) -> bool:
    return row.change != UNCHANGED or any(problem.code != ALREADY_REGISTERED for problem in row.problems)


class _Writer:
    """Copies one sheet's head and some of its rows."""

    def __init__(self, book: Any, sheet: Sheet, ledger: Ledger, fixes: Fixes) -> None:
        self._sheet = sheet
        self._fixes = fixes
        self._ledger = ledger
        self._page = book.add_worksheet("需改正的行")
        font = {"font_name": "宋体", "font_size": 11, "valign": "vcenter"}
        bold = {"bold": True, "text_wrap": True, "align": "center", "border": 1}
        self._head = book.add_format({**font, **bold, "num_format": "@"})
        self._text = book.add_format({**font, "num_format": "@"})
        self._day = book.add_format({**font, "num_format": "yyyy-mm-dd"})
        self._why = book.add_format({**font, "num_format": "@", "text_wrap": True, "font_color": "#9A3412"})
        self._header_end = max(ledger.header_rows)
        self._reason = max(map(len, sheet.rows), default=0)

    def write(self, rows: Sequence[LedgerRow]) -> None:
        """Write the head, then the rows with the reason behind each."""
        self._write_head()
        position = self._header_end
        for cells, row in self._body(rows):
            for column, cell in enumerate(cells):
                self._write_cell(position, column, cell)
            if row:
                self._page.write_string(position, self._reason, _reason(row), self._why)
            position += 1
        self._page.freeze_panes(self._header_end, 0)
        self._page.set_landscape()
        self._page.fit_to_pages(1, 0)

    def _write_head(self) -> None:
        for number, cells in enumerate(self._sheet.rows[: self._header_end]):
            for column, cell in enumerate(cells):
                if plain(cell):
                    self._write_cell(number, column, cell, self._head)
        for merge in self._sheet.merges:
            self._merge(merge)
        self._page.write_string(self._header_end - 1, self._reason, REASON, self._head)
        for column in range(self._reason):
            sample = self._sheet.rows[self._header_end - 1 : self._header_end + _SAMPLED]
            longest = max((2 * len(plain(cells[column])) for cells in sample), default=0)
            self._page.set_column(column, column, max(_WIDTHS[0], min(_WIDTHS[1], longest)), self._text)
        self._page.set_column(self._reason, self._reason, _REASON_WIDTH)

    def _merge(self, merge: Merge) -> None:
        (top, left), (bottom, right) = merge
        if bottom < self._header_end and (top, left) != (bottom, right):
            self._page.merge_range(top, left, bottom, right, plain(self._sheet.rows[top][left]), self._head)

    def _body(self, rows: Sequence[LedgerRow]) -> Iterator[tuple[Sequence[Cell], LedgerRow | None]]:
        """Yield the cells of each row to correct, after the line that names its village group, if there is one."""
        body = fill_merged(self._sheet, self._header_end)
        put_fixes(body, self._header_end + 1, self._fixes)
        refused = {row.row: row for row in rows}
        heading: list[Cell] = []
        for row in self._ledger.rows[self._header_end :]:
            cells = body[row.row - self._header_end - 1]
            if row.outcome == SKIPPED and group_heading(cells):
                heading = cells
            elif row.row in refused:
                if heading:
                    yield heading, None
                    heading = []
                yield self._with_household(cells, row), row

    def _with_household(self, cells: list[Cell], row: LedgerRow) -> Sequence[Cell]:
        carried: Mapping[int, Cell] = {
            column.column - 1: str(row.values[column.field])
            for column in self._ledger.columns
            if column.field in _CARRIED and row.values.get(column.field) and not plain(cells[column.column - 1])
        }
        return [carried.get(index, cell) for index, cell in enumerate(cells)]

    def _write_cell(self, row: int, column: int, cell: Cell, style: Any = None) -> None:
        """Write a cell as what it was: a number stays one, so that lost digits are still seen as lost."""
        if cell is None or cell == "":
            return
        if isinstance(cell, str | bool | time | timedelta):
            self._page.write_string(row, column, cell if isinstance(cell, str) else plain(cell), style or self._text)
        elif isinstance(cell, datetime | date):
            self._page.write_datetime(row, column, cell, style or self._day)
        else:
            self._page.write_number(row, column, cell, style or self._text)


def _reason(row: LedgerRow) -> str:
    told = "；".join(dict.fromkeys(problem.message for problem in row.problems))
    return f"原表第 {row.row} 行：{told}"
