"""What the page of trips prints: the passengers to tick off, and their itinerary slips."""

import io
from collections.abc import Sequence

from ui.dialogs.print_document import PrintDocument
from ui.tasks import Progress
from villagedesk.context import Context
from villagedesk.register.record import Record
from villagedesk.subjects import trip_papers


def passengers_document(context: Context, trip: Record) -> PrintDocument:
    """Return the list of a trip's passengers, with their ID numbers in full: the escort checks them at the door."""

    def make(_: Progress) -> bytes:
        target = io.BytesIO()
        trip_papers.draw_passengers(context.register, trip, context.today, target, reveal=True)
        return target.getvalue()

    return PrintDocument("乘车人员名册", f"乘车人员名册_{context.unit.name}_{_day(trip)}.pdf", "页", make)


def slips_document(context: Context, trip: Record, rides: Sequence[str]) -> PrintDocument:
    """Return the itinerary slips of some passengers of a trip."""
    wanted = tuple(rides)

    def make(_: Progress) -> bytes:
        target = io.BytesIO()
        trip_papers.draw_slips(context.register, trip, wanted, target)
        return target.getvalue()

    title = trip_papers.SLIP_TITLE
    return PrintDocument(title, f"{title}_{context.unit.name}_{_day(trip)}.pdf", "张", make)


def _day(trip: Record) -> str:
    return str(trip.values.get("departs_on") or "")
