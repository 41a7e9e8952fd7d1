"""Erasures that a restore undid at the hub: reports of villages still tell of them, and wait till they are repeated."""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, select

from villagedesk.county import accepting, devices, purging
from villagedesk.county.accepting import Taken
from villagedesk.county.arrived import RECEIVED, kept_as
from villagedesk.county.hub import Hub
from villagedesk.county.intake import Intake
from villagedesk.errors import VillageDeskError
from villagedesk.exchange import seal
from villagedesk.exchange.outcome import UNLISTED, WAITS
from villagedesk.journal import op as journal
from villagedesk.journal.op import PURGED
from villagedesk.register import reading
from villagedesk.register.folder import Folder
from villagedesk.register.store import Register

_WAITING = select(RECEIVED.c.header, RECEIVED.c.device).where(
    RECEIVED.c.outcome == WAITS, RECEIVED.c.reason == UNLISTED
)


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many reports wait, who of this hub's people would be erased (name and number), and how many other records."""

    files: int
    people: tuple[str, ...] = ()
    others: int = 0


def waiting(register: Register, hub: Hub, inbox: Path) -> Waiting:
    """Return what waits for an erasure to be repeated; it opens the reports, where there are any."""
    with register.database.reading() as connection:
        files = len(connection.execute(_WAITING).all())
        if not files:
            return Waiting(0)
        records = forgotten(connection, hub, inbox)
        people = reading.called(connection, sorted(records))
    return Waiting(files, tuple(people.values()), len(records) - len(people))


def forgotten(connection: Connection, hub: Hub, inbox: Path) -> dict[str, str]:
    """Return the records, with their kind, that waiting reports say were erased and this hub knows nothing of."""
    found: dict[str, str] = {}
    for row in connection.execute(_WAITING):
        file = inbox / kept_as(row.header)
        header = seal.peek(file).header
        signer = devices.signer(connection, header, decided=True)
        lines = seal.open_sealed(file, signer.lookup, hub.identities).lines
        ops = [journal.read(line, prev="", device=row.device, op_id="-") for line in lines if PURGED in line]
        found |= accepting.forgotten(connection, [op for op in ops if op.kind == PURGED])
    return found


def repeat(register: Register, hub: Hub, words: str, folder: Folder, key: bytes) -> list[Taken]:
    """Erase again whom waiting reports say was erased, for good, and return what came of the reports.

    Whether that is true a person has to know: only then may this be called. VillageDeskError where no report waits
    for it, and as `purging.purge`.
    """
    with register.database.reading() as connection:
        records = forgotten(connection, hub, folder.inbox)
        waiting = sorted({row.device for row in connection.execute(_WAITING)})
    if not waiting:
        raise VillageDeskError("没有等着补做清除的文件。", "先接收各村的上报，再看有没有需要补做的。")
    if records:
        purging.erase(register, [(entity, record) for record, entity in records.items()], words, folder, key)
    intake = Intake(register, hub, folder.inbox)
    return [taken for device in waiting for taken in intake.retry(device)]
