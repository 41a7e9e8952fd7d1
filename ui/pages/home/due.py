"""What is due by service, asked beside the rest of 首页: nobody waits for it."""

from PySide6.QtCore import QObject, Signal

from ui.tasks import Lane, Task
from villagedesk.context import Context
from villagedesk.subjects import due
from villagedesk.subjects.due import Due


class DueLines(QObject):
    """`found` brings the lines, what is overdue first; the modules of the services are loaded off the GUI thread."""

    found = Signal(object)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def ask(self) -> None:
        """Ask all services."""
        task = Task(self._read, Lane.ASIDE)
        task.succeeded.connect(self.found)
        task.start()

    def _read(self) -> list[Due]:
        with self._context.register.database.reading() as connection:
            return due.lines(connection, self._context.today)
