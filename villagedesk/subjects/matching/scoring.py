"""Scores of people against posts: each pair by whole numbers, the best few of thousands, and why.

Posts are laid together by trade and place. Whoever looks for work meets those groups in the order of the best score
that any post of theirs could reach, and the search ends where no group can reach one of the best any more; what it
finds is what scoring every pair finds.
"""

import heapq
from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from villagedesk.sentence import Sentence
from villagedesk.subjects.matching.parts import FULL, PARTS, YOUNGEST, Part, standing_in_the_way
from villagedesk.subjects.matching.posts import Post
from villagedesk.subjects.matching.seekers import Seeker
from villagedesk.subjects.matching.settings import settings
from villagedesk.subjects.matching.terms import Ages

_TRADE, _REGION = 0, 1


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that speaks for a post (`is_good`), or against it."""

    words: Sentence
    is_good: bool


@dataclass(frozen=True, slots=True)
class Match:
    """A person and a post: `score` of 100, why, and what stands in the way whatever the score."""

    seeker: Seeker
    post: Post
    score: int
    reasons: tuple[Reason, ...]
    hindrances: tuple[Sentence, ...] = ()

    @property
    def words(self) -> str:
        """Return the reasons in one line, what stands in the way first."""
        return "；".join((*self.hindrances, *(one.words for one in self.reasons)))


@dataclass(frozen=True, slots=True)
class Ranked:
    """The posts for one person: the best of those that fit, and how many of the trade were left out for what."""

    matches: tuple[Match, ...]
    too_old_or_young: int = 0
    over: int = 0


@dataclass(slots=True)
class _Group:
    """Posts of one trade and place; `lines` are age window, what the other parts are offered, and the post's number."""

    trade: Hashable
    place: Hashable
    lines: list[tuple[Ages, tuple[Hashable, ...], int]] = field(default_factory=list)


class _Points(dict[Hashable, int]):
    """Weighted points of one part for what is asked, by what is offered; worked out when first met."""

    def __init__(self, part: Part, asked: Hashable) -> None:
        self._part = part
        self._asked = asked
        self._weight = settings().weights[part.name]

    def __missing__(self, offered: Hashable) -> int:
        found = self[offered] = self._weight * self._part.points(self._asked, offered)
        return found


