"""The table of subsidies (补贴)."""

from sqlalchemy import BigInteger, Column, Index, String

from db.base import ID, LISTED, WHOLE, record_table

SUBSIDY = record_table(
    "subsidy",
    Column("labourer", ID),
    Column("type", String),
    Column("policy", String),
    Column("year", WHOLE),
    Column("beneficiary", String),
    Column("enterprise", ID),
    Column("spell", ID),
    Column("amount", BigInteger),
    Column("documents", LISTED),
    Column("agent", String),
    Column("applied_on", String),
    Column("status", String),
    Column("notice_from", String),
    Column("notice_to", String),
    Column("notice_result", String),
    Column("opinion", String),
    Column("payee", String),
    Column("account", String),
    Column("paid_on", String),
    Column("batch", String),
    Column("fund_source", String),
    Column("remark", String),
    Index("ix_subsidy_labourer", "labourer", "void", "type", "year", "status", "village"),
)
"""The subsidies; the columns are the fields of the catalogue."""
