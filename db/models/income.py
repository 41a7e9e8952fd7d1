"""The table of household incomes (家庭收入)."""

from sqlalchemy import BigInteger, Index
from sqlalchemy.orm import Mapped, mapped_column

from db.base import ID, Base, Projected


class IncomeRow(Projected, Base):
    """One row of the household incomes table; its columns are the fields of the catalogue."""

    __tablename__ = "income"
    __table_args__ = (Index("ix_income_household", "household"),)

    household: Mapped[str | None] = mapped_column(ID)
    year: Mapped[int | None]
    source: Mapped[str | None]
    amount: Mapped[int | None] = mapped_column(BigInteger)
    remark: Mapped[str | None]
