"""The recovery sheet as a document to preview, print or save."""

import io

from ui.dialogs.print_document import PrintDocument
from ui.tasks import Progress
from villagedesk.context import Context
from villagedesk.reports.recovery_sheet import RecoverySheet, draw_recovery_sheet
from villagedesk.security import keyslots


def recovery_document(context: Context, code: str) -> PrintDocument:
    """Return the sheet that carries `code`."""
    sheet = RecoverySheet(
        village=context.unit.name,
        village_code=context.unit.village,
        made_on=context.today.isoformat(),
        register_id=keyslots.load(context.folder.keyslots).register,
        code=code,
    )

    def make(progress: Progress) -> bytes:
        target = io.BytesIO()
        draw_recovery_sheet(sheet, target)
        progress(1, 1)
        return target.getvalue()

    return PrintDocument("恢复单", f"恢复单_{context.unit.name}_{sheet.made_on}.pdf", "张", make)
