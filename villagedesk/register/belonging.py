"""Which village a record belongs to, as the tables say."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import BindParameter, CompoundSelect, Connection, Select, bindparam, case, select, union_all

from db.bulk import chunks
from villagedesk.register.oplog import OP
from villagedesk.register.projection import PERSON, TABLES
from villagedesk.register.record import VILLAGE

_SOME: BindParameter[Any] = bindparam("some", expanding=True)
_FIRST = (
    select(OP.c.record, OP.c.village, OP.c.n)
    .where(OP.c.record.in_(_SOME), OP.c.village.is_not(None))
    .order_by(OP.c.n.desc())
)
_HELD = select(OP.c.record).where(OP.c.record.in_(_SOME), OP.c.held).distinct()


def villages(connection: Connection, records: Iterable[str]) -> dict[str, set[str]]:
    """Return of records that have a row the villages that they belong to: one, but where an id stands for two records.

    A record that shows under another one of the same person belongs where that person belongs. One whose row names no
    village belongs to the village that sent it first.
    """
    found: dict[str, set[str]] = {}
    for some in chunks(sorted(records)):
        for record, village in connection.execute(_BELONGING, {"some": some}):
            found.setdefault(record, set()).update((village,) if village else ())
    nameless = [record for record, where in found.items() if not where]
    for some in chunks(nameless):
        found.update((row.record, {row.village}) for row in connection.execute(_FIRST, {"some": some}))
    return found


def held(connection: Connection, records: Iterable[str]) -> set[str]:
    """Return which of the records have ops that came from outside their village."""
    wanted = sorted(records)
    return {record for some in chunks(wanted) for record in connection.execute(_HELD, {"some": some}).scalars()}


def _of_people() -> Select[Any]:
    people, leading = TABLES[PERSON], TABLES[PERSON].alias("leading")
    village = case((people.c.merged_into.is_(None), people.c[VILLAGE]), else_=leading.c[VILLAGE])
    joined = people.outerjoin(leading, leading.c.id == people.c.merged_into)
    return select(people.c.id, village).select_from(joined).where(people.c.id.in_(_SOME))


_BELONGING: CompoundSelect[Any] = union_all(
    _of_people(),
    *(select(one.c.id, one.c[VILLAGE]).where(one.c.id.in_(_SOME)) for name, one in TABLES.items() if name != PERSON),
)
