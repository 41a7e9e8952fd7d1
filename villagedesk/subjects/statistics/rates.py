"""Rates in per cent with two decimals: half up, or cut, as the county wants them."""

from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from enum import StrEnum

from sqlalchemy import Connection

from villagedesk.register import state

_ROUNDING = "rate_rounding"
_CENT = Decimal("0.01")


class Rounding(StrEnum):
    """What becomes of the digits behind the second of a rate."""

    HALF_UP = "half_up"
    CUT = "cut"


def rounding(connection: Connection) -> Rounding:
    """Return how rates are rounded in this register."""
    return Rounding(state.get(connection, _ROUNDING, Rounding.HALF_UP.value))


def set_rounding(connection: Connection, way: Rounding) -> None:
    """Set how rates are rounded."""
    state.put(connection, _ROUNDING, way.value)


def rate(actual: int, target: int, way: Rounding) -> str:
    """Return a rate in per cent with two decimals, '' where nothing was asked for."""
    if target <= 0:
        return ""
    rounded = ROUND_HALF_UP if way is Rounding.HALF_UP else ROUND_DOWN
    return str((Decimal(100 * actual) / target).quantize(_CENT, rounded))
