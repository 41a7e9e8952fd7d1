"""Which kind of document a sheet is, and where its columns stand."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from villagedesk.catalogue.cells import Cell, plain
from villagedesk.catalogue.documents import DocumentKind, Form, document_kinds
from villagedesk.catalogue.field import Need
from villagedesk.county.publishing.draft import Fault
from villagedesk.ledgers.formats.grid import Sheet, Workbook
from villagedesk.ledgers.header import Header, HeaderCell
from villagedesk.ledgers.words import header_key, keys

TOML: Final = "toml"
"""The format of a workbook that was made of a TOML file."""
SERIAL: Final = "序号"
_SERIALS: Final = frozenset(map(header_key, (SERIAL, "编号", "序", "No")))
_SEARCHED: Final = 15
"""Rows from the top in which a header is looked for."""


@dataclass(frozen=True, slots=True)
class Found:
    """A sheet taken for a document: its header, the column (from 0) of each field, and headers of none.

    `lettered` tells that people know its columns by letters, as they do in a spreadsheet.
    """

    kind: DocumentKind
    sheet: Sheet
    header: Header
    columns: dict[str, int]
    ignored: tuple[str, ...]
    lettered: bool = True

    @property
    def missing(self) -> list[str]:
        """Return the labels of the columns that must be there and are not."""
        wanted = (field for field in self.kind if field.need is Need.MANDATORY and field.name not in self.columns)
        return [field.label for field in wanted]

    def fault(self, row: int, column: int, message: str) -> Fault:
        """Return what is wrong with a cell: row from 1, column from 0."""
        header = next((cell.text for cell in self.header.cells if cell.column == column), "")
        return Fault(row, _letters(column) if self.lettered else "", header, message)

    @property
    def weight(self) -> tuple[bool, bool, int]:
        """Return by what two readings of a workbook are compared; the greatest holds."""
        named = any(header_key(plain(cell)) == header_key(self.kind.title) for cell in self._above)
        return (named, not self.missing, len(self.columns))

    @property
    def _above(self) -> list[Cell]:
        return [cell for row in self.sheet.rows[: self.header.first] for cell in row if plain(cell)]


def find(book: Workbook, kind: DocumentKind | None) -> Found | None:
    """Return the sheet that is a document of `kind`, or of any kind; None where no sheet looks like one."""
    kinds = [kind] if kind else [one for one in document_kinds().values() if one.form is Form.TABLE]
    lettered = book.format != TOML
    found = [one for sheet in book.sheets for wanted in kinds if (one := _in_sheet(sheet, wanted, lettered=lettered))]
    if kind is None:
        found = [one for one in found if one.weight[0] or one.weight[1]]
    return max(found, key=lambda one: one.weight, default=None)


def _in_sheet(sheet: Sheet, kind: DocumentKind, *, lettered: bool) -> Found | None:
    rows = [_columns(row, kind) for row in sheet.rows[:_SEARCHED]]
    best = max(range(len(rows)), key=lambda number: len(rows[number][0]), default=0)
    if not rows or len(rows[best][0]) < 2:
        return None
    cells = tuple(HeaderCell(number, plain(cell)) for number, cell in enumerate(sheet.rows[best]) if plain(cell))
    title = " ".join(plain(cell) for row in sheet.rows[:best] for cell in row if plain(cell))
    return Found(kind, sheet, Header(best, best, cells, title), *rows[best], lettered)


def _columns(row: Sequence[Cell], kind: DocumentKind) -> tuple[dict[str, int], tuple[str, ...]]:
    """Return where the fields of a kind stand in a row of headers, and the headers that are none of them."""
    columns: dict[str, int] = {}
    ignored: list[str] = []
    words = _words(kind.name)
    for number, cell in enumerate(row):
        text = plain(cell)
        name = _meaning(words, keys(text)) if isinstance(cell, str) and text else None
        if name and name not in columns:
            columns[name] = number
        elif text and header_key(text) not in _SERIALS:
            ignored.append(text)
    return columns, tuple(ignored)


def _meaning(words: dict[str, str], forms: Iterable[str]) -> str | None:
    return next((words[form] for form in forms if form in words), None)


@cache
def _words(kind: str) -> dict[str, str]:
    """Return the header words of a kind in parsing form; names and labels go before other words."""
    declared = document_kinds()[kind]
    words: dict[str, str] = {}
    for field in declared:
        for text in (field.name, field.label):
            words.setdefault(next(iter(keys(text))), field.name)
    for field in declared:
        for text in (field.label, *field.headers):
            for form in keys(text):
                words.setdefault(form, field.name)
    return words


def _letters(column: int) -> str:
    """Return how a spreadsheet calls a column, numbered from 0: A, B … Z, AA."""
    found = ""
    while column >= 0:
        found = chr(ord("A") + column % 26) + found
        column = column // 26 - 1
    return found
