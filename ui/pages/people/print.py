"""Which registration slips can be printed from the list of people."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from ui.dialogs.print_dialog import show_print_dialog
from ui.dialogs.print_document import slips_document
from ui.tables import RecordTable
from villagedesk.context import Context


class PeoplePrinting(QMenu):
    """A menu below the button 打印: the chosen person, the selected ones, or the whole list."""

    def __init__(self, context: Context, table: RecordTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._table = table
        self._window = parent

    def offer(self, button: QWidget) -> None:
        """Open below the button with what can be printed now; the first entry is marked."""
        self.clear()
        chosen, listed = self._table.selected_ids(), list(self._table.paged.ids)
        if len(chosen) == 1:
            name = self._table.paged.text(self._table.paged.row_of(chosen[0]), 1)
            self._add(self.tr("{name} 的登记单").format(name=name), chosen)
        elif chosen:
            self._add(self.tr("选中的 {count:,} 人的登记单").format(count=len(chosen)), chosen)
        self._add(self.tr("列表中全部 {count:,} 人的登记单").format(count=len(listed)), listed)
        self.popup(button.mapToGlobal(QPoint(0, button.height())))
        self.setActiveAction(self.actions()[0])

    def print_people(self, ids: Sequence[str]) -> None:
        """Open the preview of the slips of some people."""
        show_print_dialog(self._window, slips_document(self._context, ids))

    def _add(self, words: str, ids: Sequence[str]) -> None:
        action = self.addAction(words)
        action.setEnabled(bool(ids))
        action.triggered.connect(partial(self._take, ids))

    def _take(self, ids: Sequence[str], *_: object) -> None:
        self.print_people(ids)
