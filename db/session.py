"""Short transactions on one database."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine

from db.engine import NotEncrypted, is_plain


class Database:
    """One open database file: reading sees a snapshot, writing is one transaction at a time.

    Attributes:
        engine: the SQLAlchemy engine; its pool serves any number of threads.
        path: the file.
    """

    def __init__(self, engine: Engine, path: Path) -> None:
        self.engine = engine
        self.path = path

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection whose reads all see one moment; nothing is written."""
        with self.engine.connect() as connection, connection.begin() as transaction:
            yield connection
            transaction.rollback()

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give a connection whose changes become real together at the end, or not at all."""
        with self.engine.connect().execution_options(writing=True) as connection, connection.begin():
            yield connection
        if is_plain(self.path):
            raise NotEncrypted(str(self.path))

    def close(self) -> None:
        """Close all connections; the file may be moved or replaced afterwards."""
        self.engine.dispose()
