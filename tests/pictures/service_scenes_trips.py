"""专车专列 to be looked at: trips, passengers, somebody signing up, the counts."""

from typing import cast

from tests.pictures.stage import Stage
from tests.subjects.trip_sample import sample
from ui.pages.records.totals import TotalsPart
from ui.pages.trips.page import TripsPage


def trips(stage: Stage) -> None:
    """Show every part of the page."""
    stage.page("trips")
    stage.look("trips-empty")
    sample(stage.context)
    page = cast("TripsPage", stage.page("trips"))
    stage.look("trips")
    page.riders_button.click()
    stage.look("trips-riders")
    page.arrive("trips")
    stage.settle()
    page.sign_up_button.click()
    stage.look("trips-sign-up")
    stage.page("trips", "totals")
    stage.look("trips-totals")
    totals = cast("TotalsPart", page.part)
    totals.which.setCurrentIndex(1)
    totals.which.activated.emit(1)
    stage.look("trips-campaigns")
