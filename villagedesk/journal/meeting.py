"""How a village laptop and its hub come together: what each believes of the other, and what changes that.

The hub numbers what it holds; a laptop remembers up to which number it has heard, within one incarnation of the hub,
and says so on every file it writes. Files come late, twice, in any order or never, and either side may be restored
from an older copy without noticing. So what a laptop says replaces what the hub believed, even where it is less; and
a hub that finds itself behind what laptops have heard begins a new incarnation, from which all feeds start anew.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Protocol, TypeVar

from villagedesk.journal.chain import Pair
from villagedesk.journal.op import Op

Epoch = tuple[int, str]
"""An incarnation of the hub: its number, and a nonce that tells two lives of the same number apart."""

_LAST_EPOCH = 1 << 32
"""No hub lives so often: a laptop that echoes such a number is not believed."""

_TOLD = 32
"""How many ends of answers the hub keeps: a laptop that stands at an older one has to report before it is told more."""

_Carried = TypeVar("_Carried")


@dataclass(frozen=True, slots=True)
class Position:
    """How far the hub was heard: its incarnation, the number of its last receipt, its feed up to here.

    `mark` is the short id of the hub's op with the number `feed`, '' where the hub did not say: numbers come again
    after a restore that nobody noticed, ids do not.
    """

    epoch: Epoch | None = None
    receipt: int = 0
    feed: int = 0
    mark: str = ""


class Answer(Protocol):
    """What a file from the hub says of the meeting: see `exchange.downlink.Receipt`."""

    @property
    def epoch(self) -> Epoch:
        """Return the hub's incarnation."""

    @property
    def no(self) -> int:
        """Return the number of the receipt within the incarnation."""

    @property
    def known(self) -> Sequence[Pair]:
        """Return the ends of the laptop's files that the hub holds."""

    @property
    def feed(self) -> tuple[int, int]:
        """Return the first and the last number of the stretch of the feed that the file carries."""

    @property
    def whole(self) -> bool:
        """Tell whether the laptop's own ops are in the feed, too."""

    @property
    def mark(self) -> str:
        """Return the short id of the hub's op with the last number of the stretch, '' for none."""

    @property
    def told(self) -> Sequence[Pair]:
        """Return where the hub believes that the laptop may stand: numbers of its feed with the short ids there."""


@dataclass(frozen=True, slots=True)
class Met:
    """What an answer comes to for a laptop.

    `position` is where it stands then. `newer`: the receipt counts, with what it confirms. `taken`: its ops are taken.
    `early`: they wait for an answer before it that is missing. `behind`: this register was restored from an older copy
    and lacks own ops that the hub left out; the next report asks for everything again. `asks`: so it does, or hub and
    laptop do not mean the same incarnation, or not the same life of one; a report has to go even where there is nothing
    to report, as only what a laptop says of itself brings the two together again.
    """

    position: Position
    newer: bool
    taken: bool
    early: bool
    behind: bool
    asks: bool


def meet(position: Position, answer: Answer, holds: Callable[[Collection[str]], bool]) -> Met:
    """Return what an answer of the hub comes to; one that is old or came before changes nothing.

    `holds` tells whether ops with all these short ids are here. The ops of an answer are taken together with its
    position or not at all: where it ends before what was heard they are here, or they are of a life of the hub that a
    restore undid.
    """
    newer = _is_newer(position, answer)
    same = position.epoch == answer.epoch
    if newer:
        position = replace(position, receipt=answer.no) if same else Position(answer.epoch, answer.no)
        same = True
    early = same and answer.feed[0] > position.feed + 1
    follows = same and not early and answer.feed[1] >= position.feed
    other = follows and _is_other(position, answer, newer=newer)
    behind = follows and not other and not answer.whole and not holds([short for _, short in answer.known])
    taken = follows and not other and not behind
    if taken:
        position = replace(position, feed=answer.feed[1], mark=answer.mark)
    return Met(position, newer, taken, early, behind, asks=early or behind or other or not same)


