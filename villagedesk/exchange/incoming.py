"""Take in a file from the county: what it confirms, and what others changed."""

import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, insert, select

from db.models import table
from villagedesk.errors import RefusedFile
from villagedesk.exchange import downlink, link, seal
from villagedesk.exchange.downlink import Receipt
from villagedesk.exchange.header import FileKind
from villagedesk.exchange.keys import KeyPair
from villagedesk.exchange.link import Position
from villagedesk.exchange.refusal import Reason, refused
from villagedesk.exchange.seal import Sealed
from villagedesk.register import oplog, people, state
from villagedesk.register.store import HUB_TIME, Register

RECEIVED = table("received")
ACCEPTED, KNOWN = "accepted", "known"


@dataclass(frozen=True, slots=True)
class Incoming:
    """What taking in a file came to: `confirmed` changes more than before, and `ops` changes of others."""

    file: str
    outcome: str
    confirmed: int
    ops: int
    receipt: Receipt


def receive(register: Register, keys: KeyPair, path: Path, inbox: Path) -> Incoming:
    """Take in a downlink (.vdd); giving one again, or an older one after a newer, changes nothing.

    RefusedFile where it is damaged, not from this county, or for another laptop.
    """
    with register.database.reading() as connection:
        county = link.require(connection)
    sealed = seal.open_sealed(path, county.hub.keys.lookup, (keys.identity,))
    if sealed.header.kind is not FileKind.DOWNLINK:
        raise refused(Reason.NOT_SEALED, "这不是县级反馈文件")
    content = downlink.decode(sealed.lines)
    if content.receipt.device != register.identity.device:
        raise RefusedFile(Reason.NOT_FOR_US.value, f"“{path.name}”是发给另一台电脑的反馈。", "请核对文件。")
    kept = inbox / f"{sealed.digest[:16]}.vdd"
    if not kept.exists():
        shutil.copyfile(path, kept)
    with register.writing() as connection:
        repeated = _is_known(connection, sealed.digest)
        before = people.reached(connection)[1]
        position = _heard(connection, content.receipt)
        applied = 0
        first, last = content.receipt.feed
        if position.epoch == content.receipt.epoch and first <= position.feed + 1 and last > position.feed:
            applied = register.take(connection, [op for n, op in content.ops if n > position.feed])
            position = Position(position.epoch, position.receipt, last)
        link.store_position(connection, position)
        confirmed = people.reached(connection)[1] - before
        if not repeated:
            _remember(connection, sealed, path.name, applied)
    return Incoming(path.name, KNOWN if repeated else ACCEPTED, max(confirmed, 0), applied, content.receipt)


def _heard(connection: Connection, receipt: Receipt) -> Position:
    """Apply a receipt where it is newer than what was heard; a newer incarnation of the hub starts its feed anew."""
    position = link.position(connection)
    if position.epoch is not None and position.epoch != receipt.epoch:
        newer = receipt.epoch[0] > position.epoch[0]
    else:
        newer = position.epoch is None or receipt.no > position.receipt
    if not newer:
        return position
    sent, _ = people.reached(connection)
    acknowledged = _acknowledged(connection, receipt)
    state.put(connection, people.ACKNOWLEDGED, acknowledged)
    state.put(connection, people.SENT, max(sent, acknowledged))
    return Position(receipt.epoch, receipt.no, position.feed if position.epoch == receipt.epoch else 0)


def _acknowledged(connection: Connection, receipt: Receipt) -> int:
    """Return up to where our own chain is at the hub: the furthest pair of number and id that is ours."""
    own = oplog.OP
    for seq, short in sorted(receipt.known, reverse=True):
        query = select(own.c.id).where(own.c.own, own.c.seq == seq)
        if any(found.startswith(short) for found in connection.execute(query).scalars()):
            return seq
    return 0


def _is_known(connection: Connection, digest: str) -> bool:
    return connection.execute(select(RECEIVED.c.header).where(RECEIVED.c.header == digest)).first() is not None


def _remember(connection: Connection, sealed: Sealed, file: str, ops: int) -> None:
    header = sealed.header
    row = {
        "header": sealed.digest, "kind": header.kind.value, "file": file, "device": header.signer,
        "village": header.village, "outcome": ACCEPTED, "reason": "", "ops": ops, "received_at": link.moment(),
    }  # fmt: skip
    connection.execute(insert(RECEIVED), row)
    day = datetime.fromisoformat(header.created).date().isoformat()
    state.put(connection, HUB_TIME, max(day, str(state.get(connection, HUB_TIME, ""))))
