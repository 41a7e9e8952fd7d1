"""What was frozen: the list, and beside it the table as it stood with what has changed since, by name."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.dialogs.print_document import PrintDocument
from ui.language import shown
from ui.pages.statistics.sheet import TableSheet
from ui.tables import Column, RecordTable, Row
from ui.tasks import Lane, Progress, Task
from ui.theme import theme
from ui.widgets import EmptyState, caption, spaced
from villagedesk.context import Context
from villagedesk.subjects.statistics import engine, frozen, income, output
from villagedesk.subjects.statistics.frozen import Change, Frozen, Kept
from villagedesk.subjects.statistics.made import Made

_LIST_WIDTH = 300


@dataclass(frozen=True, slots=True)
class Compared:
    """A frozen table, and the cells whose people are others by now."""

    frozen: Frozen
    changes: Sequence[Change]
    labels: Mapping[str, str]


def compare(context: Context, name: str) -> Compared:
    """Return a frozen table with what has changed since."""
    found = frozen.read(context.register, name)
    then = found.made
    if then.name == income.NAME:
        now = income.make(context.register, then.span.end.year, then.by)
    else:
        now = engine.make(context.register, then.name, then.span, then.by)
    labels = {line.key: line.label for line in (*now.lines, *then.lines, then.total)}
    return Compared(found, frozen.changes(then, now), labels)


class KeptTables(QWidget):
    """`asked` names row and column of a cell of the table as it stood; `changed` is a change to be looked at."""

    asked = Signal(str, str)
    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._kept: dict[str, Kept] = {}
        self.shown: Compared | None = None
        self.list = RecordTable(self._list_columns(), self._list_rows)
        self.list.setAccessibleName(self.tr("定格的表"))
        self.list.setColumnHidden(0, True)
        self.list.set_empty(EmptyState(self.tr("还没有定格过。看到一张要上报的表，按 F8 把它定格。"), icon="lock"))
        self.sheet = TableSheet()
        self.about = caption("", "soft", wrap=True)
        self.changes = RecordTable(self._change_columns(), self._change_rows)
        self.changes.setAccessibleName(self.tr("较定格的变化"))
        self.changes.set_empty(EmptyState(self.tr("和定格的时候一样，没有变化。"), icon="circle-check"))
        self._arrange()
        self.list.chosen.connect(self._look)
        self.sheet.asked.connect(self.asked)
        self.changes.opened.connect(self._open_change)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the keyboard to the list; Qt's own proxy would cut the way of the Tab key."""
        self.list.setFocus(reason)

    def refresh(self) -> None:
        """Read the list anew, and compare the chosen table with what is registered now."""
        kept = {one.id: one for one in frozen.listed(self._context.register)}
        self._kept = kept
        self.list.set_ids(list(kept))
        self.list.refresh()
        if kept and not self.list.current_id():
            self.list.choose_row(0)
        elif kept:
            self._look(self.list.current_id())
        self._show_parts()

    def document(self) -> PrintDocument | None:
        """Return the chosen table to print: the same at any time."""
        found = self.shown
        if found is None:
            return None

        def make(progress: Progress) -> bytes:
            target = BytesIO()
            made = output.frozen_sheet(found.frozen)
            output.draw_sheet(made, target, found.frozen.kept.printed_at, progress)
            return target.getvalue()

        return PrintDocument(found.frozen.made.title, f"{found.frozen.kept.name}.pdf", self.tr("行"), make)

    def words_of(self, change: Change) -> str:
        """Return a change in words: row, column, +12/−3."""
        labels, columns = self._labels()
        return f"{shown(labels[change.row])}·{shown(columns[change.column])}　{change.words}"

    def _arrange(self) -> None:
        row = spaced(QHBoxLayout(self), 0, 12)
        self.list.setFixedWidth(round(_LIST_WIDTH * (1 + theme().scale) / 2))
        row.addWidget(self.list)
        self._right = QWidget()
        right = spaced(QVBoxLayout(self._right), 0, 8)
        right.addWidget(self.about)
        right.addWidget(self.sheet, 3)
        right.addWidget(caption(self.tr("现在重新统计，较定格增加和减少的人（回车看是谁）"), "strong", wrap=True))
        right.addWidget(self.changes, 2)
        row.addWidget(self._right, 1)

    def _look(self, kept: str) -> None:
        if kept not in self._kept:
            self.shown = None
            self._show_parts()
            return
        context = self._context
        task = Task(lambda: compare(context, kept), Lane.READ)
        task.succeeded.connect(self._take)
        task.failed.connect(self.failed)
        task.start()

    def _take(self, found: object) -> None:
        if not isinstance(found, Compared) or found.frozen.kept.id != self.list.current_id():
            return
        self.shown = found
        self._show_parts()
        self.sheet.show_made(found.frozen.made)
        kept = found.frozen.kept
        words = self.tr("{title}　{span}　{at} 由 {who} 定格")
        made = found.frozen.made
        self.about.setText(
            words.format(
                title=shown(made.title), span=shown(made.words_of_span()), at=kept.printed_at, who=kept.made_by
            )
        )
        self.changes.set_ids([str(number) for number in range(len(found.changes))])
        self.changes.refresh()

    def _show_parts(self) -> None:
        self._right.setVisible(self.shown is not None)

    def _open_change(self, number: str) -> None:
        if self.shown is not None:
            self.changed.emit(self.shown.changes[int(number)])

    def _labels(self) -> tuple[Mapping[str, str], Mapping[str, str]]:
        if self.shown is None:
            return {}, {}
        made: Made = self.shown.frozen.made
        return self.shown.labels, {column.key: column.label for column in made.columns}

    def _list_columns(self) -> tuple[Column, ...]:
        return (
            Column("name", self.tr("名称"), 130, sortable=False, fixed=True),
            Column("at", self.tr("定格日期"), 100, sortable=False),
        )

    def _list_rows(self, ids: Sequence[str]) -> list[Row]:
        return [(self._kept[one].name, self._kept[one].made_at[:10]) for one in ids]

    def _change_columns(self) -> tuple[Column, ...]:
        return (
            Column("row", self.tr("行"), 170, sortable=False, fixed=True),
            Column("column", self.tr("栏"), 130, sortable=False),
            Column("change", self.tr("较定格"), 90, sortable=False),
            Column("came", self.tr("增加"), 70, right=True, sortable=False),
            Column("gone", self.tr("减少"), 70, right=True, sortable=False),
        )

    def _change_rows(self, ids: Sequence[str]) -> list[Row]:
        found = self.shown
        if found is None:
            return []
        labels, columns = self._labels()
        wanted = [found.changes[int(one)] for one in ids]
        return [
            (shown(labels[one.row]), shown(columns[one.column]), one.words, str(len(one.came)), str(len(one.gone)))
            for one in wanted
        ]
