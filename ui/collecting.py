"""Cyclic garbage goes in the GUI thread alone: Qt crashes where another thread takes a widget away.

Python's own collector runs in whatever thread happens to allocate, so it stays off and is asked from here.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1000


class Collector(QTimer):
    """Collects as soon as Python itself would have, looking once a second."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setInterval(_EVERY_MS)
        self.timeout.connect(collect_due)
        gc.disable()
        self.start()


def collect_due() -> None:
    """Collect the generations that have grown past Python's thresholds, the youngest first."""
    for generation, most in enumerate(gc.get_threshold()):
        if gc.get_count()[generation] <= most:
            return
        gc.collect(generation)
