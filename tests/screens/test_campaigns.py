"""专项行动 on the screen: what was done for each of them, counted where trips are counted."""

from pytestqt.qtbot import QtBot

from tests.screens.desk import open_page, settle
from tests.subjects.trip_sample import sample
from ui.pages.records.totals import TotalsPart
from ui.pages.trips.page import TripsPage
from villagedesk.context import Context
from villagedesk.register.record import blank


def test_trips_fairs_visits_and_trainings_are_counted_by_campaign(context: Context, qtbot: QtBot) -> None:
    made, save = sample(context), context.register.save
    save(made.bus, {"campaign": "1"})
    save(blank("fair"), {"name": "专场招聘会", "held_on": "2026-02-28", "campaign": "1", "visitors": 630})
    for person in made.people[:2]:
        save(blank("visit"), {"labourer": person.id, "visited_on": "2026-03-01", "campaign": "2"})
    save(blank("visit"), {"labourer": made.people[0].id, "visited_on": "2026-03-09", "campaign": "2"})
    save(blank("training_record"), {"labourer": made.people[3].id, "starts_on": "2026-03-02", "campaign": "2"})
    page = open_page(TripsPage, context, qtbot)
    page.arrive("totals")
    part = page.part
    assert isinstance(part, TotalsPart)
    part.year.setCurrentIndex(0)
    part.which.setCurrentIndex(1)
    part.which.activated.emit(1)
    settle(qtbot)
    assert part.table is not None
    shown = part.table.paged
    rows = [[shown.text(row, column) for column in range(1, 9)] for row in range(shown.rowCount())]
    assert rows == [
        ["春风行动", "1", "2", "1", "630", "0", "0", "0"],
        ["夏秋攻坚", "0", "0", "0", "0", "3", "2", "1"],
        ["合计", "1", "2", "1", "630", "3", "2", "1"],
    ]
