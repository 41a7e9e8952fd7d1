"""How many pairs of people wait for a decision: counted beside everything else, for it walks over the whole roll."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from ui.tasks import Lane, Task
from villagedesk.context import Context
from villagedesk.register import alike, oplog


@dataclass(frozen=True, slots=True)
class _Counted:
    """A count, and the length of the journal for which it holds."""

    journal: tuple[int, str]
    pairs: int


class AlikeCount(QObject):
    """`counted` brings the number of pairs, each time it is asked for."""

    counted = Signal(int)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._last: _Counted | None = None

    def ask(self) -> None:
        """Count in the background; nothing is counted twice while nothing has changed."""
        context, before = self._context, self._last
        task = Task(lambda: _count(context, before), Lane.ASIDE)
        task.succeeded.connect(self._take)
        task.start()

    def _take(self, found: _Counted) -> None:
        self._last = found
        self.counted.emit(found.pairs)


def _count(context: Context, before: _Counted | None) -> _Counted:
    with context.register.database.reading() as connection:
        journal = oplog.length(connection)
        if before is not None and before.journal == journal:
            return before
        return _Counted(journal, alike.count(connection))
