"""What the tests of 上报与接收 read off the page, and sticks that come and go."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.exchange.road import Desk
from tests.screens import walk
from tests.screens.county_sample import Sample
from tests.screens.desk import settle
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


def stations(qtbot: QtBot, made: Sample) -> Iterator[tuple[str, QWidget]]:
    """Yield the page by the states that a village comes to: asking, reporting, answered, given wrong files."""
    made.county.receive(made.stick.iterdir())
    reports, waits = made.desks[0], made.desks[2]
    page = _shown(qtbot, waits)
    yield "exchange, waiting for the county", page
    page = _shown(qtbot, reports)
    yield "exchange, reported", page
    page.take([made.county.answer(reports), made.county.offer, *made.stick.iterdir()])
    settle(qtbot)
    yield "exchange, answered", page
    reports.add_people(2)
    page.refresh()
    settle(qtbot)
    yield "exchange, to be reported", page


def _shown(qtbot: QtBot, desk: Desk) -> ExchangePage:
    page = ExchangePage(desk.context)
    walk.show(qtbot, page)
    page.refresh()
    settle(qtbot)
    return page
