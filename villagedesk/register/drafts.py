"""Forms that were typed into and not saved: kept in the encrypted store, never beside it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Table, delete, select

from db.bulk import upsert
from db.models import table
from villagedesk.register.store import Register
from villagedesk.register.unwritable import telling

DRAFT: Table = table("draft")


@dataclass(frozen=True, slots=True)
class Draft:
    """What a form held: `id` is the record it is about, `kind` the form, `content` its texts as typed."""

    id: str
    kind: str
    content: Mapping[str, Any]
    saved_at: str


def keep(register: Register, draft_id: str, kind: str, content: Mapping[str, Any]) -> None:
    """Keep what a form holds now, in place of what it held before; VillageDeskError where the disk is full."""
    moment = datetime.now().astimezone().isoformat(timespec="seconds")
    with telling(), register.database.writing() as connection:
        upsert(connection, DRAFT, [{"id": draft_id, "kind": kind, "content": dict(content), "saved_at": moment}])


def drop(register: Register, draft_id: str) -> None:
    """Forget a draft: its form was saved or given up."""
    with telling(), register.database.writing() as connection:
        connection.execute(delete(DRAFT).where(DRAFT.c.id == draft_id))


def kept(register: Register) -> list[Draft]:
    """Return the drafts, the latest first."""
    with register.database.reading() as connection:
        rows = connection.execute(select(DRAFT).order_by(DRAFT.c.saved_at.desc())).all()
    return [Draft(row.id, row.kind, row.content or {}, row.saved_at) for row in rows]
