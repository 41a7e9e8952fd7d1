"""更多: what is done less often with the list of people, with its keys."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ui.icons import icon


class MoreMenu(QMenu):
    """The menu below 更多; its keys work on the whole page, whether it is open or not."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page

    def add(self, words: str, key: str, picture: str, work: Callable[[], object]) -> QAction:
        """Add something to do with its key."""
        action = self.addAction(icon(picture), words)
        action.setShortcut(QKeySequence(key))
        action.setShortcutVisibleInContextMenu(True)
        action.triggered.connect(partial(_run, work))
        self._page.addAction(action)
        return action


def _run(work: Callable[[], object], *_: object) -> None:
    work()
