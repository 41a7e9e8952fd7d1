"""The table of applications (应聘)."""

from sqlalchemy import Column, Index, String

from db.base import ID, record_table

APPLICATION = record_table(
    "application",
    Column("labourer", ID),
    Column("employer", String),
    Column("position", String),
    Column("place", String),
    Column("post_key", String),
    Column("fair", ID),
    Column("stage", String),
    Column("applied_on", String),
    Column("stage_on", String),
    Column("next_on", String),
    Column("result", String),
    Column("remark", String),
    Index("ix_application_labourer", "labourer", "void", "stage", "village"),
)
"""The applications; the columns are the fields of the catalogue."""
