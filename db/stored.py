"""Stored rows by the hundred, for lists: no statement is built anew and no value made before it is asked for."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import JSON, Boolean, Connection, Table

from db.bulk import chunks
from db.prepared import ask, listed, mark


@dataclass(frozen=True, slots=True)
class _Shape:
    """Where the values of a table's rows stand, each with how it is read, None where it is stored as it is."""

    places: Mapping[str, tuple[int, Callable[[Any], Any] | None]]


class Stored(Mapping[str, Any]):
    """A stored row by the names of its columns."""

    __slots__ = ("_shape", "_values")

    def __init__(self, shape: _Shape, values: Sequence[Any]) -> None:
        self._shape = shape
        self._values = values

    def __getitem__(self, name: str) -> Any:
        place, reader = self._shape.places[name]
        value = self._values[place]
        return value if reader is None or value is None else reader(value)

    def get(self, name: str, default: Any = None) -> Any:
        """Return the value of a column, `default` where there is no such column; NULL is None."""
        return self[name] if name in self._shape.places else default

    def __iter__(self) -> Iterator[str]:
        return iter(self._shape.places)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"Stored(id={self.get('id')!r})"  # no personal values in a log


def rows_of(
    connection: Connection, table: Table, column: str, keys: Sequence[str], *, alive: bool = False, order: str = ""
) -> dict[str, Stored]:
    """Return the rows of which `column` is one of the keys, by it; where several share a key, the last one.

    `alive` leaves voided rows out. The last one is that of the greatest `order`, another column, and then of the
    greatest id.
    """
    shape = _shape(table)
    place, _ = shape.places[column]
    found: dict[str, Stored] = {}
    for some in chunks(keys):
        statement = _statement(table, column, mark(connection), len(some), alive=alive, order=order)
        for values in ask(connection, statement, some):
            found[values[place]] = Stored(shape, values)
    return found


@cache
def _shape(table: Table) -> _Shape:
    return _Shape({column.name: (place, _reader(column.type)) for place, column in enumerate(table.columns)})


def _reader(of: Any) -> Callable[[Any], Any] | None:
    if isinstance(of, Boolean):
        return bool
    return listed if isinstance(of, JSON) else None


@cache
def _statement(table: Table, column: str, value: str, keys: int, *, alive: bool, order: str) -> str:
    names = ", ".join(f'"{one.name}"' for one in table.columns)
    asked = f'"{column}" in ({", ".join([value] * keys)})' + (" and void is null" if alive else "")
    rising = (f"coalesce(\"{order}\", ''), " if order else "") + "id"
    return f"select {names} from {table.name} where {asked} order by {rising}"  # noqa: S608 - names of our own
