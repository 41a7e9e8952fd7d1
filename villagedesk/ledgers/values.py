"""One row into values by field: columns of one field brought together, checks applied, each distinct cell read once."""

from collections.abc import Sequence
from dataclasses import replace

from villagedesk.catalogue import KINDS
from villagedesk.catalogue.cells import Cell, is_no_answer, narrow, plain
from villagedesk.catalogue.field import Kind, Value, Values
from villagedesk.catalogue.field_checks import check_field
from villagedesk.catalogue.kinds import read, read_yes_no
from villagedesk.catalogue.lookups import Lookups
from villagedesk.catalogue.problem import NOTHING, Problem, Reading
from villagedesk.catalogue.validation import check_together, derive
from villagedesk.catalogue.villages import find_villages, village
from villagedesk.ledgers.mapping import Column
from villagedesk.ledgers.report import FIELDS

_KIND_ORDER = ("labourer", "household", "spell", "intent", "training_need", "income")
_DIVISION = "household.division"
_NOT_ASKED = frozenset({"phone-missing", "missing"})
"""What a sheet simply does not have is no problem of its rows."""


class RowReader:
    """Reads the rows of one sheet by its columns."""

    def __init__(self, columns: Sequence[Column], lookups: Lookups) -> None:
        self._lookups = lookups
        self._groups: dict[str, list[Column]] = {}
        for column in sorted(columns, key=lambda one: _KIND_ORDER.index(one.field.partition(".")[0])):
            self._groups.setdefault(column.field, []).append(column)
        self._readings: dict[tuple[str, int, type, Cell], Reading] = {}
        self._faults: dict[tuple[str, object], tuple[Problem, ...]] = {}
        self.name_column = self._groups["labourer.name"][0].index

    @property
    def household_keys(self) -> tuple[str, ...]:
        """The columns of the sheet that tell one household from the next."""
        return tuple(name for name in ("household.number", "household.head_name") if name in self._groups)

    def read(self, cells: Sequence[Cell]) -> tuple[Values, list[Problem]]:
        """Return what a row holds, by dotted field, and what reading it left open."""
        values: Values = {}
        problems: list[Problem] = []
        for name, columns in self._groups.items():
            reading = self._read_group(name, columns, cells)
            kind = name.partition(".")[0]
            for own, value in reading.values.items():
                values.setdefault(f"{kind}.{own}", value)
            if reading.problems and FIELDS[name].stored:
                problems += (replace(problem, field=f"{kind}.{problem.field}") for problem in reading.problems)
        return values, problems

    def check(self, values: Values, problems: list[Problem]) -> list[Problem]:
        """Return what the checks find in a row's values, beside what reading it has found already."""
        found = [problem for name, value in values.items() for problem in self._check_value(name, value)]
        by_kind: dict[str, Values] = {"labourer": {}}
        for name, value in values.items():
            kind, _, own = name.partition(".")
            by_kind.setdefault(kind, {})[own] = value
        for kind, own_values in by_kind.items():
            together = check_together(KINDS[kind], own_values, self._lookups)
            found += (replace(problem, field=f"{kind}.{problem.field}") for problem in together)
        known = {problem.field for problem in problems}
        return [problem for problem in found if self._is_asked(problem, known)]

    def _is_asked(self, problem: Problem, known: set[str]) -> bool:
        if problem.code == "id-missing":
            return "labourer.id_number" in self._groups and problem.field not in known
        return problem.code not in _NOT_ASKED

    def _check_value(self, name: str, value: Value) -> tuple[Problem, ...]:
        key = (name, tuple(value) if isinstance(value, list) else value)
        if key not in self._faults:
            field, kind = FIELDS[name], name.partition(".")[0]
            found = check_field(field, value, self._lookups) if field.stored else []
            self._faults[key] = tuple(replace(problem, field=f"{kind}.{problem.field}") for problem in found)
        return self._faults[key]

    def _read_group(self, name: str, columns: list[Column], cells: Sequence[Cell]) -> Reading:
        """Read the columns of one field: places and unit names joined, sets united, else the first good one."""
        filled = [(one, cells[one.index]) for one in columns if one.index < len(cells) and plain(cells[one.index])]
        if not filled:
            return NOTHING
        kind = FIELDS[name].kind
        if name == _DIVISION:
            return self._read_division("".join(narrow(cell) for _, cell in filled))
        if kind is Kind.PLACE and len(filled) > 1:
            return self._read_cell(filled[0][0], "".join(plain(cell) for _, cell in filled))
        readings = [self._read_cell(column, cell) for column, cell in filled]
        if FIELDS[name].is_set and len(readings) > 1:
            return _united(FIELDS[name].name, readings)
        good = (reading for reading in readings if reading.values and not reading.problems)
        return next(good, next((reading for reading in readings if reading.values), readings[0]))

    def _read_cell(self, column: Column, cell: Cell) -> Reading:
        key = (column.field, column.index, type(cell), cell)
        if key not in self._readings:
            self._readings[key] = self._read_new(column, cell)
        return self._readings[key]

    def _read_new(self, column: Column, cell: Cell) -> Reading:
        field = FIELDS[column.field]
        answer = read_yes_no(narrow(cell)) if column.flag else None
        if answer and not is_no_answer(plain(cell)):
            return Reading({field.name: [column.flag] if field.is_set else column.flag})
        if answer is False and field.is_set:
            return NOTHING
        return read(field, cell, self._lookups, column.unit)

    def _read_division(self, text: str) -> Reading:
        """Return the code of the village that a code or the names of county, town and village mean."""
        if len(text) == 12 and text.isdigit():
            return Reading({"division": text})
        own = village(self._lookups.village)
        if own and (own.full_name.endswith(text) or text.removesuffix("村") in own.full_name):
            return Reading({"division": own.code})
        found = find_villages(text, 2)
        return Reading({"division": found[0].code}) if len(found) == 1 else NOTHING


def complete(values: Values) -> Values:
    """Return the values with the sex and birth date that a valid ID number tells, where the sheet has none.

    A month of birth gives way to the day that the ID tells.
    """
    told = derive({"id_number": values.get("labourer.id_number")})
    for name, value in told.items():
        stated = values.get(f"labourer.{name}")
        if stated is None or (isinstance(value, str) and value.startswith(f"{stated}-")):
            values[f"labourer.{name}"] = value
    return values


def _united(name: str, readings: list[Reading]) -> Reading:
    elements = [element for reading in readings for element in _elements(reading.values.get(name))]
    others = {key: value for reading in readings for key, value in reading.values.items() if key != name}
    problems = tuple(problem for reading in readings for problem in reading.problems)
    united: Values = {name: list(dict.fromkeys(elements))} if elements else {}
    return Reading({**united, **others}, problems)


def _elements(value: Value) -> list[str]:
    return value if isinstance(value, list) else []
