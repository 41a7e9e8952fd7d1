"""Write what the county has not confirmed yet into sealed files."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from sqlalchemy import func, insert, select

from db.models import table
from villagedesk.errors import VillageDeskError
from villagedesk.exchange import link, seal
from villagedesk.exchange.durable import file_label, free_name
from villagedesk.exchange.header import FileKind
from villagedesk.exchange.keys import KeyPair
from villagedesk.exchange.payload import LINES_CAP
from villagedesk.journal.op import Op, new_id
from villagedesk.register import oplog, people, state
from villagedesk.register.store import Register
from villagedesk.sentence import sentence

SENT = table("sent")


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
    """Return how many changes the county has not confirmed."""
    with register.database.reading() as connection:
        _, acknowledged = people.reached(connection)
        tip = oplog.own_tip(connection)
    return (tip[1] if tip else 0) - acknowledged


def export(
    register: Register,
    keys: KeyPair,
    target: Path,
    outbox: Path,
    progress: Callable[[int, int], None] | None = None,
) -> list[Export]:
    """Write all changes since the last confirmed one to the folder `target`; none gives an empty list.

    Starting at the last confirmation means that a lost stick is made good by the next export. A file holds at
    most 20,000 changes. Each is read back from the medium, and a copy is kept in `outbox`. VillageDeskError
    where no county was chosen or the medium fails; then nothing counts as sent.
    """
    with register.database.reading() as connection:
        county, position = link.require(connection), link.position(connection)
        _, acknowledged = people.reached(connection)
        ops = oplog.own_after(connection, acknowledged)
        written = connection.execute(select(func.count()).select_from(SENT)).scalar_one()
    identity = register.identity
    cover = link.cover(FileKind.UPLINK, county.hub.county, identity.village, identity.device, position)
    parts = [ops[start : start + LINES_CAP] for start in range(0, len(ops), LINES_CAP)]
    exports: list[Export] = []
    for number, part in enumerate(parts, start=1):
        name = free_name((target, outbox), partial(_name, register), written + number)
        own = replace(cover, bundle=new_id(), part=(number, len(parts)))
        start = (part[0].seq, part[0].prev)
        try:
            target.mkdir(parents=True, exist_ok=True)
            seal.write_sealed(target / name, own, [op.line for op in part], keys, county.recipients, start)
            shutil.copyfile(target / name, outbox / name)
        except OSError as error:
            raise VillageDeskError(
                sentence("“{target}”写不进去。", target=target), "请检查U盘是否插好、是否写保护，或换一个文件夹再导出。"
            ) from error
        _remember(register, own.bundle, target / name, part)
        exports.append(Export(target / name, part[0].seq, part[-1].seq))
        if progress:
            progress(number, len(parts))
    return exports


def _name(register: Register, number: int) -> str:
    identity = register.identity
    day = register.today().strftime("%Y%m%d")
    return f"上报_{file_label(identity.village_name)}_{day}_第{number:02d}次-{identity.device[-4:].upper()}.vdu"


def _remember(register: Register, bundle: str, file: Path, part: list[Op]) -> None:
    row = {
        "bundle": bundle, "file": file.name, "first_seq": part[0].seq, "last_seq": part[-1].seq,
        "head": part[-1].id, "written_at": link.moment(), "target": str(file.parent),
    }  # fmt: skip
    with register.writing() as connection:
        connection.execute(insert(SENT), row)
        sent, _ = people.reached(connection)
        state.put(connection, people.SENT, max(sent, part[-1].seq))
