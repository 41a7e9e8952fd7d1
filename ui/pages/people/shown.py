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
        self.unit = "人"

    def rows(self, progress: Progress | None = None) -> Iterator[Sequence[str]]:
        """Yield the texts of each person, one for each column shown."""
        for start in range(0, len(self.ids), CHUNK):
            if progress:
                progress(start, len(self.ids))
            found = self.read(self.ids[start : start + CHUNK])
            yield from ([row[number - 1] for number in self._places] for row in found)

    def read(self, ids: Sequence[str]) -> list[Row]:
        """Return the rows of some people, one text for each column of the table."""
        return fetch(self._context.register, self._context.today, ids, self._wanted)
