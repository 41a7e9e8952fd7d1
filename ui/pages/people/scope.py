"""Whose people the list shows: a village's own, or those of a whole county."""

from dataclasses import dataclass

from villagedesk.context import Context
from villagedesk.register.selection import Filter, Selection

MOST_OF_COUNTY = 2000
"""So many are listed while nothing is asked of a whole county; whoever looks for others asks for something."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What a list of people has where.

    Attributes:
        ready: the filters that have a chip.
        shown: the columns shown until somebody chooses others.
        has_areas: whether people live in several villages, so that a row says in which.
        invites: whether people are registered here, so that an empty list says how.
    """

    ready: tuple[Filter, ...]
    shown: tuple[str, ...]
    has_areas: bool = False
    invites: bool = True

    def most(self, selection: Selection) -> int | None:
        """Return how many people of a selection are listed at the most, None for all."""
        return MOST_OF_COUNTY if self.has_areas and selection == Selection() else None


VILLAGE = Scope(
    (
        Filter.ALL,
        Filter.UNSENT,
        Filter.UNEMPLOYED,
        Filter.OUT_OF_POVERTY,
        Filter.WANTS_TRAINING,
        Filter.WANTS_JOB,
        Filter.RETURNED,
        Filter.CONFLICT,
    ),
    ("name", "sex", "age", "group", "type", "work", "wish", "state"),
)
COUNTY = Scope(
    (Filter.ALL, Filter.CONFLICT, Filter.RETURNED),
    ("name", "sex", "age", "town", "village", "type", "work", "wish", "state"),
    has_areas=True,
    invites=False,
)


def scope_of(context: Context) -> Scope:
    """Return the scope of a register: a hub's is its county."""
    return COUNTY if context.unit.is_hub else VILLAGE
