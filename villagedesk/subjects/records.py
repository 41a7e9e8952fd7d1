"""Lists of records of any kind: which, in what order, and what a row shows of the record and of its person.

Ids are found first and rows read by the page, as in the list of people; both engines answer the same.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Text, cast, func, or_, select, true

from db.bulk import chunks
from db.stored import rows_of
from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Kind, RecordKind
from villagedesk.register import day, search
from villagedesk.register.concerns import CONCERN, CONFLICT, RETURN
from villagedesk.register.people_where import HOUSEHOLDS, PEOPLE, reached
from villagedesk.register.projection import TABLES
from villagedesk.register.search_keys import normal
from villagedesk.register.selection import SyncState
from villagedesk.subjects import showing
from villagedesk.subjects.records_where import (
    Both,
    Condition,
    Dates,
    Either,
    Empty,
    Filled,
    Has,
    Is,
    Not,
    OfPeople,
    On,
    OnRoll,
    Within,
    escaped,
    hangs_on_person,
    named_by,
    text_fields,
)

__all__ = [
    "PERSONAL",
    "Ask",
    "Both",
    "Condition",
    "Dates",
    "Either",
    "Empty",
    "Filled",
    "Has",
    "Is",
    "Not",
    "OfPeople",
    "On",
    "OnRoll",
    "RecordRow",
    "Within",
    "called",
    "count",
    "counts",
    "hangs_on_person",
    "ids",
    "named_by",
    "rows",
]

PERSONAL = ("person", "sex", "age", "group", "phone", "id_number", "number")
"""What a row can show of the person whom a record belongs to; names of columns beside those of the kind's fields."""

_BETWEEN = ","
_SORTED_BESIDE = {"person": PEOPLE.c.name, "phone": PEOPLE.c.phone, "number": PEOPLE.c.number}
_CALLED = {
    "labourer": ("name",),
    "household": ("head_name", "group"),
    "spell": ("employer", "work_type", "start_date"),
    "trip": ("name", "departs_on"),
    "post": ("title", "employer"),
    "event": ("held_on", "partner"),
    "fair": ("name", "held_on"),
}
"""The fields by which a record is called where another one names it; of other kinds the first text."""


@dataclass(frozen=True, slots=True)
class Ask:
    """Which records of a kind, in what order.

    Attributes:
        kind: the record kind.
        where: conditions that must all hold.
        text: words of which each must be found: in a text of the record, or by its person as the list of people does.
        order: a field of the kind, `person`, `group`, `phone` or `number`, turned round by a leading hyphen; '' is the
            latest entered first.
        limit: how many at the most, None for all.
    """

    kind: str
    where: tuple[Condition, ...] = ()
    text: str = ""
    order: str = ""
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class RecordRow:
    """What a list shows of a record; codes and dates as they are stored.

    `person` and `household` are the stored rows of the labourer it belongs to, empty for a record of no labourer;
    `named` are the words of the records that its fields name.
    """

    id: str
    values: Mapping[str, Any]
    person: Mapping[str, Any]
    household: Mapping[str, Any]
    named: Mapping[str, str]
    state: SyncState


def ids(connection: Connection, ask: Ask, today: date | None = None) -> list[str]:
    """Return the ids of the records asked for, in their order; voided ones, and those of voided people, left out.

    `today` is the day that relative conditions count from: the register's own where none is given.
    """
    query = _ordered(ask, _asked(connection, ask, select(TABLES[ask.kind].c.id), today))
    if ask.limit is not None:
        return list(connection.execute(query.limit(ask.limit)).scalars())
    joined = connection.execute(select(func.aggregate_strings(query.subquery().c.id, _BETWEEN))).scalar()
    return joined.split(_BETWEEN) if joined else []


def count(connection: Connection, ask: Ask, today: date | None = None) -> int:
    """Return how many records are asked for, whatever the limit."""
    query = select(func.count()).select_from(TABLES[ask.kind])
    return int(connection.execute(_asked(connection, ask, query, today)).scalar_one())


def counts(
    connection: Connection,
    kind: str,
    chips: Mapping[str, Condition | None],
    where: Sequence[Condition] = (),
    today: date | None = None,
) -> dict[str, int]:
    """Return how many records of a kind each condition holds for, in one pass; None is all of them."""
    if not chips:
        return {}
    on = _on(connection, kind, today)
    columns = [func.count().filter(chip.sql(on) if chip else true()) for chip in chips.values()]
    counted: Any = select(*columns).select_from(TABLES[kind])
    query = _asked(connection, Ask(kind, tuple(where)), counted, today)
    return dict(zip(chips, map(int, connection.execute(query).one()), strict=True))


