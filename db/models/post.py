"""The table of posts at home (本地岗位)."""

from sqlalchemy import BigInteger, Boolean, Column, Index, String

from db.base import ID, WHOLE, record_table

POST = record_table(
    "post",
    Column("title", String),
    Column("category", String),
    Column("enterprise", ID),
    Column("employer", String),
    Column("place", String),
    Column("headcount", WHOLE),
    Column("starts_on", String),
    Column("until", String),
    Column("fund_source", String),
    Column("contact", String),
    Column("phone", String),
    Column("wage", BigInteger),
    Column("wage_upper", BigInteger),
    Column("wage_basis", String),
    Column("rate", BigInteger),
    Column("age", String),
    Column("sex", String),
    Column("education", String),
    Column("skill", String),
    Column("board_lodging", Boolean),
    Column("couple", Boolean),
    Column("remark", String),
    Index("ix_post_village", "village", "void"),
)
"""The posts at home; the columns are the fields of the catalogue."""
