"""按岗位找人: on the left the posts, on the right the people who fit the chosen one."""

from collections.abc import Sequence
from functools import partial

from ui.language import shown
from ui.pages.jobs.look import Loaded, people_for
from ui.pages.jobs.part import BEST, HINDERED, MatchPart
from ui.tables import Column, Row
from ui.tasks import Lane, Task
from ui.widgets import EmptyState
from villagedesk.catalogue.cells import narrow
from villagedesk.context import Context
from villagedesk.register.selection import Selection
from villagedesk.subjects import showing
from villagedesk.subjects.matching import output
from villagedesk.subjects.matching.posts import Post, Source
from villagedesk.subjects.matching.recommending import ForPost
from villagedesk.subjects.matching.scoring import Match
from villagedesk.subjects.matching.seekers import LOOKING

OPEN, VILLAGE, OVER = "open", "village", "over"


class ByPost(MatchPart):
    """Chips say which posts are listed: those still open, those of the village itself, those that are over."""

    def __init__(self, context: Context) -> None:
        tr = self.tr
        left = (
            Column("title", tr("岗位"), 112, fixed=True, sortable=False),
            Column("employer", tr("用人单位"), 158, sortable=False),
            Column("pay", tr("工资"), 104, sortable=False),
        )
        right = (
            Column("score", tr("符合度"), 68, right=True, fixed=True, sortable=False),
            Column("name", tr("姓名"), 90, fixed=True, sortable=False),
            Column("group", tr("村民组"), 80, sortable=False),
            Column("age", tr("年龄"), 54, right=True, sortable=False),
            Column("education", tr("文化程度"), 102, sortable=False),
            Column("wish", tr("想做的工"), 130, sortable=False),
            Column("mark", tr("情况"), 140, sortable=False),
        )
        self._found: ForPost | None = None
        super().__init__(context, left, right)
        self.spare = ("group", "education", "pay")
        self.chips.set_chips([(OPEN, tr("还在招的")), (VILLAGE, tr("本村岗位")), (OVER, tr("过期、招满的"))])
        self.chips.chosen.connect(self.refresh)
        self.left.setAccessibleName(tr("岗位"))
        self.right.setAccessibleName(tr("合适的人"))
        self.left.set_empty(EmptyState(tr("没有这一类岗位。"), icon="briefcase"))
        self.order_tabs()

    def scope(self) -> Selection:
        """Return everybody who wants a job."""
        return LOOKING

    def left_ids(self, loaded: Loaded, text: str) -> list[str]:
        """Return the posts of the chosen chip whose words hold every word."""
        words = [narrow(word).casefold() for word in text.split()]
        posts = loaded.matcher.board.posts
        kinds = {OPEN: 0, VILLAGE: 0, OVER: 0}
        found: list[str] = []
        for post in posts:
            over = post.is_over(loaded.matcher.today) or post.is_full
            of = {OPEN: not over, VILLAGE: post.source is Source.VILLAGE, OVER: over}
            for name in kinds:
                kinds[name] += of[name]
            said = narrow(f"{post.title}{post.employer}{post.where}").casefold() if words else ""
            if of[self.chips.current()] and all(word in said for word in words):
                found.append(post.key)
        self.chips.set_counts(kinds)
        return found

    def left_rows(self, ids: Sequence[str]) -> list[Row]:
        """Return a row for each post."""
        if self.loaded is None:
            return [("",) * 3 for _ in ids]
        found = [self.loaded.matcher.posts[one] for one in ids]
        return [(one.title, one.employer, shown(output.pay_words(one))) for one in found]

    def right_rows(self, ids: Sequence[str]) -> list[Row]:
        """Return a row for each person."""
        return [self._row(self.matches[one]) for one in ids]

    def ask(self, chosen: str) -> None:
        """Find the people for a post."""
        post = self.loaded.matcher.posts.get(chosen) if self.loaded else None
        if self.loaded is None or post is None:
            self._found = None
            self._tell_subject(None)
            self.show_matches({}, EmptyState(self.tr("左边选一个岗位，这里看合适的人。"), icon="users"))
            return
        context, loaded = self.context, self.loaded
        task = Task(lambda: people_for(context, loaded, post), Lane.READ)
        task.succeeded.connect(self._take_found)
        task.start()

    def mark(self, match: Match) -> str:
        """Return what is known of the person already."""
        return self._found.mark(match) if self._found else ""

    def export(self) -> None:
        """Write the people for the chosen post into a file."""
        if self._found is not None:
            self.doing.export(partial(output.people_sheet, self._found))

    def _take_found(self, found: object) -> None:
        # Another post may have been chosen while the people were looked through.
        if isinstance(found, ForPost) and found.post.key == self.left.current_id():
            self._found = found
            self._tell_subject(found.post)
            self.show_found()

    def show_found(self) -> None:
        """Show who is recommended, or who cannot be."""
        if self._found is None:
            return
        found = self._found
        self.kinds.set_counts({BEST: len(found.matches), HINDERED: len(found.hindered)})
        empty = EmptyState(self.tr("想找工作的人里没有合适的。"), icon="users")
        if self.loaded and found.post.is_over(self.loaded.matcher.today):
            empty = EmptyState(self.tr("这个岗位已经过期，不再推荐。"), icon="calendar")
        chosen = found.hindered if self.kinds.current() == HINDERED else found.matches
        self.show_matches({one.seeker.id: one for one in chosen}, empty)

    def _tell_subject(self, post: Post | None) -> None:
        self.kinds.setVisible(post is not None)
        if post is None:
            self.about.setText("")
            self.wish.setText("")
            return
        self.about.setText(f"{post.title}　{post.employer}")
        parts = [shown(post.where), shown(output.pay_words(post)), post.text("age"), post.text("education")]
        parts += [post.text("skill"), showing.spaced_phone(post.phone)]
        self.wish.setText("　".join([*filter(None, parts), *(shown(one.words) for one in post.limits)]))

    def _row(self, match: Match) -> Row:
        seeker = match.seeker
        person = seeker.row.person if seeker.row else {}
        return (
            str(match.score), seeker.name, seeker.group, "" if seeker.age is None else str(seeker.age),
            shown(showing.words("labourer", "education", person)), "、".join(seeker.trades), self.state(match),
        )  # fmt: skip
