"""What a row of the list of people shows."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from ui.tables import Column, Row
from ui.widgets.badge import Kind
from villagedesk.register import people
from villagedesk.register.people import PersonRow, SyncState
from villagedesk.register.store import Register
from villagedesk.subjects import showing
from villagedesk.subjects.standing import training_words, wish_words, work_words

STATE_KINDS = {
    SyncState.WAITING.value: Kind.ACCENT,
    SyncState.SENT.value: Kind.PLAIN,
    SyncState.RECEIVED.value: Kind.OK,
    SyncState.RETURNED.value: Kind.BAD,
    SyncState.CONFLICT.value: Kind.BAD,
}
_MONITORED = ("监测对象", "脱贫不稳定户", "边缘易致贫户", "突发严重困难户")
HOUSEHOLD_KINDS = {"脱贫户": Kind.ACCENT, **dict.fromkeys(_MONITORED, Kind.WARN)}

COLUMNS = (
    Column("name", "姓名", 82, fixed=True),
    Column("sex", "性别", 54),
    Column("age", "年龄", 58, right=True),
    Column("group", "村民组", 82),
    Column("type", "户类型", 104, sortable=False, badges=HOUSEHOLD_KINDS),
    Column("work", "务工/就业", 154, sortable=False),
    Column("wish", "求职意向", 108, sortable=False),
    Column("training", "培训需求", 118, sortable=False),
    Column("phone", "联系电话", 136),
    Column("id_number", "身份证号", 190),
    Column("head", "户主", 96, sortable=False),
    Column("number", "登记单号", 230),
    Column("state", "上报", 88, sortable=False, badges=STATE_KINDS),
)
SHOWN = ("name", "sex", "age", "group", "type", "work", "wish", "state")
"""The columns shown until somebody chooses others."""

_NOTHING = "—"
_EMPTY: Row = ("",) * len(COLUMNS)


def fetch(register: Register, today: date, ids: Sequence[str]) -> list[Row]:
    """Return one row for each id, an empty one where the person has gone meanwhile."""
    with register.database.reading() as connection:
        found = {row.id: texts(row, today) for row in people.rows(connection, ids)}
    return [found.get(record, _EMPTY) for record in ids]


def in_brief(row: PersonRow, today: date) -> str:
    """Return who somebody is in one line: 女 · 49 岁 · 仡佬族 · 一组."""
    age = showing.age(row.person, today)
    facts = (
        showing.sex(row.person),
        "" if age is None else QCoreApplication.translate("people_rows", "{age} 岁").format(age=age),
        showing.words("labourer", "ethnic_group", row.person),
        str(row.household.get("group") or ""),
    )
    return " · ".join(filter(None, facts))


def texts(row: PersonRow, today: date) -> Row:
    """Return the texts of a person, one for each column; the ID number is masked."""
    person, home = row.person, row.household
    age = showing.age(person, today)
    return (
        str(person.get("name") or ""),
        showing.sex(person),
        "" if age is None else str(age),
        str(home.get("group") or ""),
        showing.words("household", "type", home),
        work_words(row) or _NOTHING,
        wish_words(row.intent) or _NOTHING,
        training_words(row.need) or _NOTHING,
        showing.spaced_phone(str(person.get("phone") or "")),
        showing.masked(str(person.get("id_number") or "")),
        str(home.get("head_name") or ""),
        row.number,
        row.state.value,
    )


def order_of(column: str, *, descending: bool) -> str:
    """Return how the register sorts by a column; the oldest are those born first."""
    name = "birth_date" if column == "age" else column
    return f"-{name}" if descending != (column == "age") else name
