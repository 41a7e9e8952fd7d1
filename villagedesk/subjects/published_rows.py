"""Rows of the tables that the county publishes, each with a key that stays the same over newer versions."""

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import Connection

from villagedesk.register import datasets
from villagedesk.register.datasets import Dataset

_KEY_DIGITS: Final = 16


def rows(connection: Connection, kind: str, identity: Sequence[str]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield key and values of all rows of a kind of document, those withdrawn left out.

    `identity` names the columns that tell what a row is, whatever a newer version says in the others.
    """
    for document in datasets.all_of(connection, kind):
        yield from of_document(document, identity)


def of_document(document: Dataset, identity: Sequence[str]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield key and values of the rows of one document; rows that are alike are numbered in their order.

    Nothing where the content is no table as this program knows it: a newer one may have published it.
    """
    content = document.read()
    if document.is_withdrawn or not isinstance(content, dict):
        return
    columns, told = content.get("columns"), content.get("rows")
    if not isinstance(columns, list) or not isinstance(told, list):
        return
    names = [str(column.get("name")) if isinstance(column, dict) else "" for column in columns]
    seen: Counter[str] = Counter()
    for row in told:
        if not isinstance(row, list):
            continue
        values = {name: value for name, value in zip(names, row, strict=False) if value is not None}
        key = _key(document.name, values, identity)
        seen[key] += 1
        yield (key if seen[key] == 1 else f"{key}-{seen[key]}"), values


def _key(document: str, values: Mapping[str, Any], identity: Sequence[str]) -> str:
    said = "\n".join((document, *(str(values.get(name) or "") for name in identity)))
    return hashlib.sha256(said.encode()).hexdigest()[:_KEY_DIGITS]
