"""The result of an import on paper: what became of the people, and the rows that are still to be looked at."""

from io import BytesIO

from ui.dialogs.print_document import PrintDocument
from ui.pages.ledger.source import name_of
from ui.pages.ledger.view import Chip, Preview, open_points, state_of
from ui.tasks import Progress
from villagedesk.context import Context
from villagedesk.ledgers.ledger import LedgerRow
from villagedesk.reports.roster import Roster, RosterColumn, draw_roster
from villagedesk.subjects.showing import masked
from villagedesk.subjects.slips import now_printed, unit_title

_COLUMNS = (("行号", 5), ("姓名", 10), ("身份证号", 18), ("结果", 8), ("需要核对的", 62))
"""Headings with their shares of the width."""


def result_document(context: Context, preview: Preview, counts: str) -> PrintDocument:
    """Return the result to print; `counts` says in words what became of the people."""
    wanted = {row.row for chip in (Chip.REVIEW, Chip.REJECTED) for row in preview.chosen(chip)}
    rows = [row for row in preview.rows if row.row in wanted]

    def make(progress: Progress) -> bytes:
        target = BytesIO()
        roster = Roster(
            title="台账导入结果",
            unit=unit_title(context.unit.name),
            about=f"{name_of(preview.source)}　{counts}",
            printed_at=now_printed(),
            columns=[RosterColumn(label, width) for label, width in _COLUMNS],
            rows=map(_texts, rows),
            count=len(rows),
            signed_by=("录入人", "核对人"),
        )
        draw_roster(roster, target, progress)
        return target.getvalue()

    name = f"台账导入结果_{context.unit.name}_{context.today.isoformat()}.pdf"
    return PrintDocument("台账导入结果", name, "行", make)


def _texts(row: LedgerRow) -> tuple[str, ...]:
    labourer = row.values_of("labourer")
    shown = masked(str(labourer.get("id_number") or ""))
    return (str(row.row), str(labourer.get("name") or ""), shown, state_of(row), "；".join(open_points(row)))
