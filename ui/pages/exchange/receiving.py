"""接收县里文件: choose or drop files; what became of each, and what it asks for."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.dialogs.files import ask_files
from ui.language import in_a_row, listed
from ui.pages.exchange.points import MOST, Point, PointRow, points
from ui.tasks import Progress, Task
from ui.widgets import Badge, ButtonFlow, Card, ElidedLabel, KeyButton, Kind, LongWork, caption, spaced
from ui.widgets.badge import badge_width
from ui.widgets.detail import clear
from ui.widgets.drop import DropArea
from villagedesk.context import Context
from villagedesk.exchange import arrivals, looking
from villagedesk.exchange.arrivals import Arrival
from villagedesk.exchange.header import FileKind
from villagedesk.exchange.outcome import ACCEPTED, KNOWN
from villagedesk.register.people import Filter

Told = tuple[Arrival, list[Point]]


class ArrivalLine(QWidget):
    """What became of one file; `go` asks for a page, `report_wanted` for another report."""

    go = Signal(str, object)
    report_wanted = Signal()

    def __init__(self, arrival: Arrival, found: Sequence[Point]) -> None:
        super().__init__()
        row = spaced(QHBoxLayout(self), (0, 2, 0, 2), 10)
        words, kind = {
            ACCEPTED: (self.tr("已读入"), Kind.OK),
            KNOWN: (self.tr("收过了"), Kind.PLAIN),
        }.get(arrival.outcome, (self.tr("没有读入"), Kind.BAD))
        self.column = spaced(QVBoxLayout(), 0, 4)
        self.column.addWidget(ElidedLabel(arrival.file, "strong", quoted=True))
        # The name of the file stands above already.
        told = in_a_row(arrival.message, arrival.hint)
        for named in (f"“{arrival.file}”", f'"{arrival.file}"'):
            told = told.removeprefix(named).lstrip("：: ")
        self.message = caption(told, wrap=True)
        self.column.addWidget(self.message)
        self._add_news(arrival)
        for point in found:
            line = PointRow(point)
            line.opened.connect(partial(self.go.emit, point.page, point.argument))
            self.column.addWidget(line)
        self._add_ways(arrival)
        badge = Badge(words, kind)
        badge.setMinimumWidth(badge_width(self.tr("没有读入")))
        row.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self.column, 1)

    def _add_news(self, arrival: Arrival) -> None:
        news = arrival.news
        parts = []
        if news.people:
            parts.append(self.tr("别处改了 {n:,} 人的登记").format(n=news.people))
        if news.moved:
            parts.append(self.tr("{n:,} 人转到别的村").format(n=news.moved))
        if news.held:
            parts.append(self.tr("{n:,} 条跨村修改待县里核准").format(n=news.held))
        if news.documents:
            parts.append(self.tr("发布：{titles}").format(titles=listed(news.documents)))
        if parts:
            self.column.addWidget(caption(listed(parts, "；"), "soft", wrap=True))

    def _add_ways(self, arrival: Arrival) -> None:
        """Add the buttons that lead on: to all who were sent back, to what was published, to another report."""
        news = arrival.news
        ways: list[tuple[str, Callable[[], object]]] = []
        if len(news.returned) > MOST:
            words = self.tr("退回补正的全部 {n:,} 项").format(n=len(news.returned))
            ways.append((words, partial(self.go.emit, "people", Filter.RETURNED)))
        if len(news.conflicts) > MOST:
            words = self.tr("有冲突的全部 {n:,} 项").format(n=len(news.conflicts))
            ways.append((words, partial(self.go.emit, "people", Filter.CONFLICT)))
        if news.documents:
            ways.append((self.tr("看县里发布的内容"), partial(self.go.emit, "published", None)))
        if arrival.again:
            ways.append((self.tr("再上报一次"), self.report_wanted.emit))
        if not ways:
            return
        flow = ButtonFlow()
        for words, way in ways:
            button = KeyButton(words)
            button.clicked.connect(way)
            flow.add_item(button)
        self.column.addWidget(flow)


class ReceivingCard(Card):
    """The right column. `taken` says that files were read, `offered` brings the county's enrolment file."""

    taken = Signal()
    offered = Signal(Path)
    report_wanted = Signal()
    go = Signal(str, object)

    def __init__(self, context: Context) -> None:
        super().__init__(QCoreApplication.translate("ReceivingCard", "接收县里文件"))
        self._context = context
        self._joined = True
        self._waiting: list[Path] = []
        self._is_running = False
        self.area = DropArea()
        self.button = KeyButton(self.tr("选文件"), "Ctrl+O", icon="download")
        self.work = LongWork()
        self.summary = caption("", "strong", wrap=True)
        self.summary.hide()
        self.lines = spaced(QVBoxLayout(), 0, 8)
        hint = caption(self.tr("把县里给的文件拖到这里，可以一次多个；文件改过名字不要紧。"), "soft", wrap=True)
        self.area.column.addWidget(hint)
        self.area.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self.area, self.work, self.summary):
            self.body.addWidget(widget)
        self.body.addLayout(self.lines)
        self.body.addStretch(1)
        self.button.clicked.connect(self.choose_files)
        self.area.dropped.connect(self.take)

    def show_joined(self, *, joined: bool) -> None:
        """Say whether a county was chosen: before that, its enrolment file comes first."""
        self._joined = joined

    def choose_files(self) -> None:
        """Ask for files, and take them in."""
        kinds = self.tr("县里的文件 (*.vdd *.vda *.vde);;所有文件 (*)")
        files = ask_files(self, self.tr("选县里给的文件"), kinds)
        if files:
            self.take(files)

    def take(self, files: Sequence[Path]) -> None:
        """Take in files, each for itself; those that come while others are being read wait for their turn."""
        if self._is_running:
            self._waiting += files
            return
        offers = [] if self._joined else [file for file in files if _is_offer(file)]
        if offers:
            self.offered.emit(offers[0])
        rest = [file for file in files if file not in offers]
        if not rest:
            return
        self._is_running = True
        task = Task.reporting(partial(_take_in, self._context, rest))
        self.button.setEnabled(False)
        self.work.follow(task, self.tr("正在读县里的文件"), self.tr("个"))
        task.succeeded.connect(self._show)
        task.finished.connect(self._done)
        task.start()

    def _show(self, found: object) -> None:
        if not isinstance(found, list):
            return
        clear(self.lines)
        for arrival, asked in found:
            line = ArrivalLine(arrival, asked)
            line.go.connect(self.go)
            line.report_wanted.connect(self.report_wanted)
            self.lines.addWidget(line)
        read = sum(arrival.outcome in (ACCEPTED, KNOWN) for arrival, _ in found)
        to_do = sum(len(asked) + arrival.again for arrival, asked in found)
        words = self.tr("读完了：{read} 个读入，{refused} 个没有读入；有 {n} 处要您处理。")
        self.summary.setText(words.format(read=read, refused=len(found) - read, n=to_do))
        self.summary.setVisible(len(found) > 1 or to_do > 0)

    def _done(self) -> None:
        self._is_running = False
        self.button.setEnabled(True)
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.taken.emit()
        if self._waiting:
            waiting, self._waiting = self._waiting, []
            self.take(waiting)


def _take_in(context: Context, files: Sequence[Path], progress: Progress) -> list[Told]:
    """Take files in and return what became of each, with what waits of it."""
    found = arrivals.take_in(context.register, files, context.folder.inbox, progress)
    return [(arrival, points(context.register, arrival.news)) for arrival in found]


def _is_offer(file: Path) -> bool:
    seen = looking.head(file)
    return seen is not None and seen[0].kind is FileKind.ENROL
