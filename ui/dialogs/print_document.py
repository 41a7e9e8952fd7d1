"""What can be printed: how it is called, and how its PDF is made."""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ui.tasks import Progress
from villagedesk.context import Context
from villagedesk.reports.slip import draw_slips
from villagedesk.subjects.slips import notice, slips


@dataclass(frozen=True, slots=True)
class PrintDocument:
    """A document to preview: `title` in words without personal data, `file_name` to offer, `unit` of its pages."""

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
