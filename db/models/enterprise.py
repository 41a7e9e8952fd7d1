"""The table of enterprises (企业)."""

from sqlalchemy import Column, Index, String

from db.base import WHOLE, record_table

ENTERPRISE = record_table(
    "enterprise",
    Column("name", String),
    Column("code", String),
    Column("category", String),
    Column("place", String),
    Column("address", String),
    Column("contact", String),
    Column("phone", String),
    Column("headcount", WHOLE),
    Column("fund_source", String),
    Column("since", String),
    Column("until", String),
    Column("remark", String),
    Index("ix_enterprise_village", "village", "void"),
)
"""The enterprises; the columns are the fields of the catalogue."""
