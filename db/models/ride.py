"""The table of rides (乘车)."""

from sqlalchemy import Boolean, Column, Index, String

from db.base import ID, record_table

RIDE = record_table(
    "ride",
    Column("labourer", ID),
    Column("trip", ID),
    Column("boards_at", String),
    Column("seat", String),
    Column("signed_up_on", String),
    Column("boarded", Boolean),
    Column("arrived_on", String),
    Column("employer", String),
    Column("remark", String),
    Index("ix_ride_labourer", "labourer", "void", "trip", "boarded", "village"),
    Index("ix_ride_trip", "trip", "void"),
)
"""The rides; the columns are the fields of the catalogue."""
