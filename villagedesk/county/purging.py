"""Erase a person by law (依法清除): the content of all that was ever written about somebody, here and in the villages.

The ops keep their places in the chains and say nothing more. What the archive, the outbox and the backups of this
register still hold of the person is removed; sticks and copies elsewhere are out of reach, and people are told so.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, or_, select

from villagedesk.care import backup, forgetting
from villagedesk.county import people
from villagedesk.county.arrived import RECEIVED, kept_as
from villagedesk.errors import VillageDeskError, WrongUse
from villagedesk.exchange import link
from villagedesk.journal.op import PURGE, Change
from villagedesk.register import feeds, oplog, same_pairs
from villagedesk.register.folder import Folder
from villagedesk.register.oplog import OP
from villagedesk.register.projection import PERSON
from villagedesk.register.store import Register

SOURCE = "依法清除"
"""Where such changes come from, in the journal."""


@dataclass(frozen=True, slots=True)
class Purged:
    """What was erased: how many records and changes, and the files of this register that held them and are gone.

    `backup` was made afterwards, so that there is one without the person.
    """

    records: int
    ops: int
    files: tuple[Path, ...]
    backup: Path


def purge(register: Register, person: str, words: str, folder: Folder, key: bytes) -> Purged:
    """Erase a person, every registration of that person, and what hangs on them; there is no way back.

    `words` say why and name nobody. `folder` and `key` are the register's own. VillageDeskError where nobody is
    there under this id, the words are missing, or the new backup cannot be written: then the person is erased and the
    old backups are still there.
    """
    with register.database.reading() as connection:
        records = _records(connection, person)
    if words.strip() and not records:
        raise VillageDeskError("名册里没有这个人。", "请刷新后再选。")
    return erase(register, records, words, folder, key)


def erase(register: Register, records: Sequence[tuple[str, str]], words: str, folder: Folder, key: bytes) -> Purged:
    """Erase records, given by kind and id, for ever, as `purge` does."""
    if not words.strip():
        raise WrongUse("清除要写明依据。", "请写一句依据，不要写姓名和证件号，例如“本人书面要求删除”。")
    with register.database.reading() as connection:
        ops = oplog.of_records(connection, [record for _, record in records])
        files = _archived(connection, [op.id for some in ops.values() for op in some], folder)
    register.change(
        lambda _: [
            Change(entity, record, {}, register.identity.user, SOURCE, PURGE, {"words": words.strip()})
            for entity, record in records
        ]
    )
    people.look_again(register)
    for file in files:
        file.unlink(missing_ok=True)
    made = backup.back_up(register, folder, key, folder.backup / f"backup-{_stamp()}-purged.vdb")
    gone = forgetting.forget(register, folder)
    return Purged(len(records), sum(map(len, ops.values())), (*files, *gone), made.file)


def _records(connection: Connection, person: str) -> list[tuple[str, str]]:
    """Return kind and id of every registration of a person, and of what hangs on them."""
    group = same_pairs.group(connection, person)
    found: dict[tuple[str, str], None] = {}
    for record in (*group, *feeds.hanging_on(connection, group)):
        for op in oplog.together(connection, [record]):
            found[op.entity, record] = None
    return list(found) if any(kind == PERSON for kind, _ in found) else []


def _archived(connection: Connection, ops: Sequence[str], folder: Folder) -> list[Path]:
    """Return the files in the inbox that hold any of these ops, by the stretch of the chain that each carries."""
    found: list[Path] = []
    for op in ops:
        written = select(OP.c.device, OP.c.seq).where(OP.c.id == op).subquery()
        query = select(RECEIVED.c.header).where(
            RECEIVED.c.device == written.c.device,
            or_(RECEIVED.c.first_seq.is_(None), RECEIVED.c.first_seq <= written.c.seq),
            or_(RECEIVED.c.last_seq.is_(None), RECEIVED.c.last_seq >= written.c.seq),
        )
        found += [folder.inbox / kept_as(header) for header in connection.execute(query).scalars()]
    return [file for file in dict.fromkeys(found) if file.exists()]


def _stamp() -> str:
    return link.moment()[:19].replace(":", "").replace("T", "-")
