"""Conflicts of the whole county: what stands against what, and closing one by its number."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, func, select

from db.bulk import chunks
from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Kind, Value
from villagedesk.catalogue.kinds import read
from villagedesk.catalogue.lookups import Lookups
from villagedesk.catalogue.validation import Severity, check
from villagedesk.county.hub import DEVICE
from villagedesk.errors import WrongUse
from villagedesk.register import concerns, reading
from villagedesk.register.projection import PERSON, TABLES
from villagedesk.register.record import Record
from villagedesk.register.store import Register
from villagedesk.sentence import sentence
from villagedesk.subjects import referring
from villagedesk.subjects.conflicts import Conflict, Side, conflicts, decide

VALUE = "value="
"""What goes before a value that none of the sides holds."""

_SHORTEST = 4
"""Characters of a side's id that are enough to name it."""
_PEOPLE, _CONCERNS = TABLES[PERSON].c, concerns.CONCERN.c


@dataclass(frozen=True, slots=True)
class Found:
    """A conflict with whom it is about; `number` and `name` are those of the person, or the record's own."""

    conflict: Conflict
    person: str
    number: str
    name: str
    village: str

    @property
    def id(self) -> str:
        """Return the number of the conflict, by which it is closed."""
        return self.conflict.id


def count(connection: Connection, village: str = "") -> int:
    """Return how many records are in conflict, in one village or in all."""
    query = select(func.count()).select_from(concerns.CONCERN)
    return int(connection.execute(query.where(*_open(village))).scalar_one())


def open_conflicts(register: Register, village: str = "", limit: int | None = None, offset: int = 0) -> list[Found]:
    """Return the conflicts of `limit` records after the first `offset`, the oldest first; of one village, or of all."""
    query = select(concerns.CONCERN).where(*_open(village)).order_by(_CONCERNS.since, _CONCERNS.record)
    with register.database.reading() as connection:
        rows = connection.execute(query.limit(limit).offset(offset)).all()
    return _found(register, rows)


def find(register: Register, conflict: str) -> Found:
    """Return an open conflict by its number; WrongUse where it is closed, or never was."""
    record = conflict.partition(".")[0]
    with register.database.reading() as connection:
        rows = connection.execute(select(concerns.CONCERN).where(_CONCERNS.record == record)).all()
    for found in _found(register, [row for row in rows if row.what == concerns.CONFLICT]):
        if found.id == conflict:
            return found
    raise WrongUse(
        sentence("没有编号为“{conflict}”的冲突，或者已经有人处理了。", conflict=conflict),
        "请用 county conflicts 看看现在还有哪些。",
    )


def resolve(register: Register, conflict: str, keep: str, lookups: Lookups) -> Record:
    """Close a conflict and return the record as it stands then.

    `keep` is the id of the side that shall hold, or its beginning, or `value=` and what shall hold instead, written as
    in a spreadsheet. WrongUse where the conflict is closed already, or `keep` names no side or a value that the field
    cannot hold.
    """
    found = find(register, conflict).conflict
    if keep.startswith(VALUE):
        return decide(register, found, _typed(found, keep.removeprefix(VALUE).strip(), lookups))
    return decide(register, found, _side(found, keep).value)


def where_written(connection: Connection, devices: Sequence[str], own: str) -> dict[str, str]:
    """Return for devices where they stand, in words: a village and the letter of its laptop, or the county."""
    columns = select(DEVICE.c.id, DEVICE.c.village_name, DEVICE.c.letter, DEVICE.c.village)
    known = {own: "县里"}
    for some in chunks(sorted(set(devices))):
        for row in connection.execute(columns.where(DEVICE.c.id.in_(some))):
            known[row.id] = f"{row.village_name or row.village} {row.letter}".strip()
    return known


def _found(register: Register, rows: Sequence[Row[Any]]) -> list[Found]:
    by_kind: dict[str, list[str]] = {}
    for row in rows:
        by_kind.setdefault(row.entity, []).append(row.record)
    with register.database.reading() as connection:
        others = referring.named(connection, ((row.entity, row.record) for row in rows if not row.person))
        called = _called(connection, sorted({row.person for row in rows if row.person}))
        records = {
            (kind, asked): record
            for kind, ids in by_kind.items()
            for asked, record in reading.records(connection, ids, kind).items()
        }
    for (_, asked), one in records.items():
        if asked in others:
            called[asked] = (one.number, str(one.values.get("head_name") or "") or others[asked])
    found: list[Found] = []
    for row in rows:
        record = records.get((row.entity, row.record))
        for conflict in conflicts(register, [record]) if record else ():
            number, name = called.get(row.person or row.record, ("", ""))
            found.append(Found(conflict, row.person or "", number, name, row.village or ""))
    return found


def _called(connection: Connection, people: Sequence[str]) -> dict[str, tuple[str, str]]:
    query = select(_PEOPLE.id, _PEOPLE.number, _PEOPLE.name)
    return {
        row.id: (row.number or "", row.name or "")
        for some in chunks(people)
        for row in connection.execute(query.where(_PEOPLE.id.in_(some)))
    }


def _open(village: str) -> list[ColumnElement[bool]]:
    asked = [_CONCERNS.what == concerns.CONFLICT]
    return [*asked, _CONCERNS.village == village] if village else asked


def _side(conflict: Conflict, keep: str) -> Side:
    sides = [side for side in conflict.sides if side.head == keep]
    if not sides and len(keep) >= _SHORTEST:
        sides = [side for side in conflict.sides if side.head.startswith(keep.lower())]
    if len(sides) != 1:
        known = "、".join(side.head for side in conflict.sides)
        raise WrongUse(
            sentence("“{keep}”不是这个冲突里的一边。", keep=keep), sentence("请写其中一个：{known}", known=known)
        )
    return sides[0]


def _typed(conflict: Conflict, text: str, lookups: Lookups) -> Value:
    """Return what a typed value means for the field in conflict."""
    kind = KINDS[conflict.record.kind]
    field = next((one for one in kind if one.name == conflict.field), None)
    if field is None or field.kind is Kind.REFERENCE or conflict.element:
        raise WrongUse("这个冲突只能在列出的几边里选一个。", "请把 --keep 写成其中一边的编号。")
    reading = read(field, text, lookups)
    values = {**conflict.record.values, field.name: None, **reading.values}
    wrong = [problem.message for problem in reading.problems if field.name not in reading.values]
    wrong += [
        problem.message
        for problem in check(kind, values, lookups, at_keyboard=True)
        if problem.field == field.name and problem.severity is Severity.ERROR
    ]
    if wrong or (text and field.name not in reading.values):
        raise WrongUse(sentence("“{text}”不能填在“{label}”里。", text=text, label=field.label), "；".join(wrong))
    return reading.values.get(field.name)
