"""The county's own entries of code lists, as they were published, for everything that reads, checks or offers codes."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from sqlalchemy import Connection

from villagedesk.catalogue.codes import CountyCode, use_county
from villagedesk.register import datasets

KIND: Final = "codes"


def use(connection: Connection) -> None:
    """Let the program's code lists say what a register's county has published."""
    lists: dict[str, list[CountyCode]] = {}
    for one in datasets.all_of(connection, KIND):
        lists[one.name] = list(_entries(one.read()))
    use_county(lists)


def _entries(content: Mapping[str, Any]) -> Iterator[CountyCode]:
    """Yield the entries; what a newer program may have written otherwise is passed over."""
    columns, rows = content.get("columns"), content.get("rows")
    if not isinstance(columns, list) or not isinstance(rows, list):
        return
    names = [str(column.get("name")) for column in columns if isinstance(column, dict)]
    for row in rows:
        entry = dict(zip(names, row, strict=False)) if isinstance(row, list) else {}
        code, label, words = entry.get("code"), entry.get("label"), entry.get("words")
        if code and label and isinstance(code, str) and isinstance(label, str):
            also = tuple(str(word) for word in words) if isinstance(words, list) else ()
            yield CountyCode(code, label, str(entry.get("parent") or ""), also, entry.get("stopped") is True)
