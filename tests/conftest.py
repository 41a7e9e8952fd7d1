"""Fixtures shared by all tests: real registers in a temporary folder, no mocks of our own parts."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from villagedesk.context import Context, Unit

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

PASSWORD = "水田坝上有棵老槐树"
VILLAGE = Unit("520422101237", "双玉村")
COUNTY = Unit("520422", "普定县就业局", is_hub=True)


@pytest.fixture(autouse=True)
def _own_settings(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the settings of whoever runs the tests out of them."""
    monkeypatch.setenv("VILLAGEDESK_CONFIG", str(tmp_path_factory.mktemp("config") / "settings.json"))


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    """An opened, empty register of an invented clerk in 双玉村."""
    opened, _ = Context.create(tmp_path / "village", VILLAGE, "龙秀英", PASSWORD)
    yield opened
    opened.close()
