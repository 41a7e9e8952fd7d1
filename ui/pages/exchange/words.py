"""Dates and counts of the exchange in the words of the screen."""

from datetime import date, datetime


def day(when: date) -> str:
    """Return a day as people say it: `11月12日`."""
    return f"{when.month}月{when.day}日"


def moment(text: str) -> str:
    """Return a moment (RFC 3339) as `2026-11-21 19:20` in local time."""
    return datetime.fromisoformat(text).astimezone().strftime("%Y-%m-%d %H:%M")
