"""The parts of a score: what a person asks, what a post offers, how well they meet, and the words for it.

A part that the person asks nothing about does not count. Points are whole numbers of 100, so that a score is the same
wherever it is worked out.
"""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from datetime import date
from typing import Any

from villagedesk.catalogue.codes import code_list
from villagedesk.catalogue.places import places
from villagedesk.sentence import Sentence, joined, sentence
from villagedesk.subjects import showing
from villagedesk.subjects.matching import trades
from villagedesk.subjects.matching.posts import Post
from villagedesk.subjects.matching.seekers import Seeker
from villagedesk.subjects.matching.settings import settings
from villagedesk.subjects.matching.terms import Keep

FULL = 100
YOUNGEST = 16
"""Years from which on somebody may be employed (劳动法 article 15)."""
_PROVINCE = 2
_UNKNOWN_KIND = ""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a score.

    `asks` returns what somebody asks (None: nothing), `offers` what a post offers for it; both can be compared and
    kept. `points` says of 100 how well the two meet, `words` says it to people.
    """

    name: str
    asks: Callable[[Seeker], Hashable]
    offers: Callable[[Post], Hashable]
    points: Callable[[Any, Any], int]
    words: Callable[[Seeker, Post, int], Sentence]


def _trades_asked(seeker: Seeker) -> Hashable:
    return (seeker.trades, seeker.known) if seeker.trades or seeker.known else None


def _trade_points(asked: tuple[tuple[str, ...], tuple[str, ...]], offered: str) -> int:
    wished, known = asked
    given = settings().points
    found, _ = trades.best(wished, offered)
    able, _ = trades.best(known, offered)
    return max(found, given["trade_known"] if able >= given["trade_family"] else 0)


def _trade_words(seeker: Seeker, post: Post, _points: int) -> Sentence:
    given = settings().points
    found, wished = trades.best(seeker.trades, post.title)
    able, skill = trades.best(seeker.known, post.title)
    learnt = able >= given["trade_family"]
    if found >= given["trade_same"]:
        told = sentence("工种相符：{trade}", trade=wished)
    elif found >= given["trade_family"]:
        told = sentence("工种相近：想做{trade}，岗位是{post}", trade=wished, post=post.title)
    elif learnt:
        return sentence("会这一行：{skill}", skill=skill)
    elif found:
        return sentence("工种有些相近：想做{trade}，岗位是{post}", trade=wished, post=post.title)
    else:
        return sentence("工种不同：想做{trade}，岗位是{post}", trade="、".join(seeker.trades), post=post.title)
    return joined("，", (told, sentence("做过、学过{skill}", skill=skill))) if learnt else told


def _region_points(asked: tuple[str, ...], offered: str) -> int:
    if not offered:
        return settings().points["unknown"]
    if any(offered.startswith(_stem(one)) for one in asked):
        return FULL
    near = any(offered[:_PROVINCE] == one[:_PROVINCE] for one in asked)
    return settings().points["region_same_province"] if near else 0


def _stem(code: str) -> str:
    return code[:2] if code.endswith("0000") else code[:4] if code.endswith("00") else code


def _region_words(seeker: Seeker, post: Post, points: int) -> Sentence:
    names = places()
    if not post.place:
        return sentence("岗位没有写工作地点")
    wished = next((one for one in seeker.regions if post.place.startswith(_stem(one))), "")
    if wished:
        return sentence("在意向地区 {place}", place=names.label(wished))
    asked = "、".join(names.label(one) for one in seeker.regions)
    if points:
        return sentence("在意向地区的同一个省，不在 {asked}：{place}", asked=asked, place=names.label(post.place))
    return sentence("不在意向地区 {asked}：{place}", asked=asked, place=names.full_name(post.place))


def _wage_points(asked: int, offered: tuple[int | None, int | None]) -> int:
    low, high = offered
    given = settings().points
    most = high if high is not None else low
    if most is None:
        return given["unknown"]
    if low is not None and low >= asked:
        return FULL
    if most >= asked:
        return given["wage_upper"]
    return given["wage_near"] if most * FULL >= asked * settings().near_wage else 0


def _wage_words(seeker: Seeker, post: Post, points: int) -> Sentence:
    asked, low, high = _yuan(seeker.wage), _yuan(post.wage), _yuan(post.wage_upper)
    if post.wage is None and post.wage_upper is None:
        rate = post.values.get("rate")
        if isinstance(rate, int):
            return sentence("按日或按件计薪，每日（件）{rate} 元，期望月薪 {asked}", rate=_yuan(rate), asked=asked)
        return sentence("工资面议，期望 {asked}", asked=asked)
    told = low if low == high or not high else high if not low else f"{low}–{high}"
    if points == FULL:
        return sentence("工资 {wage} 不低于期望 {asked}", wage=told, asked=asked)
    if points == settings().points["wage_upper"]:
        return sentence("工资 {wage} 最高可到期望 {asked}", wage=told, asked=asked)
    if points:
        return sentence("工资 {wage} 略低于期望 {asked}", wage=told, asked=asked)
    return sentence("工资 {wage} 低于期望 {asked}", wage=told, asked=asked)


def _yuan(fen: int | None) -> str:
    return showing.words("intent", "wage", {"wage": fen}).removesuffix(" 元") if fen is not None else ""


def _board_points(_asked: bool, offered: Keep) -> int:
    given = settings().points
    if offered.food and offered.lodging:
        return FULL
    if offered.food or offered.lodging:
        return given["board_half"]
    return 0 if False in offered else given["unknown"]


def _board_words(_seeker: Seeker, post: Post, _points: int) -> Sentence:
    food, lodging = post.keep
    if food and lodging:
        return sentence("包吃住")
    if lodging:
        return sentence("只包住，不包吃")
    if food:
        return sentence("只包吃，不包住")
    return sentence("不包吃住") if False in post.keep else sentence("没有写是否包吃住")


def _education_points(asked: int, offered: int | None) -> int:
    return FULL if offered is None or asked >= offered else 0


def _education_words(seeker: Seeker, post: Post, points: int) -> Sentence:
    own = showing.words("labourer", "education", seeker.row.person) if seeker.row else ""
    if post.education is None:
        return sentence("学历不限")
    if points:
        return sentence("学历够：要求{asked}，本人{own}", asked=post.text("education"), own=own)
    return sentence("学历不够：要求{asked}，本人{own}", asked=post.text("education"), own=own)


def _couple_points(_asked: bool, offered: bool | None) -> int:
    return settings().points["unknown"] if offered is None else FULL if offered else 0


def _couple_words(_seeker: Seeker, post: Post, _points: int) -> Sentence:
    if post.couple is None:
        return sentence("没有写是否收夫妻工")
    return sentence("收夫妻工") if post.couple else sentence("不收夫妻工")


def _kind_points(asked: tuple[str, ...], offered: str) -> int:
    return settings().points["unknown"] if offered == _UNKNOWN_KIND else FULL if offered in asked else 0


def _kind_words(seeker: Seeker, post: Post, points: int) -> Sentence:
    labels = code_list("employer_kind")
    if post.kind == _UNKNOWN_KIND:
        return sentence("单位性质不清楚")
    if points:
        return sentence("单位性质相符：{kind}", kind=labels.label(post.kind))
    asked = "、".join(map(labels.label, seeker.kinds))
    return sentence("单位性质不同：想去{asked}，这里是{kind}", asked=asked, kind=labels.label(post.kind))


def _start_points(asked: str, offered: str) -> int:
    return FULL if not offered or asked[: len(offered)] <= offered[: len(asked)] else 0


def _start_words(seeker: Seeker, post: Post, points: int) -> Sentence:
    if points:
        return sentence("赶得上：{on} 可到岗", on=seeker.available_from)
    return sentence("赶不上：{on} 才能到岗，岗位 {until} 截止", on=seeker.available_from, until=post.until)


PARTS = (
    Part("trade", _trades_asked, lambda post: post.title, _trade_points, _trade_words),
    Part("region", lambda one: one.regions or None, lambda post: post.place, _region_points, _region_words),
    Part("wage", lambda one: one.wage, lambda post: (post.wage, post.wage_upper), _wage_points, _wage_words),
    Part("board", lambda one: one.board or None, lambda post: post.keep, _board_points, _board_words),
    Part("education", lambda one: one.education, lambda post: post.education, _education_points, _education_words),
    Part("couple", lambda one: one.couple or None, lambda post: post.couple, _couple_points, _couple_words),
    Part("employer", lambda one: one.kinds or None, lambda post: post.kind, _kind_points, _kind_words),
    Part("start", lambda one: one.available_from or None, lambda post: post.until, _start_points, _start_words),
)
"""All parts, in the order in which their words stand."""


def standing_in_the_way(seeker: Seeker, post: Post, today: date) -> list[Sentence]:
    """Return why a post cannot be recommended to somebody, whatever its score; nothing where it can."""
    found: list[Sentence] = []
    if seeker.age is not None and seeker.age < YOUNGEST:
        found.append(sentence("未满 {youngest} 周岁，不能招用", youngest=YOUNGEST))
    if post.is_over(today):
        found.append(sentence("过期：{until} 截止", until=post.until))
    if post.is_full:
        found.append(sentence("满员：{count} 人已招满", count=post.count))
    if seeker.age is not None and not post.ages.admits(seeker.age, is_woman=seeker.is_woman):
        found.append(sentence("年龄不符：要求{asked}，本人 {age} 岁", asked=post.text("age"), age=seeker.age))
    return found
