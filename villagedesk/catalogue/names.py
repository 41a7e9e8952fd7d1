"""Names of people: the separator of minority names, blanks inside, characters that cannot be right."""

import re
import unicodedata

from villagedesk.catalogue.cells import plain

_HAN = r"[\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff\ue000-\uf8ff]"
_DOTS = re.compile(rf"(?<={_HAN})\s*[•‧・·∙⋅●.．﹒。]\s*(?={_HAN})")
"""民委发〔2016〕33号 wants U+00B7 (GB 18030 A1A4); ledgers carry all of these."""
_HAN_BLANKS = re.compile(rf"(?<={_HAN})\s+(?={_HAN})")
_NOTE = re.compile(r"[(（\[【][^)）\]】]*[)）\]】]")
_GOOD = re.compile(rf"(?:{_HAN}|[A-Za-zÀ-ɏ])(?:{_HAN}|[A-Za-zÀ-ɏ·' -])*")
NAME_LIMIT = 50


def clean_name(cell: str) -> str:
    """Return a name as it is stored: no blanks between Han characters, the separator `·`, no note in brackets."""
    text = _NOTE.sub("", plain(cell)).strip("*＊ '’")
    return _DOTS.sub("·", _HAN_BLANKS.sub("", text))


def note_of(cell: str) -> str:
    """Return what stands in brackets after a name, such as 户主 or 已故; '' where nothing does."""
    note = _NOTE.search(plain(cell))
    return note[0][1:-1] if note else ""


def name_fault(name: str) -> str:
    """Return what is odd about a name: `private-use`, `question-mark`, `too-long`, `not-a-name`, or ''."""
    if any(unicodedata.category(character) == "Co" for character in name):
        return "private-use"
    if "?" in name or "？" in name or "\ufffd" in name:
        return "question-mark"
    if len(name) > NAME_LIMIT:
        return "too-long"
    return "" if _GOOD.fullmatch(name) else "not-a-name"
