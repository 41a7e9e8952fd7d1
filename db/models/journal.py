"""Tables that are not projections: the journal itself, what was sent and received, settings, drafts."""

from sqlalchemy import Index, String, Text, false, text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import ID, LISTED, Base


class OpRow(Base):
    """One line of the journal, which triggers keep from change; `own` marks this device's own chain.

    `village` is, at a county, whose feed carries the line; `held` tells that it came from outside its village, so that
    it counts only once the county admits it. The line of a purged op may be blanked, as `purged` names it.
    """

    __tablename__ = "op"
    __table_args__ = (
        Index("ix_op_record", "record"),
        Index("ix_op_device_seq", "device", "seq"),
        Index("ix_op_eff_hlc", "eff_hlc"),
        Index(
            "ix_op_village_n",
            "village",
            "n",
            sqlite_where=text("village is not null"),
        ),
        Index("ix_op_held", "village", sqlite_where=text("held = 1")),
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
    village: Mapped[str | None] = mapped_column(String(12))
    held: Mapped[bool] = mapped_column(server_default=false(), default=False)


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


class ConcernRow(Base):
    """What of a record waits for a person: a conflict, or the county's return for correction (`what`).

    Derived from the journal. `person` is the labourer whom the record is or hangs on, `since` a clock reading.
    """

    __tablename__ = "concern"
    __table_args__ = (Index("ix_concern_person", "person"), Index("ix_concern_village", "village", "what"))

    record: Mapped[str] = mapped_column(ID, primary_key=True)
    what: Mapped[str] = mapped_column(String(12), primary_key=True)
    entity: Mapped[str]
    person: Mapped[str | None] = mapped_column(ID)
    village: Mapped[str | None] = mapped_column(String(12))
    since: Mapped[str] = mapped_column(String(18))


class PurgedRow(Base):
    """An op whose content was erased by law: its id keeps its place in the chain."""

    __tablename__ = "purged"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    record: Mapped[str] = mapped_column(ID)
    purged_at: Mapped[str]


class DatasetRow(Base):
    """A list or document that the county publishes (posts, policies, templates …): the newest version of each.

    `at` is the number of the op that published it, which puts it into the feed; `incarnation` that of the hub's life in
    which a village was sent it; `content` is JSON text.
    """

    __tablename__ = "dataset"

    kind: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[int]
    title: Mapped[str]
    sha256: Mapped[str] = mapped_column(String(64))
    content: Mapped[str] = mapped_column(Text)
    at: Mapped[int]
    incarnation: Mapped[int]
    published_at: Mapped[str]


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
    """A sealed file that came in, by the hash of its header: taken, kept waiting, or refused and why.

    A file that has no header of ours stands under the hash of its bytes. `note` is a township's remark, `forwarded_at`
    when a township handed the file on.
    """

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
    note: Mapped[str | None]
    forwarded_at: Mapped[str | None]
