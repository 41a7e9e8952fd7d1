"""The shipped tables of `resources/codes`: UTF-8 CSV with a header row."""

import csv

from villagedesk.paths import resource


def read_table(name: str) -> list[dict[str, str]]:
    """Return the rows of `codes/<name>.csv` by column name; FileNotFoundError where there is no such table."""
    with resource(f"codes/{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


VILLAGE_TABLES = {"51": "nbs2023_sichuan_county_town_village", "52": "nbs2023_guizhou_county_town_village"}
"""The provinces whose towns and villages are shipped, by their two digits."""
TOWN_SUFFIX = "000"
"""The last three digits of a town's 12-digit code."""
