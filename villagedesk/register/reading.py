"""Records as they stand, read from the journal; a person who was registered more than once is one record."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from sqlalchemy import CompoundSelect, Connection, bindparam, func, literal_column, select, union_all

from db.bulk import chunks
from villagedesk.catalogue import KINDS
from villagedesk.journal.fold import fold
from villagedesk.journal.op import Op
from villagedesk.register import oplog, same_pairs
from villagedesk.register.folding import of_kind
from villagedesk.register.projection import PERSON, TABLES, hanging
from villagedesk.register.record import Record, from_state
from villagedesk.register.same_rows import standing_for

_PEOPLE = TABLES[PERSON].c
_STANDING = select(_PEOPLE.id, func.coalesce(_PEOPLE.merged_into, _PEOPLE.id)).where(
    _PEOPLE.id.in_(bindparam("some", expanding=True))
)


def records(connection: Connection, ids: Sequence[str], *kinds: str) -> dict[str, Record]:
    """Return records by the ids asked for, of these kinds or of any, voided ones too; unknown ids are left out.

    Whichever of a person's records is asked for, the answer is the whole person, under the id that stands for it.
    """
    linked = same_pairs.groups(connection, ids) if same_pairs.any_linked(connection) else None
    groups = {record: group for group in linked or () for record in group}
    history = oplog.of_records(connection, sorted({*ids, *groups}))
    found: dict[str, Record] = {}
    for asked in ids:
        group = groups.get(asked, (asked,))
        for kind in dict.fromkeys(op.entity for record in group for op in history[record]):
            if kind in (kinds or KINDS):
                record = _record(kind, group if kind == PERSON else (asked,), history)
                found |= {asked: record} if record else {}
    return found if linked is None else _under_whom(connection, found)


def canonical(connection: Connection, person: str) -> str:
    """Return the record under which a person shows; the id itself where nobody found it to be another one's."""
    return standing(connection, [person])[person]


def standing(connection: Connection, people: Sequence[str]) -> dict[str, str]:
    """Return for each of some people's records the one under which the person shows."""
    found = {record: record for record in people}
    for some in chunks(people):
        found.update((row[0], row[1]) for row in connection.execute(_STANDING, {"some": some}))
    return found


def called(connection: Connection, people: Sequence[str]) -> dict[str, str]:
    """Return name and number of people, as each of the registrations says it."""
    found: dict[str, str] = {}
    for some in chunks(people):
        query = select(_PEOPLE.id, _PEOPLE.name, _PEOPLE.number).where(_PEOPLE.id.in_(some))
        found.update((row.id, f"{row.name or ''}（{row.number or ''}）") for row in connection.execute(query))
    return found


def hanging_on(connection: Connection, parent: str, kinds: Sequence[str]) -> dict[str, list[Record]]:
    """Return by kind the records that hang on a person or household, oldest first, voided ones left out."""
    ids: dict[str, list[str]] = {kind: [] for kind in kinds}
    for kind, record in connection.execute(_hanging(tuple(kinds)), {"owner": canonical(connection, parent)}):
        ids[kind].append(record)
    return {kind: list(records(connection, sorted(some), kind).values()) if some else [] for kind, some in ids.items()}


@cache
def _hanging(kinds: tuple[str, ...]) -> CompoundSelect[Any]:
    """Return the query; made once, as building it costs more than running it."""
    tables = {kind: TABLES[kind].c for kind in kinds}
    return union_all(
        *(
            select(literal_column(f"'{kind}'"), of.id).where(
                of[KINDS[kind].parent] == bindparam("owner"), of.void.is_(None)
            )
            for kind, of in tables.items()
        )
    )


def wholes(connection: Connection, asked: Sequence[str]) -> dict[str, list[Op]]:
    """Return the ops of each of some records, in order of arrival; those of a person are of all the records."""
    groups = {record: group for group in same_pairs.groups(connection, asked) for record in group}
    history = oplog.of_records(connection, sorted({*asked, *groups}))
    return {
        record: oplog.together(connection, groups[record]) if record in groups else history[record] for record in asked
    }


def whole(connection: Connection, person: str) -> list[Op]:
    """Return the ops of all the records of a person, in order of arrival."""
    return oplog.together(connection, same_pairs.group(connection, person))


def _record(kind: str, group: Sequence[str], history: Mapping[str, Sequence[Op]]) -> Record | None:
    there = {record: ops for record in group if (ops := of_kind(history[record], kind))}
    leading = standing_for(there, group)
    if not leading:
        return None
    return from_state(KINDS[kind], leading, fold([op for ops in there.values() for op in ops]))


def _under_whom(connection: Connection, found: dict[str, Record]) -> dict[str, Record]:
    """Return the records with the person that they hang on as that person shows."""
    parents = dict(hanging())
    persons = {str(record.values.get(parents[record.kind])) for record in found.values() if record.kind in parents}
    moved = {one: other for one, other in standing(connection, sorted(persons)).items() if one != other}
    for key, record in found.items() if moved else ():
        parent = parents.get(record.kind, "")
        if record.values.get(parent) in moved:
            found[key] = replace(record, values={**record.values, parent: moved[str(record.values[parent])]})
    return found
