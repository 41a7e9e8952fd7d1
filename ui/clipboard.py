"""Putting more than plain text on the clipboard."""

import atexit
from functools import cache

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication


def put(data: QMimeData) -> None:
    """Put data made here on the clipboard."""
    _let_go_at_the_end()
    QGuiApplication.clipboard().setMimeData(data)


@cache
def _let_go_at_the_end() -> None:
    """See to it that Qt holds no object of Python's when Python is gone: freeing it then would crash."""
    atexit.register(_let_go)


def _let_go() -> None:
    """Leave the words alone on the clipboard, in an object that is Qt's own."""
    if QGuiApplication.instance() is not None:
        clipboard = QGuiApplication.clipboard()
        clipboard.setText(clipboard.text())
