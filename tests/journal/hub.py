"""A hub in memory, as the laptops of `model` are: what it takes in, holds back, delivers and answers."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from tests.journal.model import AHEAD_MS, COUNTY, ENTITY, PART, VILLAGE, Downlink, Entry, Laptop, Node, Uplink, read
from villagedesk.journal import chain, clock, erasing, meeting, same
from villagedesk.journal import fold as folding
from villagedesk.journal import op as journal
from villagedesk.journal.chain import Fit
from villagedesk.journal.meeting import Epoch, Position
from villagedesk.journal.op import ADMIT, FOLDED, KEY, LINKS, PUBLISH, PURGED, REJECT, RULINGS, Change, Op

_NOTHING = Position()


@dataclass(frozen=True, slots=True)
class Row:
    """What the hub knows of a laptop."""

    village: str
    keys: tuple[str, ...]
    feed: int = 0
    said: int = 0
    told: tuple[tuple[int, str], ...] = ()
    known: frozenset[tuple[int, str]] = frozenset()
    waiting: tuple[Uplink, ...] = ()


class Hub(Node):
    """The county's hub; `restored` tells that its register came out of a backup and that nobody looked yet."""

    nonces = 0

    def __init__(self, laptops: Iterable[Laptop]) -> None:
        super().__init__(COUNTY, COUNTY)
        self.rows: dict[str, Row] = {}
        self.genesis_of: dict[str, str] = {}
        for laptop in laptops:
            self.enrol(laptop)
        self.number: dict[str, int] = {}
        self.deliveries: dict[tuple[str, str], int] = {}
        self.epoch: Epoch | None = None
        self.restored = False

    def enrol(self, laptop: Laptop) -> None:
        """Let a laptop in, or in again after a restore that went back before it came."""
        self.rows.setdefault(laptop.device, Row(laptop.village, laptop.keys[:1]))
        self.genesis_of[laptop.device] = laptop.genesis

    def incarnation(self, heard: Position = _NOTHING, said: int = 0) -> Epoch:
        """Return the hub's incarnation, a new one where it must begin."""
        mark = self.mark(heard.feed)
        behind = meeting.rewound(self.epoch, heard, last=len(self.number), said=said, mark=mark)
        number = meeting.next_epoch(self.epoch, heard.epoch, restored=self.restored, rewound=behind)
        if number is not None or self.epoch is None:
            Hub.nonces += 1
            self.epoch = (number or 1, f"{Hub.nonces:08x}")
            self.restored = False
            self.rows = {device: replace(row, feed=0, said=0, told=()) for device, row in self.rows.items()}
        return self.epoch

    def mark(self, number: int) -> str:
        """Return the short id of the op with a number of the feed, '' where there is none."""
        ids = list(self.number)
        return ids[number - 1][: journal.SHORT] if 0 < number <= len(ids) else ""

    def receive(self, file: Uplink, now: int) -> None:
        """Take in a file of a laptop, and those that waited for it."""
        if not self.is_signed(file):
            return
        if self.one(file, now):
            self.retry(file.device, now)

    def is_signed(self, file: Uplink) -> bool:
        """Tell whether a key of the laptop signed a file: one that is known, or that this hub certified."""
        return file.key in self.rows[file.device].keys or file.key in file.certified

    def retry(self, device: str, now: int) -> None:
        """Read again the files of a laptop that wait."""
        again = True
        while again:
            again = False
            for file in self.rows[device].waiting:
                if self.one(file, now):
                    again = True
                    break

    def one(self, file: Uplink, now: int) -> bool:
        """Take in one file; False where it waits or is refused."""
        self.hear(file)
        fit = chain.fit(file.device, self.genesis_of[file.device], file.first, file.prev, self.place)
        waiting = self.rows[file.device].waiting
        ops = self.stretch(file, now)
        if fit is not Fit.FITS or self.unlisted(ops):
            more = (file,) if fit is not Fit.BROKEN and file not in waiting else ()
            self.rows[file.device] = replace(self.rows[file.device], waiting=waiting + more)
            return False
        ops = self.marked(ops, self.rows[file.device].village)
        self.take(ops)
        row = self.rows[file.device]
        keys = dict.fromkeys((*row.keys, *(str(op.extra["keys"]) for op in ops if op.kind == KEY)))
        known = row.known | {(file.last, file.head[: journal.SHORT])}
        waits = tuple(other for other in row.waiting if other != file)
        self.rows[file.device] = replace(row, keys=tuple(keys), known=known, waiting=waits)
        return True

    def unlisted(self, ops: Iterable[Op]) -> set[str]:
        """Return the records of which a file says that they were erased, while this hub has ops of them to miss."""
        return {op.record for op in ops if op.kind == PURGED and op.id not in self.ops} - self.erased

    def hear(self, file: Uplink) -> None:
        """Believe where a laptop says it is."""
        epoch = self.incarnation(file.position, self.rows[file.device].said)
        row = self.rows[file.device]
        keys = dict.fromkeys((*row.keys, *file.certified))
        self.rows[file.device] = replace(row, feed=meeting.start(epoch, file.position), keys=tuple(keys))

    def place(self, op: str) -> chain.Place | None:
        """Return whose an op is, and its number."""
        found = self.ops.get(op)
        return (found.device, found.seq) if found else None

    def stretch(self, file: Uplink, now: int) -> list[Op]:
        """Read the ops of a file, their clocks bounded."""
        prev, ops = file.prev, []
        for line in file.lines:
            op = read(line, prev, file.device)
            bounded = clock.bounded(op.hlc, now + self.skew_ms + AHEAD_MS)
            ops.append(replace(op, eff_hlc=bounded))
            prev = erasing.next_id(prev, line)
        assert prev == file.head
        return ops

    def marked(self, ops: Iterable[Op], village: str) -> list[Op]:
        """Return ops of a village, those outside it as held; a record that nobody has belongs to who writes on it."""
        made: set[str] = set()
        foreign = {record for record in self.by_record if not self.audience(record) and self.is_held(record)}
        found: list[Op] = []
        for op in ops:
            touched = {op.record, *(record for two, _, _ in same.named(op, ENTITY) for record in two)} - {"", *made}
            outside = op.kind in RULINGS or op.kind == PUBLISH or op.fields.get(VILLAGE, (village,))[0] != village
            held = outside or any(
                record in foreign or (self.audience(record) - {village} and village not in self.audience(record))
                for record in touched
            )
            if op.kind in FOLDED and op.record not in self.by_record:
                (foreign if held else made).add(op.record)
            found.append(replace(op, village=village, held=held))
        return found

    def is_held(self, record: str) -> bool:
        """Tell whether anything of a record came from outside its village."""
        return any(op.held for op in self.of(record))

    def audience(self, record: str) -> set[str]:
        """Return the villages to which a person belongs, as the records say that are that person."""
        states = (self.states.get(one) for one in self.group(record))
        return {str(state.values.get(VILLAGE)) for state in states if state}

    def take(self, ops: Iterable[Op]) -> list[Op]:
        """Append ops, and deliver them to whoever has to hear of them beside the village in whose feed they lie."""
        ops = list(ops)
        touched = {op.record for op in ops} | {r for op in ops for two, _, _ in same.named(op, ENTITY) for r in two}
        before = {record: self.audience(record) for record in touched - {""}}
        ops = [self.placed(op, before) for op in ops]
        new = super().take(ops)
        for op in new:
            self.number[op.id] = len(self.number) + 1
        for record in {one for touched in before for one in self.group(touched)}:
            self.deliver(folding.shared(self.of(record)), self.audience(record) | before.get(record, set()))
        for op in new:
            if op.record and not op.held:
                self.deliver([op], before[op.record] | (self.concerned(op.record) if op.kind in RULINGS else set()))
        return new

    def placed(self, op: Op, before: dict[str, set[str]]) -> Op:
        """Return an op with the village whose feed carries it."""
        if op.village or not op.record:
            return op
        return replace(op, village=str(op.fields.get(VILLAGE, (min(before[op.record], default=""),))[0]))

    def concerned(self, record: str) -> set[str]:
        """Return the villages that hold any op of a record."""
        found = {op.village for op in self.of(record)}
        return found | {village for village, op in self.deliveries if self.ops[op].record == record}

    def deliver(self, ops: Iterable[Op], villages: Iterable[str]) -> None:
        """Put ops into the feeds of villages, at the number of the op that came last."""
        for village in villages:
            for op in ops:
                if village not in ("", COUNTY, op.village):
                    self.deliveries.setdefault((village, op.id), len(self.number))

    def feed(self, device: str, *, whole: bool) -> list[tuple[int, Op]]:
        """Return what a laptop has to hear."""
        row = self.rows[device]
        found = [(n, self.ops[op]) for op, n in self.number.items() if self.ops[op].village == row.village]
        found += [(at, self.ops[op]) for (village, op), at in self.deliveries.items() if village == row.village]
        wanted = [(n, op) for n, op in found if n > row.feed and meeting.is_fed(op, device, whole=whole)]
        return sorted(wanted, key=lambda entry: (entry[0], self.number[entry[1].id]))

    def answer(self, device: str) -> list[Downlink]:
        """Return the files for a laptop: what is here of its chain, and what others changed."""
        epoch = self.incarnation()
        row = self.rows[device]
        whole = chain.forked(op.prev for op in self.ops.values() if op.device == device)
        fed = self.feed(device, whole=whole)
        parts = list(meeting.parted(fed, after=row.feed, last=len(self.number), size=PART))
        told = meeting.told(row.told, ((upto, self.mark(upto)) for (_, upto), _ in parts))
        files = [
            Downlink(
                device,
                row.keys,
                epoch,
                row.said + number,
                tuple(sorted(row.known)),
                feed,
                whole,
                self.mark(feed[1]),
                ((row.feed, self.mark(row.feed)), *told),
                tuple(map(self.entry, self.sent(ops))),
            )
            for number, (feed, ops) in enumerate(parts, start=1)
        ]
        self.rows[device] = replace(row, said=row.said + len(files), told=tuple(told))
        return files

    def sent(self, ops: Iterable[Op]) -> Iterable[Op]:
        """Return what of a feed travels: not what was erased, as who never had it has nothing to erase."""
        return (op for op in ops if op.kind != PURGED)

    def entry(self, op: Op) -> Entry:
        """Return an op as it stands in a file for a village."""
        return Entry(op.id, op.prev, op.device, op.eff_hlc, op.held, erasing.carried(op))

    def ruling(self, kind: str, record: str, extra: dict[str, Any]) -> Change:
        """Return a change that only the hub makes."""
        return Change(ENTITY, record, {}, "county", "", kind, extra)

    def held_ops(self) -> list[Op]:
        """Return what waits for the county."""
        ruled = {
            short for op in self.ops.values() if op.kind in (ADMIT, REJECT) and not op.held for short in op.extra["ops"]
        }
        return [op for op in self.ops.values() if op.held and op.kind in FOLDED | LINKS and op.short not in ruled]
