"""The whole exchange: feeds by village, held ops, what waits for a person, published documents, purged ops, joining."""

import sqlalchemy as sa
from alembic import op

revision = "v0004"
down_revision = "v0003"
branch_labels = None
depends_on = None

_FIXED = ("id", "n", "prev", "device", "seq", "record", "entity", "hlc", "own")
_FORBIDDEN = (
    "not (new.line = '' and exists (select 1 from purged where purged.id = old.id)) "
    "and not (new.line = old.line and old.village is null) or "
) + " or ".join(f"new.{name} <> old.{name}" for name in _FIXED)
"""Which change of an op triggers refuse, in words that SQLite and PostgreSQL both understand.

On a laptop, where no op has a village, the hub may say how late an op counts and whether it is held.
"""
_DEVICE = ("role", "scope", "wrapped_key", "code", "answered_at", "revoked_at", "revoked_why")

_IN_ORDER = {
    ("ix_labourer_number", "labourer"): ["number", "id", "void", "left_on", "household", "desk_seq", "conflicted"],
    ("ix_labourer_changed_at", "labourer"): ["changed_at", "id", "void", "left_on"],
    ("ix_household_number", "household"): ["number"],
    ("ix_household_head_name", "household"): ["head_name"],
    ("ix_household_group", "household"): ["group", "void", "number", "id"],
}
"""The indexes along which lists are put in order."""


def upgrade() -> None:
    op.add_column("op", sa.Column("village", sa.String(length=12), nullable=True))
    op.add_column("op", sa.Column("held", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.create_index(
        "ix_op_village_n",
        "op",
        ["village", "n"],
        unique=False,
        sqlite_where=sa.text("village is not null"),
        postgresql_where=sa.text("village is not null"),
    )
    op.create_index(
        "ix_op_held",
        "op",
        ["village"],
        unique=False,
        sqlite_where=sa.text("held = 1"),
        postgresql_where=sa.text("held"),
    )
    op.add_column("received", sa.Column("note", sa.String(), nullable=True))
    op.add_column("received", sa.Column("forwarded_at", sa.String(), nullable=True))
    for name in _DEVICE:
        op.add_column("device", sa.Column(name, sa.String(), nullable=True))
    op.add_column("device", sa.Column("former_keys", sa.JSON(none_as_null=True), nullable=True))
    op.add_column("device", sa.Column("seen_serial", sa.Integer(), nullable=True))
    op.create_index("ix_labourer_village", "labourer", ["village", "void", "left_on"], unique=False)
    _waiting_for_people()
    _county()
    _purging()


def _waiting_for_people() -> None:
    op.create_table(
        "concern",
        sa.Column("record", sa.String(length=32), nullable=False),
        sa.Column("what", sa.String(length=12), nullable=False),
        sa.Column("entity", sa.String(), nullable=False),
        sa.Column("person", sa.String(length=32), nullable=True),
        sa.Column("village", sa.String(length=12), nullable=True),
        sa.Column("since", sa.String(length=18), nullable=False),
        sa.PrimaryKeyConstraint("record", "what", name=op.f("pk_concern")),
    )
    op.create_index("ix_concern_person", "concern", ["person"], unique=False)
    op.create_index("ix_concern_village", "concern", ["village", "what"], unique=False)


def _county() -> None:
    op.create_table(
        "village",
        sa.Column("code", sa.String(length=12), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("contact", sa.String(), nullable=True),
        sa.Column("phone", sa.String(), nullable=True),
        sa.Column("expected", sa.Boolean(), nullable=False),
        sa.Column("note", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_village")),
    )
    op.create_table(
        "enrolment_code",
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("village", sa.String(length=12), nullable=False),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.Column("used_by", sa.String(length=16), nullable=True),
        sa.PrimaryKeyConstraint("hash", name=op.f("pk_enrolment_code")),
    )
    op.create_table(
        "delivery",
        sa.Column("village", sa.String(length=12), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("op", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("village", "at", "op", name=op.f("pk_delivery")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "likely",
        sa.Column("first", sa.String(length=32), nullable=False),
        sa.Column("second", sa.String(length=32), nullable=False),
        sa.Column("likeness", sa.String(), nullable=False),
        sa.Column("found_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("first", "second", name=op.f("pk_likely")),
    )
    op.create_index("ix_likely_second", "likely", ["second"], unique=False)
    op.create_table(
        "alike_key",
        sa.Column("token", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("record", sa.String(length=32), nullable=False),
        sa.PrimaryKeyConstraint("token", "record", name=op.f("pk_alike_key")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_alike_key_record", "alike_key", ["record"], unique=False)
    op.create_table(
        "dataset",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("incarnation", sa.Integer(), nullable=False),
        sa.Column("published_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "name", name=op.f("pk_dataset")),
    )


def _purging() -> None:
    """Let an op be erased where the list of purged ops names it, and what the hub says of it be noted; no more."""
    op.create_table(
        "purged",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("record", sa.String(length=32), nullable=False),
        sa.Column("purged_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_purged")),
    )
    if op.get_bind().dialect.name == "postgresql":
        _postgresql()
        return
    op.execute("drop trigger op_no_update")
    op.execute(
        f"create trigger op_no_update before update on op when {_FORBIDDEN} "
        "begin select raise(abort, 'the journal is never changed'); end"
    )


def _postgresql() -> None:
    """Guard the journal as on SQLite, and let indexes put absent values first, as queries there ask for them."""
    op.execute(
        "create function op_is_kept() returns trigger language plpgsql as $$ begin "
        "if tg_op <> 'UPDATE' then raise exception 'the journal is never changed'; end if; "
        f"if {_FORBIDDEN} then raise exception 'the journal is never changed'; end if; return new; end $$"
    )
    op.execute("create trigger op_no_change before update or delete on op for each row execute function op_is_kept()")
    op.execute("create trigger op_no_truncate before truncate on op execute function op_is_kept()")
    for (name, table), columns in _IN_ORDER.items():
        op.drop_index(name, table)
        op.create_index(name, table, [sa.text(f'"{one}" nulls first') for one in columns], unique=False)
