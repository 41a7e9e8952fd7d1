"""The table of trainings attended (培训经历)."""

from sqlalchemy import BigInteger, Column, Index, String

from db.base import ID, LISTED, WHOLE, record_table

TRAINING_RECORD = record_table(
    "training_record",
    Column("labourer", ID),
    Column("class_name", String),
    Column("class_key", String),
    Column("subject", String),
    Column("organiser", String),
    Column("type", String),
    Column("level", String),
    Column("brand", String),
    Column("fund_source", String),
    Column("campaign", String),
    Column("stage", String),
    Column("starts_on", String),
    Column("ends_on", String),
    Column("days", WHOLE),
    Column("attended_days", WHOLE),
    Column("certificate", String),
    Column("certificate_number", String),
    Column("recognised_in", LISTED),
    Column("allowance", BigInteger),
    Column("remark", String),
    Index("ix_training_record_labourer", "labourer", "void", "stage", "starts_on", "village"),
)
"""The trainings attended; the columns are the fields of the catalogue."""
