"""Numbers that stand on paper: of registration slips and of households.

`520422101237-2026-A00123` is village, year of registration, the device's letter and a running number;
`520422101237-A00012` a household where the county gave none. The letter keeps two laptops of one village apart; it
is X before the county approved the laptop, and a number once given is kept.
"""

import re

from sqlalchemy import Connection, func, select

from villagedesk.register.projection import PERSON, TABLES

_DIGITS = 5
_RUNNING = re.compile(r"[0-9]{5,9}")
"""What follows the letter in a number that this program gave; others came by a spreadsheet or a faulty laptop."""


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
            number = TABLES[kind].c.number
            given = select(number).where(number >= f"{prefix}0", number < f"{prefix}:")  # ":" follows "9"
            falling = given.order_by(func.length(number).desc(), number.desc())
            tails = (found[len(prefix) :] for found in self._connection.execute(falling).scalars())
            self._last[prefix] = next((int(tail) for tail in tails if _RUNNING.fullmatch(tail)), 0)
        self._last[prefix] += 1
        return f"{prefix}{self._last[prefix]:0{_DIGITS}d}"
