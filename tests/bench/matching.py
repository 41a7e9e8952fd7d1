"""Matching 2,000 people against 13,000 posts, with reasons for the best ten, and bare SQL that only adds up.

The SQL is given everything ready: what each wish and each name of a trade or a place are worth to each other stands in
tables, everything else is compared as numbers. Once it scores every pair, once only those of fitting trades.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from random import Random
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from tests.bench.timing import Row, alternated, seconds
from tests.subjects import posts as sample
from villagedesk.subjects.matching.parts import PARTS
from villagedesk.subjects.matching.posts import Post
from villagedesk.subjects.matching.scoring import Board
from villagedesk.subjects.matching.seekers import Seeker
from villagedesk.subjects.matching.settings import settings

PEOPLE, POSTS = 2_000, 13_000
TODAY = date(2026, 11, 21)
_ROUNDS = 3
_TARGET = 3.0
_SCHEMA = """
create table seeker (
    id integer primary key, trade integer, region integer, wage integer, board integer, education integer,
    couple integer, start text, age integer, woman integer
);
create table post (
    id integer primary key, title text, place text, low integer, high integer, food integer, lodging integer,
    education integer, couple integer, until text, low_age integer, high_age integer, low_woman integer,
    high_woman integer
);
create table trade (asked integer, offered text, points integer, primary key (asked, offered)) without rowid;
create table region (asked integer, offered text, points integer, primary key (asked, offered)) without rowid;
create index post_title on post (title);
"""
_ADDED_UP = """
select seeker.id, max(
    coalesce(trade.points, 0) + coalesce(region.points, 0)
    + case when seeker.wage is null then 0 when high is null then 750 when low >= seeker.wage then 1500
        when high >= seeker.wage then 1125 when high * 100 >= seeker.wage * 90 then 600 else 0 end
    + case when seeker.board is null then 0 when food and lodging then 800 when food or lodging then 400
        when food = 0 or lodging = 0 then 0 else 400 end
    + case when seeker.education is null then 0
        when post.education is null or seeker.education >= post.education then 700 else 0 end
    + case when seeker.couple is null then 0 when post.couple is null then 200 when post.couple then 400 else 0 end
    + case when seeker.start is null then 0 when until = '' or seeker.start <= until then 300 else 0 end
)
from seeker {pairs} on trade.asked = seeker.trade and trade.offered = post.title
left join region on region.asked = seeker.region and region.offered = post.place
where (until = '' or until >= '2026-11-21')
    and seeker.age between iif(woman, low_woman, low_age) and iif(woman, high_woman, high_age)
group by seeker.id
"""


def measure() -> list[Row]:
    """Compare scoring, ranking and explaining with SQL that only adds up."""
    people, posts = _people(), sample.offered(sample.invented(POSTS, 1, TODAY))
    connection = _filled(people, posts)
    every = _ADDED_UP.format(pairs="cross join post left join trade")
    fitting = _ADDED_UP.format(pairs="cross join trade cross join post")
    size = f"{PEOPLE:,} × {POSTS:,}"
    pair = alternated(lambda _: _ours(people, posts), lambda _: _sql(connection, every), _ROUNDS, warm=0)
    short = alternated(lambda _: _ours(people, posts), lambda _: _sql(connection, fitting), _ROUNDS, warm=0)
    connection.close()
    return [
        pair.row("matching, ten posts each with reasons", size, "bare SQL adding up every pair", _TARGET),
        short.row("matching, ten posts each with reasons", size, "bare SQL adding up fitting trades only", _TARGET),
    ]


def _ours(people: Sequence[Seeker], posts: Sequence[Post]) -> float:
    def work() -> int:
        board = Board(posts, TODAY)
        return sum(len(match.words) for seeker in people for match in board.rank(seeker).matches)

    return seconds(work)


def _sql(connection: Any, query: str) -> float:
    return seconds(lambda: connection.execute(query).fetchall())


def _people() -> list[Seeker]:
    random = Random(2)
    return [_person(random, number) for number in range(PEOPLE)]


def _person(random: Random, number: int) -> Seeker:
    return Seeker(
        id=str(number),
        number=str(number),
        name="某某",
        age=random.randrange(17, 62),
        is_woman=random.random() < 0.5,
        trades=tuple(random.sample(sample.TRADES, random.choice((1, 1, 2, 3)))),
        regions=tuple(random.sample(sample.REGIONS, random.choice((0, 1, 2)))),
        wage=random.choice((None, 400_000, 500_000, 600_000)),
        couple=random.random() < 0.2,
        board=random.random() < 0.5,
        education=random.choice((None, 1, 2, 3, 4)),
        available_from=random.choice(("", "2026-12-01", "2027-02-01")),
    )


def _filled(people: Sequence[Seeker], posts: Sequence[Post]) -> Any:
    """Return a database in memory with everything that the SQL needs."""
    connection = sqlcipher.connect(":memory:")
    connection.executescript(_SCHEMA)
    wishes: dict[str, dict[Any, int]] = {"trade": {}, "region": {}}
    for part in PARTS[:2]:
        asked = dict.fromkeys(one for one in map(part.asks, people) if one is not None)
        wishes[part.name] = {wish: number for number, wish in enumerate(asked)}
        offered: Iterable[Any] = dict.fromkeys(map(part.offers, posts))
        weight = settings().weights[part.name]
        worth = (
            (number, one, weight * part.points(wish, one))
            for wish, number in wishes[part.name].items()
            for one in offered
        )
        connection.executemany(f"insert into {part.name} values (?, ?, ?)", (row for row in worth if row[2]))
    connection.executemany(
        "insert into seeker values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                number, wishes["trade"].get(PARTS[0].asks(one)), wishes["region"].get(PARTS[1].asks(one)), one.wage,
                one.board or None, one.education, one.couple or None, one.available_from or None, one.age, one.is_woman,
            )
            for number, one in enumerate(people)
        ],
    )  # fmt: skip
    connection.executemany(
        "insert into post values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                number, one.title, one.place, one.wage, one.wage_upper, one.keep.food, one.keep.lodging, one.education,
                one.couple, one.until, *one.ages,
            )
            for number, one in enumerate(posts)
        ],
    )  # fmt: skip
    connection.execute("analyze")
    return connection
