"""Laying cells that span columns and rows out on a grid, as web pages and XML spreadsheets write them."""

from villagedesk.catalogue.cells import Cell
from villagedesk.ledgers.formats.grid import MOST_COLUMNS, MOST_ROWS, Merge, too_large


class Spread:
    """Fills a grid row by row; a cell goes to the first column that no cell from above covers."""

    def __init__(self, file: str) -> None:
        self.rows: list[list[Cell]] = []
        self.merges: list[Merge] = []
        self._file = file
        self._covered: dict[int, int] = {}
        """For each column the last row that a cell from above covers."""
        self._column = 0

    def skip_to(self, row: int) -> None:
        """Leave rows blank so that the next row is number `row`, counted from 0."""
        if row > MOST_ROWS:
            raise too_large(self._file)
        while len(self.rows) < row:
            self.rows.append([])

    def begin_row(self) -> None:
        """Begin the next row."""
        if len(self.rows) > MOST_ROWS:
            raise too_large(self._file)
        self.rows.append([])
        self._column = 0

    def skip_column(self, column: int) -> None:
        """Let the next cell stand in column `column`, counted from 0."""
        if column > MOST_COLUMNS:
            raise too_large(self._file)
        self._column = max(self._column, column)

    def add(self, cell: Cell, across: int = 1, down: int = 1) -> None:
        """Put a cell that covers `across` columns and `down` rows."""
        row = len(self.rows) - 1
        while self._covered.get(self._column, -1) >= row:
            self._column += 1
        last = self._column + across - 1
        if last >= MOST_COLUMNS:
            raise too_large(self._file)
        cells = self.rows[-1]
        cells.extend([""] * (self._column - len(cells)))
        cells.append(cell)
        if across > 1 or down > 1:
            bottom = min(row + down - 1, MOST_ROWS)
            self.merges.append(((row, self._column), (bottom, last)))
            for column in range(self._column, last + 1):
                self._covered[column] = bottom
        cells.extend([""] * (last + 1 - len(cells)))
        self._column = last + 1
