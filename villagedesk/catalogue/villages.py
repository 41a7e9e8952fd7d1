"""Villages of Guizhou and Sichuan by their 12-digit codes (NBS, 2023), for the choice of the own village."""

from dataclasses import dataclass
from functools import cache

from villagedesk.catalogue.cells import narrow
from villagedesk.catalogue.places import places
from villagedesk.catalogue.tables import TOWN_SUFFIX, VILLAGE_TABLES, read_table

_SUFFIXES = ("村民委员会", "居民委员会", "村委会", "居委会")


@dataclass(frozen=True, slots=True)
class Village:
    """A village or community: its code, its name for the screen, and where it lies."""

    code: str
    name: str
    town: str
    county: str

    @property
    def local_name(self) -> str:
        """The name as it is known within the county: 马官镇双玉村."""
        return f"{self.town}{self.name}"

    @property
    def full_name(self) -> str:
        """The name from the province down, for example 贵州省安顺市普定县马官镇双玉村."""
        return f"{places().full_name(self.county)}{self.local_name}"


def village(code: str) -> Village | None:
    """Return the village with this 12-digit code, None where the tables have none."""
    return _villages(code[:2]).get(code)


def towns(county: str) -> dict[str, str]:
    """Return the towns of a county: 12-digit code to name."""
    return {
        code: label for code, label in _rows(county[:2]).items() if code[:6] == county and code.endswith(TOWN_SUFFIX)
    }


def of_county(county: str) -> list[Village]:
    """Return the villages of a county, or of a town (nine digits), by code; none where its province is not shipped."""
    return [entry for code, entry in sorted(_villages(county[:2]).items()) if code.startswith(county)]


def town_name(code: str) -> str:
    """Return the name of the town that a village's or a town's code lies in, '' where it is not known."""
    return _rows(code[:2]).get(f"{code[:9]}{TOWN_SUFFIX}", "")


def find_villages(text: str, limit: int = 50) -> list[Village]:
    """Return villages whose code begins with the text, or whose name, alone or with town and county, holds it."""
    wanted = narrow(text)
    entries = (entry for province in VILLAGE_TABLES for entry in _villages(province).values())
    found = [entry for entry in entries if wanted and _matches(entry, wanted)]
    found.sort(key=lambda entry: (not entry.name.startswith(wanted), entry.code))
    return found[:limit]


def _matches(entry: Village, wanted: str) -> bool:
    if wanted.isdigit():
        return entry.code.startswith(wanted)
    return wanted in entry.name or wanted in f"{places().label(entry.county)}{entry.town}{entry.name}"


def _display(label: str) -> str:
    """Drop the committee from the name; 煤炭沟村民委员会 is 煤炭沟村."""
    for suffix in _SUFFIXES:
        if label.endswith(suffix):
            stem = label.removesuffix(suffix)
            return stem if suffix[0] == "居" or stem.endswith(("村", "社区")) else f"{stem}村"
    return label


@cache
def _rows(province: str) -> dict[str, str]:
    if province not in VILLAGE_TABLES:
        return {}
    return {row["code"]: row["label_zh"] for row in read_table(VILLAGE_TABLES[province])}


@cache
def _villages(province: str) -> dict[str, Village]:
    rows = _rows(province)
    return {
        code: Village(code, _display(label), rows.get(f"{code[:9]}{TOWN_SUFFIX}", ""), code[:6])
        for code, label in rows.items()
        if len(code) == 12 and not code.endswith(TOWN_SUFFIX)
    }
