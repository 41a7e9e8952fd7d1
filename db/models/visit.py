"""The table of visits (走访)."""

from sqlalchemy import Column, Index, String

from db.base import ID, LISTED, record_table

VISIT = record_table(
    "visit",
    Column("labourer", ID),
    Column("visited_on", String),
    Column("method", String),
    Column("service", String),
    Column("visitor", String),
    Column("campaign", String),
    Column("result", String),
    Column("findings", String),
    Column("needs", LISTED),
    Column("next_on", String),
    Column("remark", String),
    Index("ix_visit_labourer", "labourer", "void", "visited_on", "service", "village"),
)
"""The visits; the columns are the fields of the catalogue."""
