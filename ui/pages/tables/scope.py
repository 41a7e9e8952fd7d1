"""Which people a table lists: everybody, a village group, a kept selection, or what the list of people shows."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from ui.language import shown as in_language
from ui.theme import theme
from ui.widgets import caption, spaced
from villagedesk.register import people
from villagedesk.register.saved import saved
from villagedesk.register.selection import Selection
from villagedesk.register.store import Register
from villagedesk.sentence import sentence

_WIDTH = 220
_EVERYBODY = "全村"


class ScopeChoice(QWidget):
    """A question with a list of answers; `changed` where another was chosen."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._scopes: list[Selection] = [Selection()]
        self._words: list[str] = [_EVERYBODY]
        self._shown: Selection | None = None
        self.box = QComboBox()
        self.box.setMinimumWidth(theme().px(_WIDTH))
        self.box.setAccessibleName(self.tr("哪些人"))
        self.box.addItem(in_language(_EVERYBODY))
        label = caption(self.tr("哪些人"))
        label.setBuddy(self.box)
        row = spaced(QHBoxLayout(self), 0, 10)
        row.addWidget(label)
        row.addWidget(self.box)
        row.addStretch(1)
        self.box.activated.connect(self._announce)

    def scope(self) -> Selection:
        """Return the people chosen."""
        return self._scopes[max(0, self.box.currentIndex())]

    def words(self) -> str:
        """Return the chosen answer in Chinese, for paper."""
        return self._words[max(0, self.box.currentIndex())]

    def offer(self, shown: Selection) -> None:
        """Offer the people that the list of people shows, and choose them."""
        self._shown = shown
        self._show([*self._scopes], [*self._words], shown)

    def refresh(self, register: Register) -> None:
        """Read the groups and the kept selections anew; what was chosen stays where it is still there."""
        with register.database.reading() as connection:
            groups, kept = people.groups(connection), saved(connection)
        self._fill(groups, kept)

    def _fill(self, groups: Sequence[str], kept: Mapping[str, Selection]) -> None:
        named = [sentence("清单：{name}", name=name) for name in kept]
        scopes = [Selection(), *(Selection(groups=(group,)) for group in groups), *kept.values()]
        self._show(scopes, [_EVERYBODY, *groups, *named], self.scope())

    def _show(self, scopes: list[Selection], words: list[str], chosen: Selection) -> None:
        if self._shown is not None and self._shown not in scopes:
            scopes, words = [*scopes, self._shown], [*words, "劳动力列表里筛选出的人"]
        self._scopes = scopes
        self.box.clear()
        self._words = words
        self.box.addItems([in_language(text) for text in words])
        self.box.setCurrentIndex(scopes.index(chosen) if chosen in scopes else 0)

    def _announce(self, _index: int) -> None:
        self.changed.emit()
