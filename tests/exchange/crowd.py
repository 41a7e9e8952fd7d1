"""A county full of villages: each laptop is no more than its keys, as nobody opens its window, and its file is real."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from pathlib import Path
from statistics import median

from sqlalchemy import select

from db.models import table
from tests.exchange.road import County
from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Values
from villagedesk.county import approving, receipts
from villagedesk.county.board import board
from villagedesk.county.intake import Intake, Taken
from villagedesk.county.people import rebuild
from villagedesk.county.same_person import Grade, candidates, count
from villagedesk.county.statistics import statistic
from villagedesk.demo.filling import SOURCE, invented
from villagedesk.exchange import link, seal
from villagedesk.exchange.enrolment import Request
from villagedesk.exchange.header import FileKind
from villagedesk.exchange.keys import KeyPair
from villagedesk.exchange.link import Position
from villagedesk.exchange.outcome import ACCEPTED, KNOWN
from villagedesk.journal import op as journal
from villagedesk.journal.op import new_id
from villagedesk.register import oplog
from villagedesk.register.projection import PERSON
from villagedesk.register.record import VILLAGE, Record, blank, saving
from villagedesk.register.store import Register

TWICE = 2
"""How many people of each village but the first are those of the village before, registered once more."""

Registered = list[tuple[Record, Values]]
_FIRST, _USER = 520_422_101_201, "龙秀英"


@dataclass(frozen=True, slots=True)
class Laptop:
    """A village's laptop that the county approved, and its file."""

    village: str
    device: str
    keys: KeyPair
    file: Path


def reports(county: County, villages: int, people: int, folder: Path) -> list[Laptop]:
    """Approve the laptop of each of so many villages, and write the first report of each with so many people."""
    folder.mkdir()
    today = county.context.today
    laptops: list[Laptop] = []
    before: Registered = []
    for number in range(villages):
        code, keys = str(_FIRST + number), KeyPair.generate()
        with county.context.register.writing() as connection:
            approving.approve(connection, county.hub, Request(code, f"第{number + 1}村", keys.public))
        wanted = _wanted(before, people, number, code, today)
        before = [one for one in wanted if one[0].kind == PERSON]
        file = folder / f"{code}.vdu"
        _seal(county, code, keys, wanted, file)
        laptops.append(Laptop(code, keys.public.key_id, keys, file))
    return laptops


def _wanted(before: Registered, people: int, number: int, code: str, today: date) -> Registered:
    again = [(blank(PERSON), {**values, "household": None}) for _, values in before[:TWICE]]
    return [*invented(people - len(again), number, code, today), *again]


def _seal(county: County, code: str, keys: KeyPair, wanted: Registered, file: Path) -> None:
    certificate = county.hub.certificate
    prev = genesis = journal.genesis(keys.verifier)
    lines: list[str] = []
    for seq, (record, values) in enumerate(wanted, start=1):
        number = {PERSON: f"{code}-2026-A{seq:05d}", "household": f"{code}-A{seq:05d}"}.get(record.kind)
        change = saving(KINDS[record.kind], record, {**values, **({"number": number} if number else {})}, _USER, SOURCE)
        assert change is not None
        change = replace(change, fields={VILLAGE: (code, ()), **change.fields})
        hlc = f"{int(record.id[:12], 16):013x}.{seq:04x}"
        op = journal.append(change, prev=prev, seq=seq, hlc=hlc, device=keys.public.key_id)
        prev = op.id
        lines.append(op.line)
    cover = link.cover(FileKind.UPLINK, certificate.county, code, keys.public.key_id, Position())
    seal.write_sealed(file, replace(cover, bundle=new_id()), lines, keys, [certificate.keys.seal], (1, genesis))


@contextmanager
def timed(spent: dict[str, float], name: str) -> Iterator[None]:
    """Note under a name how long the block took, in seconds."""
    start = time.perf_counter()
    yield
    spent[name] = time.perf_counter() - start


def rows(register: Register) -> Iterator[tuple[str, int, str]]:
    """Yield how many rows each table holds that an intake writes, and the last op."""
    with register.database.reading() as connection:
        number, op = oplog.length(connection)
        yield "op", number, op
        for name in (*KINDS, "search_key", "alike_key", "likely", "delivery", "concern", "received"):
            found = connection.execute(select(table(name).c[_key(name)])).scalars()
            yield name, sum(1 for _ in found), ""


def _key(name: str) -> str:
    return next(iter(table(name).primary_key)).name


def goes_through(county: County, villages: int, people: int, folder: Path) -> dict[str, float]:
    """Take in the reports of a county's villages, twice; compare, answer and count them; return the seconds of each."""
    register = county.context.register
    spent: dict[str, float] = {}
    with timed(spent, "writing the reports"):
        laptops = reports(county, villages, people, folder)
    taken = _taken(county, laptops, spent)
    assert [one.outcome for one in taken] == [ACCEPTED] * villages
    there = list(rows(register))
    with timed(spent, "intake once more"):
        again = county.receive([one.file for one in laptops])
    assert [one.outcome for one in again] == [KNOWN] * villages
    assert list(rows(register)) == there
    _same_people(register, villages, spent)
    with timed(spent, "answers"):
        files = [file for one in laptops for file in receipts.answer(register, county.hub, one.device, county.answers)]
    assert len(files) == villages
    with timed(spent, "board"):
        shown = {one.code: one.people for one in board(register).villages if one.laptops}
    assert shown == {one.village: people for one in laptops}
    with timed(spent, "statistic"):
        found = statistic(register, county.context.today)
    assert found.total.figures["people"] == villages * people
    counted = {line.code: line.figures["people"] for line in found.lines if line.is_village and line.reported}
    assert counted == {one.village: people for one in laptops}
    return spent


def _taken(county: County, laptops: list[Laptop], spent: dict[str, float]) -> list[Taken]:
    """Take in all files, and note how long one of the first tenth took, and one of the last."""
    intake = Intake(county.context.register, county.hub, county.context.folder.inbox)
    moments = [time.perf_counter()]
    taken = intake.receive([one.file for one in laptops], told=lambda _: moments.append(time.perf_counter()))
    each = [later - earlier for earlier, later in pairwise(moments)]
    tenth = -(-len(each) // 10)
    spent["intake"] = moments[-1] - moments[0]
    spent["a file of the first tenth"], spent["a file of the last tenth"] = median(each[:tenth]), median(each[-tenth:])
    return taken


def _same_people(register: Register, villages: int, spent: dict[str, float]) -> None:
    """See that who was registered twice was found file by file, and is found at once, too."""
    with register.database.reading() as connection:
        first = {(one.first.id, one.second.id) for one in candidates(connection, grade=Grade.LIKELY)}
    assert len(first) >= (villages - 1) * TWICE
    with timed(spent, "same person, everybody anew"), register.writing() as connection:
        rebuild(connection)
    with register.database.reading() as connection:
        assert {(one.first.id, one.second.id) for one in candidates(connection, grade=Grade.LIKELY)} == first
        assert count(connection)[Grade.LIKELY] == len(first)
