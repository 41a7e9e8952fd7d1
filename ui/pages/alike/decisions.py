"""Writing decisions on pairs off the GUI thread, one after the other, and taking the last one back."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from ui.tasks import Lane, Task
from villagedesk.catalogue.field import Values
from villagedesk.errors import VillageDeskError
from villagedesk.register import oplog, same
from villagedesk.register.store import Register

Journal = tuple[int, str]
"""How long the journal is: the number and id of its last line."""


class Verdict(Enum):
    """What somebody decided on two people; 以后再说 is remembered by the page alone."""

    SAME = auto()
    OTHER = auto()
    LATER = auto()
    APART = auto()


@dataclass(frozen=True, slots=True)
class Step:
    """One decision on a pair, given by its key in the list."""

    verdict: Verdict
    key: str


class Decisions(QObject):
    """Writes what was decided in the order in which it was decided; nobody waits for it.

    `decided` brings each step, `written` tells that a change has become real, `failed` brings a VillageDeskError,
    `rested` tells that nothing waits any more. The register takes back its last change, whoever made it: a decision
    can be taken back only as long as nothing else was written.
    """

    decided = Signal(Step)
    written = Signal()
    rested = Signal()
    failed = Signal(object)

    def __init__(self, register: Register, parent: QObject) -> None:
        super().__init__(parent)
        self._register = register
        self._steps: list[Step] = []
        self._waiting = 0
        self._journal: Journal | None = None
        self.count = 0

    @property
    def is_busy(self) -> bool:
        """Tell whether something is not written yet."""
        return self._waiting > 0

    @property
    def last(self) -> Step | None:
        """Return the decision that would be taken back now; None where there is none."""
        return self._steps[-1] if self._steps else None

    def merge(self, step: Step, keep: str, other: str, values: Values) -> None:
        """Make two people one who holds these values."""
        register = self._register
        self._decide(step, lambda: same.merge(register, keep, other, values))

    def keep_apart(self, step: Step, one: str, other: str) -> None:
        """Remember that two people are two."""
        register = self._register
        self._decide(step, lambda: same.not_same(register, one, other))

    def separate(self, step: Step, one: str, other: str) -> None:
        """Take a merge back."""
        register = self._register
        self._decide(step, lambda: same.separate(register, one, other))

    def put_off(self, step: Step) -> None:
        """Remember that a pair was left for later, so that this can be taken back, too."""
        self._steps.append(step)
        self.decided.emit(step)

    def take_back(self) -> Step | None:
        """Take the last decision back and return it; None where there is none."""
        if not self._steps:
            return None
        step = self._steps.pop()
        if step.verdict is not Verdict.LATER:
            self._run(self._register.undo)
        return step

    def see(self, journal: Journal) -> None:
        """Offer nothing to take back any more where the journal has become longer than the last decision left it."""
        if journal != self._journal:
            self._steps = [step for step in self._steps if step.verdict is Verdict.LATER]

    def _decide(self, step: Step, work: Callable[[], object]) -> None:
        # The register takes back its last change only.
        self._steps = [step]
        self._run(work)
        self.decided.emit(step)

    def _run(self, work: Callable[[], object]) -> None:
        self.count += 1
        self._waiting += 1
        register = self._register

        def write() -> Journal:
            work()
            with register.database.reading() as connection:
                return oplog.length(connection)

        task = Task(write, Lane.WRITE)
        task.succeeded.connect(self._tell_written)
        task.failed.connect(self._tell_failed)
        task.finished.connect(self._end)
        task.start()

    def _tell_written(self, journal: Journal) -> None:
        self._journal = journal
        self.written.emit()

    def _tell_failed(self, error: VillageDeskError) -> None:
        self._steps.clear()
        self.failed.emit(error)

    def _end(self) -> None:
        self._waiting -= 1
        if not self._waiting:
            self.rested.emit()
