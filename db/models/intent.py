"""The table of job intents (求职意向)."""

from sqlalchemy import BigInteger, Index
from sqlalchemy.orm import Mapped, mapped_column

from db.base import ID, LISTED, Base, Projected


class IntentRow(Projected, Base):
    """One row of the job intents table; its columns are the fields of the catalogue."""

    __tablename__ = "intent"
    __table_args__ = (Index("ix_intent_labourer", "labourer", "void", "wants_job"),)

    labourer: Mapped[str | None] = mapped_column(ID)
    wants_job: Mapped[bool | None]
    work_types: Mapped[list[str] | None] = mapped_column(LISTED)
    regions: Mapped[list[str] | None] = mapped_column(LISTED)
    regions_text: Mapped[str | None]
    wage: Mapped[int | None] = mapped_column(BigInteger)
    wage_upper: Mapped[int | None] = mapped_column(BigInteger)
    available_from: Mapped[str | None]
    with_spouse: Mapped[bool | None]
    board_lodging: Mapped[bool | None]
    employer_kind: Mapped[list[str] | None] = mapped_column(LISTED)
    service_need: Mapped[list[str] | None] = mapped_column(LISTED)
    not_employed_reason: Mapped[str | None]
