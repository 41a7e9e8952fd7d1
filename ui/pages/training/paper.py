"""What the page of training prints: a class's roster, and the sheet to sign each day."""

import io

from ui.dialogs.print_document import PrintDocument
from ui.tasks import Progress
from villagedesk.context import Context
from villagedesk.subjects.training import papers
from villagedesk.subjects.training.classes import TrainingClass


def roster_document(context: Context, one: TrainingClass) -> PrintDocument:
    """Return the roster of a class, with ID numbers in full: the school registers by them."""

    def make(_: Progress) -> bytes:
        target = io.BytesIO()
        papers.draw_class(context.register, one, context.today, target, reveal=True)
        return target.getvalue()

    return PrintDocument("学员花名册", f"学员花名册_{context.unit.name}_{one.starts_on}.pdf", "页", make)


def attendance_document(context: Context, one: TrainingClass) -> PrintDocument:
    """Return the sheet that those in a class sign each day."""

    def make(_: Progress) -> bytes:
        target = io.BytesIO()
        papers.draw_attendance(context.register, one, context.today, target)
        return target.getvalue()

    return PrintDocument("培训签到表", f"培训签到表_{context.unit.name}_{one.starts_on}.pdf", "页", make)
