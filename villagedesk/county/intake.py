"""Take in what villages send: each file for itself, whole or not at all, in any order, any number of times."""

import shutil
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, RowMapping, insert, select, update

from db.models import table
from villagedesk.county import hub as hubs
from villagedesk.county.hub import APPROVED, DEVICE, WAITING, Hub
from villagedesk.errors import RefusedFile
from villagedesk.exchange import enrolment, link, seal
from villagedesk.exchange.header import FileKind, Header
from villagedesk.exchange.keys import PublicKeys
from villagedesk.exchange.refusal import Reason, refused
from villagedesk.exchange.seal import Sealed
from villagedesk.journal import clock
from villagedesk.journal import op as journal
from villagedesk.journal.op import Op
from villagedesk.register import apply as door
from villagedesk.register import oplog
from villagedesk.register.record import VILLAGE
from villagedesk.register.store import Register

RECEIVED = table("received")
ACCEPTED, KNOWN, WAITS, REFUSED = "accepted", "known", "waiting", "refused"
NOT_APPROVED, GAP, OUT_OF_SCOPE = "not-approved", "gap", "out-of-scope"
_AHEAD = timedelta(hours=24)
"""How far a laptop's clock may run ahead before its readings are bounded."""


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
                taken = Taken(file.name, REFUSED, refusal.reason, str(refusal), 0)
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
                kept = self._kept(row["header"], Path(row["file"]).suffix)
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
            raise refused(Reason.NOT_SEALED, f"“{file.name}”不是村里的上报文件")
        return self._uplink(file, file.name)

    def _request(self, file: Path) -> Taken:
        request = enrolment.read_request(file, self._hub.keys, self._hub.root)
        with self._register.writing() as connection:
            row = hubs.enter_request(connection, request)
        done = row["state"] == APPROVED
        words = "这台电脑已经批准。" if done else f"“{request.name}”申请登记，核对数字 {request.digits}，等待批准。"
        return Taken(file.name, KNOWN if done else WAITS, "" if done else NOT_APPROVED, words, 0, request.keys.key_id)

    def _uplink(self, file: Path, name: str) -> Taken:
        with self._register.database.reading() as connection:
            device = self._device(connection, seal.peek(file).header)
        keys = PublicKeys.from_json(device["keys"])
        sealed = seal.open_sealed(file, keys.lookup, (self._hub.keys.identity, self._hub.root.identity))
        header = sealed.header
        if header.county != self._hub.certificate.county or header.village != device["village"]:
            raise RefusedFile(OUT_OF_SCOPE, f"“{name}”写的村和这台电脑登记的村不一样。", "请到村里核对后重新导出。")
        self._keep(file, sealed.digest)
        if device["state"] == WAITING:
            return self._wait(sealed, name, NOT_APPROVED, f"“{device['village_name']}”的电脑还没有批准，文件先留着。")
        with self._register.writing() as connection:
            return self._apply(connection, sealed, name, keys)

    def _apply(self, connection: Connection, sealed: Sealed, name: str, keys: PublicKeys) -> Taken:
        header, chain = sealed.header, sealed.header.chain
        if chain is None:
            raise refused(Reason.CHAIN_BROKEN)
        if chain.prev != journal.genesis(keys.sign) and not oplog.known(connection, [chain.prev]):
            self._note(connection, sealed, name, WAITS, GAP, 0)
            words = f"前面还缺一个文件（第 {chain.frm} 条之前），先留着。"
            return Taken(name, WAITS, GAP, words, 0, header.signer)
        ops = self._ops(sealed)
        self._in_scope(connection, ops, header.village)
        new = self._register.take(connection, ops)
        outcome = ACCEPTED if self._note(connection, sealed, name, ACCEPTED, "", new) else KNOWN
        self._heard(connection, header)
        return Taken(name, outcome, "", f"接收 {new} 条修改。" if new else "以前已经收过。", new, header.signer)

    def _ops(self, sealed: Sealed) -> list[Op]:
        latest = int((datetime.now(tz=UTC) + _AHEAD).timestamp() * 1000)
        prev = sealed.header.chain.prev if sealed.header.chain else ""
        ops: list[Op] = []
        for line in sealed.lines:
            try:
                op = journal.read(line, prev=prev, device=sealed.header.signer)
            except ValueError as error:
                raise refused(Reason.DAMAGED, "修改记录") from error
            ops.append(door.foreign(op, clock.bounded(op.hlc, latest)))
            prev = op.id
        return ops

    def _in_scope(self, connection: Connection, ops: list[Op], village: str) -> None:
        """Refuse changes to people of another village, and records that claim to belong to one."""
        claimed = {op.fields[VILLAGE][0] for op in ops if VILLAGE in op.fields}
        claimed |= door.villages_of(connection, sorted({op.record for op in ops}))
        if claimed - {village}:
            raise RefusedFile(
                OUT_OF_SCOPE, "文件里有别的村的人，没有读入任何内容。", "请村里核对；人员跨村变动要由县里办理。"
            )

    def _heard(self, connection: Connection, header: Header) -> None:
        offset = int((datetime.fromisoformat(header.created) - datetime.now(tz=UTC)).total_seconds())
        epoch = hubs.epoch(connection, header.hub_epoch)
        feed = header.feed if header.hub_epoch == epoch else 0
        connection.execute(update(DEVICE).where(DEVICE.c.id == header.signer), {"feed": feed, "clock_offset": offset})

    def _device(self, connection: Connection, header: Header) -> RowMapping:
        row = connection.execute(select(DEVICE).where(DEVICE.c.id == header.signer)).mappings().first()
        if row is None or row["state"] not in (APPROVED, WAITING):
            raise refused(Reason.UNKNOWN_SIGNER, f"签名编号 {header.signer}")
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

    def _kept(self, digest: str, suffix: str) -> Path:
        return self._inbox / f"{digest[:16]}{suffix}"

    def _keep(self, file: Path, digest: str) -> None:
        kept = self._kept(digest, file.suffix)
        if not kept.exists():
            shutil.copyfile(file, kept)
