"""The table of figures that were set down as they stood (定格)."""

from sqlalchemy import Column, Index, LargeBinary, String, Table

from db.base import ID, METADATA

FROZEN = Table(
    "frozen",
    METADATA,
    Column("id", ID, primary_key=True),
    Column("name", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("made_at", String, nullable=False),
    Column("made_by", String, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Index("ix_frozen_kind", "kind", "made_at"),
)
"""Figures of a day, kept on this machine alone: `content` is canonical JSON, packed with zlib.

`kind` says what they are figures of, `made_at` is an ISO moment, `made_by` who set them down.
"""
