"""The lines of 首页 for visits, warnings and requests."""

from datetime import date

from sqlalchemy import Connection, func, select

from villagedesk.register.projection import TABLES
from villagedesk.subjects.due import Due
from villagedesk.subjects.warnings.due import agreed_for
from villagedesk.subjects.warnings.handling import today_found

_REQUESTS = TABLES["request"]
_RED = "3"


def due(connection: Connection, today: date) -> list[Due]:
    """Return what is to be done today, overdue things apart."""
    found = today_found(connection, today).open
    grave = [alert for alert in found if alert.level == _RED or alert.is_overdue(today)]
    open_requests = (_REQUESTS.c.void.is_(None), _REQUESTS.c.closed_on.is_(None))
    late = func.count().filter(_REQUESTS.c.due_on < today.isoformat())
    waiting, overdue = connection.execute(select(func.count(), late).where(*open_requests)).one()
    return [
        Due("紧急或逾期的预警", len(grave), "visits", "warnings", urgent=True),
        Due("其他预警", len(found) - len(grave), "visits", "warnings"),
        Due("约定回访的日子到了", len(agreed_for(connection, today.isoformat())), "visits", "due"),
        Due("逾期没有办结的诉求", overdue, "visits", "requests", urgent=True),
        Due("办理中的诉求", waiting - overdue, "visits", "requests"),
    ]
