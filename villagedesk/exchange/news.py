"""What a file from the county brought that waits for somebody: returns, conflicts, rulings, documents."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, func, select

from villagedesk.exchange import rulings
from villagedesk.exchange.incoming import HELD
from villagedesk.exchange.rulings import Ruled
from villagedesk.journal.op import REJECT, RETURN
from villagedesk.register import datasets, state
from villagedesk.register.concerns import CONCERN, CONFLICT
from villagedesk.register.concerns import RETURN as RETURNED
from villagedesk.register.datasets import DATASET
from villagedesk.register.oplog import OP
from villagedesk.register.projection import MOVED, PERSON, TABLES
from villagedesk.register.store import Register

_PEOPLE = TABLES[PERSON].c


@dataclass(frozen=True, slots=True)
class Waiting:
    """A record of which something waits; `person` is the labourer whom it is or hangs on, None for a household."""

    entity: str
    record: str
    person: str | None


@dataclass(frozen=True, slots=True)
class News:
    """What is new since before a file: `people` changed elsewhere, `moved` of them to another village.

    `held` of our own changes wait for the county since now, `rejected` ones it does not admit.
    """

    people: int = 0
    moved: int = 0
    returned: tuple[Waiting, ...] = ()
    conflicts: tuple[Waiting, ...] = ()
    held: int = 0
    rejected: tuple[Ruled, ...] = ()
    documents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Before:
    """How the register was before a file came in."""

    last: int
    concerns: frozenset[tuple[str, str]]
    held: frozenset[str]
    documents: frozenset[tuple[str, str, int, int]]
    moved: int


def before(register: Register) -> Before:
    """Return how the register is now."""
    with register.database.reading() as connection:
        return Before(
            connection.execute(select(func.max(OP.c.n))).scalar() or 0,
            frozenset((row.record, row.what) for row in connection.execute(select(CONCERN))),
            frozenset(state.get(connection, HELD, [])),
            frozenset(_documents(connection)),
            _moved(connection),
        )


def since(register: Register, earlier: Before) -> News:
    """Return what has come since then."""
    with register.database.reading() as connection:
        fresh = [OP.c.n > earlier.last, ~OP.c.own]
        sent_back = _named(connection, earlier.last, RETURN)
        concerns = connection.execute(select(CONCERN).order_by(CONCERN.c.since)).all()
        new = [row for row in concerns if (row.record, row.what) not in earlier.concerns]
        again = [row for row in concerns if row not in new and row.record in sent_back]
        people = connection.execute(
            select(func.count(OP.c.record.distinct())).where(*fresh, OP.c.entity == PERSON)
        ).scalar_one()
        rejected = _named(connection, earlier.last, REJECT)
        arrived = {(kind, name) for kind, name, _, _ in _documents(connection) - earlier.documents}
        held_documents = datasets.all_of(connection) if arrived else []
        moved = _moved(connection) - earlier.moved
        held = len(set(state.get(connection, HELD, [])) - earlier.held)
    return News(
        people=people,
        moved=max(moved, 0),
        returned=_waiting(row for row in (*new, *again) if row.what == RETURNED),
        conflicts=_waiting(row for row in new if row.what == CONFLICT),
        held=held,
        rejected=tuple(one for one in rulings.rejected(register) if one.record in rejected) if rejected else (),
        documents=tuple(
            one.title for one in held_documents if (one.kind, one.name) in arrived and not one.is_withdrawn
        ),
    )


def _waiting(rows: Iterable[Row[Any]]) -> tuple[Waiting, ...]:
    return tuple(Waiting(row.entity, row.record, row.person) for row in rows)


def _named(connection: Connection, last: int, kind: str) -> Sequence[str]:
    """Return the records on which ops of a kind have come after row number `last`."""
    said = OP.c.line.contains(f'"k":"{kind}"')
    return connection.execute(select(OP.c.record).where(OP.c.n > last, ~OP.c.held, said).distinct()).scalars().all()


def _documents(connection: Connection) -> set[tuple[str, str, int, int]]:
    columns = (DATASET.c.kind, DATASET.c.name, DATASET.c.incarnation, DATASET.c.version)
    return {(row.kind, row.name, row.incarnation, row.version) for row in connection.execute(select(*columns))}


def _moved(connection: Connection) -> int:
    return connection.execute(select(func.count()).where(_PEOPLE.void == MOVED)).scalar_one()
