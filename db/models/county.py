"""What only a county's hub (or a township's) keeps: laptops, codes for joining, and what follows from the journal."""

from sqlalchemy import BigInteger, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from db.base import ID, LISTED, Base


class DeviceRow(Base):
    """A village laptop as the hub knows it; `state` is waiting, approved or revoked.

    `keys` are its present public keys, `former_keys` those before with the moment until which they hold. `scope` is
    the division code under which it may write. `feed` is up to where it has heard, `answered_at` when it was last
    answered, `clock_offset` by how many seconds its clock runs ahead. `seen_serial` is the number of the certificate
    that its last file carried, `code` the hash of the one-time code that it asked with.
    """

    __tablename__ = "device"

    id: Mapped[str] = mapped_column(String(16), primary_key=True)
    village: Mapped[str] = mapped_column(String(12))
    village_name: Mapped[str]
    letter: Mapped[str]
    state: Mapped[str]
    keys: Mapped[dict[str, str] | None] = mapped_column(LISTED)
    certificate: Mapped[dict[str, str] | None] = mapped_column(LISTED)
    feed: Mapped[int]
    receipts: Mapped[int]
    clock_offset: Mapped[int | None]
    asked_at: Mapped[str]
    approved_at: Mapped[str | None]
    role: Mapped[str | None]
    scope: Mapped[str | None]
    former_keys: Mapped[list[dict[str, str]] | None] = mapped_column(LISTED)
    wrapped_key: Mapped[str | None]
    code: Mapped[str | None]
    answered_at: Mapped[str | None]
    revoked_at: Mapped[str | None]
    revoked_why: Mapped[str | None]
    seen_serial: Mapped[int | None]


class VillageRow(Base):
    """What the county says of a village: its name, whom to call, whether it is expected to report."""

    __tablename__ = "village"

    code: Mapped[str] = mapped_column(String(12), primary_key=True)
    name: Mapped[str]
    contact: Mapped[str | None]
    phone: Mapped[str | None]
    expected: Mapped[bool]
    note: Mapped[str | None]


class EnrolmentCodeRow(Base):
    """A one-time code by which a village's request is approved in one go; only its hash is kept."""

    __tablename__ = "enrolment_code"

    hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    village: Mapped[str] = mapped_column(String(12))
    made_at: Mapped[str]
    used_by: Mapped[str | None] = mapped_column(String(16))


class DeliveryRow(Base):
    """An op that goes to a village beside its own feed, as its record came there, at feed number `at`."""

    __tablename__ = "delivery"
    __table_args__ = ({"sqlite_with_rowid": False},)

    village: Mapped[str] = mapped_column(String(12), primary_key=True)
    at: Mapped[int] = mapped_column(primary_key=True)
    op: Mapped[str] = mapped_column(String(64), primary_key=True)


class LikelyRow(Base):
    """Two people who may be one and about whom nobody has decided; derived when either of them changes."""

    __tablename__ = "likely"

    first: Mapped[str] = mapped_column(ID, primary_key=True)
    second: Mapped[str] = mapped_column(ID, primary_key=True, index=True)
    likeness: Mapped[str]
    found_at: Mapped[str]


class AlikeKeyRow(Base):
    """What two registrations of one person may share, as the hash of it; see `county.people`."""

    __tablename__ = "alike_key"
    __table_args__ = (Index("ix_alike_key_record", "record"), {"sqlite_with_rowid": False})

    token: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    record: Mapped[str] = mapped_column(ID, primary_key=True)
