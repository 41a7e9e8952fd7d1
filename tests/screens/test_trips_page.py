"""专车专列 by keys: from a trip to its passengers, who is ticked off, the work that begins, and the counts."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.screens.desk import open_page, settle
from tests.screens.typing import CTRL, focus, press, type_text
from tests.subjects.trip_sample import Sample, sample
from ui.pages.records.part import RecordsPart
from ui.pages.records.totals import TotalsPart
from ui.pages.trips.page import TripsPage
from villagedesk.context import Context

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def made(context: Context) -> Sample:
    return sample(context)


@pytest.fixture
def page(made: Sample, context: Context, qtbot: QtBot) -> TripsPage:
    """The page with the keyboard on the bus, which has left last."""
    assert made.bus.id
    found = open_page(TripsPage, context, qtbot)
    found.setFocus()
    assert focus() is found.trips.table
    return found


def names(part: RecordsPart, column: int = 1) -> list[str]:
    return [part.table.paged.text(row, column) for row in range(part.table.paged.rowCount())]


def test_a_trip_leads_to_its_passengers_alone(page: TripsPage, qtbot: QtBot) -> None:
    assert names(page.trips) == ["春风行动广州专车", "春节返乡专列"]
    press(Qt.Key.Key_W, ALT)
    settle(qtbot)
    assert sorted(names(page.rides)) == sorted(["韦小红", "罗小妹", "吴建国", "陈玉兰"])
    assert focus() is page.rides.table


def test_passengers_are_ticked_off_many_at_once_and_then_have_work_on_record(
    page: TripsPage, made: Sample, context: Context, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_W, ALT)
    settle(qtbot)
    press(Qt.Key.Key_A, CTRL)
    page.rides.bar.marks[0].click()
    settle(qtbot)
    with context.register.database.reading() as connection:
        rides = [context.register.of_parent("ride", one.id) for one in made.people]
        assert connection
    assert all(any(ride.values["trip"] == made.bus.id and ride.values["boarded"] for ride in one) for one in rides)
    page.arrive("trips")
    settle(qtbot)
    press(Qt.Key.Key_J, ALT)
    settle(qtbot)
    assert "已登记 4 人有组织外出" in page.trips.desk.notice.words.text()
    press(Qt.Key.Key_J, ALT)
    settle(qtbot)
    assert "4 人以前已登记" in page.trips.desk.notice.words.text()


def test_a_trip_home_says_why_it_begins_no_work(page: TripsPage, qtbot: QtBot) -> None:
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_J, ALT)
    settle(qtbot)
    assert "返乡" in page.trips.desk.notice.words.text()


def test_somebody_is_signed_up_for_the_chosen_trip_by_typing_the_name(
    page: TripsPage, made: Sample, context: Context, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_A, ALT)
    settle(qtbot)
    type_text("罗小妹")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_S, CTRL)
    settle(qtbot)
    found = context.register.of_parent("ride", made.people[1].id)
    assert {str(ride.values["trip"]) for ride in found} == {made.bus.id, made.train.id}


def test_the_counts_of_the_year_are_shown_and_saved(
    page: TripsPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "统计.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page.arrive("totals")
    part = page.parts["totals"]
    assert isinstance(part, TotalsPart)
    part.year.setCurrentIndex(0)
    part.refresh()
    settle(qtbot)
    assert part.table is not None
    assert part.table.paged.text(2, 1) == "合计"
    press(Qt.Key.Key_S, CTRL)
    assert "已存为“统计.xlsx”" in part.notice.words.text()
    assert target.exists()
