"""统计: any declared table of a day or a period, the people behind each number, charts, targets, and frozen tables."""

from collections.abc import Callable
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui import messages
from ui.dialogs.files import ask_save
from ui.dialogs.print_dialog import show_print_dialog
from ui.dialogs.print_document import PrintDocument
from ui.language import listed, shown
from ui.pages.boxes import in_words
from ui.pages.page import RegisterPage
from ui.pages.statistics.asked import Asked, AskedFor
from ui.pages.statistics.behind import Behind
from ui.pages.statistics.chart import BarChart
from ui.pages.statistics.freezing import FreezeDialog
from ui.pages.statistics.goals import Goals
from ui.pages.statistics.kept import KeptTables
from ui.pages.statistics.sheet import TableSheet
from ui.tasks import Lane, Progress, Task
from ui.widgets import ChipRow, KeyButton, Kind, NoticeBar, PageHeader, ScrollBody, caption, spaced
from villagedesk.context import Context
from villagedesk.errors import VillageDeskError
from villagedesk.register.store import Register
from villagedesk.subjects.slips import now_printed, unit_title
from villagedesk.subjects.statistics import engine, income, output, targets
from villagedesk.subjects.statistics.frozen import Change
from villagedesk.subjects.statistics.made import TOTAL, Made
from villagedesk.subjects.statistics.output import Sheet
from villagedesk.subjects.statistics.rates import Rounding, rounding, set_rounding
from villagedesk.subjects.statistics.targets import Reached

TABLE, CHART, GOALS, KEPT = "table", "chart", "goals", "kept"
_CAME, _GONE = "＋", "−"


class _Seen(NamedTuple):
    serial: int
    asked: Asked
    made: Made
    reached: Reached
    rounding: Rounding


