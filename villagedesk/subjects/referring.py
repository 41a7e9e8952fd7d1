"""What records name other records by, in words: the trip of a ride, the enterprise of a spell of work."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import Connection

from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Kind
from villagedesk.journal.op import Op
from villagedesk.register.record import Record
from villagedesk.subjects import records
from villagedesk.subjects.records import Ask

Reference = tuple[str, str]
"""The kind of the record that is named, and its id."""

_MOST = 10


def references(kind: str, values: Mapping[str, Any]) -> Iterator[Reference]:
    """Yield the records that values of a record name."""
    for field in KINDS[kind]:
        value = values.get(field.name) if field.kind is Kind.REFERENCE else None
        if isinstance(value, str) and value:
            yield field.target, value


def in_history(ops: Iterable[Op]) -> Iterator[Reference]:
    """Yield the records that changes name, or named before."""
    for op in ops:
        yield from references(op.entity, {name: value for name, (value, _) in op.fields.items()})


def named_by(connection: Connection, some: Iterable[Record]) -> dict[str, str]:
    """Return the words for the records that some records name, by id."""
    return named(connection, (one for record in some for one in references(record.kind, record.values)))


def named(connection: Connection, found: Iterable[Reference]) -> dict[str, str]:
    """Return for each of these records that is here the words by which people call it, by its id."""
    wanted: dict[str, set[str]] = {}
    for kind, record in found:
        wanted.setdefault(kind, set()).add(record)
    return {
        record: words
        for kind, some in wanted.items()
        for record, words in records.called(connection, kind, sorted(some)).items()
    }


def find(connection: Connection, kind: str, text: str) -> dict[str, str]:
    """Return the records of a kind that a text names, by its id, its words, or words in it; id to words."""
    by_id = records.called(connection, kind, [text])
    if by_id:
        return by_id
    found = records.called(connection, kind, records.ids(connection, Ask(kind, text=text, limit=_MOST)))
    exact = {record: words for record, words in found.items() if words == text}
    return exact or found
