"""Numbers that stand on paper: of registration slips and of households.

`520422101237-2026-A00123` is village, year of registration, the device's letter and a running number;
`520422101237-A00012` a household where the county gave none. The letter keeps two laptops of one village apart; it
is X before the county approved the laptop, and a number once given is kept.
"""

import re

from sqlalchemy import Connection, bindparam, func, select

from db.prepared import Prepared
from villagedesk.register.projection import PERSON, TABLES

_DIGITS = 5
_MOST_DIGITS = 9
_RUNNING = re.compile(r"[0-9]+")
"""What follows the letter in a number that this program gave; others came by a spreadsheet or a faulty laptop."""


def _falling(kind: str) -> Prepared:
    """Return the question for the numbers of one length within a range, the greatest first; an index answers it."""
    number = TABLES[kind].c.number
    within = number >= bindparam("first"), number < bindparam("last")
    return Prepared(select(number).where(func.length(number) == bindparam("length"), *within).order_by(number.desc()))


_GIVEN = {kind: _falling(kind) for kind in (PERSON, "household")}


class Numbers:
    """Gives running numbers inside one transaction."""

    def __init__(self, connection: Connection, village: str, letter: str, year: int) -> None:
        self._connection = connection
        self._slip = f"{village}-{year}-{letter}"
        self._household = f"{village}-{letter}"
        self._last: dict[str, int] = {}

    def slip(self) -> str:
        """Return the next slip number."""
        return self._next(PERSON, self._slip)

    def household(self) -> str:
        """Return the next household number."""
        return self._next("household", self._household)

    def _next(self, kind: str, prefix: str) -> str:
        if prefix not in self._last:
            self._last[prefix] = self._greatest(kind, prefix)
        self._last[prefix] += 1
        return f"{prefix}{self._last[prefix]:0{_DIGITS}d}"

    def _greatest(self, kind: str, prefix: str) -> int:
        """Return the greatest running number given, longer ones being greater; 0 before the first."""
        for digits in range(_MOST_DIGITS, _DIGITS - 1, -1):
            asked = {"length": len(prefix) + digits, "first": f"{prefix}0", "last": f"{prefix}:"}  # ":" follows "9"
            for (found,) in _GIVEN[kind].run(self._connection, asked):
                if _RUNNING.fullmatch(found, len(prefix)):
                    return int(found[len(prefix) :])
        return 0
