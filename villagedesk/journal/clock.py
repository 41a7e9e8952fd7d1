"""The hybrid logical clock: wall time that never runs backwards; it only picks which value is shown first.

A reading is text that sorts as it counts: 13 hex digits of milliseconds since 1970, a point, and a counter of
four hex digits for readings within one millisecond.
"""

import re
from datetime import UTC, date, datetime

ZERO = "0000000000000.0000"
_READING = re.compile(r"[0-9a-f]{13}\.[0-9a-f]{4}")
_LAST_DAY = 253_402_000_000_000
"""The last days of the year 9999, in milliseconds: beyond it there is no date."""
_LAST_COUNTER = 0xFFFF


def reading(milliseconds: int, counter: int = 0) -> str:
    """Return the text of a reading."""
    return f"{milliseconds:013x}.{counter:04x}"


def is_reading(text: str) -> bool:
    """Tell whether a text is a reading, exactly as this module writes it; only then it sorts as it counts."""
    return _READING.fullmatch(text) is not None


def wall(hlc: str) -> int:
    """Return the milliseconds of a reading; ValueError where it is not one."""
    if not is_reading(hlc):
        raise ValueError("not a clock reading")
    return int(hlc[:13], 16)


def tick(last: str, now: int) -> str:
    """Return the next reading after `last` at wall time `now` (milliseconds)."""
    if now > wall(last):
        return reading(now)
    milliseconds, counter = wall(last), int(last.split(".", 1)[1], 16) + 1
    return reading(milliseconds + 1) if counter > _LAST_COUNTER else reading(milliseconds, counter)


def bounded(hlc: str, latest: int) -> str:
    """Return `hlc`, or the reading of `latest` milliseconds where it lies beyond; a malformed one counts as zero."""
    try:
        return hlc if wall(hlc) <= latest else reading(latest)
    except ValueError:
        return ZERO


def day(hlc: str) -> date:
    """Return the local calendar day of a reading."""
    return _local(hlc).date()


def moment(hlc: str) -> str:
    """Return a reading as local date and time to the minute, for people."""
    return _local(hlc).strftime("%Y-%m-%d %H:%M")


def _local(hlc: str) -> datetime:
    """Return a reading as local time; one beyond the calendar, of a clock gone mad, as the calendar's end."""
    return datetime.fromtimestamp(min(wall(hlc), _LAST_DAY) / 1000, tz=UTC).astimezone()
