"""Moments of the exchange as the screen writes them."""

from datetime import datetime


def moment(text: str) -> str:
    """Return a moment (RFC 3339) as `2026-11-21 19:20` in local time."""
    return datetime.fromisoformat(text).astimezone().strftime("%Y-%m-%d %H:%M")
