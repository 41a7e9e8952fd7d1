"""A county full of villages, its hub in a file: all of their reports, twice, then comparing, answering and counting."""

import os
from pathlib import Path

from tests.exchange import crowd
from tests.exchange.road import County

SOAK = bool(os.environ.get("VILLAGEDESK_SOAK"))
VILLAGES, PEOPLE = (300, 1_000) if SOAK else (6, 20)


def test_a_whole_county_is_taken_in_compared_answered_and_counted(county: County, tmp_path: Path) -> None:
    spent = crowd.goes_through(county, VILLAGES, PEOPLE, tmp_path / "reports")
    print({name: round(seconds, 2) for name, seconds in spent.items()})
