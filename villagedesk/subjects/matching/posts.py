"""Posts to recommend: those that the county publishes and those of the village itself, and what they offer."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, func, select

from db.stored import rows_of
from villagedesk.catalogue.places import places
from villagedesk.catalogue.post_limits import Limit, limits_of
from villagedesk.register import datasets
from villagedesk.register.projection import TABLES
from villagedesk.subjects import published_rows
from villagedesk.subjects.matching.terms import (
    ANY_AGE,
    NOT_SAID,
    Ages,
    Keep,
    ages_of,
    couple_of,
    education_of,
    employer_kind_of,
    keep_of,
)

POSTS = "posts"
"""The kind of document with which a county publishes posts."""
IDENTITY = ("employer", "position", "place")
"""Columns that tell which post a row is, whatever wage or day a newer version gives it."""
_POST, _ENTERPRISE, _SPELL = TABLES["post"], TABLES["enterprise"], TABLES["spell"]
_PUBLIC_POST, _PUBLIC_KIND = "2", "5"
_DAY = 10


class Source(StrEnum):
    """Who offers a post."""

    COUNTY = "县里发布"
    VILLAGE = "本村岗位"


@dataclass(frozen=True, slots=True)
class Post:
    """One post with its facts; `values` are the words as they were published or typed.

    Attributes:
        key: of a published post digits that stay the same over new versions, of a local one the record's id.
        wage: the least a month in fen, `wage_upper` the most; None where nothing is said of it.
        ages: the window of ages; `education` the rank of the least schooling, None for none.
        kind: of the employer, a code of `employer_kind`, '' where it is not known.
        count: places, `taken` how many of them the village has filled; None where no number is told.
        until: last day, ISO; a month counts to its end.
    """

    key: str
    source: Source
    title: str
    employer: str
    place: str
    place_text: str = ""
    wage: int | None = None
    wage_upper: int | None = None
    ages: Ages = ANY_AGE
    education: int | None = None
    keep: Keep = NOT_SAID
    couple: bool | None = None
    kind: str = ""
    count: int | None = None
    taken: int = 0
    starts_on: str = ""
    until: str = ""
    contact: str = ""
    phone: str = ""
    values: Mapping[str, Any] = field(default_factory=dict, compare=False, repr=False)

    @property
    def limits(self) -> tuple[Limit, ...]:
        """The limits in its words that the law forbids."""
        return limits_of(self.values)

    @property
    def where(self) -> str:
        """Where the work is, in words."""
        return " ".join(filter(None, (places().full_name(self.place) if self.place else "", self.place_text)))

    @property
    def is_full(self) -> bool:
        """Tell whether the village has filled all its places."""
        return self.count is not None and self.source is Source.VILLAGE and self.taken >= self.count

    def is_over(self, today: date) -> bool:
        """Tell whether its last day has passed."""
        return bool(self.until) and self.until < today.isoformat()[: len(self.until)]

    def text(self, name: str) -> str:
        """Return the words of one of its fields, '' where it has none."""
        return str(self.values.get(name) or "")


def posts(connection: Connection) -> list[Post]:
    """Return all posts, the village's own first, those that are over too, in the order in which they were given."""
    return [*_local(connection), *_published(connection)]


def editions(connection: Connection) -> tuple[tuple[str, str], ...]:
    """Return which versions of published posts hold, to tell whether they are others than before."""
    columns = datasets.DATASET.c
    query = select(columns.name, columns.sha256).where(columns.kind == POSTS).order_by(columns.name)
    return tuple((str(row[0]), str(row[1])) for row in connection.execute(query))


def _published(connection: Connection) -> Iterator[Post]:
    return (of_county(key, values) for key, values in published_rows.rows(connection, POSTS, IDENTITY))


def of_county(key: str, values: Mapping[str, Any]) -> Post:
    """Return the post that a published row describes."""
    said = {name: str(values.get(name) or "") for name in ("employer", "position", "age", "education", "board_lodging")}
    words = "，".join(str(values.get(name) or "") for name in ("position", "board_lodging", "skill", "remark"))
    return Post(
        key=key,
        source=Source.COUNTY,
        title=said["position"],
        employer=said["employer"],
        place=str(values.get("place") or ""),
        place_text=str(values.get("place_text") or ""),
        wage=_number(values.get("wage")),
        wage_upper=_number(values.get("wage_upper")) or _number(values.get("wage")),
        ages=ages_of(said["age"]),
        education=education_of(said["education"]),
        keep=keep_of(said["board_lodging"]),
        couple=couple_of(words),
        kind=employer_kind_of(f"{said['position']}{said['employer']}"),
        count=_number(values.get("count")),
        until=str(values.get("until") or "")[:_DAY],
        contact=str(values.get("contact") or ""),
        phone=str(values.get("phone") or ""),
        values=values,
    )


def _local(connection: Connection) -> Iterator[Post]:
    ids = list(connection.execute(select(_POST.c.id).where(_POST.c.void.is_(None)).order_by(_POST.c.id)).scalars())
    if not ids:
        return
    rows = rows_of(connection, _POST, "id", ids)
    firms = sorted({row["enterprise"] for row in rows.values() if row["enterprise"]})
    enterprises = rows_of(connection, _ENTERPRISE, "id", firms)
    working = (_SPELL.c.post.is_not(None), _SPELL.c.void.is_(None), _SPELL.c.end_date.is_(None))
    counted = connection.execute(select(_SPELL.c.post, func.count()).where(*working).group_by(_SPELL.c.post))
    taken = {str(row[0]): int(row[1]) for row in counted}
    for key in ids:
        yield _of_village(rows[key], enterprises.get(rows[key]["enterprise"], {}), taken.get(key, 0))


def _of_village(row: Mapping[str, Any], firm: Mapping[str, Any], taken: int) -> Post:
    employer = str(row["employer"] or firm.get("name") or "")
    both = row["board_lodging"]
    words = "，".join(str(row[name] or "") for name in ("title", "skill", "remark"))
    kind = _PUBLIC_KIND if row["category"] == _PUBLIC_POST else employer_kind_of(f"{row['title'] or ''}{employer}")
    return Post(
        key=str(row["id"]),
        source=Source.VILLAGE,
        title=str(row["title"] or ""),
        employer=employer,
        place=str(row["place"] or firm.get("place") or str(row["village"] or "")[:6]),
        wage=_number(row["wage"]),
        wage_upper=_number(row["wage_upper"]) or _number(row["wage"]),
        ages=ages_of(str(row["age"] or "")),
        education=education_of(str(row["education"] or "")),
        keep=NOT_SAID if both is None else Keep(both, both),
        couple=couple_of(words) if row["couple"] is None else row["couple"],
        kind=kind,
        count=_number(row["headcount"]),
        taken=taken,
        starts_on=str(row["starts_on"] or ""),
        until=str(row["until"] or ""),
        contact=str(row["contact"] or firm.get("contact") or ""),
        phone=str(row["phone"] or firm.get("phone") or ""),
        values=row,
    )


def _number(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None
