"""A household at a glance: what it is, who belongs to it, and what can be done next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.language import shown
from ui.theme import theme
from ui.widgets import ButtonFlow, Card, KeyButton, ScrollBody, caption, spaced
from ui.widgets.detail import clear
from villagedesk.catalogue import KINDS
from villagedesk.subjects import showing
from villagedesk.subjects.households import Family

_FACTS = (
    "head_name", "group", "address", "type", "monitored_type", "phone", "number", "relocated", "relocation_site",
)  # fmt: skip


class HomeOverview(QWidget):
    """Facts of the household and its income; the buttons lead on, after a registration first of all to paper."""

    printed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_finished = False
        self.card = Card(self.tr("本户情况"))
        self._grid = spaced(QGridLayout(), 0, 6)
        self._grid.setColumnMinimumWidth(0, theme().px(110))
        self._grid.setColumnStretch(1, 1)
        self.card.body.addLayout(self._grid)
        self.print_button = KeyButton(self.tr("打印一户一表"), "F9", icon="printer", role="primary")
        self.next_button = KeyButton(self.tr("加一个成员"), "Ctrl+Return", icon="user-plus")
        self.edit_button = KeyButton(self.tr("改本户情况"), "Ctrl+U", icon="pencil")
        self.another_button = KeyButton(self.tr("登记下一户"), "Shift+F2", icon="house-plus")
        buttons = ButtonFlow(10)
        for button in (self.print_button, self.next_button, self.edit_button, self.another_button):
            buttons.add_item(button)
        self.print_button.clicked.connect(self.printed)
        column = spaced(QVBoxLayout(self), 0, 12)
        body = ScrollBody()
        for part in (buttons, self.card):
            body.column.addWidget(part)
        body.column.addStretch(1)
        column.addWidget(body)

    def show_family(self, family: Family) -> None:
        """Show a household as read."""
        clear(self._grid)
        values = family.home.values
        rows = [
            (shown(KINDS["household"].field(name).label), shown(showing.words("household", name, values)))
            for name in _FACTS
        ]
        for income in family.incomes:
            words = (shown(showing.words("income", name, income.values)) for name in ("year", "source", "amount"))
            rows.append((shown(KINDS["income"].label), " · ".join(filter(None, words))))
        for number, (label, text) in enumerate((label, text) for label, text in rows if text):
            self._grid.addWidget(caption(label, "soft"), number, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(caption(text, wrap=True), number, 1)

    def take_keyboard(self) -> None:
        """Put the keyboard on what most people do next."""
        button = self.print_button if self.is_finished else self.next_button
        button.setFocus(Qt.FocusReason.TabFocusReason)
