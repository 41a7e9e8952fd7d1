"""Work in a row: spells joined over short gaps, as stable work and subsidies count it.

A month without a day begins on its first day and ends on its last. Work counts to the day of asking and no further.
"""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any, Final, NamedTuple

GAP_DAYS: Final = 15
"""Days without work that do not break a row: the default of the statistics and of policies that say nothing."""
STABLE_MONTHS: Final = 3
"""稳定就业: so many months in a row."""

_AT_WORK = "1"
_DAY_LENGTH: Final = len("2026-02-01")
_ONE: Final = timedelta(days=1)
_MONTHS: Final = 12


class Span(NamedTuple):
    """The days of one spell, both worked; `exact` unless one of them was known to the month only."""

    start: date
    end: date
    goes_on: bool = False
    exact: bool = True
    spell: str = ""


class Run(NamedTuple):
    """Spells in a row: the first and the last day, both worked, and the ids of the spells, the earliest first."""

    start: date
    end: date
    goes_on: bool
    exact: bool
    spells: tuple[str, ...]

    @property
    def days(self) -> int:
        """Return the days from the first to the last, bridged gaps among them."""
        return (self.end - self.start).days + 1

    @property
    def months(self) -> int:
        """Return the whole months: from 1 February to 30 April there are three."""
        end = self.end + _ONE
        months = (end.year - self.start.year) * _MONTHS + end.month - self.start.month
        return months if months_later(self.start, months) <= end else months - 1

    def lacks(self, months: int) -> int:
        """Return how many days are missing until so many months are full, 0 where they are."""
        return max((months_later(self.start, months) - _ONE - self.end).days, 0)

    def since(self, first: date) -> "Run | None":
        """Return the part that counts from a day on; None where the row ended before it."""
        if first <= self.start:
            return self
        return self._replace(start=first) if first <= self.end else None


def is_work(spell: Mapping[str, Any]) -> bool:
    """Tell whether a spell is work of any kind; one whose status was not told counts as work."""
    return str(spell.get("status") or _AT_WORK).startswith(_AT_WORK)


def span_of(spell: Mapping[str, Any], today: date) -> Span | None:
    """Return the days of a spell up to today; None where its beginning is not known or lies ahead."""
    first, last = str(spell.get("start_date") or ""), str(spell.get("end_date") or "")
    start = _first_day(first)
    end = _last_day(last) if last else today
    if start is None or end is None or start > today or end < start:
        return None
    exact = len(first) == _DAY_LENGTH and (not last or len(last) == _DAY_LENGTH)
    # Who came home today has worked until today; who is to come home later is still at work.
    goes_on = not last or end > today
    return Span(start, min(end, today), goes_on, exact, str(spell.get("id") or ""))


def joined(spans: Iterable[Span], gap_days: int = GAP_DAYS) -> list[Run]:
    """Return the rows that spans make, the earliest first: at most `gap_days` days lie between the spells of a row."""
    runs: list[Run] = []
    for span in sorted(spans):
        last = runs[-1] if runs else None
        if last is None or (span.start - last.end).days - 1 > gap_days:
            runs.append(Run(span.start, span.end, span.goes_on, span.exact, (span.spell,)))
            continue
        runs[-1] = Run(
            start=last.start,
            end=max(last.end, span.end),
            goes_on=last.goes_on or span.goes_on,  # what goes on ends today, and nothing ends later
            exact=last.exact and span.exact,
            spells=(*last.spells, span.spell),
        )
    return runs


def runs(spells: Iterable[Mapping[str, Any]], today: date, gap_days: int = GAP_DAYS) -> list[Run]:
    """Return the rows of work that a person's spells (records or rows with `id`) make up to today."""
    found = (span_of(spell, today) for spell in spells if is_work(spell))
    return joined((span for span in found if span), gap_days)


def months_later(day: date, months: int) -> date:
    """Return the same day of a later month, or the month's last day where it is shorter."""
    year, month = divmod(day.year * _MONTHS + day.month - 1 + months, _MONTHS)
    return date(year, month + 1, min(day.day, _length(year, month + 1)))


def _first_day(text: str) -> date | None:
    try:
        return date.fromisoformat(text if len(text) == _DAY_LENGTH else f"{text}-01")
    except ValueError:
        return None


def _last_day(text: str) -> date | None:
    first = _first_day(text)
    if first is None or len(text) == _DAY_LENGTH:
        return first
    return first.replace(day=_length(first.year, first.month))


def _length(year: int, month: int) -> int:
    following = date(year + month // _MONTHS, month % _MONTHS + 1, 1)
    return (following - _ONE).day
