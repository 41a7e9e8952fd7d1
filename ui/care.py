"""Backups as the window makes them: one in the register's own folder, a copy where the user wants it."""

import shutil
from datetime import datetime
from pathlib import Path

from villagedesk.care.backup import back_up, examine, rotate
from villagedesk.care.forgetting import forget
from villagedesk.context import Context
from villagedesk.errors import VillageDeskError
from villagedesk.sentence import sentence


def backup_name(context: Context) -> str:
    """Return the file name to offer for a copy; it names the village and the moment, no person."""
    return f"备份_{context.unit.name}_{datetime.now().astimezone():%Y%m%d-%H%M}.vdb"


def back_up_now(context: Context, copy: Path | None = None) -> Path:
    """Back up into the register's folder, and where `copy` names a file copy it there; return what was written last.

    Both are read back before they count. VillageDeskError where the disk or stick refuses.
    """
    moment = datetime.now().astimezone()
    own = context.folder.backup / f"backup-{moment:%Y%m%d-%H%M%S}.vdb"
    back_up(context.register, context.folder, context.key, own)
    rotate(context.folder)
    forget(context.register, context.folder)
    if copy is None:
        return own
    try:
        shutil.copyfile(own, copy)
    except OSError as error:
        raise VillageDeskError(
            sentence("备份没有写到“{folder}”。", folder=copy.parent), "请看U盘是否插好、空间够不够，然后再备份一次。"
        ) from error
    if not examine(copy, context.key, context.register).sound:
        raise VillageDeskError("备份写出以后读回来核对不通过。", "请换一个U盘再备份一次。")
    return copy
