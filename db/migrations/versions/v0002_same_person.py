"""The same person registered twice: pairs decided upon, and under whom a double shows."""

import sqlalchemy as sa
from alembic import op

revision = "v0002"
down_revision = "v0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "same_person",
        sa.Column("first", sa.String(length=32), nullable=False),
        sa.Column("second", sa.String(length=32), nullable=False),
        sa.Column("same", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("first", "second", name=op.f("pk_same_person")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_same_person_second", "same_person", ["second"], unique=False)
    op.add_column("labourer", sa.Column("merged_into", sa.String(length=32), nullable=True))
    op.create_index(
        "ix_labourer_merged_into",
        "labourer",
        ["merged_into"],
        unique=False,
        sqlite_where=sa.text("merged_into is not null"),
        postgresql_where=sa.text("merged_into is not null"),
    )
