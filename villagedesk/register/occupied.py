"""A county's register in a file is for one PC at a time: who has it open says so in the folder.

SQLite keeps programs on one PC apart by itself, but not two PCs that share a folder over a network or carry copies of
it about. Each program that has the register open leaves a file with the PC's name, its own number and since when; a
file of another PC keeps this one out, one of a program on this PC that ended without cleaning up is removed.
"""

import hashlib
import json
import os
import platform
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from villagedesk.errors import CannotOpen
from villagedesk.sentence import sentence

_PATTERN = "open-*.json"


def enter(root: Path) -> Path:
    """Note that this program has the register open, and return the note's file; CannotOpen where another PC has."""
    here = platform.node()
    for file in root.glob(_PATTERN):
        host, process, since = _said(file)
        if host != here:
            raise CannotOpen(
                sentence("这个登记台正在另一台电脑“{host}”上打开（{since}）。", host=host, since=since),
                sentence(
                    "请先在那台电脑上关闭。那台电脑死机或已停用时，确认没有别人在用，再删除文件 {file}。",
                    file=file.name,
                ),
            )
        if not _runs(process):
            file.unlink(missing_ok=True)
    own = root / f"open-{hashlib.sha256(here.encode()).hexdigest()[:8]}-{os.getpid()}.json"
    since = datetime.now().astimezone().isoformat(timespec="minutes")
    with suppress(OSError):  # whoever may not write here cannot do harm either
        own.write_text(json.dumps({"host": here, "process": os.getpid(), "since": since}), encoding="ascii")
    return own


def leave(file: Path) -> None:
    """Take the note away again."""
    with suppress(OSError):
        file.unlink(missing_ok=True)


def _said(file: Path) -> tuple[str, int, str]:
    try:
        content = json.loads(file.read_text(encoding="ascii"))
        return str(content["host"]), int(content["process"]), str(content["since"])
    except (OSError, ValueError, KeyError, TypeError):
        return platform.node(), 0, ""  # torn while it was written: whoever wrote it was cut off


def _runs(process: int) -> bool:
    if process <= 0:
        return False
    if os.name == "nt":
        return _runs_on_windows(process)
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _runs_on_windows(process: int) -> bool:
    import ctypes  # os.kill would end the process there

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - only there on Windows
    handle = kernel.OpenProcess(0x1000, False, process)  # PROCESS_QUERY_LIMITED_INFORMATION
    if handle:
        kernel.CloseHandle(handle)
    return bool(handle)
