"""A list of the county's window on paper and as a spreadsheet: the same columns, the same rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from ui.dialogs.print_document import PrintDocument
from ui.tasks import Progress
from villagedesk.context import Context
from villagedesk.reports.roster import Roster, RosterColumn, draw_roster
from villagedesk.reports.workbook import Column, write_workbook
from villagedesk.subjects.slips import now_printed


@dataclass(frozen=True, slots=True)
class Listing:
    """A list to hand on: its title, who is listed, headings with widths (digits in a spreadsheet), and texts."""

    title: str
    about: str
    columns: Sequence[tuple[str, int]]
    rows: Sequence[Sequence[str]]

    def file_name(self, context: Context, suffix: str) -> str:
        """Return the name to offer for a file."""
        return f"{self.title}_{context.unit.name}_{context.today.isoformat()}.{suffix}"


def paper(context: Context, listing: Listing) -> PrintDocument:
    """Return the list to print."""

    def make(progress: Progress) -> bytes:
        target = BytesIO()
        roster = Roster(
            title=f"{context.unit.name}{listing.title}",
            unit=context.unit.name,
            about=listing.about,
            printed_at=now_printed(),
            columns=[RosterColumn(label, width) for label, width in listing.columns],
            rows=listing.rows,
            count=len(listing.rows),
        )
        draw_roster(roster, target, progress)
        return target.getvalue()

    return PrintDocument(listing.title, listing.file_name(context, "pdf"), "页", make)


def workbook(context: Context, listing: Listing, target: Path) -> Path:
    """Write the list as a spreadsheet; all cells are text."""
    columns = [Column(label, width, text=True) for label, width in listing.columns]
    head = (f"{context.unit.name}{listing.title}", listing.about)
    write_workbook(target, listing.title, columns, listing.rows, head)
    return target
