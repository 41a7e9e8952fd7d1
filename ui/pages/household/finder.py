"""Finds the household that somebody means while typing: by its members, by pinyin initials, by group or address."""

from collections.abc import Sequence

from ui.forms import Option
from villagedesk.register import homes
from villagedesk.register.homes import HomeRow
from villagedesk.register.store import Register

_MOST = 40


class HouseholdFinder:
    """The choices of a field that points to a household."""

    def __init__(self, register: Register) -> None:
        self._register = register

    def find(self, _target: str, text: str) -> Sequence[Option]:
        """Return the households that a text may mean; nothing for no text."""
        if not text.strip():
            return ()
        with self._register.database.reading() as connection:
            found = homes.rows(connection, homes.ids(connection, text)[:_MOST])
        return [Option(row.id, _words(row)) for row in found]

    def label(self, _target: str, record: str) -> str:
        """Return the words for a household: 韦光荣 · 一组 · 大寨12号."""
        with self._register.database.reading() as connection:
            found = homes.rows(connection, [record])
        return _words(found[0]) if found else record


def _words(row: HomeRow) -> str:
    home = row.household
    head = str(home["head_name"] or "") or next(iter(row.names), "") or str(home["number"] or "")
    return " · ".join(filter(None, (head, str(home["group"] or ""), str(home["address"] or ""))))
