"""The table of labourers (劳动力)."""

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import ID, LISTED, Base, Projected


class LabourerRow(Projected, Base):
    """One row of the labourers table; its columns are the fields of the catalogue.

    `merged_into` names the record under which a person shows who was registered more than once; the row of such
    a double keeps its own values and counts as void, so that lists show the person once.
    """

    __tablename__ = "labourer"
    __table_args__ = (
        Index("ix_labourer_number", "number", "id", "void", "left_on", "household", "desk_seq", "conflicted"),
        Index("ix_labourer_number_length", text("length(number)"), "number"),
        Index("ix_labourer_household", "household", "void", "left_on", "id"),
        Index("ix_labourer_changed_at", "changed_at", "id", "void", "left_on"),
        Index("ix_labourer_village", "village", "void", "left_on"),
        Index("ix_labourer_id_number", "id_number"),
        Index("ix_labourer_phone", "phone"),
        Index(
            "ix_labourer_merged_into",
            "merged_into",
            sqlite_where=text("merged_into is not null"),
        ),
    )

    merged_into: Mapped[str | None] = mapped_column(ID)
    number: Mapped[str | None]
    person_code: Mapped[str | None]
    household: Mapped[str | None] = mapped_column(ID)
    name: Mapped[str | None]
    id_type: Mapped[str | None]
    id_number: Mapped[str | None]
    id_missing_reason: Mapped[str | None]
    sex: Mapped[str | None]
    birth_date: Mapped[str | None]
    ethnic_group: Mapped[str | None]
    relation_to_head: Mapped[str | None]
    marital_status: Mapped[str | None]
    political_status: Mapped[str | None]
    hukou_type: Mapped[str | None]
    phone: Mapped[str | None]
    other_phone: Mapped[str | None]
    no_phone: Mapped[bool | None]
    family_contact: Mapped[str | None]
    family_phone: Mapped[str | None]
    wechat: Mapped[str | None]
    group_chat: Mapped[bool | None]
    residence: Mapped[str | None]
    residence_text: Mapped[str | None]
    tags: Mapped[list[str] | None] = mapped_column(LISTED)
    hardship_category: Mapped[str | None]
    hardship_proof_on: Mapped[str | None]
    student_status: Mapped[str | None]
    graduated_on: Mapped[str | None]
    discharged_on: Mapped[str | None]
    brand: Mapped[str | None]
    campaign: Mapped[str | None]
    education: Mapped[str | None]
    school: Mapped[str | None]
    labour_capacity: Mapped[str | None]
    skill: Mapped[str | None]
    certificate_name: Mapped[str | None]
    certificate_level: Mapped[str | None]
    certificate_number: Mapped[str | None]
    certificate_recognised_in: Mapped[list[str] | None] = mapped_column(LISTED)
    health: Mapped[str | None]
    disability_number: Mapped[str | None]
    bank_card: Mapped[str | None]
    bank_name: Mapped[str | None]
    employment_card: Mapped[str | None]
    consent_basis: Mapped[str | None]
    consent_on: Mapped[str | None]
    consent_method: Mapped[str | None]
    consent_by: Mapped[str | None]
    consent_notice: Mapped[str | None]
    sensitive_consent: Mapped[bool | None]
    collected_by: Mapped[str | None]
    collected_on: Mapped[str | None]
    roll_status: Mapped[str | None]
    left_on: Mapped[str | None]
    left_reason: Mapped[str | None]
    verified_on: Mapped[str | None]
    verified_by: Mapped[str | None]
    verify_result: Mapped[str | None]
    remark: Mapped[str | None]
