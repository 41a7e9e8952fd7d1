"""Take one authentic report into the hub's journal: whole or not at all, a few thousand changes at a time."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, select

from villagedesk.county import arrived, devices, incarnation, people, scope
from villagedesk.county.devices import Signer
from villagedesk.county.hub import Hub
from villagedesk.errors import VillageDeskError
from villagedesk.exchange.fields import VILLAGE as CODE
from villagedesk.exchange.header import Chain, Header
from villagedesk.exchange.outcome import ACCEPTED, GAP, KNOWN, UNLISTED, WAITS
from villagedesk.exchange.refusal import Reason, refused
from villagedesk.exchange.seal import Sealed
from villagedesk.journal import clock
from villagedesk.journal import op as journal
from villagedesk.journal.chain import Fit, Place, fit
from villagedesk.journal.op import KEY, PURGED, Op
from villagedesk.register import apply as door
from villagedesk.register import erasing, oplog
from villagedesk.register.record import VILLAGE
from villagedesk.register.store import Register
from villagedesk.sentence import sentence

_AT_ONCE = 4_000
"""Changes that are read and applied together; a whole file of them would take half a gigabyte."""

_AHEAD = timedelta(hours=24)
"""How far a laptop's clock may run ahead before its readings are bounded."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of one file: accepted, known already, kept waiting, refused or ignored, and why, in words.

    `held` of its changes are outside the village and wait for the county.
    """

    file: str
    outcome: str
    reason: str
    message: str
    ops: int
    device: str = ""
    held: int = 0


@dataclass(frozen=True, slots=True)
class Report:
    """An authentic file from a village, its name as it came, and who signed it."""

    sealed: Sealed
    name: str
    signer: Signer


class Cancelled(VillageDeskError):
    """Somebody stopped the intake; nothing of the file at hand was taken."""


class Unlisted(VillageDeskError):
    """A file says of a change that its content was erased, and this hub knows of no such thing: the file waits."""


def accept(connection: Connection, register: Register, hub: Hub, report: Report, step: Callable[[int], None]) -> Taken:
    """Take in a report inside a transaction, and note it; `step` hears how many of its changes are through.

    RefusedFile where it cannot be true, Unlisted where it has to wait for an erasure, and whatever `step` raises.
    """
    header, chain, name = report.sealed.header, report.sealed.header.chain, report.name
    if chain is None:
        raise refused(Reason.CHAIN_BROKEN)
    incarnation.hear(connection, header)
    fits = fit(header.device, report.signer.genesis, chain.frm, chain.prev, lambda op: _place(connection, op))
    if fits is Fit.BROKEN:
        raise refused(Reason.CHAIN_BROKEN, sentence("第 {frm} 条之前", frm=chain.frm))
    if fits is Fit.GAP:
        arrived.note(connection, report.sealed, name, WAITS, GAP, 0)
        words = sentence("前面还缺一个文件（第 {frm} 条之前），先留着。", frm=chain.frm)
        return Taken(name, WAITS, GAP, words, 0, header.device)
    new, held = 0, 0
    keys: list[Op] = []
    for ops in _read(report, chain):
        _listed(connection, ops)
        marked = scope.marked(connection, ops, header.village)
        fresh = register.take(connection, marked)
        new, held = new + fresh, held + (sum(op.held for op in marked) if fresh else 0)
        keys += [op for op in ops if op.kind == KEY]
        step(ops[-1].seq - chain.frm + 1)
    devices.took(connection, hub, header, keys)
    if new:
        people.catch_up(connection)
    outcome = ACCEPTED if arrived.note(connection, report.sealed, name, ACCEPTED, "", new) else KNOWN
    return Taken(name, outcome, "", _words(new, held), new, header.device, held)


def known(report: str, device: str) -> Taken:
    """Return what came of a file that was taken in before."""
    return Taken(report, KNOWN, "", _words(0, 0), 0, device)


def unlisted(connection: Connection, report: Report) -> Taken:
    """Note a file that has to wait until the hub knows what was erased."""
    arrived.note(connection, report.sealed, report.name, WAITS, UNLISTED, 0)
    words = "文件里有已依法清除的内容，本机没有这次清除的记录，先留着：请核实后补做清除。"
    return Taken(report.name, WAITS, UNLISTED, words, 0, report.sealed.header.device)


def _words(new: int, held: int) -> str:
    if held:
        return sentence("接收 {new} 条修改，其中 {held} 条跨村修改待县里核准。", new=new, held=held)
    return sentence("接收 {new} 条修改。", new=new) if new else "以前已经收过。"


def _place(connection: Connection, op: str) -> Place | None:
    row = connection.execute(select(oplog.OP.c.device, oplog.OP.c.seq).where(oplog.OP.c.id == op)).first()
    return (row.device, row.seq) if row else None


def _read(report: Report, chain: Chain) -> Iterator[list[Op]]:
    """Yield a report's ops, some at a time, as they follow each other in its chain."""
    latest = int((datetime.now(tz=UTC) + _AHEAD).timestamp() * 1000)
    lines, prev = report.sealed.lines, chain.prev
    for start in range(0, len(lines), _AT_ONCE):
        ops: list[Op] = []
        for number, line in enumerate(lines[start : start + _AT_ONCE], start=chain.frm + start):
            ops.append(_op(line, number, prev, report.sealed.header, latest))
            prev = ops[-1].id
        yield ops


def _op(line: str, number: int, prev: str, header: Header, latest: int) -> Op:
    if len(line) > journal.LINE_CAP:
        raise refused(Reason.TOO_LARGE, sentence("第 {number} 条修改记录", number=number))
    try:
        op = journal.read(line, prev=prev, device=header.device, village=header.village)
    except ValueError as error:
        raise refused(Reason.DAMAGED, sentence("第 {number} 条修改记录", number=number)) from error
    village = op.fields.get(VILLAGE, ("",))[0]
    if village != "" and not (isinstance(village, str) and CODE.fullmatch(village)):
        raise refused(Reason.DAMAGED, sentence("第 {number} 条修改记录的村", number=number))
    if op.seq != number:
        raise refused(Reason.CHAIN_BROKEN, sentence("第 {number} 条修改记录的编号", number=number))
    counts = clock.bounded(op.hlc, latest)
    return op if counts == op.eff_hlc else door.foreign(op, counts)


def _listed(connection: Connection, ops: Sequence[Op]) -> None:
    """Raise Unlisted where ops are said to be erased that are not here, of records that were never erased here."""
    if forgotten(connection, ops):
        raise Unlisted("文件里有已清除的内容。")


def forgotten(connection: Connection, ops: Sequence[Op]) -> dict[str, str]:
    """Return the records, with their kind, of which ops are erased that are not here although nobody erased them here.

    So it is where this hub was restored from a copy made before the erasure.
    """
    gone = [op for op in ops if op.kind == PURGED]
    here = oplog.known(connection, [op.id for op in gone])
    missing = {op.record: op.entity for op in gone if op.id not in here}
    listed = erasing.erased(connection, sorted(missing))
    return {record: entity for record, entity in missing.items() if record not in listed}
