"""Whose feed carries an op at a hub, and what goes to a village beside its own feed.

Each op lies in the feed of one village, and answering a village reads that village's alone. What else a village has to
hear is delivered to it: the whole history of who moves there or is found to be one person with somebody of it, what
moved away, and what became of a change that was held.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import BindParameter, Connection, Table, bindparam, func, or_, select, update

from db.bulk import chunks, insert_new
from db.models import table
from villagedesk.catalogue import KINDS
from villagedesk.journal import same
from villagedesk.journal.fold import State, fold, shared
from villagedesk.journal.op import ADMIT, LINKS, PURGE, REJECT, Change, Op
from villagedesk.register import belonging, oplog, projection, same_pairs, whose
from villagedesk.register.folding import of_kind
from villagedesk.register.oplog import OP
from villagedesk.register.projection import PERSON, TABLES
from villagedesk.register.record import VILLAGE

DELIVERY: Table = table("delivery")
DEVICE: Table = table("device")

_SPREADING = LINKS | {ADMIT, REJECT, PURGE}
"""The kinds that other villages than the record's own may have to hear of."""

_SOME: BindParameter[Any] = bindparam("some", expanding=True)
_DELIVERED = select(DELIVERY.c.op, DELIVERY.c.village).where(DELIVERY.c.op.in_(_SOME))

Villages = Mapping[str, AbstractSet[str]]
"""The villages to which records belonged before, by record id."""


@dataclass(frozen=True, slots=True)
class Written:
    """What was just written at a hub: the ops, the states they came to, and the records that had ops before.

    `before` says where those belonged until then; `regrouped` are people who were put together or parted.
    """

    ops: Sequence[Op]
    states: Mapping[tuple[str, str], State]
    older: AbstractSet[str]
    before: Villages
    regrouped: AbstractSet[str]


@dataclass(frozen=True, slots=True)
class _Concerned:
    """The villages that hold a record, and the person whose history it belongs to: a record id for all of them."""

    person: str
    villages: AbstractSet[str]


@dataclass(frozen=True, slots=True)
class _Wanted:
    """The villages to which an op is delivered, and its number in their feeds."""

    at: int
    villages: AbstractSet[str]


def placed(ops: Sequence[Op], before: Villages) -> list[Op]:
    """Return ops at a hub with the village whose feed carries them, where that is not settled yet.

    It is the village that the op itself says, or the one that its record belongs to.
    """
    now = {record: min(villages) for record, villages in before.items() if villages}
    found: list[Op] = []
    for op in ops:
        if VILLAGE in op.fields:
            now[op.record] = str(op.fields[VILLAGE][0] or "")
        found.append(op if op.village else replace(op, village=now.get(op.record, "")))
    return found


def claimed(connection: Connection, changes: Iterable[Change]) -> Iterator[Change]:
    """Yield changes of a hub; a new record that hangs on something of a village is that village's."""
    hub = whose.code(connection)
    made: dict[str, str] = {}
    for made_here in changes:
        change = made_here
        if change.fields.get(VILLAGE, ("",))[0] == hub:
            parent = change.fields.get(KINDS[change.entity].parent, ("",))[0] if change.entity in KINDS else ""
            above = belonging.villages(connection, [str(parent)]) if parent else {}
            village = made.get(str(parent)) or min(above.get(str(parent), ()), default=hub)
            change = replace(change, fields={**change.fields, VILLAGE: (village, change.fields[VILLAGE][1])})
        if VILLAGE in change.fields:
            made[change.record] = str(change.fields[VILLAGE][0] or "")
        yield change


