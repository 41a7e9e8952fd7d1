"""The county of the other tests, with its database on a private PostgreSQL server."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from tests.conftest import PASSWORD
from tests.exchange import road
from tests.exchange.road import County
from tests.postgres import hubs
from tests.postgres.server import Server, running
from villagedesk.context import Context, Unit


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A private server, for as long as the tests run."""
    with running() as started:
        yield started


@pytest.fixture
def county(server: Server, tmp_path: Path) -> Iterator[County]:
    """The hub of a county on the server; in place of the one in a file."""
    founded = road.county(tmp_path, make=partial(hubs.make, server))
    yield founded
    founded.context.close()


@pytest.fixture
def context(server: Server, tmp_path: Path) -> Iterator[Context]:
    """An opened, empty register on the server, as the other tests have it in a file."""
    opened, _ = hubs.make(server, tmp_path / "village", Unit("520422101237", "双玉村"), "龙秀英", PASSWORD)
    yield opened
    opened.close()
