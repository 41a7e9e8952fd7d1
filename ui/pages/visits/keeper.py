"""Keeping the visits of a pass off the GUI thread, one after the other, and taking the last one back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ui.tasks import Lane, Task
from villagedesk.context import Context
from villagedesk.subjects.visits import visit
from villagedesk.subjects.visits.visit import Answer, Round


class VisitKeeper(QObject):
    """Writes visits in the order in which their keys were pressed; nobody waits for it.

    `written` and `undone` tell that something has become real, `failed` brings a VillageDeskError. `pressed` counts
    the keys, so that a reader knows whether it was overtaken; `last` is whose visit would be taken back, '' for none.
    """

    written = Signal()
    undone = Signal()
    failed = Signal(object)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._waiting = 0
        self.pressed = 0
        self.last = ""

    @property
    def is_busy(self) -> bool:
        """Tell whether something is not written yet."""
        return self._waiting > 0

    def keep(self, person: str, held: Round, answer: Answer) -> None:
        """Write a visit and what follows from it."""
        register = self._context.register
        self.last = person
        self._run(Task(lambda: visit.save(register, person, held, answer), Lane.WRITE), self._tell_written)

    def take_back(self) -> None:
        """Take the last visit back, with all that followed from it."""
        self.last = ""
        self._run(Task(self._context.register.undo, Lane.WRITE), self._tell_undone)

    def _run(self, task: Task, told: Callable[[object], None]) -> None:
        self.pressed += 1
        self._waiting += 1
        task.succeeded.connect(told)
        task.failed.connect(self.failed)
        task.finished.connect(self._end)
        task.start()

    def _tell_written(self, _record: object) -> None:
        self.written.emit()

    def _tell_undone(self, _done: object) -> None:
        self.undone.emit()

    def _end(self) -> None:
        self._waiting -= 1
