"""Trips: passengers, totals, what is due, the work that begins with a trip, and the papers."""

from datetime import date
from io import BytesIO

import pytest
from openpyxl import load_workbook
from pypdfium2 import PdfDocument

from tests.subjects.trip_sample import BUS, sample
from villagedesk.context import Context
from villagedesk.errors import WrongUse
from villagedesk.register.record import blank
from villagedesk.subjects import trip_papers, trips
from villagedesk.subjects.trips import Passengers


def words(pdf: BytesIO) -> list[str]:
    """Return the text of each page of a PDF."""
    with PdfDocument(pdf.getvalue()) as document:
        return [page.get_textpage().get_text_range() for page in document]


def test_passengers_are_counted_once_a_trip_and_the_void_are_not(context: Context) -> None:
    made = sample(context)
    again = context.register.save(blank("ride"), {"labourer": made.people[1].id, "trip": made.bus.id})
    gone = context.register.save(blank("ride"), {"labourer": made.people[3].id, "trip": made.train.id})
    context.register.void(gone, "报错了")
    assert again.id != gone.id
    with context.register.database.reading() as connection:
        found = trips.passengers(connection, [made.bus.id, made.train.id, "没有"])
    assert found == {made.bus.id: Passengers(4, 2, 0), made.train.id: Passengers(1, 1, 0), "没有": Passengers()}


def test_totals_go_by_way_and_direction_within_the_period(context: Context) -> None:
    made = sample(context)
    trips.set_out(context.register, made.bus.id)
    with context.register.database.reading() as connection:
        table = trip_papers.total_table(trips.totals(connection, "2026-01-01", "2026-12-31"))
        later = trips.totals(connection, "2026-02-06", "")
    assert table.texts() == [
        ("专列(高铁)", "返乡", "1", "1", "1", "1", "0"),
        ("专车(包车)", "返岗", "1", "2", "4", "2", "2"),
        ("合计", "", "2", "3", "5", "3", "2"),
    ]
    assert [one.mode for one in later] == ["3"]


def test_who_boarded_has_work_on_record_old_work_in_that_city_is_marked_and_nobody_twice(context: Context) -> None:
    made = sample(context)
    done = trips.set_out(context.register, made.bus.id)
    assert (done.saved, done.left) == (2, {})
    (known,) = context.register.of_parent("spell", made.people[0].id)
    assert (known.values["organised"], known.values["trip"], known.values["employer"]) == (
        True,
        made.bus.id,
        "广州金象实业",
    )
    (begun,) = context.register.of_parent("spell", made.people[1].id)
    assert (begun.values["start_date"], begun.values["place"], begun.values["employer"]) == (
        BUS["departs_on"],
        "440114",
        "花都电子厂",
    )
    assert context.register.of_parent("spell", made.people[2].id) == []
    again = trips.set_out(context.register, made.bus.id)
    assert (again.saved, len(again.left)) == (0, 2)
    assert context.register.undo()
    assert context.register.of_parent("spell", made.people[1].id) == []


def test_a_trip_home_or_without_anybody_on_board_begins_no_work(context: Context) -> None:
    made = sample(context)
    empty = context.register.save(blank("trip"), {"name": "空车", "departs_on": "2026-03-01", "direction": "1"})
    for trip, said in ((made.train.id, "返乡"), (empty.id, "还没有人上车"), ("没有", "作废")):
        with pytest.raises(WrongUse, match=said):
            trips.set_out(context.register, trip)


def test_what_left_without_being_ticked_off_is_due_before_what_leaves_soon(context: Context) -> None:
    made = sample(context)
    with context.register.database.reading() as connection:
        before = [one.count for one in trips.due(connection, date(2026, 2, 14))]
        after = trips.due(connection, date(2026, 2, 21))
    assert before == [0, 1]
    assert [(one.count, one.urgent) for one in after] == [(1, True), (0, False)]
    assert made.bus.id


def test_the_roster_lists_passengers_in_order_and_shows_id_numbers_only_when_asked(context: Context) -> None:
    made = sample(context)
    known = context.register.get("labourer", made.people[0].id)
    assert known is not None
    context.register.save(known, {"id_number": "520422199101184527"})
    hidden, shown = BytesIO(), BytesIO()
    assert trip_papers.draw_passengers(context.register, made.bus, context.today, hidden) == 4
    trip_papers.draw_passengers(context.register, made.bus, context.today, shown, reveal=True)
    assert "520422199101184527" in words(shown)[0]
    (page,) = words(hidden)
    assert "520422199101184527" not in page
    assert page.index("韦小红") < page.index("罗小妹") < page.index("吴建国")
    assert "带队人 罗建刚" in page


def test_the_roster_as_a_spreadsheet_keeps_its_numbers_as_text(context: Context) -> None:
    made = sample(context)
    target = BytesIO()
    assert trip_papers.write_passengers(context.register, made.bus, context.today, target) == 4
    sheet = load_workbook(target).active
    assert sheet is not None
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert "春风行动广州专车" in str(rows[0][0])
    assert [row[1] for row in rows if row[0] in (1, 2, 3, 4)] == ["韦小红", "罗小妹", "吴建国", "陈玉兰"]


def test_every_passenger_has_an_itinerary_slip_two_on_a_sheet(context: Context) -> None:
    made = sample(context)
    with context.register.database.reading() as connection:
        rides = trips.riders(connection, made.bus.id)
    target = BytesIO()
    assert trip_papers.draw_slips(context.register, made.bus, rides[:3], target) == 3
    first, second = words(target)
    assert "韦小红" in first
    assert "罗小妹" in first
    assert "吴建国" in second
    for told in ("乘车行程单", "2026-02-20 08:30", "马官镇政府广场", "贵G12345", "1A", "131 3671 5753", "花都电子厂"):
        assert told in first
