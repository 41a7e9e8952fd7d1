"""What an intake has put into a hub, and the same rows put into another one without the program.

On SQLite by `executemany`, on PostgreSQL by COPY straight into the tables, in one transaction.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from db.bulk import chunks
from db.models import record_tables, table
from db.session import Database
from tests.bench.timing import seconds

_OP, _KEYS, _TRAITS = table("op"), table("search_key"), table("alike_key")

Rows = Mapping[str, tuple[tuple[str, ...], list[tuple[Any, ...]]]]
"""By table: the columns, and the rows."""


@dataclass(frozen=True, slots=True)
class Content:
    """What one file has put into a hub: ops and rows of records, and the keys by which people are found."""

    rows: Rows
    keys: Rows

    @property
    def ops(self) -> int:
        """Return how many changes there are."""
        return len(self.rows["op"][1])


def length(connection: Connection) -> int:
    """Return the number of the journal's last row."""
    return connection.execute(select(_OP.c.n).order_by(_OP.c.n.desc()).limit(1)).scalar() or 0


def content(connection: Connection, since: int) -> Content:
    """Read what was written after the `since`-th row of the journal."""
    columns = [column for column in _OP.columns if column.name != "n"]
    ops = [tuple(row) for row in connection.execute(select(*columns).where(_OP.c.n > since).order_by(_OP.c.n))]
    place = [column.name for column in columns].index("record")
    records = list(dict.fromkeys(op[place] for op in ops))
    rows: dict[str, tuple[tuple[str, ...], list[tuple[Any, ...]]]] = {
        "op": (tuple(column.name for column in columns), ops)
    }
    rows |= {name: _of(connection, one, "id", records) for name, one in record_tables().items()}
    keys = {one.name: _of(connection, one, "record", records) for one in (_KEYS, _TRAITS)}
    return Content(rows, keys)


def write(database: Database, *parts: Rows) -> float:
    """Put rows into a database in one transaction, and return the seconds."""

    def work() -> None:
        with database.writing() as connection:
            for part in parts:
                for name, (columns, rows) in part.items():
                    _put(connection, name, columns, rows)

    return seconds(work)


def _of(connection: Connection, of: Any, column: str, records: Iterable[str]) -> tuple[tuple[str, ...], list[Any]]:
    names = tuple(one.name for one in of.columns)
    found: list[Any] = []
    for some in chunks(list(records)):
        found += map(_plain, connection.execute(select(of).where(of.c[column].in_(some))))
    return names, found


def _plain(row: Iterable[Any]) -> tuple[Any, ...]:
    return tuple(json.dumps(value) if isinstance(value, list | dict) else value for value in row)


def _put(connection: Connection, name: str, columns: tuple[str, ...], rows: list[tuple[Any, ...]]) -> None:
    named = ", ".join(f'"{column}"' for column in columns)
    driver: Any = connection.connection.driver_connection
    if connection.dialect.name == "sqlite":
        driver.executemany(f"insert into {name} ({named}) values ({', '.join('?' * len(columns))})", rows)
        return
    with driver.cursor() as cursor, cursor.copy(f"copy {name} ({named}) from stdin") as copy:
        for row in rows:
            copy.write_row(row)
