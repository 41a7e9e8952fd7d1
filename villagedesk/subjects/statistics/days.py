"""Days and periods of a statistic as people write them."""

from datetime import date

from villagedesk.catalogue.dates import read_dates
from villagedesk.errors import WrongUse
from villagedesk.register.spans import Span
from villagedesk.sentence import sentence

_DAY, _MONTH = len("2026-11-20"), len("2026-11")


def day_of(text: str) -> date:
    """Return the day that a text names, as people write it; WrongUse where it names none."""
    told = read_dates(text.strip(), date.max).start or ""
    if len(told) != _DAY:
        raise WrongUse(sentence("“{text}”不是一个日期。", text=text), "请写成 2026-11-20 这样。")
    return date.fromisoformat(told)


def period_of(first: str, last: str) -> Span:
    """Return the period between two days or months, both included; WrongUse where that is none."""
    start, end = _days(first).start, _days(last).end
    if end < start:
        raise WrongUse("期间的最后一天在第一天前面。", "请核对从哪天到哪天。")
    return Span(start, end)


def _days(text: str) -> Span:
    told = read_dates(text.strip(), date.max).start or ""
    if len(told) == _MONTH:
        start = date.fromisoformat(f"{told}-01")
        return next(Span(start, date(start.year, 12, 31)).months())
    return Span.on(day_of(text))
