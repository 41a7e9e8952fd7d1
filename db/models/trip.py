"""The table of trips (班次)."""

from sqlalchemy import Column, Index, String

from db.base import LISTED, WHOLE, record_table

TRIP = record_table(
    "trip",
    Column("name", String),
    Column("departs_on", String),
    Column("departs_at", String),
    Column("mode", String),
    Column("direction", String),
    Column("departure", String),
    Column("destination", String),
    Column("destination_text", String),
    Column("legs", LISTED),
    Column("pick_ups", LISTED),
    Column("arrives_on", String),
    Column("vehicles", WHOLE),
    Column("vehicle_numbers", LISTED),
    Column("seats", WHOLE),
    Column("escort", String),
    Column("phone", String),
    Column("organiser", String),
    Column("campaign", String),
    Column("fund_source", String),
    Column("remark", String),
    Index("ix_trip_village", "village", "void"),
)
"""The trips; the columns are the fields of the catalogue."""
