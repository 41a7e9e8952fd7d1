"""Dates as people write them: 2024-3-5, 2024.03, 20240305, 2024年3月5日, spreadsheet serials, 2024.3至今.

The precision that was written is kept: a month stays a month.
"""

import math
import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from villagedesk.catalogue.cells import Cell, narrow, plain

_YEARS = range(1900, 2101)
_EPOCH = date(1899, 12, 30)
"""Day 0 of spreadsheet serials as they count from 1 March 1900 on."""
_SERIALS = range(10_000, 73_416)
_ONGOING = re.compile(r"(至今|到今|现在|目前|长期|在岗|至目前|至现在|今)$")
_DAY = re.compile(r"(?P<year>\d{4}|\d{2})[-./年](?P<month>\d{1,2})(?:[-./月](?P<day>\d{1,2})(?![\d年./]))?[日号月]?")
_COMPACT = re.compile(r"(?P<year>(?:19|20)\d{2})(?P<month>\d{2})(?P<day>\d{2})?(?!\d)")
_FOREIGN = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})$")
_MONTH_ONLY = re.compile(r"(\d{1,2})月(?:(\d{1,2})[日号])?")
_CLOCK = re.compile(r"[T\s]\s*\d{1,2}[:：]\d{2}.*$")
_BETWEEN = re.compile(r"^[-~～—–―至到]+")
_NUMERALS = str.maketrans("〇○零一二三四五六七八九", "000123456789")


@dataclass(frozen=True, slots=True)
class DateSpan:
    """What was read: the date, the end of a range where one was written, and a fault code or ''.

    Faults: `date-unclear` (not a date, only a year, or two ways to read it), `date-invalid` (no such day).
    """

    start: str | None = None
    end: str | None = None
    fault: str = ""


_UNCLEAR = DateSpan(fault="date-unclear")


def read_dates(cell: Cell, today: date) -> DateSpan:
    """Read a cell as a date or a range of dates; a blank or 至今 gives an empty span without fault."""
    if isinstance(cell, datetime):
        return DateSpan(cell.date().isoformat())
    if isinstance(cell, date):
        return DateSpan(cell.isoformat())
    if isinstance(cell, bool):
        return _UNCLEAR
    if isinstance(cell, int | float):
        return _from_number(float(cell))
    return _from_text(narrow(_CLOCK.sub("", plain(cell))), today)


def _from_number(number: float) -> DateSpan:
    if not math.isfinite(number):
        return _UNCLEAR
    if number.is_integer():
        whole = int(number)
        if whole in _SERIALS:
            return DateSpan((_EPOCH + timedelta(days=whole)).isoformat())
        compact = _COMPACT.fullmatch(str(whole))
        return _span(compact) if compact else _UNCLEAR
    if int(number) in _SERIALS:
        return DateSpan((_EPOCH + timedelta(days=int(number))).isoformat())
    span = _from_text(f"{number:.4f}".rstrip("0"), date.max)
    if f"{number:.4f}".rstrip("0").endswith(".1"):
        # As a number, 2024.10 has lost its last 0 and cannot be told from 2024.1.
        return DateSpan(span.start, span.end, "date-unclear")
    return span


def _from_text(text: str, today: date) -> DateSpan:
    text = text.lstrip("'‘’\"").rstrip("起。,;")
    if not text or _ONGOING.fullmatch(text):
        return DateSpan()
    text = _arabic(text)
    if text.isdigit() and len(text) == 5 and int(text) in _SERIALS:
        return _from_number(float(text))
    foreign = _FOREIGN.match(text)
    if foreign:
        month, day, year = foreign.groups()
        return DateSpan(_iso(int(year), int(month), int(day)), fault="date-unclear")
    first = _DAY.match(text) or _COMPACT.match(text)
    if first is None:
        return _UNCLEAR
    span = _span(first, today)
    return span if span.start is None else DateSpan(span.start, _end(text[first.end() :], span.start, today))


def _arabic(text: str) -> str:
    """Turn 二〇二四年十二月 into 2024年12月."""
    text = re.sub(r"([二三])十([一二三四五六七八九])", r"\1\2", text)
    text = re.sub(r"十([一二三四五六七八九])", r"一\1", text)
    text = text.replace("二十", "20").replace("三十", "30").replace("十", "10")
    return text.translate(_NUMERALS)


def _end(rest: str, start: str, today: date) -> str | None:
    """Return the end of a range from what follows its first date."""
    between = _BETWEEN.match(rest)
    if not between:
        return None
    rest = rest[between.end() :]
    again = _DAY.match(rest) or _COMPACT.match(rest)
    if again:
        return _span(again, today).start
    month = _MONTH_ONLY.match(rest)
    return _iso(int(start[:4]), int(month[1]), int(month[2]) if month[2] else None) if month else None


def _span(match: re.Match[str], today: date = date.max) -> DateSpan:
    year, month, day = (int(part) if part else None for part in match.group("year", "month", "day"))
    assert year is not None  # noqa: S101 - both patterns always capture year and month
    assert month is not None  # noqa: S101
    if year < 100:
        year += 2000 if year <= today.year % 100 else 1900
    iso = _iso(year, month, day)
    return DateSpan(iso) if iso else DateSpan(fault="date-invalid")


def _iso(year: int, month: int, day: int | None) -> str | None:
    """Return the ISO text, None where there is no such day."""
    if year not in _YEARS:
        return None
    try:
        whole = date(year, month, day or 1)
    except ValueError:
        return None
    return whole.isoformat() if day else whole.isoformat()[:7]
