"""USB sticks and other removable media that are plugged in: where they stand, their room, and how they are let go."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from villagedesk.errors import VillageDeskError
from villagedesk.sentence import sentence

STICKS = "VILLAGEDESK_STICKS"
"""The environment variable that names the folders of sticks, for systems that mount them elsewhere."""

_MOUNTS = Path("/proc/self/mountinfo")
_MEDIA = ("/media/", "/run/media/")
_REMOVABLE = 2
"""What Windows answers for a removable drive (`DRIVE_REMOVABLE`)."""
_EJECT_S = 60
"""A stick with much in its buffer takes long."""


@dataclass(frozen=True, slots=True)
class Stick:
    """A stick: its folder, the name that people gave it, free room in bytes, and the system's name of the device."""

    root: Path
    name: str
    free: int
    device: str = ""


def mark() -> str:
    """Return a text that changes whenever a stick comes or goes; asking for it costs next to nothing."""
    if STICKS in os.environ:
        return "|".join(str(folder) for folder in _named() if folder.is_dir())
    if sys.platform == "win32":
        return "|".join(root for root, _ in _drives())
    return "|".join(f"{device} {root}" for root, device in _mounted())


def sticks() -> list[Stick]:
    """Return the sticks that are plugged in, by their folders; one that does not answer is left out."""
    if STICKS in os.environ:
        places = [(str(folder), "") for folder in _named()]
    elif sys.platform == "win32":
        places = list(_drives())
    else:
        places = list(_mounted())
    found: list[Stick] = []
    for root, device in sorted(places):
        with suppress(OSError):
            folder = Path(root)
            if folder.is_dir():
                found.append(Stick(folder, folder.name or root, shutil.disk_usage(folder).free, device))
    return found


def may_eject(stick: Stick) -> bool:
    """Tell whether `eject` can let the stick go on this system."""
    return bool(stick.device) and shutil.which("udisksctl") is not None


def eject(stick: Stick) -> None:
    """Let the stick go, so that the system shows it no more; VillageDeskError where something still uses it."""
    command = ["udisksctl", "unmount", "--no-user-interaction", "--block-device", stick.device]
    try:
        done = subprocess.run(command, capture_output=True, timeout=_EJECT_S, check=False)  # noqa: S603 - no text of a user
    except (OSError, subprocess.TimeoutExpired) as error:
        raise _busy(stick) from error
    if done.returncode:
        raise _busy(stick)


def _busy(stick: Stick) -> VillageDeskError:
    return VillageDeskError(
        sentence("“{name}”正被别的程序使用，没有弹出。", name=stick.name),
        "请关掉打开着U盘里文件的窗口，再弹出一次；文件已经写好，不受影响。",
    )


def _named() -> list[Path]:
    return [Path(text) for text in os.environ[STICKS].split(os.pathsep) if text]


def _mounted() -> Iterator[tuple[str, str]]:
    """Yield folder and device of what is mounted where desktops mount sticks, or lies on a removable device."""
    try:
        text = _MOUNTS.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return
    for line in text.splitlines():
        before, _, after = line.partition(" - ")
        fields, source = before.split(" "), after.split(" ")
        if len(fields) < 5 or len(source) < 2:
            continue
        root, device = _plain(fields[4]), _plain(source[1])
        if root.startswith(_MEDIA) or (device.startswith("/dev/") and _is_removable(fields[2])):
            yield root, device


def _is_removable(number: str) -> bool:
    """Tell whether the block device with a `major:minor` number, or the disk that it is a part of, is removable."""
    block = Path("/sys/dev/block") / number
    for flag in (block / "removable", block / ".." / "removable"):
        with suppress(OSError):
            if flag.read_text(encoding="ascii").strip() == "1":
                return True
    return False


def _plain(text: str) -> str:
    """Return a field of the mount table with its octal escapes (that of a blank is 040) undone."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), text)


def _drives() -> Iterator[tuple[str, str]]:
    """Yield the removable drives of Windows; their device is left empty, as the taskbar lets them go."""
    if sys.platform != "win32":
        return
    import ctypes

    kernel = ctypes.windll.kernel32
    letters = kernel.GetLogicalDrives()
    for number in range(26):
        root = f"{chr(ord('A') + number)}:\\"
        if letters >> number & 1 and kernel.GetDriveTypeW(root) == _REMOVABLE:
            yield root, ""
