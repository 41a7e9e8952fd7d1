"""The pairs of records found to be one person, or two, by somebody: a table derived from the journal."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import BindParameter, Connection, Table, bindparam, delete, exists, or_, select, union_all

from db.bulk import chunks, upsert
from db.models import table
from villagedesk.journal import same
from villagedesk.journal.op import RETURN, RULINGS, Op
from villagedesk.journal.same import Pair
from villagedesk.register import oplog

SAME: Table = table("same_person")
PERSON = "labourer"
"""The record kind whose records may be one person."""

_SOME: BindParameter[Any] = bindparam("some", expanding=True)
_PAIR = (SAME.c.first, SAME.c.second)
_LINKED = union_all(
    select(*_PAIR).where(SAME.c.first.in_(_SOME), SAME.c.same),
    select(*_PAIR).where(SAME.c.second.in_(_SOME), SAME.c.same),
)
_ANY = select(exists().where(SAME.c.same))


def note(connection: Connection, ops: Iterable[Op]) -> set[str]:
    """Keep what links among ops that the journal now holds decide; return the records whose group that may change."""
    given = list(ops)
    pairs = {two for op in given for two, _, _ in same.named(op, PERSON)}
    ruled = {op.record for op in given if op.kind in RULINGS and op.kind != RETURN and op.entity == PERSON}
    if ruled:
        pairs |= _named_on(connection, sorted(ruled))
    if not pairs:
        return set()
    ids = {record for two in pairs for record in two}
    before = {record for group in groups(connection, ids) for record in group}
    history = oplog.of_records(connection, sorted(ids))
    decided = same.decisions((op for some in history.values() for op in some), PERSON)
    _write(connection, {two: decided[two].same if two in decided else None for two in pairs})
    return ids | before | {record for group in groups(connection, ids) for record in group}


def rewrite(connection: Connection, ops: Iterable[Op]) -> set[str]:
    """Write the table anew from all ops of the journal; return the records that are linked to another."""
    connection.execute(delete(SAME))
    decided = same.decisions(ops, PERSON)
    _write(connection, {two: decision.same for two, decision in decided.items()})
    return {record for two, decision in decided.items() if decision.same for record in two}


def any_linked(connection: Connection) -> bool:
    """Tell whether any records are one person."""
    return bool(connection.execute(_ANY).scalar())


def groups(connection: Connection, records: Iterable[str]) -> list[list[str]]:
    """Return the groups of two and more records that some of these are in, each in order of the ids."""
    found: set[Pair] = set()
    seen: set[str] = set()
    frontier = set(records)
    while frontier:
        seen |= frontier
        reached = [two for some in chunks(sorted(frontier)) for two in _linked(connection, some)]
        found.update(reached)
        frontier = {record for two in reached for record in two} - seen
    return same.groups(found)


def group(connection: Connection, record: str) -> list[str]:
    """Return the ids of the records that are one person with a record, itself among them, in order."""
    found = groups(connection, (record,))
    return found[0] if found else [record]


def decided(connection: Connection) -> dict[Pair, bool]:
    """Return every pair that was decided on, and whether it is one person."""
    return {(row.first, row.second): row.same for row in connection.execute(select(*_PAIR, SAME.c.same))}


def decided_among(connection: Connection, records: Sequence[str]) -> dict[Pair, bool]:
    """Return the pairs decided on of which both records are among these."""
    found: dict[Pair, bool] = {}
    for some in chunks(records):
        query = select(*_PAIR, SAME.c.same).where(SAME.c.first.in_(some))
        found |= {(row.first, row.second): row.same for row in connection.execute(query) if row.second in set(records)}
    return found


def _named_on(connection: Connection, records: Sequence[str]) -> set[Pair]:
    """Return the pairs on which something was said on records about which the county ruled, or is in the table."""
    said = oplog.together(connection, records)
    found = {two for op in said for two, _, _ in same.named(op, PERSON)}
    for some in chunks(records):
        query = select(*_PAIR).where(or_(SAME.c.first.in_(some), SAME.c.second.in_(some)))
        found.update((row.first, row.second) for row in connection.execute(query))
    return found


def _linked(connection: Connection, some: Sequence[str]) -> list[Pair]:
    return [(row.first, row.second) for row in connection.execute(_LINKED, {"some": some})]


def _write(connection: Connection, decided: dict[Pair, bool | None]) -> None:
    for first, second in (pair for pair, is_same in decided.items() if is_same is None):
        connection.execute(delete(SAME).where(SAME.c.first == first, SAME.c.second == second))
    rows = [{"first": first, "second": second, "same": it} for (first, second), it in decided.items() if it is not None]
    upsert(connection, SAME, rows)
