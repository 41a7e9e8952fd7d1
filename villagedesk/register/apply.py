"""The one door to writing: ops go into the journal and their records are folded anew, in one transaction."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from sqlalchemy import Connection, select

from db.bulk import chunks
from villagedesk.journal import clock
from villagedesk.journal import op as journal
from villagedesk.journal.op import Change, Op
from villagedesk.register import oplog, projection, same_pairs, same_rows
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
    oplog.add(connection, ops)
    by_record: dict[str, list[Op]] = {}
    for op in ops:
        by_record.setdefault(op.record, []).append(op)
    by_record |= oplog.of_records(connection, [record for record in touched if record in older])
    states = folded(by_record.values())
    projection.write(connection, states, set(touched) - older)
    same_rows.follow(connection, states, same_pairs.note(connection, ops))
    return len(ops)


def chained(connection: Connection, changes: Iterable[Change], *, device: str, genesis: str, now: int) -> list[Op]:
    """Give own changes their places after the tip of this device's chain.

    The tip is read inside the transaction that will write them, so that two windows on one register never
    chain to the same op. `now` is wall time in milliseconds.
    """
    prev, seq = oplog.own_tip(connection) or (genesis, 0)
    hlc = oplog.last_clock(connection) or clock.ZERO
    ops: list[Op] = []
    for change in changes:
        seq, hlc = seq + 1, clock.tick(hlc, now)
        ops.append(journal.append(change, prev=prev, seq=seq, hlc=hlc, device=device))
        prev = ops[-1].id
    return ops


def rebuild(connection: Connection) -> int:
    """Drop everything derived and fold it anew from the journal; return the number of records."""
    projection.clear(connection)
    by_record: dict[str, list[Op]] = {}
    for op in oplog.everything(connection):
        by_record.setdefault(op.record, []).append(op)
    projection.write(connection, folded(by_record.values()), set(by_record))
    linked = same_pairs.rewrite(connection, (op for ops in by_record.values() for op in ops))
    same_rows.arrange(connection, linked)
    return len(by_record)


def foreign(op: Op, eff_hlc: str) -> Op:
    """Return an op as one that came from elsewhere, with the clock reading that the hub gave it."""
    return replace(op, own=False, eff_hlc=eff_hlc)


def _unknown(connection: Connection, ops: Sequence[Op]) -> Sequence[Op]:
    held = oplog.known(connection, [op.id for op in ops])
    unknown: dict[str, Op] = {op.id: op for op in ops if op.id not in held}
    return list(unknown.values())


def villages_of(connection: Connection, records: Sequence[str]) -> set[str]:
    """Return the villages to which known records belong."""
    found: set[str] = set()
    for table in projection.TABLES.values():
        for some in chunks(records):
            query = select(table.c.village).where(table.c.id.in_(some), table.c.village.is_not(None)).distinct()
            found.update(connection.execute(query).scalars())
    return found
