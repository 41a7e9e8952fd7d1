"""Search: one keystroke, from the text to the rows of the first page."""

from collections.abc import Iterator
from statistics import median
from typing import Any

from tests.bench import rawstore
from tests.bench.registers import SIZES, kept, opened
from tests.bench.timing import Pair, Row, alternated, people, seconds
from villagedesk.context import Context
from villagedesk.register import people as roll
from villagedesk.register import search
from villagedesk.register.search_keys import INSIDE

_TYPED = ("韦", "韦光", "韦光荣", "w", "wg", "wgr", "weiguang", "1", "13", "1385", "4527", "䶮")
"""What stands in the field after some keystrokes: names, initials, pinyin, a phone, the end of an ID number."""
_FIRST_PAGE = 50
_ROUNDS = 9
_ON_ROLL = "select 1 from labourer where id = {} and void is null and left_on is null"
_FIND = (
    f"select record from search_key where token >= ? and token < ? and exists ({_ON_ROLL.format('record')}) "
    "order by token, record"
)
_WORKERS = (
    "select labourer, end_date from spell where employer like ? and void is null "
    f"and exists ({_ON_ROLL.format('labourer')}) order by employer, labourer"
)


def measure() -> list[Row]:
    """Compare the register's search with the same questions put to the file directly."""
    return [_at(size) for size in SIZES]


def _at(size: int) -> Row:
    context = opened(kept(size))
    raw = rawstore.connect(context)

    def pair(text: str) -> Pair:
        return alternated(lambda _: _ours(context, text), lambda _: _raw(raw, text), _ROUNDS)

    pairs = {text: pair(text) for text in _TYPED}
    joined = Pair(
        [one for pair in pairs.values() for one in pair.ours], [one for pair in pairs.values() for one in pair.peer]
    )
    slowest = max(_TYPED, key=lambda text: median(pairs[text].ours))
    note = f"slowest “{slowest}” {median(pairs[slowest].ours) * 1000:.0f} ms"
    raw.close()
    context.close()
    return joined.row("search, one keystroke", people(size), "raw SQL of the same", 2.0, note)


def _ours(context: Context, text: str) -> float:
    def work() -> None:
        with context.register.database.reading() as connection:
            roll.rows(connection, search.find(connection, text, _FIRST_PAGE))

    return seconds(work)


def _raw(connection: Any, text: str) -> float:
    def work() -> None:
        connection.execute("begin")  # all answers of one moment, as the program's own
        found: dict[str, None] = {}
        for record in _records(connection, text):
            found[record] = None
            if len(found) == _FIRST_PAGE:
                break
        people = _all(connection, "select * from labourer where id in", [*found])
        homes = sorted({row[_HOUSEHOLD] for row in people if row[_HOUSEHOLD]})
        _all(connection, "select * from household where id in", homes)
        for table, order in (("spell", "coalesce(start_date, ''), id"), ("intent", "id"), ("training_need", "id")):
            _all(connection, f"select * from {table} where void is null and labourer in", [*found], order)
        connection.execute("rollback")

    return seconds(work)


def _records(connection: Any, text: str) -> Iterator[str]:
    """Yield who is found, in the order of `search.find`: by their keys, their group (none here), their employers."""
    if text.isdigit():
        yield from _column(connection, _FIND, text.zfill(5), text.zfill(5) + "\0")
    for mark in ("", INSIDE):
        yield from _column(connection, _FIND, mark + text, mark + text + search.LAST)
    if len(text) > 1 and not text.isdigit():
        workers = connection.execute(_WORKERS, (f"%{text}%",)).fetchall()
        yield from (worker for worker, ended in workers if ended is None)
        yield from (worker for worker, ended in workers if ended is not None)


def _column(connection: Any, query: str, *values: str) -> Iterator[str]:
    return (row[0] for row in connection.execute(query, values))


_HOUSEHOLD = list(roll.PEOPLE.c.keys()).index("household")


def _all(connection: Any, query: str, ids: list[str], order: str = "id") -> list[Any]:
    marks = ", ".join("?" * len(ids))
    found: list[Any] = connection.execute(f"{query} ({marks}) order by {order}", ids).fetchall()
    return found
