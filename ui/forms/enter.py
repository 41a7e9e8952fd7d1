"""Enter leads to the next field and Shift+Enter back, but never while the input method composes."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EnterKeys(QObject):
    """Watches the controls of a form; `forward` and `back` name the control that had the key."""

    forward = Signal(QWidget)
    back = Signal(QWidget)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._composing: set[int] = set()

    def watch(self, control: QWidget) -> None:
        """Watch one control from now on."""
        control.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Enter where nothing is being composed; everything else passes."""
        if isinstance(event, QInputMethodEvent):
            self._remember(watched, composing=bool(event.preeditString()))
        elif event.type() == QEvent.Type.FocusOut:
            self._remember(watched, composing=False)
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _ENTER:
            return self._enter(watched, event)
        return False

    def _remember(self, watched: QObject, *, composing: bool) -> None:
        if composing:
            self._composing.add(id(watched))
        else:
            self._composing.discard(id(watched))

    def _enter(self, watched: QObject, event: QKeyEvent) -> bool:
        keypad = Qt.KeyboardModifier.KeypadModifier
        held = event.modifiers() & ~keypad
        if id(watched) in self._composing or not isinstance(watched, QWidget):
            return False
        if held == Qt.KeyboardModifier.NoModifier:
            self.forward.emit(watched)
            return True
        if held == Qt.KeyboardModifier.ShiftModifier:
            self.back.emit(watched)
            return True
        return False
