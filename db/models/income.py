"""The table of household incomes (家庭收入)."""

from sqlalchemy import BigInteger, Column, Index, String

from db.base import ID, WHOLE, record_table

INCOME = record_table(
    "income",
    Column("household", ID),
    Column("year", WHOLE),
    Column("source", String),
    Column("amount", BigInteger),
    Column("remark", String),
    Index("ix_income_household", "household"),
)
"""The household incomes; the columns are the fields of the catalogue."""