def deliver(connection: Connection, written: Written) -> None:
    """Deliver what was just written to the villages that have to hear of it beside the one whose feed carries it.

    Who had a record until now hears the same as who has it from now on. The history of each person lies under the
    number of the last op of that person, as what has one number travels in one file.
    """
    special = _special(connection, written)
    if not special:
        return
    concerned = _concerned(connection, special)
    first = connection.execute(select(OP.c.n).where(OP.c.id == written.ops[0].id)).scalar_one()
    at = _numbers(connection, concerned, first)
    wanted: dict[str, _Wanted] = {}
    for some in chunks(sorted(concerned)):
        for record, history in oplog.of_records(connection, some).items():
            villages = concerned[record].villages | written.before.get(record, set())
            _whole(connection, wanted, history, _Wanted(at[record], villages))
    for op in written.ops:
        if op.record in special:
            heard = _also(connection, op, written.before)
            _want(wanted, op, _Wanted(at.get(op.record, first), heard))
    _insert(connection, wanted)


def after(connection: Connection, village: str, feed: int, without: str = "") -> list[tuple[int, int]]:
    """Return what a village's feed holds after the number `feed`: the number, and the row of the op, in order.

    What the device `without` wrote itself is left out, but for ops whose clock was bounded: see `meeting.is_fed`.
    """
    fed = or_(OP.c.device != without, OP.c.eff_hlc != OP.c.hlc)
    own = select(OP.c.n, OP.c.n).where(OP.c.village == village, OP.c.n > feed, fed)
    other = (
        select(DELIVERY.c.at, OP.c.n)
        .join(OP, OP.c.id == DELIVERY.c.op)
        .where(DELIVERY.c.village == village, DELIVERY.c.at > feed, fed)
    )
    found = [(row[0], row[1]) for query in (own, other) for row in connection.execute(query)]
    return sorted(set(found))


def fill(connection: Connection) -> None:
    """Give the ops of a hub of an older program the village whose feed carries them: the sender's, or the record's."""
    sender = select(DEVICE.c.village).where(DEVICE.c.id == OP.c.device).scalar_subquery()
    connection.execute(update(OP).where(OP.c.village.is_(None)).values(village=sender))
    for records in TABLES.values():
        of_record = select(records.c[VILLAGE]).where(records.c.id == OP.c.record).scalar_subquery()
        connection.execute(update(OP).where(OP.c.village.is_(None)).values(village=of_record))


def _special(connection: Connection, written: Written) -> set[str]:
    """Return the records that may concern more villages than the one in whose feed their ops lie."""
    found = set(written.regrouped)
    for op in written.ops:
        if op.kind in _SPREADING or (VILLAGE in op.fields and op.record in written.older):
            found.add(op.record)
    villages = {record: str(state.values.get(VILLAGE) or "") for (_, record), state in written.states.items()}
    found.update(op.record for op in written.ops if not op.held and villages.get(op.record, op.village) != op.village)
    if same_pairs.any_linked(connection):
        found |= _linked(connection, written)
    return found


def _linked(connection: Connection, written: Written) -> set[str]:
    """Return the records of people who were registered more than once, and what hangs on such people."""
    parents = dict(projection.hanging())
    owners = {
        record: str(state.values.get(parents[kind])) if kind in parents else record
        for (kind, record), state in written.states.items()
        if kind == PERSON or kind in parents
    }
    several = {person for group in same_pairs.groups(connection, owners.values()) for person in group}
    return {record for record, owner in owners.items() if owner in several}


def _concerned(connection: Connection, special: AbstractSet[str]) -> dict[str, _Concerned]:
    """Return the records whose whole history some villages have to hold, with those villages.

    Several hold a person who was registered in several, and what hangs on that person.
    """
    found = {
        record: _Concerned(record, set(villages))
        for record, villages in belonging.villages(connection, special).items()
    }
    owners = _owners(connection, special)
    for group in same_pairs.groups(connection, {*special, *owners.values()}):
        villages = belonging.villages(connection, group)
        several = {one for some in villages.values() for one in some} | _own(connection, group)
        for record in (*group, *hanging_on(connection, group)):
            before = found[record].villages if record in found else set()
            found[record] = _Concerned(group[0], before | several)
    return found


