"""The day it is, as far as a register can know."""

from datetime import date

from sqlalchemy import Connection

from villagedesk.journal import clock
from villagedesk.register import oplog, state

HUB_TIME = "hub_time"
"""The setting that keeps the latest day the hub was heard to say, ISO."""

_EARLIEST = date(2026, 1, 1)
"""No clock that shows an earlier day is right: this program did not exist."""


def today(connection: Connection) -> date:
    """Return the day it is: the system's, unless the hub or the program itself has seen a later one.

    A laptop whose clock fell back to its birthday still knows that time has passed: then the last own change
    counts, too. Otherwise it does not, or a clock that was years ahead for one hour would stay ahead for years.
    """
    shown, heard = date.today(), state.get(connection, HUB_TIME)
    sure = max(_EARLIEST, date.fromisoformat(heard)) if heard else _EARLIEST
    if shown >= sure:
        return shown
    last = oplog.last_own_clock(connection)
    return max(sure, clock.day(last)) if last else sure
