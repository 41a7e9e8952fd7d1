"""The laptops of the villages as a county's clerk sees them: whose, in what state, and what to do with each."""

from dataclasses import dataclass

from sqlalchemy import func, select

from db.models import table
from villagedesk.catalogue import villages
from villagedesk.county import codes
from villagedesk.county.codes import Code
from villagedesk.county.hub import APPROVED, DEVICE
from villagedesk.exchange.fingerprint import fingerprint
from villagedesk.exchange.keys import PublicKeys
from villagedesk.exchange.outcome import ACCEPTED
from villagedesk.register.store import Register

RECEIVED = table("received")


@dataclass(frozen=True, slots=True)
class Laptop:
    """A laptop: the village that it asks or stands for, and how far it is.

    `digits` are those of its key, to be compared; `code` is what the one-time code of its request is worth.
    `unanswered` tells that files of it were read after its last answer. Moments are RFC 3339, '' for none.
    """

    device: str
    village: str
    name: str
    town: str
    letter: str
    state: str
    digits: str
    code: Code
    asked_at: str
    approved_at: str
    last_received: str
    answered_at: str
    revoked_at: str
    revoked_why: str
    unanswered: bool


def laptops(register: Register) -> dict[str, Laptop]:
    """Return all laptops that the hub knows, by device, in order of their villages."""
    last = (
        select(RECEIVED.c.device, func.max(RECEIVED.c.received_at).label("last"))
        .where(RECEIVED.c.outcome == ACCEPTED)
        .group_by(RECEIVED.c.device)
        .subquery()
    )
    query = select(DEVICE, last.c.last).outerjoin(last, last.c.device == DEVICE.c.id)
    found: dict[str, Laptop] = {}
    with register.database.reading() as connection:
        for row in connection.execute(query.order_by(DEVICE.c.village, DEVICE.c.asked_at)).all():
            found[row.id] = Laptop(
                device=row.id,
                village=row.village,
                name=row.village_name,
                town=villages.town_name(row.village),
                letter=row.letter,
                state=row.state,
                digits=fingerprint(PublicKeys.from_json(row.keys).sign),
                code=codes.standing(connection, row.code),
                asked_at=row.asked_at,
                approved_at=row.approved_at or "",
                last_received=row.last or "",
                answered_at=row.answered_at or "",
                revoked_at=row.revoked_at or "",
                revoked_why=row.revoked_why or "",
                unanswered=bool(row.last) and row.state == APPROVED and row.last > (row.answered_at or ""),
            )
    return found
