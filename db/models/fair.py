"""The table of recruitment fairs (招聘会)."""

from sqlalchemy import Column, Index, String

from db.base import WHOLE, record_table

FAIR = record_table(
    "fair",
    Column("name", String),
    Column("held_on", String),
    Column("place_text", String),
    Column("organiser", String),
    Column("enterprises", WHOLE),
    Column("posts", WHOLE),
    Column("visitors", WHOLE),
    Column("campaign", String),
    Column("remark", String),
    Index("ix_fair_village", "village", "void"),
)
"""The recruitment fairs; the columns are the fields of the catalogue."""
