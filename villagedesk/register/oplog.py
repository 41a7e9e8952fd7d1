"""The journal's lines in the database: reading them back and adding new ones."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import BindParameter, Connection, Row, Select, Table, bindparam, func, select

from db.bulk import chunks, insert_new
from db.models import table
from villagedesk.journal import op as journal
from villagedesk.journal.op import Op

OP: Table = table("op")
_COLUMNS = (OP.c.id, OP.c.prev, OP.c.device, OP.c.line, OP.c.eff_hlc, OP.c.own)

# Made once: every save asks these, and building a query costs more than running it.
_SOME: BindParameter[Any] = bindparam("some", expanding=True)
_OF_RECORDS: Select[Any] = select(*_COLUMNS).where(OP.c.record.in_(_SOME)).order_by(OP.c.n)
_OWN_TIP = select(OP.c.id, OP.c.seq).where(OP.c.own).order_by(OP.c.n.desc()).limit(1)
_LAST_CLOCK = select(func.max(OP.c.eff_hlc))
_OWN_CLOCK = select(OP.c.hlc).where(OP.c.own).order_by(OP.c.n.desc()).limit(1)
_LENGTH = select(OP.c.n, OP.c.id).order_by(OP.c.n.desc()).limit(1)
_KNOWN = select(OP.c.id).where(OP.c.id.in_(_SOME))
_WITH_HISTORY = select(OP.c.record).where(OP.c.record.in_(_SOME)).distinct()


def of_records(connection: Connection, records: Sequence[str]) -> dict[str, list[Op]]:
    """Return the ops of each of the records, in order of arrival."""
    found: dict[str, list[Op]] = {record: [] for record in records}
    for some in chunks(records):
        for op in map(_op, connection.execute(_OF_RECORDS, {"some": some})):
            found[op.record].append(op)
    return found


def together(connection: Connection, records: Sequence[str]) -> list[Op]:
    """Return the ops of a few records, in order of arrival."""
    return list(map(_op, connection.execute(_OF_RECORDS, {"some": records})))


def own_after(connection: Connection, seq: int, limit: int | None = None) -> list[Op]:
    """Return this device's own ops after the `seq`-th, in order of the chain."""
    query = select(*_COLUMNS).where(OP.c.own, OP.c.seq > seq).order_by(OP.c.seq)
    return list(_read(connection, query.limit(limit) if limit else query))


def everything(connection: Connection) -> Iterator[Op]:
    """Yield all ops in order of arrival."""
    return _read(connection, select(*_COLUMNS).order_by(OP.c.n))


def touching(connection: Connection, entity: str, field: str) -> Iterator[Op]:
    """Yield the ops of one kind of record that set a field, in the order in which they were written."""
    named = OP.c.line.contains(f'"{field}"', autoescape=True)
    query = select(*_COLUMNS).where(OP.c.entity == entity, named).order_by(OP.c.eff_hlc)
    return (op for op in _read(connection, query) if field in op.fields)


def first_clocks(connection: Connection, entity: str) -> dict[str, str]:
    """Return when each record of a kind was first written, as a bounded clock reading."""
    query = select(OP.c.record, func.min(OP.c.eff_hlc)).where(OP.c.entity == entity).group_by(OP.c.record)
    return {row[0]: row[1] for row in connection.execute(query)}


def links(connection: Connection) -> Iterator[Op]:
    """Yield the ops that may be links; kinds have no column, so some others may be among them."""
    return _read(connection, select(*_COLUMNS).where(OP.c.line.contains('link"')).order_by(OP.c.n))


def own_tip(connection: Connection) -> tuple[str, int] | None:
    """Return id and number of this device's last op, None before the first."""
    row = connection.execute(_OWN_TIP).first()
    return (row.id, row.seq) if row else None


def last_clock(connection: Connection) -> str | None:
    """Return the latest bounded clock reading of the journal."""
    return connection.execute(_LAST_CLOCK).scalar()


def last_own_clock(connection: Connection) -> str | None:
    """Return the clock reading of this device's last op."""
    return connection.execute(_OWN_CLOCK).scalar()


def length(connection: Connection) -> tuple[int, str]:
    """Return number and id of the row that was added last; zero and nothing for an empty journal."""
    row = connection.execute(_LENGTH).first()
    return (row.n, row.id) if row else (0, "")


def known(connection: Connection, ids: Sequence[str]) -> set[str]:
    """Return which of the op ids the journal holds already."""
    found: set[str] = set()
    for some in chunks(ids):
        found.update(connection.execute(_KNOWN, {"some": some}).scalars())
    return found


def with_history(connection: Connection, records: Sequence[str]) -> set[str]:
    """Return which of the records have ops already."""
    found: set[str] = set()
    for some in chunks(records):
        found.update(connection.execute(_WITH_HISTORY, {"some": some}).scalars())
    return found


def add(connection: Connection, ops: Sequence[Op]) -> None:
    """Append ops to the journal."""
    insert_new(connection, OP, [_row(op) for op in ops])


def _row(op: Op) -> dict[str, Any]:
    return {
        "id": op.id, "prev": op.prev, "device": op.device, "seq": op.seq, "hlc": op.hlc, "eff_hlc": op.eff_hlc,
        "entity": op.entity, "record": op.record, "own": op.own, "line": op.line,
    }  # fmt: skip


def _read(connection: Connection, query: Select[Any]) -> Iterator[Op]:
    return map(_op, connection.execute(query))


def _op(row: Row[Any]) -> Op:
    return journal.read(
        row.line, prev=row.prev, device=row.device, eff_hlc=row.eff_hlc, op_id=row.id, own=bool(row.own)
    )
