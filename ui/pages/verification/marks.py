"""Writing marks off the GUI thread, one after the other, and taking the last one back."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal

from ui.tasks import Lane, Task
from villagedesk.context import Context
from villagedesk.errors import VillageDeskError
from villagedesk.subjects import verification
from villagedesk.subjects.verification import Leaving, Mark, Outcome
from villagedesk.subjects.verification_roll import Member


@dataclass(slots=True)
class Step:
    """One key of the user: how the person stood before, and what was written once it is."""

    before: Member
    made: Mark | None = None


class MarkKeeper(QObject):
    """Writes what was pressed in the order in which it was pressed; nobody waits for it.

    `written` brings the person's id when a change has become real, `failed` a VillageDeskError; `rested` tells that
    nothing waits any more. `day` is the day that marks count for, None for the day it is. `pressed` counts the keys,
    so that a reader knows whether it was overtaken.
    """

    written = Signal(str)
    rested = Signal()
    failed = Signal(object)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.day: date | None = None
        self._steps: list[Step] = []
        self.pressed = 0
        self._waiting = 0
        self._told = ""

    @property
    def is_busy(self) -> bool:
        """Tell whether something is not written yet."""
        return self._waiting > 0

    @property
    def last(self) -> Step | None:
        """Return the key that would be taken back now; None where there is none."""
        return self._steps[-1] if self._steps else None

    def mark(self, before: Member, outcome: Outcome, leaving: Leaving | None = None) -> None:
        """Write a result."""
        register, day = self._context.register, self.day or self._context.today
        step = self._begin(before)

        def work() -> str:
            step.made = verification.mark(register, before.id, outcome, day, leaving)
            return before.id

        self._run(work)

    def clear(self, before: Member) -> None:
        """Take away what was said about a person this month."""
        register, day = self._context.register, self.day or self._context.today
        step = self._begin(before)

        def work() -> str:
            step.made = verification.clear(register, before.id, day)
            return before.id

        self._run(work)

    def forget(self) -> None:
        """Take no key back that was pressed so far."""
        self._steps.clear()

    def take_back(self) -> Member | None:
        """Take the last key back and return how its person stands then; None where there is nothing."""
        if not self._steps:
            return None
        register, step = self._context.register, self._steps.pop()

        def work() -> str:
            # The lane writes in order, so the mark itself was written or has failed by now.
            if step.made is not None:
                verification.take_back(register, step.made)
            return step.before.id

        self._run(work)
        return step.before

    def _begin(self, before: Member) -> Step:
        step = Step(before)
        self._steps.append(step)
        return step

    def _run(self, work: Callable[[], str]) -> None:
        self.pressed += 1
        self._waiting += 1
        task = Task(work, Lane.WRITE)
        task.succeeded.connect(self._take_written)
        task.failed.connect(self._take_failed)
        task.finished.connect(self._end)
        task.start()

    def _take_written(self, person: str) -> None:
        self._told = person

    def _take_failed(self, error: VillageDeskError) -> None:
        self._steps.clear()
        self.failed.emit(error)

    def _end(self) -> None:
        # Only now is nothing under way any more: whoever hears of it may leave the page.
        self._waiting -= 1
        told, self._told = self._told, ""
        if told:
            self.written.emit(told)
        if not self._waiting:
            self.rested.emit()
