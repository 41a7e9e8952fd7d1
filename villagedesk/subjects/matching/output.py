"""Recommendations, applications and fairs as lists to hand on: one row a line."""

from collections.abc import Sequence

from villagedesk.reports.workbook import Cell
from villagedesk.sentence import sentence
from villagedesk.subjects import showing
from villagedesk.subjects.matching.applications import Stage
from villagedesk.subjects.matching.fairs import FairCount
from villagedesk.subjects.matching.posts import Post
from villagedesk.subjects.matching.recommending import ForPerson, ForPost
from villagedesk.subjects.matching.scoring import Match
from villagedesk.subjects.sheet import Sheet

_POST_COLUMNS = (
    ("姓名", 9), ("联系电话", 14), ("名次", 5), ("符合度", 7), ("岗位", 14), ("用人单位", 24), ("工作地点", 20),
    ("月工资（元）", 13), ("单位电话", 14), ("情况", 10), ("推荐理由", 50),
)  # fmt: skip
_PEOPLE_COLUMNS = (
    ("名次", 5), ("符合度", 7), ("姓名", 9), ("村民组", 10), ("性别", 5), ("年龄", 5), ("文化程度", 9),
    ("联系电话", 14), ("情况", 22), ("推荐理由", 52),
)  # fmt: skip
_FAIR_COLUMNS = (
    ("招聘会", 28), ("举办日期", 12), ("参会企业", 9), ("岗位数", 9), ("到场人数", 9), ("初步意向（人）", 13),
)  # fmt: skip


def posts_sheet(found: Sequence[ForPerson]) -> Sheet:
    """Return the posts recommended to some people, those of each person one below the other."""
    rows: list[list[Cell]] = [
        [
            one.seeker.name if place == 1 else "", showing.spaced_phone(one.seeker.phone) if place == 1 else "", place,
            match.score, match.post.title, match.post.employer, match.post.where, pay_words(match.post),
            showing.spaced_phone(match.post.phone), one.mark(match), match.words,
        ]
        for one in found
        for place, match in enumerate(one.ranked.matches, start=1)
    ]  # fmt: skip
    about = sentence("共 {people} 人，推荐岗位 {n} 个（次）", people=len(found), n=len(rows))
    return Sheet("岗位推荐表", about, _POST_COLUMNS, rows)


def people_sheet(found: ForPost) -> Sheet:
    """Return the people recommended for a post."""
    rows = [_person(place, match, found) for place, match in enumerate(found.matches, start=1)]
    post = found.post
    about = sentence(
        "{employer}　{title}　{where}　{pay}", employer=post.employer, title=post.title, where=post.where,
        pay=pay_words(post),
    )  # fmt: skip
    return Sheet("岗位推荐人选表", about, _PEOPLE_COLUMNS, rows)


def fairs_sheet(found: Sequence[FairCount]) -> Sheet:
    """Return what fairs came to, a line each."""
    columns = (*_FAIR_COLUMNS, *((stage.label, 7) for stage in Stage))
    rows = [
        [one.name, one.held_on, one.enterprises, one.posts, one.visitors, one.people, *one.stages.values()]
        for one in found
    ]
    return Sheet("招聘会情况表", sentence("共 {n} 场，单位：个、人", n=len(rows)), columns, rows)


def pay_words(post: Post) -> str:
    """Return what a post pays: 4,500–6,000, 日薪或计件 150, 面议."""
    rate = post.values.get("rate")
    if post.wage is None and post.wage_upper is None and isinstance(rate, int):
        return sentence("每日（件）{rate}", rate=showing.words("spell", "rate", {"rate": rate}))
    upper = post.wage_upper if post.wage_upper != post.wage else None
    return showing.words("intent", "wage", {"wage": post.wage, "wage_upper": upper}).removesuffix(" 元") or "面议"


def _person(place: int, match: Match, found: ForPost) -> list[Cell]:
    seeker = match.seeker
    person = seeker.row.person if seeker.row else {}
    return [
        place, match.score, seeker.name, seeker.group, showing.sex(person), seeker.age,
        showing.words("labourer", "education", person), showing.spaced_phone(seeker.phone), found.mark(match),
        match.words,
    ]  # fmt: skip
