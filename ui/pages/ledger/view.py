"""What the import page shows of a ledger: its rows by state, their texts, the columns with their first values."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial
from pathlib import Path

from ui.language import shown
from ui.pages.ledger.source import PASTED, Source, name_of
from ui.tables import Row
from ui.widgets import Kind
from villagedesk.catalogue import KINDS
from villagedesk.catalogue.cells import Cell, plain
from villagedesk.catalogue.problem import Severity
from villagedesk.context import Context
from villagedesk.ledgers import remembered
from villagedesk.ledgers.formats.grid import Workbook
from villagedesk.ledgers.formats.sheets import open_pasted, open_workbook
from villagedesk.ledgers.ledger import NEW, READY, REJECTED, SKIPPED, UNCHANGED, UPDATED, Ledger, LedgerRow
from villagedesk.ledgers.reading import NoNames, Wishes, read_workbook
from villagedesk.ledgers.report import FIELDS
from villagedesk.ledgers.rows import Fixes, fill_merged, put_fixes
from villagedesk.ledgers.storing import ALREADY_REGISTERED, compare
from villagedesk.sentence import joined
from villagedesk.subjects.showing import masked, spaced_phone, words

_SAMPLES = 3
_LOOKED_AT = 200


class Chip(StrEnum):
    """The filters above the rows."""

    ALL = "全部"
    READY = "可直接入库"
    REVIEW = "需核对"
    REJECTED = "不能入库"
    KNOWN = "已登记"


LEFT_OUT = "不导入"
STATES: Mapping[str, Kind] = {
    "可入库": Kind.OK,
    "需核对": Kind.WARN,
    "不能入库": Kind.BAD,
    "有新内容": Kind.ACCENT,
    "已登记": Kind.PLAIN,
    "重复": Kind.WARN,
    LEFT_OUT: Kind.PLAIN,
}
"""What a row comes to in one word, and how it is felt."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be read and how; `book` is the opened source where it was opened before.

    `mapping` gives columns another meaning, `fixes` cells another text.
    """

    source: Source
    book: Workbook | None = None
    sheet: str | None = None
    mapping: Mapping[int, str | None] = field(default_factory=dict)
    fixes: Fixes = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Entry:
    """One cell of a row that can be corrected: its column from 1, its header, what stands there, what is wrong."""

    column: int
    header: str
    text: str
    severity: str = ""


@dataclass(frozen=True, slots=True)
class Preview:
    """A ledger compared with the register; `samples` are the first values of each column by its number.

    `body` are the cells below the header, as they were read or corrected; `nameless` tells that no column is
    taken for the names, so that there are no rows yet.
    """

    asked: Asked
    book: Workbook
    ledger: Ledger
    samples: Mapping[int, tuple[str, ...]]
    body: Sequence[Sequence[Cell]]
    nameless: bool = False

    @property
    def source(self) -> Source:
        """Where the ledger comes from."""
        return self.asked.source

    def entries(self, row: LedgerRow) -> list[Entry]:
        """Return the cells of a row whose columns are imported."""
        wrong = {problem.field: "bad" if problem.severity is Severity.ERROR else "warn" for problem in row.problems}
        cells = self.body[row.row - max(self.ledger.header_rows) - 1]
        return [
            Entry(
                column.column,
                column.header,
                editable(cells[column.column - 1] if column.column <= len(cells) else None),
                wrong.get(column.field, ""),
            )
            for column in self.ledger.columns
            if column.field
        ]

    @property
    def rows(self) -> list[LedgerRow]:
        """The rows that hold a person, or should."""
        return [row for row in self.ledger.rows if row.outcome != SKIPPED]

    def chosen(self, chip: Chip) -> list[LedgerRow]:
        """Return the rows behind a chip; a row can stand behind several."""
        return [row for row in self.rows if _stands_behind(chip, row)]

    def without_group(self) -> int:
        """Return how many people would be entered without a 村民组."""
        return sum(row.change == NEW and not row.values.get("household.group") for row in self.rows)

    def to_store(self, *, update: bool) -> list[LedgerRow]:
        """Return the rows that storing will change something for."""
        wanted = (NEW, UPDATED) if update else (NEW,)
        return [row for row in self.rows if row.change in wanted]


def read_preview(context: Context, asked: Asked, progress: Callable[[int, int], None] | None = None) -> Preview:
    """Read a source and compare it with the register; RefusedFile where it cannot be read.

    What was decided for a sheet with the same header goes before guessing.
    """
    source = asked.source
    book = asked.book or (open_workbook(source) if isinstance(source, Path) else open_pasted(source.text, PASTED))
    wishes = Wishes(asked.mapping, partial(remembered.recall, context.register), progress, fixes=asked.fixes)
    try:
        ledger, nameless = read_workbook(book, name_of(source), context.lookups, wishes, asked.sheet), False
    except NoNames as found:
        ledger, nameless = found.ledger, True
    first = max(ledger.header_rows) + 1
    sheet = next(one for one in book.sheets if (one.name or None) == ledger.sheet)
    body = fill_merged(sheet, first - 1)
    put_fixes(body, first, asked.fixes)
    samples = {column.column: _first_values(body[:_LOOKED_AT], column.column - 1) for column in ledger.columns}
    return Preview(asked, book, compare(context.register, ledger), samples, body, nameless)


def editable(cell: Cell) -> str:
    """Return a cell as it is shown to be corrected: all digits of a number."""
    return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else plain(cell)


def open_points(row: LedgerRow) -> list[str]:
    """Return what has to be looked at, in words: everything but that the person is known and nothing changes."""
    quiet = row.change == UNCHANGED
    return [one.message for one in row.problems if not (quiet and one.code == ALREADY_REGISTERED)]


def state_of(row: LedgerRow) -> str:
    """Return what a row comes to, one of `STATES`."""
    if row.outcome == REJECTED:
        return "不能入库"
    if row.same_as:
        return "重复"
    if row.change == UPDATED:
        return "有新内容"
    if row.change == UNCHANGED:
        return "已登记"
    return "可入库" if row.outcome == READY else "需核对"


def texts(row: LedgerRow, state: str) -> Row:
    """Return the cells of a row in the table; `state` is what it comes to."""
    labourer, spell = row.values_of("labourer"), row.values_of("spell")
    return (
        str(row.row),
        str(labourer.get("name") or ""),
        state,
        joined("；", open_points(row)),
        masked(str(labourer.get("id_number") or "")),
        spaced_phone(str(labourer.get("phone") or "")),
        words("spell", "place", spell),
    )


def field_label(name: str) -> str:
    """Return a dotted field in words: 务工经历 · 务工地."""
    kind = name.partition(".")[0]
    return f"{shown(KINDS[kind].label)} · {shown(FIELDS[name].label)}"


def letters(column: int) -> str:
    """Return a column's letters as spreadsheets show them: 1 is A, 27 is AA."""
    text = ""
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(ord("A") + rest) + text
    return text


def _stands_behind(chip: Chip, row: LedgerRow) -> bool:
    match chip:
        case Chip.READY:
            return row.outcome == READY
        case Chip.REVIEW:
            return row.outcome != REJECTED and bool(open_points(row))
        case Chip.REJECTED:
            return row.outcome == REJECTED
        case Chip.KNOWN:
            return row.change in (UPDATED, UNCHANGED)
        case _:
            return True


def _first_values(body: Sequence[Sequence[Cell]], index: int) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for row in body:
        text = plain(row[index]) if index < len(row) else ""
        if text:
            found[masked(text)] = None
        if len(found) == _SAMPLES:
            break
    return tuple(found)
