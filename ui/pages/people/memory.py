"""How the list of people was left: columns, their order and widths, and by which column it is sorted."""

from collections.abc import Mapping
from dataclasses import dataclass

from ui.tables import Arrangement
from villagedesk.register import state
from villagedesk.register.store import Register

PEOPLE_LIST = "people_list"
"""The list that is remembered where no other is named."""
_WIDTHS = range(20, 1000)


@dataclass(frozen=True, slots=True)
class Remembered:
    """The arrangement of the columns, the name of the column it is sorted by ('' for none), and which way."""

    arrangement: Arrangement
    column: str = ""
    descending: bool = False


def recall(register: Register, usual: Arrangement, setting: str = PEOPLE_LIST) -> Remembered:
    """Return how a list was left; `usual` for its first visit, and where what was kept cannot be read."""
    with register.database.reading() as connection:
        kept = state.get(connection, setting, {})
    if not isinstance(kept, Mapping):
        return Remembered(usual)
    shown, widths = kept.get("shown"), kept.get("widths")
    names = tuple(name for name in shown if isinstance(name, str)) if isinstance(shown, list) else usual.shown
    given = widths if isinstance(widths, Mapping) else {}
    known = {str(name): width for name, width in given.items() if isinstance(width, int) and width in _WIDTHS}
    column, descending = kept.get("column"), kept.get("descending")
    return Remembered(Arrangement(names, known), column if isinstance(column, str) else "", descending is True)


def keep(register: Register, now: Remembered, setting: str = PEOPLE_LIST) -> None:
    """Keep how a list is left."""
    content = {
        "shown": list(now.arrangement.shown),
        "widths": dict(now.arrangement.widths),
        "column": now.column,
        "descending": now.descending,
    }
    with register.database.writing() as connection:
        state.put(connection, setting, content)
