"""What of applications is due today: those to ask about, and people taken on whose work is not written."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection

from villagedesk.subjects import records
from villagedesk.subjects.due import Due
from villagedesk.subjects.matching.applications import APPLICATION, AwaitsWork, DueNow
from villagedesk.subjects.records import Ask

_PAGE = "jobs"


def due(connection: Connection, today: date) -> Sequence[Due]:
    """Return a line for what is to be followed up and one for work to be written down."""
    asked = records.count(connection, Ask(APPLICATION, (DueNow(),)), today=today)
    work = records.count(connection, Ask(APPLICATION, (AwaitsWork(),)), today=today)
    return [
        Due("推荐、应聘该跟进", asked, _PAGE, ("applications", "due"), urgent=True),
        Due("录用了还没登记务工", work, _PAGE, ("applications", "awaits")),
    ]
