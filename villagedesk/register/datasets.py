"""What the county publishes: one document per kind and name, the newest version of each.

The county numbers the versions; a village keeps the newest of what it is sent, whatever order the files come in. An
incarnation of the hub goes before the version: a hub that was restored from a backup sends everything anew, and what
it says then holds against higher versions of the life that was lost.
"""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import Connection, Row, Table, select

from db.bulk import chunks, upsert
from db.models import table

DATASET: Table = table("dataset")
CONTENT_CAP = 4 << 20
"""The longest content in bytes: some ten thousand posts."""
WITHDRAWN = "withdrawn"
"""The name of what a content says, and nothing else, once its document holds no more."""


@dataclass(frozen=True, slots=True)
class Dataset:
    """One version of a document.

    Attributes:
        kind: what it is, e.g. posts; a kind that this program does not know is kept whole.
        name: which of its kind, '' where there is only one.
        version: counts from 1 at the hub.
        title: what people call it.
        sha256: of the content's UTF-8 bytes, as hex digits.
        published_at: RFC 3339.
        content: JSON text.
        incarnation: number of the hub's life in which it was sent; 0 at the hub itself.
        at: number of the op that published it; 0 in a village.
    """

    kind: str
    name: str
    version: int
    title: str
    sha256: str
    published_at: str
    content: str
    incarnation: int = 0
    at: int = 0

    @property
    def rank(self) -> tuple[int, int, str]:
        """Return by what two versions of one document are compared; the greatest holds."""
        return (self.incarnation, self.version, self.sha256)

    @property
    def whole(self) -> bool:
        """Tell whether the content is what the hash was made of."""
        return self.sha256 == digest(self.content)

    @property
    def is_withdrawn(self) -> bool:
        """Tell whether the county has taken the document back."""
        return self.content == written({WITHDRAWN: True})

    def read(self) -> Any:
        """Return the content as JSON says it."""
        return json.loads(self.content)


def digest(content: str) -> str:
    """Return the SHA-256 of a content as hex digits."""
    return hashlib.sha256(content.encode()).hexdigest()


def written(content: Any) -> str:
    """Return a content as JSON text, the same text for the same content."""
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def get(connection: Connection, kind: str, name: str = "") -> Dataset | None:
    """Return the newest version of a document, None where there is none."""
    found = connection.execute(select(DATASET).where(DATASET.c.kind == kind, DATASET.c.name == name)).first()
    return _dataset(found) if found else None


def all_of(connection: Connection, kind: str = "") -> list[Dataset]:
    """Return the newest versions of all documents of a kind, or of all kinds, by kind and name."""
    query = select(DATASET).order_by(DATASET.c.kind, DATASET.c.name)
    return list(map(_dataset, connection.execute(query.where(DATASET.c.kind == kind) if kind else query)))


def titles(connection: Connection) -> list[str]:
    """Return the titles of all documents that hold, the one published last first; contents stay where they are."""
    query = select(DATASET.c.title).where(DATASET.c.content != written({WITHDRAWN: True}))
    order = (DATASET.c.published_at.desc(), DATASET.c.kind, DATASET.c.name)
    return list(connection.execute(query.order_by(*order)).scalars())


def after(connection: Connection, at: int) -> list[Dataset]:
    """Return what a hub published after the op with number `at`, in that order."""
    return list(map(_dataset, connection.execute(select(DATASET).where(DATASET.c.at > at).order_by(DATASET.c.at))))


def take(connection: Connection, datasets: Sequence[Dataset]) -> int:
    """Keep the newest version of each document and return how many changed; an older one changes nothing.

    The contents are whole, as the reader of the file has compared their hashes.
    """
    newest: dict[tuple[str, str], Dataset] = {}
    for one in datasets:
        key = (one.kind, one.name)
        if key not in newest or newest[key].rank < one.rank:
            newest[key] = one
    held = {(row.kind, row.name): _dataset(row) for row in _rows(connection, newest)}
    fresh = [one for key, one in newest.items() if key not in held or held[key].rank < one.rank]
    upsert(connection, DATASET, [asdict(one) for one in fresh])
    return len(fresh)


def _rows(connection: Connection, keys: Iterable[tuple[str, str]]) -> Iterable[Row[Any]]:
    names = sorted({name for _, name in keys})
    for some in chunks(names):
        yield from connection.execute(select(DATASET).where(DATASET.c.name.in_(some)))


def _dataset(row: Row[Any]) -> Dataset:
    return Dataset(**row._mapping)
