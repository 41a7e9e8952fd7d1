"""A page of two lists as a service declares them, and what stands in it."""

from ui.pages.records.declared import Chip, Listing, Mark
from ui.pages.records.page import ListsPage
from ui.pages.records.part import RecordsPart
from ui.widgets import KeyButton
from villagedesk.catalogue.field import Values
from villagedesk.context import Context
from villagedesk.subjects.records import Is, Within


def _today(context: Context) -> Values:
    return {"visited_on": context.today.isoformat()}


def _by_phone(_: Context) -> Values:
    return {"method": "2"}


VISITS = Listing(
    "visit",
    "走访记录",
    ("person", "group", "visited_on", "method", "findings", "next_on", "state"),
    more=("visitor",),
    chips=(
        Chip("all", "全部"),
        Chip("due", "该回访", Within("next_on", None, 0)),
        Chip("calls", "电话", Is("method", "2")),
    ),
    order="-visited_on",
    first=_today,
    carried=("visited_on", "method", "visitor"),
    fields=("visited_on", "method", "visitor", "findings", "next_on"),
    add="新走访",
    unit="次",
    empty="还没有走访记录。按 F2 记一次。",
    many=True,
    once=("visited_on",),
    marks=(Mark("记为电话走访", _by_phone),),
)
TRIPS = Listing("trip", "班次", ("name", "departs_on"), add="新班次", unit="班", empty="还没有班次。")


class SamplePage(ListsPage):
    """Visits and trips."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, "走访", "visits")
        self.own_button = KeyButton("打印走访表", "Alt+W")
        self.visits: RecordsPart = self.add_list("visits", "走访", VISITS, self.own_button)
        self.trips: RecordsPart = self.add_list("trips", "班次", TRIPS)


def texts(part: RecordsPart, column: str) -> list[str]:
    """Return what a column shows, row by row."""
    model = part.table.paged
    number = next(number for number, one in enumerate(model.columns) if one.name == column)
    return [model.text(row, number) for row in range(model.rowCount())]
