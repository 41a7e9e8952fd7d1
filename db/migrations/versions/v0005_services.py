"""What is done for labourers after their registration, what a village keeps beside its people, and frozen figures."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "v0005"
down_revision = "v0004"
branch_labels = None
depends_on = None

_SHARED_TEXTS = "created_at created_by changed_at changed_by origin void"
_REFERRING = ("trip", "post", "enterprise")
"""Columns of a spell that few spells fill."""


def upgrade() -> None:
    op.add_column("labourer", sa.Column("contact_method", sa.String(), nullable=True))
    for name in _REFERRING:
        _refer("spell", name)
    op.add_column("spell", sa.Column("fund_source", sa.String(), nullable=True))
    _followed_up()
    _employed()
    _supported()
    _of_the_village()
    op.create_table(
        "frozen",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.Column("made_by", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_frozen")),
    )
    op.create_index("ix_frozen_kind", "frozen", ["kind", "made_at"], unique=False)


def _followed_up() -> None:
    _records(
        "visit",
        references="labourer",
        texts="visited_on method service visitor campaign result findings next_on remark",
        lists="needs",
        index="labourer void visited_on service village",
    )
    _records(
        "request",
        references="labourer",
        texts="type content received_on due_on handler closed_on result remark",
        index="labourer void closed_on type village",
    )
    _records(
        "warning",
        references="labourer",
        texts="subject rule since level reason due_on handler closed_on result remark",
        index="labourer void rule closed_on village",
    )


def _employed() -> None:
    _records(
        "application",
        references="labourer fair",
        texts="employer position place post_key stage applied_on stage_on next_on result remark",
        index="labourer void stage village",
    )
    _records(
        "ride",
        references="labourer trip",
        texts="boards_at seat signed_up_on arrived_on employer remark",
        answers="boarded",
        index="labourer void trip boarded village",
    )
    op.create_index("ix_ride_trip", "ride", ["trip", "void"], unique=False)
    _records(
        "schooling",
        references="labourer",
        texts="school term mode major starts_on remark",
        index="labourer void village",
    )


def _supported() -> None:
    _records(
        "training_record",
        references="labourer",
        texts="class_name class_key subject organiser type level brand fund_source campaign stage starts_on "
        "ends_on certificate certificate_number remark",
        numbers="days attended_days",
        money="allowance",
        lists="recognised_in",
        index="labourer void stage starts_on village",
    )
    _records(
        "subsidy",
        references="labourer enterprise spell",
        texts="type policy beneficiary agent applied_on status notice_from notice_to notice_result opinion payee "
        "account paid_on batch fund_source remark",
        numbers="year",
        money="amount",
        lists="documents",
        index="labourer void type year status village",
    )


def _of_the_village() -> None:
    _records(
        "enterprise",
        texts="name code category place address contact phone fund_source since until remark",
        numbers="headcount",
    )
    _records(
        "post",
        references="enterprise",
        texts="title category employer place starts_on until fund_source contact phone wage_basis age sex education "
        "skill remark",
        numbers="headcount",
        money="wage wage_upper rate",
        answers="board_lodging couple",
    )
    _records(
        "trip",
        texts="name departs_on departs_at mode direction departure destination destination_text arrives_on escort "
        "phone organiser campaign fund_source remark",
        numbers="vehicles seats",
        lists="legs pick_ups vehicle_numbers",
    )
    _records("station", texts="name level place address contact phone since serves remark")
    _records(
        "event",
        references="station",
        texts="kind held_on until partner content remark",
        numbers="headcount posts",
    )
    _records(
        "fair",
        texts="name held_on place_text organiser campaign remark",
        numbers="enterprises posts visitors",
    )


def _records(
    name: str,
    *,
    texts: str,
    references: str = "",
    numbers: str = "",
    money: str = "",
    answers: str = "",
    lists: str = "",
    index: str = "village void",
) -> None:
    """Make the table of a record kind; columns of each type are named with spaces between them."""
    types: tuple[tuple[str, Any], ...] = (
        (references, sa.String(length=32)),
        (f"{texts} {_SHARED_TEXTS}", sa.String()),
        (f"{numbers} own_seq desk_seq", sa.Integer()),
        (money, sa.BigInteger()),
        (f"{answers} conflicted", sa.Boolean()),
        (lists, sa.JSON(none_as_null=True)),
        ("village", sa.String(length=12)),
        ("last_op", sa.String(length=16)),
    )
    op.create_table(
        name,
        sa.Column("id", sa.String(length=32), nullable=False),
        *(sa.Column(column, kind, nullable=True) for columns, kind in types for column in columns.split()),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
    )
    first = index.split()[0]
    op.create_index(f"ix_{name}_{first}", name, index.split(), unique=False)


def _refer(table: str, column: str) -> None:
    """Add a column that names another record, found by the record that it names."""
    op.add_column(table, sa.Column(column, sa.String(length=32), nullable=True))
    filled = sa.text(f"{column} is not null")
    op.create_index(f"ix_{table}_{column}", table, [column], unique=False, sqlite_where=filled, postgresql_where=filled)
