"""The table of warnings (预警)."""

from sqlalchemy import Column, Index, String

from db.base import ID, record_table

WARNING = record_table(
    "warning",
    Column("labourer", ID),
    Column("subject", String),
    Column("rule", String),
    Column("since", String),
    Column("level", String),
    Column("reason", String),
    Column("due_on", String),
    Column("handler", String),
    Column("closed_on", String),
    Column("result", String),
    Column("remark", String),
    Index("ix_warning_labourer", "labourer", "void", "rule", "closed_on", "village"),
)
"""The warnings; the columns are the fields of the catalogue."""
