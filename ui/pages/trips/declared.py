"""The lists of 专车专列 as declarations: the trips, and the people on them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from ui.pages.records.declared import Chip, Computed, Listing, Mark
from ui.widgets.badge import Kind as Look
from villagedesk.context import Context
from villagedesk.register.store import Register
from villagedesk.subjects.records import Both, Empty, Is, Within
from villagedesk.subjects.trips import OUTWARD, passengers

_HOMEWARD = "2"


def trips() -> Listing:
    """Return the list of trips, those to come first."""
    return Listing(
        kind="trip",
        title="班次",
        columns=(
            "name", "departs_on", "direction", "mode", "departure", "destination", "vehicles", "signed",
            "boarded",
        ),
        more=("departs_at", "seats", "escort", "phone", "organiser", "campaign", "fund_source", "state"),
        chips=(
            Chip("all", tr("全部")),
            Chip("coming", tr("还没有发车"), Within("departs_on", 0, None)),
            Chip("outward", tr("返岗"), Is("direction", OUTWARD)),
            Chip("homeward", tr("返乡"), Is("direction", _HOMEWARD)),
        ),
        order="-departs_on",
        fields=(
            "name", "departs_on", "departs_at", "mode", "direction", "departure", "destination", "pick_ups", "vehicles",
            "vehicle_numbers", "escort", "phone",
        ),
        carried=("departs_on", "mode", "direction", "departure", "organiser", "fund_source"),
        add=tr("新班次"),
        unit="班",
        empty=tr("还没有班次。按 F2 记一班专车、专列。"),
        computed=(
            Computed("signed", "报名", _signed, 70, right=True),
            Computed("boarded", "上车", _boarded, 70, right=True),
        ),
    )  # fmt: skip


def rides() -> Listing:
    """Return the list of passengers: those of one trip, or of all."""
    return Listing(
        kind="ride",
        title="乘车人员",
        columns=("person", "group", "phone", "trip", "boards_at", "seat", "boarded", "employer"),
        more=("sex", "age", "id_number", "signed_up_on", "arrived_on", "remark", "state"),
        chips=(
            Chip("all", tr("全部")),
            Chip("waiting", tr("还没有记上车"), Empty("boarded")),
            Chip("boarded", tr("已上车"), Is("boarded", True)),
            Chip("missed", tr("没有上车"), Is("boarded", False)),
            Chip("under_way", tr("还没有报到达"), Both(Is("boarded", True), Empty("arrived_on"))),
        ),
        first=lambda context: {"signed_up_on": context.today.isoformat()},
        carried=("trip", "boards_at", "employer", "signed_up_on"),
        add=tr("报名乘车"),
        unit="人",
        empty=tr("还没有人报名。按 F2 报一个人，按 Ctrl+M 一次报多人。"),
        many=True,
        once=("trip",),
        marks=(
            Mark(tr("已上车"), lambda _: {"boarded": True}, "bus"),
            Mark(tr("没有上车"), lambda _: {"boarded": False}, "user-x"),
            Mark(tr("已到达"), _arrived, "map-pin"),
        ),
        badges={"boarded": {"是": Look.OK, "否": Look.WARN}},
    )


def _arrived(context: Context) -> dict[str, str | int | bool | list[str] | None]:
    return {"boarded": True, "arrived_on": context.today.isoformat()}


def _signed(register: Register, ids: Sequence[str]) -> Mapping[str, str]:
    with register.database.reading() as connection:
        return {trip: str(one.signed) for trip, one in passengers(connection, ids).items()}


def _boarded(register: Register, ids: Sequence[str]) -> Mapping[str, str]:
    with register.database.reading() as connection:
        return {trip: str(one.boarded) for trip, one in passengers(connection, ids).items()}


def tr(text: str) -> str:
    """Return the words in the language of the screen."""
    return QCoreApplication.translate("TripsPage", text)
