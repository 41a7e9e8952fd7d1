"""What the tests of 上报与接收 read off the page, and sticks that come and go."""

import os
from pathlib import Path

import pytest

from ui.pages.exchange.page import ExchangePage
from ui.pages.exchange.receiving import ArrivalLine
from villagedesk.exchange import sticks


def lines(page: ExchangePage) -> list[str]:
    """Return what is said of the files that were taken in last."""
    found = page.receiving.findChildren(ArrivalLine)
    return [line.message.text() for line in found if not line.isHidden() and line.parent() is not None]


def file_rows(page: ExchangePage) -> list[tuple[str, str]]:
    """Return files and states of the 往来记录."""
    return [(row.file, row.state) for row in page.history.rows]


def new_stick(folder: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Plug in another stick."""
    stick = folder / name
    stick.mkdir()
    monkeypatch.setenv(sticks.STICKS, os.pathsep.join(filter(None, (os.environ.get(sticks.STICKS), str(stick)))))
    return stick
