"""退回补正: the county sends a field of a person back to the village, in words, and hears when it was corrected."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Field, Need
from villagedesk.errors import VillageDeskError, WrongUse
from villagedesk.journal import clock
from villagedesk.journal.op import RETURN, Change
from villagedesk.register import concerns
from villagedesk.register.projection import PERSON, TABLES
from villagedesk.register.record import Record
from villagedesk.register.store import Register
from villagedesk.sentence import sentence
from villagedesk.subjects import returns
from villagedesk.subjects.registration import CHILDREN, Person, load, record_of
from villagedesk.subjects.returns import Returned

SENDING_BACK, WITHDRAWN = "退回补正", "撤回退回"
"""Where such changes come from, in the journal."""

LONGEST = 500
"""How long the words of a return may be, in characters."""

_PEOPLE, _CONCERNS = TABLES[PERSON].c, concerns.CONCERN.c


@dataclass(frozen=True, slots=True)
class OpenReturn:
    """A record of which something was sent back and is not corrected; `since` is local time to the minute.

    `person`, `number` and `name` are '' for a household.
    """

    record: str
    entity: str
    person: str
    number: str
    name: str
    village: str
    since: str


def send_back(register: Register, person: str, fields: Sequence[str], words: str, code: str = "") -> list[Record]:
    """Send fields of a person back and return the records that hold them.

    `person` is a record id. Fields are named as in the catalogue: `phone` or `labourer.phone`, `household.address`,
    `spell.place`, which is that of the latest spell. WrongUse where a field is unknown or computed or nothing is said,
    VillageDeskError where the person or the record is not there.
    """
    said = words.strip()
    if not said:
        raise WrongUse("退回要写明原因。", "请写清楚哪里不对、要怎么改，村里看到的就是这句话。")
    if len(said) > LONGEST:
        raise WrongUse(sentence("退回的话太长，最多 {most} 个字。", most=LONGEST), "请写短一些。")
    found = load(register, person)
    if found is None or found.labourer.void:
        raise VillageDeskError("名册上没有这个人，退不了。", "请核对登记单号。")
    by_record: dict[str, tuple[Record, list[str]]] = {}
    for named in fields:
        record, field = _held_by(found, named)
        by_record.setdefault(record.id, (record, []))[1].append(field.name)
    user = register.identity.user
    changes = [_sending(record, names, said, code, user) for record, names in by_record.values()]
    register.change(lambda _: changes)
    return [register.get(record.kind, record.id) or record for record, _ in by_record.values()]


def withdraw(register: Register, returned: Returned) -> Record:
    """Take a return back: the county says that the value is right after all."""
    return returns.affirm(register, returned, WITHDRAWN)


def open_returns(connection: Connection, village: str = "", limit: int | None = None) -> list[OpenReturn]:
    """Return what is not corrected yet, the oldest first; of one village, or of all."""
    query = (
        select(concerns.CONCERN, _PEOPLE.number, _PEOPLE.name)
        .select_from(concerns.CONCERN.outerjoin(TABLES[PERSON], _PEOPLE.id == _CONCERNS.person))
        .where(_CONCERNS.what == concerns.RETURN)
        .order_by(_CONCERNS.since, _CONCERNS.record)
        .limit(limit)
    )
    if village:
        query = query.where(_CONCERNS.village == village)
    return [
        OpenReturn(
            record=row.record,
            entity=row.entity,
            person=row.person or "",
            number=row.number or "",
            name=row.name or "",
            village=row.village or "",
            since=clock.moment(row.since),
        )
        for row in connection.execute(query)
    ]


def _held_by(person: Person, named: str) -> tuple[Record, Field]:
    """Return the record of a person that holds a field, and the field."""
    kind, _, name = named.rpartition(".")
    kind = kind or PERSON
    field = next((one for one in KINDS[kind] if one.name == name), None) if kind in _RECORDS else None
    if field is None or not field.stored or field.need is Need.COMPUTED:
        raise WrongUse(sentence("没有“{named}”这个项目。", named=named), "例如 labourer.phone、spell.place。")
    record = record_of(person, kind)
    if record is None:
        raise VillageDeskError(
            sentence("{name}还没有登记{kind}，没有可以退回的记录。", name=person.name, kind=KINDS[kind].label),
            "请退回这个人的备注（labourer.remark），写明要补登什么。",
        )
    return record, field


def _sending(record: Record, fields: Sequence[str], words: str, code: str, user: str) -> Change:
    seen = {short for field in fields for name in returns.registers(record, field) for short in record.heads[name]}
    extra: dict[str, Any] = {"at": sorted(seen), "fields": list(fields), "words": words}
    if code:
        extra["code"] = code
    return Change(record.kind, record.id, {}, user, SENDING_BACK, RETURN, extra)


_RECORDS = frozenset((PERSON, "household", *CHILDREN))
"""The record kinds of which something can be sent back."""
