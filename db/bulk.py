"""Many rows at once, the same on SQLite and PostgreSQL."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any, TypeVar

from sqlalchemy import Connection, Dialect, String, Table
from sqlalchemy.dialects import sqlite

T = TypeVar("T")
CHUNK = 500
"""How many keys one query names at the most."""


def chunks(items: Sequence[T], size: int = CHUNK) -> Iterator[Sequence[T]]:
    """Cut a sequence into stretches of `size`."""
    return (items[start : start + size] for start in range(0, len(items), size))


def insert_new(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows and leave alone those whose key is there already."""
    if not rows:
        return
    statement = _insert_new(connection.dialect.name, table)
    if not _is_plain(table):
        connection.execute(statement, list(rows))
        return
    made = _compiled(statement, connection.dialect)
    order = made.positiontup
    values = [*rows] if order is None else [tuple(row[name] for name in order) for row in rows]
    connection.exec_driver_sql(made.string, values)


def upsert(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows, or overwrite those with the same primary key; all rows name the same columns."""
    if rows:
        connection.execute(_upsert(connection.dialect.name, table, tuple(rows[0])), list(rows))


@cache
def _insert_new(dialect: str, table: Table) -> Any:
    return _insert(dialect, table).on_conflict_do_nothing()


@cache
def _is_plain(table: Table) -> bool:
    """Tell whether every column takes its values as they are, so that a million rows need not be looked at."""
    return all(isinstance(column.type, String) for column in table.columns)


@lru_cache(maxsize=8)
def _compiled(statement: Any, dialect: Dialect) -> Any:
    return statement.compile(dialect=dialect)


@cache
def _upsert(dialect: str, table: Table, columns: tuple[str, ...]) -> Any:
    """Return the statement; made once a table, as building it costs more than running it."""
    statement = _insert(dialect, table)
    keys = [column.name for column in table.primary_key]
    changed = {name: statement.excluded[name] for name in columns if name not in keys}
    return statement.on_conflict_do_update(index_elements=keys, set_=changed)


def _insert(dialect: str, table: Table) -> Any:
    if dialect != "postgresql":
        return sqlite.insert(table)
    from sqlalchemy.dialects import postgresql  # a twentieth of a second that only a hub on PostgreSQL needs

    return postgresql.insert(table)
