"""A county's hub: what taking in a village's report costs, how that grows with the hub, answering a village, the board.

The floor of an intake is what no program that keeps the same journal can spare: its op rows and the rows of its people,
households, spells and wishes, put into the same tables with the same indexes by `executemany` or COPY, in one
transaction. The search keys, and the traits by which the same person is found elsewhere, come on top of that; a second
row counts them as part of the floor.
"""

import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from sqlalchemy import select

from tests.bench import floor, hubs
from tests.bench.registers import BUILD
from tests.bench.timing import Pair, Row, people, seconds
from tests.exchange import road
from tests.exchange.road import PASSWORD, County, Desk
from villagedesk.context import Context, Unit
from villagedesk.county import people as doubles
from villagedesk.county import receipts
from villagedesk.county.board import board
from villagedesk.county.hub import DEVICE
from villagedesk.county.intake import Intake
from villagedesk.demo import fill
from villagedesk.register import search

SIZES = (10_000, 100_000)
_FILES = 6
_INTAKE, _FLAT = 5.0, 1.5
_TYPED = ("wgr", "韦光", "1381", "lqx")
_MINUTE_FOR = 300_000
"""How many people the county compares in a minute, as was asked for."""

Copier = Callable[[Path, Path], Context]
"""Copies the closed register of a folder into another folder, and opens it."""


def measure() -> list[Row]:
    """Measure hubs in files."""
    return rows("file", SIZES, _copied)


@dataclass(slots=True)
class _Hub:
    """A filled hub, a twin for the bare rows, and the seconds of each job, round by round."""

    county: County
    twin: Context
    intake: list[float] = field(default_factory=list)
    bare: list[float] = field(default_factory=list)
    everything: list[float] = field(default_factory=list)
    again: list[float] = field(default_factory=list)
    answered: list[float] = field(default_factory=list)
    ops: int = 0

    def take(self, file: Path) -> None:
        """Take in a file, put its rows into the twin, and take it in once more."""
        database = self.county.context.register.database
        with database.reading() as connection:
            since = floor.length(connection)
        self.intake.append(seconds(lambda: self._receive(file, "accepted")))
        with database.reading() as connection:
            content = floor.content(connection, since)
        self.ops = content.ops
        self.bare.append(floor.write(self.twin.register.database, content.rows))
        self.everything.append(self.bare[-1] + floor.write(self.twin.register.database, content.keys))
        self.again.append(seconds(lambda: self._receive(file, "known")))
        with database.reading() as connection:
            assert floor.length(connection) == since + content.ops

    def _receive(self, file: Path, outcome: str) -> None:
        context = self.county.context
        (taken,) = Intake(context.register, self.county.hub, context.folder.inbox).receive([file])
        assert taken.outcome == outcome, taken

    def answer(self, device: str, folder: Path) -> None:
        """Answer a laptop of one of the villages that has heard nothing yet."""
        register, hub = self.county.context.register, self.county.hub
        self.answered.append(seconds(lambda: receipts.answer(register, hub, device, folder)))


def rows(where: str, sizes: Sequence[int], copier: Copier) -> list[Row]:
    """Measure hubs of these sizes side by side: each file goes into one after the other."""
    scratch = Path(tempfile.mkdtemp(dir=BUILD))
    try:
        with ExitStack() as stack:
            template = road.county(scratch)
            files, fresh = _sent(scratch, template)
            template.context.close()
            opened = {size: stack.enter_context(_filled(scratch, size, template, copier)) for size in sizes}
            for number, file in enumerate(files):
                for hub in opened.values():
                    hub.take(file)
                    hub.answer(fresh, scratch / f"answers-{number}")
            smallest = opened[sizes[0]]
            return [row for size, hub in opened.items() for row in _rows(where, size, hub, smallest)]
    finally:
        shutil.rmtree(scratch)


def _rows(where: str, size: int, hub: _Hub, smallest: _Hub) -> list[Row]:
    at, ops = f"{where}, {people(size)}", f"{hub.ops:,} ops"
    way = "executemany" if where == "file" else "COPY"
    found = [
        Pair(hub.intake, hub.bare).row(
            f"intake of {hubs.EACH:,} people", at, f"{way} of op and record rows", _INTAKE, ops
        ),
        Pair(hub.intake, hub.everything).row(
            f"intake of {hubs.EACH:,} people, all rows", at, f"{way} of these and all keys", _INTAKE, ops
        ),
        Pair(hub.again, hub.intake).row("the same file once more", at, "taking it in", None),
    ]
    if hub is not smallest:
        first = "the same file, smallest hub"
        found.append(Pair(hub.intake, smallest.intake).row("intake as the hub grows", at, first, _FLAT))
        found.append(Pair(hub.answered, smallest.answered).row("answer as the hub grows", at, first, _FLAT))
    register = hub.county.context.register
    with register.database.reading() as connection:
        looked = [seconds(lambda typed=typed: search.find(connection, typed, 50)) for typed in _TYPED * 3]  # type: ignore[misc]
    shown = [seconds(lambda: board(register)) for _ in range(3)]
    found += [_alone("county search, first 50", at, median(looked)), _alone("villages board", at, median(shown))]
    if hub is not smallest:
        with register.writing() as connection:
            compared = seconds(lambda: doubles.rebuild(connection))
        found.append(_alone("same person, everybody anew", at, compared, 60 * size / _MINUTE_FOR))
    return found


def _alone(job: str, at: str, spent: float, allowed: float = 0) -> Row:
    """Return the line of a job that is held against a time that was asked for, or against nothing."""
    against, target = ("300,000 people a minute", 1.0) if allowed else ("–", None)
    peer = allowed or spent
    return Row(job, at, against, spent * 1000, peer * 1000, spent / peer, target)


def _sent(scratch: Path, county: County) -> tuple[list[Path], str]:
    """Return the first reports of some villages, and the id of a new laptop of the first of them."""
    files: list[Path] = []
    for number in range(_FILES):
        desk = _desk(scratch, county, number, f"village-{number}")
        fill(desk.context, hubs.EACH, number)
        files += desk.export()
        desk.context.close()
    fresh = _desk(scratch, county, 0, "fresh")
    fresh.context.close()
    return files, fresh.context.register.identity.device


def _desk(scratch: Path, county: County, number: int, name: str) -> Desk:
    desk = road.desk(scratch, name, Unit(str(520_422_105_200 + number), f"第{number}村"))
    desk.enrol(county)
    return desk


@contextmanager
def _filled(scratch: Path, size: int, template: County, copier: Copier) -> Iterator[_Hub]:
    """Give a copy of a hub with `size` people more in it, and a copy of that."""
    source = template.context.folder.root
    context = copier(source, scratch / f"hub-{size}")
    with context.register.database.reading() as connection:
        device = dict(connection.execute(select(DEVICE)).mappings().first() or {})
    hubs.fill(context.register, size, device)
    context.close()
    twin = copier(scratch / f"hub-{size}", scratch / f"twin-{size}")
    again = Context.open(scratch / f"hub-{size}", PASSWORD)
    yield _Hub(County(again, template.hub, template.offer, template.answers), twin)
    again.close()
    twin.close()


def _copied(source: Path, target: Path) -> Context:
    shutil.copytree(source, target)
    return Context.open(target, PASSWORD)
