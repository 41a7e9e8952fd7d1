"""The command line as checks from outside call it."""

import json

import pytest

from tests.exchange.road import PASSWORD
from tests.journeys.commands import Run
from villagedesk.cli import main


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command with `--json` and give back its exit code and answer."""
    monkeypatch.setenv("VILLAGEDESK_PASSWORD", PASSWORD)

    def call(*arguments: object) -> tuple[int, dict[str, object]]:
        code = main([*map(str, arguments), "--json"])
        output = capsys.readouterr().out
        return code, json.loads(output) if output else {}

    return call
