"""The tables; `table` gives them by name, so that the layers above need no model classes.

Indexes over a part of a table say so for SQLite alone: to name PostgreSQL would load its dialect at every start. The
migrations make them on both.
"""

from sqlalchemy import Table

from db.base import Base
from db.models import county, household, income, intent, journal, labourer, spell, training_need

__all__ = [
    "county",
    "household",
    "income",
    "intent",
    "journal",
    "labourer",
    "record_tables",
    "spell",
    "table",
    "training_need",
]

_PROJECTED = "last_op"


def table(name: str) -> Table:
    """Return the table called `name`; KeyError where there is none."""
    return Base.metadata.tables[name]


def record_tables() -> dict[str, Table]:
    """Return the tables that are projections of the journal, by record kind."""
    return {name: found for name, found in Base.metadata.tables.items() if _PROJECTED in found.c}
