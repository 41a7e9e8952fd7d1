"""统计: how many people of what kind, by town and village, on a day; each number leads to the people behind it."""

from collections.abc import Sequence
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QStackedWidget

from ui import messages
from ui.county.statistics.tables import figure_columns, goal_columns, goal_row
from ui.county.villages.words import TOWN
from ui.dialogs.files import ask_save
from ui.dialogs.print_dialog import show_print_dialog
from ui.dialogs.print_document import PrintDocument
from ui.language import shown
from ui.pages.boxes import in_words
from ui.pages.page import RegisterPage
from ui.tables import RecordTable, Row
from ui.tasks import Lane, Progress, Task
from ui.theme import theme
from ui.widgets import ChipRow, EmptyState, KeyButton, Kind, NoticeBar, PageHeader, caption, spaced
from villagedesk.context import Context
from villagedesk.county import statistics, statistics_output
from villagedesk.county.statistics import Line, Rounding, Statistic
from villagedesk.county.statistics_output import BY_GOAL, BY_TOWN, BY_VILLAGE, Sheet
from villagedesk.errors import VillageDeskError
from villagedesk.register.selection import Selection
from villagedesk.subjects.slips import now_printed

_DAY_WIDTH = 130
_FIRST_FIGURE = 3
"""The column, 序号 counted, where the numbers begin: behind the name and the coverage."""


class _Seen(NamedTuple):
    found: Statistic
    rounding: Rounding


