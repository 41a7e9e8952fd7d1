"""Lists of people: which, in what order, and what a row shows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Table, and_, bindparam, exists, func, or_, select

from db.bulk import chunks
from villagedesk.register import search, state
from villagedesk.register.projection import PERSON, TABLES

PEOPLE, HOUSEHOLDS, SPELLS = TABLES[PERSON], TABLES["household"], TABLES["spell"]
INTENTS, NEEDS = TABLES["intent"], TABLES["training_need"]
SENT, ACKNOWLEDGED = "sent_seq", "acknowledged_seq"
OUT_OF_POVERTY, MONITORED = "1", ("2", "21", "22", "23")


class SyncState(StrEnum):
    """How far a person's record has come on its way to the county."""

    WAITING = "待报送"
    SENT = "已导出"
    RECEIVED = "已接收"
    RETURNED = "退回补正"
    CONFLICT = "有冲突"


class Filter(StrEnum):
    """The chips above the list of people."""

    ALL = "全部"
    UNSENT = "待报送"
    UNEMPLOYED = "未就业"
    OUT_OF_POVERTY = "脱贫户"
    WANTS_TRAINING = "有培训需求"
    WANTS_JOB = "有求职意愿"
    CONFLICT = "有冲突"
    AWAY = "在外务工"
    NO_ID = "缺身份证号"
    NO_PHONE = "缺电话"
    NO_GROUP = "缺村民组"


_BY_HOME = (Filter.OUT_OF_POVERTY, Filter.NO_GROUP)
"""Chips that ask something of the household."""


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
    connection: Connection, chip: Filter = Filter.ALL, text: str = "", group: str = "", order: str = "number"
) -> list[str]:
    """Return the ids of the people of the roll that a list shows, in its order.

    With `text` the best matches come first. `order` is a column of the person, or `group`; a leading hyphen
    turns it round.
    """
    by_group = order.lstrip("-") == "group"
    query = _roll(select(PEOPLE.c.id), homes=chip in _BY_HOME or by_group or bool(group))
    query = query.where(_condition(connection, chip))
    if group:
        query = query.where(HOUSEHOLDS.c.group == group)
    if text.strip():
        found = search.find(connection, text, limit=1000)
        kept: set[str] = set()
        for some in chunks(found):
            kept.update(connection.execute(query.where(PEOPLE.c.id.in_(some))).scalars())
        return [record for record in found if record in kept]
    column = HOUSEHOLDS.c.group if by_group else PEOPLE.c[order.lstrip("-")]
    ordered = column.desc() if order.startswith("-") else column.asc()
    then = (PEOPLE.c.id,) if column is PEOPLE.c.number else (PEOPLE.c.number, PEOPLE.c.id)
    return list(connection.execute(query.order_by(ordered, *then)).scalars())


def rows(connection: Connection, wanted: Sequence[str]) -> list[PersonRow]:
    """Return the rows of people, in the order asked for; an id without a person is left out."""
    sent, acknowledged = reached(connection)
    people = _by(connection, _PEOPLE_OF, wanted, "id")
    homes = sorted({person["household"] for person in people.values() if person["household"]})
    households = _by(connection, _HOUSEHOLDS_OF, homes, "id")
    spells = _by(connection, _SPELLS_OF, wanted, "labourer")
    intents = _by(connection, _INTENTS_OF, wanted, "labourer")
    needs = _by(connection, _NEEDS_OF, wanted, "labourer")
    return [
        PersonRow(
            id=record,
            number=people[record]["number"] or "",
            person=people[record],
            household=households.get(people[record]["household"], {}),
            spell=spells.get(record, {}),
            intent=intents.get(record, {}),
            need=needs.get(record, {}),
            state=_state(people[record], sent, acknowledged),
        )
        for record in wanted
        if record in people
    ]


def count(connection: Connection, chip: Filter = Filter.ALL) -> int:
    """Return how many people of the roll a chip stands for."""
    query = _roll(select(func.count()).select_from(PEOPLE), homes=chip in _BY_HOME)
    query = query.where(_condition(connection, chip))
    return int(connection.execute(query).scalar_one())


def groups(connection: Connection) -> list[str]:
    """Return the village groups that occur, in order."""
    group = HOUSEHOLDS.c.group
    found = select(group).where(group.is_not(None), HOUSEHOLDS.c.void.is_(None)).distinct().order_by(group)
    return list(connection.execute(found).scalars())


