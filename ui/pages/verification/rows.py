"""What a row of the month's list shows, kept ready so that a mark repaints without asking the register."""

from collections.abc import Callable, Sequence
from datetime import date

from ui.tables import Column, Row
from ui.theme import theme
from ui.widgets.badge import Kind
from villagedesk.context import Context
from villagedesk.register import people
from villagedesk.register.people import PersonRow
from villagedesk.subjects import showing
from villagedesk.subjects.standing import work_words
from villagedesk.subjects.verification import Outcome
from villagedesk.subjects.verification_roll import Member

CONFIRMED = "已核实"
STATE_KINDS = {
    Outcome.UNCHANGED.label: Kind.OK,
    Outcome.CHANGED.label: Kind.ACCENT,
    Outcome.LEFT.label: Kind.PLAIN,
    Outcome.UNREACHED.label: Kind.WARN,
    CONFIRMED: Kind.OK,
}
COLUMNS = (
    Column("place", "序号", 50, right=True, sortable=False, fixed=True),
    Column("name", "姓名", 94, sortable=False, fixed=True),
    Column("age", "年龄", 58, right=True, sortable=False),
    Column("group", "村民组", 88, sortable=False),
    Column("head", "户主", 94, sortable=False),
    Column("work", "现在状况", 160, sortable=False),
    Column("phone", "电话", 138, sortable=False),
    Column("state", "核实", 92, sortable=False, badges=STATE_KINDS, fixed=True),
)
_GIVEN_UP = ("phone", "head", "age", "work", "group")
"""The columns that go first where the list is narrow; the panel beside it shows the same."""

_NOTHING = "—"
_GONE = ("",) * len(COLUMNS)


def fitting(room: int, *, with_group: bool) -> set[str]:
    """Return the names of the columns that fit into a width at the size in force."""
    widths = {column.name: theme().px(column.width) for column in COLUMNS if with_group or column.name != "group"}
    for name in _GIVEN_UP:
        if sum(widths.values()) > room:
            widths.pop(name, None)
    return set(widths)


class Rows:
    """Fetches people once and hands out their rows; `of` tells how a person stands this month."""

    def __init__(self, context: Context, of: Callable[[str], Member | None]) -> None:
        self._context = context
        self._of = of
        self._today = context.today
        self._people: dict[str, PersonRow] = {}
        self._texts: dict[str, Row] = {}

    def forget(self, today: date) -> None:
        """Read everybody anew from now on."""
        self._today = today
        self._people.clear()
        self._texts.clear()

    def fetch(self, ids: Sequence[str]) -> list[Row]:
        """Return one row for each id, an empty one where the person has gone meanwhile."""
        self._read([record for record in ids if record not in self._texts])
        return [self._row(record) for record in ids]

    def person(self, record: str) -> PersonRow | None:
        """Return a person with what lists show; None where there is none."""
        if record not in self._people:
            self._read([record])
        return self._people.get(record)

    def _read(self, ids: Sequence[str]) -> None:
        if not ids:
            return
        with self._context.register.database.reading() as connection:
            for row in people.rows(connection, ids):
                self._people[row.id] = row
                self._texts[row.id] = _texts(row, self._today)

    def _row(self, record: str) -> Row:
        member, texts = self._of(record), self._texts.get(record)
        if member is None or texts is None:
            return _GONE
        return (str(member.place), *texts, member.label)


def _texts(row: PersonRow, today: date) -> Row:
    age = showing.age(row.person, today)
    return (
        str(row.person.get("name") or ""),
        "" if age is None else str(age),
        str(row.household.get("group") or ""),
        str(row.household.get("head_name") or ""),
        work_words(row) or _NOTHING,
        showing.spaced_phone(str(row.person.get("phone") or row.person.get("family_phone") or "")),
    )
