"""The catalogue as a person's form uses it."""

import time
from collections.abc import Callable

from ui.forms import CatalogueServices
from villagedesk.catalogue.lookups import Lookups
from villagedesk.context import Context

_FRESH_S = 60.0


def services_for(context: Context) -> CatalogueServices:
    """Return services that ask the register for the day once a minute, not at every key."""
    return CatalogueServices(remembering(lambda: context.lookups))


def remembering(ask: Callable[[], Lookups]) -> Callable[[], Lookups]:
    """Return a function that gives the answer of `ask`, at most a minute old."""
    found: list[tuple[float, Lookups]] = []

    def answer() -> Lookups:
        now = time.monotonic()
        if not found or now - found[0][0] > _FRESH_S:
            found[:] = [(now, ask())]
        return found[0][1]

    return answer
