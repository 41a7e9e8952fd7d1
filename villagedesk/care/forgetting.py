"""Backups that still hold somebody who was erased by law are removed, once there is one without."""

from datetime import datetime
from pathlib import Path

from sqlalchemy import func, select

from villagedesk.register.erasing import ERASED
from villagedesk.register.folder import Folder
from villagedesk.register.store import Register

_COPIES = ("*.vdb", "before-*.db", "replaced-*/register.db*")
"""What holds people, in the register's own backup folder."""


def forget(register: Register, folder: Folder) -> list[Path]:
    """Remove the backups of the register's own folder that are older than the last erasure, and return them.

    Nothing is removed as long as there is no later backup.
    """
    with register.database.reading() as connection:
        last = connection.execute(select(func.max(ERASED.c.purged_at))).scalar()
    if last is None:
        return []
    erased = datetime.fromisoformat(last).timestamp()
    copies = [copy for pattern in _COPIES for copy in folder.backup.glob(pattern)]
    if not any(copy.suffix == ".vdb" and copy.stat().st_mtime >= erased for copy in copies):
        return []
    old = [copy for copy in copies if copy.stat().st_mtime < erased]
    for copy in old:
        copy.unlink(missing_ok=True)
    return old