def reached(connection: Connection) -> tuple[int, int]:
    """Return up to where this device's chain was written into files, and up to where the county confirmed it."""
    return int(state.get(connection, SENT, 0)), int(state.get(connection, ACKNOWLEDGED, 0))


def by_number(connection: Connection, number: str) -> str | None:
    """Return the id of the person with a slip number, or None."""
    return connection.execute(select(PEOPLE.c.id).where(PEOPLE.c.number == number.strip())).scalar()


def _roll(query: Select[Any], *, homes: bool) -> Select[Any]:
    """Narrow a query to the people of the roll; `homes` joins their households, which takes time."""
    joined = query.outerjoin(HOUSEHOLDS, HOUSEHOLDS.c.id == PEOPLE.c.household) if homes else query
    return joined.where(PEOPLE.c.void.is_(None), PEOPLE.c.left_on.is_(None))


def _condition(connection: Connection, chip: Filter) -> ColumnElement[bool]:
    sent, _ = reached(connection)
    own = SPELLS.c.labourer == PEOPLE.c.id
    match chip:
        case Filter.UNSENT:
            return func.coalesce(PEOPLE.c.desk_seq, 0) > sent
        case Filter.UNEMPLOYED:
            return ~exists().where(and_(own, SPELLS.c.void.is_(None), SPELLS.c.end_date.is_(None), _at_work()))
        case Filter.OUT_OF_POVERTY:
            return or_(HOUSEHOLDS.c.type == OUT_OF_POVERTY, HOUSEHOLDS.c.type.in_(MONITORED))
        case Filter.WANTS_TRAINING:
            return exists().where(NEEDS.c.labourer == PEOPLE.c.id, NEEDS.c.wants, NEEDS.c.void.is_(None))
        case Filter.WANTS_JOB:
            return exists().where(INTENTS.c.labourer == PEOPLE.c.id, INTENTS.c.wants_job, INTENTS.c.void.is_(None))
        case Filter.CONFLICT:
            return PEOPLE.c.conflicted
        case Filter.AWAY:
            current = and_(own, SPELLS.c.void.is_(None), SPELLS.c.end_date.is_(None), _at_work())
            return exists().where(current, SPELLS.c.place != func.substr(PEOPLE.c.village, 1, 6))
        case Filter.NO_ID:
            return PEOPLE.c.id_number.is_(None)
        case Filter.NO_PHONE:
            return and_(PEOPLE.c.phone.is_(None), PEOPLE.c.no_phone.is_not(True))
        case Filter.NO_GROUP:
            return HOUSEHOLDS.c.group.is_(None)
        case _:
            return PEOPLE.c.id.is_not(None)


def _at_work() -> ColumnElement[bool]:
    return or_(SPELLS.c.status.is_(None), SPELLS.c.status.like("1%"))


def _state(person: Mapping[str, Any], sent: int, acknowledged: int) -> SyncState:
    seq = person["desk_seq"] or 0
    if person["conflicted"]:
        return SyncState.CONFLICT
    if seq > sent:
        return SyncState.WAITING
    return SyncState.SENT if seq > acknowledged else SyncState.RECEIVED


def _by(connection: Connection, query: Select[Any], wanted: Sequence[str], key: str) -> dict[str, Mapping[str, Any]]:
    """Return the rows of a prepared query by one of their columns; where several share it the last one."""
    if not wanted:
        return {}
    found = connection.execute(query, {_WANTED: wanted})
    names = tuple(found.keys())
    place = names.index(key)
    return {row[place]: dict(zip(names, row, strict=True)) for row in found.all()}


_WANTED = "wanted"


def _of(table: Table, key: str) -> Select[Any]:
    return select(table).where(table.c[key].in_(bindparam(_WANTED, expanding=True)))


def _latest_of(table: Table, order: ColumnElement[Any]) -> Select[Any]:
    return _of(table, "labourer").where(table.c.void.is_(None)).order_by(func.coalesce(order, ""), table.c.id)


# Made once: a list asks them on every keystroke, and building a query costs more than running it.
_PEOPLE_OF, _HOUSEHOLDS_OF = _of(PEOPLE, "id"), _of(HOUSEHOLDS, "id")
_SPELLS_OF = _latest_of(SPELLS, SPELLS.c.start_date)
_INTENTS_OF, _NEEDS_OF = _latest_of(INTENTS, INTENTS.c.id), _latest_of(NEEDS, NEEDS.c.id)
