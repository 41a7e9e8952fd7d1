"""The screens under test wear the real theme, offscreen where there is no display."""

import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication

from ui.language import speak_chinese
from ui.theme import apply_theme


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return [sys.argv[0]]


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    if not qapp.property("dressed"):
        speak_chinese(qapp)
        apply_theme(qapp)
        qapp.setProperty("dressed", True)
