"""Everything that takes the keyboard says what it is, is reached in reading order, and shows that it has it."""

from collections.abc import Iterator
from itertools import chain, pairwise
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.screens import county_walk, desk, walk
from tests.screens.county_sample import Sample, sample
from tests.screens.desk import settle
from ui.dialogs.batch_frame import ProposalDialog
from ui.dialogs.frame import FormDialog
from ui.forms.field_box import FieldBox
from villagedesk.context import Context
from villagedesk.demo import fill
from villagedesk.paths import resource

AROUND = 4
"""Pixels around a control in which its ring may lie."""


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    made, _ = desk.make(tmp_path / "register")
    fill(made, 30, seed=3)
    yield made
    made.close()


@pytest.fixture
def county(tmp_path: Path) -> Iterator[Sample]:
    made = sample(tmp_path)
    yield made
    made.close()


@pytest.fixture
def ledger() -> Path:
    return next(resource("samples").glob("*.xlsx"))


def test_every_control_has_a_name_an_order_and_a_visible_focus(
    qtbot: QtBot, qapp: QApplication, context: Context, ledger: Path, county: Sample
) -> None:
    wrong: list[str] = []
    never_seen = {kind for base in (FormDialog, ProposalDialog) for kind in base.__subclasses__()}
    for place, root in chain(walk.stations(qtbot, context, ledger), county_walk.stations(qtbot, county)):
        never_seen.discard(type(root))
        found = walk.controls(root)
        wrong += [f"{place}: {_path(control)} has no name" for control in found if not _name(control)]
        wrong += [f"{place}: {_path(box)} is not named by its label" for box in _unlabelled(root)]
        wrong += [
            f"{place}: Tab goes back from {_path(one)} to {_path(following)}"
            for one, following in pairwise(found)
            if _goes_back(one, following, root)
        ]
        wrong += [f"{place}: the focus of {_path(control)} is not seen" for control in _dull(qapp, root, found)]
    settle(qtbot)
    assert not wrong, "\n".join(dict.fromkeys(wrong))
    assert not [kind for kind in never_seen if kind.__module__.startswith("ui.")], "not on the walk"


def _name(control: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(control)
    return interface.text(QAccessible.Text.Name) if interface else ""


def _unlabelled(root: QWidget) -> list[QWidget]:
    boxes = (box for box in root.findChildren(FieldBox) if box.isVisibleTo(root))
    return [box for box in boxes if not _name(box.editor.control).startswith(box.label.text())]


def _goes_back(one: QWidget, following: QWidget, root: QWidget) -> bool:
    """Tell whether the second stands before the first where one reads line by line, or column by column."""
    first, second = _siblings(one, following, root)
    if first is second:
        return False
    here, there = first.geometry(), second.geometry()
    is_above, is_below = there.bottom() <= here.top(), there.top() >= here.bottom()
    is_right, is_left = there.left() >= here.right(), there.right() <= here.left()
    return (is_above and not is_right) or (is_left and not is_below)


def _siblings(one: QWidget, other: QWidget, root: QWidget) -> tuple[QWidget, QWidget]:
    """Return the two widgets of one parent in which the two stand; the same one where one holds the other."""
    lines = [[root, *reversed(_line(widget, root))] for widget in (one, other)]
    return next(((a, b) for a, b in zip(*lines, strict=False) if a is not b), (one, one))


def _line(widget: QWidget, root: QWidget) -> list[QWidget]:
    line = []
    step: QWidget | None = widget
    while step is not None and step is not root:
        line.append(step)
        step = step.parentWidget()
    return line


def _dull(qapp: QApplication, root: QWidget, found: list[QWidget]) -> Iterator[QWidget]:
    """Yield the controls that look the same with and without the keyboard."""
    for control in found:
        others = [other for other in found if shiboken6.isValid(other) and other is not control and other.isVisible()]
        if not others or not shiboken6.isValid(control) or not control.isVisible():
            continue  # entering another one has rebuilt its part of the page
        for area in _line(control, root):
            if isinstance(area, QScrollArea):
                area.ensureWidgetVisible(control)
        without = _picture(qapp, root, control, others[0])
        if _picture(qapp, root, control, control) == without:
            yield control


def _picture(qapp: QApplication, root: QWidget, control: QWidget, holder: QWidget) -> QImage:
    """Return how a control looks while `holder` has the keyboard."""
    holder.setFocus(Qt.FocusReason.TabFocusReason)
    qapp.processEvents()
    place = QRect(control.mapTo(root, QPoint(0, 0)), control.size())
    return root.grab(place.adjusted(-AROUND, -AROUND, AROUND, AROUND)).toImage()


def _path(widget: QWidget) -> str:
    kinds = [type(step).__name__ for step in (widget, widget.parentWidget()) if step is not None]
    return f"{' in '.join(kinds)} “{widget.accessibleName()}”"
