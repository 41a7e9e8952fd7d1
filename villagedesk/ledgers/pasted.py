"""Cells pasted without a header: which field each belongs to is known, the import's readers and checks do the rest."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from io import StringIO

from villagedesk.catalogue.cells import Cell, plain
from villagedesk.catalogue.field import Values
from villagedesk.catalogue.lookups import Lookups
from villagedesk.ledgers.formats.sheets import open_pasted
from villagedesk.ledgers.header import find_header
from villagedesk.ledgers.mapping import Column
from villagedesk.ledgers.reading import PASTED_NAME
from villagedesk.ledgers.values import RowReader, complete

_NAME = "labourer.name"


@dataclass(frozen=True, slots=True)
class PastedCell:
    """A filled cell: its line and place from 0, what stood in it, and its values by dotted field name.

    `problem` says why it cannot be taken as it is; `values` may be there all the same.
    """

    line: int
    place: int
    field: str
    text: str
    values: Values
    problem: str = ""


def lines(text: str) -> list[list[str]]:
    """Return the cells that a spreadsheet has put on the clipboard: between tabs, quoted where one holds a line break.

    The empty line at the end is none.
    """
    whole = text.replace("\r\n", "\n").removesuffix("\n")
    try:
        return list(csv.reader(StringIO(whole, newline=""), delimiter="\t", strict=True))
    except csv.Error:
        return [line.split("\t") for line in whole.split("\n")]


def has_header(text: str) -> bool:
    """Tell whether a pasted table begins with words above its columns; RefusedFile where it cannot be read."""
    return any(find_header(sheet) for sheet in open_pasted(text, PASTED_NAME).sheets)


def read_cells(table: Sequence[Sequence[Cell]], fields: Sequence[str], lookups: Lookups) -> list[PastedCell]:
    """Read the filled cells of a table; `fields` names the dotted field of each column, '' for none.

    Columns beyond the last field, and those of no field, are passed over.
    """
    readers = [_reader(field, lookups) if field else None for field in fields]
    found = []
    for line, row in enumerate(table):
        for place, (cell, field, reader) in enumerate(zip(row, fields, readers, strict=False)):
            if reader is not None and plain(cell):
                found.append(_read(reader, cell, field, line, place))
    return found


def _reader(field: str, lookups: Lookups) -> RowReader:
    columns = [Column(0, field, field, 1.0)]
    if field != _NAME:
        columns.append(Column(1, _NAME, _NAME, 1.0))
    return RowReader(columns, lookups)


def _read(reader: RowReader, cell: Cell, field: str, line: int, place: int) -> PastedCell:
    values, problems = reader.read([cell])
    problems += reader.check(values, problems)
    problem = problems[0].message if problems else ""
    return PastedCell(line, place, field, plain(cell), complete(values), problem)
