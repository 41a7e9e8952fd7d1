"""What the next file to the county will carry: how many records of which kind, of how many people."""

from dataclasses import dataclass

from sqlalchemy import func, select

from villagedesk.catalogue import KINDS
from villagedesk.exchange.payload import LINES_CAP
from villagedesk.register import people
from villagedesk.register.oplog import OP
from villagedesk.register.projection import PERSON, TABLES
from villagedesk.register.store import Register

OTHER = "其他"
"""Changes of no record: of the laptop's keys, for example."""


@dataclass(frozen=True, slots=True)
class Forecast:
    """What waits: changes, records of each kind by its label, people whom any of it is about, and files it takes."""

    changes: int = 0
    kinds: tuple[tuple[str, int], ...] = ()
    people: int = 0
    files: int = 0


def forecast(register: Register) -> Forecast:
    """Return what an export would carry now."""
    with register.database.reading() as connection:
        _, acknowledged = people.reached(connection)
    return carried(register, acknowledged + 1)


def carried(register: Register, first: int, last: int | None = None) -> Forecast:
    """Return what a stretch of the own chain is about; to its end without `last`."""
    which = [OP.c.own, OP.c.seq >= first] + ([OP.c.seq <= last] if last is not None else [])
    by_kind = select(OP.c.entity, func.count(), func.count(OP.c.record.distinct())).where(*which).group_by(OP.c.entity)
    with register.database.reading() as connection:
        rows = connection.execute(by_kind).all()
        changes = sum(row[1] for row in rows)
        records = {row[0]: row[2] if row[0] in KINDS else row[1] for row in rows}
        named = [select(OP.c.record.label("person")).where(*which, OP.c.entity == PERSON)]
        for entity in records:
            parent = TABLES[entity].c.get(PERSON) if entity in TABLES else None
            if parent is not None:
                below = TABLES[entity].c.id
                joined = OP.join(TABLES[entity], below == OP.c.record)
                named.append(select(parent.label("person")).select_from(joined).where(*which, OP.c.entity == entity))
        union = named[0].union(*named[1:]).subquery()
        who = connection.execute(
            select(func.count()).select_from(union).where(union.c.person.is_not(None))
        ).scalar_one()
    kinds = [(kind.label, records[name]) for name, kind in KINDS.items() if name in records]
    others = sum(count for name, count in records.items() if name not in KINDS)
    return Forecast(changes, (*kinds, *([(OTHER, others)] if others else [])), who, -(-changes // LINES_CAP))
