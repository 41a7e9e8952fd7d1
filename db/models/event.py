"""The table of events of labour cooperation (协作服务)."""

from sqlalchemy import Column, Index, String

from db.base import ID, WHOLE, record_table

EVENT = record_table(
    "event",
    Column("station", ID),
    Column("kind", String),
    Column("held_on", String),
    Column("until", String),
    Column("partner", String),
    Column("headcount", WHOLE),
    Column("posts", WHOLE),
    Column("content", String),
    Column("remark", String),
    Index("ix_event_village", "village", "void"),
)
"""The events of labour cooperation; the columns are the fields of the catalogue."""
