"""The whole exchange: feeds by village, held ops, what waits for a person, published documents, purged ops, joining."""

import sqlalchemy as sa
from alembic import op

revision = "v0004"
down_revision = "v0003"
branch_labels = None
depends_on = None

_DEVICE = ("role", "scope", "wrapped_key", "code", "answered_at", "revoked_at", "revoked_why")


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
    op.add_column("received", sa.Column("note", sa.String(), nullable=True))
    for name in _DEVICE:
        op.add_column("device", sa.Column(name, sa.String(), nullable=True))
    op.add_column("device", sa.Column("former_keys", sa.JSON(none_as_null=True), nullable=True))
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
        "dataset",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("published_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "name", name=op.f("pk_dataset")),
    )


def _purging() -> None:
    """Let the content of an op be erased, and nothing else, where the list of purged ops names it."""
    op.create_table(
        "purged",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("record", sa.String(length=32), nullable=False),
        sa.Column("purged_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_purged")),
    )
    if op.get_bind().dialect.name != "sqlite":
        return
    op.execute("drop trigger op_no_update")
    op.execute(
        "create trigger op_no_update before update on op when not (new.line = '' "
        "and exists (select 1 from purged where purged.id = old.id) and new.id = old.id and new.n = old.n "
        "and new.prev = old.prev and new.device = old.device and new.seq = old.seq and new.record = old.record) "
        "begin select raise(abort, 'the journal is never changed'); end"
    )
