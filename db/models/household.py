"""The table of households (农户)."""

from sqlalchemy import Boolean, Column, Index, String, text

from db.base import WHOLE, record_table

HOUSEHOLD = record_table(
    "household",
    Column("number", String),
    Column("division", String),
    Column("group", String),
    Column("address", String),
    Column("head_name", String),
    Column("head_id_number", String),
    Column("phone", String),
    Column("member_count", WHOLE),
    Column("type", String),
    Column("monitored_type", String),
    Column("identified_on", String),
    Column("risk_removed", Boolean),
    Column("risk_removed_on", String),
    Column("relocated", Boolean),
    Column("relocation_site", String),
    Column("unit_kind", String),
    Column("responsible_unit", String),
    Index("ix_household_number", "number"),
    Index("ix_household_number_length", text("length(number)"), "number"),
    Index("ix_household_head_name", "head_name"),
    Index("ix_household_group", "group", "void", "number", "id"),
    Index("ix_household_type", "id", "group", "type", "monitored_type"),
)
"""The households; the columns are the fields of the catalogue."""
