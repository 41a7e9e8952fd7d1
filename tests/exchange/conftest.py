"""A second village beside the one that all tests have."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.exchange import road
from tests.exchange.road import NEIGHBOUR, County, Desk


@pytest.fixture
def neighbour(tmp_path: Path, county: County) -> Iterator[Desk]:
    """The laptop of 水田村, approved by the county."""
    laptop = road.desk(tmp_path, "neighbour", NEIGHBOUR)
    laptop.enrol(county)
    yield laptop
    laptop.context.close()
