"""Take in a file from the county: what it confirms, and what others changed."""

from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, insert, select

from db.bulk import chunks
from db.models import table
from villagedesk.errors import RefusedFile
from villagedesk.exchange import approval, downlink, link
from villagedesk.exchange.downlink import Downlink, Receipt
from villagedesk.exchange.durable import keep, shown
from villagedesk.exchange.header import FileKind
from villagedesk.exchange.outcome import ACCEPTED, KNOWN
from villagedesk.exchange.refusal import Reason, refused
from villagedesk.exchange.seal import Sealed
from villagedesk.journal import chain, meeting
from villagedesk.journal.op import PURGE
from villagedesk.register import apply as door
from villagedesk.register import county_codes, datasets, oplog, people, state
from villagedesk.register.day import HUB_TIME
from villagedesk.register.store import Register
from villagedesk.sentence import sentence

RECEIVED = table("received")
HELD = "held_ops"
"""The setting that keeps which of our own changes wait for the county, by short id."""

ASKS = "asks"
"""The setting that tells that the county has to hear where this laptop stands, even where it has nothing to report."""

_AT_ONCE = 4_000
"""Changes that are applied together."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """What taking in a file came to: `confirmed` changes more than before, and `ops` changes of others.

    `early` tells that an earlier answer of the county is missing, so that the changes of this one wait for it; `asks`
    that the county needs a report, as one of the two went back to an older copy.
    """

    file: str
    outcome: str
    confirmed: int
    ops: int
    receipt: Receipt
    early: bool = False
    asks: bool = False


def receive(register: Register, path: Path, inbox: Path) -> Incoming:
    """Take in a downlink (.vdd); giving one again, or an older one after a newer, changes nothing.

    RefusedFile where it is damaged, not from this county, or for another laptop.
    """
    sealed = approval.open_from_county(register, path)
    if sealed.header.kind is not FileKind.DOWNLINK:
        raise refused(Reason.NOT_SEALED, "这不是县级反馈文件")
    content, sealed = downlink.decode(sealed.lines), replace(sealed, lines=())  # which are large, and read by now
    if content.receipt.device != register.identity.device:
        raise RefusedFile(
            Reason.NOT_FOR_US.value, sentence("“{name}”是发给另一台电脑的反馈。", name=path.name), "请核对文件。"
        )
    keep(path, inbox, f"{sealed.digest[:16]}.vdd")
    with register.writing() as connection:
        repeated = _is_known(connection, sealed.digest)
        before = people.reached(connection)[1]
        stood, said = link.position(connection), content.receipt
        met = meeting.meet(stood, said, lambda shorts: _holds(connection, shorts))
        if met.position.epoch != stood.epoch:
            door.doubt(connection, link.require(connection).devices)
        if met.newer:
            _hear(connection, said)
        _take_besides(register, connection, content)
        applied = 0
        for some in chunks([op for _, op in content.ops] if met.taken else [], _AT_ONCE):
            door.adopt(connection, some)
            applied += register.take(connection, some)
        link.store_position(connection, met.position)
        state.put(connection, ASKS, met.asks or (bool(state.get(connection, ASKS)) and not met.taken))
        confirmed = people.reached(connection)[1] - before
        if not repeated:
            _remember(connection, sealed, shown(path), applied)
    if any(op.kind == PURGE and not op.held for _, op in content.ops):
        _clear_archive(inbox)
    outcome = KNOWN if repeated else ACCEPTED
    return Incoming(path.name, outcome, max(confirmed, 0), applied, content.receipt, met.early, met.asks)


def _clear_archive(inbox: Path) -> None:
    """Remove the copies of files that went out and came in, as they may hold somebody who was erased by law.

    They are sealed, and nothing needs them: what the county has not confirmed is exported again from the journal.
    """
    for folder, pattern in ((inbox, "*.vdd"), (inbox.with_name("outbox"), "*.vdu")):
        for copy in folder.glob(pattern):
            with suppress(OSError):
                copy.unlink(missing_ok=True)


def _take_besides(register: Register, connection: Connection, content: Downlink) -> None:
    """Take what the file brings besides changes: documents, this laptop's approval, who else belongs to the county."""
    if datasets.take(connection, content.datasets):
        county_codes.use(connection)
    if content.approval is not None:
        with suppress(approval.KeysLost):  # then the county believes the old ones until it has seen the new ones
            approval.take_approval(register, connection, content.approval)
    if content.directory is not None:
        approval.take_directory(connection, content.directory)


def _hear(connection: Connection, receipt: Receipt) -> None:
    """Remember what a receipt says of our own chain: up to where it is at the county, and what waits there."""
    sent, _ = people.reached(connection)
    acknowledged = chain.confirmed(receipt.known, lambda seq: _own(connection, seq))
    state.put(connection, people.ACKNOWLEDGED, acknowledged)
    state.put(connection, people.SENT, max(sent, acknowledged))
    state.put(connection, HELD, list(receipt.held))


def _own(connection: Connection, seq: int) -> Sequence[str]:
    query = select(oplog.OP.c.id).where(oplog.OP.c.own, oplog.OP.c.seq == seq)
    return connection.execute(query).scalars().all()


def _holds(connection: Connection, shorts: Collection[str]) -> bool:
    """Tell whether all ops with these short ids are in the journal."""
    ids = oplog.OP.c.id
    found = (select(ids).where(ids >= short, ids < f"{short}g").limit(1) for short in shorts)
    return all(connection.execute(query).first() for query in found)


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
