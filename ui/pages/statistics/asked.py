"""What the page asks for: which table, told apart by what, of which day or period."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.language import shown
from ui.theme import theme
from ui.widgets import ButtonFlow, ChipRow, caption, spaced
from villagedesk.catalogue.statistic_tables import Rows, dimensions, tables
from villagedesk.register.spans import Span
from villagedesk.subjects.statistics import engine, income
from villagedesk.subjects.statistics.days import day_of, period_of
from villagedesk.subjects.statistics.made import Made

DAY, PERIOD = "day", "period"
_TABLE_WIDTH, _WAY_WIDTH, _DAY_WIDTH = 230, 150, 118


@dataclass(frozen=True, slots=True)
class Asked:
    """A table by its name, the dimension of its rows, and the time."""

    table: str
    by: str
    span: Span


class AskedFor(QWidget):
    """Announces `changed` where something else is chosen, and `entered` where a day was typed."""

    changed = Signal()
    entered = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self._about = ""
        self.table = self._box(self.tr("哪张表"), _TABLE_WIDTH)
        self.way = self._box(self.tr("按什么列"), _WAY_WIDTH)
        self.times = ChipRow()
        self.times.setAccessibleName(self.tr("哪一天还是一段时间"))
        self.times.set_chips([(DAY, self.tr("某一天")), (PERIOD, self.tr("一段时间"))])
        self.first, self.last = self._day(self.tr("从哪天起")), self._day(self.tr("截止日期"))
        self.last.setPlaceholderText(self.tr("今天"))
        self.about = caption("", "note", wrap=True)
        for one in tables().values():
            self.table.addItem(shown(one.title), one.name)
        self.table.addItem(shown(income.TITLE), income.NAME)
        self._arrange()
        self.table.activated.connect(self._take_table)
        self.way.activated.connect(self._take_way)
        self.times.chosen.connect(self._take_time)
        self.show_table(next(iter(tables())))

    def show_table(self, name: str) -> None:
        """Choose a table, with its own rows and its own kind of time."""
        self.table.setCurrentIndex(max(0, self.table.findData(name)))
        self.way.clear()
        if name == income.NAME:
            self.way.addItem(self.tr("户类别"), income.BY_TAG)
            self.way.addItem(self.tr("村民组"), income.BY_GROUP)
            self._about = self.tr("工资占家庭收入多少；按截止日期所在的年度算。")
        else:
            for one in engine.ways(tables()[name]):
                self.way.addItem(shown(one.label), one.name)
            self._about = shown(tables()[name].about)
        self.about.setText(self._about)
        self._suit_time(PERIOD if name in tables() and tables()[name].period else DAY)

    def ask_day_only(self, alone: bool) -> None:
        """Leave out everything but the last day, where no table is shown; or ask for all of it again."""
        for part in (*self._of_table, self.about):
            part.setVisible(not alone)
        self._from.setVisible(not alone and self.times.current() == PERIOD)

    def tell(self, made: Made) -> None:
        """Say of what time the table is that is shown."""
        self.about.setText(f"{self._about}　{shown(made.words_of_span())}")

    def asked(self) -> Asked:
        """Return what is asked for; WrongUse where a day is none."""
        last = self.last.text().strip()
        if self.times.current() == DAY:
            span = Span.on(day_of(last) if last else self._today)
        else:
            first = self.first.text().strip() or date(self._today.year, 1, 1).isoformat()
            span = period_of(first, last or self._today.isoformat())
        return Asked(str(self.table.currentData()), str(self.way.currentData()), span)

    def _arrange(self) -> None:
        column = spaced(QVBoxLayout(self), 0, 6)
        flow = ButtonFlow(14)
        self._from = self._labelled(self.tr("从"), self.first)
        self._until = self._labelled(self.tr("截止"), self.last)
        self._of_table = (
            self._labelled(self.tr("统计表"), self.table),
            self._labelled(self.tr("按"), self.way),
            self.times,
        )
        for part in (
            *self._of_table,
            self._from,
            self._until,
        ):
            flow.add_item(part)
        column.addWidget(flow)
        column.addWidget(self.about)

    def _labelled(self, words: str, field: QWidget) -> QWidget:
        whole = QWidget()
        row = spaced(QHBoxLayout(whole), 0, 6)
        label = caption(words)
        label.setBuddy(field)
        row.addWidget(label)
        row.addWidget(field)
        return whole

    def _box(self, name: str, width: int) -> QComboBox:
        box = QComboBox()
        box.setMinimumWidth(theme().px(width))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setAccessibleName(name)
        return box

    def _day(self, name: str) -> QLineEdit:
        edit = QLineEdit()
        edit.setAccessibleName(name)
        edit.setFixedWidth(theme().px(_DAY_WIDTH))
        edit.setToolTip(self.tr("写成 2026-06-30，按回车"))
        edit.returnPressed.connect(self.entered)
        return edit

    def _suit_time(self, kind: str) -> None:
        self.times.choose(kind)
        self._from.setVisible(kind == PERIOD)
        if kind == PERIOD and not self.first.text():
            self.first.setText(date(self._today.year, 1, 1).isoformat())

    def _take_table(self) -> None:
        self.show_table(str(self.table.currentData()))
        self.changed.emit()

    def _take_way(self) -> None:
        known = dimensions().get(str(self.way.currentData()))
        if known is not None and known.rows in (Rows.MONTHS, Rows.YEARS):
            self._suit_time(PERIOD)
        self.changed.emit()

    def _take_time(self) -> None:
        self._suit_time(self.times.current())
        self.changed.emit()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the keyboard to the choice of the table."""
        self.table.setFocus(reason)
