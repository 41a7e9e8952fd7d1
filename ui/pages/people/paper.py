"""The list of people on paper and as a spreadsheet; loaded when one of them is asked for."""

from collections.abc import Iterator
from io import BytesIO

from ui.dialogs.print_document import PrintDocument
from ui.pages.people.shown import ListShown
from ui.tasks import Progress
from villagedesk.context import Context
from villagedesk.reports.output import Target
from villagedesk.reports.roster import Roster, RosterColumn, draw_roster
from villagedesk.reports.style import Align
from villagedesk.reports.workbook import Cell, write_workbook
from villagedesk.reports.workbook import Column as SheetColumn
from villagedesk.subjects.slips import now_printed, unit_title

_PER_DIGIT = 8.0
"""Pixels of the screen at 100 % for one digit of a spreadsheet column."""


def roster_document(context: Context, shown: ListShown) -> PrintDocument:
    """Return the list as a roster to print."""

    def make(progress: Progress) -> bytes:
        target = BytesIO()
        aligned = [Align.RIGHT if right else Align.LEFT for right in shown.right]
        found = zip(shown.labels, shown.widths, aligned, strict=True)
        roster = Roster(
            title=context.unit.name + shown.title,
            unit=unit_title(context.unit.name),
            about=shown.about,
            printed_at=now_printed(),
            columns=[RosterColumn(label, width, align) for label, width, align in found],
            rows=shown.rows(),
            count=len(shown.ids),
        )
        draw_roster(roster, target, progress)
        return target.getvalue()

    name = f"{shown.title}_{context.unit.name}_{context.today.isoformat()}.pdf"
    return PrintDocument(shown.title, name, shown.unit, make)


def write_list(context: Context, shown: ListShown, target: Target, progress: Progress) -> int:
    """Write the list as a spreadsheet and return how many people it holds; all cells are text."""
    found = zip(shown.labels, shown.widths, strict=True)
    sheet = [SheetColumn(label, max(6.0, width / _PER_DIGIT), text=True) for label, width in found]
    number = SheetColumn("序号", 6)
    rows: Iterator[list[Cell]] = ([place, *row] for place, row in enumerate(shown.rows(progress), start=1))
    head = (context.unit.name + shown.title, shown.about)
    return write_workbook(target, shown.title, [number, *sheet], rows, head)
