"""The catalogue as a person's form uses it."""

import time
from collections.abc import Callable

from villagedesk.catalogue.field import Values
from villagedesk.catalogue.lookups import Lookups
from villagedesk.context import Context

_FRESH_S = 60.0
_STATUTORY, _ON_THE_ROLL = "1", "1"
"""Codes of 履行法定职责 and 在册: what holds unless somebody says otherwise."""


def first_values(context: Context) -> Values:
    """Return what the form of a person who is not registered yet begins with."""
    today, user = context.today.isoformat(), context.user.name
    told: Values = {"consent_basis": _STATUTORY, "consent_on": today, "consent_by": user}
    return told | {"roll_status": _ON_THE_ROLL, "collected_on": today, "collected_by": user}


def remembering(ask: Callable[[], Lookups]) -> Callable[[], Lookups]:
    """Return a function that gives the answer of `ask`, at most a minute old."""
    found: list[tuple[float, Lookups]] = []

    def answer() -> Lookups:
        now = time.monotonic()
        if not found or now - found[0][0] > _FRESH_S:
            found[:] = [(now, ask())]
        return found[0][1]

    return answer
