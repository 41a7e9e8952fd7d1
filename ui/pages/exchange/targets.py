"""Where the file goes: the sticks that are plugged in, the folder of the last time, or another folder."""

from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from ui.dialogs.files import ask_folder
from ui.pages.exchange.watch import StickWatch
from ui.pages.exchange.words import room
from ui.theme import theme
from ui.widgets import caption, spaced
from villagedesk.exchange.sticks import Stick

_LINES = 6
"""So many places are offered at most."""
_WIDTH = 300
"""Room for the path of a folder at 100 %."""


class TargetChoice(QWidget):
    """One line for each place; the arrows go from one to the next, and a stick comes before a folder."""

    def __init__(self) -> None:
        super().__init__()
        self.sticks: list[Stick] = []
        self._last = ""
        self._group = QButtonGroup(self)
        self._places: list[Path | None] = []
        column = spaced(QVBoxLayout(self), 0, 6)
        self.words = caption("", "soft", wrap=True)
        column.addWidget(self.words)
        for number in range(_LINES):
            button = QRadioButton()
            self._group.addButton(button, number)
            column.addWidget(button)
        self._watch = StickWatch(self)
        self._watch.changed.connect(self._take)
        self._build()

    def show_last(self, folder: str) -> None:
        """Offer the folder of the last time where it is still there."""
        if folder != self._last:
            self._last = folder
            self._build(self.place())

    def place(self) -> Path | None:
        """Return the place that is chosen, None where a folder has still to be named."""
        number = self._group.checkedId()
        return self._places[number] if 0 <= number < len(self._places) else None

    def stick_of(self, path: Path) -> Stick | None:
        """Return the stick that a path lies on, None where it lies on none."""
        return next((stick for stick in self.sticks if path.is_relative_to(stick.root)), None)

    def ask(self, parent: QWidget, title: str) -> Path | None:
        """Return the place that is chosen, and ask for a folder where none is; None where the user gave up."""
        place = self.place()
        if place is not None:
            return place
        start = Path(self._last) if Path(self._last).is_dir() else None
        return ask_folder(parent, title, start)

    def buttons(self) -> list[QRadioButton]:
        """Return the lines from top to bottom."""
        return [self._line(number) for number in range(len(self._places))]

    def showEvent(self, event: QShowEvent) -> None:
        """Watch for sticks while somebody looks."""
        super().showEvent(event)
        self._watch.begin()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest."""
        self._watch.rest()
        super().hideEvent(event)

    def _take(self, found: list[Stick]) -> None:
        """Show other sticks; who plugs in the first one wants it."""
        chosen = self.place() if self.sticks else None
        self.sticks = found
        self._build(chosen)

    def _build(self, chosen: Path | None = None) -> None:
        """Put the places into the lines, which stay the same so that the keyboard does."""
        self._places = []
        for stick in self.sticks[: _LINES - 2]:
            words = self.tr("U盘“{name}”，空余 {room}").format(name=stick.name, room=room(stick.free))
            self._add(words, stick.root)
        last = Path(self._last)
        if self._last and last.is_dir() and self.stick_of(last) is None:
            shown = self.fontMetrics().elidedText(str(last), Qt.TextElideMode.ElideMiddle, theme().px(_WIDTH))
            self._add(self.tr("上次的文件夹 {path}").format(path=shown), last)
        self._add(self.tr("别的文件夹（按“上报”时再选）"), None)
        wanted = self._places.index(chosen) if chosen and chosen in self._places else 0
        self._line(wanted).setChecked(True)
        for number in range(_LINES):
            line = self._line(number)
            line.setVisible(number < len(self._places))
            # Tab comes to the one that is chosen; Qt sees to that only where the keyboard chose it.
            line.setFocusPolicy(Qt.FocusPolicy.StrongFocus if number == wanted else Qt.FocusPolicy.ClickFocus)
        told = self.tr("写到：") if self.sticks else self.tr("没有看到U盘；插上就会出现在这里。写到：")
        self.words.setText(told)

    def _add(self, words: str, place: Path | None) -> None:
        button = self._line(len(self._places))
        button.setText(words)
        button.setToolTip(str(place or ""))
        self._places.append(place)

    def _line(self, number: int) -> QRadioButton:
        return cast("QRadioButton", self._group.button(number))
