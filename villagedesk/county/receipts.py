"""Answer a village: what of its chain is here, and what others changed, in one file (.vdd)."""

from datetime import date
from pathlib import Path

from sqlalchemy import Connection, RowMapping, func, select, update

from db.models import table
from villagedesk.county import hub as hubs
from villagedesk.county.hub import DEVICE, Hub
from villagedesk.errors import VillageDeskError
from villagedesk.exchange import downlink, link, seal
from villagedesk.exchange.downlink import Receipt
from villagedesk.exchange.durable import file_label
from villagedesk.exchange.header import FileKind
from villagedesk.exchange.link import Position
from villagedesk.exchange.outcome import ACCEPTED, GAP, WAITS
from villagedesk.exchange.payload import LINES_CAP
from villagedesk.journal import op as journal
from villagedesk.journal.op import SHORT, Op
from villagedesk.register.oplog import OP
from villagedesk.register.projection import TABLES
from villagedesk.register.store import Register
from villagedesk.sentence import sentence

RECEIVED = table("received")
_PART = LINES_CAP - 2
"""Changes in one file: receipt and end are lines, too."""


def answer(register: Register, hub: Hub, device: str, target: Path) -> list[Path]:
    """Write the downlink of a laptop into the folder `target` and return the files.

    It is one file, or several where more changes wait for the laptop than one file holds; each says up to where
    the feed goes, so they may be received on different days, but in order.
    """
    with register.writing() as connection:
        epoch = hubs.epoch(connection)  # first, as a new incarnation counts its receipts from one
        row = connection.execute(select(DEVICE).where(DEVICE.c.id == device)).mappings().first()
        if row is None:
            raise VillageDeskError(sentence("不认识编号为 {device} 的电脑。", device=device), "请先登记它的申请。")
        whole = _forked(connection, device)
        last, ops = _feed(connection, row, whole=whole)
        parts = [ops[start : start + _PART] for start in range(0, len(ops), _PART)] or [[]]
        connection.execute(update(DEVICE).where(DEVICE.c.id == device), {"receipts": row["receipts"] + len(parts)})
        known, gaps = _known(connection, device), _gaps(connection, device)
    target.mkdir(parents=True, exist_ok=True)
    files: list[Path] = []
    first = row["feed"] + 1
    for number, part in enumerate(parts, start=1):
        upto = last if number == len(parts) else part[-1][0]
        receipt = Receipt(
            device=device, epoch=epoch, no=row["receipts"] + number, known=known, feed=(first, upto), gaps=gaps,
            clock_offset=row["clock_offset"] or 0, whole=whole,
        )  # fmt: skip
        files.append(_write(hub, row, receipt, part, target, register.today()))
        first = upto + 1
    return files


def _write(
    hub: Hub, device: RowMapping, receipt: Receipt, ops: list[tuple[int, Op]], target: Path, today: date
) -> Path:
    name = (
        f"反馈_{file_label(device['village_name'])}_{today:%Y%m%d}_第{receipt.no:02d}次-{device['id'][-4:].upper()}.vdd"
    )
    position = Position(receipt.epoch, receipt.no, receipt.feed[1])
    cover = link.cover(FileKind.DOWNLINK, hub.certificate.county, device["village"], device["id"], position)
    lines = downlink.encode(receipt, ops)
    seal.write_sealed(target / name, cover, lines, hub.keys, [device["keys"]["seal"]])
    return target / name


def _known(connection: Connection, device: str) -> tuple[tuple[int, str], ...]:
    query = select(RECEIVED.c.last_seq, RECEIVED.c.head).where(
        RECEIVED.c.device == device, RECEIVED.c.outcome == ACCEPTED, RECEIVED.c.head.is_not(None)
    )
    return tuple(sorted((row.last_seq, row.head[:SHORT]) for row in connection.execute(query)))


def _gaps(connection: Connection, device: str) -> tuple[int, ...]:
    query = select(RECEIVED.c.first_seq).where(
        RECEIVED.c.device == device, RECEIVED.c.outcome == WAITS, RECEIVED.c.reason == GAP
    )
    return tuple(sorted(first - 1 for first in connection.execute(query).scalars()))


def _feed(connection: Connection, device: RowMapping, *, whole: bool) -> tuple[int, list[tuple[int, Op]]]:
    """Return the last number of the hub's feed, and the village's ops after what the laptop has.

    Its own ops are left out as long as its chain is one line, unless `whole`: after a restored backup the hub holds
    a branch that the laptop lost, and then it gets everything back.
    """
    last = connection.execute(select(func.coalesce(func.max(OP.c.n), 0))).scalar_one()
    query = select(OP).where(OP.c.n > device["feed"]).order_by(OP.c.n)
    if not whole:
        query = query.where(OP.c.device != device["id"])
    ops = [
        (row.n, journal.read(row.line, prev=row.prev, device=row.device, eff_hlc=row.eff_hlc, op_id=row.id))
        for row in connection.execute(query)
    ]
    ours = _of_village(connection, device["village"], {op.record for _, op in ops})
    return last, [(n, op) for n, op in ops if op.record in ours or op.device == device["id"]]


def _forked(connection: Connection, device: str) -> bool:
    """Tell whether two ops of the laptop follow the same op, which a restored or copied register does."""
    twins = select(OP.c.prev).where(OP.c.device == device).group_by(OP.c.prev).having(func.count() > 1)
    return connection.execute(twins.limit(1)).first() is not None


def _of_village(connection: Connection, village: str, records: set[str]) -> set[str]:
    if not records:
        return set()
    found: set[str] = set()
    for records_table in TABLES.values():
        query = select(records_table.c.id).where(records_table.c.village == village)
        found.update(connection.execute(query).scalars())
    return found & records
