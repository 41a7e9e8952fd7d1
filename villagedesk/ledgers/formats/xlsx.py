"""What an .xlsx claims about its own size, checked before the reader believes it.

The reader lays every sheet out as a full rectangle and repeats shared texts: two cells far apart, or one long text
used often, would take all memory.
"""

import re
from collections import Counter
from itertools import islice

from villagedesk.ledgers.formats.grid import MOST_CELLS, MOST_COLUMNS, MOST_ROWS, damaged, too_large
from villagedesk.ledgers.formats.package import Package
from villagedesk.ledgers.formats.safexml import walk

_CELL_TAGS = (b"<c ", b"<c>", b"<c/", b"<c\t", b"<c\n", b"<c\r")
_USUAL_CELL = b'<c r="'
_PREFIXED_CELL = re.compile(rb":c[\s/>]")
_FAR_CELL = re.compile(rb'<c r="(?![A-C]?[A-Z][0-9]{1,5}")')
"""A cell beyond column CZ or row 99,999: worth a closer look."""
_REFERENCE = re.compile(r"([A-Za-z]{1,3})([0-9]{1,7})")
_SHARED = re.compile(rb't="s"[^>]*>\s*<v>([0-9]{1,9})</v>')
_FROM_1904 = re.compile(rb"date1904\s*=\s*[\"'](?:1|true|on)[\"']")
_MOST_TO_WALK = 48 * 1024 * 1024
_MOST_TEXT = 512 * 1024 * 1024
_LONGEST_TEXT = 200_000
"""Bytes of one shared text with its markup; the format allows 32,767 characters."""


def inspect(content: bytes, file: str) -> bool:
    """Check an .xlsx and return whether its dates count from 1904; RefusedFile for what a ledger never is."""
    package = Package(content, file)
    from_1904 = False
    cells: list[bytes] = []
    texts: list[bytes] = []
    for _, part in package.parts():
        if b"workbookPr" in part:
            from_1904 = from_1904 or bool(_FROM_1904.search(part))
        if b"sheetData" in part:
            _check_extent(part, file)
            cells.append(part)
        elif b"sst" in part[:4096]:
            texts.append(part)
    _check_texts(cells, texts, file)
    return from_1904


def _check_extent(part: bytes, file: str) -> None:
    """Refuse a sheet whose filled cells span a larger rectangle than a ledger's."""
    if b"\0" in part[:64]:
        raise damaged(file)
    usual = sum(map(part.count, _CELL_TAGS)) == part.count(_USUAL_CELL) and not _PREFIXED_CELL.search(part)
    if usual and not _FAR_CELL.search(part):
        return
    if len(part) > _MOST_TO_WALK:
        raise too_large(file)
    extent = _Extent()
    walk(part, extent, file)
    rows, columns = extent.rows, extent.columns
    if rows > MOST_ROWS or columns > MOST_COLUMNS or rows * columns > MOST_CELLS:
        raise too_large(file)


class _Extent:
    """Counts how far the filled cells of a sheet reach; a cell without reference stands right of the last."""

    def __init__(self) -> None:
        self.rows = 0
        self.columns = 0
        self._row = -1
        self._column = -1

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Take a row, a cell, or what makes a cell filled."""
        if name == "row":
            stated = attributes.get("r", "")
            self._row = int(stated[:10]) - 1 if stated.isascii() and stated.isdigit() else self._row + 1
            self._column = -1
        elif name == "c":
            self._column += 1
            stated = attributes.get("r", "")
            found = _REFERENCE.fullmatch(stated)
            if found:
                self._column, self._row = _column_number(found[1]), int(found[2]) - 1
            elif stated:
                self._column, self._row = MOST_COLUMNS, MOST_ROWS
        elif name in ("v", "is", "f"):
            self.rows = max(self.rows, self._row + 1)
            self.columns = max(self.columns, self._column + 1)

    def end(self, name: str) -> None:
        """Take the end of an element, which tells nothing here."""

    def text(self, text: str) -> None:
        """Take the text of a cell, which tells nothing here."""


def _column_number(letters: str) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _check_texts(sheets: list[bytes], texts: list[bytes], file: str) -> None:
    """Refuse shared texts that come to far more than a ledger when every cell has its own copy."""
    lengths = [len(text) for part in texts for text in part.split(b"</si>")]
    longest = max(lengths, default=0)
    if longest > _LONGEST_TEXT:
        raise too_large(file)
    uses = sum(part.count(b't="s"') for part in sheets)
    if uses * longest <= _MOST_TEXT:
        return
    counted = Counter(int(number) for part in sheets for number in _SHARED.findall(part))
    known = dict(enumerate(islice(lengths, max(counted, default=0) + 1)))
    total = sum(times * known.get(number, longest) for number, times in counted.items())
    if total + (uses - counted.total()) * longest > _MOST_TEXT:
        raise too_large(file)
