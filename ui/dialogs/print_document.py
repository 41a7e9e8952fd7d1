"""What can be printed: how it is called, and how its PDF is made."""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ui.tasks import Progress
from villagedesk.context import Context
from villagedesk.reports.blank_form import draw_blank_forms
from villagedesk.reports.household_slip import draw_household_slips
from villagedesk.reports.slip import draw_slips
from villagedesk.subjects.blank_forms import blank_forms
from villagedesk.subjects.household_slips import household_slips
from villagedesk.subjects.slips import notice, slips, unit_title


@dataclass(frozen=True, slots=True)
class PrintDocument:
    """A document to preview: `title` in words without personal data, `file_name` to offer, `unit` that is counted."""

    title: str
    file_name: str
    unit: str
    make: Callable[[Progress], bytes]


def slips_document(context: Context, person_ids: Sequence[str]) -> PrintDocument:
    """Return the registration slips of people, in their order."""
    wanted = tuple(person_ids)

    def make(progress: Progress) -> bytes:
        target = io.BytesIO()
        found = slips(context.register, context.lookups, wanted)
        draw_slips(found, target, notice(context.register), progress=lambda done, _: progress(done, len(wanted)))
        return target.getvalue()

    day = context.today.isoformat()
    return PrintDocument("登记单", f"登记单_{context.unit.name}_{day}.pdf", "张", make)


def household_slips_document(context: Context, households: Sequence[str]) -> PrintDocument:
    """Return the sheets of households (一户一表), in their order."""
    wanted = tuple(households)

    def make(progress: Progress) -> bytes:
        target = io.BytesIO()
        found = household_slips(context.register, context.lookups, wanted)
        draw_household_slips(found, target, notice(context.register), lambda done: progress(done, len(wanted)))
        return target.getvalue()

    day = context.today.isoformat()
    return PrintDocument("一户一表", f"一户一表_{context.unit.name}_{day}.pdf", "张", make)


def blank_forms_document(context: Context) -> PrintDocument:
    """Return the forms to fill in by hand (空白登记表)."""

    def make(_: Progress) -> bytes:
        target = io.BytesIO()
        draw_blank_forms(blank_forms(context.lookups), target, unit_title(context.unit.name))
        return target.getvalue()

    return PrintDocument("空白登记表", f"空白登记表_{context.unit.name}.pdf", "张", make)
