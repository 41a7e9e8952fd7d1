"""The preview of a filled template: which column is what, who will stand in it, and what stays empty."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.language import listed
from ui.pages.fill.view import Plan
from ui.pages.ledger.columns import LedgerColumns
from ui.tables import RecordTable, Row
from ui.theme import theme
from ui.widgets import EmptyState, KeyButton, Kind, NoticeBar, caption, spaced
from villagedesk.ledgers.fill.form import Foreseen

_LEAST_HEIGHT = 220
_NAMED = 4
"""Columns that one sentence names; the rest is counted."""


class FillPreview(QWidget):
    """`column_changed` asks for another meaning of a column."""

    column_changed = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self._plan: Plan | None = None
        self._table: RecordTable | None = None
        self.summary = caption("", "strong", wrap=True)
        self.columns_button = KeyButton("", icon="columns-3")
        self.open_points = NoticeBar("", Kind.ACCENT)
        self.columns = LedgerColumns(self.tr("这一栏留空"), self.tr("留空"))
        self.parts = QStackedWidget()
        self.rows = QWidget()
        self._rows_column = spaced(QVBoxLayout(self.rows), 0, 0)
        self._mapped = ""
        column = spaced(QVBoxLayout(self), 0, 10)
        above = spaced(QHBoxLayout(), 0, 12)
        above.addWidget(self.summary, 1)
        above.addWidget(self.columns_button, 0, Qt.AlignmentFlag.AlignRight)
        column.addLayout(above)
        column.addWidget(self.open_points)
        for part in (self.rows, self.columns):
            self.parts.addWidget(part)
        self.parts.setMinimumHeight(theme().px(_LEAST_HEIGHT))
        column.addWidget(self.parts, 1)
        self.columns.changed.connect(self.column_changed)
        self.columns_button.clicked.connect(self._turn)

    def show_plan(self, plan: Plan) -> None:
        """Show a template as it is understood."""
        new = self._plan is None or self._plan.book is not plan.book or self._plan.sheet != plan.sheet
        self._plan = plan
        self.columns.show_columns(plan.columns, plan.samples)
        mapped = sum(column.field is not None for column in plan.columns)
        self._mapped = self.tr("栏的对应 {n}/{all}").format(n=mapped, all=len(plan.columns))
        if plan.foreseen is None:
            self.summary.setText(self.tr("没有认出哪一栏是姓名：请在下面把那一栏对应到“姓名”。"))
            self.open_points.hide()
            self._show_part(self.columns)
            return
        self._show_foreseen(plan, plan.foreseen)
        self._show_part(self.rows if new else self.parts.currentWidget())

    def take_keyboard(self) -> None:
        """Bring the keyboard to what is shown."""
        if self.parts.currentWidget() is self.columns:
            self.columns.take_keyboard()
        elif self._table is not None:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_foreseen(self, plan: Plan, foreseen: Foreseen) -> None:
        parts = [self.tr("要填 {n:,} 人").format(n=foreseen.people)]
        if foreseen.there:
            parts.append(self.tr("表里已有 {n:,} 人，不重复填").format(n=foreseen.there))
        if foreseen.added:
            parts.append(self.tr("空行不够，会加 {n:,} 行").format(n=foreseen.added))
        self.summary.setText(self.tr("，").join(parts))
        points = self._points(plan, foreseen)
        self.open_points.show_notice("\n".join(points), Kind.WARN if foreseen.outside else Kind.ACCENT)
        self.open_points.setVisible(bool(points))
        if self._table is not None:
            self._table.hide()
            self._table.deleteLater()
        self._table = RecordTable(plan.table_columns(), self._fetch)
        self._table.setAccessibleName(self.tr("填好以后的样子"))
        self._table.set_empty(EmptyState(self.tr("没有要填的人。换一个“哪些人”，或者先登记。"), icon="users"))
        self._rows_column.addWidget(self._table)
        self._table.set_ids([str(number) for number in range(len(foreseen.rows))])
        self._table.choose_row(0)

    def _points(self, plan: Plan, foreseen: Foreseen) -> list[str]:
        """Return what cannot be filled, a sentence a kind."""
        found: list[str] = []
        if plan.unmatched:
            words = self.tr("没有对应内容、会留空的栏：{columns}")
            found.append(words.format(columns=self._some([f"“{header}”" for header in plan.unmatched])))
        if foreseen.blank:
            some = [self.tr("{column} {n:,} 人").format(column=name, n=n) for name, n in foreseen.blank.items()]
            found.append(self.tr("登记台里还没有、要留空的：{columns}").format(columns=self._some(some)))
        if foreseen.outside:
            some = [self.tr("{column} {n:,} 格").format(column=name, n=n) for name, n in foreseen.outside.items()]
            found.append(self.tr("不在下拉选项里、请填好后核对：{columns}").format(columns=self._some(some)))
        return found

    def _some(self, named: Sequence[str]) -> str:
        told = listed(named[:_NAMED])
        return self.tr("{some} 等 {n} 栏").format(some=told, n=len(named)) if len(named) > _NAMED else told

    def _fetch(self, numbers: Sequence[str]) -> list[Row]:
        rows = self._plan.foreseen.rows if self._plan and self._plan.foreseen else ()
        return [rows[int(number)] for number in numbers]

    def _turn(self) -> None:
        self._show_part(self.rows if self.parts.currentWidget() is self.columns else self.columns)
        self.take_keyboard()

    def _show_part(self, part: QWidget) -> None:
        self.parts.setCurrentWidget(part)
        nameless = self._plan is not None and self._plan.foreseen is None
        self.columns_button.setVisible(not nameless)
        self.columns_button.setText(self._mapped if part is self.rows else self.tr("看填好的样子"))
        self.columns_button.setAccessibleName(self.columns_button.text())
        self.columns_button.updateGeometry()
