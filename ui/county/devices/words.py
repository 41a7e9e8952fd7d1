"""How a laptop is said: its state, its code, and the filters of the page."""

from collections.abc import Callable, Mapping

from ui.county.villages.words import moment
from ui.tables import Column, Row
from ui.widgets import Kind
from villagedesk.county.codes import Code
from villagedesk.county.hub import APPROVED, REVOKED, WAITING
from villagedesk.county.laptops import Laptop

STATES: Mapping[str, tuple[str, Kind]] = {
    WAITING: ("待批准", Kind.WARN),
    APPROVED: ("已批准", Kind.OK),
    REVOKED: ("已停用", Kind.BAD),
}
CODES: Mapping[Code, str] = {
    Code.NONE: "",
    Code.RIGHT: "村码对",
    Code.WRONG: "村码不对",
    Code.USED: "村码用过了",
}

COLUMNS = (
    Column("town", "乡镇", 96, sortable=False),
    Column("name", "村", 112, fixed=True, sortable=False),
    Column("letter", "字母", 56, sortable=False),
    Column("state", "状态", 88, badges=dict(STATES.values()), sortable=False),
    Column("asked", "申请", 104, sortable=False),
    Column("last", "最近上报", 104, sortable=False),
    Column("note", "说明", 96, sortable=False),
)

FILTERS: Mapping[str, Callable[[Laptop], bool]] = {
    "all": lambda _: True,
    WAITING: lambda one: one.state == WAITING,
    APPROVED: lambda one: one.state == APPROVED,
    REVOKED: lambda one: one.state == REVOKED,
}


def cells(laptop: Laptop) -> Row:
    """Return the row of a laptop."""
    return (
        laptop.town,
        laptop.name,
        laptop.letter,
        STATES[laptop.state][0],
        moment(laptop.asked_at),
        moment(laptop.last_received),
        laptop.revoked_why or (CODES[laptop.code] if laptop.state == WAITING else ""),
    )
