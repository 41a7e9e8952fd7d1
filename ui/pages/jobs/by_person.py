"""按人推荐岗位: on the left who looks for work, on the right the posts that fit the chosen one."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QComboBox

from ui.language import shown
from ui.pages.jobs.look import Loaded, PostsFound, posts_for
from ui.pages.jobs.part import BEST, HINDERED, MatchPart
from ui.pages.people.rows import in_brief
from ui.pages.people.words import tag_words
from ui.pages.tables.scope import ScopeChoice
from ui.tables import Column, Row
from ui.tasks import Lane, Task
from ui.widgets import EmptyState
from villagedesk.catalogue.cells import narrow
from villagedesk.catalogue.codes import code_list
from villagedesk.context import Context
from villagedesk.register.pinyin import initials
from villagedesk.register.selection import WANTS_JOB, Filter, Selection
from villagedesk.subjects import showing
from villagedesk.subjects.matching import output
from villagedesk.subjects.matching.recommending import stage_words
from villagedesk.subjects.matching.scoring import Match

_WHO = (Filter.ALL, Filter.GRADUATES, Filter.VETERANS, Filter.UNEMPLOYED)


class ByPerson(MatchPart):
    """Chips say who is listed; a group, a tag or a kept selection narrows it down."""

    def __init__(self, context: Context) -> None:
        tr = self.tr
        left = (
            Column("name", tr("姓名"), 84, fixed=True, sortable=False),
            Column("group", tr("村民组"), 74, sortable=False),
            Column("wish", tr("想做的工"), 136, sortable=False),
            Column("state", tr("情况"), 80, sortable=False),
        )
        right = (
            Column("score", tr("符合度"), 68, right=True, fixed=True, sortable=False),
            Column("title", tr("岗位"), 104, fixed=True, sortable=False),
            Column("employer", tr("用人单位"), 154, sortable=False),
            Column("where", tr("工作地点"), 152, sortable=False),
            Column("pay", tr("工资"), 108, sortable=False),
            Column("mark", tr("情况"), 70, sortable=False),
        )
        self._found: PostsFound | None = None
        super().__init__(context, left, right)
        self.spare = ("group", "where")
        self.scopes = ScopeChoice()
        self.tags = QComboBox()
        self._fill()
        self.left.setAccessibleName(tr("想找工作的人"))
        self.right.setAccessibleName(tr("推荐的岗位"))
        self.left.set_empty(EmptyState(tr("没有登记想找工作的人。在“劳动力”里打开本人，填“求职意向”。"), icon="users"))

    def scope(self) -> Selection:
        """Return who wants a job, narrowed down to what is chosen above."""
        chosen = self.scopes.scope()
        chip = Filter(self.chips.current())
        tag = str(self.tags.currentData() or "")
        tags = (tag,) if tag else chosen.tags
        return Selection(
            chip if chip is not Filter.ALL else chosen.chip,
            groups=chosen.groups, tags=tags, statuses=chosen.statuses, ages=chosen.ages, sexes=chosen.sexes,
            educations=chosen.educations, intents=(WANTS_JOB,),
        )  # fmt: skip

    def refresh(self) -> None:
        """Read groups, posts and people anew."""
        self.scopes.refresh(self.context.register)
        super().refresh()

    def arrive(self, argument: object) -> None:
        """Show a person by id."""
        if isinstance(argument, str):
            self.chips.choose(Filter.ALL.value)
            self.wanted = argument

    def left_ids(self, loaded: Loaded, text: str) -> list[str]:
        """Return who is listed: all, or whose name, initials, group or trade holds every word."""
        words = [narrow(word).casefold() for word in text.split()]
        found = [
            one.id
            for one in loaded.seekers.values()
            if all(
                word
                in narrow(f"{one.name} {initials(one.name)} {one.group} {' '.join(one.trades)} {one.phone}").casefold()
                for word in words
            )
        ]
        if self.chips.current():
            self.chips.set_counts({self.chips.current(): len(found)})
        return found

    def left_rows(self, ids: Sequence[str]) -> list[Row]:
        """Return a row for each person."""
        if self.loaded is None:
            return [("",) * 4 for _ in ids]
        found = self.loaded
        return [
            (
                found.seekers[one].name,
                found.seekers[one].group,
                "、".join(found.seekers[one].trades) or self.tr("没有写"),
                shown(stage_words(found.stages.get(one, "")))
                or (self.tr("在岗") if found.seekers[one].works_at else ""),
            )
            for one in ids
        ]

    def right_rows(self, ids: Sequence[str]) -> list[Row]:
        """Return a row for each post."""
        return [self._row(self.matches[one]) for one in ids]

    def ask(self, chosen: str) -> None:
        """Find the posts for somebody."""
        if self.loaded is None or not chosen:
            self._found = None
            self._tell_subject()
            self.show_matches({}, EmptyState(self.tr("左边选一个人，这里看合适的岗位。"), icon="briefcase"))
            return
        context, loaded = self.context, self.loaded
        task = Task(lambda: posts_for(context, loaded, chosen), Lane.READ)
        task.succeeded.connect(self._take_found)
        task.start()

    def person(self) -> str:
        """Return who is chosen, also where nothing fits."""
        return self.left.current_id()

    def mark(self, match: Match) -> str:
        """Return how far an application of the person for the post has come."""
        return self._found.found.mark(match) if self._found else ""

    def export(self) -> None:
        """Write the posts of everybody who is listed into a file."""
        loaded, ids = self.loaded, list(self.left.paged.ids)
        if loaded is None or not ids:
            return
        with self.context.register.database.reading() as connection:
            found = [loaded.matcher.for_seeker(connection, loaded.seekers[one]) for one in ids]
        self.doing.export(partial(output.posts_sheet, found))

    def _fill(self) -> None:
        words = {Filter.ALL: self.tr("全部")}
        self.chips.set_chips([(one.value, words.get(one) or shown(one.value)) for one in _WHO])
        self.chips.setAccessibleName(self.tr("哪些人"))
        self.tags.setAccessibleName(self.tr("人员类别"))
        self.tags.addItem(self.tr("各类人员"), "")
        for entry in code_list("population_tag").choices or tuple(code_list("population_tag")):
            self.tags.addItem(tag_words(entry.code), entry.code)
        self.above.add_item(self.tags)
        self.above.add_item(self.scopes)
        self.chips.chosen.connect(self.refresh)
        self.tags.activated.connect(self.refresh)
        self.scopes.changed.connect(super().refresh)
        self.order_tabs(self.tags, self.scopes.box)

    def _take_found(self, found: object) -> None:
        # Somebody else may have been chosen while the posts were looked through.
        if isinstance(found, PostsFound) and found.found.seeker.id == self.left.current_id():
            self._found = found
            self._tell_subject()
            self.show_found()

    def show_found(self) -> None:
        """Show the posts that are recommended, or those that cannot be."""
        if self._found is None:
            return
        best, hindered = self._found.found.ranked.matches, self._found.hindered
        self.kinds.set_counts({BEST: len(best), HINDERED: len(hindered)})
        chosen = hindered if self.kinds.current() == HINDERED else best
        self.show_matches({one.post.key: one for one in chosen}, self._empty())

    def _empty(self) -> EmptyState:
        if self.kinds.current() == HINDERED:
            return EmptyState(self.tr("没有过期、满员或年龄不符的岗位。"), icon="circle-check")
        if self.loaded is not None and not self.loaded.matcher.posts:
            state = EmptyState(
                self.tr("还没有岗位。接收县里发布的岗位，或者登记本村岗位。"), self.tr("去接收"), icon="briefcase"
            )
            state.pressed.connect(partial(self.go.emit, "exchange", "receive"))
            return state
        return EmptyState(
            self.tr("没有工种相符的岗位。问问本人别的工种愿不愿意做，改“意向工种”再看。"), icon="briefcase"
        )

    def _tell_subject(self) -> None:
        seeker = self._found.found.seeker if self._found else None
        row = seeker.row if seeker else None
        self.kinds.setVisible(row is not None)
        if seeker is None or row is None:
            self.about.setText("")
            self.wish.setText("")
            return
        self.about.setText(f"{seeker.name}　{in_brief(row, self.context.today)}　{showing.spaced_phone(seeker.phone)}")
        wishes = [
            (self.tr("想去"), showing.words("intent", "regions", row.intent)),
            (self.tr("期望"), showing.words("intent", "wage", row.intent)),
            (self.tr("会"), "、".join(seeker.known)),
            (self.tr("现在"), seeker.works_at),
        ]
        told = (self.tr("{label}：{words}").format(label=label, words=shown(words)) for label, words in wishes if words)
        self.wish.setText("　".join(told))

    def _row(self, match: Match) -> Row:
        post = match.post
        return (
            str(match.score), post.title, post.employer, post.where, shown(output.pay_words(post)),
            self.state(match),
        )  # fmt: skip
