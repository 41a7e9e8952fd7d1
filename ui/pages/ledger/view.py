"""What the import page shows of a ledger: its rows by state, their texts, the columns with their first values."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path

from ui.tables import Row
from ui.widgets import Kind
from villagedesk.catalogue import KINDS
from villagedesk.catalogue.cells import plain
from villagedesk.context import Context
from villagedesk.ledgers import remembered
from villagedesk.ledgers.ledger import NEW, READY, REJECTED, SKIPPED, UNCHANGED, UPDATED, Ledger, LedgerRow
from villagedesk.ledgers.reading import read_ledger
from villagedesk.ledgers.report import FIELDS
from villagedesk.ledgers.sheets import open_workbook
from villagedesk.ledgers.storing import ALREADY_REGISTERED, compare
from villagedesk.subjects.showing import masked, spaced_phone, words

_SAMPLES = 3
_ID_LENGTH = 18
_LOOKED_AT = 200


class Chip(StrEnum):
    """The filters above the rows."""

    ALL = "全部"
    READY = "可直接入库"
    REVIEW = "需核对"
    REJECTED = "不能入库"
    KNOWN = "已登记"


STATES: Mapping[str, Kind] = {
    "可入库": Kind.OK,
    "需核对": Kind.WARN,
    "不能入库": Kind.BAD,
    "有新内容": Kind.ACCENT,
    "已登记": Kind.PLAIN,
    "重复": Kind.WARN,
}
"""What a row comes to in one word, and how it is felt."""


@dataclass(frozen=True, slots=True)
class Preview:
    """A ledger compared with the register; `samples` are the first values of each column by its number."""

    path: Path
    ledger: Ledger
    samples: Mapping[int, tuple[str, ...]]

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


def read_preview(
    context: Context,
    path: Path,
    sheet: str | None = None,
    mapping: Mapping[int, str | None] | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Preview:
    """Read a file and compare it with the register; RefusedFile where it cannot be read.

    What was decided for a sheet with the same header goes before guessing.
    """
    ledger = read_ledger(
        path, context.lookups, sheet, mapping, progress, recall=partial(remembered.recall, context.register)
    )
    body = open_workbook(path, ledger.sheet).sheets[0].rows[max(ledger.header_rows, default=0) :][:_LOOKED_AT]
    samples = {column.column: _first_values(body, column.column - 1) for column in ledger.columns}
    return Preview(path, compare(context.register, ledger), samples)


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


def texts(row: LedgerRow) -> Row:
    """Return the cells of a row in the table."""
    labourer, spell = row.values_of("labourer"), row.values_of("spell")
    return (
        str(row.row),
        str(labourer.get("name") or ""),
        state_of(row),
        "；".join(open_points(row)),
        masked(str(labourer.get("id_number") or "")),
        spaced_phone(str(labourer.get("phone") or "")),
        words("spell", "place", spell),
    )


def details(row: LedgerRow) -> list[tuple[str, str]]:
    """Return everything that was read of a row, as label and words."""
    found: list[tuple[str, str]] = []
    for name in row.values:
        kind, _, own = name.partition(".")
        text = words(kind, own, row.values_of(kind))
        found.append((FIELDS[name].label, masked(text) if len(text) == _ID_LENGTH else text))
    return found


def field_label(name: str) -> str:
    """Return a dotted field in words: 务工经历 · 务工地."""
    kind = name.partition(".")[0]
    return f"{KINDS[kind].label} · {FIELDS[name].label}"


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


def _first_values(body: Sequence[Sequence[object]], index: int) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for row in body:
        text = plain(row[index]) if index < len(row) else ""  # type: ignore[arg-type]
        if text:
            found[masked(text)] = None
        if len(found) == _SAMPLES:
            break
    return tuple(found)