def _numbers(connection: Connection, concerned: Mapping[str, _Concerned], first: int) -> dict[str, int]:
    """Return for each record the number under which it is delivered: that of the last op of its person.

    It is not before `first`, the number of the first op that was just written.
    """
    latest: dict[str, int] = {}
    for some in chunks(sorted(concerned)):
        query = select(OP.c.record, func.max(OP.c.n)).where(OP.c.record.in_(some)).group_by(OP.c.record)
        for record, number in connection.execute(query):
            person = concerned[record].person
            latest[person] = max(latest.get(person, first), number)
    return {record: latest.get(one.person, first) for record, one in concerned.items()}


def _own(connection: Connection, group: Sequence[str]) -> set[str]:
    """Return the villages in which the records of one person stand, each for itself."""
    histories = oplog.of_records(connection, group)
    people = [of_kind(ops, PERSON) for ops in histories.values()]
    return {village for ops in people if ops and (village := str(fold(ops).values.get(VILLAGE) or ""))}


def _owners(connection: Connection, records: Collection[str]) -> dict[str, str]:
    """Return the people on whom records hang."""
    found: dict[str, str] = {}
    for kind, parent in projection.hanging():
        rows = TABLES[kind]
        for some in chunks(sorted(records)):
            query = select(rows.c.id, rows.c[parent]).where(rows.c.id.in_(some), rows.c[parent].is_not(None))
            found.update((row[0], row[1]) for row in connection.execute(query))
    return found


def hanging_on(connection: Connection, people: Sequence[str]) -> Iterator[str]:
    """Yield the records that hang on people, voided ones too."""
    for kind, parent in projection.hanging():
        rows = TABLES[kind]
        yield from connection.execute(select(rows.c.id).where(rows.c[parent].in_(people))).scalars()


def _whole(connection: Connection, wanted: dict[str, _Wanted], history: Sequence[Op], for_whom: _Wanted) -> None:
    """Want what of the history of a record can be shared (see `journal.fold.shared`).

    What says who is one person, and what was ruled on that, goes to the villages of both records.
    """
    ops = shared(history)
    named = sorted({record for op in ops for two, _, _ in same.named(op, PERSON) for record in two})
    both = for_whom.villages | (_own(connection, named) if named else set())
    for op in ops:
        _want(wanted, op, replace(for_whom, villages=both) if op.kind in _SPREADING else for_whom)


def _want(wanted: dict[str, _Wanted], op: Op, for_whom: _Wanted) -> None:
    known = wanted[op.id].villages if op.id in wanted else set()
    wanted[op.id] = _Wanted(for_whom.at, known | (for_whom.villages - {op.village, ""}))


def _also(connection: Connection, op: Op, before: Villages) -> set[str]:
    """Return who has to hear of an op although the record is not, or no longer, theirs."""
    if op.held:
        return set()
    found = set(before.get(op.record, ()))
    if op.kind in LINKS:
        found |= _own(connection, sorted({record for two, _, _ in same.named(op, PERSON) for record in two}))
    if op.kind in (ADMIT, REJECT) or VILLAGE in op.fields:
        held = select(OP.c.village).where(OP.c.record == op.record, OP.c.held).distinct()
        found.update(connection.execute(held).scalars())
    if op.kind == PURGE:
        of_record = select(OP.c.id).where(OP.c.record == op.record)
        heard = select(DELIVERY.c.village).where(DELIVERY.c.op.in_(of_record))
        senders = select(OP.c.village).where(OP.c.record == op.record, OP.c.village.is_not(None))
        found.update(connection.execute(heard.union(senders)).scalars())
    return found


def _insert(connection: Connection, wanted: Mapping[str, _Wanted]) -> None:
    delivered = {
        (row.op, row.village)
        for some in chunks(sorted(wanted))
        for row in connection.execute(_DELIVERED, {"some": some})
    }
    rows = [
        {"village": village, "at": one.at, "op": op}
        for op, one in wanted.items()
        for village in sorted(one.villages)
        if (op, village) not in delivered
    ]
    insert_new(connection, DELIVERY, rows)
