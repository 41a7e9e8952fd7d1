"""The list of people as it is on the screen, to be printed or written as a spreadsheet."""

from collections.abc import Iterator, Sequence

from ui.pages.people.rows import fetch
from ui.tables import RecordTable, Row
from ui.tables.copying import CHUNK
from ui.tasks import Progress
from villagedesk.context import Context


class ListShown:
    """The list as it is on the screen: who, which columns, how wide; read off the GUI thread."""

    def __init__(self, context: Context, table: RecordTable, ids: Sequence[str], about: str) -> None:
        self._context = context
        self._places = [number for number in table.columns.positions() if number]
        shown = [table.paged.columns[number] for number in self._places]
        self._wanted = frozenset(column.name for column in shown)
        self.labels = [column.label for column in shown]
        self.widths = [float(table.columnWidth(number)) for number in self._places]
        self.right = [column.right for column in shown]
        self.ids = list(ids)
        self.about = about
        self.title = "劳动力名册"

    def rows(self, progress: Progress | None = None) -> Iterator[Sequence[str]]:
        """Yield the texts of each person, one for each column shown."""
        today = self._context.today
        for start in range(0, len(self.ids), CHUNK):
            if progress:
                progress(start, len(self.ids))
            found: list[Row] = fetch(self._context.register, today, self.ids[start : start + CHUNK], self._wanted)
            yield from ([row[number - 1] for number in self._places] for row in found)
