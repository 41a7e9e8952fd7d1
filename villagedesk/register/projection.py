"""Rows and search keys: what lists and searches read, derived from the journal and rebuildable from it."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, bindparam, case, delete, func, update

from db.bulk import chunks, insert_new, upsert
from db.models import record_tables
from villagedesk.catalogue import KINDS
from villagedesk.journal.fold import State
from villagedesk.register.fitting import fitting, text
from villagedesk.register.record import VILLAGE
from villagedesk.register.search import KEYS, tokens

TABLES = record_tables()
PERSON = "labourer"
_DESK = "desk_seq"


def row(entity: str, record: str, state: State) -> dict[str, Any]:
    """Return the row of a folded record; a register that this program has no column for stays in the journal."""
    kind = KINDS[entity]
    content: dict[str, Any] = {
        field.name: state.sets.get(field.name) if field.is_set else fitting(field, state.values.get(field.name))
        for field in kind
        if field.stored
    }
    return content | {
        "id": record,
        VILLAGE: text(state.values.get(VILLAGE)),
        "created_at": state.first.hlc,
        "created_by": state.first.user,
        "changed_at": state.last.hlc,
        "changed_by": state.last.user,
        "origin": state.first.source,
        "void": state.void or None,
        "last_op": state.last.short,
        "conflicted": bool(state.conflicts),
        "own_seq": state.own_seq,
    }


def write(connection: Connection, states: Mapping[tuple[str, str], State], fresh: set[str]) -> None:
    """Write the rows and search keys of folded records; `fresh` are those that had none before.

    Keys of `states` are (record kind, record id).
    """
    by_kind: dict[str, list[dict[str, Any]]] = {}
    for (entity, record), state in states.items():
        if entity in TABLES:
            by_kind.setdefault(entity, []).append(row(entity, record, state))
    for entity, rows in by_kind.items():
        upsert(connection, TABLES[entity], rows)
    _write_keys(connection, by_kind.get(PERSON, []), fresh)
    _lift(connection, by_kind)


def clear(connection: Connection) -> None:
    """Empty everything that is derived from the journal."""
    for derived in (*TABLES.values(), KEYS):
        connection.execute(delete(derived))


def _write_keys(connection: Connection, people: list[dict[str, Any]], fresh: set[str]) -> None:
    stale = [person["id"] for person in people if person["id"] not in fresh]
    for some in chunks(stale):
        connection.execute(delete(KEYS).where(KEYS.c.record.in_(some)))
    insert_new(
        connection,
        KEYS,
        [
            {"token": token, "record": person["id"]}
            for person in people
            if not person["void"]
            for token in sorted(tokens(person))
        ],
    )


def _lift(connection: Connection, by_kind: Mapping[str, list[dict[str, Any]]]) -> None:
    """Carry own changes up to the person: a new spell makes its person unsent, too."""
    latest: dict[str, int] = {}
    for entity, rows in by_kind.items():
        owner = "id" if entity == PERSON else KINDS[entity].parent if _hangs_on_person(entity) else ""
        for content in rows if owner else ():
            person = content[owner]
            if person and content["own_seq"]:
                latest[person] = max(latest.get(person, 0), content["own_seq"])
    people = TABLES[PERSON]
    before = func.coalesce(people.c[_DESK], 0)
    statement = (
        update(people)
        .where(people.c.id == bindparam("person"))
        .values({_DESK: case((before > bindparam("seq"), before), else_=bindparam("seq"))})
    )
    if latest:
        connection.execute(statement, [{"person": person, "seq": seq} for person, seq in latest.items()])


def _hangs_on_person(entity: str) -> bool:
    kind = KINDS[entity]
    return bool(kind.parent) and kind.field(kind.parent).target == PERSON
