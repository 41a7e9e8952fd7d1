"""Opening a ledger of any format as a workbook of grids."""

from io import BytesIO
from pathlib import Path
from typing import cast

from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum

from villagedesk.catalogue.cells import Cell
from villagedesk.ledgers.formats import biff, xlsx
from villagedesk.ledgers.formats.delimited import read_delimited
from villagedesk.ledgers.formats.document import read_document
from villagedesk.ledgers.formats.encoding import decode
from villagedesk.ledgers.formats.grid import (
    MOST_CELLS,
    MOST_COLUMNS,
    MOST_ROWS,
    Sheet,
    Workbook,
    damaged,
    make_sheet,
    too_large,
    wanted,
)
from villagedesk.ledgers.formats.ole import CompoundFile, NotWhole
from villagedesk.ledgers.formats.sniff import format_of, load, locked
from villagedesk.ledgers.formats.spreadsheetml import read_spreadsheetml
from villagedesk.ledgers.formats.unlock import unlocked
from villagedesk.ledgers.formats.webpage import read_webpage

PASTED = "pasted"
_MOST_TEXT = 32 * 1024 * 1024
"""Bytes of a text format: 100,000 people of 40 columns take about so much."""


def open_workbook(path: Path, sheet: str | None = None, password: str = "") -> Workbook:
    """Read all sheets of a workbook, or only the one called `sheet`; `password` opens a locked one.

    Raises RefusedFile for a file that is not a readable spreadsheet, WrongUse for an unknown sheet.
    """
    return open_content(unlocked(load(path), path.name, password), path.name, sheet)


def open_content(content: bytes, file: str, sheet: str | None = None) -> Workbook:
    """Read the bytes of a workbook as `open_workbook` reads a file; `file` is its name, for messages."""
    format_ = format_of(content, file)
    if format_ in ("xlsx", "xls"):
        return Workbook(format_, _read_binary(content, file, format_, sheet))
    if format_ == "docx":
        return _only(Workbook(format_, tuple(read_document(content, file))), sheet)
    if len(content) > _MOST_TEXT:
        raise too_large(file)
    text, encoding = decode(content, file)
    if format_ == "html":
        sheets = tuple(read_webpage(text, file))
    elif format_ == "xml":
        sheets = tuple(read_spreadsheetml(text, file))
    else:
        sheets = (read_delimited(text, file),)
    return _only(Workbook(format_, sheets, encoding), sheet)


def open_pasted(text: str, name: str) -> Workbook:
    """Read a table from the clipboard: cells between tabs as spreadsheets give them, a web table, or CSV."""
    if len(text) > _MOST_TEXT:
        raise too_large(name)
    if text.lstrip()[:200].lower().startswith(("<table", "<html", "<!doctype html", "<meta")):
        return Workbook(PASTED, tuple(read_webpage(text, name)))
    return Workbook(PASTED, (read_delimited(text, name),))


def _only(book: Workbook, sheet: str | None) -> Workbook:
    names = wanted([one.name for one in book.sheets], sheet)
    return Workbook(book.format, tuple(one for one in book.sheets if one.name in names), book.encoding)


def _read_binary(content: bytes, file: str, format_: str, sheet: str | None) -> tuple[Sheet, ...]:
    from_1904 = xlsx.inspect(content, file) if format_ == "xlsx" else _inspect_xls(content, file)
    try:
        with CalamineWorkbook.from_filelike(BytesIO(content)) as book:
            tables = [one.name for one in book.sheets_metadata if one.typ is SheetTypeEnum.WorkSheet]
            names = wanted(tables, sheet)
            return tuple(_grid(book, name, file, counts_from_1904=from_1904) for name in dict.fromkeys(names))
    except PasswordError as error:
        raise locked(file) from error
    except (CalamineError, OSError, ValueError, OverflowError, MemoryError) as error:
        raise damaged(file) from error
    except BaseException as error:
        # The reader is written in Rust; a broken file can end it in a panic, which is no Exception.
        if type(error).__name__ == "PanicException":
            raise damaged(file) from None
        raise


def _inspect_xls(content: bytes, file: str) -> bool:
    """Check an .xls and return whether its dates count from 1904; RefusedFile for what a ledger never is."""
    try:
        compound = CompoundFile(content)
        compound.check()
        name = next(one for one in ("Workbook", "WORKBOOK", "Book", "BOOK") if one in compound.names)
        said = biff.claims(compound.stream(name))
    except (NotWhole, ValueError, KeyError) as error:
        raise damaged(file) from error
    if said.locked:
        raise locked(file)
    if any(columns > MOST_COLUMNS or rows * columns > MOST_CELLS for rows, columns in said.extents):
        raise too_large(file)
    return said.from_1904


def _grid(book: CalamineWorkbook, name: str, file: str, *, counts_from_1904: bool) -> Sheet:
    sheet = book.get_sheet_by_name(name)
    if sheet.total_height > MOST_ROWS or sheet.total_width > MOST_COLUMNS:
        raise too_large(file)
    rows = cast("list[list[Cell]]", sheet.to_python(skip_empty_area=False))
    return make_sheet(name, rows, sheet.merged_cell_ranges or (), file, counts_from_1904=counts_from_1904)
