"""The month of 本月核实: a button that says which one is shown, and offers the others."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from ui.pages.verification.words import month_words
from ui.widgets import KeyButton
from villagedesk.subjects.verification_months import can_answer


class MonthButton(KeyButton):
    """Opens the months below itself; `chosen` when another one was picked.

    Attributes:
        day: a day of the month that was picked; None for the month it is.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "F4", icon="calendar", parent=parent)
        self.day: date | None = None
        self.menu_of_months = QMenu(self)
        self.menu_of_months.setAccessibleName(self.tr("月份"))
        self.clicked.connect(self._offer)

    def show_months(self, days: Sequence[date], shown: date) -> None:
        """Offer a month for each day, the first one is this month; `shown` stands on the button."""
        today = days[0]
        self.day = None if shown == today else shown
        self.setText(month_words(shown, today))
        self.setAccessibleName(self.tr("月份：{month}").format(month=month_words(shown, today)))
        self.updateGeometry()
        self.menu_of_months.clear()
        for day in days:
            words = "{month}" if day == today else self.tr("{month}（只能看）")
            if day != today and can_answer(day, today):
                words = self.tr("{month}（还可以补）")
            action = self.menu_of_months.addAction(words.format(month=month_words(day, today)))
            action.triggered.connect(partial(self._take, None if day == today else day))
            if day == shown:
                self.menu_of_months.setActiveAction(action)

    def _offer(self) -> None:
        self.menu_of_months.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _take(self, day: date | None, *_: object) -> None:
        if day != self.day:
            self.day = day
            self.chosen.emit()
