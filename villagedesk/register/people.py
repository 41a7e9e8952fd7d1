"""Lists of people: which, in what order, and what a row shows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Connection, Select, bindparam, func, or_, select

from db.bulk import chunks
from db.prepared import Prepared
from db.stored import rows_of
from villagedesk.errors import WrongUse
from villagedesk.register import day, reading, search
from villagedesk.register.concerns import CONCERN, CONFLICT, RETURN
from villagedesk.register.people_where import (
    ACKNOWLEDGED,
    HOUSEHOLDS,
    INTENTS,
    NEEDS,
    PEOPLE,
    SENT,
    SPELLS,
    conditions,
    groups,
    of_chip,
    on_roll,
    reached,
)
from villagedesk.register.search_keys import KEYS, normal, slip_ends
from villagedesk.register.selection import Filter, Selection, SyncState
from villagedesk.sentence import sentence

__all__ = [
    "ACKNOWLEDGED",
    "HOUSEHOLDS",
    "PEOPLE",
    "SENT",
    "Filter",
    "PersonRow",
    "Selection",
    "SyncState",
    "by_number",
    "count",
    "counts",
    "groups",
    "ids",
    "reached",
    "rows",
]

EVERYBODY = Selection()


@dataclass(frozen=True, slots=True)
class PersonRow:
    """What lists and the panel beside them show of a person; codes and dates as they are stored."""

    id: str
    number: str
    person: Mapping[str, Any]
    household: Mapping[str, Any]
    spell: Mapping[str, Any]
    intent: Mapping[str, Any]
    need: Mapping[str, Any]
    state: SyncState


def ids(
    connection: Connection,
    which: Selection | Filter = EVERYBODY,
    order: str = "number",
    limit: int | None = None,
    today: date | None = None,
) -> list[str]:
    """Return the ids of the people of the roll that a list shows, in its order, the first `limit` where it is given.

    With a text the best matches come first. `order` is a column of the person, or `group`; a leading hyphen
    turns it round. `today` is the day on which people have their ages: the register's own where none is given.
    """
    selection = _selection(which)
    asked = conditions(connection, selection, today or day.today(connection))
    if selection.text.strip():
        return search.find(connection, selection.text, limit, asked)
    query = _ordered(select(PEOPLE.c.id).where(*_standing(selection), *asked), order)
    if limit is not None:
        return list(connection.execute(query.limit(limit)).scalars())
    joined = connection.execute(select(func.aggregate_strings(query.subquery().c.id, _BETWEEN))).scalar()
    return joined.split(_BETWEEN) if joined else []


def count(connection: Connection, which: Selection | Filter = EVERYBODY, today: date | None = None) -> int:
    """Return how many people of the roll a selection stands for; `today` as for `ids`."""
    selection = _selection(which)
    if selection.text.strip():
        return len(ids(connection, selection, today=today))
    asked = conditions(connection, selection, today or day.today(connection))
    query = select(func.count()).select_from(PEOPLE).where(*_standing(selection), *asked)
    return int(connection.execute(query).scalar_one())


def counts(connection: Connection, chips: Sequence[Filter]) -> dict[Filter, int]:
    """Return how many people of the roll each of some chips stands for, in one pass."""
    seqs = reached(connection)
    now = day.today(connection)
    columns = [func.count().filter(of_chip(chip, seqs, now)) for chip in chips]
    row = connection.execute(select(*columns).select_from(PEOPLE).where(on_roll())).one()
    return dict(zip(chips, map(int, row), strict=True))


def rows(connection: Connection, wanted: Sequence[str]) -> list[PersonRow]:
    """Return the rows of people, in the order asked for; an id without a person is left out."""
    if not wanted:
        return []
    sent, acknowledged = reached(connection)
    people = rows_of(connection, PEOPLE, "id", wanted)
    homes = sorted({home for home in (person["household"] for person in people.values()) if home})
    households = rows_of(connection, HOUSEHOLDS, "id", homes)
    spells = rows_of(connection, SPELLS, "labourer", wanted, alive=True, order="start_date")
    intents = rows_of(connection, INTENTS, "labourer", wanted, alive=True)
    needs = rows_of(connection, NEEDS, "labourer", wanted, alive=True)
    found = ((record, people[record]) for record in wanted if record in people)
    concerns = _concerns(connection, [*people, *homes])
    return [
        PersonRow(
            id=record,
            number=person["number"] or "",
            person=person,
            household=households.get(person["household"], {}),
            spell=spells.get(record, {}),
            intent=intents.get(record, {}),
            need=needs.get(record, {}),
            state=_state(
                person, concerns.get(record, set()) | concerns.get(person["household"], set()), sent, acknowledged
            ),
        )
        for record, person in found
    ]


def by_number(connection: Connection, number: str) -> str | None:
    """Return the id of the person with a slip number, whichever registration bears it, or None.

    Two laptops of a village may give one number before the county tells them apart. WrongUse where several people bear
    it: then `number` has to be the id of one of them, which this takes, too.
    """
    named = number.strip()
    bearing = select(func.coalesce(PEOPLE.c.merged_into, PEOPLE.c.id)).where(PEOPLE.c.number == named)
    standing = select(PEOPLE.c.id, PEOPLE.c.name, PEOPLE.c.void).where(PEOPLE.c.id.in_(bearing)).order_by(PEOPLE.c.id)
    rows = connection.execute(standing).all() or connection.execute(_OF_ID, {"id": named}).all()
    found = [row for row in rows if row.void is None] or rows
    if len(found) > 1:
        known = "、".join(f"{row.id}（{row.name}）" for row in found)
        raise WrongUse(
            sentence("登记单号 {number} 有 {n} 个人在用。", number=named, n=len(found)),
            sentence("请改写其中一个人的编号：{known}。", known=known),
        )
    return str(found[0].id) if found else _by_former_number(connection, named)


_OF_ID = select(PEOPLE.c.id, PEOPLE.c.name, PEOPLE.c.void).where(PEOPLE.c.id == bindparam("id"))


def _by_former_number(connection: Connection, number: str) -> str | None:
    """Return the person put together of several registrations, one of which bears a number that no row shows."""
    doubles = select(PEOPLE.c.merged_into).where(PEOPLE.c.merged_into.is_not(None))
    query = select(KEYS.c.record).where(KEYS.c.token.in_(slip_ends(normal(number))), KEYS.c.record.in_(doubles))
    people: list[str] = sorted({*connection.execute(query).scalars()})
    for person in people:
        if any(op.fields.get("number", ("",))[0] == number for op in reading.whole(connection, person)):
            return person
    return None


def _selection(which: Selection | Filter) -> Selection:
    return which if isinstance(which, Selection) else Selection(chip=which)


def _standing(selection: Selection) -> list[ColumnElement[bool]]:
    """Return what makes people those of the roll; a measure says so itself, for its day."""
    return [] if selection.measure else [on_roll()]


def _ordered(query: Select[Any], order: str) -> Select[Any]:
    name = order.lstrip("-")
    if name == "group":
        query = query.outerjoin(HOUSEHOLDS, HOUSEHOLDS.c.id == PEOPLE.c.household)
    column = HOUSEHOLDS.c.group if name == "group" else PEOPLE.c[name]
    then = (PEOPLE.c.id,) if name in _INDEXED else (PEOPLE.c.number, PEOPLE.c.id)
    return query.order_by(column.desc() if order.startswith("-") else column.asc(), *then)


def _concerns(connection: Connection, records: Sequence[str]) -> dict[str, set[str]]:
    """Return what waits for a decision about people and households, by their ids."""
    found: dict[str, set[str]] = {}
    if next(_ANY_OPEN.run(connection, {}), None) is None:  # nearly always, and asked on every keystroke
        return found
    for some in chunks(records):
        for row in connection.execute(_OPEN, {"some": some}):
            for record in (row.record, row.person):
                found.setdefault(record, set()).add(row.what)
    return found


def _state(person: Mapping[str, Any], concerns: set[str], sent: int, acknowledged: int) -> SyncState:
    seq = person["desk_seq"] or 0
    if CONFLICT in concerns:
        return SyncState.CONFLICT
    if RETURN in concerns:
        return SyncState.RETURNED
    if seq > sent:
        return SyncState.WAITING
    return SyncState.SENT if seq > acknowledged else SyncState.RECEIVED


_SOME: BindParameter[Any] = bindparam("some", expanding=True)
_ANY_OPEN = Prepared(select(CONCERN.c.record).limit(1))
_OPEN = select(CONCERN.c.record, CONCERN.c.person, CONCERN.c.what).where(
    or_(CONCERN.c.person.in_(_SOME), CONCERN.c.record.in_(_SOME))
)
_BETWEEN = ","
_INDEXED = ("number", "changed_at")
"""What an index holds in order, followed by the id."""
