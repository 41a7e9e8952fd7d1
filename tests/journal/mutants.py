"""Faults that a merge core has had somewhere, each as a small patch; the state machine has to find every one."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import pytest

from tests.journal.hub import Hub, Row
from tests.journal.model import Downlink, Laptop, Uplink
from villagedesk.journal import chain, clock, meeting
from villagedesk.journal import fold as folding
from villagedesk.journal import op as journal
from villagedesk.journal.chain import Fit
from villagedesk.journal.meeting import Answer, Epoch, Met, Position
from villagedesk.journal.op import Op

Patch = Callable[[pytest.MonkeyPatch], None]


@dataclass(frozen=True, slots=True)
class Mutant:
    """A fault; one that is `equivalent` costs something, a file more, but never breaks a promise."""

    name: str
    apply: Patch
    equivalent: bool = False


MUTANTS: list[Mutant] = []


def mutant(name: str, *, equivalent: bool = False) -> Callable[[Patch], Patch]:
    """List a fault."""

    def listed(patch: Patch) -> Patch:
        MUTANTS.append(Mutant(name, patch, equivalent))
        return patch

    return listed


@mutant("ops are known by device and number")
def _(patch: pytest.MonkeyPatch) -> None:
    def is_new(self: Hub, op: Op) -> bool:
        return op.id not in self.ops and (op.device, op.seq) not in {(o.device, o.seq) for o in self.ops.values()}

    patch.setattr(Hub, "is_new", is_new)


@mutant("the highest number is what is confirmed")
def _(patch: pytest.MonkeyPatch) -> None:
    def confirmed(known: Iterable[chain.Pair], own: Callable[[int], Sequence[str]]) -> int:
        return max((seq for seq, _ in known if own(seq)), default=0)

    patch.setattr(chain, "confirmed", confirmed)


@mutant("a file may follow what is not there")
def _(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(chain, "fit", lambda *_: Fit.FITS)


@mutant("a restored hub goes on in its incarnation")
def _(patch: pytest.MonkeyPatch) -> None:
    next_epoch = meeting.next_epoch

    def stays(own: Epoch | None, echoed: Epoch | None, *, restored: bool, rewound: bool) -> int | None:
        return next_epoch(own, echoed, restored=False, rewound=False)

    patch.setattr(meeting, "next_epoch", stays)


@mutant("the hub remembers the furthest position of a laptop")
def _(patch: pytest.MonkeyPatch) -> None:
    hear = Hub.hear

    def furthest(self: Hub, file: Uplink) -> None:
        before, epoch = self.rows[file.device].feed, self.epoch
        hear(self, file)
        row = self.rows[file.device]
        self.rows[file.device] = replace(row, feed=max(before, row.feed) if epoch == self.epoch else row.feed)

    patch.setattr(Hub, "hear", furthest)


@mutant("incarnations have no order")
def _(patch: pytest.MonkeyPatch) -> None:
    next_epoch, receive = meeting.next_epoch, Laptop.receive

    def is_newer(position: Position, answer: Answer) -> bool:
        return position.epoch != answer.epoch or answer.no > position.receipt

    def unordered(own: Epoch | None, echoed: Epoch | None, *, restored: bool, rewound: bool) -> int | None:
        return next_epoch(own, None, restored=restored, rewound=rewound)

    def never_back(self: Laptop, file: Downlink) -> None:
        left: frozenset[Epoch] = getattr(self, "left", frozenset())
        if file.epoch not in left and file.device == self.device:
            if self.position.epoch not in (None, file.epoch):
                self.__dict__["left"] = left | {self.position.epoch}
            receive(self, file)

    patch.setattr(meeting, "_is_newer", is_newer)
    patch.setattr(meeting, "next_epoch", unordered)
    patch.setattr(Laptop, "receive", never_back)


@mutant("the hub does not listen to which incarnation a laptop has heard")
def _(patch: pytest.MonkeyPatch) -> None:
    next_epoch = meeting.next_epoch

    def deaf(own: Epoch | None, echoed: Epoch | None, *, restored: bool, rewound: bool) -> int | None:
        return next_epoch(own, None, restored=restored, rewound=rewound)

    patch.setattr(meeting, "next_epoch", deaf)


@mutant("numbers alone tell whether a hub was restored behind its back")
def _(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Hub, "mark", lambda *_: "")


@mutant("clocks are taken over whatever they say")
def _(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(clock, "bounded", lambda hlc, _: hlc)


@mutant("an older receipt counts, too", equivalent=True)
def _(patch: pytest.MonkeyPatch) -> None:
    is_newer = meeting._is_newer

    def any_of_it(position: Position, answer: Answer) -> bool:
        return position.epoch == answer.epoch or is_newer(position, answer)

    patch.setattr(meeting, "_is_newer", any_of_it)


@mutant("nothing is delivered to another village")
def _(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Hub, "deliver", lambda *_: None)


@mutant("a village gets who moved there without the history")
def _(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(folding, "shared", lambda ops: ops[-1:])


@mutant("a village gets what was admitted without what it follows")
def _(patch: pytest.MonkeyPatch) -> None:
    def shared(ops: Sequence[Op]) -> list[Op]:
        out = folding.barred(ops)
        return [op for op in ops if not op.held or op.short not in out]

    patch.setattr(folding, "shared", shared)


@mutant("the village that somebody left is not told")
def _(patch: pytest.MonkeyPatch) -> None:
    deliver = Hub.deliver

    def to_those_who_have_it(self: Hub, ops: Sequence[Op], villages: Iterable[str]) -> None:
        deliver(self, ops, {one for one in villages if any(one in self.audience(op.record) for op in ops)})

    patch.setattr(Hub, "deliver", to_those_who_have_it)


@mutant("the branch of a cloned laptop is dropped")
def _(patch: pytest.MonkeyPatch) -> None:
    def is_new(self: Hub, op: Op) -> bool:
        return op.id not in self.ops and op.prev not in {o.prev for o in self.ops.values() if o.device == op.device}

    patch.setattr(Hub, "is_new", is_new)


@mutant("a laptop never gets its own lost branch back")
def _(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(chain, "forked", lambda _: False)


@mutant("a laptop moves on although own ops are missing")
def _(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Laptop, "holds", lambda *_: True)


@mutant("a laptop with nothing to report says nothing")
def _(patch: pytest.MonkeyPatch) -> None:
    meet = meeting.meet

    def silent(*args: Any) -> Met:
        return replace(meet(*args), asks=False)

    patch.setattr(meeting, "meet", silent)


@mutant("an answer that came too early is taken")
def _(patch: pytest.MonkeyPatch) -> None:
    meet = meeting.meet

    def eager(position: Position, answer: Answer, holds: Any) -> Met:
        met = meet(position, answer, holds)
        if not met.early:
            return met
        there = replace(met.position, feed=answer.feed[1], mark=answer.mark)
        return replace(met, position=there, taken=True, early=False, asks=False)

    patch.setattr(meeting, "meet", eager)


@mutant("a hub does not say what it told")
def _(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(meeting, "told", lambda *_: [])
    answer = Hub.answer
    patch.setattr(Hub, "answer", lambda self, device: [replace(file, told=()) for file in answer(self, device)])


@mutant("an answer is taken although it ends before what was heard")
def _(patch: pytest.MonkeyPatch) -> None:
    meet = meeting.meet

    def whatever(position: Position, answer: Answer, holds: Any) -> Met:
        met = meet(position, answer, holds)
        late = met.position.epoch == answer.epoch and answer.feed[1] < met.position.feed
        return replace(met, taken=met.taken or late)

    patch.setattr(meeting, "meet", whatever)


@mutant("a laptop that lacks own ops takes what it is told beside")
def _(patch: pytest.MonkeyPatch) -> None:
    meet = meeting.meet

    def halfway(position: Position, answer: Answer, holds: Any) -> Met:
        met = meet(position, answer, holds)
        return replace(met, taken=met.taken or met.behind)

    patch.setattr(meeting, "meet", halfway)


@mutant("one number of the feed is spread over files")
def _(patch: pytest.MonkeyPatch) -> None:
    def parted(feed: Any, *, after: int, last: int, size: int) -> Iterator[Any]:
        parts = [feed[start : start + size] for start in range(0, len(feed), size)] or [[]]
        first = after + 1
        for number, part in enumerate(parts, start=1):
            upto = last if number == len(parts) else part[-1][0]
            yield (first, upto), [op for _, op in part]
            first = upto + 1

    patch.setattr(meeting, "parted", parted)


@mutant("a laptop is not told that its clock was bounded")
def _(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(meeting, "is_fed", lambda op, device, *, whole: whole or op.device != device)


@mutant("what a lost life of the hub said goes on counting")
def _(patch: pytest.MonkeyPatch) -> None:
    def clocks_only(self: Laptop) -> None:
        self.adopt([replace(op, eff_hlc=op.hlc) for op in self.own_ops()])

    patch.setattr(Laptop, "doubt", clocks_only)


@mutant("a new key signs before the hub knows it")
def _(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Laptop, "key", property(lambda self: self.keys[-1]))


@mutant("the hub accepts no former key")
def _(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Hub, "is_signed", lambda self, file: file.key == self.rows[file.device].keys[-1])


@mutant("a restored hub does not believe the certificate that it signed itself", equivalent=True)
def _(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Hub, "is_signed", lambda self, file: file.key in self.rows[file.device].keys)


@mutant("the hub confirms only the last file")
def _(patch: pytest.MonkeyPatch) -> None:
    one = Hub.one

    def last_only(self: Hub, file: Uplink, now: int) -> bool:
        taken = one(self, file, now)
        row: Row = self.rows[file.device]
        if taken:
            pair = (file.last, file.head[: journal.SHORT])
            self.rows[file.device] = replace(row, known=frozenset((pair,)))
        return taken

    patch.setattr(Hub, "one", last_only)
