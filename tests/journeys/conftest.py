"""What the journeys start from: a cadre at the opened register, in the real window; or the command line."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.exchange.road import PASSWORD
from tests.journeys.commands import Run
from tests.journeys.steps import ChooseFile
from tests.screens.collected import collected
from tests.screens.desk import settle
from tests.screens.typing import show_active
from ui.language import speak_chinese
from ui.main_window import MainWindow
from ui.tasks import finish_tasks
from ui.theme import apply_theme
from villagedesk.cli import main
from villagedesk.context import Context

__all__ = ["collected"]


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return [sys.argv[0]]


@pytest.fixture
def registered() -> object:
    """Nobody is on the roll before the window opens; a journey that wants people there says who."""
    return None


@pytest.fixture
def window(qapp: QApplication, context: Context, registered: object, qtbot: QtBot) -> Iterator[MainWindow]:
    """The main window on 首页, as on a 1366×768 screen."""
    speak_chinese(qapp)
    apply_theme(qapp)
    window = MainWindow(context)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    show_active(window)
    window.show_page("home")
    settle(qtbot)
    yield window
    finish_tasks()


@pytest.fixture
def choose_file(monkeypatch: pytest.MonkeyPatch) -> ChooseFile:
    """Answer the system's own file dialogs."""

    def choose(path: Path) -> None:
        for asking in ("getOpenFileName", "getSaveFileName"):
            monkeypatch.setattr(QFileDialog, asking, lambda *_: (str(path), ""))

    return choose


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command with `--json` and give back its exit code and answer."""
    monkeypatch.setenv("VILLAGEDESK_PASSWORD", PASSWORD)

    def call(*arguments: object) -> tuple[int, dict[str, object]]:
        code = main([*map(str, arguments), "--json"])
        output = capsys.readouterr().out
        return code, json.loads(output) if output else {}

    return call
