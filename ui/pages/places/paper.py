"""What 本地就业 prints besides its lists: referral slips; loaded when somebody prints."""

from collections.abc import Sequence
from io import BytesIO

from ui.dialogs.print_document import PrintDocument
from ui.tasks import Progress
from villagedesk.context import Context
from villagedesk.reports.referral import draw_referrals
from villagedesk.subjects.referrals import referrals


def referrals_document(context: Context, station: str, people: Sequence[str]) -> PrintDocument:
    """Return the slips by which people are handed to a station."""
    wanted = tuple(people)

    def make(progress: Progress) -> bytes:
        target = BytesIO()
        draw_referrals(referrals(context.register, station, wanted), target)
        progress(len(wanted), len(wanted))
        return target.getvalue()

    return PrintDocument("劳务转介单", f"劳务转介单_{context.unit.name}_{context.today.isoformat()}.pdf", "张", make)
