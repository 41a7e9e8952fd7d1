"""Take in what villages send: each file for itself, whole or not at all, in any order, any number of times."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, RowMapping, insert, select, update

from db.models import table
from villagedesk.county import hub as hubs
from villagedesk.county import scope
from villagedesk.county.hub import APPROVED, DEVICE, WAITING, Hub
from villagedesk.county.scope import OUT_OF_SCOPE
from villagedesk.errors import RefusedFile, VillageDeskError
from villagedesk.exchange import enrolment, link, seal
from villagedesk.exchange.durable import keep, shown
from villagedesk.exchange.header import Chain, FileKind, Header
from villagedesk.exchange.keys import PublicKeys
from villagedesk.exchange.outcome import ACCEPTED, GAP, KNOWN, NOT_APPROVED, NOT_KEPT, REFUSED, WAITS
from villagedesk.exchange.refusal import Reason, refused
from villagedesk.exchange.seal import Sealed
from villagedesk.journal import clock
from villagedesk.journal import op as journal
from villagedesk.journal.op import Op
from villagedesk.register import apply as door
from villagedesk.register import oplog
from villagedesk.register.store import Register
from villagedesk.sentence import sentence

RECEIVED = table("received")
_AHEAD = timedelta(hours=24)
"""How far a laptop's clock may run ahead before its readings are bounded."""

_ON_ITS_WAY = timedelta(days=90)
"""How long a file may lie on a stick: one that is older than that comes from a clock that is slow."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of one file: accepted, known already, kept waiting or refused, and why, in words."""

    file: str
    outcome: str
    reason: str
    message: str
    ops: int
    device: str = ""


