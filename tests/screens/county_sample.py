"""A county's hub with villages that have reported, in the ways that villages do: on time, twice, torn, unapproved."""

import shutil
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from pytestqt.qtbot import QtBot

from tests.exchange import road
from tests.exchange.road import County, Desk
from tests.screens.desk import settle
from ui.main_window import MainWindow
from villagedesk.context import Context, Unit
from villagedesk.county import moving
from villagedesk.register import people
from villagedesk.register.folder import Folder
from villagedesk.register.record import Record

VILLAGES = (Unit("520422101237", "双玉村"), Unit("520422101236", "余官村"), Unit("520422001001", "塔山社区"))
"""Two villages of one town and one of another."""
PEOPLE = 4
"""So many people live in each."""


@dataclass(frozen=True, slots=True)
class Sample:
    """The hub, the villages' laptops, and a folder with their files."""

    county: County
    desks: tuple[Desk, ...]
    stick: Path

    def close(self) -> None:
        """Close all registers."""
        for context in (self.county.context, *(desk.context for desk in self.desks)):
            context.close()


def sample(folder: Path) -> Sample:
    """Set up a county with three villages: two approved with files on the stick, one whose laptop asks.

    All are copies of one, which is made where the first is asked for.
    """
    scratch, made = _made()
    root = shutil.copytree(Path(scratch.name), folder / "county")
    hub = made.county
    county = County(
        _opened(hub.context, root), hub.hub, root / hub.offer.relative_to(scratch.name), root / "answers-hub"
    )
    desks = tuple(Desk(_opened(one.context, root), root / one.stick.name) for one in made.desks)
    return Sample(county, desks, root / made.stick.name)


@cache
def _made() -> tuple[TemporaryDirectory[str], Sample]:
    scratch = TemporaryDirectory()
    folder = Path(scratch.name)
    county = road.county(folder)
    desks = tuple(road.desk(folder, f"village{number}", unit) for number, unit in enumerate(VILLAGES))
    stick = folder / "U盘"
    stick.mkdir()
    for number, desk in enumerate(desks):
        desk.enrol(county, approve=number < 2)
        desk.add_people(PEOPLE)
        for file in desk.export():
            file.rename(stick / file.name)
    made = Sample(county, desks, stick)
    made.close()
    return scratch, made


def _opened(context: Context, root: Path) -> Context:
    folder = Folder(root / context.folder.root.name)
    return Context._opened(folder, folder.open(context.key), context.key, None)


def spoil(file: Path) -> Path:
    """Write a torn copy of a file beside it, and return it."""
    torn = file.with_name(f"没拷完-{file.name}")
    torn.write_bytes(file.read_bytes()[:-300])
    return torn


def window_of(made: Sample, qtbot: QtBot, page: str = "home") -> MainWindow:
    """Return the county's window on a page, at rest."""
    window = MainWindow(made.county.context)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.show_page(page)
    window.refresh_counts()
    settle(qtbot)
    return window


def held_edit(made: Sample, phone: str = "13136715753") -> Record:
    """Move somebody of the first village to the second, and let the first, which has not heard of it, write a phone."""
    first, second = made.desks[:2]
    with first.context.register.database.reading() as connection:
        person = people.ids(connection)[0]
    moving.move(made.county.context.register, [person], second.context.unit.village)
    known = first.context.register.get("labourer", person)
    assert known is not None
    first.context.register.save(known, {"phone": phone})
    made.county.receive(first.export(f"moved-{phone}"))
    return known
