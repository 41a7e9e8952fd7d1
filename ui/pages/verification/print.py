"""The verification sheets as a document for the print preview."""

import io
from datetime import date

from ui.dialogs.print_document import PrintDocument
from ui.tasks import Progress
from villagedesk.context import Context
from villagedesk.reports.verification_sheet import draw_verification_sheets
from villagedesk.subjects.verification_months import roll_in
from villagedesk.subjects.verification_roll import progress_of
from villagedesk.subjects.verification_sheets import sheets


def sheets_document(context: Context, group: str | None, day: date) -> PrintDocument:
    """Return the sheets of a group, or of every group where it is None, for the month of `day`."""

    def make(progress: Progress) -> bytes:
        today = context.today
        with context.register.database.reading() as connection:
            people = progress_of(member for member in roll_in(connection, day, today) if group in (None, member.group))
        target = io.BytesIO()
        found = sheets(context.register, today, group, day)
        draw_verification_sheets(found, target, lambda done: progress(done, people.total))
        return target.getvalue()

    return PrintDocument("核实表", f"核实表_{context.unit.name}_{day.isoformat()}.pdf", "页", make)
