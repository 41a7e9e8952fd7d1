"""The same person in two villages: who may be, side by side, and putting them together or telling them apart.

A person who was registered in two villages counts once, in the village of the registration that is kept; the other
village is told, and finds the person by its own slip number, too. Its own count is one less from then on, so that the
counts of the villages add up to the county's. Taking that apart gives both villages back what they had.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, case, exists, func, or_, select

from villagedesk.catalogue.villages import village as find_village
from villagedesk.county import people
from villagedesk.county.people import CERTAIN, LIKELY
from villagedesk.errors import WrongUse
from villagedesk.journal.fold import TOGETHER
from villagedesk.journal.op import Op
from villagedesk.register import reading, same
from villagedesk.register.alike_rules import STRONGEST_FIRST, Likeness
from villagedesk.register.people import by_number
from villagedesk.register.projection import PERSON, TABLES
from villagedesk.register.same_pairs import SAME
from villagedesk.register.store import Register
from villagedesk.sentence import sentence
from villagedesk.subjects import showing

_PEOPLE = TABLES[PERSON]
_ONE, _OTHER = _PEOPLE.alias("one"), _PEOPLE.alias("other")


class Grade(StrEnum):
    """How sure it is: the same valid ID number makes it likely, anything less possible."""

    LIKELY = "likely"
    POSSIBLE = "possible"


@dataclass(frozen=True, slots=True)
class Side:
    """One of two registrations that may be of one person; the birth date also where only the ID number tells it."""

    id: str
    number: str
    name: str
    id_number: str
    phone: str
    birth: str
    village: str
    village_name: str


@dataclass(frozen=True, slots=True)
class Candidates:
    """Two people who may be one, the older registration first."""

    first: Side
    second: Side
    likeness: Likeness

    @property
    def grade(self) -> Grade:
        """Return how sure it is."""
        return _grade(self.likeness)


def candidates(
    connection: Connection, village: str = "", grade: Grade | None = None, limit: int | None = None, offset: int = 0
) -> list[Candidates]:
    """Return who may be one person and was not decided on, the strongest first; of one village, or of all."""
    strength = case({how.value: place for place, how in enumerate(STRONGEST_FIRST)}, value=LIKELY.c.likeness)
    columns = [*_columns(_ONE, "one"), *_columns(_OTHER, "other"), LIKELY.c.likeness]
    query = _open(select(*columns), village, grade)
    query = query.order_by(strength, LIKELY.c.first, LIKELY.c.second).limit(limit).offset(offset)
    return [
        Candidates(_side(row, "one"), _side(row, "other"), Likeness(row["likeness"]))
        for row in connection.execute(query).mappings()
    ]


def count(connection: Connection, village: str = "") -> dict[Grade, int]:
    """Return how many pairs are likely, and how many possible."""
    query = _open(select(LIKELY.c.likeness, func.count()), village, None).group_by(LIKELY.c.likeness)
    found = dict.fromkeys(Grade, 0)
    for how, pairs in connection.execute(query):
        found[_grade(Likeness(how))] += pairs
    return found


def link(register: Register, keep: str, other: str) -> None:
    """Say that two records are one person, who is kept as `keep` says and in its village.

    What only `other` says is kept, too. VillageDeskError where one is gone, or they are one already.
    """
    same.merge(register, keep, other, {})
    _look_again(register, (keep, other))


def unlink(register: Register, one: str, other: str) -> bool:
    """Say that two records are two people, and remember it; True where they had been put together before."""
    with register.database.reading() as connection:
        standing = reading.standing(connection, [one, other])
    together = standing[one] == standing[other]
    (same.separate if together else same.not_same)(register, one, other)
    _look_again(register, (one, other))
    return together


def record_of(connection: Connection, number: str) -> str:
    """Return the record that bears a slip number, also one that shows under another; WrongUse without one."""
    person = person_of(connection, number)
    bearing = (op.record for op in reading.whole(connection, person) if _number(op) == number.strip())
    return next(bearing, person)


def person_of(connection: Connection, number: str) -> str:
    """Return the person with a slip number, whichever registration bears it; WrongUse without one."""
    found = by_number(connection, number)
    if found is None:
        raise WrongUse(sentence("没有登记单号 {number}。", number=number), "请核对单号，可以先用 find 查找。")
    return found


def _number(op: Op) -> object:
    return op.fields.get("number", (None,))[0] if op.entity == PERSON and TOGETHER not in op.extra else None


def _look_again(register: Register, records: Sequence[str]) -> None:
    with register.writing() as connection:
        people.refresh(connection, records)


def _grade(how: Likeness) -> Grade:
    return Grade.LIKELY if how in CERTAIN else Grade.POSSIBLE


def _columns(of: Any, prefix: str) -> list[ColumnElement[Any]]:
    names = ("id", "number", "name", "id_number", "phone", "birth_date", "village")
    return [of.c[name].label(f"{prefix}_{name}") for name in names]


def _open(query: Select[Any], village: str, grade: Grade | None) -> Select[Any]:
    """Return a query on the pairs whose people are on the roll, apart, and not decided on."""
    both = and_(SAME.c.first == LIKELY.c.first, SAME.c.second == LIKELY.c.second)
    query = (
        query.select_from(LIKELY)
        .join(_ONE, _ONE.c.id == LIKELY.c.first)
        .join(_OTHER, _OTHER.c.id == LIKELY.c.second)
        .where(_ONE.c.void.is_(None), _OTHER.c.void.is_(None), ~exists().where(both))
    )
    if village:
        query = query.where(or_(_ONE.c.village == village, _OTHER.c.village == village))
    if grade:
        certain = LIKELY.c.likeness.in_([how.value for how in CERTAIN])
        query = query.where(certain if grade is Grade.LIKELY else ~certain)
    return query


def _side(row: Any, prefix: str) -> Side:
    told = {name: row[f"{prefix}_{name}"] or "" for name in ("number", "name", "id_number", "phone", "village")}
    known = find_village(told["village"])
    return Side(
        id=row[f"{prefix}_id"],
        birth=showing.birth_date({"id_number": told["id_number"], "birth_date": row[f"{prefix}_birth_date"]}),
        village_name=known.local_name if known else told["village"],
        **told,
    )
