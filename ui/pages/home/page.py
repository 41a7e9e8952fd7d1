"""首页: the day's desk."""

from typing import cast

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from ui import messages
from ui.language import day
from ui.pages.alike.count import AlikeCount
from ui.pages.exchange.words import ago
from ui.pages.home.cards import CountyCard, RecentCard, ToCheckCard
from ui.pages.home.desk import Desk, gather
from ui.pages.home.due import DueLines
from ui.pages.page import RegisterPage
from ui.tasks import Lane, Task
from ui.theme import theme
from ui.widgets import (
    ActionTile,
    EmptyState,
    FigureCard,
    Kind,
    NoticeBar,
    PageHeader,
    ScrollBody,
    TileGrid,
    spaced,
)
from villagedesk.context import Context
from villagedesk.errors import VillageDeskError
from villagedesk.register.people import Filter

_SIDE_BY_SIDE_FROM = 880


class HomePage(RegisterPage):
    """The daily jobs, the figures, and what waits to be done."""

    title = "首页"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.header = PageHeader("")
        self.notice = NoticeBar("", Kind.WARN)
        self.notice.hide()
        self.figures: dict[Filter, FigureCard] = {}
        self.cards = (ToCheckCard(), CountyCard(), RecentCard())
        self._doubles = AlikeCount(context, self)
        self._doubles.counted.connect(self.cards[0].show_doubles)
        self._due = DueLines(context, self)
        self._due.found.connect(self.cards[0].show_due)
        sentence = self.tr("登记台还是空的。村里已经有的表格可以直接导入，不用重新录入；也可以一个一个登记。")
        self.empty = EmptyState(sentence, self.tr("导入台账"), icon="file-spreadsheet")
        self.empty.hide()
        self._row = spaced(QBoxLayout(QBoxLayout.Direction.LeftToRight), 0, 14)
        self._notice_leads_to: tuple[str, object] = ("home", None)
        self._arrange()
        self.notice.pressed.connect(self._follow_notice)
        self.empty.pressed.connect(self._import)

    def _arrange(self) -> None:
        body = ScrollBody()
        self.column.addWidget(self.header)
        self.column.addWidget(self.notice)
        self.column.addWidget(body, 1)
        body.column.addWidget(self._job_tiles())
        body.column.addWidget(self._figure_cards())
        body.column.addWidget(self.empty, 1)
        for card in self.cards:
            card.go.connect(self.go)
            self._row.addWidget(card, 1)
        body.column.addLayout(self._row, 1)

    def _job_tiles(self) -> TileGrid:
        grid = TileGrid()
        self.tiles = {
            "verification": ActionTile("list-checks", self.tr("本月核实")),
            "person": ActionTile("user-plus", self.tr("登记"), "F2"),
            "ledger": ActionTile("file-spreadsheet", self.tr("导入台账"), "Ctrl+I"),
            "print": ActionTile("printer", self.tr("打印登记单"), "F9"),
            "export": ActionTile("upload", self.tr("上报到县"), "Ctrl+E"),
            "receive": ActionTile("download", self.tr("接收县里文件")),
        }
        for name, tile in self.tiles.items():
            grid.add_tile(tile)
            tile.setProperty("job", name)
            tile.clicked.connect(self._do_job)
        return grid

    def _figure_cards(self) -> TileGrid:
        grid = TileGrid()
        for chip, label in (
            (Filter.ALL, self.tr("在册劳动力")),
            (Filter.AWAY, self.tr("在外务工")),
            (Filter.UNEMPLOYED, self.tr("未就业")),
            (Filter.WANTS_TRAINING, self.tr("有培训需求")),
            (Filter.UNSENT, self.tr("待报送")),
        ):
            card = FigureCard(label, "…")
            card.setProperty("chip", chip.value)
            card.clicked.connect(self._open_list)
            self.figures[chip] = card
            grid.add_tile(card)
        return grid

    def refresh(self) -> None:
        """Ask for everything anew."""
        task = Task(lambda: gather(self.context), Lane.READ)
        task.succeeded.connect(self._show)
        task.failed.connect(self._tell_failure)
        task.start()
        self._doubles.ask()
        self._due.ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards below each other where they would be too narrow."""
        super().resizeEvent(event)
        wide = event.size().width() >= theme().px(_SIDE_BY_SIDE_FROM)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    @Slot(object)
    def _show(self, found: object) -> None:
        desk = cast("Desk", found)
        today = desk.today
        self.header.set_title(self.tr("今天，{day}").format(day=day(today, weekday=True)))
        verified = desk.verified
        self.tiles["verification"].set_note(f"{verified.done:,} / {verified.total:,}")
        notes = figure_notes(desk)
        for chip, card in self.figures.items():
            card.set_figure(f"{desk.counts[chip]:,}", notes.get(chip, ""))
        nobody = not desk.counts[Filter.ALL] and not desk.unfinished
        self.empty.setVisible(nobody)
        for lines in self.cards:
            lines.setVisible(not nobody)
            lines.show_desk(desk)
        self._show_notice(desk)

    @Slot(object)
    def _tell_failure(self, exc: VillageDeskError) -> None:
        messages.show_error(self.window(), exc)

    def _show_notice(self, desk: Desk) -> None:
        if desk.lost:
            words = self.tr("修改记录比上次关闭时短，最近的登记可能丢了。请先核对，再用最近的备份恢复。")
            self._warn(words, Kind.BAD, self.tr("去核对"), "settings")
        elif desk.clock_behind:
            words = self.tr("电脑的日期比登记台记得的早（已记到 {day}），请在系统里改正日期。登记照常可以用。")
            self._warn(words.format(day=desk.clock_behind.isoformat()), Kind.WARN, "", "home")
        elif desk.wants_sheet:
            words = self.tr("还没有核对过恢复单。万一忘记密码，只有恢复单能打开登记台。")
            self._warn(words, Kind.WARN, self.tr("去做恢复单"), "settings")
        elif desk.is_overdue:
            words = self.tr("县里还没有确认：{n:,} 条，最早是{when}的。请上报，把文件交给县里。")
            when = ago(desk.standing.since or desk.today, desk.today)
            self._warn(words.format(n=desk.standing.unconfirmed, when=when), Kind.WARN, self.tr("去上报"), "exchange")
            self._notice_leads_to = ("exchange", "export")
        self.notice.setVisible(bool(desk.lost or desk.clock_behind or desk.wants_sheet or desk.is_overdue))

    def _warn(self, words: str, kind: Kind, button: str, page: str) -> None:
        self.notice.show_notice(words, kind, button)
        self._notice_leads_to = (page, None)

    @Slot()
    def _follow_notice(self) -> None:
        self.go.emit(*self._notice_leads_to)

    @Slot()
    def _import(self) -> None:
        self.go.emit("ledger", None)

    @Slot()
    def _do_job(self) -> None:
        job = self.sender().property("job")
        if job in ("export", "receive"):
            self.go.emit("exchange", job)
        else:
            self.go.emit(job, None)

    @Slot()
    def _open_list(self) -> None:
        self.go.emit("people", Filter(self.sender().property("chip")))


def figure_notes(desk: Desk) -> dict[Filter, str]:
    """Return what stands below the figures: shares and companions, never a guess."""
    total = desk.counts[Filter.ALL]
    notes = {
        Filter.ALL: tr("其中脱贫 {n:,}").format(n=desk.counts[Filter.OUT_OF_POVERTY]),
        Filter.WANTS_TRAINING: tr("想找工作 {n:,}").format(n=desk.counts[Filter.WANTS_JOB]),
    }
    if total:
        for chip in (Filter.AWAY, Filter.UNEMPLOYED):
            notes[chip] = tr("占在册 {share} %").format(share=round(desk.counts[chip] * 100 / total))
    if desk.standing.since and desk.counts[Filter.UNSENT]:
        notes[Filter.UNSENT] = tr("最早 {day}").format(day=day(desk.standing.since))
    return notes


def tr(text: str) -> str:
    """Return the words in the language of the screen."""
    return QCoreApplication.translate("HomePage", text)
