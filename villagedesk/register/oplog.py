"""The journal's lines in the database: reading them back and adding new ones."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import BindParameter, Connection, Row, Select, Table, bindparam, func, or_, select, update

from db.bulk import chunks, insert
from db.models import table
from db.prepared import Prepared
from villagedesk.journal import op as journal
from villagedesk.journal.erasing import without_content
from villagedesk.journal.op import PURGED, RULINGS, Op

OP: Table = table("op")
_COLUMNS = (
    OP.c.id, OP.c.prev, OP.c.device, OP.c.line, OP.c.eff_hlc, OP.c.own, OP.c.village, OP.c.held,
    OP.c.seq, OP.c.hlc, OP.c.entity, OP.c.record,
)  # fmt: skip

_AT_ONCE = 2_000

_RULINGS = tuple(f'"k":"{kind}"' for kind in sorted(RULINGS))

# Made once: every save asks these, and building a query costs more than running it.
_SOME: BindParameter[Any] = bindparam("some", expanding=True)
_OF_RECORDS: Select[Any] = select(*_COLUMNS).where(OP.c.record.in_(_SOME)).order_by(OP.c.n)
_NUMBERED: Select[Any] = select(OP.c.n, *_COLUMNS).where(OP.c.n.in_(_SOME))
_OWN_TIP = select(OP.c.id, OP.c.seq).where(OP.c.own).order_by(OP.c.n.desc()).limit(1)
_LAST_CLOCK = select(func.max(OP.c.eff_hlc))
_OWN_CLOCK = select(OP.c.hlc).where(OP.c.own).order_by(OP.c.n.desc()).limit(1)
_LENGTH = select(OP.c.n, OP.c.id).order_by(OP.c.n.desc()).limit(1)
_KNOWN = select(OP.c.id).where(OP.c.id.in_(_SOME))
_COUNTED = select(OP.c.id, OP.c.eff_hlc, OP.c.own, OP.c.held).where(OP.c.id.in_(_SOME))
_COUNT = update(OP).where(OP.c.id == bindparam("op")).values(eff_hlc=bindparam("late"), held=bindparam("waits"))
_LATER = Prepared(select(OP.c.n).where(OP.c.device == bindparam("of"), OP.c.seq >= bindparam("first")).limit(1))
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


def unread(connection: Connection, rows: Sequence[int]) -> dict[int, Op]:
    """Return ops by row number as they travel: their lines are not read, so that many of them take little room."""
    found: dict[int, Op] = {}
    for some in chunks(sorted(set(rows))):
        found |= {row.n: _unread(row) for row in connection.execute(_NUMBERED, {"some": some})}
    return found


def own_after(connection: Connection, seq: int, limit: int | None = None) -> list[Op]:
    """Return this device's own ops after the `seq`-th, in order of the chain."""
    query = select(*_COLUMNS).where(OP.c.own, OP.c.seq > seq).order_by(OP.c.seq)
    return list(_read(connection, query.limit(limit) if limit else query))


def own_unread(connection: Connection, seq: int, limit: int) -> list[Op]:
    """Return at most `limit` of this device's own ops after the `seq`-th, as they travel: see `unread`."""
    query: Select[Any] = select(*_COLUMNS).where(OP.c.own, OP.c.seq > seq).order_by(OP.c.seq).limit(limit)
    return [_unread(row) for row in connection.execute(query)]


def everything(connection: Connection) -> Iterator[Op]:
    """Yield all ops in order of arrival; they are fetched as they are wanted, on a server, too."""
    return _read(connection, select(*_COLUMNS).order_by(OP.c.n).execution_options(yield_per=_AT_ONCE))


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
    """Yield the ops that may be links or rule on them; kinds have no column, so some others may be among them."""
    return _saying(connection, 'link"', *_RULINGS)


def rulings(connection: Connection) -> Iterator[Op]:
    """Yield the ops by which the county rules on records; some others may be among them, as of `links`."""
    return _saying(connection, *_RULINGS)


def _saying(connection: Connection, *words: str) -> Iterator[Op]:
    said = or_(*(OP.c.line.contains(word) for word in words))
    return _read(connection, select(*_COLUMNS).where(said).order_by(OP.c.n))


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


