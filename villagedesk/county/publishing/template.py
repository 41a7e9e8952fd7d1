"""Templates for the clerk: a spreadsheet with headings, choices and an example row, or a text to start from."""

from io import BytesIO
from typing import Any, Final

import xlsxwriter
from xlsxwriter.utility import xl_col_to_name

from villagedesk.catalogue.codes import code_list
from villagedesk.catalogue.documents import Column, DocumentKind, Form
from villagedesk.catalogue.field import Field, Kind, Need
from villagedesk.county.publishing.header import SERIAL
from villagedesk.reports.output import Target, write_whole

EXAMPLE: Final = "示例"
"""Stands before a row that is not read."""
_CHOICES: Final = "选项"
_EMPTY_ROWS: Final = 200
_OPTIONS: Final = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}
_FONT: Final = {"font_name": "宋体", "font_size": 11, "valign": "vcenter", "num_format": "@"}
_GREY: Final = "#6B7280"


def write_template(kind: DocumentKind, target: Target) -> None:
    """Write the template of a kind; VillageDeskError where the disk refuses."""
    if kind.form is not Form.TABLE:
        write_whole(target, kind.template.lstrip().encode())
        return
    buffer = BytesIO()
    with xlsxwriter.Workbook(buffer, _OPTIONS) as book:
        _Writer(book, kind).write()
    write_whole(target, buffer.getvalue())


class _Writer:
    """Fills the sheet of one kind from the top down, and a hidden one with the choices of its code columns."""

    def __init__(self, book: Any, kind: DocumentKind) -> None:
        self._kind = kind
        self._page = book.add_worksheet(kind.title)
        self._choices = book.add_worksheet(_CHOICES)
        self._choices.hide()
        self._title = book.add_format({**_FONT, "font_size": 16, "bold": True})
        self._line = book.add_format({**_FONT, "font_color": _GREY})
        self._cell = book.add_format(_FONT)
        self._grey = book.add_format({**_FONT, "font_color": _GREY, "italic": True, "text_wrap": True})
        self._head = book.add_format({**_FONT, "bold": True, "text_wrap": True, "align": "center", "border": 1})

    def write(self) -> None:
        """Write title, notes, headings, and the example row."""
        self._page.write_string(0, 0, self._kind.title, self._title)
        lines = (self._kind.about, *self._kind.notes)
        for number, line in enumerate(lines, start=1):
            self._page.write_string(number, 0, line, self._line)
        header = len(lines) + 1
        self._page.set_column(0, 0, 6, self._cell)
        self._page.write_string(header, 0, SERIAL, self._head)
        self._page.write_string(header + 1, 0, EXAMPLE, self._grey)
        for number, column in enumerate(self._kind.columns, start=1):
            self._column(number, header, column)
        self._page.freeze_panes(header + 1, 0)
        self._page.set_landscape()
        self._page.set_paper(9)
        self._page.fit_to_pages(1, 0)

    def _column(self, number: int, header: int, column: Column) -> None:
        field = column.field
        self._page.set_column(number, number, column.width, self._cell)
        star = "*" if field.need is Need.MANDATORY else ""
        self._page.write_string(header, number, f"{field.label}{star}", self._head)
        self._page.write_string(header + 1, number, column.example, self._grey)
        labels = _labels(field)
        if labels:
            for row, label in enumerate(labels):
                self._choices.write_string(row, number, label, self._cell)
            letter = xl_col_to_name(number)
            source = f"={_CHOICES}!${letter}$1:${letter}${len(labels)}"
            self._page.data_validation(
                header + 1, number, header + _EMPTY_ROWS, number, {"validate": "list", "source": source}
            )


def _labels(field: Field) -> list[str]:
    if field.kind is Kind.YES_NO:
        return ["是", "否"]
    return [entry.label for entry in code_list(field.codes).choices] if field.kind is Kind.CODE else []