class Intake:
    """Takes files into a county's register."""

    def __init__(self, register: Register, hub: Hub, inbox: Path) -> None:
        self._register = register
        self._hub = hub
        self._inbox = inbox

    def receive(self, files: Iterable[Path], progress: Callable[[int], None] | None = None) -> list[Taken]:
        """Take in files; one that is torn or forged never stops the others.

        Files that waited for a missing one, or for an approval, are read as soon as what they waited for is here.
        """
        results: list[Taken] = []
        for number, file in enumerate(files, start=1):
            try:
                taken = self._one(file)
            except RefusedFile as refusal:
                taken = Taken(shown(file), REFUSED, refusal.reason, str(refusal), 0)
            except VillageDeskError as error:
                taken = Taken(shown(file), REFUSED, NOT_KEPT, str(error), 0)
            results.append(taken)
            if taken.outcome == ACCEPTED:
                results.extend(self.retry(taken.device))
            if progress:
                progress(number)
        return results

    def retry(self, device: str) -> list[Taken]:
        """Read again the kept files of a laptop that wait for something."""
        results: list[Taken] = []
        again = True
        while again:
            again = False
            for row in self._waiting(device):
                kept = self._inbox / self._kept(row["header"])
                with suppress(RefusedFile):
                    taken = self._uplink(kept, row["file"])
                    if taken.outcome == ACCEPTED:
                        results.append(taken)
                        again = True
        return results

    def _one(self, file: Path) -> Taken:
        kind = seal.peek(file).header.kind
        if kind is FileKind.REQUEST:
            return self._request(file)
        if kind is not FileKind.UPLINK:
            raise refused(Reason.NOT_SEALED, sentence("“{file}”不是村里的上报文件", file=shown(file)))
        return self._uplink(file, shown(file))

    def _request(self, file: Path) -> Taken:
        request = enrolment.read_request(file, self._hub.keys, self._hub.root)
        with self._register.writing() as connection:
            row = hubs.enter_request(connection, request)
        done = row["state"] == APPROVED
        words = "这台电脑已经批准。" if done else f"“{request.name}”申请登记，核对数字 {request.digits}，等待批准。"
        return Taken(shown(file), KNOWN if done else WAITS, "" if done else NOT_APPROVED, words, 0, request.keys.key_id)

    def _uplink(self, file: Path, name: str) -> Taken:
        with self._register.database.reading() as connection:
            device = self._device(connection, seal.peek(file).header)
        keys = PublicKeys.from_json(device["keys"])
        sealed = seal.open_sealed(file, keys.lookup, (self._hub.keys.identity, self._hub.root.identity))
        header = sealed.header
        said = (header.county, header.village, header.device)
        if said != (self._hub.certificate.county, device["village"], device["id"]):
            raise RefusedFile(
                OUT_OF_SCOPE,
                sentence("“{name}”写的村和这台电脑登记的村不一样。", name=name),
                "请到村里核对后重新导出。",
            )
        keep(file, self._inbox, self._kept(sealed.digest))
        if device["state"] == WAITING:
            return self._wait(sealed, name, NOT_APPROVED, f"“{device['village_name']}”的电脑还没有批准，文件先留着。")
        with self._register.writing() as connection:
            return self._apply(connection, sealed, name, keys)

    def _apply(self, connection: Connection, sealed: Sealed, name: str, keys: PublicKeys) -> Taken:
        header, chain = sealed.header, sealed.header.chain
        if chain is None:
            raise refused(Reason.CHAIN_BROKEN)
        ops = self._ops(sealed, chain)
        self._heard(connection, header)
        if not self._follows(connection, header, chain, keys):
            self._note(connection, sealed, name, WAITS, GAP, 0)
            words = f"前面还缺一个文件（第 {chain.frm} 条之前），先留着。"
            return Taken(name, WAITS, GAP, words, 0, header.signer)
        scope.check(connection, ops, header.village)
        new = self._register.take(connection, ops)
        outcome = ACCEPTED if self._note(connection, sealed, name, ACCEPTED, "", new) else KNOWN
        return Taken(name, outcome, "", f"接收 {new} 条修改。" if new else "以前已经收过。", new, header.signer)

    def _follows(self, connection: Connection, header: Header, chain: Chain, keys: PublicKeys) -> bool:
        """Tell whether the op before a file is here; RefusedFile where that is another laptop's, or numbered wrong."""
        before = (header.signer, 0)
        if chain.prev != journal.genesis(keys.sign):
            query = select(oplog.OP.c.device, oplog.OP.c.seq).where(oplog.OP.c.id == chain.prev)
            found = connection.execute(query).first()
            if found is None:
                return False
            before = (found.device, found.seq)
        if before != (header.signer, chain.frm - 1):
            raise refused(Reason.CHAIN_BROKEN, sentence("第 {frm} 条之前", frm=chain.frm))
        return True

    def _ops(self, sealed: Sealed, chain: Chain) -> list[Op]:
        latest = int((datetime.now(tz=UTC) + _AHEAD).timestamp() * 1000)
        prev = chain.prev
        ops: list[Op] = []
        for number, line in enumerate(sealed.lines, start=chain.frm):
            if len(line) > journal.LINE_CAP:
                raise refused(Reason.TOO_LARGE, sentence("第 {number} 条修改记录", number=number))
            try:
                op = journal.read(line, prev=prev, device=sealed.header.signer)
            except ValueError as error:
                raise refused(Reason.DAMAGED, sentence("第 {number} 条修改记录", number=number)) from error
            if op.seq != number:
                raise refused(Reason.CHAIN_BROKEN, sentence("第 {number} 条修改记录的编号", number=number))
            ops.append(door.foreign(op, clock.bounded(op.hlc, latest)))
            prev = op.id
        return ops

    def _heard(self, connection: Connection, header: Header) -> None:
        offset = int((datetime.fromisoformat(header.created) - datetime.now(tz=UTC)).total_seconds())
        if -_ON_ITS_WAY.total_seconds() < offset < 0:
            offset = 0
        epoch = hubs.epoch(connection, header.hub_epoch, rewound=self._rewound(connection, header))
        feed = header.feed if header.hub_epoch == epoch else 0
        connection.execute(update(DEVICE).where(DEVICE.c.id == header.signer), {"feed": feed, "clock_offset": offset})

    def _rewound(self, connection: Connection, header: Header) -> bool:
        """Tell whether the laptop has heard more of this incarnation than the hub remembers to have said."""
        if header.hub_epoch is None or header.hub_epoch != hubs.epoch(connection):
            return False
        said = connection.execute(select(DEVICE.c.receipts).where(DEVICE.c.id == header.signer)).scalar() or 0
        receipt = header.extra.get(link.RECEIPT)
        last, _ = oplog.length(connection)
        return header.feed > last or (type(receipt) is int and receipt > said)

    def _device(self, connection: Connection, header: Header) -> RowMapping:
        row = connection.execute(select(DEVICE).where(DEVICE.c.id == header.signer)).mappings().first()
        if row is None or row["state"] not in (APPROVED, WAITING):
            raise refused(Reason.UNKNOWN_SIGNER, sentence("签名编号 {signer}", signer=header.signer))
        return row

    def _wait(self, sealed: Sealed, name: str, reason: str, words: str) -> Taken:
        with self._register.writing() as connection:
            self._note(connection, sealed, name, WAITS, reason, 0)
        return Taken(name, WAITS, reason, words, 0, sealed.header.signer)

    def _note(self, connection: Connection, sealed: Sealed, name: str, outcome: str, reason: str, ops: int) -> bool:
        """Remember a file by its header; False where it had been accepted before, which stays as it was."""
        header, chain = sealed.header, sealed.header.chain
        known = select(RECEIVED.c.outcome).where(RECEIVED.c.header == sealed.digest)
        before = connection.execute(known).scalar()
        if before == ACCEPTED:
            return False
        row = {
            "header": sealed.digest, "kind": header.kind.value, "file": name, "device": header.signer,
            "village": header.village, "outcome": outcome, "reason": reason, "ops": ops,
            "first_seq": chain.frm if chain else None, "last_seq": chain.to if chain else None,
            "head": chain.head if chain else None, "received_at": link.moment(),
        }  # fmt: skip
        if before is None:
            connection.execute(insert(RECEIVED), row)
        else:
            connection.execute(update(RECEIVED).where(RECEIVED.c.header == sealed.digest), row)
        return True

    def _waiting(self, device: str) -> list[RowMapping]:
        query = select(RECEIVED).where(RECEIVED.c.device == device, RECEIVED.c.outcome == WAITS)
        with self._register.database.reading() as connection:
            return list(connection.execute(query.order_by(RECEIVED.c.first_seq)).mappings())

    def _kept(self, digest: str) -> str:
        return f"{digest[:16]}.vdu"