class Board:
    """Posts laid out so that the best for anybody are found soon; posts that are over or full are kept apart."""

    def __init__(self, posts: Iterable[Post], today: date) -> None:
        self._today = today
        self.posts = sorted(posts, key=_order)
        self._groups: dict[tuple[Hashable, Hashable], _Group] = {}
        self._points: dict[tuple[str, Hashable], _Points] = {}
        self._over: Counter[Hashable] = Counter()
        self._ages: dict[Hashable, Counter[Ages]] = {}
        for number, post in enumerate(self.posts):
            self._lay(number, post)

    def rank(self, seeker: Seeker, top: int | None = None) -> Ranked:
        """Return the best posts for a person, the best first; of equal ones the better paid."""
        tables = self._tables(seeker)
        fitting = self._fitting(tables)
        wanted = settings().recommended if top is None else top
        found = self._best(seeker, tables, fitting, wanted)
        trades = {group.trade for _, group in fitting}
        return Ranked(
            tuple(explained(seeker, self.posts[number], self._today) for number in found),
            sum(
                count
                for trade in trades
                for ages, count in self._ages.get(trade, Counter()).items()
                if not _may(seeker, ages)
            ),
            sum(self._over[trade] for trade in self._trades(tables, self._over)),
        )

    def hindered(self, seeker: Seeker, most: int) -> list[Match]:
        """Return posts of the person's trades that something stands in the way of, with what it is; at most `most`."""
        tables = self._tables(seeker)
        fitting = set(self._trades(tables, [post.title for post in self.posts]))
        own = (post for post in self.posts if post.title in fitting)
        found = [explained(seeker, post, self._today) for post in own if standing_in_the_way(seeker, post, self._today)]
        found.sort(key=lambda match: -match.score)
        return found[:most]

    def _best(
        self,
        seeker: Seeker,
        tables: Sequence[_Points | None],
        fitting: Sequence[tuple[int, _Group]],
        wanted: int,
    ) -> list[int]:
        """Return the numbers of the best posts, the best first."""
        rest = [(place, table) for place, table in enumerate(tables[_REGION + 1 :]) if table is not None]
        room = sum(settings().weights[PARTS[place + _REGION + 1].name] * FULL for place, _ in rest)
        heap: list[tuple[int, int]] = []
        for base, group in sorted(fitting, key=lambda pair: -pair[0]):
            if len(heap) == wanted and base + room < heap[0][0]:
                break
            for ages, offers, number in group.lines:
                if not _may(seeker, ages):
                    continue
                score = base
                for place, table in rest:
                    score += table[offers[place]]
                if len(heap) < wanted:
                    heapq.heappush(heap, (score, -number))
                elif (score, -number) > heap[0]:
                    heapq.heapreplace(heap, (score, -number))
        return [-number for _, number in sorted(heap, reverse=True)]

    def _lay(self, number: int, post: Post) -> None:
        offers = tuple(part.offers(post) for part in PARTS)
        trade, place = offers[_TRADE], offers[_REGION]
        if post.is_over(self._today) or post.is_full:
            self._over[trade] += 1
            return
        group = self._groups.setdefault((trade, place), _Group(trade, place))
        group.lines.append((post.ages, offers[_REGION + 1 :], number))
        self._ages.setdefault(trade, Counter())[post.ages] += 1

    def _tables(self, seeker: Seeker) -> list[_Points | None]:
        """Return for each part the points that a person's wish gives, None where nothing is asked."""
        found: list[_Points | None] = []
        for part in PARTS:
            asked = part.asks(seeker)
            key = (part.name, asked)
            if asked is not None and key not in self._points:
                self._points[key] = _Points(part, asked)
            found.append(None if asked is None else self._points[key])
        return found

    def _fitting(self, tables: Sequence[_Points | None]) -> list[tuple[int, _Group]]:
        """Return the groups of the person's trades, each with the points of trade and place."""
        region = tables[_REGION]
        trades = set(self._trades(tables, self._ages))
        return [
            (_of(tables[_TRADE], group.trade) + _of(region, group.place), group)
            for group in self._groups.values()
            if group.trade in trades
        ]

    def _trades(self, tables: Sequence[_Points | None], known: Iterable[Hashable]) -> list[Hashable]:
        table = tables[_TRADE]
        if table is None:
            return list(known)
        least = settings().least_trade * settings().weights[PARTS[_TRADE].name]
        return [trade for trade in known if table[trade] >= least]


def explained(seeker: Seeker, post: Post, today: date) -> Match:
    """Return the score of one pair, why it is so, and what stands in the way."""
    weights = settings().weights
    total = reached = 0
    reasons: list[Reason] = []
    for part in PARTS:
        asked = part.asks(seeker)
        if asked is None:
            continue
        points = part.points(asked, part.offers(post))
        total += weights[part.name] * FULL
        reached += weights[part.name] * points
        reasons.append(Reason(part.words(seeker, post, points), is_good=points > settings().points["unknown"]))
    score = reached * FULL // total if total else 0
    return Match(seeker, post, score, tuple(reasons), tuple(standing_in_the_way(seeker, post, today)))


def best_people(
    post: Post, seekers: Iterable[Seeker], today: date, top: int | None = None
) -> tuple[list[Match], list[Match]]:
    """Return the best people for a post, the best first, and those of its trade whom something stands in the way of.

    Who works already comes behind who does not.
    """
    found = [explained(seeker, post, today) for seeker in seekers if _fits(seeker, post)]
    found.sort(key=lambda match: (bool(match.seeker.works_at), -match.score, match.seeker.number, match.seeker.id))
    fitting = [match for match in found if not match.hindrances]
    hindered = [match for match in found if match.hindrances]
    return fitting[: settings().recommended if top is None else top], hindered


def _fits(seeker: Seeker, post: Post) -> bool:
    trade = PARTS[_TRADE]
    asked = trade.asks(seeker)
    return asked is None or trade.points(asked, trade.offers(post)) >= settings().least_trade


def _may(seeker: Seeker, ages: Ages) -> bool:
    if seeker.age is None:
        return True
    return seeker.age >= YOUNGEST and ages.admits(seeker.age, is_woman=seeker.is_woman)


def _of(table: Mapping[Hashable, int] | None, offered: Hashable) -> int:
    return 0 if table is None else table[offered]


def _order(post: Post) -> tuple[int, str, str]:
    """Order posts that fit equally well: the better paid first, then by what they are known by."""
    return -(post.wage or 0), post.title, post.key
