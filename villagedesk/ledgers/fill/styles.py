"""What the cells of a template want: text, a day, a month, or whatever comes."""

import re
from enum import Enum
from typing import Final

from villagedesk.ledgers.fill.xml import Element, parse
from villagedesk.ledgers.formats.grid import damaged

PART: Final = "xl/styles.xml"
_TEXT_FORMAT: Final = 49
_DAYS: Final = frozenset({14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 56, 58})
_MONTHS: Final = frozenset({17, 27, 36, 50, 52, 55, 57})
"""Built-in date formats (ECMA-376 part 1, 18.8.30), those of the Chinese locale among them."""
_NO_CODE: Final = re.compile(r"\"[^\"]*\"|\[[^\]]*\]|\\.|_.|\*.")


class Wants(Enum):
    """The kind of content that a cell's number format is made for."""

    ANYTHING = 0
    TEXT = 1
    DAY = 2
    MONTH = 3


def read_styles(data: bytes | None, file: str) -> list[Wants]:
    """Return what each cell style of a workbook is made for, by its number; RefusedFile where the part is broken."""
    if data is None:
        return []
    root = parse(data, file)
    try:
        return _read(root)
    except ValueError as error:
        raise damaged(file) from error


def _read(root: Element) -> list[Wants]:
    own = {int(one.attributes.get("numFmtId", "0")): one.attributes.get("formatCode", "") for one in root.all("numFmt")}
    styles = root.child("cellXfs")
    numbers = [int(one.attributes.get("numFmtId", "0")) for one in styles.children] if styles else []
    return [_wants(number, own.get(number, "")) for number in numbers]


def _wants(number: int, code: str) -> Wants:
    if number == _TEXT_FORMAT or code.strip() == "@":
        return Wants.TEXT
    bare = _NO_CODE.sub("", code).lower()
    if number in _DAYS or "d" in bare:
        return Wants.DAY
    return Wants.MONTH if number in _MONTHS or "y" in bare else Wants.ANYTHING
