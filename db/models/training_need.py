"""The table of training needs (培训需求)."""

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from db.base import ID, LISTED, Base, Projected


class TrainingNeedRow(Projected, Base):
    """One row of the training needs table; its columns are the fields of the catalogue."""

    __tablename__ = "training_need"
    __table_args__ = (Index("ix_training_need_labourer", "labourer", "void", "wants"),)

    labourer: Mapped[str | None] = mapped_column(ID)
    wants: Mapped[bool | None]
    subjects: Mapped[list[str] | None] = mapped_column(LISTED)
    level: Mapped[str | None]
    preferred_time: Mapped[str | None]
    preferred_place: Mapped[str | None]
