"""The register's file without the program: the same SQLCipher, one cursor, and rows given as they are."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import sqlcipher3.dbapi2

from db.bulk import chunks
from db.models import record_tables
from villagedesk.context import Context

_OP = ("id", "prev", "device", "seq", "hlc", "eff_hlc", "entity", "record", "own", "line", "village", "held")
_KEY = ("token", "record")
_VERBS = {"op": "insert", "search_key": "insert or ignore"}


@dataclass(frozen=True, slots=True)
class Written:
    """What a piece of work has put into a register, by table: columns and rows; `records` are the ids it touched."""

    tables: dict[str, tuple[tuple[str, ...], list[tuple[Any, ...]]]]
    records: tuple[str, ...]

    @property
    def ops(self) -> int:
        """Return how many changes there are."""
        return len(self.tables["op"][1])


def connect(context: Context) -> Any:
    """Open an opened register's file a second time, with the same pragmas as the program."""
    connection = sqlcipher3.dbapi2.connect(str(context.register.database.path), isolation_level=None)
    connection.execute(f"pragma key = \"x'{context.key.hex()}'\"")
    connection.execute("pragma journal_mode = wal").fetchone()
    connection.execute("pragma synchronous = full")
    return connection


def length(connection: Any) -> int:
    """Return the number of the journal's last row."""
    return int(connection.execute("select coalesce(max(n), 0) from op").fetchone()[0])


def written(connection: Any, since: int) -> Written:
    """Read what was written after the `since`-th row of the journal: ops, rows of records, search keys."""
    ops = connection.execute(f"select {', '.join(_OP)} from op where n > ? order by n", (since,)).fetchall()
    records = tuple(dict.fromkeys(op[_OP.index("record")] for op in ops))
    tables: dict[str, tuple[tuple[str, ...], list[tuple[Any, ...]]]] = {"op": (_OP, ops)}
    for name, table in record_tables().items():
        columns = tuple(column.name for column in table.columns)
        rows = list(_of(connection, f"select {_quoted(columns)} from {name} where id in", records))
        if rows:
            tables[name] = (columns, rows)
    keys = list(_of(connection, "select token, record from search_key where record in", records))
    tables["search_key"] = (_KEY, keys)
    return Written(tables, records)


def write(connection: Any, content: Written, *, known: bool = False) -> None:
    """Put rows into a register by `executemany` in one transaction; `known` records lose their old keys first."""
    connection.execute("begin immediate")
    if known:
        connection.executemany("delete from search_key where record = ?", [(record,) for record in content.records])
    for name, (columns, rows) in content.tables.items():
        verb = _VERBS.get(name, "insert or replace")
        marks = ", ".join("?" * len(columns))
        connection.executemany(f"{verb} into {name} ({_quoted(columns)}) values ({marks})", rows)
    connection.execute("commit")


def _of(connection: Any, query: str, records: Sequence[str]) -> Iterable[tuple[Any, ...]]:
    for some in chunks(records):
        yield from connection.execute(f"{query} ({', '.join('?' * len(some))})", tuple(some))


def _quoted(columns: Iterable[str]) -> str:
    return ", ".join(f'"{column}"' for column in columns)