class StatisticsPage(RegisterPage):
    """Enter on a number shows who they are; on the name of a town or village everybody there."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.title = self.tr("统计")
        self._found: Statistic | None = None
        self._lines: dict[str, Line] = {}
        self._serial = 0
        self.header = PageHeader(self.title)
        self.ways = ChipRow()
        self.ways.setAccessibleName(self.tr("怎么列"))
        self.ways.set_chips(
            [(BY_TOWN, self.tr("按乡镇")), (BY_VILLAGE, self.tr("按村")), (BY_GOAL, self.tr("目标任务"))]
        )
        self.ways.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.day = QLineEdit()
        self.day.setAccessibleName(self.tr("统计日期"))
        self.day.setPlaceholderText(self.tr("今天"))
        self.day.setFixedWidth(theme().px(_DAY_WIDTH))
        self.roundings = ChipRow()
        self.roundings.setAccessibleName(self.tr("完成率怎么取两位小数"))
        self.roundings.set_chips(
            [(Rounding.HALF_UP.value, self.tr("四舍五入")), (Rounding.CUT.value, self.tr("多余的直接去掉"))]
        )
        self.people_button = KeyButton(self.tr("看这些人  ↵"), icon="users")
        self.export_button = KeyButton(self.tr("导出表格"), "Ctrl+Shift+S", icon="file-spreadsheet")
        self.print_button = KeyButton(self.tr("打印"), "F9", icon="printer")
        self.notice = NoticeBar("", Kind.BAD)
        self.notice.hide()
        self.table = RecordTable(figure_columns(), self._rows)
        self.goals = RecordTable(goal_columns(), self._goal_rows)
        self.stack = QStackedWidget()
        self.foot = caption("", "soft", wrap=True)
        self._arrange()
        self._connect()

    def refresh(self) -> None:
        """Count anew, for the day that is written."""
        text = self.day.text().strip()
        try:
            on = statistics.day_of(text) if text else None
        except VillageDeskError as error:
            self._complain(error)
            return
        self._serial += 1
        serial, register = self._serial, self.context.register

        def look() -> tuple[int, _Seen]:
            with register.database.reading() as connection:
                rounding = statistics.rounding(connection)
            return serial, _Seen(statistics.statistic(register, on), rounding)

        task = Task(look, Lane.READ)
        task.succeeded.connect(self._take)
        task.failed.connect(self._complain)
        task.start()

    def print_page(self) -> bool:
        """Print the table that is shown."""
        made = self._sheet()
        if made is not None:
            show_print_dialog(self, self._document(made))
        return True

    @Slot()
    def export(self) -> None:
        """Ask where to, and write the table that is shown as a spreadsheet."""
        made = self._sheet()
        if made is None:
            return
        target = ask_save(self, self.tr("导出表格"), self._file_name(made, "xlsx"), self.tr("表格 (*.xlsx)"))
        if target is not None:
            self.write(made, target)

    def write(self, made: Sheet, target: Path) -> None:
        """Write a table, and say where it is."""
        task = Task(partial(statistics_output.write_sheet, made, target), Lane.READ)
        task.succeeded.connect(partial(self._tell_written, target))
        task.failed.connect(self._complain)
        task.start()

    def _arrange(self) -> None:
        self.header.add_beside(self.ways)
        for button in (self.people_button, self.export_button, self.print_button):
            self.header.add_action(button)
        row = spaced(QHBoxLayout(), 0, 8)
        label = caption(self.tr("截止日期"))
        label.setBuddy(self.day)
        row.addWidget(label)
        row.addWidget(self.day)
        row.addWidget(caption(self.tr("写成 2026-11-20，按回车；空着就是今天。"), "note"), 1)
        row.addWidget(self.roundings)
        self.table.setAccessibleName(self.tr("统计表"))
        self.goals.setAccessibleName(self.tr("目标任务"))
        words = self.tr("今年没有发布目标任务。用“发布”里的“年度目标任务”模板填好发布，这里就有完成率。")
        empty = EmptyState(words, self.tr("去发布"), icon="chart-column")
        empty.pressed.connect(partial(self.go.emit, "publish", "targets"))
        self.goals.set_empty(empty)
        for table in (self.table, self.goals):
            self.stack.addWidget(table)
        self.column.addWidget(self.header)
        self.column.addWidget(self.notice)
        self.column.addLayout(row)
        self.column.addWidget(self.stack, 1)
        self.column.addWidget(self.foot)
        self.roundings.hide()
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.ways.chosen.connect(self._relist)
        self.day.returnPressed.connect(self._take_day)
        self.roundings.chosen.connect(self._set_rounding)
        self.people_button.clicked.connect(self._open)
        self.export_button.clicked.connect(self.export)
        self.print_button.clicked.connect(self.print_page)
        self.table.opened.connect(self._open)
        self.goals.opened.connect(self._open)

    @Slot(object)
    def _take(self, answer: tuple[int, _Seen]) -> None:
        serial, seen = answer
        if serial != self._serial:
            return
        self._found = seen.found
        self._lines = {line.code: line for line in seen.found.lines}
        self.roundings.choose(seen.rounding.value)
        self.notice.hide()
        told = self.tr("截止 {day}　{coverage}")
        self.header.set_count(told.format(day=seen.found.on.isoformat(), coverage=shown(seen.found.coverage)))
        self.foot.setText(shown(seen.found.notes()))
        self._relist()

    @Slot()
    def _relist(self) -> None:
        if self._found is None:
            return
        way = self.ways.current()
        if way == BY_GOAL:
            self.goals.set_ids([str(number) for number in range(len(self._found.goals))])
        else:
            self.table.set_ids([line.code for line in self._found.chosen(villages=way == BY_VILLAGE)])
        table = self.goals if way == BY_GOAL else self.table
        table.refresh()
        if not table.current_id():
            table.choose_row(0, _FIRST_FIGURE)
        self.stack.setCurrentWidget(table)
        self.setFocusProxy(table)
        self.roundings.setVisible(way == BY_GOAL)
        for button in (self.people_button, self.export_button, self.print_button):
            button.setEnabled(bool(table.paged.ids))

    def _rows(self, codes: Sequence[str]) -> list[Row]:
        found = self._found
        if found is None:
            return []
        return [tuple(map(_text, statistics_output.cells(found, self._lines[code]))) for code in codes]

    def _goal_rows(self, ids: Sequence[str]) -> list[Row]:
        return [goal_row(self._found.goals[int(one)]) for one in ids] if self._found else []

    @Slot()
    def _take_day(self) -> None:
        self.refresh()
        self.stack.currentWidget().setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _open(self, *_: object) -> None:
        found = self._found
        if found is None:
            return
        if self.ways.current() == BY_GOAL:
            goal = found.goals[int(self.goals.current_id())]
            line = next((one for one in found.lines if goal.code.startswith(one.code)), found.total)
            area = goal.code if goal.code in self._lines else goal.code.rstrip("0")
            self._show_people(area if area in self._lines else line.code, goal.measure)
            return
        code, column = self.table.current_id(), self.table.currentIndex().column()
        if column == _FIRST_FIGURE - 1:
            line = self._lines[code]
            self.go.emit("villages", code if line.is_village else f"{TOWN}{line.name}" if code[6:] else None)
        else:
            number = column - _FIRST_FIGURE
            self._show_people(code, found.columns[number].name if number >= 0 else "")

    def _show_people(self, area: str, measure: str) -> None:
        found = self._found
        if found is None:
            return
        on = found.on.isoformat() if measure and found.on != self.context.today else ""
        self.go.emit("people", Selection(areas=(area,) if area != found.total.code else (), measure=measure, on=on))

    @Slot(str)
    def _set_rounding(self, name: str) -> None:
        def keep() -> None:
            with self.context.register.database.writing() as connection:
                statistics.set_rounding(connection, Rounding(name))

        task = Task(keep, Lane.WRITE)
        task.succeeded.connect(self.refresh)
        task.failed.connect(self._complain)
        task.start()

    def _sheet(self) -> Sheet | None:
        if self._found is None:
            return None
        made = statistics_output.sheet(self._found, self.context.unit.name, self.ways.current())
        return made if made.rows else None

    def _document(self, made: Sheet) -> PrintDocument:
        def make(progress: Progress) -> bytes:
            target = BytesIO()
            statistics_output.draw_sheet(made, target, now_printed(), progress)
            return target.getvalue()

        return PrintDocument(made.title, self._file_name(made, "pdf"), "行", make)

    def _file_name(self, made: Sheet, suffix: str) -> str:
        on = self._found.on.isoformat() if self._found else ""
        return f"{made.title}_{self.context.unit.name}_{on}.{suffix}"

    def _tell_written(self, target: Path, _: object) -> None:
        words = self.tr("表格已写好：{name}").format(name=target.name)
        messages.show_done(self.window(), words, str(target.parent))

    @Slot(object)
    def _complain(self, error: VillageDeskError) -> None:
        self.notice.show_notice(in_words(error), Kind.BAD)
        self.notice.show()


def _text(cell: object) -> str:
    return f"{cell:,}" if isinstance(cell, int) else str(cell or "")
