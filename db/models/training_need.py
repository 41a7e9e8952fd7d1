"""The table of training needs (培训需求)."""

from sqlalchemy import Boolean, Column, Index, String

from db.base import ID, LISTED, record_table

TRAINING_NEED = record_table(
    "training_need",
    Column("labourer", ID),
    Column("wants", Boolean),
    Column("subjects", LISTED),
    Column("level", String),
    Column("preferred_time", String),
    Column("preferred_place", String),
    Index("ix_training_need_labourer", "labourer", "void", "wants"),
)
"""The training needs; the columns are the fields of the catalogue."""
