"""Areas of work (务工区域): which place is the county, the paired province, another one of the east.

The county publishes with whom it is paired, and since when (`pairings`), and may publish areas of its own (`regions`).
Without that the pairs of 东西部协作 hold (中办发〔2016〕69号, 2021 anew), by province.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from sqlalchemy import Connection

from villagedesk.catalogue.measures import declared
from villagedesk.catalogue.places import places
from villagedesk.register import datasets, whose

COUNTY, PROVINCE, PAIRED, EASTERN, OTHER, ABROAD, UNKNOWN = (
    "county", "province", "paired", "eastern", "other", "abroad", "unknown",
)  # fmt: skip
OWN: Final = "own:"
"""Before the name of an area that the county has published."""
_PROVINCE_DIGITS: Final = 2
_EAST: Final = "东部"
_ENDS: Final = ("0000", "00")


@dataclass(frozen=True, slots=True)
class Pairing:
    """A place that the county is paired with: `stem` are the digits that the codes of its counties begin with."""

    scheme: str
    place: str

    @property
    def stem(self) -> str:
        """Return the digits that every division within the place begins with."""
        return stem(self.place)

    @property
    def label(self) -> str:
        """Return what it is called."""
        return places().full_name(self.place)


@dataclass(frozen=True, slots=True)
class Regions:
    """What counts as which area: digits with which the codes of places begin; `own` are areas of the county by name.

    `wages` are the average monthly wages (fen) that the county has published, by such digits.
    """

    paired: tuple[str, ...]
    eastern: tuple[str, ...]
    abroad: tuple[str, ...]
    own: Mapping[str, tuple[str, ...]]
    pairings: tuple[Pairing, ...] = ()
    wages: Mapping[str, int] = field(default_factory=dict)

    @property
    def keys(self) -> tuple[str, ...]:
        """Return all areas, in the order in which a table shows them."""
        named = (f"{OWN}{name}" for name in self.own)
        return (PAIRED, EASTERN, *named, OTHER, ABROAD, PROVINCE, COUNTY, UNKNOWN)


def regions(connection: Connection, first: date, last: date) -> Regions:
    """Return the areas as they hold in a period: a pairing that held on any day of it counts."""
    home = whose.code(connection)[:_PROVINCE_DIGITS]
    shipped = declared()["regions"]
    found = [one for row in _rows(connection, "pairings") if (one := _pairing(row, first, last))]
    away = {one.stem[:_PROVINCE_DIGITS] for one in found} - {home}
    paired = tuple(sorted(away)) or tuple(shipped["paired"].get(home, ()))
    eastern, own = tuple(shipped["eastern"]), {}
    for row in _rows(connection, "regions"):
        stems = tuple(stem(code) for code in row.get("places") or ())
        if _EAST in str(row.get("region")):
            eastern = stems
        elif stems:
            own[str(row["region"])] = stems
    return Regions(paired, eastern, tuple(shipped["abroad"]), own, tuple(found), _wages(connection))


def stem(code: str) -> str:
    """Return the digits that a division's code and those of all divisions within it begin with."""
    return next((code.removesuffix(end) for end in _ENDS if code.endswith(end)), code)


def _wages(connection: Connection) -> dict[str, int]:
    rows = _rows(connection, "wages")
    return {stem(str(row["place"])): int(row["wage"]) for row in rows if row.get("place") and row.get("wage")}


def _pairing(row: Mapping[str, Any], first: date, last: date) -> Pairing | None:
    start, end = str(row.get("from") or ""), str(row.get("to") or "9999")
    if start > last.isoformat() or end < first.isoformat()[: len(end)] or not row.get("place"):
        return None
    return Pairing(str(row.get("scheme") or ""), str(row["place"]))


def _rows(connection: Connection, kind: str) -> Sequence[Mapping[str, Any]]:
    """Return the rows of the tables of a kind that the county has published."""
    found: list[Mapping[str, Any]] = []
    for document in datasets.all_of(connection, kind):
        content = {} if document.is_withdrawn else document.read()
        names = [column["name"] for column in content.get("columns", ())]
        found += [dict(zip(names, row, strict=False)) for row in content.get("rows", ())]
    return found
