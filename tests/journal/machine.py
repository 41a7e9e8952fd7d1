"""All that may happen to laptops, sticks and a hub, in any order, and what must hold whatever happened."""

from dataclasses import replace

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.journal import reference
from tests.journal.hub import Hub
from tests.journal.judging import RECORDS, agree_on, agrees_with_the_reference, folded, free, has_heard_of_moving
from tests.journal.model import AHEAD_MS, COUNTY, Downlink, Laptop, Node, Uplink
from villagedesk.journal import clock
from villagedesk.journal.meeting import Epoch
from villagedesk.journal.op import ADMIT, FOLDED, PURGE, PURGED, REJECT, RETURN, RULINGS, Change, Op

YEAR_MS = 365 * 24 * 3600 * 1000
START_MS = 1_790_000_000_000
ROUNDS = 12
MOST_MACHINES = 5
VILLAGES = ("1", "2")
machines = st.integers(0, MOST_MACHINES - 1)
picks = st.integers(0, 1 << 16)
registers = st.sampled_from(("phone", "name", "tags/1"))


class Exchange(RuleBasedStateMachine):
    """Two laptops in one village, one in another, their copies, and the hub."""

    def __init__(self) -> None:
        super().__init__()
        self.laptops = [Laptop("a", VILLAGES[0]), Laptop("b", VILLAGES[0]), Laptop("c", VILLAGES[1])]
        self.enrolled = self.laptops.copy()
        self.hub = Hub(self.laptops)
        self.furthest = 0
        self.uplinks: list[Uplink] = []
        self.downlinks: list[Downlink] = []
        self.backups: list[tuple[int, Laptop]] = []
        self.hub_backup: Hub | None = None
        self.written: dict[str, Op] = {}
        self.now = START_MS
        self.count = 0
        self.checked = 0
        self.rewound: Epoch | None = None
        self.went_back = False

    @initialize(begun=st.booleans())
    def begin(self, begun: bool) -> None:
        """Start with nothing, or with a record for each laptop that everybody of its village has."""
        if begun:
            for laptop, record in zip(self.laptops, RECORDS, strict=True):
                self.write(laptop, laptop.put(record, {"phone": self.value(), "name": "韦光荣"}))
            for laptop in self.laptops * 2:
                self.meet(laptop)

    def value(self) -> str:
        self.count += 1
        return f"v{self.count}"

    def laptop(self, pick: int) -> Laptop:
        return self.laptops[pick % len(self.laptops)]

    def write(self, node: Node, change: Change) -> None:
        self.now += 60_000
        op = node.write(change, self.now)
        self.written[op.id] = op

    def change(self, node: Node, record: str, register: str) -> Change:
        """Return a change to a record, which turns an element of a set on or off."""
        if "/" not in register:
            return node.put(record, {register: self.value()})
        here = node.states.get(record)
        return node.put(record, {register: not (here and here.values.get(register))})

    @rule(pick=machines, which=picks, register=registers)
    def edit(self, pick: int, which: int, register: str) -> None:
        """Write on what is there, or make the record that this laptop makes."""
        laptop = self.laptop(pick)
        own = RECORDS["abc".index(laptop.device[0])]
        there = sorted({*laptop.states, own} - laptop.erased)
        if there:
            self.write(laptop, self.change(laptop, there[which % len(there)], register))

    @rule(pick=machines, which=picks)
    def edit_again(self, pick: int, which: int) -> None:
        self.edit(pick, which, "phone")

    @rule(
        pick=machines,
        which=picks,
        how=st.sampled_from(("void", "link", "unlink", "not theirs", "forge", "newer", "key")),
    )
    def write_otherwise(self, pick: int, which: int, how: str) -> None:
        """Void, link, and what a confused, a forging or a newer program writes."""
        laptop = self.laptop(pick)
        record = RECORDS[which % 3]
        there = sorted(laptop.states)
        if how == "void" and there:
            self.write(laptop, laptop.voiding(there[which % len(there)]))
        elif how in ("link", "unlink") and len(there) > 1:
            self.write(laptop, laptop.linking(there[which % 2], there[which % 2 - 1], value=how == "link"))
        elif how == "not theirs":
            self.write(laptop, Change("labourer", record, {"phone": (self.value(), ())}, "u", ""))
        elif how == "forge":
            self.forge(laptop, record, (ADMIT, REJECT, PURGE, RETURN)[which % 4])
        elif how == "newer":
            extra = {"of a later year": [self.value(), None, 1.5]}
            self.write(laptop, Change("vehicle", record, {"plate": ("x", ())}, "u", "", "lend", extra))
        elif how == "key":
            self.now += 60_000
            laptop.rotate(f"{laptop.device}-{self.value()}", self.now)
            self.written[laptop.own[-1]] = laptop.ops[laptop.own[-1]]

    def forge(self, laptop: Laptop, record: str, kind: str) -> None:
        """Append what only the hub may say; the laptop itself does not believe it, only what goes out is forged."""
        shorts = [op.short for op in laptop.of(record)]
        extra = {"ops": shorts, "at": shorts, "fields": ["phone"], "words": self.value()}
        taken = laptop.take
        laptop.take = lambda ops: taken([replace(op, held=True) for op in ops])  # type: ignore[method-assign]
        self.write(laptop, Change("labourer", record, {}, "u", "", kind, extra))
        del laptop.take

    @precondition(lambda self: self.hub.states)
    @rule(which=picks, register=registers)
    def edit_at_the_county(self, which: int, register: str) -> None:
        there = sorted(self.hub.states)
        self.write(self.hub, self.change(self.hub, there[which % len(there)], register))

    @precondition(lambda self: self.hub.states)
    @rule(
        which=picks,
        how=st.sampled_from(("move", "move", "link", "link", "unlink", "return", "return", "reject", "purge")),
    )
    def rule_at_the_county(self, which: int, how: str) -> None:
        """Move, link, send back, reject what had counted, erase."""
        hub, there = self.hub, sorted(self.hub.states)
        record, other = there[which % len(there)], there[which % len(there) - 1]
        if how == "move":
            village = VILLAGES[hub.states[record].values.get("village") == VILLAGES[0]]
            self.write(hub, hub.put(record, {"village": village}))
        elif how in ("link", "unlink") and record != other:
            self.write(hub, hub.linking(record, other, value=how == "link"))
        elif how == "return":
            fields = ["phone", "remark", "name"][which % 3 :]
            at = sorted({short for name in fields for short in hub.heads(record, name)})
            extra = {"at": at, "fields": fields, "code": "1", "words": f"请核对 {self.value()}"}
            self.write(hub, hub.ruling(RETURN, record, extra))
        elif how == "reject":
            found = [op for op in hub.of(record) if op.kind in FOLDED]
            self.write(hub, hub.ruling(REJECT, record, {"ops": [found[which % len(found)].short]}))
        elif how == "purge" and which % 2 == 0:
            self.write(hub, hub.ruling(PURGE, record, {"words": "x"}))

    @precondition(lambda self: self.hub.held_ops())
    @rule(which=picks, kind=st.sampled_from((ADMIT, REJECT)))
    def decide_on_what_is_held(self, which: int, kind: str) -> None:
        held = self.hub.held_ops()
        op = held[which % len(held)]
        self.write(self.hub, self.hub.ruling(kind, op.record, {"ops": [op.short], "words": "x"}))

    @rule(pick=machines)
    def export(self, pick: int) -> None:
        self.uplinks += self.laptop(pick).export(self.now)

    @precondition(lambda self: self.uplinks)
    @rule(pick=picks)
    def deliver(self, pick: int) -> None:
        self.hub.receive(self.uplinks[pick % len(self.uplinks)], self.now)

    @rule(pick=machines)
    def answer(self, pick: int) -> None:
        self.downlinks += self.hub.answer(self.laptop(pick).device)

    @precondition(lambda self: self.downlinks)
    @rule(pick=picks, who=picks)
    def receive(self, pick: int, who: int) -> None:
        file = self.downlinks[pick % len(self.downlinks)]
        twins = [laptop for laptop in self.laptops if laptop.device == file.device] or self.laptops
        twins[who % len(twins)].receive(file)

    @rule(pick=machines, there=st.integers(0, 3), back=st.integers(0, 3))
    def visit(self, pick: int, there: int, back: int) -> None:
        """Carry files there and the answer back, or only the first few of them."""
        self.meet(self.laptop(pick), there or None, back or None)

    def meet(self, laptop: Laptop, there: int | None = None, back: int | None = None) -> None:
        """What a good day looks like: all that is not confirmed goes there, the answer comes back."""
        self.now += 60_000
        files = laptop.export(self.now)
        for file in files[:there]:
            self.hub.receive(file, self.now)
        answers = self.hub.answer(laptop.device)
        for answer in answers[:back]:
            laptop.receive(answer)
        self.uplinks += files
        self.downlinks += answers

    @rule(pick=machines, years=st.integers(-30, 30), days=st.integers(0, 400))
    def set_a_clock_wrong(self, pick: int, years: int, days: int) -> None:
        """Let time pass, too."""
        self.now += days * 24 * 3600 * 1000
        self.laptop(pick).skew_ms = years * YEAR_MS

    @rule(years=st.integers(-2, 2))
    def set_the_clock_of_the_hub_wrong(self, years: int) -> None:
        self.hub.skew_ms = years * YEAR_MS
        self.furthest = max(self.furthest, years * YEAR_MS)

    @rule(pick=machines)
    def reinstall(self, pick: int) -> None:
        """A laptop is stolen or dies with all that was in no file; a new one takes its place."""
        pick %= len(self.laptops)
        old = self.laptops[pick]
        self.laptops[pick] = Laptop(f"{old.device[0]}{self.value()}", old.village)
        self.enrolled.append(self.laptops[pick])
        self.hub.enrol(self.laptops[pick])

    @rule(pick=machines)
    def back_up(self, pick: int) -> None:
        pick %= len(self.laptops)
        self.backups.append((pick, self.laptops[pick].copy()))

    @precondition(lambda self: self.backups)
    @rule(pick=picks)
    def restore_unnoticed(self, pick: int) -> None:
        which, backup = self.backups[pick % len(self.backups)]
        skew = self.laptops[which].skew_ms
        self.laptops[which] = backup.copy()
        self.laptops[which].skew_ms = skew

    @precondition(lambda self: len(self.laptops) < MOST_MACHINES)
    @rule(pick=machines)
    def clone(self, pick: int) -> None:
        self.laptops.append(self.laptop(pick).copy())

    @rule()
    def back_up_the_hub(self) -> None:
        self.hub_backup = self.hub.copy()

    @precondition(lambda self: self.hub_backup is not None)
    @rule(noticed=st.booleans())
    def restore_the_hub(self, noticed: bool) -> None:
        """Bring back the hub's backup by the program, or behind its back: then only laptops can tell it."""
        assert self.hub_backup is not None
        self.hub = self.hub_backup.copy()
        self.hub.restored = noticed
        for laptop in self.enrolled:
            self.hub.enrol(laptop)
        self.rewound = None if noticed else self.hub.epoch
        self.went_back = True
        self.checked = 0

    @invariant()
    def an_acknowledgement_is_honest(self) -> None:
        for laptop in self.laptops:
            if laptop.position.epoch == self.hub.epoch != self.rewound and not self.hub.restored:
                missing = [
                    seq for seq, op in enumerate(laptop.own[: laptop.confirmed], start=1) if op not in self.hub.ops
                ]
                assert not missing, f"{laptop.device} believes that the hub holds {missing}"

    @invariant()
    def chains_are_closed(self) -> None:
        begins = {*self.hub.genesis_of.values(), self.hub.genesis}
        for op in list(self.hub.ops.values())[self.checked :]:
            assert op.prev in self.hub.ops or op.prev in begins, f"nothing before {op.device} {op.seq}"
        self.checked = len(self.hub.ops)

    def teardown(self) -> None:
        for node in (self.hub, *self.laptops):
            agrees_with_the_reference(node)
        self.exchange_all()
        self.nothing_is_lost()
        self.nobody_speaks_for_the_hub()
        self.all_agree()
        self.decide_on_all()
        self.nothing_comes_back()
        self.files_change_nothing_any_more()
        self.order_does_not_matter()
        self.clocks_were_bounded()

    def exchange_all(self) -> None:
        """Let everybody visit until nothing changes."""
        if self.hub.epoch == self.rewound is not None:
            for laptop in self.laptops:  # the hub learns what befell it by the next report of whoever heard more
                self.write(laptop, laptop.put(RECORDS["abc".index(laptop.device[0])], {"remark": self.value()}))
        for _ in range(ROUNDS):
            before = self.standing()
            for laptop in self.laptops:
                self.meet(laptop)
            self.erase_again()
            if self.standing() == before:
                return
        raise AssertionError("the exchange never comes to rest")

    def erase_again(self) -> None:
        """Do what the county is told to do where reports wait as it has forgotten whom it erased."""
        waiting = [file for row in self.hub.rows.values() for file in row.waiting]
        for record in {one for file in waiting for one in self.hub.unlisted(self.hub.stretch(file, self.now))}:
            self.write(self.hub, self.hub.ruling(PURGE, record, {"words": "x"}))

    def standing(self) -> object:
        return (len(self.hub.ops), [(len(laptop.ops), laptop.confirmed, laptop.asks) for laptop in self.laptops])

    def nothing_is_lost(self) -> None:
        """What stands in a chain of a laptop that is there is at the hub, byte by byte, or erased."""
        for laptop in self.laptops:
            assert laptop.confirmed == len(laptop.own), f"{laptop.device} is never told"
            for op in laptop.own_ops():
                here = self.hub.ops.get(op.id)
                assert here is not None, f"lost: {op.line}"
                line = self.written[op.id].line if op.id in self.written else op.line
                assert PURGED in (here.kind, op.kind) or here.line == op.line == line

    def nobody_speaks_for_the_hub(self) -> None:
        """Nobody believes a ruling that is not the county's."""
        for node in (self.hub, *self.laptops):
            assert all(op.held or op.device == COUNTY for op in node.ops.values() if op.kind in RULINGS)

    def all_agree(self) -> None:
        """Each laptop shows of its village what the hub shows."""
        for node in (self.hub, *self.laptops):
            agrees_with_the_reference(node)
        for laptop in self.laptops:
            for record in RECORDS:
                audience = self.hub.audience(record)
                if laptop.village in audience:
                    agree_on(self.hub, laptop, record, went_back=self.went_back)
                elif audience:
                    has_heard_of_moving(self.hub, laptop, record)

    def decide_on_all(self) -> None:
        """Once nothing waits for the county any more, all agree also on what had counted in a life that is lost."""
        if self.went_back and self.hub.held_ops():
            for at, op in enumerate(self.hub.held_ops()):
                kind = (ADMIT, REJECT)[at % 2]
                self.write(self.hub, self.hub.ruling(kind, op.record, {"ops": [op.short], "words": "x"}))
            self.exchange_all()
            self.all_agree()

    def nothing_comes_back(self) -> None:
        """What was erased stays erased, here and there, whatever arrives later."""
        for file in self.uplinks:
            self.hub.receive(file, self.now)
        for laptop in self.laptops:
            for answer in self.downlinks:
                laptop.receive(answer)
        for node in (self.hub, *self.laptops):
            purged = {op.record for op in node.ops.values() if op.kind == PURGE and not op.held}
            for op in node.ops.values():
                assert op.record not in purged or not op.line or op.kind == PURGE, (
                    f"{node.device} knows again {op.line}"
                )
                assert op.kind != PURGED or op.record in node.erased, f"{node.device} misses what was never erased"

    def files_change_nothing_any_more(self) -> None:
        """Every file that ever was has come by now: coming again it changes no op, no state, no receipt."""
        before = (dict(self.hub.ops), dict(self.hub.states), {d: row.known for d, row in self.hub.rows.items()})
        for file in reversed(self.uplinks):
            self.hub.receive(file, self.now + 1)
        assert before == (self.hub.ops, self.hub.states, {d: row.known for d, row in self.hub.rows.items()})

    def order_does_not_matter(self) -> None:
        """Two hubs that get all files in another order, some twice, hold the same ops, and make the same of them."""
        hubs = [Hub(self.enrolled) for _ in range(2)]
        orders = (self.uplinks + self.uplinks[::2], self.uplinks[::-1] + self.uplinks[::3])
        for hub, files in zip(hubs, orders, strict=True):
            for file in files:
                hub.receive(replace(file, certified=(*file.certified, file.key)), self.now)
        one, other = ({op.id: op.kind for op in hub.ops.values() if op.kind != PURGED} for hub in hubs)
        assert hubs[0].ops.keys() == hubs[1].ops.keys()
        for record in RECORDS:
            both = [op for op in one if op in other]
            assert reference.shown(folded(free(hubs[0], record, both))) == reference.shown(
                folded(free(hubs[1], record, both))
            )

    def clocks_were_bounded(self) -> None:
        """No laptop's clock is pulled further ahead than its own ever was, or a day beyond the hub's."""
        for laptop in self.laptops:
            furthest = max(self.now + self.furthest + AHEAD_MS, laptop.furthest)
            assert clock.wall(laptop.last) <= furthest + 1, f"{laptop.device} has a poisoned clock"
