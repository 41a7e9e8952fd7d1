"""Moments, sizes and days of the exchange as the screen writes them."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from ui.language import day

_STEP = 1024


def moment(text: str) -> str:
    """Return a moment (RFC 3339) as `2026-11-21 19:20` in local time."""
    return datetime.fromisoformat(text).astimezone().strftime("%Y-%m-%d %H:%M")


def room(size: int) -> str:
    """Return a number of bytes as people read it: 4.0 KB, 1.4 MB, 7.2 GB."""
    amount = float(size)
    for unit in ("B", "KB", "MB"):
        if amount < _STEP:
            return f"{amount:,.0f} {unit}" if unit == "B" else f"{amount:,.1f} {unit}"
        amount /= _STEP
    return f"{amount:,.1f} GB"


def ago(since: date, today: date) -> str:
    """Return how long something has waited: 今天, 3 天前; where the clock stood wrong, the day itself."""
    days = (today - since).days
    if days == 0:
        return QCoreApplication.translate("ExchangeWords", "今天")
    if days < 0:
        return day(since, year=since.year != today.year)
    return QCoreApplication.translate("ExchangeWords", "{n} 天前").format(n=days)
