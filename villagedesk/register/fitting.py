"""What of a register's value a column, a list or a form may show.

An op line is authentic, not necessarily sensible: a laptop with a fault can send a list as a telephone number. The
line stays in the journal as it came; a value that is not of its field's kind counts as not given.
"""

import re
from datetime import date
from typing import Any

from villagedesk.catalogue.field import Field, Kind, Value

_LARGEST = (1 << 63) - 1
_DATE = re.compile(r"([0-9]{4}-[0-9]{2})(-[0-9]{2})?")
_DECIMAL = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,15})?")


def fitting(field: Field, value: Any) -> Value:
    """Return the value where it is of the kind of the field, else None."""
    if value is None:
        return None
    if field.kind is Kind.YES_NO:
        return value if isinstance(value, bool) else None
    if field.kind in (Kind.INTEGER, Kind.MONEY):
        return value if type(value) is int and abs(value) <= _LARGEST else None
    text_ = text(value)
    if text_ is not None and field.kind is Kind.DATE and not _is_date(text_):
        return None
    if text_ is not None and field.kind is Kind.DECIMAL and not _DECIMAL.fullmatch(text_):
        return None
    return text_


def text(value: Any) -> str | None:
    """Return a text that any store takes, else None."""
    return value if isinstance(value, str) and "\x00" not in value else None


def _is_date(value: str) -> bool:
    found = _DATE.fullmatch(value)
    if found is None:
        return False
    try:
        date.fromisoformat(found[1] + (found[2] or "-01"))
    except ValueError:
        return False
    return True
