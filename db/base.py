"""What all tables share: their metadata, the types of their columns, and the columns that every record table has."""

from sqlalchemy import JSON, BigInteger, Boolean, Column, Index, Integer, MetaData, String, Table

ID = String(32)
"""A record id: UUIDv7 as 32 hex digits."""

LISTED = JSON(none_as_null=True)
"""A list or object; absent is NULL."""

WHOLE = Integer().with_variant(BigInteger(), "postgresql")
"""A whole number: SQLite's have 64 bits by whatever name, PostgreSQL's by this one."""

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)
"""All tables; the naming convention lets migrations name every constraint."""

_PROJECTED = (
    ("created_at", String),
    ("created_by", String),
    ("changed_at", String),
    ("changed_by", String),
    ("origin", String),
    ("void", String),
    ("last_op", String(16)),
    ("conflicted", Boolean),
    ("own_seq", WHOLE),
    ("desk_seq", WHOLE),
)

SHARED = frozenset(("id", "village", *(name for name, _ in _PROJECTED)))
"""The columns that every record table has besides its fields."""


def record_table(name: str, *parts: Column[object] | Index) -> Table:
    """Return the table of a record kind with the columns of its fields, and its indexes.

    The rows are a projection of the journal, so nothing but the primary key is constrained. `created_at` and
    `changed_at` are clock readings, `origin` says how the record came in (手工, 导入 …). `own_seq` is the place in
    this device's chain of the last own op on the record, 0 where there is none; `desk_seq` the same over the
    record and what hangs on it.
    """
    shared = (Column(column, kind) for column, kind in _PROJECTED)
    return Table(name, METADATA, Column("id", ID, primary_key=True), Column("village", String(12)), *shared, *parts)
