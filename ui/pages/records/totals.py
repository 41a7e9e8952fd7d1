"""Counts of a year as a part of a page: the table on the screen, printed, and as a spreadsheet."""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from ui.dialogs.files import ask_save
from ui.dialogs.print_dialog import show_print_dialog
from ui.dialogs.print_document import PrintDocument
from ui.language import in_a_row
from ui.tables import Column, RecordTable, Row
from ui.tasks import Lane, Progress, Task
from ui.theme import theme
from ui.widgets import KeyButton, Kind, NoticeBar, caption, spaced
from villagedesk.context import Context
from villagedesk.errors import VillageDeskError
from villagedesk.register.store import Register
from villagedesk.subjects import totals
from villagedesk.subjects.totals import Totals

Count = Callable[[Register, str, str], Totals]
"""Counts from the first to the last day (ISO), '' for no limit."""


@dataclass(frozen=True, slots=True)
class Counted:
    """One thing that is counted: its words in the choice, what stands before the year, how it is counted."""

    words: str
    count: Count
    asked: str
    about: str


_YEARS = 6
_WORDS, _NUMBER = 180, 96
_SPARE = 6


class TotalsPart(QWidget):
    """One year, or all of them; `counted` says what the header tells."""

    counted = Signal(str)

    def __init__(self, context: Context, *counted: Counted) -> None:
        """Offer a choice where there are several things to count."""
        super().__init__()
        self._context = context
        self._offered = counted
        self._totals: Totals | None = None
        self._rows: Sequence[Row] = ()
        self.which = QComboBox()
        self.which.setAccessibleName(self.tr("统计什么"))
        self.which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.which.addItems([one.words for one in counted])
        self.which.ensurePolished()  # the style's hint leaves the widest choice a few pixels short
        self.which.setMinimumWidth(self.which.sizeHint().width() + theme().px(_SPARE))
        if len(counted) < 2:  # shown without a parent it would be a window of its own
            self.which.hide()
        self._asked, self._about = caption(""), caption("", "note", wrap=True)
        self.year = QComboBox()
        self.year.setAccessibleName(self.tr("哪一年"))
        self.year.addItem(self.tr("所有年度"), 0)
        for year in range(context.today.year, context.today.year - _YEARS, -1):
            self.year.addItem(self.tr("{year} 年").format(year=year), year)
        self.year.setCurrentIndex(1)
        self.notice = NoticeBar("", Kind.OK)
        self.notice.hide()
        self.table: RecordTable | None = None
        self.print_button = KeyButton(self.tr("打印"), "F9", icon="printer")
        self.save_button = KeyButton(self.tr("另存表格"), "Ctrl+S", icon="save")
        self.buttons = [self.print_button, self.save_button]
        self._column = spaced(QVBoxLayout(self), 0, 10)
        above = spaced(QHBoxLayout(), 0, 10)
        for widget in (self.which, self._asked, self.year):
            above.addWidget(widget)
        above.addWidget(self._about, 1)
        self._column.addLayout(above)
        self._column.addWidget(self.notice)
        self._column.addStretch(1)
        self.year.activated.connect(self.refresh)
        self.which.activated.connect(self._turn)
        self._turn()
        self.print_button.clicked.connect(self.print_page)
        self.save_button.clicked.connect(self._save)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the keyboard to the table, else to the year; Qt's own proxy would cut the way of the Tab key."""
        (self.table or self.year).setFocus(reason)

    def refresh(self) -> None:
        """Count anew."""
        (first, last), register = self._period(), self._context.register
        count = self._offered[self.which.currentIndex()].count
        task = Task(lambda: count(register, first, last), Lane.READ)
        task.succeeded.connect(self._show)
        task.start()

    def print_page(self) -> bool:
        """Print the counts."""
        found = self._totals
        if found is None:
            return False
        register, period = self._context.register, totals.period_words(*self._period())

        def make(_: Progress) -> bytes:
            target = io.BytesIO()
            totals.draw(register, found, period, target)
            return target.getvalue()

        name = f"{found.title}_{self._context.unit.name}_{period}.pdf"
        show_print_dialog(self, PrintDocument(found.title, name, "页", make))
        return True

    def _turn(self) -> None:
        """Turn to what is chosen; its table has columns of its own."""
        one = self._offered[self.which.currentIndex()]
        self._asked.setText(one.asked)
        self._about.setText(one.about)
        self._totals = None
        if self.isVisible():
            self.refresh()

    def _show(self, found: Totals) -> None:
        if self._totals is None or self.table is None:
            self._lay_out(found)
        self._totals, self._rows = found, found.texts()
        if self.table is not None:
            self.table.set_ids([str(at) for at in range(len(self._rows))])
            self.table.choose_row(0)
        self.counted.emit(self.tr("{n:,} 行").format(n=len(found.lines)))

    def _lay_out(self, found: Totals) -> None:
        columns = [
            Column(name, head, _NUMBER if at >= found.words else _WORDS, right=at >= found.words, sortable=False)
            for at, (name, head) in enumerate(zip(found.names, found.heads, strict=True))
        ]
        last = self._column.takeAt(self._column.count() - 1).widget()
        if last is not None:
            last.hide()
            last.deleteLater()
        self.table = RecordTable(columns, lambda ids: [self._rows[int(one)] for one in ids])
        self.table.setAccessibleName(found.title)
        self._column.addWidget(self.table, 1)

    def _period(self) -> tuple[str, str]:
        year = self.year.currentData()
        return (f"{year}-01-01", f"{year}-12-31") if year else ("", "")

    def _save(self) -> None:
        found = self._totals
        if found is None:
            return
        period = totals.period_words(*self._period())
        name = f"{found.title}_{self._context.unit.name}_{period}.xlsx"
        target = ask_save(self, self.tr("统计存到哪里"), name, self.tr("表格 (*.xlsx)"))
        if target is None:
            return
        try:
            totals.write(self._context.register, found, period, target)
        except VillageDeskError as error:
            self.notice.show_notice(in_a_row(error.message, error.hint), Kind.BAD)
        else:
            self.notice.show_notice(self.tr("已存为“{file}”。").format(file=target.name), Kind.OK)
        self.notice.show()
