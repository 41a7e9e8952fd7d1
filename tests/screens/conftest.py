"""The screens under test wear the real theme, offscreen where there is no display."""

import os
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.screens.collected import collected
from tests.screens.county_sample import Sample, sample
from tests.screens.form_sample import SAMPLE, Households
from tests.screens.person_page import Opener, opener
from ui.forms import CatalogueServices, RecordForm
from ui.language import speak, speak_chinese
from ui.tasks import finish_tasks
from ui.theme import apply_theme
from ui.widgets import ScrollBody
from villagedesk.catalogue.lookups import ShippedLookups
from villagedesk.context import Context

__all__ = ["collected"]


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return [sys.argv[0], "-style", "fusion"]


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    if not qapp.property("dressed"):
        speak_chinese(qapp)
        apply_theme(qapp)
        qapp.setProperty("dressed", True)


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    """The screen speaks English while the test runs."""
    speak(qapp, "en")
    yield
    speak_chinese(qapp)


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Sample]:
    """A county whose hub has read all that lay on the stick."""
    county = sample(tmp_path)
    county.county.receive(county.stick.iterdir())
    yield county
    county.close()


@pytest.fixture
def services() -> CatalogueServices:
    return CatalogueServices(lambda: ShippedLookups(date(2026, 11, 21), "520422101237"), Households())


@pytest.fixture
def body(qtbot: QtBot) -> ScrollBody:
    shown = ScrollBody()
    qtbot.addWidget(shown)
    shown.resize(1140, 600)
    return shown


@pytest.fixture
def form(qtbot: QtBot, body: ScrollBody, services: CatalogueServices) -> RecordForm:
    shown = RecordForm(SAMPLE, services)
    body.column.addWidget(shown)
    body.show()
    body.activateWindow()
    qtbot.waitUntil(body.isActiveWindow)
    return shown


@pytest.fixture
def new_page(context: Context, qtbot: QtBot) -> Iterator[Opener]:
    """Open the person page; nothing runs on when the register closes."""
    yield opener(context, qtbot)
    finish_tasks()
