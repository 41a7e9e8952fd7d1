"""校核 of what records name: the trip of a ride or the enterprise of a spell that is not here, or was voided."""

from collections.abc import Iterator, Mapping

from sqlalchemy import Connection, select

from db.bulk import chunks
from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Kind
from villagedesk.register.projection import TABLES
from villagedesk.register.rules.person import Hit
from villagedesk.register.rules.roll import Roll, Row, Someone

_NAMING = {
    kind.name: [
        (field.name, field.target) for field in kind if field.kind is Kind.REFERENCE and field.name != kind.parent
    ]
    for kind in KINDS.values()
}
"""The fields of each record kind that name a record, its owner left out, with that record's kind."""


def check_references(connection: Connection, roll: Roll) -> Mapping[str, list[Hit]]:
    """Return what is to be told about people, by record id."""
    wanted: dict[str, set[str]] = {}
    for person in roll.people:
        for _, row, name, target in _named(person):
            wanted.setdefault(target, set()).add(row[name])
    gone = {target: some - _here(connection, target, some) for target, some in wanted.items()}
    found: dict[str, list[Hit]] = {}
    for person in roll.people if any(gone.values()) else ():
        for kind, row, name, target in _named(person):
            if row[name] in gone[target]:
                parts = {"label": KINDS[kind].field(name).label}
                found.setdefault(person.id, []).append(Hit("reference-missing", kind, row["id"], name, parts))
    return found


def _named(person: Someone) -> Iterator[tuple[str, Row, str, str]]:
    """Yield what the records of a person name: record kind, record, field, and the kind of the record named."""
    for kind, rows in person.children():
        for row in rows:
            for name, target in _NAMING[kind]:
                if name in row:
                    yield kind, row, name, target


def _here(connection: Connection, kind: str, records: set[str]) -> set[str]:
    table = TABLES[kind].c
    return {
        record
        for some in chunks(sorted(records))
        for record in connection.execute(select(table.id).where(table.id.in_(some), table.void.is_(None))).scalars()
    }
