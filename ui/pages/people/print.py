"""What can be printed from the list of people: registration slips, and the list itself as a roster.

What draws and previews is loaded when somebody prints: the list is on the screen long before that.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from ui.pages.people.shown import ListShown
from ui.tables import RecordTable
from villagedesk.context import Context
from villagedesk.sentence import sentence


class PeoplePrinting(QMenu):
    """A menu below the button 打印: slips of the chosen or selected people or of the whole list, and the roster."""

    def __init__(self, context: Context, table: RecordTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._table = table
        self._window = parent
        self.about = ""

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
        self.addSeparator()
        if len(chosen) > 1:
            self._add_roster(self.tr("名册：选中的 {count:,} 人，按现在的列").format(count=len(chosen)), chosen)
        self._add_roster(self.tr("名册：列表中全部 {count:,} 人，按现在的列").format(count=len(listed)), listed)
        self.addSeparator()
        self.addAction(self.tr("空白登记表")).triggered.connect(self._print_blank)
        self.popup(button.mapToGlobal(QPoint(0, button.height())))
        self.setActiveAction(self.actions()[0])

    def print_people(self, ids: Sequence[str]) -> None:
        """Open the preview of the slips of some people."""
        from ui.dialogs.print_dialog import show_print_dialog
        from ui.dialogs.print_document import slips_document

        show_print_dialog(self._window, slips_document(self._context, ids))

    def print_roster(self, ids: Sequence[str]) -> None:
        """Open the preview of the roster of some people."""
        from ui.dialogs.print_dialog import show_print_dialog
        from ui.pages.people.paper import roster_document

        show_print_dialog(self._window, roster_document(self._context, self.shown(ids)))

    def shown(self, ids: Sequence[str]) -> ListShown:
        """Return the list as it is on the screen, with these people."""
        words = sentence("共 {n:,} 人", n=len(ids))
        about = f"{self.about}　{words}" if self.about else words
        return ListShown(self._context, self._table, ids, about)

    def _add(self, words: str, ids: Sequence[str]) -> None:
        action = self.addAction(words)
        action.setEnabled(bool(ids))
        action.triggered.connect(partial(self._take, ids))

    def _add_roster(self, words: str, ids: Sequence[str]) -> None:
        action = self.addAction(words)
        action.setEnabled(bool(ids))
        action.triggered.connect(partial(self._take_roster, ids))

    def _print_blank(self) -> None:
        from ui.dialogs.print_dialog import show_print_dialog
        from ui.dialogs.print_document import blank_forms_document

        show_print_dialog(self._window, blank_forms_document(self._context))

    def _take(self, ids: Sequence[str], *_: object) -> None:
        self.print_people(ids)

    def _take_roster(self, ids: Sequence[str], *_: object) -> None:
        self.print_roster(ids)
