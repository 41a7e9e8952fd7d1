"""诉求: what people ask for: what is open and due, what is overdue, how it ended, and counts by kind."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, and_, func, select

from villagedesk.errors import VillageDeskError, WrongUse
from villagedesk.register import people
from villagedesk.register.people import PEOPLE, PersonRow
from villagedesk.register.projection import TABLES
from villagedesk.register.record import Record
from villagedesk.register.store import Register
from villagedesk.subjects import showing

SOURCE = "诉求办理"
DUE_DAYS: Final = 15
"""Days within which a request is to be settled, where nobody says otherwise."""

_REQUESTS = TABLES["request"]
_TEXTS = ("content", "received_on", "due_on", "handler", "closed_on", "result")


@dataclass(frozen=True, slots=True)
class Request:
    """One request as it is listed; days as ISO text, `type` in words."""

    id: str
    person: str
    number: str
    name: str
    group: str
    phone: str
    type: str
    content: str
    received_on: str
    due_on: str
    handler: str
    closed_on: str
    result: str

    def is_overdue(self, today: date) -> bool:
        """Tell whether it should have been settled before today."""
        return not self.closed_on and bool(self.due_on) and self.due_on < today.isoformat()


@dataclass(frozen=True, slots=True)
class Count:
    """How many requests of a kind came in, and how many of them are settled, open and overdue."""

    type: str
    received: int
    closed: int
    open: int
    overdue: int


def requests(connection: Connection, *, only_open: bool = False) -> list[Request]:
    """Return the requests: those to be settled first, by the day they are due; the settled ones by that day."""
    query = select(_REQUESTS).where(_standing())
    if only_open:
        query = query.where(_REQUESTS.c.closed_on.is_(None))
    found = list(connection.execute(query).mappings())
    known = {row.id: row for row in people.rows(connection, sorted({row["labourer"] for row in found}))}
    made = [_request(row, known[row["labourer"]]) for row in found if row["labourer"] in known]
    return sorted(made, key=lambda one: (bool(one.closed_on), one.closed_on or one.due_on or "9", one.received_on))


def _request(row: Mapping[Any, Any], asking: PersonRow) -> Request:
    return Request(
        id=row["id"],
        person=asking.id,
        number=asking.number,
        name=str(asking.person.get("name") or ""),
        group=str(asking.household.get("group") or ""),
        phone=str(asking.person.get("phone") or asking.person.get("family_phone") or ""),
        type=showing.words("request", "type", row),
        **{name: row[name] or "" for name in _TEXTS},
    )


def counts(connection: Connection, today: date, since: str = "", until: str = "") -> list[Count]:
    """Return the counts by kind, of the requests received from `since` to `until` (ISO) where these are given."""
    is_closed = _REQUESTS.c.closed_on.is_not(None)
    overdue = and_(_REQUESTS.c.closed_on.is_(None), _REQUESTS.c.due_on < today.isoformat())
    columns = (_REQUESTS.c.type, func.count(), func.count().filter(is_closed), func.count().filter(overdue))
    query = select(*columns).where(_standing()).group_by(_REQUESTS.c.type)
    if since:
        query = query.where(_REQUESTS.c.received_on >= since)
    if until:
        query = query.where(_REQUESTS.c.received_on <= until)
    rows = sorted(connection.execute(query), key=lambda row: (row[0] is None, len(row[0] or ""), row[0] or ""))
    named = ((showing.words("request", "type", {"type": row[0]}) or "未分类", row) for row in rows)
    return [Count(words, row[1], row[2], row[1] - row[2], row[3]) for words, row in named]


def close(register: Register, ids: Sequence[str], handler: str, result: str, today: date) -> int:
    """Settle requests with who did it and the result; WrongUse where one of these is not said."""
    who, words = " ".join(handler.split()), result.strip()
    if not who or not words:
        raise WrongUse("办结要写办理人和办理结果。", "例如“已联系企业补发工资”。")
    wanted = {"handler": who, "result": words, "closed_on": today.isoformat()}
    return register.save_all([(_living(register, record), dict(wanted)) for record in ids], SOURCE)


def _standing() -> ColumnElement[bool]:
    return and_(
        _REQUESTS.c.void.is_(None), _REQUESTS.c.labourer.in_(select(PEOPLE.c.id).where(PEOPLE.c.void.is_(None)))
    )


def _living(register: Register, record_id: str) -> Record:
    record = register.get("request", record_id)
    if record is None or record.void:
        raise VillageDeskError("这条诉求已经作废，没有改动。", "请按 F5 刷新名单。")
    return record
