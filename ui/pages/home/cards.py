"""The three cards of 首页: what needs checking, what the county sent, what was done last."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.facts import short_moment
from ui.language import listed, shown
from ui.pages.home.desk import TO_CHECK, Desk
from ui.widgets import Card, KeyButton, Kind, WorkRow, caption, spaced
from ui.widgets.detail import clear
from ui.widgets.tab_order import come_after
from villagedesk.register.people import Filter, SyncState
from villagedesk.subjects.due import Due

STATE_KINDS = {
    SyncState.WAITING: Kind.ACCENT,
    SyncState.SENT: Kind.PLAIN,
    SyncState.RECEIVED: Kind.OK,
    SyncState.RETURNED: Kind.BAD,
    SyncState.CONFLICT: Kind.BAD,
}


class ListCard(Card):
    """A card with lines of work; `go` asks for the page behind a line."""

    go = Signal(str, object)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._lines = spaced(QVBoxLayout(), 0, 0)
        self.body.addLayout(self._lines)
        self.body.addStretch(1)

    def begin(self) -> None:
        """Remove the lines."""
        clear(self._lines)

    def add_row(self, row: WorkRow, page: str, argument: object) -> None:
        """Take a line that leads to a page."""
        row.clicked.connect(lambda: self.go.emit(page, argument))
        self._lines.addWidget(row)

    def add_sentence(self, text: str, button: str = "", page: str = "", argument: object = None) -> None:
        """Say something instead of lines, with the button that helps."""
        self._lines.addWidget(caption(text, "soft", wrap=True))
        if button:
            help_button = KeyButton(button)
            help_button.clicked.connect(lambda: self.go.emit(page, argument))
            row = spaced(QHBoxLayout(), (0, 10, 0, 0), 0)
            row.addWidget(help_button)
            row.addStretch(1)
            self._lines.addLayout(row)


class ToCheckCard(ListCard):
    """需要核对: how many people of which kind, and one of them by name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("需要核对"), parent)
        self.check_button = KeyButton(self.tr("全部校核"), "F7", icon="list-checks")
        self.check_button.clicked.connect(lambda: self.go.emit("check", None))
        row = spaced(QHBoxLayout(), (0, 10, 0, 0), 0)
        row.addWidget(self.check_button)
        row.addStretch(1)
        self.body.insertLayout(self.body.count() - 1, row)
        self._last: QWidget = self
        self._doubles = 0
        self._due: list[Due] = []
        self._desk: Desk | None = None

    def begin(self) -> None:
        """Remove the lines."""
        super().begin()
        self._last = self

    def add_row(self, row: WorkRow, page: str, argument: object) -> None:
        """Take a line; Tab comes to it where it stands, though it is made anew after the other cards have theirs."""
        super().add_row(row, page, argument)
        come_after(self._last, row)
        self._last = row

    def show_doubles(self, pairs: int) -> None:
        """Show how many pairs of people may be registered twice, which is known later than the rest."""
        if pairs != self._doubles:
            self._doubles = pairs
            if self._desk is not None:
                self.show_desk(self._desk)

    def show_due(self, lines: list[Due]) -> None:
        """Show what is due by service, which is known later than the rest, too."""
        if lines != self._due:
            self._due = lines
            if self._desk is not None:
                self.show_desk(self._desk)

    def show_desk(self, desk: Desk) -> None:
        """Show the kinds that occur."""
        self._desk = desk
        self.begin()
        found = [chip for chip in TO_CHECK if desk.counts[chip]]
        counted = {chip: self.tr("{n:,} 人").format(n=desk.counts[chip]) for chip in found}
        pairs = self.tr("{n:,} 对").format(n=self._doubles) if self._doubles else ""
        waiting = {line: self.tr("{n:,} 条").format(n=line.count) for line in self._due}
        room = max((pairs, *counted.values(), *waiting.values()), key=len)
        for line, words in waiting.items():
            kind = Kind.BAD if line.urgent else Kind.ACCENT
            row = WorkRow(words, kind, shown(line.words), self.tr("打开"), badge_room=room)
            self.add_row(row, line.page, line.argument)
        for chip in found:
            kind = Kind.BAD if chip in (Filter.RETURNED, Filter.CONFLICT) else Kind.WARN
            name, one = desk.examples.get(chip, ""), desk.counts[chip] == 1
            who = name if one else self.tr("{name} 等").format(name=name)
            words = self.tr("{problem}：{who}").format(problem=self._words(chip), who=who)
            self.add_row(WorkRow(counted[chip], kind, words, self.tr("打开"), badge_room=room), "people", chip)
        if pairs:
            words = self.tr("可能重复登记，看是不是同一个人")
            self.add_row(WorkRow(pairs, Kind.WARN, words, self.tr("打开"), badge_room=room), "alike", None)
        if not found and not pairs and not waiting:
            self.add_sentence(self.tr("没有要核对的。身份证号、电话和村民组都填了，也没有冲突。"))

    def _words(self, chip: Filter) -> str:
        return {
            Filter.RETURNED: self.tr("县里退回补正"),
            Filter.CONFLICT: self.tr("有两种填法对不上"),
            Filter.NO_ID: self.tr("没有身份证号"),
            Filter.NO_PHONE: self.tr("没有电话"),
            Filter.NO_GROUP: self.tr("没有填村民组"),
        }[chip]


