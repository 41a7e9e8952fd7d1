"""The tables; `table` gives them by name.

No class is mapped to them: nothing here needs one, and loading what maps them takes longer than all the tables.

Indexes over a part of a table say so for SQLite alone: to name PostgreSQL would load its dialect at every start. The
migrations make them on both.
"""

from sqlalchemy import Table

from db.base import METADATA
from db.models import (
    application,
    county,
    enterprise,
    event,
    fair,
    frozen,
    household,
    income,
    intent,
    journal,
    labourer,
    post,
    request,
    ride,
    schooling,
    spell,
    station,
    subsidy,
    training_need,
    training_record,
    trip,
    visit,
    warning,
)

__all__ = [
    "application",
    "county",
    "enterprise",
    "event",
    "fair",
    "frozen",
    "household",
    "income",
    "intent",
    "journal",
    "labourer",
    "post",
    "record_tables",
    "request",
    "ride",
    "schooling",
    "spell",
    "station",
    "subsidy",
    "table",
    "training_need",
    "training_record",
    "trip",
    "visit",
    "warning",
]

_PROJECTED = "last_op"


def table(name: str) -> Table:
    """Return the table called `name`; KeyError where there is none."""
    return METADATA.tables[name]


def record_tables() -> dict[str, Table]:
    """Return the tables that are projections of the journal, by record kind."""
    return {name: found for name, found in METADATA.tables.items() if _PROJECTED in found.c}
