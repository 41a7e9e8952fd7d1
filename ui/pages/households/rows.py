"""What a row of the list of households shows, and what the list asks of the register."""

from collections.abc import Sequence
from dataclasses import dataclass

from ui.pages.people.rows import HOUSEHOLD_KINDS, STATE_KINDS
from ui.tables import Column, Row
from villagedesk.register import homes, people
from villagedesk.register.homes import HomeRow
from villagedesk.register.people import SyncState
from villagedesk.register.store import Register
from villagedesk.subjects import showing

COLUMNS = (
    Column("head_name", "户主", 96, fixed=True),
    Column("group", "村民组", 104),
    Column("type", "户类型", 120, badges=HOUSEHOLD_KINDS),
    Column("members", "劳动力", 76, right=True),
    Column("state", "上报", 88, sortable=False, badges=STATE_KINDS),
    Column("names", "在册成员", 300, sortable=False),
    Column("phone", "电话", 140),
    Column("number", "户编号", 190),
    Column("address", "家庭住址", 220, sortable=False),
)
SHOWN = ("group", "type", "members", "state", "names", "phone")
"""The columns shown until somebody chooses others."""

_EMPTY: Row = ("",) * len(COLUMNS)


@dataclass(frozen=True, slots=True)
class Query:
    """Which households, in what order; `serial` tells a late answer from the one that is wanted."""

    serial: int
    text: str = ""
    group: str = ""
    order: str = "group"


@dataclass(frozen=True, slots=True)
class Found:
    """The answer: the households, how many there are in all, and the groups that occur."""

    query: Query
    ids: Sequence[str]
    total: int
    groups: Sequence[str]


def look(register: Register, query: Query) -> Found:
    """Return the households of a query."""
    groups = (query.group,) if query.group else ()
    with register.database.reading() as connection:
        ids = homes.ids(connection, query.text, groups, order=query.order)
        total = homes.count(connection) if query.text or query.group else len(ids)
        return Found(query, ids, total, people.groups(connection))


def fetch(register: Register, ids: Sequence[str]) -> list[Row]:
    """Return one row for each id, an empty one where the household has gone meanwhile."""
    with register.database.reading() as connection:
        found = {row.id: texts(row) for row in homes.rows(connection, ids)}
    return [found.get(record, _EMPTY) for record in ids]


def texts(row: HomeRow) -> Row:
    """Return the texts of a household, one for each column."""
    home = row.household
    return (
        str(home["head_name"] or "") or next(iter(row.names), ""),
        str(home["group"] or ""),
        showing.words("household", "type", home),
        str(row.members),
        SyncState.WAITING.value if row.unsent else "",
        "、".join(row.names),
        showing.spaced_phone(str(home["phone"] or "")),
        str(home["number"] or ""),
        str(home["address"] or ""),
    )
