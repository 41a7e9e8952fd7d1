"""Tabs that say less where there is less room: nothing is cut, and none has to be scrolled to."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabWidget, QWidget


class FittingTabs(QTabWidget):
    """Tabs with two wordings, of which the short one is shown where the full one is wider than the tabs have room.

    The full words stay what a screen reader says, and are the tool tips of the short ones.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: list[tuple[str, str]] = []
        self.currentChanged.connect(self._fit)  # the words of the chosen tab are bold

    def set_words(self, words: Sequence[tuple[str, str]]) -> None:
        """Name the tabs, given as (full, short) from the first on."""
        if list(words) != self._words:
            self._words = list(words)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the words that have room now."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Choose the words that have room in larger or smaller type."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        bar = self.tabBar()
        for number, (full, _) in enumerate(self._words):
            self.setTabText(number, full)
            self.setTabToolTip(number, "")
            bar.setAccessibleTabName(number, full)
        if bar.sizeHint().width() <= self.width():
            return
        for number, (full, short) in enumerate(self._words):
            self.setTabText(number, short)
            self.setTabToolTip(number, full if short != full else "")
