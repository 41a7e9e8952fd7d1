"""A list of records on paper and as a spreadsheet: what is shown, in the columns in which it is shown."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ui.pages.people.shown import ListShown
from ui.pages.records.declared import Listing
from ui.pages.records.rows import fetch
from ui.tables import RecordTable, Row
from villagedesk.context import Context


class RecordsShown(ListShown):
    """The list as it is on the screen."""

    def __init__(self, context: Context, listing: Listing, table: RecordTable, ids: Sequence[str], about: str) -> None:
        super().__init__(context, table, ids, about)
        self._listing = listing
        self.title = listing.title
        self.unit = listing.unit

    def read(self, ids: Sequence[str]) -> list[Row]:
        """Return the rows of some records."""
        return fetch(self._context, self._listing, ids, self._wanted)


def print_list(shown: RecordsShown, context: Context, parent: QWidget) -> None:
    """Open the preview of the list."""
    from ui.dialogs.print_dialog import show_print_dialog
    from ui.pages.people.paper import roster_document

    show_print_dialog(parent, roster_document(context, shown))
