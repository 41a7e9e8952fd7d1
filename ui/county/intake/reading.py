"""Reading the files of villages off the GUI thread: one after the other, each line handed over as it is known."""

from collections import deque
from collections.abc import Sequence
from pathlib import Path

from ui.county.intake.lines import Line, lines
from ui.tasks import Progress
from villagedesk.context import Context
from villagedesk.county import hub
from villagedesk.county.intake import Intake, files_in
from villagedesk.county.laptops import laptops


class Reading:
    """One intake. It may be stopped between two files and gone on with later: what is read stays read.

    Attributes:
        done: how many of the files are read.
        devices: the laptops of which files were read.
    """

    def __init__(self, context: Context, paths: Sequence[Path]) -> None:
        self._context = context
        self._paths = list(paths)
        self._files: list[Path] = []
        self._fresh: deque[Line] = deque()
        self.done = 0
        self.devices: set[str] = set()

    @property
    def total(self) -> int:
        """Return how many files there are."""
        return len(self._files)

    @property
    def is_done(self) -> bool:
        """Tell whether every file is read."""
        return not self._paths and self.done >= self.total

    def run(self, progress: Progress) -> None:
        """Read what is not read yet; called in a task, once more to go on after a stop."""
        if self._paths:
            self._files, self._paths = files_in(self._paths), []
        register = self._context.register
        with register.database.reading() as connection:
            intake = Intake(register, hub.load(connection), self._context.folder.inbox)
        known = laptops(register)
        while not self.is_done:
            progress(self.done, self.total)
            taken = intake.receive([self._files[self.done]], lambda *_: progress(self.done, self.total))
            if any(one.device not in known for one in taken):
                known = laptops(register)
            self._fresh.extend(lines(taken, known))
            self.devices.update(one.device for one in taken if one.device)
            self.done += 1
        progress(self.total, self.total)

    def fresh(self) -> list[Line]:
        """Return the lines that are new since the last call; from any thread."""
        found: list[Line] = []
        while self._fresh:
            found.append(self._fresh.popleft())
        return found
