"""Very many rows into PostgreSQL by COPY: straight to where they belong, or by way of a temporary table.

Measured against it, one statement a row takes several times as long. The same rows end in the table either way.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Any

from sqlalchemy import JSON, Connection, Table
from sqlalchemy.exc import DBAPIError

from db import behind
from db.bulk import defaults

_PLACE = "staged_place"


def insert(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows in their order, of which none is there yet; IntegrityError where one is.

    Inside of `bulk.behind` they may still be on their way on return.
    """
    behind.give(connection, partial(_copy, connection, table, f'"{table.name}"', rows))


def insert_keys(connection: Connection, table: Table, columns: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> None:
    """Do the same with rows of texts and whole numbers alone; they are written in a third of the time."""
    behind.give(connection, partial(_copy_keys, connection, table, columns, rows))


def insert_new(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows in their order and leave alone those whose key is there already."""
    names = _stage(connection, table, rows)
    connection.exec_driver_sql(f"{_moved(table, names)} order by {_PLACE} on conflict do nothing")
    _clear(connection, table)


def upsert(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows, or overwrite those with the same primary key; of several with one key the last one holds."""
    keys = [column.name for column in table.primary_key]
    rows = list({tuple(row[key] for key in keys): row for row in rows}.values())
    names = _stage(connection, table, rows)
    changed = ", ".join(f'"{name}" = excluded."{name}"' for name in names if name not in keys)
    then = f"do update set {changed}" if changed else "do nothing"
    connection.exec_driver_sql(f"{_moved(table, names)} on conflict ({_listed(keys)}) {then}")
    _clear(connection, table)


def _stage(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> list[str]:
    """Copy the rows into the table's temporary twin, and return the names of their columns."""
    empty = f'select 0::bigint as {_PLACE}, * from "{table.name}" with no data'  # noqa: S608 - names of our own
    connection.exec_driver_sql(f"create temporary table if not exists {_twin(table)} on commit drop as {empty}")
    return _copy(connection, table, _twin(table), rows, placed=True)


def _copy(
    connection: Connection, table: Table, into: str, rows: Sequence[Mapping[str, Any]], *, placed: bool = False
) -> list[str]:
    """Copy rows of a table, `placed` with the number of each before it; return the names of their columns."""
    given = defaults(table, rows[0])
    own = list(rows[0])
    lists = [place for place, name in enumerate(own) if isinstance(table.c[name].type, JSON)]
    every = tuple(given.values())
    with _copying(connection, into, [*([_PLACE] if placed else ()), *own, *given]) as copy:
        for number, row in enumerate(rows):
            values = list(map(row.__getitem__, own))
            for place in lists:
                if values[place] is not None:
                    values[place] = json.dumps(values[place])
            copy.write_row((number, *values, *every) if placed else (*values, *every))
    return [*own, *given]


def _copy_keys(connection: Connection, table: Table, columns: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> None:
    with _copying(connection, f'"{table.name}"', columns) as copy:
        found = "\n".join(map("\t".join(["%s"] * len(columns)).__mod__, rows))
        plain = found.count("\t") == len(rows) * (len(columns) - 1) and found.count("\n") == len(rows) - 1
        if plain and "\\" not in found and "\r" not in found:
            copy.write(f"{found}\n")
        else:  # something in them has to be written otherwise for COPY
            for row in rows:
                copy.write_row(row)


@contextmanager
def _copying(connection: Connection, into: str, columns: Sequence[str]) -> Iterator[Any]:
    """Give what takes the rows of a COPY; an error of the driver is raised as SQLAlchemy's own."""
    errors = connection.dialect.loaded_dbapi.Error
    driver: Any = connection.connection.driver_connection
    words = f"copy {into} ({_listed(columns)}) from stdin"
    try:
        with driver.cursor() as cursor, cursor.copy(words) as copy:
            yield copy
    except errors as error:
        raise DBAPIError.instance(
            words, None, error, errors, hide_parameters=True, dialect=connection.dialect
        ) from error


def _moved(table: Table, names: Sequence[str]) -> str:
    return f'insert into "{table.name}" ({_listed(names)}) select {_listed(names)} from {_twin(table)}'  # noqa: S608


def _clear(connection: Connection, table: Table) -> None:
    connection.exec_driver_sql(f"truncate {_twin(table)}")


def _twin(table: Table) -> str:
    return f"pg_temp.staged_{table.name}"


def _listed(names: Sequence[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)
