"""The table of requests (诉求)."""

from sqlalchemy import Column, Index, String

from db.base import ID, record_table

REQUEST = record_table(
    "request",
    Column("labourer", ID),
    Column("type", String),
    Column("content", String),
    Column("received_on", String),
    Column("due_on", String),
    Column("handler", String),
    Column("closed_on", String),
    Column("result", String),
    Column("remark", String),
    Index("ix_request_labourer", "labourer", "void", "closed_on", "type", "village"),
)
"""The requests; the columns are the fields of the catalogue."""
