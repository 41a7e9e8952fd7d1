"""The table of households (农户)."""

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped

from db.base import Base, Projected


class HouseholdRow(Projected, Base):
    """One row of the households table; its columns are the fields of the catalogue."""

    __tablename__ = "household"
    __table_args__ = (
        Index("ix_household_number", "number"),
        Index("ix_household_number_length", text("length(number)"), "number"),
        Index("ix_household_head_name", "head_name"),
        Index("ix_household_group", "group", "void", "number", "id"),
        Index("ix_household_type", "id", "group", "type", "monitored_type"),
    )

    number: Mapped[str | None]
    division: Mapped[str | None]
    group: Mapped[str | None]
    address: Mapped[str | None]
    head_name: Mapped[str | None]
    head_id_number: Mapped[str | None]
    phone: Mapped[str | None]
    member_count: Mapped[int | None]
    type: Mapped[str | None]
    monitored_type: Mapped[str | None]
    identified_on: Mapped[str | None]
    risk_removed: Mapped[bool | None]
    risk_removed_on: Mapped[str | None]
    relocated: Mapped[bool | None]
    relocation_site: Mapped[str | None]
    unit_kind: Mapped[str | None]
    responsible_unit: Mapped[str | None]
