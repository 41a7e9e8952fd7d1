"""XML spreadsheets of 2003 (SpreadsheetML), which Excel opens under the name .xls."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime

from villagedesk.catalogue.cells import Cell
from villagedesk.ledgers.formats.grid import MOST_ROWS, Sheet, make_sheet, too_large
from villagedesk.ledgers.formats.safexml import walk
from villagedesk.ledgers.formats.spans import Spread

_MOST_SHEETS = 100


def read_spreadsheetml(text: str, file: str) -> Iterator[Sheet]:
    """Yield the sheets; RefusedFile for damaged XML and for entities."""
    reader = _Reader(file)
    walk(text.lstrip("\ufeff \t\r\n").encode("utf-8", "replace"), reader, file, "utf-8")
    for name, spread in reader.sheets:
        yield make_sheet(name, spread.rows, spread.merges, file)


class _Reader:
    """Follows the elements Worksheet, Row, Cell and Data; ss:Index leaves rows and columns out."""

    def __init__(self, file: str) -> None:
        self.sheets: list[tuple[str, Spread]] = []
        self._file = file
        self._spread = Spread(file)
        self._spans = (1, 1)
        self._type = ""
        self._pieces: list[str] | None = None
        self._cell: Cell = ""
        self._in_comment = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Take the beginning of an element."""
        if name == "Worksheet":
            self._spread = Spread(self._file)
            self.sheets.append((attributes.get("Name", ""), self._spread))
            if len(self.sheets) > _MOST_SHEETS:
                raise too_large(self._file)
        elif name == "Row":
            self._spread.skip_to(self._number(attributes, "Index") - 1)
            self._spread.begin_row()
        elif name == "Cell":
            self._spread.skip_column(self._number(attributes, "Index") - 1)
            self._spans = (self._number(attributes, "MergeAcross") + 1, self._number(attributes, "MergeDown") + 1)
            self._cell = ""
        elif name == "Comment":
            self._in_comment = True
        elif name == "Data" and not self._in_comment:
            self._type, self._pieces = attributes.get("Type", "String"), []

    def end(self, name: str) -> None:
        """Take the end of an element."""
        if name == "Data" and self._pieces is not None:
            self._cell = _value(self._type, "".join(self._pieces))
            self._pieces = None
        elif name == "Comment":
            self._in_comment = False
        elif name == "Cell" and self._spread.rows:
            self._spread.add(self._cell, *self._spans)

    def text(self, text: str) -> None:
        """Take text, which counts within a cell's own Data only."""
        if self._pieces is not None:
            self._pieces.append(text)

    def _number(self, attributes: dict[str, str], name: str) -> int:
        stated = attributes.get(name, "0").strip()
        if not stated.isascii() or not stated.isdigit():
            return 0
        number = int(stated[:10])
        if number > MOST_ROWS:
            raise too_large(self._file)
        return number


def _value(kind: str, text: str) -> Cell:
    """Return a cell by its type; a text that does not fit its type stays text."""
    with suppress(ValueError, OverflowError):
        if kind == "Number":
            return float(text)
        if kind == "DateTime":
            return datetime.fromisoformat(text.strip().removesuffix("Z"))
        if kind == "Boolean":
            return text.strip() == "1"
    return text
