"""Two laptops and a hub with real folders and files, driven at random; at the end all agree and nothing is lost."""

import os
import shutil
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from tempfile import mkdtemp

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.exchange import road
from tests.exchange.road import Desk
from villagedesk.care import backup
from villagedesk.care.verify import verify
from villagedesk.context import Context, Unit
from villagedesk.county import admitting, moving, purging
from villagedesk.errors import VillageDeskError
from villagedesk.exchange import outgoing
from villagedesk.register import oplog, people, same
from villagedesk.register.record import Record, blank
from villagedesk.subjects import open_data

SOAK = bool(os.environ.get("VILLAGEDESK_SOAK"))
VILLAGES = (Unit("520422101237", "双玉村"), Unit("520422101238", "水田村"))
WHICH = st.sampled_from((0, 1))
FIELDS = st.sampled_from(("phone", "remark", "skill"))
EMPLOYERS = st.sampled_from(("制衣厂", "砖厂"))
VALUES = st.sampled_from(("13136715753", "15980400545", ""))


class Road(RuleBasedStateMachine):
    """What happens to two laptops, a hub, and the sticks between them."""

    reports = Bundle("reports")
    answers = Bundle("answers")

    @initialize(together=st.booleans())
    def set_up(self, together: bool) -> None:
        """Found the county; the laptops are of one village, or of two."""
        self.root = Path(mkdtemp())
        self.county = road.county(self.root)
        units = (VILLAGES[0], VILLAGES[0 if together else 1])
        self.desks = [road.desk(self.root, f"desk{number}", unit) for number, unit in enumerate(units)]
        for desk in self.desks:
            desk.enrol(self.county)
        self.written = 0
        self.typed: set[str] = set()
        self.old: dict[int, Path] = {}
        self.old_hub: tuple[Path, set[str]] | None = None
        self.lives = 0
        self.hushed = False

    @rule(which=WHICH)
    def register(self, which: int) -> None:
        self.desks[which].context.register.save(blank("labourer"), {"name": "韦光荣"})
        self._note(which)

    @rule(which=WHICH, field=FIELDS, value=VALUES, data=st.data())
    def edit(self, which: int, field: str, value: str, data: st.DataObject) -> None:
        known = self._somebody(self.desks[which].context, data)
        if known:
            self.desks[which].context.register.save(known, {field: value})
            self._note(which)

    @rule(which=WHICH, data=st.data(), employer=EMPLOYERS)
    def hang(self, which: int, data: st.DataObject, employer: str) -> None:
        """Write something under a person: a new spell, or another employer in the one that is there."""
        context = self.desks[which].context
        known = self._somebody(context, data)
        if known:
            found = context.register.of_parent("spell", known.id)
            spell, said = (found[0], {}) if found else (blank("spell"), {"labourer": known.id})
            context.register.save(spell, {**said, "employer": employer})
            self._note(which)

    @rule(field=FIELDS, value=VALUES, data=st.data())
    def correct(self, field: str, value: str, data: st.DataObject) -> None:
        known = self._somebody(self.county.context, data)
        if known:
            self.county.context.register.save(known, {field: value})

    @rule(which=WHICH, data=st.data())
    def move(self, which: int, data: st.DataObject) -> None:
        known = self._somebody(self.county.context, data)
        if known:
            moving.move(self.county.context.register, [known.id], self.desks[which].context.unit.code)

    @rule(target=reports, which=WHICH)
    def export(self, which: int) -> list[Path]:
        self.written += 1
        return self.desks[which].export(str(self.written))

    @rule(files=reports)
    def deliver(self, files: list[Path]) -> None:
        assert {taken.outcome for taken in self.county.receive(files)} <= {"accepted", "known", "waiting"}

    @rule(target=answers, which=WHICH)
    def answer(self, which: int) -> tuple[int, Path]:
        self.written += 1
        file = self.county.answer(self.desks[which])
        return which, Path(shutil.copyfile(file, self.root / f"answer{self.written}.vdd"))

    @rule(one=answers)
    def receive(self, one: tuple[int, Path]) -> None:
        self.desks[one[0]].receive(one[1])

    @rule(admitted=st.booleans())
    def decide(self, admitted: bool) -> None:
        register = self.county.context.register
        with register.database.reading() as connection:
            held = [one.id for one in admitting.held(connection)]
        if admitted:
            admitting.admit(register, held)
        else:
            admitting.reject(register, held, "不在本村")

    @rule(data=st.data(), is_same=st.booleans())
    def link(self, data: st.DataObject, is_same: bool) -> None:
        register = self.county.context.register
        people = [self._somebody(self.county.context, data) for _ in (1, 2)]
        keep, other = (person.id if person else "" for person in people)
        with suppress(VillageDeskError):  # they are one already, or two already, or the same record
            if is_same:
                same.merge(register, keep, other, {})
            else:
                same.separate(register, keep, other)

    @rule(data=st.data())
    def purge(self, data: st.DataObject) -> None:
        known, context = self._somebody(self.county.context, data), self.county.context
        if known and self.old_hub is None and not self.lives:
            purging.purge(context.register, known.id, "本人书面要求删除", context.folder, context.key)

    @precondition(lambda self: self.old_hub is None and not self.old)
    @rule(noticed=st.booleans())
    def keep_the_hub(self, noticed: bool) -> None:
        """Keep a copy of the hub: a backup by the program, or an image of its disk, by which it knows nothing."""
        context = self.county.context
        if noticed:
            kept = backup.back_up(
                context.register, context.folder, context.key, self.root / f"hub{self.lives}.vdb"
            ).file
        else:
            context.register.database.close()
            kept = Path(shutil.copytree(context.folder.root, self.root / f"hub-image{self.lives}"))
        self.old_hub = (kept, self._at_hub())

    @precondition(lambda self: self.old_hub)
    @rule()
    def go_back_at_the_county(self) -> None:
        """Bring the hub's copy back; what it wrote itself since is gone."""
        assert self.old_hub is not None
        (kept, _), context = self.old_hub, self.county.context
        context.close()
        if kept.is_dir():
            shutil.rmtree(context.folder.root)
            shutil.copytree(kept, context.folder.root)
        else:
            backup.restore(kept, context.folder.root, replace=True)
        again = Context._opened(context.folder, context.folder.open(context.key), context.key, None)
        self.county = replace(self.county, context=again)
        self.old_hub, self.old, self.lives, self.hushed = None, {}, self.lives + 1, kept.is_dir()

    @precondition(lambda self: len(self.old) < 2 and self.old_hub is None)
    @rule(which=WHICH)
    def copy(self, which: int) -> None:
        """Keep a copy of a laptop's folder, as a careful or a careless person does."""
        context = self.desks[which].context
        context.register.database.close()
        self.old[which] = Path(
            shutil.copytree(context.folder.root, self.root / f"old{self.written}-{which}-{id(self)}")
        )
        self.written += 1

    @precondition(lambda self: self.old)
    @rule(which=WHICH)
    def go_back(self, which: int) -> None:
        """Bring the copy back without telling anybody; what was typed since and never exported is gone for good."""
        if which not in self.old:
            return
        context = self.desks[which].context
        self.typed &= self._at_hub() | self._on(1 - which)
        context.close()
        shutil.rmtree(context.folder.root)
        shutil.copytree(self.old.pop(which), context.folder.root)
        again = Context._opened(context.folder, context.folder.open(context.key), context.key, None)
        self.desks[which] = Desk(again, self.desks[which].stick)
        self.typed |= self._own(which)

    @invariant()
    def nothing_confirmed_is_missing_at_the_hub(self) -> None:
        for which in range(len(getattr(self, "desks", ()))):
            with self.desks[which].context.register.database.reading() as connection:
                _, confirmed = people.reached(connection)
                own = {op.id for op in oplog.own_after(connection, 0) if op.seq <= confirmed}
            assert self.lives or own <= self._at_hub()

    def teardown(self) -> None:
        """Let everybody visit the county until all is told; then all agree.

        A hub whose disk went back behind its back hears of it by the next report of somebody who has anything new.
        """
        if not hasattr(self, "desks"):
            return
        for which in (0, 1) if self.hushed else ():
            self.register(which)
        for turn in range(6):
            self.decide(admitted=True)
            for desk in self.desks:
                self.written += 1
                self.county.receive(desk.export(f"end{turn}-{self.written}"))
                desk.receive(self.county.answer(desk))
        assert self.typed <= self._at_hub()
        for desk in self.desks:
            assert outgoing.unconfirmed(desk.context.register) == 0
            assert self._roll(desk.context, desk.context.unit.code) == self._roll(
                self.county.context, desk.context.unit.code
            )
            assert self._data(desk.context, desk.context.unit.code) == self._data(
                self.county.context, desk.context.unit.code
            )
        for context in (self.county.context, *(desk.context for desk in self.desks)):
            verdict = verify(context.register)
            assert verdict.sound, verdict.faults
            context.close()
        shutil.rmtree(self.root)

    def _note(self, which: int) -> None:
        self.typed |= self._own(which)

    def _own(self, which: int) -> set[str]:
        with self.desks[which].context.register.database.reading() as connection:
            return {op.id for op in oplog.own_after(connection, 0)}

    def _at_hub(self) -> set[str]:
        with self.county.context.register.database.reading() as connection:
            return {op.id for op in oplog.everything(connection)}

    def _on(self, which: int) -> set[str]:
        with self.desks[which].context.register.database.reading() as connection:
            return {op.id for op in oplog.everything(connection)}

    def _somebody(self, context: Context, data: st.DataObject) -> Record | None:
        with context.register.database.reading() as connection:
            ids = people.ids(connection)
        return context.register.get("labourer", data.draw(st.sampled_from(ids))) if ids else None

    def _roll(self, context: Context, village: str) -> list[tuple[str, dict[str, object], list[str]]]:
        """What a register shows of a village: each person with values and open conflicts."""
        with context.register.database.reading() as connection:
            ids = people.ids(connection)
        found = (context.register.get("labourer", one) for one in ids)
        return sorted(
            (one.id, dict(one.values), [] if self.lives else sorted(one.conflicts))
            for one in found
            if one and one.village == village
        )

    def _data(self, context: Context, village: str) -> dict[str, bytes]:
        """What a register gives out of a village, byte by byte."""
        target = self.root / "open-data" / village
        made = open_data.write(context.register, target, village=village, reveal=True)
        return {one.file.name: one.file.read_bytes() for one in made}


Road.TestCase.settings = settings(
    max_examples=300 if SOAK else 6,
    stateful_step_count=40 if SOAK else 12,
    deadline=None,
    derandomize=not SOAK,
    phases=list(Phase) if SOAK else [Phase.generate],
    suppress_health_check=list(HealthCheck),
)
test_all_agree_in_the_end = Road.TestCase
