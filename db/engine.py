"""Open the encrypted database file.

Four traps are closed here: the pool is a QueuePool (SQLAlchemy's default for this address crashes under
threads), the key is given by `creator` alone, a file written without a key is refused, and error texts hide
bound values.
"""

from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2
from sqlalchemy import Engine, QueuePool, create_engine, event
from sqlalchemy.engine import Connection

PLAIN_HEADER = b"SQLite format 3\x00"
KEY_SIZE = 32


class WrongKey(Exception):
    """The file does not open with this key, or its first page is damaged."""


class NotEncrypted(Exception):
    """The file is a plain SQLite file; this program never writes one."""


def open_engine(path: Path, key: bytes) -> Engine:
    """Return an engine on the SQLCipher file at `path` with a raw key of 32 bytes.

    The file is made where there is none. Raises WrongKey or NotEncrypted.
    """
    if len(key) != KEY_SIZE:
        raise WrongKey("a raw key has 32 bytes")
    if is_plain(path):
        raise NotEncrypted(str(path))

    def connect() -> Any:
        connection = sqlcipher3.dbapi2.connect(str(path), timeout=30, isolation_level=None, check_same_thread=False)
        try:
            connection.execute("pragma cipher_log_level = none")  # or it writes page errors to stderr
            connection.execute(f"pragma key = \"x'{key.hex()}'\"")
            connection.execute("select count(*) from sqlite_master").fetchone()
            connection.execute("pragma journal_mode = wal").fetchone()
            connection.execute("pragma synchronous = full")
        except sqlcipher3.dbapi2.DatabaseError as error:
            connection.close()
            raise WrongKey(str(path)) from error
        return connection

    engine = create_engine(
        "sqlite://", module=sqlcipher3.dbapi2, creator=connect, poolclass=QueuePool, hide_parameters=True
    )
    event.listen(engine, "begin", _begin)
    return engine


def is_plain(path: Path) -> bool:
    """Tell whether the file at `path` is an unencrypted SQLite file."""
    try:
        with path.open("rb") as file:
            return file.read(len(PLAIN_HEADER)) == PLAIN_HEADER
    except FileNotFoundError:
        return False


def _begin(connection: Connection) -> None:
    if connection.get_execution_options().get("writing"):
        connection.exec_driver_sql("begin immediate")
    else:
        connection.connection.cursor().execute("begin deferred")  # asked on every keystroke; it touches no file
