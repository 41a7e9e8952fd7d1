"""Rows and search keys: what lists and searches read, derived from the journal and rebuildable from it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Connection, bindparam, case, delete, func, select, update

from db.bulk import chunks, insert, insert_keys, upsert
from db.models import record_tables
from villagedesk.catalogue import KINDS
from villagedesk.journal.fold import State
from villagedesk.register import concerns
from villagedesk.register.fitting import reader, text
from villagedesk.register.record import VILLAGE
from villagedesk.register.search_keys import KEYS, tokens

TABLES = record_tables()
PERSON = "labourer"
MERGED = "合并"
"""What stands for a reason of voiding in the row of a record that shows under another one of the same person."""

MOVED = "转村"
"""The same on a village laptop in the row of a record that the county gave to another village.

What hangs on a person stands where the person stands.
"""

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


def row(entity: str, record: str, state: State, home: str) -> dict[str, Any]:
    """Return the row of a folded record; a register that this program has no column for stays in the journal.

    `home` is the village of this laptop, '' at a hub (see `whose.home`).
    """
    shape = _shape(entity)
    village = text(state.values.get(VILLAGE))
    content = shape.empty.copy()
    for name, value in state.values.items():
        if name in shape.readers and value is not None:
            content[name] = shape.readers[name](value)
    for name, elements in state.sets.items():
        if name in shape.sets:
            content[name] = elements
    moved = home and village not in (None, home) and not shape.hangs_on_person
    content.update(
        id=record, village=village, created_at=state.first.hlc, created_by=state.first.user, changed_at=state.last.hlc,
        changed_by=state.last.user, origin=state.first.source, void=state.void or (MOVED if moved else None),
        last_op=state.last.short, conflicted=bool(state.conflicts), own_seq=state.own_seq,
    )  # fmt: skip
    return content


@dataclass(frozen=True, slots=True)
class _Shape:
    """The row of a record kind: all its fields empty, how the value of one is read, and which are sets."""

    empty: dict[str, Any]
    readers: Mapping[str, Callable[[Any], Any]]
    sets: AbstractSet[str]
    hangs_on_person: bool


@cache
def _shape(entity: str) -> _Shape:
    fields = [field for field in KINDS[entity] if field.stored]
    return _Shape(
        dict.fromkeys([*(field.name for field in fields), *(["merged_into"] if entity == PERSON else [])]),
        {field.name: reader(field) for field in fields if not field.is_set},
        {field.name for field in fields if field.is_set},
        _hangs_on_person(entity),
    )


def write(connection: Connection, states: Mapping[tuple[str, str], State], fresh: set[str], home: str) -> None:
    """Write the rows and search keys of folded records; `fresh` are those that had none before.

    Keys of `states` are (record kind, record id); `home` is as of `row`.
    """
    by_kind: dict[str, list[dict[str, Any]]] = {}
    waiting: concerns.Rows = []
    for (entity, record), state in states.items():
        if entity in TABLES:
            content = row(entity, record, state, home)
            by_kind.setdefault(entity, []).append(content)
            if state.conflicts or state.returns:
                waiting += waits(entity, content, state)
    for entity, rows in by_kind.items():
        insert(connection, TABLES[entity], [one for one in rows if one["id"] in fresh])
        upsert(connection, TABLES[entity], [one for one in rows if one["id"] not in fresh])
    people = by_kind.get(PERSON, [])
    _write_keys(connection, {one["id"]: set() if one["void"] else tokens(one) for one in people}, fresh)
    concerns.write(connection, waiting, (record for _, record in states if record not in fresh))
    _lift(connection, by_kind)


def waits(entity: str, content: Mapping[str, Any], state: State) -> concerns.Rows:
    """Return what of a record waits for a person; `content` is its row."""
    owner = _owner(entity)
    return concerns.of(entity, content, state, content[owner] if owner else None)


def rewrite(
    connection: Connection,
    rows: Mapping[tuple[str, str], Mapping[str, Any]],
    found_by: Mapping[str, set[str]],
    people: Sequence[str],
    waiting: concerns.Rows,
) -> None:
    """Write the rows of people who were grouped otherwise, and of what hangs on them.

    Keys of `rows` are (record kind, record id); `found_by` holds the search tokens of people; `people` are all whose
    standing towards the county is counted anew; `waiting` is what of all these waits for somebody.
    """
    by_kind: dict[str, list[Mapping[str, Any]]] = {}
    for (entity, _), content in rows.items():
        by_kind.setdefault(entity, []).append(content)
    for entity, some_rows in by_kind.items():
        upsert(connection, TABLES[entity], some_rows)
    for some in chunks(people):
        connection.execute(update(TABLES[PERSON]).where(TABLES[PERSON].c.id.in_(some)).values({_DESK: None}))
    _write_keys(connection, {**dict.fromkeys(people, frozenset()), **found_by}, set())
    concerns.write(connection, waiting, {*people, *(record for _, record in rows)})
    _lift(connection, by_kind)


def remove(connection: Connection, records: Iterable[str]) -> None:
    """Take away what is derived of records of which nothing counts any more."""
    for some in chunks(sorted(records)):
        for gone in TABLES.values():
            connection.execute(delete(gone).where(gone.c.id.in_(some)))
        connection.execute(delete(KEYS).where(KEYS.c.record.in_(some)))
        connection.execute(delete(concerns.CONCERN).where(concerns.CONCERN.c.record.in_(some)))


def hanging() -> list[tuple[str, str]]:
    """Return the record kinds that hang on a person, each with the field that names the person."""
    return [(entity, KINDS[entity].parent) for entity in TABLES if _hangs_on_person(entity)]


def clear(connection: Connection) -> None:
    """Empty everything that is derived from the journal."""
    for derived in (*TABLES.values(), KEYS, concerns.CONCERN):
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
    lacking = [
        (token, record)
        for record, found in wanted.items()
        for token in (found - present[record] if record in present else found)
    ]
    lacking.sort()  # as they lie in the index
    insert_keys(connection, KEYS, ("token", "record"), lacking)


def _lift(connection: Connection, by_kind: Mapping[str, Sequence[Mapping[str, Any]]]) -> None:
    """Carry own changes up to the person: a new spell makes its person unsent, too."""
    latest: dict[str, int] = {}
    for entity, rows in by_kind.items():
        owner = _owner(entity)
        for content in rows if owner else ():
            person = content[owner]
            if person and content["own_seq"]:
                latest[person] = max(latest.get(person, 0), content["own_seq"])
    if latest:
        connection.execute(_RISE, [{"person": person, "seq": seq} for person, seq in latest.items()])


def _owner(entity: str) -> str:
    """Return the column that names the person whom a record is or hangs on, '' for a record of no person."""
    return "id" if entity == PERSON else KINDS[entity].parent if _hangs_on_person(entity) else ""


def _hangs_on_person(entity: str) -> bool:
    kind = KINDS[entity]
    return bool(kind.parent) and kind.field(kind.parent).target == PERSON
