"""Ranking: the best of all pairs with their reasons, and what cannot be recommended is said."""

from datetime import date
from random import Random

import pytest

from tests.subjects import posts as sample
from villagedesk.subjects.matching.parts import PARTS
from villagedesk.subjects.matching.posts import Post, Source
from villagedesk.subjects.matching.scoring import Board, best_people, explained
from villagedesk.subjects.matching.seekers import Seeker
from villagedesk.subjects.matching.settings import settings

TODAY = date(2026, 11, 21)
WISHES = ("缝纫工", "电焊工", "普工", "家政服务", "叉车司机", "养老护理员", "厨师")


def somebody(random: Random, number: int) -> Seeker:
    return Seeker(
        id=str(number),
        number=str(number),
        name="某某",
        age=random.choice((None, *range(15, 62))),
        is_woman=random.random() < 0.5,
        trades=tuple(random.sample(WISHES, random.randrange(3))),
        known=tuple(random.sample(WISHES, random.randrange(2))),
        regions=tuple(random.sample(sample.REGIONS, random.randrange(3))),
        wage=random.choice((None, 400_000, 600_000)),
        couple=random.random() < 0.3,
        board=random.random() < 0.5,
        kinds=random.choice(((), ("1",), ("2", "4"))),
        education=random.choice((None, 1, 3)),
        available_from=random.choice(("", "2026-12-01", "2027-02")),
    )


def one_by_one(seeker: Seeker, posts: list[Post], top: int) -> list[str]:
    """Score every pair and sort them all."""
    weights, found = settings().weights, []
    for number, post in enumerate(posts):
        if post.is_over(TODAY) or (
            seeker.age is not None and (seeker.age < 16 or not post.ages.admits(seeker.age, is_woman=seeker.is_woman))
        ):
            continue
        asked = {part.name: part.asks(seeker) for part in PARTS}
        points = {
            part.name: part.points(asked[part.name], part.offers(post))
            for part in PARTS
            if asked[part.name] is not None
        }
        if points.get("trade", settings().least_trade) >= settings().least_trade:
            found.append((sum(weights[name] * value for name, value in points.items()), -number))
    return [posts[-number].key for _, number in sorted(found, reverse=True)[:top]]


@pytest.mark.parametrize("seed", range(4))
def test_the_search_finds_what_scoring_every_pair_finds(seed: int) -> None:
    random = Random(seed)
    board = Board(sample.offered(sample.invented(700, seed, TODAY)), TODAY)
    for number in range(25):
        seeker = somebody(random, number)
        found = [match.post.key for match in board.rank(seeker, 10).matches]
        assert found == one_by_one(seeker, board.posts, 10), seeker


def wei(**facts: object) -> Seeker:
    usual = {
        "id": "1", "number": "1", "name": "韦光荣", "age": 42, "trades": ("缝纫工",), "regions": ("440100",),
        "wage": 400_000, "board": True,
    }  # fmt: skip
    return Seeker(**{**usual, **facts})  # type: ignore[arg-type]


def sewing(**facts: object) -> Post:
    usual = {
        "employer": "广州某某制衣厂", "position": "缝纫工", "count": 3, "place": "440114", "wage": 450_000,
        "board_lodging": "包吃住", "age": "18-50岁", "until": "2026-12-31",
    }  # fmt: skip
    (found,) = sample.offered([{**usual, **facts}])
    return found


def test_the_reasons_are_said_in_a_clerks_words() -> None:
    match = explained(wei(), sewing(), TODAY)
    assert match.score == 100
    assert match.words == "工种相符：缝纫工；工资 4,500 不低于期望 4,000；包吃住".replace(
        "；工资", "；在意向地区 广州市；工资"
    )
    assert all(one.is_good for one in match.reasons)


def test_what_speaks_against_a_post_is_said_too() -> None:
    post = sewing(place="330110", wage=300_000, board_lodging="食宿自理", position="平车工")
    match = explained(wei(), post, TODAY)
    assert "工种相近：想做缝纫工，岗位是平车工" in match.words
    assert "不在意向地区 广州市：浙江省杭州市余杭区" in match.words
    assert "工资 3,000 低于期望 4,000" in match.words
    assert "不包吃住" in match.words
    assert [one.is_good for one in match.reasons] == [True, False, False, False]


@pytest.mark.parametrize(
    ("post", "words"),
    [
        (sewing(until="2026-11-20"), "过期：2026-11-20 截止"),
        (sewing(age="18-35岁"), "年龄不符：要求18-35岁，本人 42 岁"),
    ],
)
def test_a_hard_exclusion_is_said_and_counted(post: Post, words: str) -> None:
    board = Board([post, sewing(employer="佛山某某制衣厂")], TODAY)
    ranked = board.rank(wei())
    assert [match.post.employer for match in ranked.matches] == ["佛山某某制衣厂"]
    assert ranked.over + ranked.too_old_or_young == 1
    (left,) = board.hindered(wei(), 10)
    assert left.hindrances == (words,)
    assert left.words.startswith(words)


def test_the_last_day_still_counts_and_a_month_counts_to_its_end() -> None:
    assert not sewing(until="2026-11-21").is_over(TODAY)
    assert not sewing(until="2026-11").is_over(TODAY)
    assert sewing(until="2026-10").is_over(TODAY)


def test_nobody_under_16_is_recommended() -> None:
    assert Board([sewing(age="不限")], TODAY).rank(wei(age=15)).matches == ()
    assert "未满 16 周岁，不能招用" in explained(wei(age=15), sewing(), TODAY).words


def test_a_post_of_the_village_that_is_full_is_not_recommended() -> None:
    full = Post("1", Source.VILLAGE, "缝纫工", "双玉村", "520422", count=2, taken=2)
    assert Board([full], TODAY).rank(wei()).over == 1


def test_what_somebody_has_done_before_fits_even_if_not_wished() -> None:
    match = explained(wei(trades=("保安",), known=("缝纫",)), sewing(), TODAY)
    assert "会这一行：缝纫" in match.words


def test_who_asks_nothing_of_a_part_is_not_scored_by_it() -> None:
    modest = wei(regions=(), wage=None, board=False)
    assert explained(modest, sewing(place="310115", wage=None, board_lodging=None), TODAY).score == 100


def test_for_a_post_those_without_work_come_first() -> None:
    people = [wei(id="a", number="a", works_at="广州某某"), wei(id="b", number="b", wage=600_000)]
    found, hindered = best_people(sewing(), [*people, wei(id="c", age=60)], TODAY)
    assert [match.seeker.id for match in found] == ["b", "a"]
    assert [match.hindrances for match in hindered] == [("年龄不符：要求18-50岁，本人 60 岁",)]


def test_a_post_keeps_its_key_when_its_wage_or_day_changes() -> None:
    assert sewing().key == sewing(wage=500_000, until="2027-01-31").key
    assert sewing().key != sewing(employer="别的厂").key
    twice = sample.offered([{"employer": "甲", "position": "乙"}] * 2)
    assert len({one.key for one in twice}) == 2
