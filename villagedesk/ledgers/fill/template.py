"""What a superior's template asks for: which column is which field, and which rows wait for people."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Final

from villagedesk.catalogue.cells import Cell, plain
from villagedesk.catalogue.lookups import Lookups
from villagedesk.errors import RefusedFile, WrongUse
from villagedesk.ledgers.fill.grid import Grid
from villagedesk.ledgers.fill.package import Book
from villagedesk.ledgers.fill.shift import ranges
from villagedesk.ledgers.formats.grid import Sheet
from villagedesk.ledgers.formats.sheets import open_content
from villagedesk.ledgers.header import Header, HeaderCell, find_header
from villagedesk.ledgers.ledger import ColumnMap
from villagedesk.ledgers.mapping import Column, map_columns
from villagedesk.ledgers.rows import is_no_person
from villagedesk.ledgers.words import header_key
from villagedesk.sentence import sentence

_PERSON: Final = frozenset({"labourer.name", "labourer.id_number"})
_SERIALS: Final = frozenset({"序号", "编号", "序", "no", "行号"})
_EXAMPLES: Final = ("示例", "样例", "举例", "范例", "例：", "例:")
_MOST_CHOICES: Final = 2000


@dataclass(slots=True)
class Rows:
    """Rows of a template, from 1: those to fill, those with people in them, and where what follows begins.

    `kept` are rows with people, `examples` those that show how to fill the table; `end` is the first row of totals
    and signatures, or the row behind the last one.
    """

    free: list[int] = field(default_factory=list)
    kept: list[int] = field(default_factory=list)
    examples: list[int] = field(default_factory=list)
    end: int = 0


class Template:
    """A template that was opened and its header found.

    Attributes:
        sheet: the cells as they are read.
        part: the part of the package that holds the sheet.
        grid: the cells as they are written.
        header: its header; rows from 0.
        columns, unmatched: what `match` found: the columns to fill, and the headers of those that stay empty.
        shown: every column with a header, as `match` understood it.
        serials: the columns of running numbers, from 0.
    """

    def __init__(self, book: Book, sheets: Sequence[Sheet], chosen: Sheet, header: Header) -> None:
        self._book = book
        self._sheets = {sheet.name: sheet for sheet in sheets}
        self.sheet = chosen
        self.part = book.sheets[chosen.name]
        self.grid = Grid(book.read(self.part), chosen.name, book.file)
        self.header = _without_covered(header, self.grid)
        self.columns: tuple[Column, ...] = ()
        self.shown: tuple[ColumnMap, ...] = ()
        self.unmatched: tuple[str, ...] = ()
        self.serials: tuple[int, ...] = ()

    def match(self, lookups: Lookups, mapping: Mapping[int, str | None]) -> None:
        """Find the field of each column; `mapping` (number from 1 to dotted field or None) goes before the words.

        WrongUse for an unknown field or column.
        """
        known = {cell.column + 1 for cell in self.header.cells}
        for number in mapping:
            if number not in known:
                raise WrongUse(
                    sentence("模板里没有第 {number} 栏。", number=number),
                    sentence("有表头的栏：{names}。", names="、".join(map(str, sorted(known)))),
                )
        self.shown, self.columns = map_columns(self.header, self.body(), lookups, mapping)
        serial = [cell.column for cell in self.header.cells if header_key(cell.text) in _SERIALS]
        self.serials = tuple(set(serial) - {column.index for column in self.columns} - {one - 1 for one in mapping})
        taken = {column.index + 1 for column in self.columns} | {column + 1 for column in self.serials}
        self.unmatched = tuple(one.header for one in self.shown if one.column not in taken)

    @property
    def names_people(self) -> bool:
        """Tell whether a column is for the name or the ID number: without one nobody can be listed."""
        return bool(_PERSON & {column.field for column in self.columns})

    def rows(self) -> Rows:
        """Return the rows below the header; blank rows count only where they are made like the first of them."""
        found = Rows(end=max(self.grid.last_row, len(self.sheet.rows)) + 1)
        person = [column.index for column in self.columns if column.field in _PERSON]
        for number in range(self.header.last + 2, found.end):
            cells = self.sheet.rows[number - 1] if number <= len(self.sheet.rows) else []
            texts = ["" if self._is_given(number, at, cell) else plain(cell) for at, cell in enumerate(cells)]
            if self._is_foot(texts):
                found.end = number
                break
            if _is_example(texts):
                found.examples.append(number)
            elif any(self._holds(number, column) for column in person):
                found.kept.append(number)
            elif self._is_like_first(number, found.free, person):
                found.free.append(number)
        return found

    def text(self, row: int, column: int) -> str:
        """Return what a cell (row from 1, column from 0) says."""
        cells = self.sheet.rows[row - 1] if row <= len(self.sheet.rows) else []
        return plain(cells[column]) if column < len(cells) else ""

    def choices(self, column: int, row: int) -> tuple[str, ...]:
        """Return the entries of the drop-down of a column (from 0) in a row, () where there is none to be read."""
        formula = next((one.formula for one in self.grid.drop_downs if one.covers(row, column)), "")
        if formula.startswith('"'):
            return tuple(one.strip() for one in formula.strip('"').split(",") if one.strip())
        formula = self._book.names.get(formula, formula)
        name, mark, reference = formula.rpartition("!")
        source = self._sheets.get(name.strip("'").replace("''", "'")) if mark else self.sheet
        return tuple(_texts(source, reference)) if source else ()

    def body(self) -> list[list[Cell]]:
        """Return the rows between header and foot: what may stand there shows what a column is for."""
        below = self.sheet.rows[self.header.last + 1 :]
        return list(takewhile(lambda row: not self._is_foot([plain(cell) for cell in row]), below))

    def _is_given(self, row: int, column: int, cell: Cell) -> bool:
        """Tell whether a cell says nothing of the row: a formula's result, or its running number."""
        own = self.grid.cell(row, column)
        return (own is not None and own.formula is not None) or (column in self.serials and plain(cell).isdigit())

    def _holds(self, row: int, column: int) -> bool:
        own = self.grid.cell(row, column)
        return own is not None and own.filled and own.formula is None

    def _is_like_first(self, row: int, free: list[int], person: list[int]) -> bool:
        if row in self.grid.rows and self.grid.rows[row].hidden:
            return False
        return not free or all(self.grid.cell(row, at) is not None or not self.grid.cell(free[0], at) for at in person)

    def _is_foot(self, texts: list[str]) -> bool:
        """Tell whether the list ends above a row: a total, a signature, a note."""
        return any(texts) and is_no_person(texts, self.header) and not _is_example(texts)


