"""A finished document goes to its place in one step: there it is whole, or it is not there."""

from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from villagedesk.errors import VillageDeskError
from villagedesk.sentence import sentence

Target = Path | BinaryIO
"""Where a document goes: a file, which it replaces as a whole, or an open binary stream."""


def write_whole(target: Target, data: bytes) -> None:
    """Write `data` to `target`; VillageDeskError where the folder or disk refuses, an older file stays then."""
    if not isinstance(target, Path):
        target.write(data)
        return
    part = target.with_name(f"{target.name}.part")
    try:
        part.write_bytes(data)
        part.replace(target)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise VillageDeskError(
            sentence("文件“{name}”没有写成。", name=target.name),
            "请看这个文件是否正在别的程序里打开、U盘是否还插着、磁盘是否已满，然后再保存一次。",
        ) from error
