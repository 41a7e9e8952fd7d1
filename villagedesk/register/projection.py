"""Rows and search keys: what lists and searches read, derived from the journal and rebuildable from it."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any

from sqlalchemy import Connection, bindparam, case, delete, func, select, update

from db.bulk import chunks, insert_new, upsert
from db.models import record_tables
from villagedesk.catalogue import KINDS
from villagedesk.journal.fold import State
from villagedesk.register.fitting import fitting, text
from villagedesk.register.record import VILLAGE
from villagedesk.register.search_keys import KEYS, tokens

TABLES = record_tables()
PERSON = "labourer"
MERGED = "合并"
"""What stands for a reason of voiding in the row of a record that shows under another one of the same person."""

_DESK = "desk_seq"

# Made once: every save asks these, and building a query costs more than running it.
_PRESENT = select(KEYS.c.token, KEYS.c.record).where(KEYS.c.record.in_(bindparam("some", expanding=True)))
_BEFORE = func.coalesce(TABLES[PERSON].c[_DESK], 0)
_RISE = (
    update(TABLES[PERSON])
    .where(TABLES[PERSON].c.id == bindparam("person"))
    .values({_DESK: case((bindparam("seq") < _BEFORE, _BEFORE), else_=bindparam("seq"))})
)
_GONE = delete(KEYS).where(KEYS.c.token == bindparam("former"), KEYS.c.record == bindparam("person"))


def row(entity: str, record: str, state: State) -> dict[str, Any]:
    """Return the row of a folded record; a register that this program has no column for stays in the journal."""
    kind = KINDS[entity]
    content: dict[str, Any] = {
        field.name: state.sets.get(field.name) if field.is_set else fitting(field, state.values.get(field.name))
        for field in kind
        if field.stored
    }
    if entity == PERSON:
        content["merged_into"] = None
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
    people = by_kind.get(PERSON, [])
    _write_keys(connection, {one["id"]: set() if one["void"] else tokens(one) for one in people}, fresh)
    _lift(connection, by_kind)


def rewrite(
    connection: Connection,
    rows: Mapping[tuple[str, str], Mapping[str, Any]],
    found_by: Mapping[str, set[str]],
    people: Sequence[str],
) -> None:
    """Write the rows of people who were grouped otherwise, and of what hangs on them.

    Keys of `rows` are (record kind, record id); `found_by` holds the search tokens of people; `people` are all whose
    standing towards the county is counted anew.
    """
    by_kind: dict[str, list[Mapping[str, Any]]] = {}
    for (entity, _), content in rows.items():
        by_kind.setdefault(entity, []).append(content)
    for entity, some_rows in by_kind.items():
        upsert(connection, TABLES[entity], some_rows)
    for some in chunks(people):
        connection.execute(update(TABLES[PERSON]).where(TABLES[PERSON].c.id.in_(some)).values({_DESK: None}))
    _write_keys(connection, {**dict.fromkeys(people, frozenset()), **found_by}, set())
    _lift(connection, by_kind)


def hanging() -> list[tuple[str, str]]:
    """Return the record kinds that hang on a person, each with the field that names the person."""
    return [(entity, KINDS[entity].parent) for entity in TABLES if _hangs_on_person(entity)]


def clear(connection: Connection) -> None:
    """Empty everything that is derived from the journal."""
    for derived in (*TABLES.values(), KEYS):
        connection.execute(delete(derived))


def _write_keys(connection: Connection, wanted: Mapping[str, AbstractSet[str]], fresh: set[str]) -> None:
    """Give people the tokens wanted; only what differs is written, as each token lies elsewhere in two indexes."""
    present: dict[str, set[str]] = {}
    for some in chunks([record for record in wanted if record not in fresh]):
        for token, record in connection.execute(_PRESENT, {"some": some}):
            present.setdefault(record, set()).add(token)
    gone = [
        {"former": token, "person": record} for record, found in present.items() for token in found - wanted[record]
    ]
    if gone:
        connection.execute(_GONE, gone)
    insert_new(
        connection,
        KEYS,
        [
            {"token": token, "record": record}
            for record, found in wanted.items()
            for token in sorted(found - present.get(record, set()))
        ],
    )


def _lift(connection: Connection, by_kind: Mapping[str, Sequence[Mapping[str, Any]]]) -> None:
    """Carry own changes up to the person: a new spell makes its person unsent, too."""
    latest: dict[str, int] = {}
    for entity, rows in by_kind.items():
        owner = "id" if entity == PERSON else KINDS[entity].parent if _hangs_on_person(entity) else ""
        for content in rows if owner else ():
            person = content[owner]
            if person and content["own_seq"]:
                latest[person] = max(latest.get(person, 0), content["own_seq"])
    if latest:
        connection.execute(_RISE, [{"person": person, "seq": seq} for person, seq in latest.items()])


def _hangs_on_person(entity: str) -> bool:
    kind = KINDS[entity]
    return bool(kind.parent) and kind.field(kind.parent).target == PERSON
