"""What the hub remembers of the files that came in: taken, waiting for something, or refused."""

from typing import Any

from sqlalchemy import Connection, RowMapping, Table, insert, select, update

from db.models import table
from villagedesk.exchange import link
from villagedesk.exchange.header import FileKind, Header
from villagedesk.exchange.outcome import ACCEPTED, NEWER, WAITS
from villagedesk.exchange.seal import Sealed

RECEIVED: Table = table("received")


def kept_as(digest: str) -> str:
    """Return under which name a report is kept in the inbox."""
    return f"{digest[:16]}.vdu"


def is_accepted(connection: Connection, digest: str) -> bool:
    """Tell whether a file with this header was taken in before."""
    query = select(RECEIVED.c.outcome).where(RECEIVED.c.header == digest)
    return connection.execute(query).scalar() == ACCEPTED


def note(connection: Connection, sealed: Sealed, file: str, outcome: str, reason: str, ops: int) -> bool:
    """Remember an authentic report by its header; False where it had been accepted before, which stays as it was."""
    header = sealed.header
    chain = header.chain
    content = {
        "ops": ops, "first_seq": chain.frm if chain else None, "last_seq": chain.to if chain else None,
        "head": chain.head if chain else None,
    }  # fmt: skip
    return _put(connection, sealed.digest, {**_sender(header), "file": file} | content, outcome, reason)


def note_newer(connection: Connection, digest: str, device: str, village: str, file: str) -> bool:
    """Remember a report of a newer program that this one cannot read; it waits for an update."""
    known = {"kind": FileKind.UPLINK.value, "device": device, "village": village, "file": file, "ops": 0}
    return _put(connection, digest, known, WAITS, NEWER)


def waiting(connection: Connection, device: str) -> list[RowMapping]:
    """Return the files of a laptop that wait for something, in order of its chain."""
    query = select(RECEIVED).where(RECEIVED.c.device == device, RECEIVED.c.outcome == WAITS)
    return list(connection.execute(query.order_by(RECEIVED.c.first_seq, RECEIVED.c.received_at)).mappings())


def newer(connection: Connection) -> list[RowMapping]:
    """Return the files of newer programs that wait for an update of this one."""
    query = select(RECEIVED).where(RECEIVED.c.outcome == WAITS, RECEIVED.c.reason == NEWER)
    return list(connection.execute(query.order_by(RECEIVED.c.received_at)).mappings())


def _sender(header: Header) -> dict[str, Any]:
    return {"kind": header.kind.value, "device": header.device, "village": header.village}


def _put(connection: Connection, digest: str, content: dict[str, Any], outcome: str, reason: str) -> bool:
    before = connection.execute(select(RECEIVED.c.outcome).where(RECEIVED.c.header == digest)).scalar()
    if before == ACCEPTED:
        return False
    row = {**content, "header": digest, "outcome": outcome, "reason": reason, "received_at": link.moment()}
    if before is None:
        connection.execute(insert(RECEIVED), row)
    else:
        connection.execute(update(RECEIVED).where(RECEIVED.c.header == digest), row)
    return True
