"""首页 of the county: how far the period is, and what waits for somebody."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from ui import messages
from ui.county.home.cards import ProblemsCard, RecentCard, TownsCard
from ui.county.villages.words import moment
from ui.language import day, shown
from ui.pages.page import RegisterPage
from ui.tasks import Lane, Task
from ui.theme import theme
from ui.widgets import ActionTile, FigureCard, Kind, NoticeBar, PageHeader, ScrollBody, TileGrid, spaced
from villagedesk.context import Context
from villagedesk.county import admitting
from villagedesk.county.board import Board, board
from villagedesk.errors import VillageDeskError
from villagedesk.register.people import Filter
from villagedesk.register.store import Register

_SIDE_BY_SIDE_FROM = 880


class CountyHomePage(RegisterPage):
    """The summary of the board, and the county's daily jobs."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.title = self.tr("首页")
        self.header = PageHeader("")
        self.notice = NoticeBar("", Kind.WARN)
        self.notice.hide()
        self.cards = (TownsCard(), ProblemsCard(), RecentCard())
        self.figures: dict[str, FigureCard] = {}
        self._row = spaced(QBoxLayout(QBoxLayout.Direction.LeftToRight), 0, 14)
        self._arrange()
        self.notice.pressed.connect(partial(self.go.emit, "settings", None))

    def _arrange(self) -> None:
        body = ScrollBody()
        self.column.addWidget(self.header)
        self.column.addWidget(self.notice)
        self.column.addWidget(body, 1)
        body.column.addWidget(self._tiles())
        body.column.addWidget(self._figures())
        for card in self.cards:
            card.go.connect(self.go)
            self._row.addWidget(card, 1)
        body.column.addLayout(self._row, 1)

    def _tiles(self) -> TileGrid:
        grid = TileGrid()
        jobs = (
            ("intake", None, "download", self.tr("接收村里文件"), "Ctrl+I"),
            ("sheets", None, "file-spreadsheet", self.tr("表格代录"), ""),
            ("villages", "missing", "phone", self.tr("催报"), "F8"),
            ("devices", None, "key-round", self.tr("批准电脑"), ""),
        )
        self.tiles: dict[str, ActionTile] = {}
        for page, argument, icon, words, key in jobs:
            tile = ActionTile(icon, words, key)
            tile.clicked.connect(partial(self.go.emit, page, argument))
            self.tiles[page] = tile
            grid.add_tile(tile)
        return grid

    def _figures(self) -> TileGrid:
        grid = TileGrid()
        figures = (
            ("reported", self.tr("本期已报"), "villages", None),
            ("waiting", self.tr("文件在等"), "villages", "problems"),
            ("conflicts", self.tr("冲突"), "conflicts", None),
            ("held", self.tr("跨村待核准"), "held", None),
            ("doubles", self.tr("可能重复"), "doubles", None),
            ("returns", self.tr("退回未改"), "people", Filter.RETURNED),
            ("asking", self.tr("电脑待批准"), "devices", None),
        )
        for name, label, page, argument in figures:
            card = FigureCard(label, "…")
            card.clicked.connect(partial(self.go.emit, page, argument))
            self.figures[name] = card
            grid.add_tile(card)
        return grid

    def refresh(self) -> None:
        """Ask for the board anew."""
        task = Task(lambda: _look(self.context.register), Lane.READ)
        task.succeeded.connect(self._show)
        task.failed.connect(self._tell_failure)
        task.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards below each other where they would be too narrow."""
        super().resizeEvent(event)
        wide = event.size().width() >= theme().px(_SIDE_BY_SIDE_FROM)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    @Slot(object)
    def _show(self, seen: tuple[Board, int, bool]) -> None:
        found, held, lost = seen
        self.header.set_title(self.tr("今天，{day}").format(day=day(self.context.today, weekday=True)))
        period = self.tr("{period}报送期，{deadline}截止")
        told = period.format(period=shown(found.period.words()), deadline=shown(found.period.deadline()))
        self.header.set_count(told)
        sheets = self.tr("其中表格代录 {n} 村").format(n=found.by_sheet) if found.by_sheet else ""
        last = moment(found.last_intake)
        notes = {
            "reported": (f"{found.reported}/{len(found.expected)}", sheets),
            "waiting": (str(found.total("waiting")), self.tr("最近 {when}").format(when=last) if last else ""),
            "held": (f"{held:,}", ""),
            "doubles": (f"{found.doubles:,}", self.tr("对") if found.doubles else ""),
            **{name: (f"{found.total(name):,}", "") for name in ("conflicts", "returns", "asking")},
        }
        self.tiles["villages"].set_note(self.tr("未报 {n} 村  F8").format(n=len(found.missing)))
        for name, (figure, note) in notes.items():
            self.figures[name].set_figure(figure, note)
        for card in self.cards:
            card.show_board(found)
        self.notice.setVisible(lost)
        if lost:
            words = self.tr("修改记录比上次关闭时短，最近的接收可能丢了。请先核对，再用最近的备份恢复。")
            self.notice.show_notice(words, Kind.BAD, self.tr("去核对"))

    @Slot(object)
    def _tell_failure(self, exc: VillageDeskError) -> None:
        messages.show_error(self.window(), exc)


def _look(register: Register) -> tuple[Board, int, bool]:
    """Return the board, how many changes wait for the county, and whether the journal has become shorter."""
    with register.database.reading() as connection:
        held = admitting.count(connection)
    return board(register), held, register.lost()
