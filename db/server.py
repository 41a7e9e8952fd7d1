"""A county's database on a PostgreSQL server, in place of an encrypted file.

The address holds no password: libpq takes it from PGPASSWORD or the password file (.pgpass). Error texts hide bound
values, and every connection says who it is. What is at rest there is for the server's disk encryption to guard.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, QueuePool, create_engine, event, make_url, text
from sqlalchemy.exc import ArgumentError

from db.session import Database

APPLICATION = "villagedesk"
OLDEST = 13
"""The oldest server that is served."""

_WRITERS = 0x5644
"""The number of the lock that whoever writes holds to the end of the transaction; locks are those of one database."""

_BEGIN = text(
    "select pg_advisory_xact_lock(:writers), set_config('enable_seqscan', 'off', true), "
    "set_config('max_parallel_workers_per_gather', '0', true)"
)
"""Whoever writes asks by keys alone. What many files have just brought the server has no statistics of, and would read
whole tables where a key finds a row, or start helpers for a question that takes them longer than itself."""

_PATIENCE = {
    "connect_timeout": "10",
    "keepalives_idle": "30",
    "keepalives_interval": "10",
    "keepalives_count": "3",
    # A county's tables lie in memory or on a solid disk: an index is nearly as quick as reading on. No question here is
    # so long that compiling it would pay.
    # Writing waits for another PC as long as SQLite does. A PC that lost its power must not keep the others waiting.
    "options": "-c lock_timeout=30s -c idle_in_transaction_session_timeout=15min "
    "-c random_page_cost=1.1 -c jit=off -c work_mem=32MB "
    "-c tcp_keepalives_idle=30 -c tcp_keepalives_interval=10 -c tcp_keepalives_count=3 -c client_min_messages=warning",
}
_SECRET = ("password", "passfile", "sslpassword")


class BadAddress(Exception):
    """The text is not the address of a PostgreSQL database."""


class PasswordInAddress(Exception):
    """The address holds a password; it would end in a file."""


class UnfitServer(Exception):
    """The server is too old, or the database does not keep its texts in UTF-8."""


class ServerDatabase(Database):
    """A database on a server, for any number of PCs: reading sees a snapshot, writing is one transaction at a time.

    `telling` turns an error of the driver into what is raised instead, around reading as around writing: a server may
    go away at any moment. `path` is the file that tells the address.
    """

    def __init__(self, engine: Engine, path: Path, telling: Callable[[], AbstractContextManager[None]]) -> None:
        super().__init__(engine, path)
        self._telling = telling
        self._snapshots = engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection whose reads all see one moment; the server refuses any writing."""
        with self._telling(), self._snapshots.connect() as connection:
            connection.begin()
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give a connection whose changes become real together at the end, or not at all.

        Each statement sees what was committed before it began (read committed): what is read after the lock is what
        the writer before this one left.
        """
        with self._telling(), self.engine.connect() as connection, connection.begin():
            connection.execute(_BEGIN, {"writers": _WRITERS})
            yield connection


def address(given: str) -> URL:
    """Read the address of a database, such as postgresql://clerk@10.2.3.4/puding.

    Raises BadAddress, or PasswordInAddress.
    """
    try:
        url = make_url(given.strip())
    except (ArgumentError, ValueError) as error:
        raise BadAddress from error  # the text itself might hold a password
    if url.drivername not in ("postgresql", "postgres", "postgresql+psycopg") or not url.database:
        raise BadAddress
    if url.password is not None or any(name in url.query for name in _SECRET):
        raise PasswordInAddress
    return url.set(drivername="postgresql+psycopg")


def open_server(given: str, carried: Mapping[str, Any] | None = None) -> Engine:
    """Return an engine on a database of a server; nothing is asked of the server yet.

    `carried` is what each connection carries in its `info` for those who use it. Raises as `address` does.
    """
    from db import behind  # the driver and its dialect are loaded where a hub uses a server
    from db.alike import Alike

    engine = create_engine(
        address(given),
        poolclass=QueuePool,
        pool_pre_ping=True,  # after the server was restarted the next click works
        hide_parameters=True,
        isolation_level="READ COMMITTED",
        connect_args={**_PATIENCE, "application_name": APPLICATION, "client_encoding": "utf8"},
    )
    engine.dialect.statement_compiler = Alike
    event.listen(engine, "before_cursor_execute", lambda connection, *_: behind.wait(connection))
    if carried:
        event.listen(engine, "connect", lambda _, record: record.info.update(carried))
    return engine


def check(connection: Connection) -> None:
    """See that the server can serve; UnfitServer where it cannot."""
    version = int((connection.dialect.server_version_info or (0,))[0])
    encoding = connection.execute(text("show server_encoding")).scalar()
    if version < OLDEST or encoding != "UTF8":
        raise UnfitServer(f"PostgreSQL {version}, {encoding}")


def is_empty(connection: Connection) -> bool:
    """Tell whether the database holds no tables at all."""
    query = text("select 1 from pg_tables where schemaname = current_schema() limit 1")
    return connection.execute(query).first() is None
