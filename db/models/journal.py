"""Tables that are not projections: the journal itself, what was sent and received, settings, drafts."""

from sqlalchemy import Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import ID, LISTED, Base


class OpRow(Base):
    """One line of the journal, which triggers keep from change; `own` marks this device's own chain."""

    __tablename__ = "op"
    __table_args__ = (
        Index("ix_op_record", "record"),
        Index("ix_op_device_seq", "device", "seq"),
        Index("ix_op_eff_hlc", "eff_hlc"),
    )

    n: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    id: Mapped[str] = mapped_column(String(64), unique=True)
    prev: Mapped[str] = mapped_column(String(64))
    device: Mapped[str] = mapped_column(String(16))
    seq: Mapped[int]
    hlc: Mapped[str] = mapped_column(String(18))
    eff_hlc: Mapped[str] = mapped_column(String(18))
    entity: Mapped[str]
    record: Mapped[str] = mapped_column(ID)
    own: Mapped[bool]
    line: Mapped[str] = mapped_column(Text)


class SettingRow(Base):
    """A named value of this register: its village, device keys, feed position and the like."""

    __tablename__ = "setting"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[dict[str, object] | None] = mapped_column(LISTED)


class SearchKeyRow(Base):
    """A token under which a record is found; rebuilt from the record whenever it changes."""

    __tablename__ = "search_key"
    __table_args__ = (Index("ix_search_key_record", "record"), {"sqlite_with_rowid": False})

    token: Mapped[str] = mapped_column(primary_key=True)
    record: Mapped[str] = mapped_column(ID, primary_key=True)


class SamePersonRow(Base):
    """A pair of records about which somebody decided that they are `same`, one person, or two; the lesser id first.

    Derived from the journal. A record named here may not have arrived yet.
    """

    __tablename__ = "same_person"
    __table_args__ = (Index("ix_same_person_second", "second"), {"sqlite_with_rowid": False})

    first: Mapped[str] = mapped_column(ID, primary_key=True)
    second: Mapped[str] = mapped_column(ID, primary_key=True)
    same: Mapped[bool]


class DraftRow(Base):
    """A form that was typed into and not saved yet."""

    __tablename__ = "draft"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    kind: Mapped[str]
    content: Mapped[dict[str, object] | None] = mapped_column(LISTED)
    saved_at: Mapped[str]


class SentRow(Base):
    """A sealed file that was written: which stretch of the own chain it carries."""

    __tablename__ = "sent"

    bundle: Mapped[str] = mapped_column(ID, primary_key=True)
    file: Mapped[str]
    first_seq: Mapped[int]
    last_seq: Mapped[int]
    head: Mapped[str] = mapped_column(String(64))
    written_at: Mapped[str]
    target: Mapped[str]


class ReceivedRow(Base):
    """A sealed file that came in, by the hash of its header: taken, kept waiting, or refused and why."""

    __tablename__ = "received"

    header: Mapped[str] = mapped_column(String(64), primary_key=True)
    kind: Mapped[str]
    file: Mapped[str]
    device: Mapped[str] = mapped_column(String(16))
    village: Mapped[str | None]
    outcome: Mapped[str]
    reason: Mapped[str]
    ops: Mapped[int]
    first_seq: Mapped[int | None]
    last_seq: Mapped[int | None]
    head: Mapped[str | None] = mapped_column(String(64))
    received_at: Mapped[str]


class DeviceRow(Base):
    """A village laptop as the hub knows it; `state` is waiting, approved or revoked."""

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
