"""Text out of a spreadsheet cell or an input line, before anybody asks what kind of value it is."""

import re
import unicodedata
from datetime import date, datetime, time, timedelta

Cell = str | float | int | bool | date | datetime | time | timedelta | None
"""What a spreadsheet reader hands over; the keyboard hands over text."""

_INVISIBLE = re.compile(
    "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff"
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]"
)
"""Control characters, direction marks, and halves of a surrogate pair, which no file can hold."""
_BLANKS = re.compile(r"[ \t\u00a0\u3000]+")
_ANY_BLANK = re.compile(r"\s+")
_SPLIT = re.compile(r"[、,，;；/／|\n\r]+|\s{2,}")
_NO_ANSWER = frozenset({"", "-", "--", "—", "——", "/", "\\", "／", "无", "不详", "未知", "暂无", "略", "#N/A", "N/A"})


def plain(cell: Cell) -> str:
    """Return the text as people wrote it: trimmed, invisible characters dropped, runs of blanks made one.

    A whole number loses its `.0`: spreadsheets keep every number as a float.
    """
    if isinstance(cell, str):
        # Letters and digits alone need no cleaning; most cells of a ledger hold nothing else.
        return cell if cell.isalnum() else _BLANKS.sub(" ", _INVISIBLE.sub("", cell)).strip()
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "是" if cell else "否"
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    if isinstance(cell, datetime) and cell.time() == time():
        return cell.date().isoformat()
    return str(cell)


def narrow(cell: Cell) -> str:
    """Return the text for parsing: full-width forms made half-width, all blanks gone."""
    text = plain(cell)
    if text.isascii() and text.isalnum():
        return text
    return _ANY_BLANK.sub("", unicodedata.normalize("NFKC", text))


def is_no_answer(text: str) -> bool:
    """Tell whether the text only says that there is nothing: blank, a dash, 无, 不详."""
    return text in _NO_ANSWER


def parts(text: str) -> list[str]:
    """Split a cell that lists several things (、，；/ or line breaks), without repeats."""
    found = (piece.strip() for piece in _SPLIT.split(text))
    return list(dict.fromkeys(piece for piece in found if piece))
