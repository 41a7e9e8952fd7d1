"""The navigation on the left: plain words with icons, one of them chosen."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QVBoxLayout, QWidget

from ui import icons
from ui.theme import theme
from ui.widgets.buttons import press_at_once
from ui.widgets.labels import caption, spaced
from ui.widgets.painted import Face, PaintedButton

_WIDTH = 172
_HEIGHT = 42
_LOWEST = 28
_ICON = 20
_LETTERS = 16
_KEYS = 10
"""So many entries have a digit as their key."""


class Entry(NamedTuple):
    """One place of the program: its name in code, its words, its icon."""

    name: str
    text: str
    icon: str


class NavButton(PaintedButton):
    """An entry of the navigation, with a count of what waits there."""

    def __init__(self, entry: Entry) -> None:
        super().__init__(entry.text)
        self._icon = entry.icon
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """Take the height of an entry."""
        return QSize(theme().px(120), theme().px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Move closer together where the screen is low and the type is large."""
        return QSize(theme().px(120), theme().px(_LOWEST))

    def face(self) -> Face:
        """Return the colours on the dark column."""
        tokens = theme().tokens
        if self.isChecked():
            return Face(tokens.on_accent, tokens.nav_chosen, ring=tokens.nav_text)
        return Face(tokens.nav_text, tokens.nav_hover if self.hovered else "", ring=tokens.nav_text)

    def paint_words(self, painter: QPainter, area: QRectF, face: Face) -> None:
        """Paint icon and words."""
        px = theme().px
        top = area.center().y() - px(_ICON) / 2
        painter.drawPixmap(QPointF(px(12), round(top)), icons.pixmap(self._icon, face.text, _ICON))
        painter.setFont(self.letters(_LETTERS, bold=self.isChecked()))
        painter.setPen(QColor(face.text))
        words = area.adjusted(px(43), 0, -px(10), 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())


class SideNav(QFrame):
    """The entries below the program's name. Ctrl+1 … Ctrl+9 and Ctrl+0 choose by number, arrows by neighbour."""

    chosen = Signal(str)

    def __init__(self, title: str, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(theme().px(_WIDTH))
        self.setAccessibleName(self.tr("导航"))
        column = spaced(QVBoxLayout(self), (10, 18, 10, 12), 2)
        heading = caption(title)
        spaced_heading = spaced(QVBoxLayout(), (17, 0, 0, 12), 0)
        spaced_heading.addWidget(heading)
        column.addLayout(spaced_heading)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, NavButton] = {}
        for number, entry in enumerate(entries, 1):
            self._add(entry, number)
            column.addWidget(self._buttons[entry.name])
        column.addStretch(1)
        self._group.buttonToggled.connect(self._announce)

    def _add(self, entry: Entry, number: int) -> None:
        button = NavButton(Entry(*entry))
        if number <= _KEYS:
            key = f"Ctrl+{number % _KEYS}"
            press_at_once(button, key)
            button.setToolTip(f"{entry.text}  {key}")
        self._group.addButton(button)
        self._buttons[entry.name] = button

    def choose(self, name: str) -> None:
        """Choose an entry; announces it where it was not chosen before."""
        self._buttons[name].setChecked(True)

    def current(self) -> str:
        """Return the chosen entry's name; empty before the first choice."""
        return next((name for name, button in self._buttons.items() if button.isChecked()), "")

    def names(self) -> list[str]:
        """Return the names of the entries, from top to bottom."""
        return list(self._buttons)

    def button(self, name: str) -> NavButton:
        """Return the button of an entry."""
        return self._buttons[name]

    def _announce(self, _button: object, checked: bool) -> None:
        if checked:
            self.chosen.emit(self.current())
