"""Telephone numbers out of cells: floats, +86, hyphens, several in one cell."""

import re

from villagedesk.catalogue.cells import Cell, narrow, plain
from villagedesk.catalogue.checks import is_phone

_SPLIT = re.compile(r"[/、;；,，|\n\r或]+|(?<=\d)\s+(?=(?:\+?86)?1[3-9]\d[\d\s-]{8,})")
_COUNTRY = re.compile(r"^(?:\+|00)?86(?=1[3-9]\d{9}$|0?\d{9,11}$)")
_SCIENTIFIC = re.compile(r"\d(?:\.\d+)?[eE]\+?\d+")


def read_phones(cell: Cell) -> list[str]:
    """Return the numbers in a cell as digits, each once, in the order written; whether they are right is not told."""
    found = (_digits(piece) for piece in _SPLIT.split(plain(cell).replace("／", "/")))
    return list(dict.fromkeys(number for number in found if number))


def is_scientific(cell: Cell) -> bool:
    """Tell whether a number was turned into scientific notation and has lost digits."""
    return bool(_SCIENTIFIC.fullmatch(narrow(cell)))


def _digits(text: str) -> str:
    """Return the number in a text; words around it (本人, 儿子) are dropped."""
    joined = re.sub(r"[-—–()\s'‘’]", "", narrow(text))
    bare = _COUNTRY.sub("", re.sub(r"[^\d+]", "", joined)).lstrip("+")
    if bare.startswith("86") and is_phone(bare[2:]) and len(bare) > 11:
        return bare[2:]
    return bare
