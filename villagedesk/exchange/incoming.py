"""Take in a file from the county: what it confirms, and what others changed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, insert, select

from db.models import table
from villagedesk.errors import RefusedFile
from villagedesk.exchange import downlink, link, seal
from villagedesk.exchange.downlink import Receipt
from villagedesk.exchange.durable import keep, shown
from villagedesk.exchange.header import FileKind
from villagedesk.exchange.keys import KeyPair
from villagedesk.exchange.link import Position
from villagedesk.exchange.outcome import ACCEPTED, KNOWN
from villagedesk.exchange.refusal import Reason, refused
from villagedesk.exchange.seal import Sealed
from villagedesk.register import oplog, people, state
from villagedesk.register.day import HUB_TIME
from villagedesk.register.store import Register
from villagedesk.sentence import sentence

RECEIVED = table("received")


@dataclass(frozen=True, slots=True)
class Incoming:
    """What taking in a file came to: `confirmed` changes more than before, and `ops` changes of others.

    `early` tells that an earlier answer of the county is missing, so that the changes of this one wait for it.
    """

    file: str
    outcome: str
    confirmed: int
    ops: int
    receipt: Receipt
    early: bool = False


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
        raise RefusedFile(
            Reason.NOT_FOR_US.value, sentence("“{name}”是发给另一台电脑的反馈。", name=path.name), "请核对文件。"
        )
    keep(path, inbox, f"{sealed.digest[:16]}.vdd")
    with register.writing() as connection:
        repeated = _is_known(connection, sealed.digest)
        before = people.reached(connection)[1]
        position = _heard(connection, content.receipt)
        applied, early = 0, content.receipt.feed[0] > position.feed + 1
        if position.epoch == content.receipt.epoch and not early:
            applied = register.take(connection, [op for _, op in content.ops])
            position = _advanced(connection, position, content.receipt)
        link.store_position(connection, position)
        confirmed = people.reached(connection)[1] - before
        if not repeated:
            _remember(connection, sealed, shown(path), applied)
    early = early and position.epoch == content.receipt.epoch
    outcome = KNOWN if repeated else ACCEPTED
    return Incoming(path.name, outcome, max(confirmed, 0), applied, content.receipt, early)


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


def _advanced(connection: Connection, position: Position, receipt: Receipt) -> Position:
    """Return the position after a stretch of the feed.

    It stays where the hub left our own changes out and holds some that are not here: then this register was
    restored from an older copy, and the next report tells the hub from where to send everything again.
    """
    if not receipt.whole and not _holds(connection, [short for _, short in receipt.known]):
        return position
    return Position(position.epoch, position.receipt, max(position.feed, receipt.feed[1]))


def _holds(connection: Connection, shorts: Sequence[str]) -> bool:
    """Tell whether all ops with these short ids are in the journal."""
    ids = oplog.OP.c.id
    found = (select(ids).where(ids >= short, ids < f"{short}g").limit(1) for short in shorts)
    return all(connection.execute(query).first() for query in found)


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
