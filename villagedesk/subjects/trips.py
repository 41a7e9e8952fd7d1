"""班次: who rides and has boarded, the counts by way and direction, and the work that begins with a trip (点对点)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, and_, func, select

from db.bulk import chunks
from villagedesk.catalogue.codes import code_list
from villagedesk.catalogue.field import Values
from villagedesk.errors import WrongUse
from villagedesk.register.people_where import PEOPLE
from villagedesk.register.projection import TABLES
from villagedesk.register.record import Record, blank
from villagedesk.register.store import Register
from villagedesk.subjects.due import Due
from villagedesk.subjects.employment import is_work
from villagedesk.subjects.records_many import Many

SOURCE: Final = "专车专列"
"""Where the changes of a trip come from, in the journal."""
OUTWARD: Final = "1"
"""The code of trips to work (返岗); the others bring people home."""

_TRIPS, _RIDES = TABLES["trip"], TABLES["ride"]
_WAGE_WORK, _ORGANISED = "11", "1"
SOON_DAYS: Final = 7
"""So many days ahead a trip is listed as coming."""
_CITY = 4
"""Digits of a division code that name the city."""


@dataclass(frozen=True, slots=True)
class Passengers:
    """How many signed up for a trip, how many of them boarded, and how many are told to have arrived."""

    signed: int = 0
    boarded: int = 0
    arrived: int = 0


@dataclass(frozen=True, slots=True)
class Total:
    """The trips of one way and direction in a period; both as codes, '' where nobody has said."""

    mode: str
    direction: str
    trips: int
    vehicles: int
    signed: int
    boarded: int
    organised: int

    def words(self) -> tuple[str, str]:
        """Return way and direction as people read them."""
        modes, directions = code_list("transport_mode"), code_list("trip_direction")
        return (
            modes.label(self.mode) if self.mode else "未填方式",
            directions.label(self.direction) if self.direction else "未填方向",
        )


def passengers(connection: Connection, trips: Sequence[str]) -> dict[str, Passengers]:
    """Return the passengers of each of some trips."""
    found = dict.fromkeys(trips, Passengers())
    for some in chunks(list(trips)):
        query = select(_RIDES.c.trip, *_counted()).where(_rides(), _RIDES.c.trip.in_(some)).group_by(_RIDES.c.trip)
        found.update((row[0], Passengers(*map(int, row[1:]))) for row in connection.execute(query))
    return found


def riders(connection: Connection, trip: str) -> list[str]:
    """Return the rides of a trip in the order of signing up."""
    query = select(_RIDES.c.id).where(_rides(), _RIDES.c.trip == trip)
    return list(connection.execute(query.order_by(_RIDES.c.signed_up_on.nulls_last(), _RIDES.c.id)).scalars())


def totals(connection: Connection, first: str = "", last: str = "") -> list[Total]:
    """Return the totals of the trips that departed from `first` to `last` (ISO days), '' for no limit.

    A person counts once a trip; `organised` is how many have work on record that began with one of these trips.
    """
    within: list[ColumnElement[bool]] = [_TRIPS.c.void.is_(None)]
    if first:
        within.append(_TRIPS.c.departs_on >= first)
    if last:
        within.append(_TRIPS.c.departs_on <= last)
    query = select(_TRIPS.c.id, _TRIPS.c.mode, _TRIPS.c.direction, _TRIPS.c.vehicles).where(*within)
    rows = list(connection.execute(query))
    ridden, begun = passengers(connection, [row.id for row in rows]), _begun(connection, [row.id for row in rows])
    summed: dict[tuple[str, str], list[int]] = {}
    for row in rows:
        one = ridden[row.id]
        line = summed.setdefault((row.mode or "", row.direction or ""), [0] * 5)
        for at, number in enumerate((1, row.vehicles or 0, one.signed, one.boarded, begun.get(row.id, 0))):
            line[at] += number
    return [Total(mode, direction, *numbers) for (mode, direction), numbers in sorted(summed.items())]


def set_out(register: Register, trip: str) -> Many:
    """Put on record the work to which the passengers of a trip went, for all who boarded, in one save.

    Work that goes on in the city of the destination is the one they return to: it is marked as organised by this
    trip. Otherwise work begins on the day of departure. WrongUse where the trip brings people home, has no day, or
    nobody has boarded.
    """
    record = register.get("trip", trip)
    if record is None or record.void:
        raise WrongUse("这个班次已经作废。", "请按 F5 刷新。")
    values = record.values
    if values.get("direction") not in (None, "", OUTWARD):
        raise WrongUse("这个班次是返乡的，不登记外出务工。", "返岗的班次才登记。")
    with register.database.reading() as connection:
        query = select(_RIDES.c.labourer, _RIDES.c.employer).where(
            _rides(), _RIDES.c.trip == trip, _RIDES.c.boarded.is_(True)
        )
        boarded = [(row.labourer, row.employer or "") for row in connection.execute(query.order_by(_RIDES.c.id))]
    if not boarded:
        raise WrongUse("这个班次还没有人上车。", "请先在乘车人员里把上了车的人记为“已上车”。")
    wanted, left = _work(register, record, boarded)
    return Many(register.save_all(wanted, SOURCE) if wanted else 0, left)


def due(connection: Connection, today: date) -> list[Due]:
    """Return what is due: trips of the next days, and trips that have left with nobody told to have boarded or not."""
    soon = (today + timedelta(days=SOON_DAYS)).isoformat()
    coming = and_(_TRIPS.c.departs_on >= today.isoformat(), _TRIPS.c.departs_on <= soon)
    open_rides = select(_RIDES.c.trip).where(_rides(), _RIDES.c.boarded.is_(None))
    left = and_(_TRIPS.c.departs_on < today.isoformat(), _TRIPS.c.id.in_(open_rides))
    counted = (func.count().filter(coming), func.count().filter(left))
    soon_count, left_count = connection.execute(select(*counted).where(_TRIPS.c.void.is_(None))).one()
    return [
        Due("已发车，还没有记谁上了车的班次", int(left_count), "trips", "trips", urgent=True),
        Due("一周内发车的班次", int(soon_count), "trips", "trips"),
    ]


def _work(
    register: Register, trip: Record, boarded: Sequence[tuple[str, str]]
) -> tuple[list[tuple[Record, Values]], dict[str, str]]:
    wanted: list[tuple[Record, Values]] = []
    left: dict[str, str] = {}
    for person, employer in boarded:
        spells = register.of_parent("spell", person)
        if any(spell.values.get("trip") == trip.id for spell in spells):
            left[person] = "已经登记过"
            continue
        former = _returned_to(spells, str(trip.values.get("destination") or ""))
        if former is not None:
            wanted.append((former, {"trip": trip.id, "organised": True}))
        else:
            wanted.append((blank("spell"), _begins(trip, person, employer)))
    return wanted, left


def _returned_to(spells: Sequence[Record], destination: str) -> Record | None:
    """Return the work that goes on in the city of the destination, the latest begun."""
    return max(
        (
            spell
            for spell in spells
            if is_work(spell.values)
            and not spell.values.get("end_date")
            and destination
            and str(spell.values.get("place") or "")[:_CITY] == destination[:_CITY]
        ),
        key=lambda spell: (str(spell.values.get("start_date") or ""), spell.id),
        default=None,
    )


def _begins(trip: Record, person: str, employer: str) -> Values:
    return {
        "labourer": person, "status": _WAGE_WORK, "employer": employer or None, "place": trip.values["destination"],
        "start_date": trip.values["departs_on"], "channel": _ORGANISED, "organised": True, "trip": trip.id,
        "fund_source": trip.values.get("fund_source"),
    }  # fmt: skip


def _begun(connection: Connection, trips: Sequence[str]) -> dict[str, int]:
    """Return of trips how many people have work on record that began with them."""
    spells = TABLES["spell"]
    found: dict[str, int] = {}
    for some in chunks(list(trips)):
        query = select(spells.c.trip, func.count(spells.c.labourer.distinct()))
        query = query.where(spells.c.void.is_(None), spells.c.trip.in_(some)).group_by(spells.c.trip)
        found.update((trip, int(count)) for trip, count in connection.execute(query))
    return found


def _counted() -> Iterator[Any]:
    """Yield the columns of `Passengers`: a person who is on a list twice counts once."""
    once = _RIDES.c.labourer.distinct()
    yield func.count(once)
    yield func.count(once).filter(_RIDES.c.boarded.is_(True))
    yield func.count(once).filter(_RIDES.c.arrived_on.is_not(None))


def _rides() -> ColumnElement[bool]:
    standing = select(PEOPLE.c.id).where(PEOPLE.c.void.is_(None))
    return and_(_RIDES.c.void.is_(None), _RIDES.c.labourer.in_(standing))
