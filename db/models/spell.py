"""The table of spells of work (务工经历)."""

from sqlalchemy import BigInteger, Index
from sqlalchemy.orm import Mapped, mapped_column

from db.base import ID, LISTED, Base, Projected


class SpellRow(Projected, Base):
    """One row of the spells of work table; its columns are the fields of the catalogue."""

    __tablename__ = "spell"
    __table_args__ = (
        Index("ix_spell_labourer", "labourer", "void", "end_date", "status", "place", "village"),
        Index("ix_spell_employer", "employer", "labourer", "void", "end_date"),
    )

    labourer: Mapped[str | None] = mapped_column(ID)
    status: Mapped[str | None]
    employer: Mapped[str | None]
    employer_code: Mapped[str | None]
    place: Mapped[str | None]
    place_text: Mapped[str | None]
    industry: Mapped[str | None]
    work_type: Mapped[str | None]
    occupation_class: Mapped[str | None]
    monthly_wage: Mapped[int | None] = mapped_column(BigInteger)
    monthly_wage_upper: Mapped[int | None] = mapped_column(BigInteger)
    wage_basis: Mapped[str | None]
    rate: Mapped[int | None] = mapped_column(BigInteger)
    contract: Mapped[bool | None]
    contract_from: Mapped[str | None]
    contract_to: Mapped[str | None]
    insurance: Mapped[list[str] | None] = mapped_column(LISTED)
    start_date: Mapped[str | None]
    end_date: Mapped[str | None]
    months_this_year: Mapped[str | None]
    channel: Mapped[str | None]
    organised: Mapped[bool | None]
    evidence: Mapped[list[str] | None] = mapped_column(LISTED)
    end_reason: Mapped[str | None]
    next_plan: Mapped[str | None]
    next_plan_on: Mapped[str | None]
    remark: Mapped[str | None]
