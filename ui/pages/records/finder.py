"""Finds the record that somebody means while typing: a person, a household, a trip, a post."""

from collections.abc import Sequence

from ui.forms import Option
from ui.forms.matching import matching
from ui.language import shown
from ui.pages.household.finder import HouseholdFinder
from ui.pages.people.rows import in_brief
from villagedesk.catalogue import KINDS
from villagedesk.register import people
from villagedesk.register.people import Selection
from villagedesk.register.pinyin import initials
from villagedesk.register.store import Register
from villagedesk.subjects import records, showing
from villagedesk.subjects.records import Ask, Is

_MOST = 40
_ALL = 400
"""So many records of a kind are looked through by the pinyin of their words; the latest ones."""


class RecordsFinder:
    """The choices of a field that names another record; of what hangs on a person only that of `person`."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._homes = HouseholdFinder(register)
        self.person = ""

    def find(self, target: str, text: str) -> Sequence[Option]:
        """Return the records that a text may mean, likeliest first; without a text the latest of a short list."""
        if target == "household":
            return self._homes.find(target, text)
        if target == "labourer":
            return self._people(text)
        with self._register.database.reading() as connection:
            mine = (Is(KINDS[target].parent, self.person),) if records.hangs_on_person(KINDS[target]) else ()
            found = records.ids(connection, Ask(target, mine, limit=_ALL))
            words = records.called(connection, target, found)
            choices = [Option(one, words[one], initials(words[one])) for one in found if one in words]
            likely = matching(choices, text, numbered=False)
            if not likely:  # a word inside a text that does not name the record, or one further back
                likely = self._by_any_text(target, text, mine)
        return likely[:_MOST]

    def label(self, target: str, record: str) -> str:
        """Return the words for a record; of a person name, sex, age and group: 韦光荣 · 男 · 49 岁 · 一组."""
        if target == "household":
            return self._homes.label(target, record)
        with self._register.database.reading() as connection:
            if target == "labourer":
                return next(
                    iter(_named(people.rows(connection, [record]), self._register)), Option(record, record)
                ).label
            return records.called(connection, target, [record]).get(record) or shown(showing.NOT_HERE)

    def _people(self, text: str) -> Sequence[Option]:
        if not text.strip():
            return ()
        with self._register.database.reading() as connection:
            rows = people.rows(connection, people.ids(connection, Selection(text=text), limit=_MOST))
        return _named(rows, self._register)

    def _by_any_text(self, target: str, text: str, mine: tuple[Is, ...]) -> list[Option]:
        with self._register.database.reading() as connection:
            found = records.ids(connection, Ask(target, mine, text, limit=_MOST))
            words = records.called(connection, target, found)
        return [Option(one, words[one]) for one in found if one in words]


def _named(rows: Sequence[people.PersonRow], register: Register) -> list[Option]:
    today = register.today()
    return [
        Option(row.id, " · ".join(filter(None, (str(row.person.get("name") or ""), in_brief(row, today)))))
        for row in rows
    ]
