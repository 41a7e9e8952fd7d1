"""One record for each of many people, and one change to many records: checked first, then written in one step.

What cannot be written is left out and told with the reason; the rest is one save, which one undo takes back.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from db.bulk import chunks
from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Values
from villagedesk.catalogue.lookups import Lookups
from villagedesk.catalogue.problem import Severity
from villagedesk.catalogue.validation import check
from villagedesk.register import reading
from villagedesk.register.projection import TABLES
from villagedesk.register.record import Record, blank
from villagedesk.register.store import BY_HAND, Register
from villagedesk.sentence import sentence


@dataclass(frozen=True, slots=True)
class Many:
    """What came of it: how many records were written, and for each of those left out why, by the id asked for."""

    saved: int = 0
    left: Mapping[str, str] = field(default_factory=dict)


def fill(
    register: Register, lookups: Lookups, kind: str, people: Sequence[str], values: Values, once: Sequence[str] = ()
) -> Many:
    """Write one record with the same values for each of some people.

    `once` names fields that a person has in common with no other record of theirs: whoever has one with the same
    values already is left out, as somebody who is on the trip's list.
    """
    declared = KINDS[kind]
    left = dict.fromkeys(_who_has(register, kind, people, values, once), "已经有一条同样的记录")
    wanted: list[tuple[Record, Values]] = []
    for person in dict.fromkeys(people):
        if person in left:
            continue
        own: Values = {**values, declared.parent: person}
        problem = _stops(kind, own, lookups)
        if problem:
            left[person] = problem
        else:
            wanted.append((blank(kind), own))
    return Many(register.save_all(wanted, BY_HAND) if wanted else 0, left)


def change(register: Register, lookups: Lookups, kind: str, ids: Sequence[str], values: Values) -> Many:
    """Give the same values to many records; fields that `values` does not name stay as they are."""
    left: dict[str, str] = {}
    wanted: list[tuple[Record, Values]] = []
    with register.database.reading() as connection:
        found = _records(connection, kind, ids)
    for record_id in dict.fromkeys(ids):
        record = found.get(record_id)
        if record is None or record.void:
            left[record_id] = "这一条已经作废"
            continue
        open_ = next((name for name in values if name in record.conflicts), "")
        problem = _stops(kind, {**record.values, **values}, lookups)
        if open_:
            label = KINDS[kind].field(open_).label
            left[record_id] = sentence("“{label}”有两种填法对不上；请打开这一条，先选一个", label=label)
        elif problem:
            left[record_id] = problem
        else:
            wanted.append((record, values))
    return Many(register.save_all(wanted, BY_HAND) if wanted else 0, left)


def _records(connection: Connection, kind: str, ids: Sequence[str]) -> dict[str, Record]:
    found: dict[str, Record] = {}
    for some in chunks(list(ids)):
        found |= reading.records(connection, some, kind)
    return found


def _stops(kind: str, values: Values, lookups: Lookups) -> str:
    """Return why a record cannot be written; '' where it can."""
    found = check(KINDS[kind], values, lookups, at_keyboard=True)
    return next((problem.message for problem in found if problem.severity is Severity.ERROR), "")


def _who_has(register: Register, kind: str, people: Sequence[str], values: Values, once: Sequence[str]) -> list[str]:
    same = [name for name in once if values.get(name) not in (None, "", [])]
    if not same:
        return []
    table, parent = TABLES[kind], KINDS[kind].parent
    asked = [table.c[name] == values[name] for name in same]
    found: list[str] = []
    with register.database.reading() as connection:
        for some in chunks(list(people)):
            query = select(table.c[parent]).where(table.c[parent].in_(some), table.c.void.is_(None), *asked)
            found += connection.execute(query).scalars()
    return found
