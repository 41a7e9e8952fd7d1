"""Tells when the first window stands, then ends the program."""

import json
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from tests.bench.timing import private_mb


class FirstPaint(QObject):
    """Waits for the first paint of a top-level window; prints when it was done and what memory it took."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """Let everything pass; after the first paint nothing more is watched."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and watched.isWindow():
            self._app.removeEventFilter(self)
            QTimer.singleShot(0, self._tell)
        return False

    def _tell(self) -> None:
        print(json.dumps({"painted": time.monotonic(), "private": private_mb()}), flush=True)
        self._app.quit()
