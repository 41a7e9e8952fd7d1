"""Reading a spreadsheet: the sheet with most people, its header, its columns, then row by row."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from villagedesk.catalogue.cells import Cell
from villagedesk.catalogue.field import Values
from villagedesk.catalogue.lookups import Lookups
from villagedesk.catalogue.problem import Problem, Severity
from villagedesk.catalogue.wording import say
from villagedesk.errors import RefusedFile
from villagedesk.ledgers.header import Header, find_header
from villagedesk.ledgers.ledger import READY, REJECTED, REVIEW, SKIPPED, Ledger, LedgerRow
from villagedesk.ledgers.mapping import map_columns
from villagedesk.ledgers.people import Seen
from villagedesk.ledgers.rows import fill_merged, group_heading, is_name, is_no_person, names_nobody_known
from villagedesk.ledgers.sheets import Sheet, open_workbook
from villagedesk.ledgers.values import RowReader, complete

Progress = Callable[[int, int], None]
"""Called with rows done and rows in all."""

_STEP = 200
"""Rows between two reports of progress and two looks at `cancelled`."""
_HEAD = "02"
"""The GB/T 4761 code of 户主."""


@dataclass(frozen=True, slots=True)
class _Found:
    """A sheet with its header and the number of rows that look like people."""

    sheet: Sheet
    header: Header
    people: int


def read_ledger(
    path: Path,
    lookups: Lookups,
    sheet: str | None = None,
    mapping: Mapping[int, str | None] | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Ledger:
    """Read a spreadsheet into values by field; nothing is stored.

    `sheet` chooses a sheet by name, else the one with most people is read. `mapping` sets columns (numbered
    from 1) to a dotted field or None. Raises RefusedFile for a file or sheet that cannot be read and, with
    reason `cancelled`, as soon as `cancelled` tells so; WrongUse for an unknown sheet or field.
    """
    book = open_workbook(path, sheet)
    found = _with_most_people(book.sheets, path.name)
    header = found.header
    body = fill_merged(found.sheet, header.last + 1)
    shown, columns = map_columns(header, body, lookups, mapping)
    if not any(column.field == "labourer.name" for column in columns):
        raise RefusedFile(
            "no-names", f"“{path.name}”里没有找到姓名列。", "请检查表头，或在对应关系里指定哪一列是姓名。"
        )
    walk = _Walk(header, RowReader(columns, lookups))
    rows = [LedgerRow(number, SKIPPED, {}) for number in range(1, header.last + 2)]
    for index, cells in enumerate(body):
        if index % _STEP == 0:
            _report(index, len(body), progress, cancelled)
        rows.append(walk.row(header.last + 2 + index, cells))
    _report(len(body), len(body), progress, None)
    return Ledger(
        file=path.name,
        format=book.format,
        sheet=found.sheet.name,
        other_sheets=tuple(other.name for other in book.sheets if other is not found.sheet),
        header_rows=tuple(range(header.first + 1, header.last + 2)),
        columns=shown,
        rows=tuple(rows),
        lookups=lookups,
        encoding=book.encoding,
    )


def _report(done: int, total: int, progress: Progress | None, cancelled: Callable[[], bool] | None) -> None:
    if cancelled and cancelled():
        raise RefusedFile("cancelled", "导入已取消。", "没有存入任何内容。")
    if progress:
        progress(done, total)


def _with_most_people(sheets: tuple[Sheet, ...], file: str) -> _Found:
    headers = ((sheet, find_header(sheet)) for sheet in sheets)
    found = [_Found(sheet, header, _count_people(sheet, header)) for sheet, header in headers if header]
    if not found:
        raise RefusedFile("no-header", f"“{file}”里没有找到表头。", "表头应有“姓名”“身份证号”等栏目，且在前15行之内。")
    return max(found, key=lambda one: one.people)


def _count_people(sheet: Sheet, header: Header) -> int:
    """Count the rows with a name, in the first column whose header says so."""
    from_header = [cell.column for cell in header.cells if "姓名" in cell.text and "户主" not in cell.full]
    columns = from_header or [cell.column for cell in header.cells if "名" in cell.text][:1]
    return sum(bool(columns) and columns[0] < len(row) and is_name(row[columns[0]]) for row in sheet.rows)


class _Walk:
    """Going down the rows of one sheet: remembers the household above and the people met so far."""

    def __init__(self, header: Header, reader: RowReader) -> None:
        self._header = header
        self._reader = reader
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
        values = complete(values)
        earlier = self._seen.earlier(values)
        if earlier:
            problems.append(Problem("labourer.name", "duplicate-in-file", say("duplicate-in-file", row=earlier)))
        self._seen.add(number, values)
        return LedgerRow(number, REVIEW if problems else READY, values, tuple(problems), earlier)

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
