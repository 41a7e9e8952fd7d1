"""Many rows at once, the same on SQLite and PostgreSQL."""

import json
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache, lru_cache
from typing import Any, TypeVar

from sqlalchemy import JSON, Connection, Dialect, Table, bindparam
from sqlalchemy.dialects import sqlite
from sqlalchemy.sql.schema import ScalarElementColumnDefault

T = TypeVar("T")
CHUNK = 2_000
"""How many keys one query names at the most."""
MANY = 200
"""From how many rows on PostgreSQL is given them by COPY; measured, the way round pays from about 100 on."""


def chunks(items: Sequence[T], size: int = CHUNK) -> Iterator[Sequence[T]]:
    """Cut a sequence into stretches of `size`."""
    return (items[start : start + size] for start in range(0, len(items), size))


@contextmanager
def behind(connection: Connection) -> Iterator[None]:
    """Let a server store what `insert` gives it while the caller works on; all of it is there after the block.

    An error of it is raised by what asks the connection next, or at the end of the block.
    """
    if connection.dialect.name == "sqlite":
        yield
        return
    from db import behind as server  # as its dialect below

    with server.behind(connection):
        yield


def insert(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows of which none is there yet; IntegrityError where one is. All rows name the same columns."""
    _give(connection, table, _plain, rows)


def insert_keys(
    connection: Connection, table: Table, columns: tuple[str, ...], rows: Sequence[tuple[Any, ...]]
) -> None:
    """Insert rows as `insert`, each as the values of these columns: texts and whole numbers, none of them absent."""
    if not rows:
        return
    if connection.dialect.name == "sqlite":
        made, *_ = _prepared(connection.dialect, table, _plain, columns)
        connection.exec_driver_sql(made, list(rows))
    elif len(rows) >= MANY:
        from db import copying  # as the server's dialect below

        copying.insert_keys(connection, table, columns, rows)
    else:
        insert(connection, table, [dict(zip(columns, row, strict=True)) for row in rows])


def insert_new(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows and leave alone those whose key is there already; all rows name the same columns."""
    _give(connection, table, _insert_new, rows)


def upsert(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows, or overwrite those with the same primary key; all rows name the same columns."""
    _give(connection, table, _upsert, rows)


def _give(
    connection: Connection, table: Table, statement: Callable[..., Any], rows: Sequence[Mapping[str, Any]]
) -> None:
    """Give rows to the database on the fastest way for so many."""
    if not rows:
        return
    if connection.dialect.name == "sqlite":
        _straight(connection, table, statement, rows)
    elif len(rows) >= MANY:
        from db import copying  # as the server's dialect below

        copied: dict[Callable[..., Any], Callable[..., None]] = {
            _plain: copying.insert,
            _insert_new: copying.insert_new,
            _upsert: copying.upsert,
        }
        copied[statement](connection, table, rows)
    else:
        connection.execute(statement(connection.dialect.name, table, tuple(rows[0])), list(rows))


def _straight(
    connection: Connection, table: Table, statement: Callable[..., Any], rows: Sequence[Mapping[str, Any]]
) -> None:
    """Give rows to SQLite's driver as it takes them: looking at each value of a million rows costs as much again."""
    made, given, names, lists = _prepared(connection.dialect, table, statement, tuple(rows[0]))
    if given:
        rows = [{**row, **given} for row in rows]
    if lists:
        values = [tuple(_written(row[name]) if name in lists else row[name] for name in names) for row in rows]
    else:
        values = [tuple(map(row.__getitem__, names)) for row in rows]
    connection.exec_driver_sql(made, values)


@lru_cache(maxsize=64)
def _prepared(
    dialect: Dialect, table: Table, statement: Callable[..., Any], columns: tuple[str, ...]
) -> tuple[str, dict[str, Any], tuple[str, ...], frozenset[str]]:
    """Return a statement in the driver's words, the values of columns left out, the order, and which are JSON."""
    given = defaults(table, columns)
    made = statement(dialect.name, table, (*columns, *given)).compile(dialect=dialect)
    lists = frozenset(name for name in columns if isinstance(table.c[name].type, JSON))
    return made.string, given, tuple(made.positiontup), lists


def _written(value: Any) -> str | None:
    return None if value is None else json.dumps(value)


def defaults(table: Table, named: Collection[str]) -> dict[str, Any]:
    """Return what the program puts into the columns that rows do not name."""
    return {
        column.name: column.default.arg
        for column in table.columns
        if isinstance(column.default, ScalarElementColumnDefault) and column.name not in named
    }


@cache
def _plain(dialect: str, table: Table, columns: tuple[str, ...]) -> Any:
    """Return the statement; made once a table, as building it costs more than running it."""
    values = {name: bindparam(name, type_=table.c[name].type) for name in columns}
    if dialect != "postgresql":
        return sqlite.insert(table).values(values)
    from sqlalchemy.dialects import postgresql  # a twentieth of a second that only a hub on PostgreSQL needs

    return postgresql.insert(table).values(values)


@cache
def _insert_new(dialect: str, table: Table, columns: tuple[str, ...]) -> Any:
    return _plain(dialect, table, columns).on_conflict_do_nothing()


@cache
def _upsert(dialect: str, table: Table, columns: tuple[str, ...]) -> Any:
    statement = _plain(dialect, table, columns)
    keys = [column.name for column in table.primary_key]
    changed = {name: statement.excluded[name] for name in columns if name not in keys}
    if not changed:
        return statement.on_conflict_do_nothing()
    return statement.on_conflict_do_update(index_elements=keys, set_=changed)
