"""Files that the hub refused: kept apart, whole, with the reason in words, until a person decides."""

import hashlib
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, delete, select

from db.bulk import upsert
from villagedesk.county.arrived import RECEIVED
from villagedesk.errors import RefusedFile
from villagedesk.exchange import link, seal
from villagedesk.exchange.durable import keep, shown
from villagedesk.exchange.outcome import REFUSED
from villagedesk.exchange.refusal import Reason
from villagedesk.register.store import Register

FOLDER = "quarantine"
"""Where refused files lie, below the inbox."""

_NAMELESS = "unknown"
_DEVICE = 16


@dataclass(frozen=True, slots=True)
class Refused:
    """A refused file: its name as it came, the reason as a code and in words, when (RFC 3339), and where it is kept.

    `digest` is the hash of its bytes. Of a file that is too large no copy is kept.
    """

    digest: str
    file: str
    village: str
    reason: str
    words: str
    received_at: str
    path: Path


def put(register: Register, inbox: Path, file: Path, refusal: RefusedFile) -> None:
    """Keep a refused file apart and remember why; giving it again changes nothing but the date."""
    digest = _hash(file)
    if not digest:
        return
    if refusal.reason != Reason.TOO_LARGE.value:
        keep(file, inbox / FOLDER, _name(digest, file.suffix))
    row = {
        "header": digest, "kind": _NAMELESS, "file": shown(file), "device": "", "village": None, "outcome": REFUSED,
        "reason": refusal.reason, "ops": 0, "received_at": link.moment(), "note": refusal.message,
    }  # fmt: skip
    with suppress(RefusedFile):
        header = seal.peek(file).header
        row |= {"kind": header.kind.value, "device": header.device[:_DEVICE], "village": header.village or None}
    with register.writing() as connection:
        upsert(connection, RECEIVED, [row])


def release(register: Register, inbox: Path, file: Path) -> None:
    """Forget that a file was refused, once it was taken in after all."""
    some = select(RECEIVED.c.header).where(RECEIVED.c.outcome == REFUSED).limit(1)
    with register.database.reading() as connection:
        if connection.execute(some).first() is None:
            return
        digest = _hash(file)
        if connection.execute(some.where(RECEIVED.c.header == digest)).first() is None:
            return
    with register.writing() as connection:
        connection.execute(delete(RECEIVED).where(RECEIVED.c.header == digest, RECEIVED.c.outcome == REFUSED))
    for copy in (inbox / FOLDER).glob(f"{digest[:16]}*"):
        copy.unlink(missing_ok=True)


def refused(connection: Connection, inbox: Path) -> list[Refused]:
    """Return the files that were refused, the latest first."""
    query = select(RECEIVED).where(RECEIVED.c.outcome == REFUSED).order_by(RECEIVED.c.received_at.desc())
    return [
        Refused(
            digest=row["header"],
            file=row["file"],
            village=row["village"] or "",
            reason=row["reason"],
            words=row["note"] or "",
            received_at=row["received_at"],
            path=inbox / FOLDER / _name(row["header"], Path(row["file"]).suffix),
        )
        for row in connection.execute(query).mappings()
    ]


def _name(digest: str, suffix: str) -> str:
    return digest[:16] + (suffix if suffix.isascii() else "")


def _hash(file: Path) -> str:
    """Return the hash of a file's bytes, '' where it does not read."""
    try:
        with file.open("rb") as opened:
            return hashlib.file_digest(opened, "sha256").hexdigest()
    except OSError:
        return ""
