"""Fixtures shared by all tests: real registers in a temporary folder, no mocks of our own parts."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

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


@pytest.fixture(scope="session")
def empty_register(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed, empty register; making one costs two key derivations and the migrations."""
    root = tmp_path_factory.mktemp("made") / "village"
    made, _ = Context.create(root, VILLAGE, "龙秀英", PASSWORD)
    made.close()
    return root


@pytest.fixture
def context(empty_register: Path, tmp_path: Path) -> Iterator[Context]:
    """An opened, empty register of an invented clerk in 双玉村."""
    opened = Context.open(shutil.copytree(empty_register, tmp_path / "village"), PASSWORD)
    yield opened
    opened.close()


@pytest.fixture
def county(tmp_path: Path) -> Iterator[County]:
    """The hub of a county, with its enrolment file."""
    made = road.county(tmp_path)
    yield made
    made.context.close()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A village laptop with an empty stick."""
    made = road.desk(tmp_path)
    yield made
    made.context.close()


@pytest.fixture
def enrolled(desk: Desk, county: County) -> Desk:
    """The village laptop, approved by the county."""
    desk.enrol(county)
    return desk
