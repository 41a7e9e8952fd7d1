"""What went to the county and what came from it, as the register remembers the files."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from villagedesk.exchange import link
from villagedesk.exchange.incoming import RECEIVED
from villagedesk.exchange.outgoing import SENT, owes_note
from villagedesk.journal import clock
from villagedesk.register import oplog, people
from villagedesk.register.store import Register


@dataclass(frozen=True, slots=True)
class SentFile:
    """A sealed file that was written: its stretch of the own chain, when (RFC 3339), and into which folder.

    `confirmed` tells that the county holds all of it.
    """

    file: str
    first: int
    last: int
    written_at: str
    target: str
    confirmed: bool = False

    @property
    def ops(self) -> int:
        """Return how many changes it carries."""
        return self.last - self.first + 1


@dataclass(frozen=True, slots=True)
class ReceivedFile:
    """A file that came in: what became of it, how many changes of others it brought, and when (RFC 3339)."""

    file: str
    kind: str
    outcome: str
    reason: str
    ops: int
    received_at: str


@dataclass(frozen=True, slots=True)
class Standing:
    """How this laptop and its county stand with each other.

    `county` is the name of the county chosen, empty before; `approved` that its certificate is here, `letter`
    what it gives. `unsent` changes are in no file yet, `unconfirmed` ones (those included) not known to be at
    the county; `since` is the day of the oldest of them. A note that the county has to be sent counts as one.
    """

    county: str
    approved: bool
    letter: str
    unsent: int
    unconfirmed: int
    since: date | None


def standing(register: Register) -> Standing:
    """Return how far the road to the county is gone."""
    with register.database.reading() as connection:
        county, signed = link.load(connection), link.certificate(connection)
        written, acknowledged = people.reached(connection)
        tip = oplog.own_tip(connection)
        oldest = oplog.own_after(connection, acknowledged, 1)
        owed, today = owes_note(connection), register.today(connection)
    last = (tip[1] if tip else 0) + owed
    return Standing(
        county=county.hub.name if county else "",
        approved=signed is not None,
        letter=link.letter(signed),
        unsent=max(last - written, 0),
        unconfirmed=max(last - acknowledged, 0),
        since=clock.day(oldest[0].hlc) if oldest else today if owed else None,
    )


def sent(register: Register, limit: int = 50) -> list[SentFile]:
    """Return the files that were written, the latest first."""
    query = select(SENT.c.file, SENT.c.first_seq, SENT.c.last_seq, SENT.c.written_at, SENT.c.target)
    with register.database.reading() as connection:
        _, acknowledged = people.reached(connection)
        rows = connection.execute(query.order_by(SENT.c.written_at.desc(), SENT.c.last_seq.desc()).limit(limit)).all()
    return [SentFile(*row, confirmed=row.last_seq <= acknowledged) for row in rows]


def received(register: Register, limit: int = 50) -> list[ReceivedFile]:
    """Return the files that came in, the latest first."""
    columns = (RECEIVED.c.file, RECEIVED.c.kind, RECEIVED.c.outcome, RECEIVED.c.reason, RECEIVED.c.ops)
    query = select(*columns, RECEIVED.c.received_at).order_by(RECEIVED.c.received_at.desc()).limit(limit)
    with register.database.reading() as connection:
        return [ReceivedFile(*row) for row in connection.execute(query).all()]
