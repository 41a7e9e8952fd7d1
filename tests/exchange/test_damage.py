"""Thousands of damaged, forged and lying files of every kind, given to a county and a village as people give them."""

import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import made
from tests.county.town import TOWN, Town
from tests.exchange import corpus, sample
from tests.exchange.corpus import Actors, Case
from tests.exchange.road import PASSWORD, County, Desk
from villagedesk.care.verify import verify
from villagedesk.county import receipts
from villagedesk.exchange import arrivals, enrolment, recovery
from villagedesk.exchange.outcome import IGNORED, REFUSED, WAITS
from villagedesk.register import oplog

SOAK = bool(os.environ.get("VILLAGEDESK_SOAK"))
EVERY = 1 if SOAK else 25
"""Which of the files damaged by chance are given: the issue's ten thousand take minutes."""
SCALE = 4 if SOAK else 1


def bad(file: Path, actors: Actors, seed: int) -> Iterator[Case]:
    """Yield what can be made of one file: damage by chance thinned out, and every forgery and lie."""
    raw, parts = file.read_bytes(), sample.members(file)
    chance = (*corpus.accidents(raw, seed, SCALE), *corpus.repaired(parts, seed, SCALE))
    yield from chance[::EVERY]
    if parts.payload is not None:
        yield from corpus.tampered(parts, actors)
        yield from corpus.lies(parts, actors)


def written(cases: Iterator[Case], folder: Path, suffix: str) -> tuple[list[Path], list[str]]:
    folder.mkdir()
    files, names = [], []
    for number, case in enumerate(cases):
        files.append(folder / f"{number}{suffix}")
        files[-1].write_bytes(case.data)
        names.append(case.name)
    return files, names


def length(holder: Desk | County) -> int:
    with holder.context.register.database.reading() as connection:
        return oplog.length(connection)[0]


def test_the_county_takes_nothing_that_is_not_genuine(enrolled: Desk, county: County, tmp_path: Path) -> None:
    context = enrolled.context
    enrolled.add_people(3)
    county.receive(enrolled.export("1"))
    enrolled.add_people(3)
    (report,) = enrolled.export("2")
    enrolment.request(context.register, context.keys, tmp_path / "request.vdq")
    recovery.ask(context.folder, "龙秀英", "大寨组的第三棵梨树", tmp_path / "recover.vdq")
    actors = Actors(context.keys, (county.hub.keys.public.seal, county.hub.root.seal))
    before, given = length(county), 0
    for file in (report, tmp_path / "request.vdq", tmp_path / "recover.vdq"):
        files, names = written(bad(file, actors, len(file.name)), tmp_path / f"bad-{file.stem}", file.suffix)
        taken = county.receive(files)
        wrong = Counter(
            (name, one.outcome, one.reason)
            for name, one in zip(names, taken, strict=True)
            if one.outcome not in (REFUSED, IGNORED) and (one.outcome, one.reason) != (WAITS, "newer-version")
        )
        assert not wrong
        assert all(len(one.message) > len("拒收") for one in taken)
        given += len(files)
    assert length(county) == before
    assert county.receive([report])[0].outcome == "accepted"
    assert verify(county.context.register).sound
    assert given > (7_500 if SOAK else 150)


def test_the_county_takes_no_township_s_cover_that_is_not_genuine(
    enrolled: Desk, county: County, tmp_path: Path
) -> None:
    context, _ = made.make(tmp_path / "town", TOWN, "管理员", PASSWORD, "town")
    (tmp_path / "sticks").mkdir()
    town = Town(context, tmp_path / "sticks")
    town.join(county)
    enrolled.add_people(2)
    town.receive(*enrolled.export())
    handed = town.forward()
    actors = Actors(context.keys, (county.hub.keys.public.seal, county.hub.root.seal))
    files, names = written(bad(handed.cover, actors, 11), tmp_path / "bad", handed.cover.suffix)
    taken = county.receive(files)
    allowed = [(WAITS, "newer-version")]
    wrong = [
        (name, one)
        for name, one in zip(names, taken, strict=True)
        if one.outcome not in (REFUSED, IGNORED) and (one.outcome, one.reason) not in allowed
    ]
    assert not wrong
    assert length(county) == 0
    context.close()


@pytest.fixture
def answered(desk: Desk, county: County) -> tuple[Desk, list[Path]]:
    """A laptop with its approval and an answer with changes of others, neither of them read yet."""
    desk.enrol(county, approve=False)
    approval = county.approve(desk.stick / "request.vdq")
    with county.context.register.database.reading():
        device = desk.context.register.identity.device
    desk.add_people(2)
    county.receive(desk.export())
    return desk, [approval, *receipts.answer(county.context.register, county.hub, device, county.answers)]


def test_a_village_takes_nothing_that_is_not_genuine(
    answered: tuple[Desk, list[Path]], county: County, tmp_path: Path
) -> None:
    desk, files = answered
    register, inbox = desk.context.register, desk.context.folder.inbox
    actors = Actors(county.context.keys, (desk.context.keys.public.seal,))
    before, given = length(desk), 0
    for file in (*files, county.offer):
        bads, names = written(bad(file, actors, len(file.name)), tmp_path / f"bad-{file.stem}", file.suffix)
        taken = arrivals.take_in(register, bads, inbox)
        assert not Counter(name for name, one in zip(names, taken, strict=True) if one.outcome != REFUSED)
        assert all(one.message and one.hint for one in taken)
        given += len(bads)
    assert length(desk) == before
    assert [one.outcome for one in arrivals.take_in(register, files, inbox)] == ["accepted", "accepted"]
    assert verify(register).sound
    assert given > (7_000 if SOAK else 150)
