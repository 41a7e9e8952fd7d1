"""校核 on paper and as a spreadsheet: what is listed on the screen, and nothing else."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from tests.screens.test_check import context, listed, opened, village  # noqa: F401 - fixtures
from tests.screens.typing import press
from ui.dialogs.print_dialog import PrintDialog
from ui.pages.check.chips import EVERYTHING
from ui.tasks import running_tasks
from villagedesk.context import Context
from villagedesk.register.rules.settings import Grade


def test_f9_previews_the_list(village: Context, qtbot: QtBot) -> None:  # noqa: F811 - the fixture
    page = opened(village, qtbot)
    press(Qt.Key.Key_F9)
    (dialog,) = page.findChildren(PrintDialog)
    qtbot.waitUntil(lambda: dialog.preview.pages() == 1, timeout=10_000)
    dialog.reject()


@pytest.mark.parametrize("chip", [EVERYTHING, Grade.ERROR.value])
def test_the_spreadsheet_holds_what_is_listed(
    village: Context,  # noqa: F811 - the fixture
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    chip: str,
) -> None:
    page = opened(village, qtbot)
    page.chips.choose(chip)
    target = tmp_path / "out.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page.output.export_button.click()
    qtbot.waitUntil(lambda: target.exists() and not running_tasks())
    (box,) = page.window().findChildren(QMessageBox)
    box.reject()
    cells = [tuple(row) for row in load_workbook(target).worksheets[0].iter_rows(values_only=True)]
    shown = listed(page)
    assert [(row[0], row[1], row[3], row[4]) for row in cells[-len(shown) :]] == [tuple(row[1:]) for row in shown]
    assert f"共 {len(shown)} 条" in str(cells[1][0])


def test_nothing_found_is_not_printed(context: Context, qtbot: QtBot) -> None:  # noqa: F811 - the fixture
    page = opened(context, qtbot)
    assert not page.output.print_button.isEnabled()
    press(Qt.Key.Key_F9)
    assert not page.findChildren(PrintDialog)
