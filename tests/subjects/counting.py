"""People and their work by the thousand, put into the rows that statistics read; and what a county has published."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from db.bulk import insert
from villagedesk.context import Context
from villagedesk.register import datasets
from villagedesk.register.datasets import Dataset
from villagedesk.register.projection import TABLES

VILLAGE = "520422101237"
_STAMPS: dict[str, Any] = {
    "village": VILLAGE, "created_at": "0", "changed_at": "0", "created_by": "龙秀英", "changed_by": "龙秀英",
    "origin": "手工", "last_op": "0", "conflicted": False, "own_seq": 0,
}  # fmt: skip


class Rows:
    """Gathers rows of records and writes them at once; what is not given is empty."""

    def __init__(self) -> None:
        self._rows: dict[str, list[dict[str, Any]]] = {}
        self._number = 0

    def add(self, kind: str, **values: Any) -> str:
        """Gather a record and return its id."""
        self._number += 1
        record = f"{kind}-{self._number:07d}"
        columns = dict.fromkeys(column.name for column in TABLES[kind].columns if column.name not in ("void",))
        known = {name: value for name, value in _STAMPS.items() if name in columns}
        self._rows.setdefault(kind, []).append({**columns, **known, "void": None, **values, "id": record})
        return record

    def person(self, **values: Any) -> str:
        """Gather a grown person."""
        return self.add("labourer", **{"birth_date": "1985-05-05", "name": "王", **values})

    def worker(self, place: str, start: str = "2024-02-20", *, poor: bool = False, **spell: Any) -> str:
        """Gather somebody at work in a place; `poor` bears the category 脱贫户."""
        person = self.person(tags=["1"] if poor else None)
        self.add("spell", labourer=person, place=place, start_date=start, status="11", **spell)
        return person

    def write(self, context: Context) -> None:
        """Write everything gathered."""
        with context.register.database.writing() as connection:
            for kind, rows in self._rows.items():
                insert(connection, TABLES[kind], rows)
        self._rows.clear()


def publish(context: Context, kind: str, columns: Sequence[str], *rows: Sequence[Any]) -> None:
    """Take in a table as a county publishes it."""
    content = datasets.written({"columns": [{"name": name} for name in columns], "rows": [list(row) for row in rows]})
    with context.register.database.writing() as connection:
        before = datasets.get(connection, kind)
        version = before.version + 1 if before else 1
        one = Dataset(kind, "", version, kind, datasets.digest(content), "2024-01-01T00:00:00+08:00", content)
        datasets.take(connection, [one])


def paired_with(context: Context, *places: tuple[str, str]) -> None:
    """Publish pairings: scheme and place."""
    publish(context, "pairings", ("scheme", "place", "from", "to"), *((*one, "2021-01-01", None) for one in places))


def figures(lines: Sequence[Any], at: int = 0) -> Mapping[str, Any]:
    """Return a column of a table by the keys of its rows."""
    return {line.key: line.figures[at] for line in lines}


def spread(counts: Mapping[str, tuple[int, int]]) -> Iterator[tuple[str, bool]]:
    """Yield a place for each of so many people, with whether they are among the second number."""
    for place, (people, poor) in counts.items():
        yield from ((place, number < poor) for number in range(people))
