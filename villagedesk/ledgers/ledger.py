"""What came out of a spreadsheet: its columns, its rows as values by field, and the problems of each row."""

from dataclasses import dataclass, field
from typing import Any

from villagedesk.catalogue.field import Values
from villagedesk.catalogue.lookups import Lookups
from villagedesk.catalogue.problem import Problem
from villagedesk.ledgers.report import shown
from villagedesk.register.alike import Alike

READY, REVIEW, REJECTED, SKIPPED = "ready", "review", "rejected", "skipped"
"""Outcomes: stored as it is; stored with open problems; nothing to store; no person's row."""
NEW, UPDATED, UNCHANGED = "new", "updated", "unchanged"
"""What storing a row does to the roll: a new person; other values for a known one; nothing."""


@dataclass(frozen=True, slots=True)
class ColumnMap:
    """A column of the sheet: its number from 1, its header (parents joined by -), and the dotted field or None.

    `confidence` is 1 for a known header word and falls with every step of guessing.
    """

    column: int
    header: str
    field: str | None
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One row of the sheet, counted from 1 at the sheet's top.

    `values` is keyed by dotted field name (`spell.place`); problems name dotted fields too.
    `same_as` is the earlier row that holds the same person, 0 where there is none. `change` and `person` (the
    record id of somebody on the roll already) are empty until the row was compared with a register; so is `alike`,
    which tells who on the roll may be a person that is stored as new.
    """

    row: int
    outcome: str
    values: Values
    problems: tuple[Problem, ...] = ()
    same_as: int = 0
    change: str = ""
    person: str = ""
    alike: tuple[Alike, ...] = ()

    def values_of(self, kind: str) -> Values:
        """Return the values of one record kind by field name."""
        prefix = f"{kind}."
        return {name.removeprefix(prefix): value for name, value in self.values.items() if name.startswith(prefix)}


@dataclass(frozen=True, slots=True)
class Ledger:
    """One sheet as it was understood; `header_rows` are counted from 1."""

    file: str
    format: str
    sheet: str | None
    other_sheets: tuple[str, ...]
    header_rows: tuple[int, ...]
    columns: tuple[ColumnMap, ...]
    rows: tuple[LedgerRow, ...]
    lookups: Lookups = field(repr=False, compare=False)
    encoding: str | None = None

    @property
    def people(self) -> tuple[LedgerRow, ...]:
        """The rows that hold a person and will be stored."""
        return tuple(row for row in self.rows if row.outcome not in (SKIPPED, REJECTED))

    @property
    def summary(self) -> dict[str, int]:
        """Counts for the report; `new`, `updated` and `unchanged` are known after comparing with a register."""
        counts = dict.fromkeys((READY, REVIEW, REJECTED, SKIPPED, NEW, UPDATED, UNCHANGED), 0)
        for row in self.rows:
            counts[row.outcome] = counts.get(row.outcome, 0) + 1
            if row.change:
                counts[row.change] += 1
        duplicates = sum(any(problem.code == "duplicate-in-file" for problem in row.problems) for row in self.rows)
        return {"rows": len(self.rows), **counts, "duplicates": duplicates}

    def report(self) -> dict[str, Any]:
        """Return the import report, ready for `json.dumps`."""
        return {
            "file": self.file,
            "format": self.format,
            "encoding": self.encoding,
            "sheet": self.sheet,
            "other_sheets": list(self.other_sheets),
            "header_rows": list(self.header_rows),
            "columns": [{"column": one.column, "header": one.header, "field": one.field} for one in self.columns],
            "rows": [self._reported(row) for row in self.rows],
            "summary": self.summary,
        }

    def _reported(self, row: LedgerRow) -> dict[str, Any]:
        return {
            "row": row.row,
            "outcome": row.outcome,
            "values": {name: shown(name, value, self.lookups) for name, value in row.values.items()},
            "problems": [
                {"field": problem.field, "code": problem.code, "message": problem.message} for problem in row.problems
            ],
        }
