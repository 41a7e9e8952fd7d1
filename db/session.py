"""Short transactions on one database."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import Connection, Engine

from db.engine import NotEncrypted, is_plain

_ROOMY, _USUAL = "pragma cache_size = -32768", "pragma cache_size = -2000"
"""KiB of pages kept in memory while writing, and otherwise (SQLite's own default).

5,000 people touch more pages than the usual room holds, and each page that comes back is decrypted anew.
"""


class Database:
    """One open database file: reading sees a snapshot, writing is one transaction at a time.

    Attributes:
        engine: the SQLAlchemy engine; its pool serves any number of threads.
        path: the file; of a database on a server the one that tells its address.
    """

    def __init__(self, engine: Engine, path: Path) -> None:
        self.engine = engine
        self.path = path

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection whose reads all see one moment; nothing is written."""
        with self.engine.connect() as connection:
            connection.begin()  # taken back at the end by itself
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give a connection whose changes become real together at the end, or not at all."""
        with self.engine.connect().execution_options(writing=True) as connection:
            try:
                with connection.begin():
                    connection.exec_driver_sql(_ROOMY)
                    yield connection
            finally:
                with suppress(self.engine.dialect.loaded_dbapi.Error):  # a damaged file has been reported by then
                    connection.connection.cursor().execute(_USUAL)
        if is_plain(self.path):
            raise NotEncrypted(str(self.path))

    def close(self) -> None:
        """Close all connections; the file may be moved or replaced afterwards."""
        self.engine.dispose()
