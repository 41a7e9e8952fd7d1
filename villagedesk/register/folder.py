"""The folder of a register: what lies in it, making it, opening its database."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.exc import DatabaseError

from db.engine import NotEncrypted, WrongKey, open_engine
from db.session import Database
from db.upgrade import NewerSchema, UpgradeFailed, upgrade
from villagedesk.errors import CannotOpen, VillageDeskError
from villagedesk.register.renewing import renew
from villagedesk.register.unwritable import told_of
from villagedesk.sentence import sentence


@dataclass(frozen=True, slots=True)
class Folder:
    """The files of one register below `root`; none of them holds a personal name in clear."""

    root: Path

    @property
    def database(self) -> Path:
        """The encrypted database."""
        return self.root / "register.db"

    @property
    def store(self) -> Path:
        """The sealed note of where the database lies, where that is on a server."""
        return self.root / "store.json"

    @property
    def is_on_server(self) -> bool:
        """Tell whether the database lies on a server."""
        return self.store.exists()

    @property
    def keyslots(self) -> Path:
        """The wrapped keys."""
        return self.root / "keyslots.json"

    @property
    def head(self) -> Path:
        """How long the journal was."""
        return self.root / "head"

    @property
    def outbox(self) -> Path:
        """Copies of the sealed files that were written."""
        return self.root / "outbox"

    @property
    def inbox(self) -> Path:
        """Copies of the sealed files that came in."""
        return self.root / "inbox"

    @property
    def backup(self) -> Path:
        """Backups, and copies from before an upgrade."""
        return self.root / "backup"

    @property
    def log(self) -> Path:
        """Log files without personal data."""
        return self.root / "log"

    @property
    def exists(self) -> bool:
        """Tell whether a register lies here; its keys may have been left as the second copy alone."""
        return (self.database.exists() or self.is_on_server) and any(file.exists() for file in self._keys)

    @property
    def _keys(self) -> tuple[Path, Path]:
        return self.keyslots, self.keyslots.with_suffix(".json.bak")

    def make(self) -> None:
        """Make the folders; VillageDeskError where a register lies here already or the place is not writable.

        A database without keys, or keys without a database, are left as they are: brought together again they open.
        """
        if self.exists:
            raise VillageDeskError(
                sentence("“{root}”里已经有一个登记台。", root=self.root), "请直接打开它，或者另选一个空文件夹。"
            )
        if self.database.exists() or self.is_on_server:
            raise VillageDeskError(
                sentence("“{root}”里有登记台的数据，但缺密钥文件 keyslots.json。", root=self.root),
                "请把密钥文件找回来，或另选一个空文件夹。",
            )
        try:
            self._keep_keys()
            for folder in (self.root, self.outbox, self.inbox, self.backup, self.log):
                folder.mkdir(parents=True, exist_ok=True)
                if os.name == "posix":
                    folder.chmod(0o700)
        except OSError as error:
            raise VillageDeskError(
                sentence("“{root}”不能写入。", root=self.root), "请换一个文件夹，例如 D 盘。"
            ) from error

    def _keep_keys(self) -> None:
        """Move keys that lie here without a database aside: some database elsewhere may still need them."""
        for file in self._keys:
            if file.exists():
                aside = self.backup / f"keys-{file.stat().st_mtime_ns}-{file.name}"
                self.backup.mkdir(parents=True, exist_ok=True)
                file.replace(aside)

    def open(self, key: bytes, told: Callable[[], None] | None = None) -> Database:
        """Open the database and bring it to this program's schema; CannotOpen where that is impossible.

        `told` is called before something is brought up to date, which may take a minute.
        """
        return self._ready(lambda: self._database(key), told)

    def found(self, key: bytes, register: str, url: str) -> Database:
        """Note the address of a database on a server, which is free, and return it as `open` does."""
        from villagedesk.register import elsewhere

        return self._ready(lambda: elsewhere.found(self.store, key, register, url))

    def _ready(self, opening: Callable[[], Database], told: Callable[[], None] | None = None) -> Database:
        try:
            database = opening()
            upgrade(database, self.backup, told)
            renew(database, told)
        except NotEncrypted as error:
            raise CannotOpen("数据文件没有加密，不是本程序写的。", "请不要打开来历不明的数据文件。") from error
        except NewerSchema as error:
            raise CannotOpen("数据文件由更新版本的程序写成。", "请先更新本程序，再打开。") from error
        except (UpgradeFailed, WrongKey, DatabaseError) as error:
            raise _refusal(error) from error
        except OSError as error:
            raise CannotOpen("数据文件读不了。", "请看文件夹能不能读写、磁盘是否已满，再试一次。") from error
        return database

    def _database(self, key: bytes) -> Database:
        if not self.is_on_server:
            return Database(open_engine(self.database, key), self.database)
        from villagedesk.register import elsewhere  # the driver is loaded only where it serves

        return elsewhere.open_database(self.store, key)


def _refusal(error: Exception) -> CannotOpen:
    told = told_of(error)
    if told is not None:
        return CannotOpen(told.message, told.hint)
    if isinstance(error, UpgradeFailed):
        return CannotOpen("升级数据文件没有成功，数据已恢复原样。", "请继续用旧版本，并告诉县里。")
    return damaged()


def damaged() -> CannotOpen:
    """Return the error for a database that does not read."""
    return CannotOpen("数据文件打不开，可能已损坏。", "请用最近的备份恢复；不要删除原来的文件夹。")
