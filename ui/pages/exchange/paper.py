"""移交单 as something to print."""

from collections.abc import Sequence
from io import BytesIO

from ui.dialogs.print_document import PrintDocument
from ui.tasks import Progress
from villagedesk.context import Context
from villagedesk.exchange import history
from villagedesk.exchange.handing import handover
from villagedesk.reports.handover import draw_handover


def handover_document(context: Context, names: Sequence[str]) -> PrintDocument:
    """Return the sheet of files that were written together, by their names."""

    def make(_: Progress) -> bytes:
        target = BytesIO()
        wanted = [file for file in history.sent(context.register) if file.file in names]
        files = sorted(wanted, key=lambda file: file.first)
        draw_handover(handover(context.register, files, context.folder.outbox, context.user.name), target)
        return target.getvalue()

    return PrintDocument("移交单", f"移交单_{context.unit.name}_{context.today.isoformat()}.pdf", "张", make)
