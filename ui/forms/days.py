"""Days as people say them, which only the day of typing makes dates."""

from datetime import date, timedelta

_AGO = {"今天": 0, "昨天": 1, "前天": 2}


def spoken_day(text: str, today: date) -> str:
    """Return the date that a typed 今天, 昨天 or 前天 means, as ISO; any other text as it is.

    For the keyboard alone: in a spreadsheet nobody knows which day was meant.
    """
    ago = _AGO.get(text.strip())
    return text if ago is None else (today - timedelta(days=ago)).isoformat()
