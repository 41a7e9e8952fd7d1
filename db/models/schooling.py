"""The table of terms at school (升学就读)."""

from sqlalchemy import Column, Index, String

from db.base import ID, record_table

SCHOOLING = record_table(
    "schooling",
    Column("labourer", ID),
    Column("school", String),
    Column("term", String),
    Column("mode", String),
    Column("major", String),
    Column("starts_on", String),
    Column("remark", String),
    Index("ix_schooling_labourer", "labourer", "void", "village"),
)
"""The terms at school; the columns are the fields of the catalogue."""
