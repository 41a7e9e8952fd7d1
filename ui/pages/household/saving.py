"""Writing a household off the GUI thread: with a member, alone, and what changes between its members."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from ui.pages.person.saving import PersonSaver
from villagedesk.catalogue.field import Value
from villagedesk.register.record import Record
from villagedesk.register.store import Register
from villagedesk.subjects import households
from villagedesk.subjects.households import HomeEntry
from villagedesk.subjects.registration import Entry, Person


class HouseholdSaver(PersonSaver):
    """`saved` brings a member as stored, `home_saved` the household saved alone, `arranged` words of what was done."""

    home_saved = Signal(object)
    arranged = Signal(str)

    def __init__(self, register: Register, parent: QObject) -> None:
        super().__init__(register, parent)
        self._words = ""

    def save_home(self, home: Record, entry: HomeEntry) -> None:
        """Save the household alone."""
        self._run(lambda: households.save_home(self._register, home, entry), self._tell_home)

    def save_member(self, home: Record, entry: HomeEntry, person: Person, typed: Entry) -> None:
        """Save a member with the household."""
        self._run(lambda: households.save_member(self._register, home, entry, person, typed), self._tell_saved)

    def move(self, person: str, household: str, relation: Value, words: str) -> None:
        """Let a person belong to another household; `words` tell it when it is done."""
        self._words = words
        self._run(lambda: households.move(self._register, person, household, relation), self._tell_arranged)

    def move_out(self, person: str, words: str) -> None:
        """Let a person head a household of their own."""
        self._words = words
        self._run(lambda: households.move_out(self._register, person), self._tell_arranged)

    def set_head(self, home: Record, head: str, relations: Mapping[str, Value], words: str) -> None:
        """Let another member head the household."""
        self._words = words
        self._run(lambda: households.set_head(self._register, home, head, relations), self._tell_arranged)

    def _tell_home(self, record: object) -> None:
        self._end()
        self.home_saved.emit(record)

    def _tell_arranged(self, _: object) -> None:
        self._end()
        self.arranged.emit(self._words)
