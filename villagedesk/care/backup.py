"""Back up a register into one file, and bring one back; a backup counts only after it was read back.

A backup is a ZIP (stored) of the encrypted database, the key slots and the head file: it opens with the passwords
of the day it was made, and holds no name in clear. That of a register on a server is the same, with all that the
server holds brought into an encrypted file: it comes back without any server.
"""

import os
import tempfile
import zipfile
import zlib
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy.exc import OperationalError

from db.engine import WrongKey, open_engine
from db.session import Database
from villagedesk.care import moving
from villagedesk.care.verify import Verdict, verify
from villagedesk.errors import CannotOpen, VillageDeskError
from villagedesk.register import state
from villagedesk.register.folder import Folder
from villagedesk.register.store import Register
from villagedesk.sentence import sentence

_MEMBERS = ("register.db", "keyslots.json", "head")
_LARGEST = 8 << 30
KEPT = 7
"""How many backups stay in the register's own folder."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was read back and verified."""

    file: Path
    made_at: str
    verdict: Verdict


def back_up(register: Register, folder: Folder, key: bytes, target: Path) -> Backup:
    """Write a backup to `target` and prove it by opening it; VillageDeskError where it cannot be trusted."""
    part = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=target.parent) as scratch:
            copied = Folder(Path(scratch))
            copy = copied.database
            _copy(register, folder, key, copy)
            _mark(copied, key, register)
            with zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as archive:
                for name, file in zip(_MEMBERS, (copy, folder.keyslots, copied.head), strict=True):
                    archive.write(file, name)
        verdict = examine(part, key, register)
        part.replace(target)
    except (OSError, OperationalError, WrongKey) as error:
        raise VillageDeskError(
            sentence("备份没有写成：“{target}”写不进去。", target=target), "请检查空间，或换一个磁盘、U盘。"
        ) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    if not verdict.sound:
        raise VillageDeskError("备份读回来核对不通过。", "请换一个磁盘再备份一次；原来的备份先不要删。")
    return Backup(target, datetime.now().astimezone().isoformat(timespec="seconds"), verdict)


def _copy(register: Register, folder: Folder, key: bytes, copy: Path) -> None:
    if folder.is_on_server:
        moving.to_file(register, key, copy)
        return
    with register.database.engine.connect() as connection:
        connection.exec_driver_sql("commit")
        connection.exec_driver_sql("vacuum into ?", (str(copy),))
        connection.exec_driver_sql("begin")


def _mark(copied: Folder, key: bytes, register: Register) -> None:
    """Let the copy know that it is one, and give it a head file of its own; the register may have grown meanwhile."""
    database = Database(open_engine(copied.database, key), copied.database)
    try:
        with Register(database, key, copied.head, register.identity).writing() as connection:
            state.put(connection, state.FROM_BACKUP, value=True)
    finally:
        database.close()


def examine(file: Path, key: bytes, register: Register) -> Verdict:
    """Open a backup in a scratch folder beside it and verify it with the register's key."""
    with tempfile.TemporaryDirectory(dir=file.parent) as scratch:
        folder = unpack(file, Path(scratch))
        database = Database(open_engine(folder.database, key), folder.database)
        try:
            return verify(Register(database, key, folder.head, register.identity))
        finally:
            database.close()


def restore(file: Path, root: Path, *, replace: bool = False) -> Folder:
    """Bring a backup back into the folder `root`.

    Where a register lies there already it is moved into its own `backup` folder first, and only if `replace` says
    so; otherwise VillageDeskError.
    """
    folder = Folder(root)
    if folder.exists and not replace:
        raise VillageDeskError(
            sentence("“{root}”里已经有一个登记台。", root=root), "请换一个空文件夹；确实要替换时加 --replace。"
        )
    root.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=root) as scratch:
        unpacked = unpack(file, Path(scratch))
        aside = folder.backup / f"replaced-{datetime.now().astimezone():%Y%m%d-%H%M%S-%f}"
        for name in (*_MEMBERS, "register.db-wal", "register.db-shm", "keyslots.json.bak", "store.json"):
            former = root / name
            if former.exists():
                aside.mkdir(parents=True, exist_ok=True)
                former.replace(aside / name)
        for name in _MEMBERS:
            (unpacked.root / name).replace(root / name)
    for made in (folder.outbox, folder.inbox, folder.backup, folder.log):
        made.mkdir(exist_ok=True)
    return folder


def rotate(folder: Folder) -> None:
    """Keep the latest backups of the register's own folder and remove older ones."""
    made = sorted(folder.backup.glob("backup-*.vdb"), reverse=True)
    for old in made[KEPT:]:
        old.unlink(missing_ok=True)


def unpack(file: Path, scratch: Path) -> Folder:
    """Take the members of a backup out into `scratch`; CannotOpen where it is not a whole backup."""
    try:
        with zipfile.ZipFile(file) as archive:
            entries = {entry.filename: entry for entry in archive.infolist()}
            if sorted(entries) != sorted(_MEMBERS) or sum(entry.file_size for entry in entries.values()) > _LARGEST:
                raise CannotOpen(
                    sentence("“{name}”不是本程序的备份。", name=file.name), "请选择以 .vdb 结尾的备份文件。"
                )
            for name in _MEMBERS:
                archive.extract(entries[name], scratch)
                _flush(scratch / name)
    except (OSError, EOFError, RuntimeError, ValueError, zlib.error, zipfile.BadZipFile) as error:
        raise CannotOpen(sentence("备份“{name}”不完整或已损坏。", name=file.name), "请换一份备份。") from error
    return Folder(scratch)


def _flush(file: Path) -> None:
    with file.open("rb+") as opened:
        os.fsync(opened.fileno())
