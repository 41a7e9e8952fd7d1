"""Everything that is known of people registered twice: who may be, who was put together, who is not the same."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from db.bulk import chunks
from villagedesk.register import same_pairs
from villagedesk.register.alike import Likeness, pairs
from villagedesk.register.projection import PERSON, TABLES

_PEOPLE = TABLES[PERSON].c


@dataclass(frozen=True, slots=True)
class Double:
    """Two records and how they are alike; None where somebody has decided.

    `keep` is the one that stands for the person after a merge: the older one.
    """

    keep: str
    other: str
    likeness: Likeness | None = None

    @property
    def key(self) -> str:
        """Return one text for the pair."""
        return f"{self.keep} {self.other}"


@dataclass(frozen=True, slots=True)
class Doubles:
    """The pairs to be decided upon, strongest first; those put together; those that are two people."""

    waiting: Sequence[Double] = ()
    merged: Sequence[Double] = ()
    apart: Sequence[Double] = ()


def doubles(connection: Connection) -> Doubles:
    """Return all pairs of people."""
    waiting = [Double(pair.first, pair.second, pair.likeness) for pair in pairs(connection)]
    return Doubles(waiting, _merged(connection), _apart(connection))


def _merged(connection: Connection) -> list[Double]:
    query = select(_PEOPLE.merged_into, _PEOPLE.id).where(_PEOPLE.merged_into.is_not(None)).order_by(_PEOPLE.id.desc())
    return [Double(row.merged_into, row.id) for row in connection.execute(query)]


def _apart(connection: Connection) -> list[Double]:
    """Return the pairs found to be two people as long as both are registered."""
    found = [pair for pair, is_same in same_pairs.decided(connection).items() if not is_same]
    there: set[str] = set()
    for some in chunks(sorted({record for pair in found for record in pair})):
        there.update(
            connection.execute(select(_PEOPLE.id).where(_PEOPLE.id.in_(some), _PEOPLE.void.is_(None))).scalars()
        )
    return [Double(keep, other) for keep, other in found if keep in there and other in there]
