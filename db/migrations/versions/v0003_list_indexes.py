"""Indexes that hold all that a list asks, so that filtering and counting 100,000 people reads no whole rows.

And one by which the last running number given is found without reading all of them.
"""

import sqlalchemy as sa
from alembic import op

revision = "v0003"
down_revision = "v0002"
branch_labels = None
depends_on = None

_WIDER = {
    ("ix_labourer_number", "labourer"): ["number", "id", "void", "left_on", "household", "desk_seq", "conflicted"],
    ("ix_labourer_household", "labourer"): ["household", "void", "left_on", "id"],
    ("ix_spell_labourer", "spell"): ["labourer", "void", "end_date", "status", "place", "village"],
    ("ix_intent_labourer", "intent"): ["labourer", "void", "wants_job"],
    ("ix_training_need_labourer", "training_need"): ["labourer", "void", "wants"],
}
_NEW = {
    ("ix_labourer_changed_at", "labourer"): ["changed_at", "id", "void", "left_on"],
    ("ix_household_group", "household"): ["group", "void", "number", "id"],
    ("ix_household_type", "household"): ["id", "group", "type", "monitored_type"],
    ("ix_spell_employer", "spell"): ["employer", "labourer", "void", "end_date"],
}
"""Name and table to columns. None begins with `void`: a planner without statistics would take every query to it."""


def upgrade() -> None:
    for name, table in _WIDER:
        op.drop_index(name, table)
    for (name, table), columns in (_WIDER | _NEW).items():
        op.create_index(name, table, columns, unique=False)
    for table in ("labourer", "household"):
        op.create_index(f"ix_{table}_number_length", table, [sa.text("length(number)"), "number"], unique=False)