class StatisticsPage(RegisterPage):
    """Enter on a number shows who they are, and Enter on one of them goes to that person."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.title = self.tr("统计")
        self._made: Made | None = None
        self._reached: Reached | None = None
        self._serial = 0
        self.header = PageHeader(self.title)
        self.views = ChipRow()
        self.views.setAccessibleName(self.tr("看什么"))
        self.views.set_chips(
            [
                (TABLE, self.tr("统计表")),
                (CHART, self.tr("统计图")),
                (GOALS, self.tr("目标任务")),
                (KEPT, self.tr("定格")),
            ]
        )
        self.people_button = KeyButton(self.tr("看这些人  ↵"), icon="users")
        self.freeze_button = KeyButton(self.tr("定格"), "F8", icon="lock")
        self.export_button = KeyButton(self.tr("导出表格"), "Ctrl+Shift+S", icon="file-spreadsheet")
        self.print_button = KeyButton(self.tr("打印"), "F9", icon="printer")
        self.notice = NoticeBar("", Kind.BAD)
        self.notice.hide()
        self.asked = AskedFor(context.today)
        self.sheet = TableSheet()
        self.chart = BarChart()
        self.goals = Goals()
        self.kept = KeptTables(context)
        self.behind = Behind(context)
        self.foot = caption("", "soft", wrap=True)
        self.parts = QStackedWidget()
        self.layers = QStackedWidget()
        self._arrange()
        self._connect()

    def arrive(self, argument: object) -> None:
        """Show the table that the visit names."""
        if isinstance(argument, str):
            self.views.choose(TABLE)
            self.asked.show_table(argument)

    def refresh(self) -> None:
        """Count anew what is asked for."""
        try:
            asked = self.asked.asked()
        except VillageDeskError as error:
            self._complain(error)
            return
        self._serial += 1
        task = Task(partial(_count, self.context, asked, self._serial), Lane.READ)
        task.succeeded.connect(self._take)
        task.failed.connect(self._complain)
        task.start()
        self._show_view()

    def print_page(self) -> bool:
        """Print what is shown."""
        document = self._document()
        if document is not None:
            show_print_dialog(self, document)
        return True

    @Slot()
    def export(self) -> None:
        """Ask where to, and write what is shown as a spreadsheet."""
        made = self._sheet()
        if made is None:
            return
        target = ask_save(self, self.tr("导出表格"), self._file_name(made, "xlsx"), self.tr("表格 (*.xlsx)"))
        if target is not None:
            self.write(made, target)

    def write(self, made: Sheet, target: Path) -> None:
        """Write a table, and say where it is."""
        task = Task(partial(output.write_sheet, made, target), Lane.READ)
        task.succeeded.connect(partial(self._tell_written, target))
        task.failed.connect(self._complain)
        task.start()

    @Slot()
    def freeze(self) -> None:
        """Freeze the table that is shown, and show what was frozen."""
        if self._made is None or not self._shows_table():
            return
        if FreezeDialog(self.context, self._made, self).run():
            self.views.choose(KEPT)
            self._show_view()

    def _arrange(self) -> None:
        self.header.add_beside(self.views)
        for button in (self.people_button, self.freeze_button, self.export_button, self.print_button):
            self.header.add_action(button)
        whole = QWidget()
        column = spaced(QVBoxLayout(whole), 0, 10)
        column.addWidget(self.asked)
        scrolled = ScrollBody()
        scrolled.column.addWidget(self.chart)
        scrolled.column.addStretch(1)
        for part in (self.sheet, scrolled, self.goals, self.kept):
            self.parts.addWidget(part)
        column.addWidget(self.parts, 1)
        column.addWidget(self.foot)
        body = ScrollBody()
        body.column.addWidget(whole)
        self.layers.addWidget(body)
        self.layers.addWidget(self.behind)
        self.column.addWidget(self.header)
        self.column.addWidget(self.notice)
        self.column.addWidget(self.layers, 1)
        self.setFocusProxy(self.sheet)

    def _connect(self) -> None:
        self.views.chosen.connect(self._change_view)
        self.asked.changed.connect(self.refresh)
        self.asked.entered.connect(self._take_day)
        self.people_button.clicked.connect(self._open)
        self.freeze_button.clicked.connect(self.freeze)
        self.export_button.clicked.connect(self.export)
        self.print_button.clicked.connect(self.print_page)
        self.sheet.asked.connect(self._show_cell)
        self.goals.opened.connect(self._show_goal)
        self.goals.rounding.connect(self._set_rounding)
        self.kept.asked.connect(self._show_kept_cell)
        self.kept.changed.connect(self._show_change)
        self.kept.failed.connect(self._complain)
        self.behind.closed.connect(self._close_people)
        self.behind.opened.connect(partial(self.go.emit, "person"))

    @Slot(object)
    def _take(self, seen: object) -> None:
        if not isinstance(seen, _Seen) or seen.serial != self._serial:
            return
        self._made, self._reached = seen.made, seen.reached
        self.notice.hide()
        self.sheet.show_made(seen.made)
        self.chart.show_made(seen.made)
        self.goals.show_reached(seen.reached, seen.rounding)
        self.asked.tell(seen.made)
        self._show_view()

    @Slot()
    def _change_view(self) -> None:
        self._close_people()
        self._show_view()

    def _show_view(self) -> None:
        view = self.views.current()
        self.parts.setCurrentIndex((TABLE, CHART, GOALS, KEPT).index(view))
        if view == KEPT:
            self.kept.refresh()
        self.asked.setVisible(view != KEPT)
        self.asked.ask_day_only(view == GOALS)
        self.setFocusProxy({TABLE: self.sheet, GOALS: self.goals, KEPT: self.kept}.get(view, self.views))
        notes = self._made.notes if self._made is not None and self._shows_table() else ()
        self.foot.setText(listed(notes, "；"))
        self.foot.setVisible(bool(notes))
        self.freeze_button.setEnabled(self._shows_table() and self._made is not None)
        self.people_button.setEnabled(view != CHART and self.layers.currentIndex() == 0)

    def _shows_table(self) -> bool:
        return self.views.current() in (TABLE, CHART)

    @Slot()
    def _take_day(self) -> None:
        self.refresh()
        self.parts.currentWidget().setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _open(self) -> None:
        if self.views.current() == GOALS:
            number = self.goals.table.current_id()
            if number:
                self._show_goal(int(number))
        elif self.views.current() == KEPT:
            self.kept.sheet.ask()
        else:
            self.sheet.ask()

    @Slot(str, str)
    def _show_cell(self, row: str, column: str) -> None:
        if self._made is not None:
            self._show_people(_cell_words(self._made, row, column), self._made.behind(row, column))

    @Slot(str, str)
    def _show_kept_cell(self, row: str, column: str) -> None:
        if self.kept.shown is not None:
            made = self.kept.shown.frozen.made
            words = self.tr("定格的时候：{cell}").format(cell=_cell_words(made, row, column))
            self._show_people(words, made.behind(row, column))

    @Slot(object)
    def _show_change(self, change: object) -> None:
        if isinstance(change, Change):
            marks = {**dict.fromkeys(change.came, _CAME), **dict.fromkeys(change.gone, _GONE)}
            self.behind.show_people(self.kept.words_of(change), list(marks), marks)
            self._open_people()

    @Slot(int)
    def _show_goal(self, number: int) -> None:
        if self._reached is not None:
            self._show_people(self._reached.goals[number].indicator, list(self._reached.people[number]))

    def _show_people(self, words: str, ids: list[str]) -> None:
        told = self.tr("{cell}：{n} 人").format(cell=words, n=f"{len(ids):,}")
        self.behind.show_people(told, ids)
        self._open_people()

    def _open_people(self) -> None:
        self.layers.setCurrentWidget(self.behind)
        self.people_button.setEnabled(False)
        self.behind.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _close_people(self) -> None:
        if self.layers.currentWidget() is self.behind:
            self.layers.setCurrentIndex(0)
            self._show_view()
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _set_rounding(self, name: str) -> None:
        task = Task(partial(_keep_rounding, self.context.register, Rounding(name)), Lane.WRITE)
        task.succeeded.connect(self.refresh)
        task.failed.connect(self._complain)
        task.start()

    def _sheet(self) -> Sheet | None:
        unit = unit_title(self.context.unit.name)
        if self.views.current() == KEPT:
            return output.frozen_sheet(self.kept.shown.frozen) if self.kept.shown else None
        if self.views.current() == GOALS:
            reached = self._reached
            return output.goals_sheet(reached.goals, unit, reached.on) if reached and reached.goals else None
        return output.sheet(self._made, unit, self.context.today) if self._made else None

    def _document(self) -> PrintDocument | None:
        if self.views.current() == KEPT:
            return self.kept.document()
        made = self._sheet()
        if made is None:
            return None
        return PrintDocument(made.title, self._file_name(made, "pdf"), self.tr("行"), _drawing(made))

    def _file_name(self, made: Sheet, suffix: str) -> str:
        return f"{made.title}_{self.context.unit.name}_{self.context.today.isoformat()}.{suffix}"

    def _tell_written(self, target: Path, _: object) -> None:
        words = self.tr("表格已写好：{name}").format(name=target.name)
        messages.show_done(self.window(), words, str(target.parent))

    @Slot(object)
    def _complain(self, error: object) -> None:
        if isinstance(error, VillageDeskError):
            self.notice.show_notice(in_words(error), Kind.BAD)
            self.notice.show()


def _count(context: Context, asked: Asked, serial: int) -> _Seen:
    register = context.register
    if asked.table == income.NAME:
        made = income.make(register, asked.span.end.year, asked.by)
    else:
        made = engine.make(register, asked.table, asked.span, asked.by)
    with register.database.reading() as connection:
        reached = targets.of_village(connection, context.unit.name, asked.span.end)
        return _Seen(serial, asked, made, reached, rounding(connection))


def _keep_rounding(register: Register, way: Rounding) -> None:
    with register.database.writing() as connection:
        set_rounding(connection, way)


def _cell_words(made: Made, row: str, column: str) -> str:
    label = next(one.label for one in made.columns if one.key == column)
    line = made.total if row == TOTAL else next(one for one in made.lines if one.key == row)
    return f"{shown(line.label)}·{shown(label)}"


def _drawing(made: Sheet) -> Callable[[Progress], bytes]:
    def make(progress: Progress) -> bytes:
        target = BytesIO()
        output.draw_sheet(made, target, now_printed(), progress)
        return target.getvalue()

    return make
