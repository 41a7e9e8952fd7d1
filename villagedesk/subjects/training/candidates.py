"""Who wishes to learn what a class teaches: people on the roll by how near their wish comes to it."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from db.stored import rows_of
from villagedesk.register.people_where import HOUSEHOLDS, PEOPLE, on_roll
from villagedesk.register.projection import TABLES
from villagedesk.subjects.matching import trades
from villagedesk.subjects.training.classes import TrainingClass, of_class

_NEEDS, _RECORDS = TABLES["training_need"], TABLES["training_record"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be asked: `wish` in the words registered, `points` of 100 how near it comes."""

    person: str
    name: str
    group: str
    phone: str
    wish: str
    points: int


def candidates(connection: Connection, one: TrainingClass) -> list[Candidate]:
    """Return who wishes for training of this kind and is in no record of the class, the nearest wish first.

    A wish that names nothing takes any class, and stands last.
    """
    taken = set(connection.execute(select(_RECORDS.c.labourer).where(of_class(one))).scalars())
    query = select(_NEEDS.c.labourer, _NEEDS.c.subjects).where(
        _NEEDS.c.void.is_(None),
        _NEEDS.c.wants.is_(True),
        _NEEDS.c.labourer.in_(select(PEOPLE.c.id).where(on_roll())),
    )
    wishes: dict[str, list[str]] = {}
    for labourer, subjects in connection.execute(query.order_by(_NEEDS.c.id)):
        wishes[labourer] = [str(subject) for subject in subjects or ()]  # the latest holds
    people = rows_of(connection, PEOPLE, "id", sorted(wishes.keys() - taken))
    homes = rows_of(
        connection, HOUSEHOLDS, "id", sorted({row["household"] for row in people.values() if row["household"]})
    )
    found = []
    for person, row in people.items():
        points, wish = trades.best(wishes[person], one.subject or one.name)
        if points or not wishes[person]:
            told = wish or "、".join(wishes[person]) or "想培训，没有说学什么"
            found.append(_candidate(row, homes.get(row["household"], {}), told, points))
    return sorted(found, key=lambda each: (-each.points, each.group, each.name, each.person))


def _candidate(row: Any, home: Any, wish: str, points: int) -> Candidate:
    return Candidate(
        person=row["id"],
        name=str(row["name"] or ""),
        group=str(home.get("group") or ""),
        phone=str(row["phone"] or row["family_phone"] or ""),
        wish=wish,
        points=points,
    )
