"""The targets of the village: what the county has set, what there is, and the rate of completion."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.tables import Column, RecordTable, Row
from ui.widgets import ChipRow, EmptyState, caption, spaced
from villagedesk.subjects.statistics.rates import Rounding
from villagedesk.subjects.statistics.targets import Goal, Reached


class Goals(QWidget):
    """`opened` is the number of a target whose people are wanted, `rounding` another way to round."""

    opened = Signal(int)
    rounding = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._goals: Sequence[Goal] = ()
        self.roundings = ChipRow()
        self.roundings.setAccessibleName(self.tr("完成率怎么取两位小数"))
        self.roundings.set_chips(
            [(Rounding.HALF_UP.value, self.tr("四舍五入")), (Rounding.CUT.value, self.tr("多余的直接去掉"))]
        )
        self.table = RecordTable(self._columns(), self._rows)
        self.table.setAccessibleName(self.tr("目标任务"))
        self.table.set_empty(
            EmptyState(self.tr("县里还没有给本村下达今年的目标任务，收到以后这里就有完成率。"), icon="chart-column")
        )
        row = spaced(QHBoxLayout(), 0, 8)
        row.addWidget(caption(self.tr("完成率的小数"), "soft"))
        row.addWidget(self.roundings)
        row.addStretch(1)
        column = spaced(QVBoxLayout(self), 0, 8)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        self.table.opened.connect(lambda number: self.opened.emit(int(number)))
        self.roundings.chosen.connect(self.rounding)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the keyboard to the list; Qt's own proxy would cut the way of the Tab key."""
        self.table.setFocus(reason)

    def show_reached(self, reached: Reached, way: Rounding) -> None:
        """Show targets with what they come to."""
        self._goals = reached.goals
        self.roundings.choose(way.value)
        self.table.set_ids([str(number) for number in range(len(reached.goals))])
        self.table.refresh()
        if reached.goals and not self.table.current_id():
            self.table.choose_row(0)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("indicator", self.tr("指标"), 230, sortable=False, fixed=True),
            Column("target", self.tr("目标数"), 76, right=True, sortable=False),
            Column("actual", self.tr("完成数"), 76, right=True, sortable=False),
            Column("rate", self.tr("完成率（%）"), 100, right=True, sortable=False),
            Column("unit", self.tr("计量单位"), 76, sortable=False),
            Column("until", self.tr("完成时限"), 110, sortable=False),
        )

    def _rows(self, ids: Sequence[str]) -> list[Row]:
        return [self._row(self._goals[int(one)]) for one in ids]

    def _row(self, goal: Goal) -> Row:
        actual = self.tr("没有这项统计") if goal.actual is None else f"{goal.actual:,}"
        return (goal.indicator, f"{goal.target:,}", actual, goal.rate, goal.unit, goal.until)
