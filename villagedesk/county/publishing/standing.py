"""What stands published, and how many villages have it."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, func, or_, select

from villagedesk.catalogue.documents import document_kinds
from villagedesk.county.hub import APPROVED, DEVICE
from villagedesk.exchange.certificate import Role
from villagedesk.register import datasets
from villagedesk.register.datasets import Dataset


@dataclass(frozen=True, slots=True)
class Standing:
    """A document that holds: `rows` of its table, 0 for a text; `received` of `villages` have confirmed it."""

    dataset: Dataset
    rows: int
    received: int
    villages: int

    @property
    def key(self) -> str:
        """Return by what it is known among all documents."""
        return f"{self.dataset.kind}/{self.dataset.name}"


def standing(connection: Connection) -> list[Standing]:
    """Return what holds, in the order of the kinds; the one published last first within a kind."""
    of_village = or_(DEVICE.c.role.is_(None), DEVICE.c.role == Role.VILLAGE.value)
    query = select(func.max(func.coalesce(DEVICE.c.feed, 0))).where(DEVICE.c.state == APPROVED, of_village)
    feeds = [int(feed) for feed in connection.execute(query.group_by(DEVICE.c.village)).scalars()]
    kinds = document_kinds()
    held = [one for one in datasets.all_of(connection) if one.kind in kinds and not one.is_withdrawn]
    held.sort(key=lambda one: one.published_at, reverse=True)
    held.sort(key=lambda one: kinds[one.kind].order)
    return [Standing(one, _rows(one), sum(feed >= one.at for feed in feeds), len(feeds)) for one in held]


def _rows(one: Dataset) -> int:
    content = one.read()
    rows = content.get("rows") if isinstance(content, Mapping) else None
    return len(rows) if isinstance(rows, list) else 0
