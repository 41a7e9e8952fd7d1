"""The rows of a template being filled: which are free, who stands there already, what each cell wants."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from villagedesk.catalogue.cells import Cell, narrow, plain
from villagedesk.catalogue.field import Kind
from villagedesk.catalogue.lookups import Lookups
from villagedesk.errors import RefusedFile, VillageDeskError
from villagedesk.ledgers.fill.marks import asks_for, with_marks
from villagedesk.ledgers.fill.shift import MOST_ROWS
from villagedesk.ledgers.fill.styles import Wants
from villagedesk.ledgers.fill.template import Rows, Template
from villagedesk.ledgers.fill.words import Answers, ColumnWords
from villagedesk.ledgers.report import FIELDS
from villagedesk.sentence import sentence

_EPOCH: Final = date(1899, 12, 30)
"""Day 0 of spreadsheet serials as they count from 1 March 1900 on."""
_DAYS_1904: Final = 1462
_MONTH_LENGTH: Final = len("2024-03")
ID: Final = "labourer.id_number"
_MOST_DIGITS: Final = 7
_CELL_LIMIT: Final = 32_767
"""Characters in a cell of an .xlsx."""


class Filler:
    """Writes into one sheet what its cells want."""

    def __init__(self, form: Template, styles: Sequence[Wants], lookups: Lookups, *, is_1904: bool) -> None:
        self._form, self._grid, self._styles = form, form.grid, styles
        self._rows: Rows = form.rows()
        made = [*self._rows.free[:1], *self._rows.kept[-1:], *self._rows.examples[-1:], 0]
        self._model = made[0]
        self._epoch = _DAYS_1904 if is_1904 else 0
        first = self._model or self._rows.end
        headers = {cell.column: cell for cell in form.header.cells}
        self.words = [
            ColumnWords(column, headers[column.index], form.choices(column.index, first), lookups)
            for column in form.columns
        ]

    @property
    def free(self) -> int:
        """How many rows wait for people."""
        return len(self._rows.free)

    def outside(self) -> dict[str, int]:
        """Return, by header, how many answers were not among the entries of their drop-down."""
        return {words.column.header: words.outside for words in self.words if words.outside}

    def there(self) -> set[str]:
        """Return the ID numbers that stand in the template already."""
        return {narrow(self._form.text(row, column)) for row in self._rows.kept for column in self._ids()}

    def write_marks(self, answers: Mapping[str, str]) -> None:
        """Write what marked cells above and below the list ask for."""
        above, below = range(self._form.header.first), range(self._rows.end - 1, len(self._form.sheet.rows))
        for index in (*above, *below):
            for column, cell in enumerate(self._form.sheet.rows[index]):
                if isinstance(cell, str):
                    self._write_mark(index + 1, column, cell, answers)

    def write_people(self, people: Sequence[Answers]) -> tuple[int, int, int]:
        """Write a row for each who is not in the template yet.

        Returns how many were written, how many rows were kept as they were and how many were put in.
        """
        there = self.there()
        wanted = [one for one in people if not there or one.cell(ID) not in there]
        rows, added = self._room(len(wanted))
        starts = {column: self._last_number(column) for column in self._form.serials}
        for number, (row, person) in enumerate(zip(rows, wanted, strict=False), start=1):
            for column, start in starts.items():
                self._write(row, column, start + number)
            for words in self.words:
                answer = words.cell(person)
                as_text = FIELDS[words.column.field].kind in (Kind.ID_NUMBER, Kind.PHONE, Kind.TEXT)
                self._write(row, words.column.index, str(answer) if as_text and answer is not None else answer)
        return len(wanted), len(self._rows.kept) + len(self._rows.examples), added

    def _ids(self) -> list[int]:
        return [column.index for column in self._form.columns if column.field == ID]

    def _last_number(self, column: int) -> int:
        """Return the highest running number of the people who are in the template already."""
        texts = [self._form.text(row, column) for row in self._rows.kept]
        return max((int(text) for text in texts if text.isdecimal() and len(text) < _MOST_DIGITS), default=0)

    def _room(self, count: int) -> tuple[list[int], int]:
        """Return the rows for people; where the template has too few, rows are put in above the last of them."""
        free = self._rows.free
        missing = count - len(free)
        if missing <= 0:
            return free, 0
        at = free[-1] if free else self._rows.end
        if self._grid.last_row + missing > MOST_ROWS:
            raise RefusedFile("too-many", "名单太长，一张表放不下。", "请分组填写。")
        if self._grid.has_tables and at <= self._grid.last_row:
            raise RefusedFile(
                "too-few-rows",
                sentence("模板只有 {count} 行空行，名单有 {people} 人。", count=len(free), people=count),
                sentence("请先在模板里多插入 {missing} 行空行，再填。", missing=missing),
            )
        self._grid.insert(at, missing, self._model)
        return [*free[:-1], *range(at, at + missing + bool(free))], missing

    def _write_mark(self, row: int, column: int, text: str, answers: Mapping[str, str]) -> None:
        own, beside = self._grid.cell(row, column), self._grid.cell(row, column + 1)
        if own is None or own.formula is not None:
            return
        said = asks_for(text, answers)
        if said and beside is not None and not beside.filled and not self._grid.is_covered(row, column + 1):
            self._write(row, column + 1, said)
        elif (marked := with_marks(text, answers)) != text:
            self._grid.put_text(row, column, self._grid.style(row, column), marked)

    def _write(self, row: int, column: int, cell: Cell) -> None:
        """Write a cell as its style wants it; formulas, what is filled already and covered cells stay."""
        own = self._grid.cell(row, column)
        if cell is None or cell == "" or (own is not None and own.filled) or self._grid.is_covered(row, column):
            return
        style = self._grid.style(row, column, self._model)
        wants = self._styles[int(style)] if style.isdigit() and int(style) < len(self._styles) else Wants.ANYTHING
        day = _serial(cell, wants)
        if day is not None:
            self._grid.put_number(row, column, style, day - self._epoch)
        elif isinstance(cell, int | float) and not isinstance(cell, bool) and wants is not Wants.TEXT:
            self._grid.put_number(row, column, style, cell)
        else:
            text = cell.isoformat() if isinstance(cell, date) else cell if isinstance(cell, str) else plain(cell)
            if len(text) > _CELL_LIMIT:
                raise VillageDeskError(
                    sentence("第 {row} 行有一格 {count} 个字，表格放不下。", row=row, count=len(text)),
                    "请把这一项改短，再填。",
                )
            self._grid.put_text(row, column, style, text)


def _serial(cell: Cell, wants: Wants) -> int | None:
    """Return the day number of a date, or of a month where the cell shows no day; None where text is wanted."""
    if isinstance(cell, date) and wants in (Wants.DAY, Wants.MONTH):
        return (cell - _EPOCH).days
    if isinstance(cell, str) and len(cell) == _MONTH_LENGTH and wants is Wants.MONTH:
        try:
            return (date.fromisoformat(f"{cell}-01") - _EPOCH).days
        except ValueError:
            return None
    return None
