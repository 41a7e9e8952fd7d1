"""The file that remembers how long the journal was.

A database whose write-ahead log was lost opens without complaint as it was some commits ago. This file, kept
beside it and authenticated with the register's key, makes such a loss visible.
"""

import json
import os
import threading
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from villagedesk.security import vault

_PURPOSE = "VD1-head"


@dataclass(frozen=True, slots=True)
class Head:
    """The row number and id of the last op of the journal, or of the audit table when that exists."""

    length: int
    op: str


def write(path: Path, head: Head, key: bytes) -> None:
    """Replace the file; at every moment either the old or the new one is whole.

    Where the disk is full, or another program holds the file, it stays as it was: what was saved is saved, and an
    older head only remembers less.
    """
    message = f"{head.length} {head.op}"
    part = path.with_name(f"{path.name}.{os.getpid()}-{threading.get_ident()}.part")
    content = {"length": head.length, "op": head.op, "mac": vault.mac(key, _PURPOSE, message.encode())}
    try:
        with part.open("w", encoding="ascii") as file:
            file.write(json.dumps(content) + "\n")
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def read(path: Path, key: bytes) -> Head | None:
    """Return what the file says; None where it is missing, torn, or was not written with this key."""
    try:
        content = json.loads(path.read_text(encoding="ascii"))
        head = Head(int(content["length"]), str(content["op"]))
        mac = str(content["mac"])
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return None
    return head if mac == vault.mac(key, _PURPOSE, f"{head.length} {head.op}".encode()) else None
