"""The table of job intents (求职意向)."""

from sqlalchemy import BigInteger, Boolean, Column, Index, String

from db.base import ID, LISTED, record_table

INTENT = record_table(
    "intent",
    Column("labourer", ID),
    Column("wants_job", Boolean),
    Column("work_types", LISTED),
    Column("regions", LISTED),
    Column("regions_text", String),
    Column("wage", BigInteger),
    Column("wage_upper", BigInteger),
    Column("available_from", String),
    Column("with_spouse", Boolean),
    Column("board_lodging", Boolean),
    Column("employer_kind", LISTED),
    Column("service_need", LISTED),
    Column("not_employed_reason", String),
    Index("ix_intent_labourer", "labourer", "void", "wants_job"),
)
"""The job intents; the columns are the fields of the catalogue."""
