"""Everything that is written can be read: on the smallest screen, in the largest type, in both languages."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.county.town import township
from tests.exchange import road
from tests.pictures.county_scenes import county as county_scenes
from tests.pictures.dialog_scenes import dialogs, gates
from tests.pictures.page_scenes import empty_pages, pages
from tests.pictures.service_scenes import SERVICES
from tests.pictures.stage import Stage, populate
from tests.screens import desk
from tests.screens.county_sample import sample
from tests.screens.room import faults
from ui.county.township.pages import TOWN_PAGES
from ui.language import speak, speak_chinese
from ui.tasks import finish_tasks
from ui.theme import apply_theme
from ui.widgets import ElidedLabel, KeyButton, Kind, WorkRow, caption

_QUIET_MS = 20
"""Files are read and checked in several steps here, each of which asks for the next."""


class Found:
    """What is wrong on the screens that were looked at: each fault with the first place where it stands."""

    def __init__(self) -> None:
        self.faults: dict[str, str] = {}

    def look(self, place: str, root: QWidget) -> None:
        """Look at a screen."""
        for fault in faults(root):
            self.faults.setdefault(fault, place)

    def told(self) -> str:
        """Return the faults, a line each."""
        return "\n".join(f"{place}: {fault}" for fault, place in self.faults.items())


@pytest.fixture(params=("zh", "en"))
def large(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """The screen speaks a language at 150 %."""
    speak(qapp, request.param)
    apply_theme(qapp, 1.5)
    yield
    speak_chinese(qapp)
    apply_theme(qapp)


@pytest.mark.usefixtures("large", "qtbot")
def test_nothing_is_cut_and_nothing_lies_on_each_other(tmp_path: Path) -> None:
    found = Found()
    for name, count in (("village", 40), ("empty", 0)):
        context, _ = desk.make(tmp_path / name)
        if count:
            populate(context, count)
        stage = Stage(context, tmp_path, found.look)
        for scenes in (pages, dialogs, gates) if count else (empty_pages,):
            scenes(stage)
        stage.close(stage.window)
        finish_tasks()
        context.close()
    assert not found.faults, found.told()


@pytest.mark.usefixtures("large", "qtbot")
@pytest.mark.parametrize("scene", SERVICES, ids=lambda scene: scene.__name__)
def test_the_pages_of_the_services_have_room(tmp_path: Path, scene: Callable[[Stage], None]) -> None:
    found = Found()
    context, _ = desk.make(tmp_path / "village")
    populate(context, 40)
    stage = Stage(context, tmp_path, found.look)
    scene(stage)
    stage.close(stage.window)
    finish_tasks()
    context.close()
    assert not found.faults, found.told()


@pytest.mark.usefixtures("large", "qtbot")
def test_a_countys_and_a_townships_window_have_room_too(tmp_path: Path) -> None:
    found = Found()
    made = sample(tmp_path)
    stage = Stage(made.county.context, tmp_path, found.look, _QUIET_MS)
    county_scenes(stage, made)
    stage.close(stage.window)
    finish_tasks()
    made.close()
    with township(tmp_path) as town:
        stage = Stage(town.context, tmp_path, found.look, _QUIET_MS)
        hub, village = road.county(tmp_path), road.desk(tmp_path)
        stage.page("home")
        stage.look("town, without a county")
        town.join(hub)
        village.enrol(hub)
        village.add_people(2)
        town.receive(*village.export())
        for name in TOWN_PAGES:
            stage.page(name)
            stage.look(f"town-{name}")
        stage.close(stage.window)
        finish_tasks()
    assert not found.faults, found.told()


def test_what_is_cut_squeezed_shortened_or_covered_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    words = "这一行字比给它的地方长得多，所以看不全"
    cut, wrapped, shortened = caption(words), caption(words, wrap=True), ElidedLabel(words)
    button, row = KeyButton(words, "F2"), WorkRow("", Kind.PLAIN, words)
    layout = QVBoxLayout(window)
    for widget in (cut, wrapped, shortened, button, row):
        layout.addWidget(widget)
    window.show()
    window.resize(600, 400)
    assert faults(window) == []
    layout.setEnabled(False)
    for widget in (cut, wrapped, shortened, button, row):
        widget.setGeometry(QRect(0, 0, 120, 12))
    found = "\n".join(faults(window))
    for told in ("Caption", "ElidedLabel: shortens", "KeyButton", "WorkRow.paint_words shortens", "lie on"):
        assert told in found


def test_what_sticks_out_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    label = caption("外出务工")
    row.addWidget(label)
    window.show()
    assert faults(window) == []
    row.setEnabled(False)
    label.move(window.width() - 5, 0)
    assert [fault for fault in faults(window) if "sticks out" in fault]
