"""Cyclic garbage goes in the GUI thread alone: Qt crashes where another thread takes a widget away.

Python's own collector runs in whatever thread happens to allocate, so it stays off and is asked from here.
"""

import ctypes
import gc
import sys
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1000
_MMAP_THRESHOLD, _BLOCK = -3, 1 << 17


class Collector(QTimer):
    """Collects as soon as Python itself would have, looking once a second."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setInterval(_EVERY_MS)
        self.timeout.connect(collect_due)
        gc.disable()
        self.start()


def give_back() -> None:
    """Have memory that a long list held go back to the system as soon as it is freed.

    glibc by itself keeps ever larger blocks once one was freed, up to 32 MB each: a parameter that is set stays as it
    is (mallopt(3), M_MMAP_THRESHOLD). Other systems are left alone.
    """
    if sys.platform == "linux":
        with suppress(AttributeError, OSError):
            ctypes.CDLL(None).mallopt(_MMAP_THRESHOLD, _BLOCK)


def collect_due() -> None:
    """Collect the generations that have grown past Python's thresholds, the youngest first."""
    for generation, most in enumerate(gc.get_threshold()):
        if gc.get_count()[generation] <= most:
            return
        gc.collect(generation)
