"""Every dialog by keys alone: Esc closes it, Enter does what it is for, Tab goes round and comes back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from tests.screens import desk, walk
from tests.screens.desk import settle
from tests.screens.typing import enter, focus, press, show_active
from ui.dialogs.frame import FormDialog
from ui.widgets import NoticeBar
from villagedesk.context import Context
from villagedesk.demo import fill

_MOST_FIELDS = 6


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    made, _ = desk.make(tmp_path / "register")
    fill(made, 6, seed=3)
    yield made
    made.close()


def opened(qtbot: QtBot, context: Context) -> Iterator[QDialog]:
    """Open every dialog in turn, with the keyboard in it."""
    for _, dialog in walk.dialogs(qtbot, context):
        assert isinstance(dialog, QDialog)
        show_active(dialog)
        qtbot.waitUntil(lambda dialog=dialog: dialog.isAncestorOf(focus()))  # type: ignore[misc]
        settle(qtbot)
        yield dialog


def complains(dialog: QWidget) -> bool:
    """Tell whether a dialog says that something is missing or wrong."""
    notices = (notice for notice in dialog.findChildren(NoticeBar) if notice.isVisible())
    return any(notices) or any(label.property("severity") == "bad" for label in dialog.findChildren(QLabel))


def test_escape_closes_every_dialog(qtbot: QtBot, context: Context) -> None:
    left = []
    for dialog in opened(qtbot, context):
        press(Qt.Key.Key_Escape)
        if dialog.isVisible():
            left.append(type(dialog).__name__)
    settle(qtbot)
    assert not left


def test_enter_leads_through_the_fields_to_what_the_dialog_is_for(qtbot: QtBot, context: Context) -> None:
    idle = []
    for dialog in opened(qtbot, context):
        if not isinstance(dialog, FormDialog):
            continue
        presses = 0
        while dialog.isVisible() and not complains(dialog) and presses < _MOST_FIELDS:
            enter()
            settle(qtbot)
            presses += 1
        if presses == _MOST_FIELDS:
            idle.append(type(dialog).__name__)
    settle(qtbot)
    assert not idle


def is_one_of_several(control: QWidget) -> bool:
    """Tell whether a control stands in a group to whose chosen one Tab comes; the arrows lead to the others."""
    if not isinstance(control, QAbstractButton) or control.isChecked():
        return False
    group = control.group()
    return isinstance(control, QRadioButton) or (group is not None and group.exclusive())


def test_tab_goes_round_and_never_out_of_a_dialog(qtbot: QtBot, context: Context) -> None:
    for dialog in opened(qtbot, context):
        expected = {one for one in walk.controls(dialog) if not is_one_of_several(one)}
        seen = {focus()}
        for _ in range(len(expected) + 1):
            press(Qt.Key.Key_Tab)
            assert dialog.isAncestorOf(focus()), type(dialog).__name__
            seen.add(focus())
        assert expected <= seen, (type(dialog).__name__, [one.accessibleName() for one in expected - seen])
    settle(qtbot)