def open_template(book: Book, name: str | None) -> Template:
    """Return the template of a workbook: the sheet called `name`, else the one whose header tells most.

    RefusedFile where no sheet has a header, WrongUse where none is called so.
    """
    sheets = open_content(book.content, book.file).sheets
    if name is not None and name not in book.sheets:
        raise WrongUse(
            sentence("文件里没有工作表“{name}”。", name=name),
            sentence("现有的工作表：{names}", names="、".join(book.sheets)),
        )
    wanted = [sheet for sheet in sheets if sheet.name in book.sheets and name in (None, sheet.name)]
    found = [(sheet, header) for sheet in wanted if (header := find_header(sheet))]
    if not found:
        raise RefusedFile(
            "no-header",
            sentence("“{file}”里没有找到表头。", file=book.file),
            "表头应有“姓名”“身份证号”等栏目，且在前15行之内。",
        )
    sheet, header = max(found, key=lambda one: len(one[1].cells))
    return Template(book, sheets, sheet, header)


def _without_covered(header: Header, grid: Grid) -> Header:
    """Leave out columns that only continue the merged header on their left."""
    cells = tuple(cell for cell in header.cells if not _continues(cell, header, grid))
    return Header(header.first, header.last, cells, header.title)


def _continues(cell: HeaderCell, header: Header, grid: Grid) -> bool:
    return any(
        left < cell.column <= right and header.first < top <= bottom == header.last + 1
        for top, left, bottom, right in grid.merges
    )


def _is_example(texts: list[str]) -> bool:
    return any(mark in text for text in [one for one in texts if one][:3] for mark in _EXAMPLES)


def _texts(sheet: Sheet, reference: str) -> list[str]:
    found: list[str] = []
    for top, left, bottom, right in ranges(reference):
        for row in sheet.rows[top - 1 : min(bottom, top + _MOST_CHOICES)]:
            found += [text for cell in row[left : right + 1] if (text := plain(cell))]
    return found
