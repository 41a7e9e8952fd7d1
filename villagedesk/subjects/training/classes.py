"""Training classes: those the county publishes and those that records of the village name, with who is in them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, and_, func, select

from villagedesk.catalogue.field import Values
from villagedesk.register.people_where import PEOPLE
from villagedesk.register.projection import TABLES
from villagedesk.subjects import published_rows
from villagedesk.subjects.due import Due

CLASSES: Final = "classes"
"""The kind of document in which a county publishes classes."""
SIGNED, ATTENDING, COMPLETED, FAILED, LEFT = "1", "2", "3", "4", "5"
"""Codes of `training_stage`: 报名, 在训, 结业, 未结业, 退出."""
SOON_DAYS: Final = 7
"""So many days before the last day of signing up a class is due."""

_RECORDS = TABLES["training_record"]
_IDENTITY: Final = ("class_name", "subject", "place")
_SAME: Final = ("class_name", "subject", "organiser", "type", "level", "starts_on", "ends_on", "days")
"""What a published class and a training record call alike."""


@dataclass(frozen=True, slots=True)
class Attendance:
    """Persons of a class by what became of them; somebody with two records of one class counts once a stage."""

    signed: int = 0
    attending: int = 0
    completed: int = 0
    failed: int = 0
    left: int = 0
    certified: int = 0

    @property
    def taken(self) -> int:
        """Return how many places are taken."""
        return self.signed + self.attending + self.completed + self.failed


@dataclass(frozen=True, slots=True)
class TrainingClass:
    """One class; `values` are those of a published row, or what records say of it.

    Attributes:
        key: what records name it by: digits that stay the same over new versions, of a class that is known from
            records alone its name and first day.
        seats: places in all, None where nobody has said.
        until: last day of signing up, ISO.
    """

    key: str
    name: str
    subject: str = ""
    organiser: str = ""
    place: str = ""
    starts_on: str = ""
    ends_on: str = ""
    until: str = ""
    seats: int | None = None
    is_published: bool = True
    attendance: Attendance = field(default_factory=Attendance)
    values: Mapping[str, Any] = field(default_factory=dict, compare=False, repr=False)

    @property
    def left(self) -> int | None:
        """Return how many of the places this village has not taken, None where nobody has said how many there are."""
        return None if self.seats is None else max(self.seats - self.attendance.taken, 0)

    def is_over(self, today: date) -> bool:
        """Tell whether nobody can sign up any more: its last day of doing so, or its first of teaching, has passed."""
        last = self.until or self.starts_on
        return bool(last) and last < today.isoformat()[: len(last)]

    def record(self, stage: str = SIGNED) -> Values:
        """Return what the training record of somebody says who is in this class."""
        told: Values = {name: self.values.get(name) for name in _SAME if self.values.get(name) not in (None, "")}
        return {**told, "class_name": self.name, "class_key": self.key if self.is_published else None, "stage": stage}


def classes(connection: Connection) -> list[TrainingClass]:
    """Return all classes, the one that begins last first, those without a day before all others."""
    counted, known = _attendance(connection), _from_records(connection)
    published = {key: _published(key, values) for key, values in published_rows.rows(connection, CLASSES, _IDENTITY)}
    found = [*published.values(), *(one for key, one in known.items() if key not in published)]
    made = [replace(one, attendance=counted.get(one.key, Attendance())) for one in found]
    return sorted(made, key=lambda one: (one.starts_on or "9", one.key), reverse=True)


def of_class(one: TrainingClass) -> ColumnElement[bool]:
    """Return what holds for the standing records of a class."""
    if one.is_published:
        return and_(_standing(), _RECORDS.c.class_key == one.key)
    return and_(
        _standing(),
        _RECORDS.c.class_key.is_(None),
        _RECORDS.c.class_name == one.name,
        func.coalesce(_RECORDS.c.starts_on, "") == one.starts_on,
    )


def members(connection: Connection, one: TrainingClass) -> list[str]:
    """Return the records of those in a class in the order of their entry, without those who left."""
    query = select(_RECORDS.c.id).where(of_class(one), func.coalesce(_RECORDS.c.stage, SIGNED) != LEFT)
    return list(connection.execute(query.order_by(_RECORDS.c.id)).scalars())


def due(connection: Connection, today: date) -> list[Due]:
    """Return what is due: classes whose signing up ends soon, and classes that have ended with people still in them."""
    soon = (today + timedelta(days=SOON_DAYS)).isoformat()
    known = classes(connection)
    ending = [one for one in known if one.until and today.isoformat() <= one.until <= soon and one.left != 0]
    ended = [one for one in known if one.ends_on and one.ends_on < today.isoformat()]
    open_ = sum(one.attendance.signed + one.attendance.attending for one in ended)
    return [
        Due("培训班已结班，还没有记结业的人", open_, "training", "records", urgent=True),
        Due("一周内截止报名的培训班", len(ending), "training", "classes"),
    ]


def _published(key: str, values: Mapping[str, Any]) -> TrainingClass:
    seats = values.get("seats")
    return TrainingClass(
        key=key,
        name=str(values.get("class_name") or ""),
        subject=str(values.get("subject") or ""),
        organiser=str(values.get("organiser") or ""),
        place=str(values.get("place") or ""),
        starts_on=str(values.get("starts_on") or ""),
        ends_on=str(values.get("ends_on") or ""),
        until=str(values.get("until") or ""),
        seats=seats if isinstance(seats, int) else None,
        values=values,
    )


def _from_records(connection: Connection) -> dict[str, TrainingClass]:
    """Return by key the classes that records name, each as its latest record tells it."""
    found: dict[str, TrainingClass] = {}
    columns = (_RECORDS.c.class_key, *(_RECORDS.c[name] for name in _SAME))
    query = select(*columns).where(_standing(), func.coalesce(_RECORDS.c.class_name, "") != "")
    for row in connection.execute(query.order_by(_RECORDS.c.id)).mappings():
        key = _key(row["class_key"], row["class_name"], row["starts_on"])
        found[key] = TrainingClass(
            key=key,
            name=row["class_name"],
            subject=row["subject"] or "",
            organiser=row["organiser"] or "",
            starts_on=row["starts_on"] or "",
            ends_on=row["ends_on"] or "",
            is_published=bool(row["class_key"]),
            values={name: row[name] for name in _SAME},
        )
    return found


def _attendance(connection: Connection) -> dict[str, Attendance]:
    once = _RECORDS.c.labourer.distinct()
    stage = func.coalesce(_RECORDS.c.stage, SIGNED)
    certified = func.coalesce(_RECORDS.c.certificate, _RECORDS.c.certificate_number, "") != ""
    counted: Iterable[ColumnElement[int]] = (
        *(func.count(once).filter(stage == code) for code in (SIGNED, ATTENDING, COMPLETED, FAILED, LEFT)),
        func.count(once).filter(certified),
    )
    begun = func.coalesce(_RECORDS.c.starts_on, "")
    keyed = (_RECORDS.c.class_key, _RECORDS.c.class_name, begun)
    query = select(*keyed, *counted).where(_standing()).group_by(*keyed)
    found: dict[str, Attendance] = {}
    for key, name, starts_on, *numbers in connection.execute(query):
        at = _key(key, name or "", starts_on)
        found[at] = _sum(found.get(at, Attendance()), Attendance(*map(int, numbers)))
    return found


def _sum(one: Attendance, other: Attendance) -> Attendance:
    """Return both together: a published class whose day was moved has records of either day."""
    return Attendance(*(getattr(one, name) + getattr(other, name) for name in Attendance.__slots__))


def _key(class_key: str | None, name: str, starts_on: str | None) -> str:
    return class_key or f"{name}|{starts_on or ''}"


def _standing() -> ColumnElement[bool]:
    return and_(_RECORDS.c.void.is_(None), _RECORDS.c.labourer.in_(select(PEOPLE.c.id).where(PEOPLE.c.void.is_(None))))
