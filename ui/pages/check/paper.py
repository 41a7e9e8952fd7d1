"""What 校核 found, on paper to walk from door to door with, and as a spreadsheet."""

from collections.abc import Iterator, Sequence
from io import BytesIO

from ui.dialogs.print_document import PrintDocument
from ui.tasks import Progress
from villagedesk.context import Context
from villagedesk.register.rules.run import Finding
from villagedesk.reports.output import Target
from villagedesk.reports.roster import Roster, RosterColumn, draw_roster
from villagedesk.reports.workbook import Column, write_workbook
from villagedesk.subjects.slips import now_printed, unit_title

_WIDTHS = (10, 12, 26, 62, 8, 20)
"""Shares of the width of a sheet, digits in a spreadsheet."""


def paper(context: Context, found: Sequence[Finding], about: str) -> PrintDocument:
    """Return the findings as a list to print, with a column to write into; `about` says which ones they are."""

    def make(progress: Progress) -> bytes:
        target = BytesIO()
        pairs = zip((*_labels(), "处理情况"), _WIDTHS, strict=True)
        roster = Roster(
            title=context.unit.name + "校核问题清单",
            unit=unit_title(context.unit.name),
            about=about,
            printed_at=now_printed(),
            columns=[RosterColumn(label, width) for label, width in pairs],
            rows=((*row, "") for row in _rows(found)),
            count=len(found),
        )
        draw_roster(roster, target, progress)
        return target.getvalue()

    return PrintDocument("校核问题清单", file_name(context, "pdf"), "页", make)


def workbook(context: Context, found: Sequence[Finding], about: str, target: Target) -> int:
    """Write the findings as a spreadsheet and return how many they are; all cells are text."""
    columns = [Column(label, width, text=True) for label, width in zip(_labels(), _WIDTHS, strict=False)]
    head = (context.unit.name + "校核问题清单", about)
    return write_workbook(target, "校核问题清单", columns, _rows(found), head)


def file_name(context: Context, suffix: str) -> str:
    """Return the name to offer for a file."""
    return f"校核问题清单_{context.unit.name}_{context.today.isoformat()}.{suffix}"


def _labels() -> tuple[str, ...]:
    return ("姓名", "村民组", "问题类别", "问题和改法", "程度")


def _rows(found: Sequence[Finding]) -> Iterator[tuple[str, ...]]:
    for one in found:
        yield (one.name, one.group, one.title, one.message, one.severity.label)
