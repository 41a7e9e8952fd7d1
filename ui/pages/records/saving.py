"""Writing records off the GUI thread: one, one for each of many people, a change to many."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from ui.pages.person.saving import PersonSaver
from villagedesk.catalogue.field import Values
from villagedesk.catalogue.lookups import Lookups
from villagedesk.register.record import Record
from villagedesk.subjects import records_many


class RecordSaver(PersonSaver):
    """`record_saved` brings a record as stored, `many_saved` what came of writing many."""

    record_saved = Signal(object)
    many_saved = Signal(object)

    def save_record(self, record: Record, values: Values) -> None:
        """Save one record."""
        self._run(lambda: self._register.save(record, values), self._tell_record)

    def fill(self, lookups: Lookups, kind: str, people: Sequence[str], values: Values, once: Sequence[str]) -> None:
        """Save one record for each of some people."""
        work = (lookups, kind, tuple(people), values, tuple(once))
        self._run(lambda: records_many.fill(self._register, *work), self._tell_many)

    def change(self, lookups: Lookups, kind: str, ids: Sequence[str], values: Values) -> None:
        """Give the same values to some records."""
        work = (lookups, kind, tuple(ids), values)
        self._run(lambda: records_many.change(self._register, *work), self._tell_many)

    def _tell_record(self, record: object) -> None:
        self._end()
        self.record_saved.emit(record)

    def _tell_many(self, outcome: object) -> None:
        self._end()
        self.many_saved.emit(outcome)