def rows(connection: Connection, kind: str, wanted: Sequence[str]) -> list[RecordRow]:
    """Return the rows of records, in the order asked for; an id without a record is left out."""
    if not wanted:
        return []
    declared = KINDS[kind]
    found = rows_of(connection, TABLES[kind], "id", wanted)
    people: Mapping[str, Mapping[str, Any]] = {}
    homes: Mapping[str, Mapping[str, Any]] = {}
    if hangs_on_person(declared):
        people = rows_of(connection, PEOPLE, "id", _ids_in(found.values(), declared.parent))
        homes = rows_of(connection, HOUSEHOLDS, "id", _ids_in(people.values(), "household"))
    words = {field: called(connection, target, _ids_in(found.values(), field)) for field, target in named_by(kind)}
    concerns = _concerns(connection, list(found))
    seqs = reached(connection)
    made = []
    for record in (one for one in wanted if one in found):
        values = found[record]
        person = people.get(values[declared.parent], {}) if people else {}
        named = {field: some.get(values[field], "") for field, some in words.items() if values[field]}
        home = homes.get(person.get("household", ""), {})
        state = _state(values["own_seq"] or 0, concerns.get(record, set()), seqs)
        made.append(RecordRow(record, values, person, home, named, state))
    return made


def called(connection: Connection, kind: str, wanted: Sequence[str]) -> dict[str, str]:
    """Return for each of some records of a kind the words by which people call it; voided ones say so."""
    found = rows_of(connection, TABLES[kind], "id", list(wanted)) if wanted and kind in TABLES else {}
    fields = _CALLED.get(kind) or text_fields(KINDS[kind])[:1]
    return {record: _words(kind, fields, values) for record, values in found.items()}


def _words(kind: str, fields: Sequence[str], values: Mapping[str, Any]) -> str:
    words = " · ".join(filter(None, (showing.words(kind, name, values) for name in fields)))
    return f"{words}（已作废）" if values["void"] else words


def _asked(connection: Connection, ask: Ask, query: Select[Any], today: date | None) -> Select[Any]:
    """Return a query over the rows of the kind with everything that is asked of them."""
    on = _on(connection, ask.kind, today)
    table = TABLES[ask.kind]
    query = query.where(table.c.void.is_(None))
    if hangs_on_person(on.kind):
        query = query.join(PEOPLE, PEOPLE.c.id == table.c[on.kind.parent]).where(PEOPLE.c.void.is_(None))
    asked = [condition.sql(on) for condition in ask.where]
    return query.where(*asked, *(_matches(on, word) for word in search.words(ask.text)))


def _on(connection: Connection, kind: str, today: date | None) -> On:
    return On(connection, KINDS[kind], TABLES[kind], today or day.today(connection))


def _matches(on: On, word: str) -> ColumnElement[bool]:
    """Return what one typed word asks: a text of the record, its person, or a record that it names."""
    asked = [_holds(on.kind, on.rows.c, name, word) for name in text_fields(on.kind)]
    for name, target in named_by(on.kind.name):
        other = TABLES.get(target)
        if other is not None and target != on.kind.name:
            fields = [one for one in _CALLED.get(target, ()) if one in other.c] or text_fields(KINDS[target])[:1]
            meant = or_(*(_holds(KINDS[target], other.c, one, word) for one in fields))
            asked.append(on.rows.c[name].in_(select(other.c.id).where(meant)))
    if hangs_on_person(on.kind):
        owner = on.rows.c[on.kind.parent]
        asked += [owner.in_(found) for found in search.ids_of(word)]
        groups = search.groups_meant(on.connection, word)
        if groups:
            homes = select(HOUSEHOLDS.c.id).where(HOUSEHOLDS.c.group.in_(groups))
            asked.append(PEOPLE.c.household.in_(homes))
    return or_(*asked) if asked else true()


def _holds(kind: RecordKind, columns: Any, name: str, word: str) -> ColumnElement[bool]:
    column = columns[name]
    if kind.field(name).kind is Kind.TEXTS:
        column, word = cast(column, Text), escaped(word)
    elif kind.field(name).kind is Kind.PHONE:
        word = normal(word)
    found: ColumnElement[bool] = column.contains(word, autoescape=True)
    return found


def _ordered(ask: Ask, query: Select[Any]) -> Select[Any]:
    table = TABLES[ask.kind]
    name = ask.order.lstrip("-")
    if not name:
        return query.order_by(table.c.id.desc())
    column: Any = table.c[name] if name in table.c else _SORTED_BESIDE.get(name)
    if name == "group" and name not in table.c:
        query = query.outerjoin(HOUSEHOLDS, HOUSEHOLDS.c.id == PEOPLE.c.household)
        column = HOUSEHOLDS.c.group
    # The engines differ in where they put what is not there.
    ordered = column.desc().nulls_last() if ask.order.startswith("-") else column.asc().nulls_first()
    return query.order_by(ordered, table.c.id.desc())


def _ids_in(found: Any, column: str) -> list[str]:
    return sorted({values[column] for values in found if values[column]})


def _concerns(connection: Connection, records: Sequence[str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for some in chunks(records):
        query = select(CONCERN.c.record, CONCERN.c.what).where(CONCERN.c.record.in_(some))
        for record, what in connection.execute(query):
            found.setdefault(record, set()).add(what)
    return found


def _state(seq: int, concerns: set[str], reached_: tuple[int, int]) -> SyncState:
    if CONFLICT in concerns:
        return SyncState.CONFLICT
    if RETURN in concerns:
        return SyncState.RETURNED
    sent, acknowledged = reached_
    if seq > sent:
        return SyncState.WAITING
    return SyncState.SENT if seq > acknowledged else SyncState.RECEIVED
