"""Any list as a spreadsheet whose ID numbers survive Excel and WPS, ready to print on A4."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import Any, Final

import xlsxwriter

from villagedesk.errors import VillageDeskError
from villagedesk.reports.output import Target, write_whole

Cell = str | int | float | None

_EXACT_DIGITS: Final = 15  # Excel keeps no more digits of a number
_CELL_LIMIT: Final = 32_767  # characters in a cell of an .xlsx
_SHEET_NAME_LIMIT: Final = 31
_NOT_IN_SHEET_NAME: Final = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))
_OPTIONS: Final = {
    "in_memory": True,  # names and numbers of people never lie in a temporary file
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}
_PAPER_A4: Final = 9


@dataclass(frozen=True, slots=True)
class Column:
    """A column: heading, width in digits (a Chinese character counts two), and whether all of it is text.

    ID numbers, phones and bank cards are `text`: a number given there is written as its digits.
    """

    label: str
    width: float = 12
    text: bool = False


def write_workbook(
    target: Target,
    title: str,
    columns: Sequence[Column],
    rows: Iterable[Sequence[Cell]],
    head: Sequence[str] = (),
    foot: Sequence[str] = (),
    made_on: datetime | None = None,
) -> int:
    """Write a sheet called `title` to `target` and return the number of rows of the list.

    `head` are lines above the headings (the title, 填报单位 …), the first of them large; `foot` lines below the list.
    With `made_on`, the moment that the file says it was made, the same list gives the same bytes at any time. A text is
    never taken for a formula, a link or a number. VillageDeskError where a cell would be cut, or the disk refuses.
    """
    buffer = BytesIO()
    with xlsxwriter.Workbook(buffer, _OPTIONS) as book:
        if made_on is not None:
            book.set_properties({"created": made_on})
        sheet = book.add_worksheet(title.translate(_NOT_IN_SHEET_NAME)[:_SHEET_NAME_LIMIT].strip() or "Sheet1")
        writer = _Writer(book, sheet, columns)
        writer.headings(head)
        count = writer.body(rows)
        writer.lines(foot)
        _set_page(sheet, writer.heading_row)
    write_whole(target, buffer.getvalue())
    return count


class _Writer:
    """Fills one sheet from the top down."""

    def __init__(self, book: Any, sheet: Any, columns: Sequence[Column]) -> None:
        self._sheet = sheet
        self._columns = columns
        font = {"font_name": "宋体", "font_size": 11, "valign": "vcenter"}
        self._plain = book.add_format(font)
        self._text = book.add_format({**font, "num_format": "@"})
        self._line = book.add_format({**font, "num_format": "@"})
        self._title = book.add_format({**font, "num_format": "@", "font_size": 16, "bold": True})
        self._bold = book.add_format(
            {**font, "num_format": "@", "bold": True, "text_wrap": True, "align": "center", "bottom": 1}
        )
        self._row = 0
        self.heading_row = 0

    def headings(self, head: Sequence[str]) -> None:
        """Write the lines above the list, the column widths and the bold headings."""
        for line in head:
            self._sheet.write_string(self._row, 0, line, self._line if self._row else self._title)
            self._row += 1
        for number, column in enumerate(self._columns):
            self._sheet.set_column(number, number, column.width, self._text if column.text else self._plain)
            self._sheet.write_string(self._row, number, column.label, self._bold)
        self.heading_row = self._row
        self._row += 1

    def body(self, rows: Iterable[Sequence[Cell]]) -> int:
        """Write the list and return how many rows it has."""
        first = self._row
        for row in rows:
            for number, (column, value) in enumerate(zip(self._columns, row, strict=True)):
                self._write(number, column, value)
            self._row += 1
        if self._row > first:
            self._sheet.autofilter(self.heading_row, 0, self._row - 1, len(self._columns) - 1)
        return self._row - first

    def lines(self, foot: Sequence[str]) -> None:
        """Write the lines below the list, after an empty one."""
        for number, line in enumerate(foot, start=1):
            self._sheet.write_string(self._row + number, 0, line, self._line)

    def _write(self, number: int, column: Column, value: Cell) -> None:
        if value is None or value == "":
            return
        if isinstance(value, str) or column.text or len(str(value).lstrip("-")) > _EXACT_DIGITS:
            self._write_text(number, column, str(value))
        else:
            self._sheet.write_number(self._row, number, value, self._plain)

    def _write_text(self, number: int, column: Column, value: str) -> None:
        if len(value) > _CELL_LIMIT:
            raise VillageDeskError(
                f"第 {self._row - self.heading_row} 行的“{column.label}”有 {len(value)} 个字，表格的一格放不下。",
                "请把这一项改短，再导出。",
            )
        self._sheet.write_string(self._row, number, value, self._text)


def _set_page(sheet: Any, heading_row: int) -> None:
    """Set how the sheet looks and prints: headings stay, A4 landscape, one page wide, page numbers below."""
    sheet.freeze_panes(heading_row + 1, 0)
    sheet.repeat_rows(heading_row)
    sheet.set_landscape()
    sheet.set_paper(_PAPER_A4)
    sheet.fit_to_pages(1, 0)
    sheet.hide_gridlines(0)
    sheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.7)
    sheet.set_footer("&C第 &P 页，共 &N 页")
