"""Fixtures shared by all tests: real registers in a temporary folder, no mocks of our own parts."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import made
from tests.exchange import road
from tests.exchange.road import County, Desk
from villagedesk.context import Context, Unit

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

PASSWORD = "水田坝上有棵老槐树"
VILLAGE = Unit("520422101237", "双玉村")


@pytest.fixture(autouse=True)
def _own_settings(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the settings of whoever runs the tests out of them."""
    monkeypatch.setenv("VILLAGEDESK_CONFIG", str(tmp_path_factory.mktemp("config") / "settings.json"))


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    """An opened, empty register of an invented clerk in 双玉村."""
    opened, _ = made.make(tmp_path / "village", VILLAGE, "龙秀英", PASSWORD)
    yield opened
    opened.close()


@pytest.fixture
def county(tmp_path: Path) -> Iterator[County]:
    """The hub of a county, with its enrolment file."""
    founded = road.county(tmp_path)
    yield founded
    founded.context.close()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A village laptop with an empty stick."""
    laptop = road.desk(tmp_path)
    yield laptop
    laptop.context.close()


@pytest.fixture
def enrolled(desk: Desk, county: County) -> Desk:
    """The village laptop, approved by the county."""
    desk.enrol(county)
    return desk
