"""Slow work off the GUI thread.

Three private lanes: one writer, so that writing is serial, a few readers for lists, search and printing, and one for
what nobody waits for.
The application owns a running task, not the page that started it, so a page may be closed meanwhile.
"""

import sys
import threading
import time
from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from villagedesk.errors import VillageDeskError

Progress = Callable[[int, int], None]
"""Told how much is done and how much there is; raises `Cancelled` where the user gave up."""

_EVERY_S = 0.05


class Cancelled(Exception):
    """The user cancelled; raised inside the work, which rolls back and ends."""


class Lane(Enum):
    """Where a task runs: writing is serial, reading and printing run beside it, and ASIDE what must delay neither."""

    WRITE = "write"
    READ = "read"
    ASIDE = "aside"


_THREADS = {Lane.WRITE: 1, Lane.READ: 2, Lane.ASIDE: 1}


class Task(QObject):
    """One piece of work in a lane; all signals arrive in the GUI thread.

    Exactly one of `succeeded` (with the result), `failed` (with a `VillageDeskError`) and `cancelled` is
    emitted, or none where the work has a bug: that goes to `sys.excepthook`. `finished` always comes last.
    Connect bound methods of widgets only: they fall silent by themselves when the widget is gone.
    """

    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()
    progressed = Signal(int, int)
    _ended = Signal(object, object)

    def __init__(self, work: Callable[[], object], lane: Lane = Lane.WRITE) -> None:
        super().__init__()
        self._work = work
        self._lane = lane
        self._tells = False
        self._stop = threading.Event()
        self._told_at = 0.0
        self._ended.connect(self._deliver)

    @classmethod
    def reporting(cls, work: Callable[[Progress], object], lane: Lane = Lane.WRITE) -> "Task":
        """Return a task for work that tells its progress and can be cancelled."""

        def run() -> object:
            return work(task.report)

        task = cls(run, lane)
        task._tells = True
        return task

    @property
    def is_saving(self) -> bool:
        """Tell whether it writes at one go: nobody watches it, and nobody would see that it was dropped."""
        return self._lane is Lane.WRITE and not self._tells

    def start(self) -> "Task":
        """Put the work into its lane and return the task."""
        _running.add(self)
        _pool(self._lane).start(_Run(self))
        return self

    @Slot()
    def cancel(self) -> None:
        """Ask the work to stop: before it begins, or at its next report of progress."""
        self._stop.set()

    def report(self, done: int, total: int) -> None:
        """Tell the progress from inside the work; raises `Cancelled` where the user gave up."""
        if self._stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if done >= total or now - self._told_at >= _EVERY_S:
            self._told_at = now
            self.progressed.emit(done, total)

    def run(self) -> None:
        """Do the work in the present thread and hand its outcome to the GUI thread."""
        if self._stop.is_set():
            self._ended.emit(None, Cancelled())
            return
        try:
            result = self._work()
        except Exception as exc:  # noqa: BLE001 - every outcome of the thread has to reach the GUI
            self._ended.emit(None, exc)
        else:
            self._ended.emit(result, None)

    @Slot(object, object)
    def _deliver(self, result: object, exc: Exception | None) -> None:
        _running.discard(self)
        try:
            if exc is None:
                self.succeeded.emit(result)
            elif isinstance(exc, Cancelled):
                self.cancelled.emit()
            elif isinstance(exc, VillageDeskError):
                self.failed.emit(exc)
            else:
                sys.excepthook(type(exc), exc, exc.__traceback__)
        finally:
            self.finished.emit()
            self.deleteLater()  # by the GUI thread, not wherever the last reference is dropped: that may be the lane


class _Run(QRunnable):
    """Carries a task into the pool."""

    def __init__(self, task: Task) -> None:
        super().__init__()
        self._task = task

    def run(self) -> None:
        """Run the task."""
        self._task.run()


_running: set[Task] = set()
_pools: dict[Lane, QThreadPool] = {}


def _pool(lane: Lane) -> QThreadPool:
    if lane not in _pools:
        pool = QThreadPool()
        pool.setMaxThreadCount(_THREADS[lane])
        _pools[lane] = pool
    return _pools[lane]


def running_tasks() -> int:
    """Return how many tasks wait or run."""
    return len(_running)


def finish_tasks(timeout_ms: int = 30_000) -> bool:
    """Ask all work to stop and wait for it, before the program ends; False where some did not stop in time.

    What was told to be saved at once is saved, even where it still waits for its turn.
    """
    for task in list(_running):
        if not task.is_saving:
            task.cancel()
    stopped = [pool.waitForDone(timeout_ms) for pool in _pools.values()]
    return all(stopped)
