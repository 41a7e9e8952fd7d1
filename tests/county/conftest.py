"""A county, a township that belongs to it, and one of their villages."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.county.town import Town, township
from tests.exchange.road import County, Desk, county, desk
from villagedesk.catalogue import codes


@pytest.fixture(autouse=True)
def shipped_again() -> Iterator[None]:
    """Forget the choices of a county that a test has published."""
    yield
    codes.use_county({})


@pytest.fixture
def hub(tmp_path: Path) -> County:
    return county(tmp_path)


@pytest.fixture
def town(tmp_path: Path, hub: County) -> Iterator[Town]:
    with township(tmp_path) as one:
        one.join(hub)
        yield one


@pytest.fixture
def village(tmp_path: Path, hub: County) -> Desk:
    one = desk(tmp_path)
    one.enrol(hub)
    one.add_people(2)
    return one
