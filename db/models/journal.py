"""Tables that are not projections: the journal itself, what was sent and received, settings, drafts."""

from sqlalchemy import Boolean, Column, Index, String, Table, Text, false, text

from db.base import ID, LISTED, METADATA, WHOLE

OP = Table(
    "op",
    METADATA,
    Column("n", WHOLE, autoincrement=True, primary_key=True),
    Column("id", String(64), nullable=False, unique=True),
    Column("prev", String(64), nullable=False),
    Column("device", String(16), nullable=False),
    Column("seq", WHOLE, nullable=False),
    Column("hlc", String(18), nullable=False),
    Column("eff_hlc", String(18), nullable=False),
    Column("entity", String, nullable=False),
    Column("record", ID, nullable=False),
    Column("own", Boolean, nullable=False),
    Column("line", Text, nullable=False),
    Column("village", String(12)),
    Column("held", Boolean, nullable=False, server_default=false(), default=False),
    Index("ix_op_record", "record"),
    Index("ix_op_device_seq", "device", "seq"),
    Index("ix_op_eff_hlc", "eff_hlc"),
    Index("ix_op_village_n", "village", "n", sqlite_where=text("village is not null")),
    Index("ix_op_held", "village", sqlite_where=text("held = 1")),
)
"""One line of the journal, which triggers keep from change; `own` marks this device's own chain.

`village` is, at a county, whose feed carries the line; `held` tells that it came from outside its village, so that
it counts only once the county admits it. The line of a purged op may be blanked, as `purged` names it.
"""

SETTING = Table(
    "setting",
    METADATA,
    Column("name", String, primary_key=True),
    Column("value", LISTED),
)
"""A named value of this register: its village, device keys, feed position and the like."""

SEARCH_KEY = Table(
    "search_key",
    METADATA,
    Column("token", String, primary_key=True),
    Column("record", ID, primary_key=True),
    Index("ix_search_key_record", "record"),
    sqlite_with_rowid=False,
)
"""A token under which a record is found; rebuilt from the record whenever it changes."""

SAME_PERSON = Table(
    "same_person",
    METADATA,
    Column("first", ID, primary_key=True),
    Column("second", ID, primary_key=True),
    Column("same", Boolean, nullable=False),
    Index("ix_same_person_second", "second"),
    sqlite_with_rowid=False,
)
"""A pair of records about which somebody decided that they are `same`, one person, or two; the lesser id first.

Derived from the journal. A record named here may not have arrived yet.
"""

CONCERN = Table(
    "concern",
    METADATA,
    Column("record", ID, primary_key=True),
    Column("what", String(12), primary_key=True),
    Column("entity", String, nullable=False),
    Column("person", ID),
    Column("village", String(12)),
    Column("since", String(18), nullable=False),
    Index("ix_concern_person", "person"),
    Index("ix_concern_village", "village", "what"),
)
"""What of a record waits for a person: a conflict, or the county's return for correction (`what`).

Derived from the journal. `person` is the labourer whom the record is or hangs on, `since` a clock reading.
"""

PURGED = Table(
    "purged",
    METADATA,
    Column("id", String(64), primary_key=True),
    Column("record", ID, nullable=False),
    Column("purged_at", String, nullable=False),
)
"""An op whose content was erased by law: its id keeps its place in the chain."""

DATASET = Table(
    "dataset",
    METADATA,
    Column("kind", String, primary_key=True),
    Column("name", String, primary_key=True),
    Column("version", WHOLE, nullable=False),
    Column("title", String, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("content", Text, nullable=False),
    Column("at", WHOLE, nullable=False),
    Column("incarnation", WHOLE, nullable=False),
    Column("published_at", String, nullable=False),
)
"""A list or document that the county publishes (posts, policies, templates …): the newest version of each.

`at` is the number of the op that published it, which puts it into the feed; `incarnation` that of the hub's life in
which a village was sent it; `content` is JSON text.
"""

DRAFT = Table(
    "draft",
    METADATA,
    Column("id", ID, primary_key=True),
    Column("kind", String, nullable=False),
    Column("content", LISTED),
    Column("saved_at", String, nullable=False),
)
"""A form that was typed into and not saved yet."""

SENT = Table(
    "sent",
    METADATA,
    Column("bundle", ID, primary_key=True),
    Column("file", String, nullable=False),
    Column("first_seq", WHOLE, nullable=False),
    Column("last_seq", WHOLE, nullable=False),
    Column("head", String(64), nullable=False),
    Column("written_at", String, nullable=False),
    Column("target", String, nullable=False),
)
"""A sealed file that was written: which stretch of the own chain it carries."""

RECEIVED = Table(
    "received",
    METADATA,
    Column("header", String(64), primary_key=True),
    Column("kind", String, nullable=False),
    Column("file", String, nullable=False),
    Column("device", String(16), nullable=False),
    Column("village", String),
    Column("outcome", String, nullable=False),
    Column("reason", String, nullable=False),
    Column("ops", WHOLE, nullable=False),
    Column("first_seq", WHOLE),
    Column("last_seq", WHOLE),
    Column("head", String(64)),
    Column("received_at", String, nullable=False),
    Column("note", String),
    Column("forwarded_at", String),
)
"""A sealed file that came in, by the hash of its header: taken, kept waiting, or refused and why.

A file that has no header of ours stands under the hash of its bytes. `note` is a township's remark, `forwarded_at`
when a township handed the file on.
"""
