"""People who move between villages (转村): the county gives them, and what hangs on them, to another village.

Their household stays behind. The new village hears the whole history; in the old one the record leaves the roll and
its history stays.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection

from villagedesk.catalogue import KINDS
from villagedesk.county import people as who_is_who
from villagedesk.errors import VillageDeskError, WrongUse
from villagedesk.exchange.fields import VILLAGE as CODE
from villagedesk.journal.op import Change
from villagedesk.register import belonging, feeds, reading, same_pairs, whose
from villagedesk.register.projection import PERSON
from villagedesk.register.record import VILLAGE, Record
from villagedesk.register.store import Register
from villagedesk.sentence import sentence

SOURCE = "转村"
"""Where such changes come from, in the journal."""

_HOUSEHOLD = KINDS[PERSON].parent
_COUNTY_DIGITS = 6


def move(register: Register, people: Sequence[str], village: str) -> int:
    """Give people to another village; return how many changed their village.

    `village` is its 12-digit code. VillageDeskError where that is no village of this county, or somebody is not in
    the register.
    """
    with register.database.reading() as connection:
        county = whose.code(connection)[:_COUNTY_DIGITS]
        moved = [one for one in people if belonging.villages(connection, [one]).get(one) != {village}]
    if not CODE.fullmatch(village) or village.endswith("000") or not village.startswith(county):
        raise WrongUse(sentence("“{code}”不是本县的村代码。", code=village), "请填 12 位行政村代码。")
    register.change(lambda connection: list(_changes(connection, moved, village, register.identity.user)))
    who_is_who.look_again(register)
    return len(moved)


def _changes(connection: Connection, people: Sequence[str], village: str, user: str) -> Iterator[Change]:
    for person in people:
        group = same_pairs.group(connection, person)
        found = reading.records(connection, group, PERSON)
        if person not in found:
            raise VillageDeskError("要转的人不在名册里。", "请刷新后再选。")
        leading = found[person]
        yield _change(leading, village, user)
        hanging = reading.records(connection, sorted(feeds.hanging_on(connection, group)))
        yield from (_change(record, village, user) for record in hanging.values())


def _change(record: Record, village: str, user: str) -> Change:
    fields: dict[str, tuple[Any, tuple[str, ...]]] = {VILLAGE: (village, record.heads.get(VILLAGE, ()))}
    if record.values.get(_HOUSEHOLD) and record.kind == PERSON:
        fields[_HOUSEHOLD] = (None, record.heads.get(_HOUSEHOLD, ()))
    return Change(record.kind, record.id, fields, user, SOURCE)
