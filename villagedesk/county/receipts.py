"""Answer a village: what of its chain is here, and what others changed, in one file or several (.vdd)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from sqlalchemy import Connection, RowMapping, func, select, update

from villagedesk.county import admitting, approving, devices, incarnation
from villagedesk.county.arrived import RECEIVED
from villagedesk.county.hub import DEVICE, REVOKED, Hub
from villagedesk.errors import VillageDeskError
from villagedesk.exchange import downlink, link, seal
from villagedesk.exchange.downlink import Directory, Downlink, Receipt
from villagedesk.exchange.durable import file_label, make_folder
from villagedesk.exchange.header import FileKind
from villagedesk.exchange.link import Position
from villagedesk.exchange.outcome import ACCEPTED, GAP, WAITS
from villagedesk.journal import meeting
from villagedesk.journal.op import SHORT
from villagedesk.register import datasets, feeds, oplog
from villagedesk.register.datasets import Dataset
from villagedesk.register.oplog import OP
from villagedesk.register.store import Register
from villagedesk.sentence import sentence

_PART = 10_000
"""Changes in one file: half of what a file may hold, as a village's laptop has little memory."""


@dataclass(frozen=True, slots=True)
class _Answer:
    """What is settled in the transaction that numbers the receipts; the files are written from it afterwards."""

    device: RowMapping
    receipt: Receipt
    parts: Sequence[tuple[tuple[int, int], list[tuple[int, int]]]]
    datasets: tuple[Dataset, ...]
    directory: Directory
    approval: dict[str, object] | None


def answer(register: Register, hub: Hub, device: str, target: Path) -> list[Path]:
    """Write the downlink of a laptop into the folder `target` and return the files.

    It is one file, or several where more changes wait for the laptop than one file holds; each says up to where
    the feed goes, so they may be received on different days, but in order. VillageDeskError where the laptop is not
    known, or was stopped.
    """
    make_folder(target)
    answered = {"answered_at": link.moment()}  # what comes in from now on is not answered by these files
    with register.writing() as connection:
        settled = _settle(connection, hub, device)
    files: list[Path] = []
    for number, (feed, rows) in enumerate(settled.parts):
        with register.database.reading() as connection:
            found = oplog.unread(connection, [row for _, row in rows])
        mark = dict(settled.receipt.told)[feed[1]]
        receipt = replace(settled.receipt, no=settled.receipt.no + number, feed=feed, mark=mark)
        ops = tuple((n, op) for n, op in ((n, found[row]) for n, row in rows) if op.line)
        last = number == len(settled.parts) - 1
        content = Downlink(
            receipt, ops, settled.datasets if last else (), settled.directory if last else None,
            settled.approval if number == 0 else None,
        )  # fmt: skip
        files.append(_write(hub, settled.device, content, target, register.today()))
    with register.writing() as connection:
        connection.execute(update(DEVICE).where(DEVICE.c.id == device), answered)
    return files


def _settle(connection: Connection, hub: Hub, device: str) -> _Answer:
    epoch = incarnation.epoch(connection)  # first, as a new incarnation counts its receipts from one
    row = approving.required(connection, device)
    if row["state"] == REVOKED:
        raise VillageDeskError(
            sentence("“{name}”的这台电脑已经停用，不再给它写反馈。", name=row["village_name"]),
            "电脑找回来了，请先恢复使用。",
        )
    whole = _forked(connection, device)
    last, _ = oplog.length(connection)
    feed = _feed(connection, row, whole=whole)
    parts = list(meeting.parted([(n, (n, op)) for n, op in feed], after=row["feed"], last=last, size=_PART))
    start = (row["feed"], oplog.short_at(connection, row["feed"]))
    told = incarnation.told(connection, epoch, device, [upto for (_, upto), _ in parts])
    numbered = {"receipts": row["receipts"] + len(parts)}
    connection.execute(update(DEVICE).where(DEVICE.c.id == device), numbered)
    receipt = Receipt(
        device=device, epoch=epoch, no=row["receipts"] + 1, known=_known(connection, device), feed=(0, 0),
        gaps=_gaps(connection, device), clock_offset=row["clock_offset"] or 0, whole=whole,
        held=tuple(admitting.undecided(connection, device, row["village"])), told=(start, *told),
    )  # fmt: skip
    return _Answer(
        row, receipt, parts, tuple(datasets.after(connection, row["feed"])),
        devices.directory(connection, row["scope"] or row["village"]), devices.approval(hub, row),
    )  # fmt: skip


def _write(hub: Hub, device: RowMapping, content: Downlink, target: Path, today: date) -> Path:
    receipt = content.receipt
    name = (
        f"反馈_{file_label(device['village_name'])}_{today:%Y%m%d}_第{receipt.no:02d}次-{device['id'][-4:].upper()}.vdd"
    )
    position = Position(receipt.epoch, receipt.no, receipt.feed[1])
    cover = link.cover(
        FileKind.DOWNLINK, hub.certificate.county, device["village"], device["id"], position, hub.introduction
    )
    seal.write_sealed(target / name, cover, downlink.encode(content), hub.keys, approving.recipients(device))
    return target / name


def _feed(connection: Connection, device: RowMapping, *, whole: bool) -> list[tuple[int, int]]:
    """Return the village's ops after what the laptop has: the number in its feed, and the row of the op.

    Its own ops are left out, but for those whose clock was bounded (see `meeting.is_fed`), as long as its chain is one
    line. After a restored backup the hub holds a branch that the laptop lost: then it gets the `whole` feed.
    """
    return feeds.after(connection, device["village"], device["feed"], "" if whole else device["id"])


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


def _forked(connection: Connection, device: str) -> bool:
    """Tell whether two ops of the laptop follow the same op, which a restored or copied register does."""
    twins = select(OP.c.prev).where(OP.c.device == device).group_by(OP.c.prev).having(func.count() > 1)
    return connection.execute(twins.limit(1)).first() is not None
