"""CSV and its relatives: cells between commas, tabs, semicolons or bars, one record a row, blank records too."""

import csv
from collections import Counter
from io import StringIO
from itertools import islice

from villagedesk.catalogue.cells import Cell
from villagedesk.ledgers.formats.grid import MOST_COLUMNS, MOST_ROWS, Sheet, damaged, make_sheet, too_large
from villagedesk.ledgers.header import header_words

_DELIMITERS = ("\t", ",", ";", "|", "，")
_LOOKED_AT = 40
"""Records in which the delimiter is looked for."""
_HEAD = 20_000
_MOST_LINES = 30
"""A quoted cell of more lines is a quote that was never closed."""


def read_delimited(text: str, file: str) -> Sheet:
    """Return the one sheet of a delimited text; RefusedFile beyond the limits."""
    delimiter = _delimiter(text)
    try:
        rows = _records(text, delimiter, quoted=True, file=file)
    except csv.Error:
        rows = None
    if rows is None:
        try:
            rows = _records(text, delimiter, quoted=False, file=file)
        except csv.Error as error:
            raise damaged(file) from error
    return make_sheet("", rows or [], (), file)


def _delimiter(text: str) -> str:
    """Return what divides the cells: what makes header words appear, then what cuts most records alike."""
    head = text[:_HEAD]
    first = head.split("\n", 1)[0].strip().lower()
    if first.startswith("sep=") and len(first) == len("sep=;"):
        return first[-1]
    return max(_DELIMITERS, key=lambda one: _likelihood(head, one))


def _likelihood(head: str, delimiter: str) -> tuple[int, float, int]:
    try:
        records = list(islice(csv.reader(StringIO(head, newline=""), delimiter=delimiter), _LOOKED_AT))
    except csv.Error:
        return 0, 0.0, 0
    filled = [record for record in records if record]
    widths = Counter(map(len, filled))
    if not widths:
        return 0, 0.0, 0
    width, times = widths.most_common(1)[0]
    words = max(header_words(record) for record in filled)
    return words, times / len(filled) if width > 1 else 0.0, width


def _records(text: str, delimiter: str, *, quoted: bool, file: str) -> list[list[Cell]] | None:
    """Return the records, None where a quote swallows the lines after it."""
    rows: list[list[Cell]] = []
    lines = StringIO(text, newline="")
    for record in csv.reader(lines, delimiter=delimiter, quoting=csv.QUOTE_MINIMAL if quoted else csv.QUOTE_NONE):
        if len(rows) > MOST_ROWS or len(record) > MOST_COLUMNS:
            raise too_large(file)
        if quoted and any(cell.count("\n") > _MOST_LINES for cell in record):
            return None
        rows.append([_cell(text) for text in record])
    return rows


def _cell(text: str) -> str:
    """Return a cell without the formula that some systems wrap digits in to keep them whole: ="0123"."""
    if text.startswith('="') and text.endswith('"') and len(text) > 2:
        return text[2:-1]
    return text
