"""What the page 求职与岗位 asks of the register, off the GUI thread; kept while nothing has changed."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from villagedesk.context import Context
from villagedesk.register import oplog
from villagedesk.register.selection import Selection
from villagedesk.subjects.matching.applications import latest_stages
from villagedesk.subjects.matching.posts import Post, editions
from villagedesk.subjects.matching.recommending import ForPerson, ForPost, Matcher
from villagedesk.subjects.matching.scoring import Match
from villagedesk.subjects.matching.seekers import Seeker, seekers

MOST_HINDERED = 100
"""Posts with something in the way that are shown at the most."""

Mark = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Loaded:
    """Posts and people of one moment; `stages` tells how far somebody's furthest application has come."""

    mark: Mark
    scope: Selection
    matcher: Matcher
    seekers: dict[str, Seeker]
    stages: dict[str, str]


@dataclass(frozen=True, slots=True)
class PostsFound:
    """The posts for somebody, and those that something stands in the way of."""

    found: ForPerson
    hindered: list[Match]


def load(context: Context, scope: Selection, before: Loaded | None) -> Loaded:
    """Read posts and the people of a selection; what is known from `before` and still holds is not read again."""
    today: date = context.today
    with context.register.database.reading() as connection:
        mark = (oplog.length(connection), editions(connection), today)
        if before is not None and before.mark == mark and before.scope == scope:
            return before
        same_posts = before is not None and before.mark == mark
        matcher = before.matcher if before is not None and same_posts else Matcher(connection, today)
        people = {one.id: one for one in seekers(connection, today, scope)}
        return Loaded(mark, scope, matcher, people, latest_stages(connection))


def posts_for(context: Context, loaded: Loaded, person: str) -> PostsFound | None:
    """Return the posts for a person, None where somebody has gone meanwhile."""
    seeker = loaded.seekers.get(person)
    if seeker is None:
        return None
    with context.register.database.reading() as connection:
        found = loaded.matcher.for_seeker(connection, seeker)
    return PostsFound(found, loaded.matcher.board.hindered(seeker, MOST_HINDERED))


def people_for(context: Context, loaded: Loaded, post: Post) -> ForPost:
    """Return the people for a post."""
    with context.register.database.reading() as connection:
        return loaded.matcher.among(connection, post, list(loaded.seekers.values()))
