"""The declarative base and what all tables share."""

from typing import ClassVar

from sqlalchemy import JSON, BigInteger, Integer, MetaData, String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

ID = String(32)
"""A record id: UUIDv7 as 32 hex digits."""

LISTED = JSON(none_as_null=True)
"""A list or object; absent is NULL."""


class Base(DeclarativeBase):
    """Base of all tables; the naming convention lets migrations name every constraint."""

    # SQLite's whole numbers have 64 bits by whatever name, PostgreSQL's by this one
    type_annotation_map: ClassVar = {int: Integer().with_variant(BigInteger(), "postgresql")}
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class Projected:
    """Columns that every record table has besides its fields.

    The rows are a projection of the journal, so nothing but the primary key is constrained. `created_at` and
    `changed_at` are clock readings, `origin` says how the record came in (手工, 导入 …). `own_seq` is the place in
    this device's chain of the last own op on the record, 0 where there is none; `desk_seq` the same over the
    record and what hangs on it.
    """

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    village: Mapped[str | None] = mapped_column(String(12))
    created_at: Mapped[str | None]
    created_by: Mapped[str | None]
    changed_at: Mapped[str | None]
    changed_by: Mapped[str | None]
    origin: Mapped[str | None]
    void: Mapped[str | None]
    last_op: Mapped[str | None] = mapped_column(String(16))
    conflicted: Mapped[bool | None]
    own_seq: Mapped[int | None]
    desk_seq: Mapped[int | None]
