"""Laptops in memory, built of nothing but the journal's pure functions; what stores and files do is here.

A node keeps its journal as the door of a register does: known ops are skipped, what touches an erased record is kept
without its content, and every record touched is folded anew. Files are frozen values, so they can be delivered late,
twice, in any order or never. Sealing is left out, but for which key signed a file and which keys can open it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, Self

from villagedesk.journal import chain, clock, erasing, meeting, same
from villagedesk.journal import fold as folding
from villagedesk.journal import op as journal
from villagedesk.journal.fold import State
from villagedesk.journal.meeting import Epoch, Position
from villagedesk.journal.op import KEY, LINKS, PUT, RULINGS, TOMB, VOID, Change, Op

ENTITY, VILLAGE, NOTE = "labourer", "village", "restored"
COUNTY = "county"
AHEAD_MS = 24 * 3600 * 1000
PART = 3
"""How many ops go into one file: few, so that histories come in several."""


@dataclass(frozen=True, slots=True)
class Uplink:
    """A file of a laptop: a stretch of its chain, what it heard of the hub, and the keys it was certified for."""

    device: str
    key: str
    certified: tuple[str, ...]
    position: Position
    first: int
    prev: str
    lines: tuple[str, ...]
    head: str

    @property
    def last(self) -> int:
        """Return the number of its last op."""
        return self.first + len(self.lines) - 1


@dataclass(frozen=True, slots=True)
class Entry:
    """An op in a file of the hub."""

    id: str
    prev: str
    device: str
    eff_hlc: str
    held: bool
    line: str


@dataclass(frozen=True, slots=True)
class Downlink:
    """A file of the hub for one device; a `meeting.Answer`."""

    device: str
    seals: tuple[str, ...]
    epoch: Epoch
    no: int
    known: tuple[tuple[int, str], ...]
    feed: tuple[int, int]
    whole: bool
    mark: str
    told: tuple[tuple[int, str], ...]
    entries: tuple[Entry, ...]


@lru_cache(maxsize=1 << 16)
def read(line: str, prev: str, device: str) -> Op:
    """Read a line of a file; the same lines come again and again."""
    return journal.read(line, prev=prev, device=device)


@lru_cache(maxsize=1 << 16)
def given(entry: Entry) -> Op:
    """Return an op as the hub gave it out."""
    return replace(read(entry.line, entry.prev, entry.device), eff_hlc=entry.eff_hlc, held=entry.held)


class Node:
    """A journal and what follows from it; `skew_ms` is by how much its clock is wrong."""

    def __init__(self, device: str, village: str) -> None:
        self.device = device
        self.village = village
        self.genesis = journal.genesis(device.encode().ljust(32))
        self.ops: dict[str, Op] = {}
        self.by_record: dict[str, list[str]] = {}
        self.states: dict[str, State] = {}
        self.erased: set[str] = set()
        self.own: list[str] = []
        self.last = clock.ZERO
        self.skew_ms = 0

    def copy(self) -> Self:
        """Return a copy, as a backup or a cloned disk is one."""
        twin = object.__new__(type(self))
        twin.__dict__.update(self.__dict__)
        for name, value in self.__dict__.items():
            if isinstance(value, dict | list | set):
                setattr(twin, name, value.copy())
        twin.by_record = {record: ids.copy() for record, ids in self.by_record.items()}
        return twin

    def of(self, record: str) -> list[Op]:
        """Return the ops of a record in order of arrival."""
        return [self.ops[op] for op in self.by_record.get(record, ())]

    def own_ops(self) -> list[Op]:
        """Return the own chain."""
        return [self.ops[op] for op in self.own]

    def is_new(self, op: Op) -> bool:
        """Tell whether the journal does not hold an op yet."""
        return op.id not in self.ops

    def take(self, ops: Iterable[Op]) -> list[Op]:
        """Append ops that are not here yet, fold what they touch, and return them as they were kept."""
        new = list({op.id: op for op in ops if self.is_new(op)}.values())
        purged = erasing.purged_records(new) - self.erased
        self.erased |= purged
        kept = self.kept(new)
        for record in purged:
            self.blank(record)
        for op in kept:
            self.ops[op.id] = op
            self.by_record.setdefault(op.record, []).append(op.id)
            self.last = max(self.last, op.eff_hlc)
        self.refold({op.record for op in kept})
        return kept

    def kept(self, new: Sequence[Op]) -> list[Op]:
        """Return ops as they may be kept."""
        return erasing.erase(new, self.erased)

    def blank(self, record: str) -> None:
        """Erase what is here of a record."""
        for op in erasing.erase(self.of(record), {record}):
            self.ops[op.id] = op

    def refold(self, records: Iterable[str]) -> None:
        """Write what records come to."""
        for record in records:
            ops = self.of(record) if record else []
            if folding.counting(ops):
                self.states[record] = folding.fold(ops)
            else:
                self.states.pop(record, None)

    def write(self, change: Change, now: int) -> Op:
        """Append an own op."""
        prev = self.own[-1] if self.own else self.genesis
        self.last = clock.tick(self.last, now + self.skew_ms)
        op = journal.append(change, prev=prev, seq=len(self.own) + 1, hlc=self.last, device=self.device)
        self.own.append(op.id)
        self.take([op])
        return op

    def heads(self, record: str, register: str) -> tuple[str, ...]:
        """Return what a new value of a register replaces, as it is seen on the screen."""
        state = self.states.get(record)
        if state is None or register not in state.values:
            return ()
        return state.heads.get(register, (state.last.short,))

    def put(self, record: str, fields: dict[str, Any]) -> Change:
        """Return the change that gives registers new values; a record that is not here yet is made."""
        if record not in self.states and VILLAGE not in fields:
            fields = {VILLAGE: self.village, **fields}
        named = {register: (value, self.heads(record, register)) for register, value in fields.items()}
        return Change(ENTITY, record, named, "u", "", PUT)

    def voiding(self, record: str) -> Change:
        """Return the change that voids a record."""
        seen = sorted({short for register in self.states[record].values for short in self.heads(record, register)})
        return Change(ENTITY, record, {VOID: ("x", self.heads(record, VOID))}, "u", "", TOMB, {"seen": seen})

    def linking(self, one: str, other: str, *, value: bool) -> Change:
        """Return the change that says of two records whether they are one person."""
        two = same.pair(one, other)
        found = same.decisions(self.of(one) + self.of(other), ENTITY).get(two)
        return same.change(two, value, found.heads if found else (), entity=ENTITY, user="u", source="")

    def group(self, record: str) -> set[str]:
        """Return the records that are one person with a record, as far as they are known here."""
        pairs = same.decisions((op for op in self.ops.values() if op.kind in LINKS or op.kind in RULINGS), ENTITY)
        for group in same.groups(two for two, decision in pairs.items() if decision.same):
            if record in group:
                return set(group)
        return {record}


class Laptop(Node):
    """A village laptop."""

    def __init__(self, device: str, village: str) -> None:
        super().__init__(device, village)
        self.keys: tuple[str, ...] = (f"{device}-1",)
        self.certified: tuple[str, ...] = self.keys
        self.position = Position()
        self.confirmed = 0
        self.asks = False
        self.furthest = 0

    @property
    def key(self) -> str:
        """Return the key that signs files: the newest that the hub has certified and that is here."""
        return next(key for key in reversed(self.keys) if key in self.certified)

    def write(self, change: Change, now: int) -> Op:
        """Append an own op, and remember how far this clock ever was."""
        self.furthest = max(self.furthest, now + self.skew_ms)
        return super().write(change, now)

    def rotate(self, key: str, now: int) -> None:
        """Name a new key in the chain; files are signed with the old one until the hub has certified it."""
        self.write(Change("", "", {}, "u", "", KEY, {"keys": key}), now)
        self.keys += (key,)

    def export(self, now: int) -> list[Uplink]:
        """Return what the hub has not confirmed; a note where there is nothing but the hub has to hear of us."""
        if self.asks and self.confirmed == len(self.own):
            self.write(Change("", "", {}, "u", "", NOTE), now)
        ops = self.own_ops()[self.confirmed :]
        return [self._file(ops[start : start + PART]) for start in range(0, len(ops), PART)]

    def _file(self, part: Sequence[Op]) -> Uplink:
        lines = tuple(erasing.carried(op) for op in part)
        first, prev, head = part[0].seq, part[0].prev, part[-1].id
        return Uplink(self.device, self.key, self.certified, self.position, first, prev, lines, head)

    def receive(self, file: Downlink) -> None:
        """Take in a file of the hub."""
        if file.device != self.device or not set(file.seals) & set(self.keys):
            return
        met = meeting.meet(self.position, file, self.holds)
        if met.position.epoch != self.position.epoch:
            self.doubt()
        if met.newer:
            self.confirmed = chain.confirmed(file.known, lambda seq: self.own[seq - 1 : seq])
            self.certified = file.seals
        if met.taken:
            ops = [given(entry) for entry in file.entries]
            self.adopt(ops)
            self.take(ops)
        self.asks = met.asks or (self.asks and not met.taken)
        self.position = met.position

    def doubt(self) -> None:
        """Take back what another life of the hub said: how late own ops count, and what the county wrote."""
        self.adopt([replace(op, eff_hlc=op.hlc) for op in self.own_ops()])
        self.adopt([replace(op, held=True) for op in self.ops.values() if op.device == COUNTY])

    def holds(self, shorts: Iterable[str]) -> bool:
        """Tell whether all ops with these short ids are here."""
        return set(shorts) <= {op[: journal.SHORT] for op in self.ops}

    def adopt(self, ops: Iterable[Op]) -> None:
        """Let the hub say how late an op that is here counts, and whether a foreign one is held."""
        for op in ops:
            here = self.ops.get(op.id)
            held = op.held and not (here and here.own and here.kind not in RULINGS)
            if here and (here.eff_hlc, here.held) != (op.eff_hlc, held):
                self.ops[op.id] = replace(here, eff_hlc=op.eff_hlc, held=held)
                self.refold([op.record])
