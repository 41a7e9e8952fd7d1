"""Recommending out of the register: posts for a person, people for a post, with what is known of both already."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from villagedesk.errors import WrongUse
from villagedesk.register.selection import Selection
from villagedesk.sentence import Sentence, sentence
from villagedesk.subjects.matching import applications
from villagedesk.subjects.matching.applications import Stage
from villagedesk.subjects.matching.posts import Post, posts
from villagedesk.subjects.matching.scoring import Board, Match, Ranked, best_people, explained
from villagedesk.subjects.matching.seekers import LOOKING, Seeker, of_people, seekers


@dataclass(frozen=True, slots=True)
class ForPerson:
    """The posts for somebody; `stages` tells of posts, by key, how far an application of theirs has come."""

    seeker: Seeker
    ranked: Ranked
    stages: Mapping[str, str]

    def mark(self, match: Match) -> str:
        """Return what is known of the person and this post already, '' for nothing."""
        return stage_words(self.stages.get(match.post.key, ""))

    @property
    def left_out(self) -> list[Sentence]:
        """How many posts of the person's trades were left out, and why; nothing where none was."""
        found: list[Sentence] = []
        if self.ranked.too_old_or_young:
            found.append(sentence("年龄不符 {n} 个", n=self.ranked.too_old_or_young))
        if self.ranked.over:
            found.append(sentence("过期或满员 {n} 个", n=self.ranked.over))
        return found


@dataclass(frozen=True, slots=True)
class ForPost:
    """The people for a post; `stages` tells of people, by id, how far an application of theirs has come.

    `asked` is how many were looked at, `hindered` who is of the trade but cannot be recommended.
    """

    post: Post
    matches: Sequence[Match]
    stages: Mapping[str, str]
    asked: int
    hindered: Sequence[Match] = ()

    def mark(self, match: Match) -> str:
        """Return what is known of the person already: an application, work elsewhere; '' for nothing."""
        known = stage_words(self.stages.get(match.seeker.id, ""))
        works = sentence("在岗：{employer}", employer=match.seeker.works_at) if match.seeker.works_at else ""
        return "；".join(filter(None, (known, works)))


class Matcher:
    """The posts of one moment, laid out once, and the people who look for work."""

    def __init__(self, connection: Connection, today: date) -> None:
        self.today = today
        self.posts = {one.key: one for one in posts(connection)}
        self.board = Board(self.posts.values(), today)

    def post(self, key: str) -> Post:
        """Return the post with a key; WrongUse where there is none."""
        found = self.posts.get(key)
        if found is None:
            raise WrongUse(
                sentence("没有编号 {key} 的岗位。", key=key), "岗位可能已经撤下；用 match --posts 看现有的岗位。"
            )
        return found

    def for_people(self, connection: Connection, ids: Sequence[str], top: int | None = None) -> list[ForPerson]:
        """Return the best posts for each of some people."""
        return [self.for_seeker(connection, one, top) for one in of_people(connection, ids, self.today)]

    def for_seeker(self, connection: Connection, seeker: Seeker, top: int | None = None) -> ForPerson:
        """Return the best posts for a person."""
        return ForPerson(seeker, self.board.rank(seeker, top), applications.stages_of(connection, seeker.id))

    def for_post(
        self, connection: Connection, post: Post, top: int | None = None, which: Selection = LOOKING
    ) -> ForPost:
        """Return the best people for a post among those of a selection."""
        return self.among(connection, post, seekers(connection, self.today, which), top)

    def among(self, connection: Connection, post: Post, found: Sequence[Seeker], top: int | None = None) -> ForPost:
        """Return the best of some people for a post."""
        matches, hindered = best_people(post, found, self.today, top)
        return ForPost(post, matches, applications.stages_for(connection, post.key), len(found), hindered)

    def one(self, connection: Connection, person: str, post: Post) -> Match | None:
        """Return how one person and one post meet; None where there is no such person."""
        found = of_people(connection, [person], self.today)
        return explained(found[0], post, self.today) if found else None


def stage_words(stage: str) -> str:
    """Return how far an application has come, as a mark in a list: 已推荐, 已报名, 面试, …; '' for none."""
    if not stage:
        return ""
    words = {Stage.RECOMMENDED: "已推荐", Stage.SIGNED_UP: "已报名", Stage.HIRED: "已录用", Stage.GIVEN_UP: "已放弃"}
    known = next((one for one in Stage if one.value == stage), None)
    return words.get(known, known.label) if known else ""
