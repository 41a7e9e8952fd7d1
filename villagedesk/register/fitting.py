"""What of a register's value a column, a list or a form may show.

An op line is authentic, not necessarily sensible: a laptop with a fault can send a list as a telephone number. The
line stays in the journal as it came; a value that is not of its field's kind counts as not given.
"""

import re
from collections.abc import Callable
from datetime import date
from typing import Any

from villagedesk.catalogue.field import Field, Kind, Value

_LARGEST = (1 << 63) - 1
_DATE = re.compile(r"([0-9]{4}-[0-9]{2})(-[0-9]{2})?")
_DECIMAL = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,15})?")


def fitting(field: Field, value: Any) -> Value:
    """Return the value where it is of the kind of the field, else None."""
    return None if value is None else reader(field)(value)


def reader(field: Field) -> Callable[[Any], Value]:
    """Return what gives a value that is given where it is of the kind of the field, else None."""
    return _READERS.get(field.kind, text)


def text(value: Any) -> str | None:
    """Return a text that any store takes, else None."""
    return value if isinstance(value, str) and "\x00" not in value else None


def _yes_no(value: Any) -> bool | None:
    return value if isinstance(value, bool) else None


def _whole(value: Any) -> int | None:
    return value if type(value) is int and abs(value) <= _LARGEST else None


def _date(value: Any) -> str | None:
    found = text(value)
    return found if found is not None and _is_date(found) else None


def _decimal(value: Any) -> str | None:
    found = text(value)
    return found if found is not None and _DECIMAL.fullmatch(found) else None


_READERS: dict[Kind, Callable[[Any], Value]] = {
    Kind.YES_NO: _yes_no, Kind.INTEGER: _whole, Kind.MONEY: _whole, Kind.DATE: _date, Kind.DECIMAL: _decimal,
}  # fmt: skip


def _is_date(value: str) -> bool:
    found = _DATE.fullmatch(value)
    if found is None:
        return False
    try:
        date.fromisoformat(found[1] + (found[2] or "-01"))
    except ValueError:
        return False
    return True
