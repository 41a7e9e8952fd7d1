"""A table to be published, row by row: values read as the catalogue reads them, every fault named with its cell."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from villagedesk.catalogue.cells import Cell, plain
from villagedesk.catalogue.documents import DIVISION, Column
from villagedesk.catalogue.field import Field, Kind, Need, Values
from villagedesk.catalogue.field_checks import check_field
from villagedesk.catalogue.kinds import read
from villagedesk.catalogue.lookups import Lookups
from villagedesk.catalogue.money import YUAN_A_MONTH, Unit
from villagedesk.catalogue.post_limits import UNLAWFUL, unlawful
from villagedesk.catalogue.problem import Problem, Reading
from villagedesk.catalogue.wording import say
from villagedesk.county.publishing import divisions
from villagedesk.county.publishing.draft import Fault
from villagedesk.county.publishing.header import Found
from villagedesk.ledgers.mapping import unit_of
from villagedesk.ledgers.rows import fill_merged, is_no_person
from villagedesk.sentence import sentence

_ONLY_DOUBTFUL: Final = frozenset({"wage-unusual", UNLAWFUL})
"""Problems that do not keep a file back: the amount may be right, the law may make an exception for a post."""
_POSTS: Final = "posts"
_NOTE: Final = re.compile(r"(注|备注|说明|填表|制表|审核|合计|小计|总计)")
_PAY: Final = ("工资", "薪", "收入")


@dataclass(frozen=True, slots=True)
class ReadTable:
    """The rows that were read, as stored values by field under their numbers, and what is wrong or doubtful."""

    rows: dict[int, Values]
    faults: tuple[Fault, ...]
    doubts: tuple[Fault, ...]
    skipped: tuple[int, ...]


def read_table(found: Found, lookups: Lookups, county: str) -> ReadTable:
    """Read the rows below a header; `county` is the six-digit code within which towns and villages are looked for."""
    reader = _Reader(found, lookups, county)
    for number, cells in enumerate(fill_merged(found.sheet, found.header.last + 1), start=found.header.last + 2):
        reader.take(number, cells)
    return reader.result()


def content(found: Found, rows: Collection[Values]) -> dict[str, Any]:
    """Return a table as it travels: its columns by name, label, kind of value and code list, its rows in their order.

    Columns that are empty in every row are left out; who reads it needs no declaration of the kind.
    """
    fields = [field for field in found.kind if any(field.name in row for row in rows)]
    columns = [
        {
            "name": one.name,
            "label": one.label,
            "kind": DIVISION if DIVISION in one.checks else one.kind.value,
            "codes": one.codes,
        }
        for one in fields
    ]
    return {"columns": columns, "rows": [[row.get(field.name) for field in fields] for row in rows]}


class _Reader:
    """Goes down the rows of one table."""

    def __init__(self, found: Found, lookups: Lookups, county: str) -> None:
        self._found = found
        self._lookups = lookups
        self._county = county
        self._headers = {cell.column: cell.text for cell in found.header.cells}
        self._units = {name: self._unit(found.kind.column(name)) for name in found.columns}
        self._rows: dict[int, Values] = {}
        self._faults: list[Fault] = []
        self._doubts: list[Fault] = []
        self._skipped: list[int] = []
        self._first: dict[tuple[Any, ...], int] = {}

    def take(self, number: int, cells: Sequence[Cell]) -> None:
        """Read one row, numbered from 1."""
        if not any(map(plain, cells)):
            return
        if self._is_no_entry(cells):
            self._skipped.append(number)
            return
        values: Values = {}
        for name, column in self._found.columns.items():
            field = self._found.kind.column(name).field
            reading = self._read(field, cells[column] if column < len(cells) else None)
            own = {key: value for key, value in reading.values.items() if key == name}
            values = {**reading.values, **values, **own}
            for problem in reading.problems:
                self._tell(number, column, problem)
        self._check(number, values)
        self._rows[number] = values

    def result(self) -> ReadTable:
        """Return what was read; a table without any row is a fault of its own."""
        header = self._found.header.last + 1
        faults = [
            Fault(header, "", "", sentence("缺“{label}”一栏，请按模板补上", label=one)) for one in self._found.missing
        ]
        faults += self._faults
        if not self._rows:
            faults.append(Fault(header + 1, "", "", "表里一行内容也没有，请填好以后再发布"))
        return ReadTable(self._rows, tuple(faults), tuple(self._doubts), tuple(self._skipped))

    def _is_no_entry(self, cells: Sequence[Cell]) -> bool:
        """Tell whether a row is an example, a sum, a signature or a remark; a lone value in a column is an entry."""
        filled = [index for index, cell in enumerate(cells) if plain(cell)]
        if len(filled) == 1 and filled[0] in self._found.columns.values() and not _NOTE.match(plain(cells[filled[0]])):
            return False
        return is_no_person(cells, self._found.header)

    def _read(self, field: Field, cell: Cell) -> Reading:
        if not plain(cell):
            return Reading({})
        if DIVISION in field.checks:
            return divisions.read(field, plain(cell), self._county)
        reading = read(field, cell, self._lookups, self._units[field.name])
        declared = {one.name: one for one in self._found.kind}
        checked = [
            problem
            for name, value in reading.values.items()
            for problem in check_field(declared[name], value, self._lookups)
        ]
        told = {problem.code for problem in reading.problems}
        return replace(reading, problems=(*reading.problems, *(one for one in checked if one.code not in told)))

    def _check(self, number: int, values: Values) -> None:
        """Look at a row as a whole: what is missing, what is the wrong way round, what stands twice."""
        told = {fault.header for fault in self._faults if fault.row == number}
        for column in self._found.kind.columns:
            field = column.field
            place = self._found.columns.get(field.name)
            if place is None or self._headers[place] in told:
                continue
            if field.need is Need.MANDATORY and values.get(field.name) in (None, "", []):
                self._tell(number, place, Problem(field.name, "missing", say("missing", label=field.label)))
            elif _is_before(values.get(field.name), values.get(column.not_before)):
                before = self._found.kind.column(column.not_before).field.label
                words = sentence("不能小于或早于“{label}”，请核对", label=before)
                self._tell(number, place, Problem(field.name, "range-reversed", words))
        self._check_limits(number, values)
        self._check_once(number, values)

    def _check_limits(self, number: int, values: Values) -> None:
        """Warn of what a post must not ask for."""
        for problem in unlawful(values) if self._found.kind.name == _POSTS else ():
            self._tell(number, self._found.columns.get(problem.field, 0), problem)

    def _check_once(self, number: int, values: Values) -> None:
        key = tuple(values.get(name) for name in self._found.kind.unique)
        if not any(key):
            return
        first = self._first.setdefault(key, number)
        if first != number:
            place = self._found.columns.get(self._found.kind.unique[0], 0)
            words = sentence("和第 {row} 行重复，请删去一行", row=first)
            self._tell(number, place, Problem("", "twice", words))

    def _tell(self, row: int, column: int, problem: Problem) -> None:
        fault = self._found.fault(row, column, problem.message)
        (self._doubts if problem.code in _ONLY_DOUBTFUL else self._faults).append(fault)

    def _unit(self, column: Column) -> Unit:
        if column.field.kind is not Kind.MONEY:
            return YUAN_A_MONTH
        header = self._headers[self._found.columns[column.field.name]]
        unit = unit_of(header, self._found.header.title)
        return unit if any(word in header for word in _PAY) else Unit(unit.yuan)


def _is_before(value: object, limit: object) -> bool:
    if isinstance(value, str) and isinstance(limit, str):
        shared = min(len(value), len(limit))
        return value[:shared] < limit[:shared]
    return isinstance(value, int) and isinstance(limit, int) and value < limit
