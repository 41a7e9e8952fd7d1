"""Write what the county has not confirmed yet into sealed files."""

import shutil
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, func, insert, select

from db.models import table
from villagedesk.errors import RefusedFile, VillageDeskError
from villagedesk.exchange import enrolment, link, seal
from villagedesk.exchange.durable import file_label, free_name
from villagedesk.exchange.header import Cover, FileKind
from villagedesk.exchange.incoming import ASKS
from villagedesk.exchange.keys import KeyPair
from villagedesk.exchange.payload import LINES_CAP
from villagedesk.journal import erasing
from villagedesk.journal.op import Change, Op, new_id
from villagedesk.register import oplog, people, state
from villagedesk.register.store import Register
from villagedesk.sentence import sentence

SENT = table("sent")
NOTE = "restored"
"""The kind of an op that says nothing but that this laptop stands here."""
_AT_ONCE = 2_000
"""Changes between two reports of progress and two looks at `cancelled`."""


@dataclass(frozen=True, slots=True)
class Export:
    """A file that was written: the stretch of the own chain in it, both ends included."""

    file: Path
    first: int
    last: int

    @property
    def ops(self) -> int:
        """Return how many changes it carries."""
        return self.last - self.first + 1


def unconfirmed(register: Register) -> int:
    """Return how many changes the county has not confirmed, a note that it has to be sent among them."""
    with register.database.reading() as connection:
        _, acknowledged = people.reached(connection)
        tip = oplog.own_tip(connection)
        return 1 if owes_note(connection) else (tip[1] if tip else 0) - acknowledged


def owes_note(connection: Connection) -> bool:
    """Tell whether the county has to hear where this laptop stands although nothing new is to be reported.

    So it is after this register was restored from an older copy: the county sends back what was lost only once it
    sees by the laptop's next change that its chain parted. Only a note can be that change where nobody types anything.
    """
    _, acknowledged = people.reached(connection)
    tip = oplog.own_tip(connection)
    return bool(state.get(connection, ASKS)) and (tip[1] if tip else 0) <= acknowledged


def export(
    register: Register,
    keys: KeyPair,
    target: Path,
    outbox: Path,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> list[Export]:
    """Write all changes since the last confirmed one to the folder `target`; none gives an empty list.

    Where the county has to hear of this laptop all the same, a note is written that says nothing: see `owes_note`.

    Starting at the last confirmation means that a lost stick is made good by the next export. A file holds at
    most 20,000 changes. Each is read back from the medium, and a copy is kept in `outbox`; once all are written
    they count as sent, together. `progress` hears changes. VillageDeskError where no county was chosen or the medium
    fails, and RefusedFile `cancelled` as soon as `cancelled` says so; then nothing counts and no file stays.
    """
    _note(register)
    with register.database.reading() as connection:
        _, acknowledged = people.reached(connection)
        tip = oplog.own_tip(connection)
        last = tip[1] if tip else 0
        run = _Run(register, keys, target, outbox, _cover(connection, register, keys), _count(connection))
    parts = -(-(last - acknowledged) // LINES_CAP)
    done, total = 0, max(last - acknowledged, 0)
    if parts:
        _make(target)  # once: a stick that is pulled out meanwhile is not made anew as a folder
    try:
        for number in range(1, parts + 1):
            ops: list[Op] = []
            for start in range(0, min(LINES_CAP, total - done), _AT_ONCE):
                _go_on(cancelled)
                first = acknowledged + done + start
                ops += _read(register, first, min(_AT_ONCE, LINES_CAP - start, last - first))
                if progress:
                    progress(done + start, total)
            run.write(ops, (number, parts))
            done += len(ops)
            if progress:
                progress(done, total)
        _go_on(cancelled)
        run.remember()
    except BaseException:
        run.take_back()
        raise
    return run.exports


@dataclass(slots=True)
class _Run:
    """One export: the files written so far, which count only together."""

    register: Register
    keys: KeyPair
    target: Path
    outbox: Path
    cover: Cover
    written: int
    exports: list[Export] = field(default_factory=list)
    rows: list[dict[str, object]] = field(default_factory=list)

    def write(self, ops: Sequence[Op], part: tuple[int, int]) -> None:
        """Write a stretch of the own chain; VillageDeskError where the medium fails."""
        with self.register.database.reading() as connection:
            county = link.require(connection)
        number = self.written + len(self.exports) + 1
        name = free_name((self.target, self.outbox), partial(_name, self.register), number)
        cover = replace(self.cover, bundle=new_id(), part=part)
        lines = [op.line or erasing.stub(op) for op in ops]
        self.exports.append(Export(self.target / name, ops[0].seq, ops[-1].seq))
        try:
            start = (ops[0].seq, ops[0].prev)
            seal.write_sealed(self.target / name, cover, lines, self.keys, county.recipients, start)
            shutil.copyfile(self.target / name, self.outbox / name)
        except OSError as error:
            raise _cannot_write(self.target) from error
        self.rows.append(
            {
                "bundle": cover.bundle, "file": name, "first_seq": ops[0].seq, "last_seq": ops[-1].seq,
                "head": ops[-1].id, "written_at": link.moment(), "target": str(self.target),
            }
        )  # fmt: skip

    def remember(self) -> None:
        """Let the files count as sent."""
        if not self.exports:
            return
        with self.register.writing() as connection:
            connection.execute(insert(SENT), self.rows)
            sent, _ = people.reached(connection)
            state.put(connection, people.SENT, max(sent, self.exports[-1].last))

    def take_back(self) -> None:
        """Remove the files of an export that did not come to its end."""
        for export in self.exports:
            for folder in (self.target, self.outbox):
                with suppress(OSError):
                    (folder / export.file.name).unlink(missing_ok=True)


def _note(register: Register) -> None:
    with register.database.reading() as connection:
        if not owes_note(connection):
            return
        link.require(connection)
    with register.writing() as connection:
        register.write(connection, [Change("", "", {}, register.identity.user, "", NOTE)])


def _make(target: Path) -> None:
    try:
        target.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _cannot_write(target) from error


def _cannot_write(target: Path) -> VillageDeskError:
    hint = "请检查U盘是否插好、是否写保护，或换一个文件夹再导出。"
    return VillageDeskError(sentence("“{target}”写不进去。", target=target), hint)


def _cover(connection: Connection, register: Register, keys: KeyPair) -> Cover:
    county, identity = link.require(connection), register.identity
    position = link.position(connection)
    cover = link.cover(FileKind.UPLINK, county.hub.county, identity.village, identity.device, position)
    return enrolment.riding(connection, register, keys, cover)


def _count(connection: Connection) -> int:
    return connection.execute(select(func.count()).select_from(SENT)).scalar_one()


def _read(register: Register, after: int, count: int) -> list[Op]:
    with register.database.reading() as connection:
        return oplog.own_unread(connection, after, count)


def _go_on(cancelled: Callable[[], bool] | None) -> None:
    if cancelled and cancelled():
        raise RefusedFile("cancelled", "导出已取消，没有留下文件。", "需要上报时再导出一次。")


def _name(register: Register, number: int) -> str:
    identity = register.identity
    day = register.today().strftime("%Y%m%d")
    return f"上报_{file_label(identity.village_name)}_{day}_第{number:02d}次-{identity.device[-4:].upper()}.vdu"
