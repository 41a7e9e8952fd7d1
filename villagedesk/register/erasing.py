"""Erase what the law says must be erased: the lines of a record's ops in the journal, now and as they come in later."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from datetime import UTC, datetime

from sqlalchemy import Connection, Table, bindparam, literal, select, update

from db.bulk import chunks, insert_new
from db.models import table
from db.prepared import Prepared
from villagedesk.journal import erasing
from villagedesk.journal.op import PURGE, PURGED, Op
from villagedesk.register import oplog
from villagedesk.register.oplog import OP

ERASED: Table = table("purged")
_ANY = Prepared(select(literal(1)).select_from(ERASED).limit(1))
_AMONG = select(ERASED.c.record).where(ERASED.c.record.in_(bindparam("some", expanding=True))).distinct()
_BLANK = update(OP).where(OP.c.id == bindparam("op")).values(line="")


def keep(connection: Connection, ops: Sequence[Op], older: AbstractSet[str]) -> Sequence[Op]:
    """Return ops as the journal may keep them, and erase what it holds of records that they purge.

    `older` are the records among them that have ops already.
    """
    records = erasing.purged_records(op for op in ops if op.kind == PURGE)
    if not records and not any(op.kind == PURGED for op in ops) and next(_ANY.run(connection, {}), None) is None:
        return ops
    _blank(connection, sorted(records & older))
    records |= erased(connection, sorted({op.record for op in ops}))
    kept = erasing.erase(ops, records)
    _list(connection, [op for op in kept if op.kind == PURGED or (op.kind == PURGE and not op.held)])
    return kept


def erased(connection: Connection, records: Sequence[str]) -> set[str]:
    """Return which of the records were erased."""
    return {record for some in chunks(records) for record in connection.execute(_AMONG, {"some": some}).scalars()}


def listed(connection: Connection) -> set[str]:
    """Return the ids of the ops whose content was erased."""
    return set(connection.execute(select(ERASED.c.id)).scalars())


def _blank(connection: Connection, records: Sequence[str]) -> None:
    """Erase the lines of the ops that the journal holds of records; what says that they are erased stays."""
    held = [op for op in oplog.together(connection, records) if op.kind not in (PURGE, PURGED)] if records else []
    if held:
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("pragma secure_delete = on")  # or the old lines stay in unused parts of pages
        _list(connection, held)
        connection.execute(_BLANK, [{"op": op.id} for op in held])


def _list(connection: Connection, ops: Sequence[Op]) -> None:
    """List erased ops, and what erases them, so that a record of which nothing was here yet is known, too."""
    now = datetime.now(tz=UTC).isoformat(timespec="seconds")
    insert_new(connection, ERASED, [{"id": op.id, "record": op.record, "purged_at": now} for op in ops])
