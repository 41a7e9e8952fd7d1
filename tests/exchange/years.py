"""Years of two villages and their county, with real folders and sealed files, and everything that goes wrong in years.

Whatever somebody types is written into a list here, which the program never sees: at the end it is held against what
the program still knows. All is drawn from one seed; the diary says what happened.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import time_machine

from tests.exchange import road
from tests.exchange.road import Desk
from villagedesk.context import Context, Unit
from villagedesk.county import receipts
from villagedesk.errors import RefusedFile
from villagedesk.register import people
from villagedesk.register.record import Record, blank

VILLAGES = (Unit("520422101237", "双玉村"), Unit("520422101238", "水田村"))
COUNTY = "county"
BEGIN = datetime(2026, 1, 5, 1, tzinfo=UTC)
SURNAMES, GIVEN = "韦罗吴陈龙潘", ("光荣", "小妹", "建国", "玉兰", "䶮", "秀英")


@dataclass(slots=True)
class Typed:
    """A value that somebody typed: on which machine, and since when the hub has held it, 0 as long as it does not.

    `lost` where it is known to be gone for good: it was on no stick that arrived when its machine was set back.
    """

    who: str
    step: int
    record: str
    field: str
    value: str
    held_since: int = 0
    lost: bool = False


@dataclass(slots=True)
class Machine:
    """A laptop in use, by how much its clock is wrong, and the answers of the county that lie beside it."""

    name: str
    desk: Desk
    unit: Unit
    skew: timedelta
    answers: list[Path]

    @property
    def context(self) -> Context:
        """Return the opened register."""
        return self.desk.context


@dataclass(frozen=True, slots=True)
class Stick:
    """A report on its way: when it was written, when it arrives, and under what name."""

    file: Path
    who: str
    written: int
    arrives: datetime
    name: str


class Years:
    """The world: machines, the county, sticks, and the list of what was typed."""

    def __init__(self, root: Path, seed: int, clock: time_machine.Traveller) -> None:
        self.root, self.random, self.clock = root, Random(seed), clock
        self.now, self.step = BEGIN, 1
        self.diary: list[str] = [f"seed {seed}"]
        self.typed: list[Typed] = []
        self.sticks: list[Stick] = []
        self.archive: list[Path] = []
        self.accepted: set[Path] = set()
        self.downlinks: list[Path] = []
        self.purged: set[str] = set()
        self.skew = timedelta()
        self.made = 0
        with self.at(self.skew):
            self.county = road.county(root)
        self.machines: list[Machine] = []
        for name, unit, years in (("A", VILLAGES[0], 3), ("B", VILLAGES[0], -7), ("C", VILLAGES[1], 0)):
            self.buy(name, unit, timedelta(days=365 * years))

    @contextmanager
    def at(self, skew: timedelta) -> Iterator[None]:
        """Let it be now by a clock that is wrong by `skew`; a few minutes pass each time."""
        self.now += timedelta(minutes=self.random.randint(1, 9))
        self.clock.move_to(self.now + skew)
        yield
        self.clock.move_to(self.now)

    def note(self, words: str) -> None:
        """Write a line into the diary."""
        self.step += 1
        self.diary.append(f"{self.step} {self.now:%Y-%m-%d} {words}")

    def buy(self, name: str, unit: Unit, skew: timedelta) -> Machine:
        """Set up a new laptop and enrol it."""
        with self.at(skew):
            desk = road.desk(self.root, name, unit)
            desk.enrol(self.county)
        machine = Machine(name, desk, unit, skew, [])
        self.machines.append(machine)
        self.note(f"{name} enrolled for {unit.name}, clock wrong by {skew.days} days")
        return machine

    def typing(self, who: str, record: Record, **values: str) -> None:
        """Write down what somebody typed."""
        self.typed += [Typed(who, self.step, record.id, field, value) for field, value in values.items()]

    def value(self, field: str) -> str:
        """Return a value that nobody typed before."""
        self.made += 1
        return f"139{self.made:08d}" if field == "phone" else f"{field}-{self.made}"

    def save(self, context: Context, who: str, record: Record, **values: str) -> Record:
        """Type values into a record."""
        self.typing(who, record, **values)
        return context.register.save(record, dict(values))

    def somebody(self, context: Context, village: str = "") -> Record | None:
        """Return some person of a roll."""
        with context.register.database.reading() as connection:
            found = people.ids(connection)
        self.random.shuffle(found)
        for one in found:
            known = context.register.get("labourer", one)
            if known and (not village or known.village == village):
                return known
        return None

    def register(self, machine: Machine) -> None:
        """Enter a new person with a spell of work."""
        random = self.random
        name = f"{random.choice(SURNAMES)}{random.choice(GIVEN)}"
        person = blank("labourer")
        with self.at(machine.skew):
            saved = self.save(
                machine.context, machine.name, person, name=name, remark=self.value("remark"), phone=self.value("phone")
            )
            self.save(machine.context, machine.name, blank("spell"), labourer=saved.id, employer=self.value("employer"))
        self.note(f"{machine.name} registers {name} {saved.id[-6:]}")

    def correct(self, who: str, context: Context, skew: timedelta, village: str = "") -> None:
        """Change one field of somebody."""
        with self.at(skew):
            known = self.somebody(context, village)
            if known:
                field = self.random.choice(("phone", "remark"))
                value = self.value(field)
                self.save(context, who, known, **{field: value})
                self.note(f"{who} corrects {known.id[-6:]} {field}={value}")

    def export(self, machine: Machine, surely: str = "") -> None:
        """Write a report; what becomes of the stick is decided by chance, or `surely` known."""
        with self.at(machine.skew):
            files = machine.desk.export(f"{self.step}")
        for file in files:
            self.made += 1
            kept = Path(shutil.copyfile(file, self.root / f"archive-{self.made}.vdu"))
            self.archive.append(kept)
            fate = surely or self.random.choice(("there", "there", "there", "late", "late", "lost", "twice"))
            self.note(f"{machine.name} exports archive-{self.made} ({fate})")
            copies = {"lost": 0, "twice": 2}.get(fate, 1)
            name = f"{self.made}-{self.random.choice((file.name, '微信文件.vdu', '未命名(2).VDU'))}"
            arrives = self.now + timedelta(days=self.random.randint(20, 150) if fate == "late" else 0)
            self.sticks += [Stick(kept, machine.name, self.step, arrives, name)] * copies

    def carry(self, *, everything: bool = False) -> None:
        """Let the county read the sticks that have arrived, in any order, some of them as a folder."""
        there = [stick for stick in self.sticks if everything or stick.arrives <= self.now]
        self.sticks = [stick for stick in self.sticks if stick not in there]
        self.random.shuffle(there)
        for stick in there:
            folder = self.root / f"stick-{self.step}-{self.random.randint(0, 1 << 30)}"
            folder.mkdir()
            file = Path(shutil.copyfile(stick.file, folder / stick.name))
            with self.at(self.skew):
                (taken, *more) = self.county.receive([file])
            for one in (taken, *more):
                if one.outcome == "accepted":
                    self.accepted.add(self.root / f"archive-{one.file.partition('-')[0]}.vdu")
            if taken.outcome in ("accepted", "known"):
                self._holds(stick)
            assert taken.outcome != "refused" or taken.reason == "revoked", taken
            self.note(f"county reads {stick.file.name} of {stick.who}: {taken.outcome} {taken.reason} {taken.ops}")

    def _holds(self, stick: Stick) -> None:
        for typed in self.typed:
            if typed.who == stick.who and typed.step < stick.written and not typed.held_since:
                typed.held_since = self.step

    def answer(self, machine: Machine, *, surely: bool = False) -> None:
        """Let the county answer a laptop; answers lie about, go astray and come in any order."""
        with self.at(self.skew):
            device = machine.context.register.identity.device
            files = receipts.answer(self.county.context.register, self.county.hub, device, self.county.answers)
        for file in files:
            self.made += 1
            kept = Path(shutil.copyfile(file, self.root / f"answer-{self.made}.vdd"))
            self.downlinks.append(kept)
            if surely or self.random.random() < 0.8:
                machine.answers.append(kept)

    def listen(self, machine: Machine, *, everything: bool = False) -> None:
        """Let a laptop take in answers that lie there: some, in any order, some twice; one of another laptop, too."""
        some = len(machine.answers) if everything else min(2, len(machine.answers))
        wanted = self.random.sample(machine.answers, k=some)
        for file in wanted:
            with self.at(machine.skew):
                machine.desk.receive(file)
            if self.random.random() < 0.7:
                machine.answers.remove(file)
        if self.downlinks and self.random.random() < 0.2:
            self.stray(machine, self.random.choice(self.downlinks))

    def stray(self, machine: Machine, file: Path) -> None:
        """Take in whatever file: it is an old one of this laptop, or is refused as another's."""
        refused = ""
        with self.at(machine.skew):
            try:
                machine.desk.receive(file)
            except RefusedFile as refusal:
                refused = refusal.reason
        assert refused in ("", "not-for-us")
        self.note(f"{machine.name} is given an old answer, or one of another laptop {refused}")

    def month(self) -> None:
        """Let an ordinary month go by."""
        self.note("a new month")
        for machine in list(self.machines):
            if self.random.random() < 0.15:
                machine.skew = timedelta(days=self.random.choice((0, 0, 1, -400, 800, 3650, -5000)))
                self.note(f"the clock of {machine.name} is wrong by {machine.skew.days} days")
            for _ in range(self.random.randint(0, 2)):
                self.register(machine)
            for _ in range(self.random.randint(0, 3)):
                self.correct(machine.name, machine.context, machine.skew, machine.unit.code)
        for _ in range(self.random.randint(0, 2)):
            self.correct(COUNTY, self.county.context, self.skew)
        for machine in list(self.machines):
            if self.random.random() < 0.8:
                self.export(machine)
        self.carry()
        for machine in self.machines:
            if self.random.random() < 0.8:
                self.answer(machine)
            self.listen(machine)
        self.now += timedelta(days=self.random.randint(20, 30))

    def machine(self, name: str) -> Machine:
        """Return the machine with a name."""
        return next(machine for machine in self.machines if machine.name == name)

    def close(self) -> None:
        """Close all registers."""
        for context in (self.county.context, *(machine.context for machine in self.machines)):
            context.close()
