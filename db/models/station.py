"""The table of labour stations (劳务协作站)."""

from sqlalchemy import Column, Index, String

from db.base import record_table

STATION = record_table(
    "station",
    Column("name", String),
    Column("level", String),
    Column("place", String),
    Column("address", String),
    Column("contact", String),
    Column("phone", String),
    Column("since", String),
    Column("serves", String),
    Column("remark", String),
    Index("ix_station_village", "village", "void"),
)
"""The labour stations; the columns are the fields of the catalogue."""