class CountyCard(ListCard):
    """县里来的: how the village stands with its county, and the latest files from there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("县里来的"), parent)

    def show_desk(self, desk: Desk) -> None:
        """Show the standing, then the files."""
        self.begin()
        standing = desk.standing
        if not standing.county:
            words = self.tr("还没有登记到县里。有了县里给的登记文件（.vde）就可以办，先登记人也不影响。")
            self.add_sentence(words, self.tr("登记到县里"), "exchange")
            return
        if not standing.approved:
            words = self.tr("等{county}批准").format(county=standing.county)
            self.add_row(WorkRow(self.tr("待批"), Kind.WARN, words, self.tr("查看")), "exchange", None)
        if standing.unsent:
            words = self.tr("{n:,} 条还没有上报").format(n=standing.unsent)
            self.add_row(WorkRow(self.tr("待报"), Kind.WARN, words, self.tr("去上报")), "exchange", "export")
        under_way = standing.unconfirmed - standing.unsent
        if under_way > 0:
            words = self.tr("{n:,} 条已导出，还没有收到反馈").format(n=under_way)
            self.add_row(WorkRow(self.tr("待回"), Kind.PLAIN, words, self.tr("查看")), "exchange", None)
        if desk.published:
            words = self.tr("{n} 份：{titles}").format(titles=listed(desk.published[:2]), n=len(desk.published))
            self.add_row(WorkRow(self.tr("发布"), Kind.ACCENT, words, self.tr("查看")), "published", None)
        for file in desk.received:
            when = short_moment(datetime.fromisoformat(file.received_at).astimezone())
            words = self.tr("县级反馈，更新 {n:,} 条").format(n=file.ops) if file.ops else self.tr("县级反馈")
            self.add_row(WorkRow(self.tr("反馈"), Kind.OK, words, when), "exchange", None)
        if not desk.received:
            self.add_sentence(self.tr("还没有收到县里的文件。"), self.tr("接收县里文件"), "exchange", "receive")


class RecentCard(ListCard):
    """最近登记: forms to go on with first, then the people changed last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("最近登记"), parent)

    def show_desk(self, desk: Desk) -> None:
        """Show drafts and people."""
        self.begin()
        room = SyncState.WAITING.value
        for draft in desk.unfinished:
            name = draft.name or self.tr("还没写姓名")
            words = self.tr("{name}，没有填完").format(name=name)
            row = WorkRow(self.tr("草稿"), Kind.WARN, words, self.tr("接着填"), badge_room=room)
            self.add_row(row, draft.page, draft.id)
        for person in desk.recent:
            kind = STATE_KINDS[person.state]
            words = f"{person.name}  {person.group}".rstrip()
            row = WorkRow(person.state.value, kind, words, short_moment(person.changed), badge_room=room)
            self.add_row(row, "person", person.id)
        if not desk.unfinished and not desk.recent:
            self.add_sentence(self.tr("还没有登记过。"), self.tr("登记一个人"), "person")
