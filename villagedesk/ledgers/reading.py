"""Reading a spreadsheet: the sheet with most people, its header, its columns, then row by row."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from villagedesk.catalogue.cells import Cell
from villagedesk.catalogue.field import Kind, Values
from villagedesk.catalogue.lookups import Lookups
from villagedesk.catalogue.problem import Problem, Severity
from villagedesk.catalogue.wording import say
from villagedesk.errors import RefusedFile
from villagedesk.ledgers.formats.grid import Sheet, Workbook, wanted
from villagedesk.ledgers.formats.sheets import open_pasted, open_workbook
from villagedesk.ledgers.header import Header, find_header
from villagedesk.ledgers.ledger import READY, REJECTED, REVIEW, SKIPPED, ColumnMap, Ledger, LedgerRow
from villagedesk.ledgers.mapping import Column, map_columns
from villagedesk.ledgers.people import Seen
from villagedesk.ledgers.report import FIELDS
from villagedesk.ledgers.rows import (
    Fixes,
    fill_merged,
    group_heading,
    is_name,
    is_no_person,
    names_nobody_known,
    put_fixes,
)
from villagedesk.ledgers.values import RowReader, complete
from villagedesk.sentence import sentence

Progress = Callable[[int, int], None]
"""Called with rows done and rows in all."""
Recall = Callable[[Header], Mapping[int, str | None] | None]
"""Asked for the mapping that was stored for a header, None where there is none."""
PASTED_NAME = "粘贴的内容"

_STEP = 200
"""Rows between two reports of progress and two looks at `cancelled`."""
_LOST = "\ufffd"
"""Stands where broken bytes could not be read."""
_SERIALS = range(10_000, 73_416)
"""Bare numbers that can be days of a date: 1927 to 2100, as in the dates of the catalogue."""
_DAYS_FROM_1900_TO_1904 = 1462
_HEAD = "02"
"""The GB/T 4761 code of 户主."""


@dataclass(frozen=True, slots=True)
class _Found:
    """A sheet with its header and the number of rows that look like people."""

    sheet: Sheet
    header: Header
    people: int


@dataclass(frozen=True, slots=True)
class Wishes:
    """How somebody wants a ledger to be read.

    `mapping` sets columns (numbered from 1) to a dotted field or None and goes before everything else; `fixes`
    are the texts that were typed into cells, by row and column, both from 1; `recall` is asked for the mapping
    that was stored for a header; `progress` is told of rows, `cancelled` asked.
    """

    mapping: Mapping[int, str | None] | None = None
    recall: Recall | None = None
    progress: Progress | None = None
    cancelled: Callable[[], bool] | None = None
    fixes: Fixes = field(default_factory=dict)


class NoNames(RefusedFile):
    """No column was taken for the names: `ledger` holds the columns of the sheet, to be mapped by hand, but no rows."""

    def __init__(self, ledger: Ledger) -> None:
        hint = "请检查表头，或在列的对应里指定哪一列是姓名。"
        super().__init__("no-names", sentence("“{file}”里没有找到姓名列。", file=ledger.file), hint)
        self.ledger = ledger


def read_ledger(
    path: Path,
    lookups: Lookups,
    sheet: str | None = None,
    mapping: Mapping[int, str | None] | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    recall: Recall | None = None,
    password: str = "",
) -> Ledger:
    """Read a file of any known format into values by field; nothing is stored.

    `sheet` chooses a sheet by name, else the one with most people is read; `password` opens a locked file; the
    rest are the `Wishes`.
    Raises RefusedFile for a file or sheet that cannot be read and, with reason `cancelled`, as soon as
    `cancelled` tells so; WrongUse for an unknown sheet or field.
    """
    book = open_workbook(path, sheet, password)
    return read_workbook(book, path.name, lookups, Wishes(mapping, recall, progress, cancelled))


def read_pasted(
    text: str,
    lookups: Lookups,
    mapping: Mapping[int, str | None] | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    recall: Recall | None = None,
) -> Ledger:
    """Read a table from the clipboard, with its header, as `read_ledger` reads a file; rows count its lines."""
    book = open_pasted(text, PASTED_NAME)
    return read_workbook(book, PASTED_NAME, lookups, Wishes(mapping, recall, progress, cancelled))


def read_workbook(book: Workbook, file: str, lookups: Lookups, wishes: Wishes, sheet: str | None = None) -> Ledger:
    """Read an opened workbook called `file`, or its sheet called `sheet`, as `read_ledger` reads a file.

    Raises NoNames, a RefusedFile, where no column is for the names.
    """
    chosen = wanted([one.name for one in book.sheets], sheet)
    found = _with_most_people(tuple(one for one in book.sheets if one.name in chosen), file)
    header = found.header
    body = fill_merged(found.sheet, header.last + 1)
    remembered = wishes.recall(header) if wishes.recall else None
    shown, columns = map_columns(header, body, lookups, {**(remembered or {}), **(wishes.mapping or {})})
    ledger = Ledger(
        file=file,
        format=book.format,
        sheet=found.sheet.name or None,
        other_sheets=tuple(other.name for other in book.sheets if other is not found.sheet),
        header_rows=tuple(range(header.first + 1, header.last + 2)),
        columns=shown,
        rows=tuple(LedgerRow(number, SKIPPED, {}) for number in range(1, header.last + 2)),
        lookups=lookups,
        encoding=book.encoding,
    )
    if not any(column.field == "labourer.name" for column in columns):
        raise NoNames(ledger)
    if found.sheet.counts_from_1904:
        _count_from_1900(body, columns)
    put_fixes(body, header.last + 2, wishes.fixes)
    walk = _Walk(header, RowReader(columns, lookups), shown)
    rows: list[LedgerRow] = []
    for index, cells in enumerate(body):
        if index % _STEP == 0:
            _report(index, len(body), wishes)
        rows.append(walk.row(header.last + 2 + index, cells))
    _report(len(body), len(body), wishes)
    return replace(ledger, rows=(*ledger.rows, *rows))


def _count_from_1900(body: Sequence[list[Cell]], columns: Sequence[Column]) -> None:
    """Turn bare serials in the date columns of a workbook that counts from 1904 into those that all others use."""
    dated = [column.index for column in columns if FIELDS[column.field].kind is Kind.DATE]
    for cells in body:
        for index in dated:
            cell = cells[index] if index < len(cells) else None
            if isinstance(cell, float | int) and not isinstance(cell, bool) and int(cell) in _SERIALS:
                cells[index] = cell + _DAYS_FROM_1900_TO_1904


def _report(done: int, total: int, wishes: Wishes) -> None:
    if done < total and wishes.cancelled and wishes.cancelled():
        raise RefusedFile("cancelled", "导入已取消。", "没有存入任何内容。")
    if wishes.progress:
        wishes.progress(done, total)


def _with_most_people(sheets: tuple[Sheet, ...], file: str) -> _Found:
    headers = ((sheet, find_header(sheet)) for sheet in sheets)
    found = [_Found(sheet, header, _count_people(sheet, header)) for sheet, header in headers if header]
    if not found:
        raise RefusedFile(
            "no-header",
            sentence("“{file}”里没有找到表头。", file=file),
            "表头应有“姓名”“身份证号”等栏目，且在前15行之内。",
        )
    return max(found, key=lambda one: one.people)


def _count_people(sheet: Sheet, header: Header) -> int:
    """Count the rows with a name, in the first column whose header says so."""
    from_header = [cell.column for cell in header.cells if "姓名" in cell.text and "户主" not in cell.full]
    columns = from_header or [cell.column for cell in header.cells if "名" in cell.text][:1]
    return sum(bool(columns) and columns[0] < len(row) and is_name(row[columns[0]]) for row in sheet.rows)


class _Walk:
    """Going down the rows of one sheet: remembers the household above and the people met so far."""

    def __init__(self, header: Header, reader: RowReader, columns: Sequence[ColumnMap]) -> None:
        self._header = header
        self._reader = reader
        self._columns = {column.column - 1: column for column in columns}
        self._seen = Seen()
        self._household: Values = {}
        self._group = ""

    def row(self, number: int, cells: list[Cell]) -> LedgerRow:
        """Return what a row of the body is; rows must come in order."""
        name = cells[self._reader.name_column] if self._reader.name_column < len(cells) else None
        heading = group_heading(cells)
        if heading:
            self._group = heading
        if heading or is_no_person(cells, self._header):
            return LedgerRow(number, SKIPPED, {})
        if not is_name(name):
            return _nameless(number) if names_nobody_known(cells) else LedgerRow(number, SKIPPED, {})
        return self._person(number, cells)

    def _person(self, number: int, cells: list[Cell]) -> LedgerRow:
        values, problems = self._reader.read(cells)
        if "labourer.name" not in values:
            return _nameless(number)
        self._carry_household(values)
        problems += self._reader.check(values, problems)
        problems += self._unreadable(cells)
        values = complete(values)
        earlier = self._seen.earlier(values)
        if earlier:
            problems.append(Problem("labourer.name", "duplicate-in-file", say("duplicate-in-file", row=earlier)))
        self._seen.add(number, values)
        return LedgerRow(number, REVIEW if problems else READY, values, tuple(problems), earlier)

    def _unreadable(self, cells: list[Cell]) -> Iterator[Problem]:
        """Yield a problem for each cell that broken bytes left unreadable."""
        for index, cell in enumerate(cells):
            column = self._columns.get(index)
            if column and isinstance(cell, str) and _LOST in cell:
                message = sentence("“{header}”里有读不出的字，请对照原表改正", header=column.header)
                yield Problem(column.field or "labourer.name", "text-damaged", message)

    def _carry_household(self, values: Values) -> None:
        """Give a member the household of the row above where the sheet leaves it blank, but never a new head."""
        keys = self._reader.household_keys
        own = {name: value for name, value in values.items() if name.startswith("household.")}
        is_head = values.get("labourer.relation_to_head") == _HEAD
        if keys and not is_head and not any(name in own for name in keys):
            values.update({name: value for name, value in self._household.items() if name not in own})
        else:
            self._household = own
        if self._group:
            values.setdefault("household.group", self._group)


def _nameless(number: int) -> LedgerRow:
    problem = Problem("labourer.name", "missing", say("missing", label="姓名"), Severity.ERROR)
    return LedgerRow(number, REJECTED, {}, (problem,))
