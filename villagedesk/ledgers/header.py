"""Finding the header of a sheet: one or more rows, merged parents, titles above."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from villagedesk.catalogue.cells import Cell, plain
from villagedesk.ledgers.formats.grid import Merge, Sheet
from villagedesk.ledgers.words import meaning

_SEARCHED = 15
"""Rows, from the first that holds something, in which a header is looked for."""
_LEAST_HITS = 2
_SURE = 0.8
_LONGEST_WORD = 30
_DEEPEST = 3
"""Rows of a header block above or below its best row are looked at this far."""


@dataclass(frozen=True, slots=True)
class HeaderCell:
    """One column's header: number from 0, its own words and the words of the cells above it, topmost first."""

    column: int
    text: str
    parents: tuple[str, ...] = ()

    @property
    def full(self) -> str:
        """All words from the top down, joined by a hyphen."""
        return "-".join((*self.parents, self.text))


@dataclass(frozen=True)
class Header:
    """The header block of a sheet; rows are counted from 0, `title` holds the words above it."""

    first: int
    last: int
    cells: tuple[HeaderCell, ...]
    title: str

    @cached_property
    def words(self) -> frozenset[str]:
        """Every text of the block, to know it again at the top of the next printed page."""
        return frozenset(word for cell in self.cells for word in (cell.text, *cell.parents))


def find_header(sheet: Sheet) -> Header | None:
    """Return the header of a sheet, None where no row of the first 15 looks like one."""
    top = next((number for number, row in enumerate(sheet.rows) if any(map(plain, row))), 0)
    hits = [header_words(row) for row in sheet.rows[top : top + _SEARCHED]]
    if not hits or max(hits) == 0:
        return None
    best = top + hits.index(max(hits))
    first, last = _block(sheet, best)
    rows = _filled(sheet, first, last)
    cells = tuple(_cells(rows))
    title = " ".join(plain(cell) for row in sheet.rows[:first] for cell in row if plain(cell))
    return Header(first, last, cells, title)


def header_words(row: Sequence[Cell]) -> int:
    """Count the different header words of a row; a person's row has next to none.

    One known word is enough only where it is the name's and stands among other words.
    """
    texts = {cell for cell in row if isinstance(cell, str) and 0 < len(cell) <= _LONGEST_WORD}
    known = [found for text in texts if (found := meaning(text)).confidence >= _SURE]
    names = any("labourer.name" in found.fields for found in known)
    return len(known) if len(known) >= _LEAST_HITS or (names and len(texts) > _LEAST_HITS) else 0


def _block(sheet: Sheet, best: int) -> tuple[int, int]:
    """Return the first and last row of the header block around its best row."""
    first = last = best
    while first > max(0, best - _DEEPEST) and _is_parent_row(sheet, first - 1, first):
        first -= 1
    last = max(
        [last, *(end[0] for start, end in sheet.merges if first <= start[0] <= best < end[0] <= best + _DEEPEST)]
    )
    while last < min(len(sheet.rows) - 1, best + _DEEPEST) and _is_child_row(sheet, last, last + 1):
        last += 1
    return first, last


def _is_parent_row(sheet: Sheet, upper: int, lower: int) -> bool:
    """Tell whether a row carries parents of the row below, rather than a title or the unit of the table."""
    above, below = sheet.rows[upper], sheet.rows[lower]
    texts = [cell for cell in above if plain(cell)]
    if len({plain(cell) for cell in texts}) < 2 or not all(_is_word(cell) for cell in texts):
        return False
    spans = any(start[0] == upper and end[1] > start[1] and end[0] == upper for start, end in sheet.merges)
    gaps = sum(not plain(cell) and bool(plain(over)) for over, cell in zip(above, below, strict=False))
    return gaps > 0 or spans


def _is_child_row(sheet: Sheet, upper: int, lower: int) -> bool:
    """Tell whether a row splits columns of the row above: words only, and blank where the parent stands alone."""
    above, below = sheet.rows[upper], sheet.rows[lower]
    filled = [index for index, cell in enumerate(below) if plain(cell)]
    if len(filled) < 2 or not all(_is_word(below[index]) for index in filled):
        return False
    known = sum(meaning(plain(below[index])).confidence > 0 or len(plain(below[index])) <= 2 for index in filled)
    alone = [index for index, cell in enumerate(above) if plain(cell) and index not in filled]
    names = [index for index, cell in enumerate(above) if "labourer.name" in meaning(plain(cell)).fields]
    return known * 2 >= len(filled) and bool(alone) and all(index in alone for index in names)


def _is_word(cell: Cell) -> bool:
    return isinstance(cell, str) and len(cell) <= _LONGEST_WORD and not any(mark in cell for mark in ("：", ":"))


def _filled(sheet: Sheet, first: int, last: int) -> list[list[str]]:
    """Return the block as text with parents repeated over the columns they span."""
    width = max(len(row) for row in sheet.rows[first : last + 1])
    rows = [[plain(cell) for cell in row] + [""] * (width - len(row)) for row in sheet.rows[first : last + 1]]
    merged = [merge for merge in sheet.merges if first <= merge[0][0] <= last]
    for (top, left), (bottom, right) in merged:
        for row in range(top, min(bottom, last) + 1):
            for column in range(left, min(right, width - 1) + 1):
                rows[row - first][column] = rows[top - first][left]
    if not _spans(merged):
        _spread(rows)
    return rows


def _spans(merges: list[Merge]) -> bool:
    return any(end[1] > start[1] for start, end in merges)


def _spread(rows: list[list[str]]) -> None:
    """Carry a parent to the right over blanks that have children: a copy of the sheet has lost its merges."""
    for upper, lower in pairwise(rows):
        for column in range(1, len(upper)):
            if not upper[column] and lower[column]:
                upper[column] = upper[column - 1]


def _cells(rows: list[list[str]]) -> Iterator[HeaderCell]:
    for column in range(len(rows[0])):
        words = list(dict.fromkeys(row[column] for row in rows if row[column]))
        if words:
            yield HeaderCell(column, words[-1], tuple(words[:-1]))
