"""Typing as a person does: keys for Latin letters, an input method for Chinese."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

CTRL = Qt.KeyboardModifier.ControlModifier
_MOST_TABS = 80


def show_active(window: QWidget) -> None:
    """Show a window and wait until the keyboard belongs to it."""
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)


def focus() -> QWidget:
    """Return the widget that has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def type_text(text: str) -> None:
    """Type into whatever has the keyboard; Chinese is composed first and then committed, as an input method does."""
    if text.isascii():
        QTest.keyClicks(focus(), text)
        return
    composing = QInputMethodEvent(text, [])
    QApplication.sendEvent(focus(), composing)
    committed = QInputMethodEvent()
    committed.setCommitString(text)
    QApplication.sendEvent(focus(), committed)


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    QTest.keyClick(focus(), key, modifiers)


def enter() -> None:
    """Press Enter."""
    press(Qt.Key.Key_Return)


def fill(*texts: str) -> None:
    """Type each text, and Enter behind it; an empty one leaves what the field proposes."""
    for text in texts:
        if text:
            type_text(text)
        enter()


def tab_to(target: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> None:
    """Press Tab, or another key, until the keyboard is there; a way round without an end is a fault of the page."""
    for _ in range(_MOST_TABS):
        if focus() is target:
            return
        press(key)
    raise AssertionError(f"{target.accessibleName()} was never reached")