def _is_other(position: Position, answer: Answer, *, newer: bool) -> bool:
    """Tell whether an answer and what was heard before are of two lives of the hub: it went back unnoticed between.

    So they are where the hub does not know to have told the laptop what it heard last. A hub of an older program does
    not say what it told: then it shows by another op under the number that was heard last, or by the number of a
    receipt that was heard and goes further than what was heard. What was heard is kept, as it is by that the hub finds
    out.
    """
    if not position.mark:
        return False
    if answer.told:
        return (position.feed, position.mark) not in answer.told
    if not answer.mark or answer.mark == position.mark:
        return False
    return answer.feed[1] == position.feed or not newer


def _is_newer(position: Position, answer: Answer) -> bool:
    if position.epoch is None:
        return True
    if position.epoch != answer.epoch:
        return answer.epoch[0] > position.epoch[0]
    return answer.no > position.receipt


def next_epoch(own: Epoch | None, echoed: Epoch | None, *, restored: bool, rewound: bool) -> int | None:
    """Return the number of the incarnation that the hub has to begin, None where it goes on as it is.

    A laptop that echoes a later incarnation, or another of the same number, has heard a life of this hub that a
    restore undid: the hub jumps past it. So it does where its register came out of a backup (`restored`), or is
    `rewound`.
    """
    jumped = echoed is not None and (own is None or (echoed != own and echoed[0] >= own[0]))
    if own is not None and not (restored or rewound or jumped):
        return None
    latest = echoed[0] if echoed and echoed[0] < _LAST_EPOCH else 0
    return max(own[0] if own else 0, latest) + 1


def rewound(own: Epoch | None, heard: Position, *, last: int, said: int, mark: str = "") -> bool:
    """Tell whether a laptop has heard of this incarnation more than the hub remembers to have said, or something else.

    `heard` is the laptop's position; `last` is the last number of the hub's feed, `said` the number of the last
    receipt that it gave this laptop, `mark` the short id of its op with the number that the laptop has heard last.
    """
    if heard.epoch is None or heard.epoch != own:
        return False
    return heard.feed > last or heard.receipt > said or bool(heard.mark and mark and heard.mark != mark)


def told(before: Iterable[Pair], ends: Iterable[Pair]) -> list[Pair]:
    """Return what the hub keeps of how far it has told a laptop: the last ends of answers before, and new ones."""
    kept = dict.fromkeys(before)
    new = dict.fromkeys(ends)
    return [*(end for end in list(kept)[-_TOLD:] if end not in new), *new]


def start(own: Epoch, heard: Position) -> int:
    """Return after which number the feed of a laptop starts: where it says it is, not where it once was.

    A laptop restored from an older copy says less than before, and gets again what it lost.
    """
    return heard.feed if heard.epoch == own else 0


def is_fed(op: Op, device: str, *, whole: bool) -> bool:
    """Tell whether an op of a village goes into the feed of one of its laptops.

    Its own ops do not, as it has them, unless it lost some (`whole`), and except those whose clock the hub bounded:
    a laptop that runs years ahead must hear when its own words count, or it shows another value in a conflict.
    """
    return whole or op.device != device or op.eff_hlc != op.hlc


def parted(
    feed: Sequence[tuple[int, _Carried]], *, after: int, last: int, size: int
) -> Iterator[tuple[tuple[int, int], list[_Carried]]]:
    """Yield a feed in files of about `size` ops, each with the first and the last number that it covers.

    `feed` is in order of its numbers. What has the same number, as a person's history that came with a move, stays
    together: a file that held half of it would claim the number and the other half would never be missed. So a file
    is larger where one number alone is. There is always one file, as it carries the receipt; the last goes to `last`.
    """
    first, upto = after + 1, after
    part: list[_Carried] = []
    for number, group in groupby(feed, key=lambda entry: entry[0]):
        more = [carried for _, carried in group]
        if part and len(part) + len(more) > size:
            yield (first, upto), part
            first, part = upto + 1, []
        part += more
        upto = number
    yield (first, last), part
