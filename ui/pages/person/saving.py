"""Writing a person off the GUI thread: saving, taking it back, voiding, deciding a conflict, answering a return."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ui.tasks import Lane, Task
from villagedesk.catalogue.field import Value
from villagedesk.register.record import Record
from villagedesk.register.store import BY_HAND, Register
from villagedesk.subjects.conflicts import Conflict, decide
from villagedesk.subjects.registration import Entry, Person, save_person
from villagedesk.subjects.returns import Returned, affirm


class PersonSaver(QObject):
    """One writing at a time. `busy` tells when it begins and ends; `failed` brings a VillageDeskError."""

    saved = Signal(object)
    undone = Signal(bool)
    written = Signal()
    voided = Signal(object)
    failed = Signal(object)
    busy = Signal(bool)

    def __init__(self, register: Register, parent: QObject) -> None:
        super().__init__(parent)
        self._register = register
        self._running = False

    @property
    def is_busy(self) -> bool:
        """Tell whether something is being written."""
        return self._running

    def save(self, person: Person, entry: Entry, source: str = BY_HAND) -> None:
        """Save a person; `saved` brings the person as stored. `source` says in the history where it comes from."""
        self._run(lambda: save_person(self._register, person, entry, source), self._tell_saved)

    def undo(self) -> None:
        """Take the last saving back; `undone` tells whether there was one."""
        self._run(self._register.undo, self._tell_undone)

    def void(self, record: Record, reason: str) -> None:
        """Mark a record as entered by mistake; `voided` brings it."""

        def work() -> Record:
            self._register.void(record, reason)
            return record

        self._run(work, self._tell_voided)

    def decide(self, conflict: Conflict, value: Value) -> None:
        """Close a conflict; `written` follows."""
        self._run(lambda: decide(self._register, conflict, value), self._tell_written)

    def affirm(self, returned: Returned) -> None:
        """Say that a field which was sent back is right as it is; `written` follows."""
        self._run(lambda: affirm(self._register, returned), self._tell_written)

    def _run(self, work: Callable[[], object], then: Callable[[object], None]) -> None:
        if self._running:
            return
        self._running = True
        self.busy.emit(True)
        task = Task(work, Lane.WRITE)
        task.succeeded.connect(then)
        task.failed.connect(self._tell_failed)
        task.finished.connect(self._end)
        task.start()

    def _end(self) -> None:
        # The form has to take the keyboard again before anybody hears how it went.
        if self._running:
            self._running = False
            self.busy.emit(False)

    def _tell_saved(self, person: object) -> None:
        self._end()
        self.saved.emit(person)

    def _tell_undone(self, was: object) -> None:
        self._end()
        self.undone.emit(bool(was))

    def _tell_voided(self, record: object) -> None:
        self._end()
        self.voided.emit(record)

    def _tell_written(self, _record: object) -> None:
        self._end()
        self.written.emit()

    def _tell_failed(self, error: object) -> None:
        self._end()
        self.failed.emit(error)
