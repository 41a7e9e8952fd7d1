"""The table of spells of work (务工经历)."""

from sqlalchemy import BigInteger, Boolean, Column, Index, String, text

from db.base import ID, LISTED, record_table

SPELL = record_table(
    "spell",
    Column("labourer", ID),
    Column("status", String),
    Column("employer", String),
    Column("employer_code", String),
    Column("place", String),
    Column("place_text", String),
    Column("industry", String),
    Column("work_type", String),
    Column("occupation_class", String),
    Column("monthly_wage", BigInteger),
    Column("monthly_wage_upper", BigInteger),
    Column("wage_basis", String),
    Column("rate", BigInteger),
    Column("contract", Boolean),
    Column("contract_from", String),
    Column("contract_to", String),
    Column("insurance", LISTED),
    Column("start_date", String),
    Column("end_date", String),
    Column("months_this_year", String),
    Column("channel", String),
    Column("organised", Boolean),
    Column("trip", ID),
    Column("post", ID),
    Column("enterprise", ID),
    Column("fund_source", String),
    Column("evidence", LISTED),
    Column("end_reason", String),
    Column("next_plan", String),
    Column("next_plan_on", String),
    Column("remark", String),
    Index("ix_spell_labourer", "labourer", "void", "end_date", "status", "place", "village"),
    Index("ix_spell_employer", "employer", "labourer", "void", "end_date"),
    Index("ix_spell_trip", "trip", sqlite_where=text("trip is not null")),
    Index("ix_spell_post", "post", sqlite_where=text("post is not null")),
    Index("ix_spell_enterprise", "enterprise", sqlite_where=text("enterprise is not null")),
)
"""The spells of work; the columns are the fields of the catalogue."""
