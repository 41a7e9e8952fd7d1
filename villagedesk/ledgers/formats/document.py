"""Tables of a Word or WPS document (.docx)."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from villagedesk.catalogue.cells import Cell
from villagedesk.ledgers.formats.grid import MOST_COLUMNS, MOST_ROWS, Merge, Sheet, make_sheet, too_large
from villagedesk.ledgers.formats.package import Package
from villagedesk.ledgers.formats.safexml import walk
from villagedesk.sentence import sentence

_BODY = "word/document.xml"
_MOST_TABLES = 50
_MOST_BYTES = 32 * 1024 * 1024
"""A table of 20,000 people takes about so much XML; nobody keeps more in a document."""


@dataclass(slots=True)
class _Table:
    """A table being read: its rows, merged ranges, and for each column the cell that goes on downwards."""

    rows: list[list[Cell]] = field(default_factory=list)
    merges: dict[tuple[int, int], tuple[int, int]] = field(default_factory=dict)
    going_on: dict[int, tuple[int, int]] = field(default_factory=dict)
    width: int = 0


@dataclass(slots=True)
class _CellBeingRead:
    pieces: list[str] = field(default_factory=list)
    across: int = 1
    merge: str = ""
    """`restart` begins a cell over several rows, `continue` goes on with the one above."""


def read_document(content: bytes, file: str) -> Iterator[Sheet]:
    """Yield the tables of a document; tables of one width that follow one another are one ledger, cut by pages.

    RefusedFile for a damaged document, entities, or a table larger than a ledger.
    """
    body = Package(content, file).part(_BODY)
    if len(body) > _MOST_BYTES:
        raise too_large(file)
    reader = _Reader(file)
    walk(body, reader, file)
    tables = _joined(reader.tables)
    largest = sorted(range(len(tables)), key=lambda number: -len(tables[number].rows))[:_MOST_TABLES]
    kept = [tables[number] for number in sorted(largest)]
    for number, table in enumerate(kept, 1):
        merges: list[Merge] = list(table.merges.items())
        yield make_sheet(sentence("表格{number}", number=number) if len(kept) > 1 else "", table.rows, merges, file)


def _joined(tables: list[_Table]) -> list[_Table]:
    found: list[_Table] = []
    for table in tables:
        if found and found[-1].width == table.width > 1:
            above = len(found[-1].rows)
            found[-1].rows += table.rows
            found[-1].merges.update(
                ((top + above, left), (bottom + above, right)) for (top, left), (bottom, right) in table.merges.items()
            )
        else:
            found.append(table)
    return found


class _Reader:
    """Follows tbl, tr, tc and the text in them; a table within a cell stands by itself."""

    def __init__(self, file: str) -> None:
        self.tables: list[_Table] = []
        self._file = file
        self._stack: list[tuple[_Table, _CellBeingRead | None]] = []
        self._cell: _CellBeingRead | None = None
        self._rows = 0
        self._in_text = False
        self._left_out = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Take the beginning of an element."""
        if name == "Fallback" or self._left_out:
            # Older programs draw the fallback; it repeats what stands beside it.
            self._left_out += 1
        elif name == "tbl":
            self._stack.append((_Table(), self._cell))
            self._cell = None
        elif name == "tr" and self._stack:
            self._begin_row()
        elif name == "gridBefore" and self._stack and self._stack[-1][0].rows:
            self._stack[-1][0].rows[-1].extend([""] * _span(attributes))
        elif name == "tc" and self._stack:
            self._cell = _CellBeingRead()
        elif self._cell is not None:
            self._start_in_cell(name, attributes, self._cell)

    def end(self, name: str) -> None:
        """Take the end of an element."""
        if self._left_out:
            self._left_out -= 1
        elif name == "tbl" and self._stack:
            table, self._cell = self._stack.pop()
            if table.rows:
                self.tables.append(table)
        elif name == "tc" and self._stack and self._cell is not None:
            self._end_cell(self._stack[-1][0], self._cell)
            self._cell = None
        elif name == "p" and self._cell is not None:
            self._cell.pieces.append("\n")
        elif name == "t":
            self._in_text = False

    def text(self, text: str) -> None:
        """Take text, which counts within a cell's t only: deleted and hidden text have elements of their own."""
        if self._in_text and self._cell is not None and not self._left_out:
            self._cell.pieces.append(text)

    def _begin_row(self) -> None:
        self._rows += 1
        if self._rows > MOST_ROWS:
            raise too_large(self._file)
        self._stack[-1][0].rows.append([])

    def _start_in_cell(self, name: str, attributes: dict[str, str], cell: _CellBeingRead) -> None:
        if name == "t":
            self._in_text = True
        elif name == "gridSpan":
            cell.across = _span(attributes)
        elif name == "vMerge":
            cell.merge = attributes.get("val", "continue")
        elif name == "tab":
            cell.pieces.append(" ")
        elif name in ("br", "cr"):
            cell.pieces.append("\n")

    def _end_cell(self, table: _Table, cell: _CellBeingRead) -> None:
        if not table.rows:
            self._begin_row()
        cells = table.rows[-1]
        row, column = len(table.rows) - 1, len(cells)
        last = column + cell.across - 1
        if last >= MOST_COLUMNS:
            raise too_large(self._file)
        corner = table.going_on.get(column)
        if cell.merge == "continue" and corner is not None:
            table.merges[corner] = (row, table.merges[corner][1])
            cells.append("")
        else:
            cells.append("".join(cell.pieces).strip("\n"))
            table.going_on.pop(column, None)
            if cell.merge == "restart" or cell.across > 1:
                table.merges[row, column] = (row, last)
            if cell.merge == "restart":
                table.going_on[column] = (row, column)
        cells.extend([""] * (cell.across - 1))
        table.width = max(table.width, len(cells))


def _span(attributes: dict[str, str]) -> int:
    stated = attributes.get("val", "1")
    number = int(stated[:5]) if stated.isascii() and stated.isdigit() else 1
    return max(1, min(number, MOST_COLUMNS + 1))