def short_at(connection: Connection, number: int) -> str:
    """Return the short id of the op in the row with a number, '' where there is none."""
    found = connection.execute(select(OP.c.id).where(OP.c.n == number)).scalar()
    return found[: journal.SHORT] if found else ""


def known(connection: Connection, ids: Sequence[str]) -> set[str]:
    """Return which of the op ids the journal holds already."""
    found: set[str] = set()
    for some in chunks(ids):
        found.update(connection.execute(_KNOWN, {"some": some}).scalars())
    return found


def counted_otherwise(connection: Connection, ops: Sequence[Op]) -> list[Op]:
    """Return those of the ops that are here with another bounded clock or held flag, as they are here.

    What this device wrote itself it never holds back, but for what only the hub may say.
    """
    said = {op.id: op for op in ops}
    found: list[Op] = []
    for some in chunks(list(said)):
        for row in connection.execute(_COUNTED, {"some": some}):
            op = said[row.id]
            held = op.held and (not row.own or op.kind in RULINGS)
            if (row.eff_hlc, bool(row.held)) != (op.eff_hlc, held):
                found.append(replace(op, own=bool(row.own), held=held))
    return found


def unbounded(connection: Connection) -> list[Op]:
    """Return this device's own ops whose clock the hub bounded, with their own clocks."""
    query = select(*_COLUMNS).where(OP.c.own, OP.c.eff_hlc != OP.c.hlc)
    return [replace(op, eff_hlc=op.hlc) for op in _read(connection, query)]


def said_by(connection: Connection, devices: Sequence[str]) -> list[Op]:
    """Return what devices wrote that counts here, but for what this one wrote itself."""
    query = select(*_COLUMNS).where(OP.c.device.in_(devices), ~OP.c.own, ~OP.c.held)
    return list(_read(connection, query))


def count_as(connection: Connection, ops: Sequence[Op]) -> None:
    """Let ops that are here count as late as said, and be held or not."""
    if ops:
        connection.execute(_COUNT, [{"op": op.id, "late": op.eff_hlc, "waits": op.held} for op in ops])


def all_later(connection: Connection, ops: Sequence[Op]) -> bool:
    """Tell whether ops are of one device and come after all that the journal holds of it: then none is known.

    The id that a stub states is not the hash of anything, so it may be that of any op.
    """
    if not ops or any(op.device != ops[0].device or op.kind == PURGED for op in ops):
        return False
    first = min(op.seq for op in ops)
    return next(_LATER.run(connection, {"of": ops[0].device, "first": first}), None) is None


def with_history(connection: Connection, records: Sequence[str]) -> set[str]:
    """Return which of the records have ops already."""
    found: set[str] = set()
    for some in chunks(records):
        found.update(connection.execute(_WITH_HISTORY, {"some": some}).scalars())
    return found


def add(connection: Connection, ops: Sequence[Op]) -> None:
    """Append ops that the journal does not hold yet."""
    insert(connection, OP, [_row(op) for op in ops])


def _row(op: Op) -> dict[str, Any]:
    return {
        "id": op.id, "prev": op.prev, "device": op.device, "seq": op.seq, "hlc": op.hlc, "eff_hlc": op.eff_hlc,
        "entity": op.entity, "record": op.record, "own": op.own, "line": op.line,
        "village": op.village or None, "held": op.held,
    }  # fmt: skip


def _read(connection: Connection, query: Select[Any]) -> Iterator[Op]:
    return map(_op, connection.execute(query))


def _op(row: Row[Any]) -> Op:
    if not row.line:
        return _unread(row)
    return journal.read(
        row.line, prev=row.prev, device=row.device, eff_hlc=row.eff_hlc, op_id=row.id, own=bool(row.own),
        village=row.village or "", held=bool(row.held),
    )  # fmt: skip


def _unread(row: Row[Any]) -> Op:
    op = without_content(
        op_id=row.id, prev=row.prev, device=row.device, seq=row.seq, hlc=row.hlc, eff_hlc=row.eff_hlc,
        entity=row.entity, record=row.record, own=bool(row.own), village=row.village or "",
    )  # fmt: skip
    return replace(op, line=row.line, held=bool(row.held))
