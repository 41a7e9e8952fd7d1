"""Rows that a server stores while the caller goes on making the next ones.

A statement cannot be sent before the one under way is through, so whatever asks the same connection waits (see
`wait`, which stands before every statement: in `server.open_server` and in `prepared.ask`).
"""

from collections.abc import Callable, Iterator
from concurrent import futures
from contextlib import contextmanager

from sqlalchemy import Connection

_KEY = "behind"
"""What the connection carries it under."""


class _Behind:
    """What was given to the server and may be under way, one thing after the other."""

    def __init__(self) -> None:
        self._thread = futures.ThreadPoolExecutor(1, _KEY)
        self._given: list[futures.Future[object]] = []

    def give(self, work: Callable[[], object]) -> None:
        """Let a piece of work follow those given before."""
        self._given.append(self._thread.submit(work))

    def wait(self) -> None:
        """Return when all of it is through; raises what the first of it that failed raised."""
        given, self._given = self._given, []
        futures.wait(given)
        for one in given:
            one.result()

    def close(self) -> None:
        """Let the thread go when what it does is through; what was not begun is left."""
        self._thread.shutdown(cancel_futures=True)


@contextmanager
def behind(connection: Connection) -> Iterator[None]:
    """Let what is given to `give` be done by and by; all of it is through after the block."""
    if _KEY in connection.info:
        yield
        return
    pending = connection.info[_KEY] = _Behind()
    try:
        yield
        pending.wait()
    finally:
        pending.close()
        del connection.info[_KEY]


def give(connection: Connection, work: Callable[[], object]) -> None:
    """Let a piece of work that stores rows on a connection be done: at once, or inside of `behind` by and by."""
    pending: _Behind | None = connection.info.get(_KEY)
    if pending is None:
        work()
    else:
        pending.give(work)


def wait(connection: Connection) -> None:
    """Return when nothing is under way on a connection; raises what that raised."""
    pending: _Behind | None = connection.info.get(_KEY)
    if pending is not None:
        pending.wait()
