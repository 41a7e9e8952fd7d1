"""Statements that are asked on every keystroke: made once, run on the driver's own cursor.

What SQLAlchemy does around a statement takes longer than a small statement itself. Errors are its own all the same.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import count
from typing import Any

from sqlalchemy import Connection, Dialect, Select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.compiler import SQLCompiler

from db.behind import wait

_AT_ONCE = 50
_NUMBERS = count()


class Prepared:
    """A query with named parameters, none of them a list of values.

    `is_long` says that it may find far more rows than anybody looks at: a server then keeps them until they are wanted.
    """

    def __init__(self, query: Select[Any], *, is_long: bool = False) -> None:
        self._query = query
        self._is_long = is_long
        self._made: dict[str, SQLCompiler] = {}

    def run(self, connection: Connection, values: Mapping[str, Any]) -> Iterator[tuple[Any, ...]]:
        """Yield the rows as `ask` does."""
        dialect = connection.dialect
        made = self._made.get(dialect.name) or self._make(dialect)
        bound = {**made.params, **values}
        order = made.positiontup
        return ask(
            connection,
            made.string,
            bound if order is None else [bound[name] for name in order],
            is_long=self._is_long,
        )

    def _make(self, dialect: Dialect) -> SQLCompiler:
        made = self._made[dialect.name] = self._query.compile(dialect=dialect)
        return made


def ask(
    connection: Connection, statement: str, values: Mapping[str, Any] | Sequence[Any], *, is_long: bool = False
) -> Iterator[tuple[Any, ...]]:
    """Yield the rows of a statement in the driver's own words; sqlalchemy.exc.DBAPIError where it fails.

    They are fetched as they are wanted: who stops early spares the search for the rest, on a server where it `is_long`.
    """
    wait(connection)
    kept = is_long and connection.dialect.name != "sqlite"
    cursor = connection.connection.cursor(f"kept_{next(_NUMBERS)}") if kept else connection.connection.cursor()
    try:
        cursor.execute(statement, values)
        some = cursor.fetchmany(_AT_ONCE)
        while some:
            yield from some
            some = cursor.fetchmany(_AT_ONCE) if len(some) == _AT_ONCE else []
    except _errors(connection.dialect) as error:
        raise DBAPIError.instance(
            statement, None, error, _errors(connection.dialect), hide_parameters=True, dialect=connection.dialect
        ) from error
    finally:
        cursor.close()


def mark(connection: Connection) -> str:
    """Return what stands for a value in a statement of `ask`."""
    return "?" if connection.dialect.paramstyle == "qmark" else "%s"


def listed(value: Any) -> Any:
    """Return what a JSON column holds; one driver gives its text, another what it says."""
    return json.loads(value) if isinstance(value, str) else value


def _errors(dialect: Dialect) -> type[Exception]:
    return dialect.loaded_dbapi.Error
