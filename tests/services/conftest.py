"""A county and a village with people, made once by commands; each test works on a copy, on the last day of June."""

import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import time_machine

from tests.exchange.road import PASSWORD
from tests.services.office import Office
from tests.services.sample import COUNTY, DAY, VILLAGE, documents, ledger
from villagedesk.security import vault

_stretched_once = cache(vault.stretch)
"""Derives each key from its password once: the registers are copies, and their slots the same."""


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A hub, and a village that belongs to it: its ledger is imported, and what the county published came down."""
    folder = tmp_path_factory.mktemp("services")
    hub, village = Office(folder / "hub", folder), Office(folder / "village", folder)
    offer, request, approval = (folder / f"a.{end}" for end in ("vde", "vdq", "vda"))
    with pytest.MonkeyPatch.context() as patched, time_machine.travel(DAY):
        patched.setattr(vault, "stretch", _stretched_once)
        patched.setenv("VILLAGEDESK_PASSWORD", PASSWORD)
        patched.setenv("VILLAGEDESK_CONFIG", str(folder / "settings.json"))
        hub.run("county", "init", "--county", COUNTY, "--enrol", offer)
        village.run("init", "--village", VILLAGE)
        village.run("enrol", "--county", offer, "--request", request)
        hub.run("county", "enrol", request, "--to", approval)
        village.run("enrol", "--accept", approval)
        sent = hub.run("county", "publish", *documents(folder / "县里"), "--to", folder / "下发")
        village.run("receive", *sent["written"])
        village.run("import", ledger(folder / "台账.xlsx"))
    return folder


@pytest.fixture
def copies(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The two registers to work on, while it is the last day of June."""
    for name in ("hub", "village"):
        shutil.copytree(made / name, tmp_path / name)
    shutil.copy(made / "a.vde", tmp_path / "offer.vde")
    monkeypatch.setattr(vault, "stretch", _stretched_once)
    monkeypatch.setenv("VILLAGEDESK_PASSWORD", PASSWORD)
    with time_machine.travel(DAY):
        yield tmp_path


@pytest.fixture
def village(copies: Path) -> Office:
    """The office of the village."""
    return Office(copies / "village", copies)


@pytest.fixture
def hub(copies: Path) -> Office:
    """The office of the county."""
    return Office(copies / "hub", copies)
