"""Notices that nobody is at the keyboard any more."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

LOCK_AFTER_MINUTES = 10
_SIGNS_OF_LIFE = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.InputMethod,
        QEvent.Type.TouchBegin,
    )
)


class IdleWatch(QObject):
    """Emits `idle` when neither keyboard nor mouse were used for a while; watches only while it is started."""

    idle = Signal()

    def __init__(self, milliseconds: int = LOCK_AFTER_MINUTES * 60_000, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(milliseconds)
        self._timer.timeout.connect(self._announce)

    def start(self) -> None:
        """Begin to watch."""
        app = QCoreApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self._timer.start()

    def stop(self) -> None:
        """Watch no more."""
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - given by Qt
        """Begin the wait anew at every sign of life; every event passes."""
        if event.type() in _SIGNS_OF_LIFE:
            self._timer.start()
        return False

    def _announce(self) -> None:
        self.stop()
        self.idle.emit()
