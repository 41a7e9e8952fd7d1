"""What only a county's hub (or a township's) keeps: laptops, codes for joining, and what follows from the journal."""

from sqlalchemy import BigInteger, Boolean, Column, Index, String, Table

from db.base import ID, LISTED, METADATA, WHOLE

DEVICE = Table(
    "device",
    METADATA,
    Column("id", String(16), primary_key=True),
    Column("village", String(12), nullable=False),
    Column("village_name", String, nullable=False),
    Column("letter", String, nullable=False),
    Column("state", String, nullable=False),
    Column("keys", LISTED),
    Column("certificate", LISTED),
    Column("feed", WHOLE, nullable=False),
    Column("receipts", WHOLE, nullable=False),
    Column("clock_offset", WHOLE),
    Column("asked_at", String, nullable=False),
    Column("approved_at", String),
    Column("role", String),
    Column("scope", String),
    Column("former_keys", LISTED),
    Column("wrapped_key", String),
    Column("code", String),
    Column("answered_at", String),
    Column("revoked_at", String),
    Column("revoked_why", String),
    Column("seen_serial", WHOLE),
)
"""A village laptop as the hub knows it; `state` is waiting, approved or revoked.

`keys` are its present public keys, `former_keys` those before with the moment until which they hold. `scope` is
the division code under which it may write. `feed` is up to where it has heard, `answered_at` when it was last
answered, `clock_offset` by how many seconds its clock runs ahead. `seen_serial` is the number of the certificate
that its last file carried, `code` the hash of the one-time code that it asked with.
"""

VILLAGE = Table(
    "village",
    METADATA,
    Column("code", String(12), primary_key=True),
    Column("name", String, nullable=False),
    Column("contact", String),
    Column("phone", String),
    Column("expected", Boolean, nullable=False),
    Column("note", String),
)
"""What the county says of a village: its name, whom to call, whether it is expected to report."""

ENROLMENT_CODE = Table(
    "enrolment_code",
    METADATA,
    Column("hash", String(64), primary_key=True),
    Column("village", String(12), nullable=False),
    Column("made_at", String, nullable=False),
    Column("used_by", String(16)),
)
"""A one-time code by which a village's request is approved in one go; only its hash is kept."""

DELIVERY = Table(
    "delivery",
    METADATA,
    Column("village", String(12), primary_key=True),
    Column("at", WHOLE, primary_key=True),
    Column("op", String(64), primary_key=True),
    sqlite_with_rowid=False,
)
"""An op that goes to a village beside its own feed, as its record came there, at feed number `at`."""

LIKELY = Table(
    "likely",
    METADATA,
    Column("first", ID, primary_key=True),
    Column("second", ID, primary_key=True, index=True),
    Column("likeness", String, nullable=False),
    Column("found_at", String, nullable=False),
)
"""Two people who may be one and about whom nobody has decided; derived when either of them changes."""

ALIKE_KEY = Table(
    "alike_key",
    METADATA,
    Column("token", BigInteger, autoincrement=False, primary_key=True),
    Column("record", ID, primary_key=True),
    Index("ix_alike_key_record", "record"),
    sqlite_with_rowid=False,
)
"""What two registrations of one person may share, as the hash of it; see `county.people`."""
