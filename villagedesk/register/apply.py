"""The one door to writing: ops go into the journal and their records are folded anew, in one transaction."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import Connection

from db.bulk import behind
from villagedesk.journal import clock
from villagedesk.journal import op as journal
from villagedesk.journal.fold import State
from villagedesk.journal.op import Change, Op
from villagedesk.register import belonging, erasing, feeds, oplog, projection, same_pairs, same_rows, whose
from villagedesk.register.feeds import Written
from villagedesk.register.folding import folded


def apply(connection: Connection, ops: Sequence[Op], *, known_new: bool = False) -> int:
    """Append ops that the journal does not hold yet, write the records they touch, and return how many were new.

    The ops are authentic: own ones just chained, or foreign ones whose file was verified. Giving an op again
    changes nothing. `known_new` spares the look for duplicates where the caller has just made the ops.
    """
    if not known_new:
        ops = _unknown(connection, ops)
    if not ops:
        return 0
    touched = list(dict.fromkeys(op.record for op in ops))
    older = oplog.with_history(connection, touched)
    before = belonging.villages(connection, older) if (at_hub := whose.is_hub(connection)) else {}
    ops = erasing.keep(connection, feeds.placed(ops, before) if at_hub else ops, older)
    by_record: dict[str, list[Op]] = {record: [] for record in touched}
    by_record |= oplog.of_records(connection, [record for record in touched if record in older])
    home = whose.home(connection)
    for op in ops:
        by_record[op.record].append(op)
    with behind(connection):  # from here on little is asked, so that a server stores the ops while they are folded
        oplog.add(connection, ops)
        states = folded(by_record.values())
        regrouped = _project(connection, states, touched, older, ops, home)
    if at_hub:
        feeds.deliver(connection, Written(ops, states, older, before, regrouped))
    return len(ops)


def _project(
    connection: Connection,
    states: Mapping[tuple[str, str], State],
    touched: Sequence[str],
    older: set[str],
    ops: Sequence[Op],
    home: str,
) -> set[str]:
    """Write what is derived of records; return the people who were put together or parted."""
    gone = older - {record for _, record in states}
    if gone:
        projection.remove(connection, gone)
    projection.write(connection, states, set(touched) - older, home)
    regrouped = same_pairs.note(connection, ops)
    same_rows.follow(connection, states, regrouped)
    return regrouped


def chained(connection: Connection, changes: Iterable[Change], *, device: str, genesis: str, now: int) -> list[Op]:
    """Give own changes their places after the tip of this device's chain.

    The tip is read inside the transaction that will write them, so that two windows on one register never
    chain to the same op. `now` is wall time in milliseconds.
    """
    prev, seq = oplog.own_tip(connection) or (genesis, 0)
    hlc = oplog.last_clock(connection) or clock.ZERO
    ops: list[Op] = []
    for change in feeds.claimed(connection, changes) if whose.is_hub(connection) else changes:
        seq, hlc = seq + 1, clock.tick(hlc, now)
        ops.append(journal.append(change, prev=prev, seq=seq, hlc=hlc, device=device))
        prev = ops[-1].id
    return ops


def refold(connection: Connection, records: Sequence[str], ops: Sequence[Op] = ()) -> None:
    """Write anew what is derived of records that are in the journal; `ops` are those that count otherwise now."""
    states = folded(oplog.of_records(connection, records).values())
    _project(connection, states, records, set(records), ops, whose.home(connection))


def adopt(connection: Connection, ops: Sequence[Op]) -> int:
    """Let the hub say of ops that are here how late they count and whether they are held; return how many changed.

    A laptop whose clock runs years ahead would show another value in a conflict than the hub for ever.
    """
    changed = oplog.counted_otherwise(connection, ops)
    _count_as(connection, changed)
    return len(changed)


def doubt(connection: Connection, hub: Collection[str]) -> None:
    """Take back what another life of the hub said, until this one says it again; `hub` are the ids of its chains.

    Own ops count by their own clocks, and what the county wrote counts for nothing. A hub that was restored from a
    backup has lost its latest words, and a laptop that went on believing them would show other values for ever.
    """
    _count_as(connection, oplog.unbounded(connection))
    _count_as(connection, [replace(op, held=True) for op in oplog.said_by(connection, sorted(hub))])


def rebuild(connection: Connection) -> int:
    """Drop everything derived and fold it anew from the journal; return the number of records."""
    projection.clear(connection)
    by_record: dict[str, list[Op]] = {}
    for op in oplog.everything(connection):
        by_record.setdefault(op.record, []).append(op)
    projection.write(connection, folded(by_record.values()), set(by_record), whose.home(connection))
    linked = same_pairs.rewrite(connection, (op for ops in by_record.values() for op in ops))
    same_rows.arrange(connection, linked)
    return len(by_record)


def foreign(op: Op, eff_hlc: str) -> Op:
    """Return an op as one that came from elsewhere, with the clock reading that the hub gave it."""
    return replace(op, own=False, eff_hlc=eff_hlc)


def _count_as(connection: Connection, ops: Sequence[Op]) -> None:
    if ops:
        oplog.count_as(connection, ops)
        refold(connection, list(dict.fromkeys(op.record for op in ops)), ops)


def _unknown(connection: Connection, ops: Sequence[Op]) -> Sequence[Op]:
    held = () if oplog.all_later(connection, ops) else oplog.known(connection, [op.id for op in ops])
    unknown: dict[str, Op] = {op.id: op for op in ops if op.id not in held}
    return list(unknown.values())
