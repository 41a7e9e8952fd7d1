"""What is printed for trips: the passengers for the escort to tick off, a slip for each of them, the totals."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from villagedesk.register.record import Record
from villagedesk.register.store import Register
from villagedesk.reports import workbook
from villagedesk.reports.half_sheet import HalfSheet, draw_half_sheets
from villagedesk.reports.output import Target
from villagedesk.reports.roster import Roster, RosterColumn, draw_roster
from villagedesk.reports.style import Align
from villagedesk.sentence import joined, sentence
from villagedesk.subjects import records, records_words, showing, trips
from villagedesk.subjects.slips import now_printed, unit_title
from villagedesk.subjects.totals import Totals
from villagedesk.subjects.trips import Total

SLIP_TITLE: Final = "乘车行程单"
_COLUMNS: Final = ("person", "sex", "age", "group", "id_number", "phone", "boards_at", "seat", "employer")
_WIDTHS: Final = (10, 5, 5, 10, 20, 14, 14, 8, 20)
_TICKED: Final = (("上车", 7), ("到达", 7))
_ADVICE: Final = "请带好身份证和证明，提前 30 分钟到上车点；途中有事找带队人。"


def draw_passengers(register: Register, trip: Record, today: date, target: Target, *, reveal: bool = False) -> int:
    """Write the list of a trip's passengers as PDF and return how many there are; ID numbers in full with `reveal`."""
    with register.database.reading() as connection:
        wanted = trips.riders(connection, trip.id)
        rows = list(records_words.whole(connection, "ride", wanted, _COLUMNS, today, reveal=reveal))
    columns = [
        *(
            RosterColumn(records_words.label("ride", name), width)
            for name, width in zip(_COLUMNS, _WIDTHS, strict=True)
        ),
        *(RosterColumn(label, width, Align.CENTRE) for label, width in _TICKED),
    ]
    roster = Roster(
        title=f"{showing.words('trip', 'name', trip.values)}乘车人员名册",
        unit=unit_title(register.identity.village_name),
        about=about(trip),
        printed_at=now_printed(),
        columns=columns,
        rows=[(*row, "", "") for row in rows],
        count=len(rows),
        signed_by=("制表人", "带队人"),
    )
    draw_roster(roster, target)
    return len(rows)


def write_passengers(register: Register, trip: Record, today: date, target: Target, *, reveal: bool = False) -> int:
    """Write the list of a trip's passengers as a spreadsheet and return how many there are."""
    names = (*_COLUMNS, "boarded", "arrived_on")
    with register.database.reading() as connection:
        wanted = trips.riders(connection, trip.id)
        rows = list(records_words.whole(connection, "ride", wanted, names, today, reveal=reveal))
    columns = [workbook.Column("序号", 6)]
    columns += [workbook.Column(records_words.label("ride", name), 16, text=True) for name in names]
    title = f"{showing.words('trip', 'name', trip.values)}乘车人员名册"
    head = (f"{register.identity.village_name}{title}", about(trip))
    body: Iterable[Sequence[workbook.Cell]] = ([number, *row] for number, row in enumerate(rows, start=1))
    return workbook.write_workbook(target, title, columns, body, head, ("制表人：" + " " * 16 + "带队人：",))


def draw_slips(register: Register, trip: Record, rides: Sequence[str], target: Target) -> int:
    """Write the itinerary slip of each of some rides of a trip as PDF, two on a sheet; return how many."""
    unit, printed_at = unit_title(register.identity.village_name), now_printed()
    with register.database.reading() as connection:
        rows = records.rows(connection, "ride", rides)
    slips = [_slip(trip, row, number, unit, printed_at) for number, row in enumerate(rows, start=1)]
    return draw_half_sheets(SLIP_TITLE, slips, target)


def about(trip: Record) -> str:
    """Return a trip in one line: when, how, from where to where, with whom."""
    told = {field: showing.words("trip", field, trip.values) for field in _ABOUT}
    when = " ".join(filter(None, (told["departs_on"], told["departs_at"])))
    way = "—".join(filter(None, (told["departure"], _destination(trip))))
    escort = sentence("带队人 {name}", name=told["escort"]) if told["escort"] else ""
    return joined("，", filter(None, (when, told["mode"], way, " ".join(filter(None, (escort, told["phone"]))))))


_ABOUT: Final = ("departs_on", "departs_at", "mode", "departure", "escort", "phone")


def _destination(trip: Record) -> str:
    return showing.words("trip", "destination", trip.values) or showing.words("trip", "destination_text", trip.values)


def _slip(trip: Record, row: records.RecordRow, number: int, unit: str, printed_at: str) -> HalfSheet:
    def told(name: str) -> str:
        return showing.words("trip", name, trip.values)

    boards_at = str(row.values.get("boards_at") or "") or told("departure")
    lines = (
        ("姓名", " ".join(filter(None, (str(row.person.get("name") or ""), str(row.household.get("group") or ""))))),
        ("班次", " ".join(filter(None, (told("name"), told("mode"), told("direction"))))),
        ("发车时间", " ".join(filter(None, (told("departs_on"), told("departs_at"))))),
        ("上车点", boards_at),
        ("目的地", " ".join(dict.fromkeys(filter(None, (_destination(trip), told("destination_text")))))),
        ("行程", told("legs")),
        ("车牌号（车次）", told("vehicle_numbers")),
        ("座位", str(row.values.get("seat") or "")),
        ("带队人", " ".join(filter(None, (told("escort"), showing.spaced_phone(told("phone")))))),
        ("接收企业", str(row.values.get("employer") or "")),
        ("注意事项", _ADVICE),
    )
    return HalfSheet(str(number), unit, printed_at, lines, tall=("行程",), signed_by=("经办人签字", "乘车人签字"))


def total_table(found: Sequence[Total]) -> Totals:
    """Return the totals as a table to show, print and hand on."""
    return Totals(
        title="有组织输送统计",
        unit="班次、辆、人",
        heads=("交通方式", "方向", "班次", "车辆(车厢)", "报名人数", "上车人数", "登记务工人数"),
        names=("mode", "direction", "trips", "vehicles", "signed", "boarded", "organised"),
        lines=[(*one.words(), one.trips, one.vehicles, one.signed, one.boarded, one.organised) for one in found],
        words=2,
    )
