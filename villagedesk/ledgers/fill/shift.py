"""References to cells after rows were put in: A1 references in formulas, and ranges of merges and drop-downs.

A reference at or below the place moves down, a range around it grows, as in a spreadsheet program.
"""

import re
from collections.abc import Callable, Iterator
from typing import Final

MOST_ROWS: Final = 1_048_576
_REFERENCE: Final = re.compile(
    r"\"(?:[^\"]|\"\")*\""
    r"|(?:(?P<sheet>'(?:[^']|'')+'!|(?<![\w.\]])[^\W\d][\w.]*!)|(?<![\w.$\]!]))"
    r"(?P<cell>\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\w(.!])"
)
_CELL: Final = re.compile(r"(\$?)([A-Z]{1,3})(\$?)(\d{1,7})")


def split(reference: str) -> tuple[int, int]:
    """Return row (from 1) and column (from 0) of a reference such as C5; ValueError where it is none."""
    found = _CELL.fullmatch(reference)
    if found is None:
        raise ValueError(reference)
    column = 0
    for letter in found[2]:
        column = column * 26 + ord(letter) - 64
    return int(found[4]), column - 1


def joined(row: int, column: int) -> str:
    """Return the reference to a cell; row from 1, column from 0."""
    letters, column = "", column + 1
    while column:
        column, letter = divmod(column - 1, 26)
        letters = chr(65 + letter) + letters
    return f"{letters}{row}"


def corners(reference: str) -> tuple[int, int, int, int]:
    """Return first row, first column, last row and last column of a range such as B2:C5 or of a cell."""
    first, _, last = reference.partition(":")
    top, left = split(first)
    bottom, right = split(last or first)
    return top, left, bottom, right


def ranges(references: str) -> Iterator[tuple[int, int, int, int]]:
    """Yield the corners of each range of a list; what is no range of cells is left out."""
    for reference in references.split():
        try:
            yield corners(reference.replace("$", ""))
        except ValueError:
            continue


def shift(text: str, at: int, by: int, sheet: str = "") -> str:
    """Return a formula or a list of ranges after `by` rows were put in above row `at` of `sheet`.

    References to other sheets and texts in quotes stay as they are.
    """

    def moved(found: re.Match[str]) -> str:
        named = (found["sheet"] or "").removesuffix("!").strip("'").replace("''", "'")
        if named and named != sheet:
            return found[0]
        return _rewritten(found, lambda row, _fixed: row + by if row >= at else row)

    return _REFERENCE.sub(moved, text)


def carried(formula: str, by: int) -> str:
    """Return a formula as it is when filled down by `by` rows: relative references move, fixed ones stay."""
    return _REFERENCE.sub(lambda found: _rewritten(found, lambda row, fixed: row if fixed else row + by), formula)


def _rewritten(found: re.Match[str], row_of: Callable[[int, bool], int]) -> str:
    """Return a found reference with the rows that `row_of` gives; it is asked with the row and whether $ fixes it."""
    if found["cell"] is None:
        return found[0]

    def renumbered(cell: re.Match[str]) -> str:
        row = min(row_of(int(cell[4]), bool(cell[3])), MOST_ROWS)
        return f"{cell[1]}{cell[2]}{cell[3]}{row}"

    return (found["sheet"] or "") + _CELL.sub(renumbered, found["cell"])
