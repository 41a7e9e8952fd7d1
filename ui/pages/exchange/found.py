"""发现县里文件: looks where files from the county end up, in the background, and offers each of them once."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QStandardPaths, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from ui.pages.exchange.watch import StickWatch
from ui.tasks import Lane, Task
from ui.widgets import KeyButton, Kind, NoticeBar
from villagedesk.context import Context
from villagedesk.exchange import looking
from villagedesk.exchange.looking import Found
from villagedesk.exchange.sticks import Stick

_FIRST_MS = 3_000
"""The window stands and answers before anything is looked for."""
_AGAIN_MS = 20_000
"""Who comes back from WeChat may have a new file; who only switches windows shall not keep the disk busy."""
_MOST_DROPPED = 50


class FoundBar(NoticeBar):
    """Stands above the pages while files wait; `wanted` brings those that shall be taken in now."""

    wanted = Signal(list)

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__("", Kind.ACCENT)
        self._context = context
        self._found: list[Found] = []
        self._tried: set[Path] = set()
        self._sticks: list[Stick] = []
        self._is_looking = False
        self._since = QElapsedTimer()
        self.later_button = KeyButton(self.tr("不用"), role="quiet")
        row = self.layout()
        if row is not None:
            row.addWidget(self.later_button)
        self.hide()
        self._watch = StickWatch(self)
        self._watch.changed.connect(self._take_sticks)
        self.pressed.connect(self._want)
        self.later_button.clicked.connect(self._wave_away)
        window.installEventFilter(self)
        window.setAcceptDrops(True)
        QTimer.singleShot(_FIRST_MS, self, self._watch.begin)

    def look(self) -> None:
        """Look now; what is found is shown when the search has ended."""
        if self._is_looking:
            return
        self._is_looking = True
        self._since.start()
        register, usual = self._context.register, usual_folders()
        roots = [stick.root for stick in self._sticks]
        task = Task(lambda: looking.look(register, usual, roots), Lane.ASIDE)
        task.succeeded.connect(self._show)
        task.finished.connect(self._end)
        task.start()

    def look_again(self) -> None:
        """Look where something is offered that may have been taken in meanwhile."""
        if not self.isHidden():
            self.look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look when somebody comes back to the window, and take sealed files that are dropped anywhere on it."""
        if event.type() == QEvent.Type.WindowActivate and self._since.isValid() and self._since.elapsed() > _AGAIN_MS:
            self.look()
        elif isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            event.acceptProposedAction()
            self.wanted.emit(_sealed(event))
            return True
        elif isinstance(event, QDragEnterEvent) and _sealed(event):
            event.acceptProposedAction()
            return True
        return super().eventFilter(watched, event)

    def _take_sticks(self, found: list[Stick]) -> None:
        self._sticks = found
        self.look()

    def _show(self, found: object) -> None:
        if not isinstance(found, list):
            return
        self._found = [each for each in found if each.path not in self._tried]
        if self._found:
            words = self.tr("发现县里文件 {n} 个（在 {places}），现在接收？")
            places = sorted({each.path.parent.name or str(each.path.parent) for each in self._found})
            told = words.format(n=len(self._found), places=self.tr("、").join(places[:3]))
            self.show_notice(told, Kind.ACCENT, self.tr("现在接收"))
        self.setVisible(bool(self._found))

    def _end(self) -> None:
        self._is_looking = False

    def _want(self) -> None:
        files = [each.path for each in self._found]
        self._tried |= set(files)
        self._found = []
        self.hide()
        self.wanted.emit(files)

    def _wave_away(self) -> None:
        register, digests = self._context.register, [each.digest for each in self._found]
        self._found = []
        self.hide()
        Task(lambda: looking.wave_away(register, digests)).start()


def usual_folders() -> Sequence[Path]:
    """Return 下载, 桌面 and WeChat's folders of this user, where the system says they are."""
    places = QStandardPaths.StandardLocation
    named = (places.DownloadLocation, places.DesktopLocation)
    found = [Path(folder) for each in named for folder in QStandardPaths.standardLocations(each)]
    documents = [Path(folder) for folder in QStandardPaths.standardLocations(places.DocumentsLocation)]
    return [*found, *(folder for each in documents for folder in looking.wechat_folders(each))]


def _sealed(event: QDropEvent) -> list[Path]:
    urls = event.mimeData().urls()[:_MOST_DROPPED]
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return [path for path in paths if path.is_file() and looking.head(path) is not None]
