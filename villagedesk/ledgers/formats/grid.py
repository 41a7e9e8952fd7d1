"""What every format of a ledger becomes: sheets as grids of cells, every row from the top, with merged ranges."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from villagedesk.catalogue.cells import Cell
from villagedesk.errors import RefusedFile, WrongUse
from villagedesk.sentence import sentence

MOST_ROWS = 200_000
MOST_COLUMNS = 400
MOST_CELLS = 10_000_000
"""A ledger of a county has fewer; what is beyond is a damaged or hostile file."""
_LONGEST = 2_000
"""Characters kept of a cell; the longest field of the catalogue holds far fewer, and its check says so."""

Merge = tuple[tuple[int, int], tuple[int, int]]
"""First and last cell (row, column) of a merged range, counted from 0."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The cells of one sheet, blank leading rows and columns included, blank trailing rows not.

    `counts_from_1904` tells that bare date serials in it count from 1904, as old Macs wrote them.
    """

    name: str
    rows: list[list[Cell]]
    merges: tuple[Merge, ...] = ()
    counts_from_1904: bool = False


@dataclass(frozen=True, slots=True)
class Workbook:
    """The sheets of a file that may hold a ledger; `encoding` only where the format has one."""

    format: str
    sheets: tuple[Sheet, ...]
    encoding: str | None = None


def damaged(name: str) -> RefusedFile:
    """Return the refusal of a file that is cut short or broken."""
    return RefusedFile(
        "damaged", sentence("文件“{name}”已损坏，打不开。", name=name), "请重新复制一份，或用 WPS 打开后另存。"
    )


def too_large(name: str) -> RefusedFile:
    """Return the refusal of a file with more rows, columns or content than a ledger has."""
    return RefusedFile(
        "too-large",
        sentence("文件“{name}”太大，行列比台账多得多。", name=name),
        "请只留台账部分，删去图片，另存后再导入。",
    )


def make_sheet(
    name: str, rows: list[list[Cell]], merges: Iterable[Merge], file: str, *, counts_from_1904: bool = False
) -> Sheet:
    """Return a sheet of cells that every later step can walk in bounded time.

    Raises RefusedFile `too-large` beyond the limits of rows, columns and cells.
    """
    while rows and not any(cell not in ("", None) for cell in rows[-1]):
        rows.pop()
    width = max(map(len, rows), default=0)
    if len(rows) > MOST_ROWS or width > MOST_COLUMNS or len(rows) * width > MOST_CELLS:
        raise too_large(file)
    for row in rows:
        row.extend([""] * (width - len(row)))
        for index, cell in enumerate(row):
            if isinstance(cell, str) and len(cell) > _LONGEST:
                row[index] = cell[:_LONGEST]
    return Sheet(name, rows, tuple(_honest(merges, len(rows), width)), counts_from_1904)


def _honest(merges: Iterable[Merge], height: int, width: int) -> Iterable[Merge]:
    """Yield merged ranges, cut to the sheet, while they cover no more cells than it has: true ones never overlap."""
    left_over = height * width
    for (top, left), end in merges:
        bottom, right = min(end[0], height - 1), min(end[1], width - 1)
        if 0 <= top <= bottom and 0 <= left <= right:
            left_over -= (bottom - top + 1) * (right - left + 1)
            if left_over < 0:
                return
            yield (top, left), (bottom, right)


def wanted(names: Sequence[str], sheet: str | None) -> list[str]:
    """Return the sheets to read; raises WrongUse where `sheet` is none of them."""
    if sheet is None:
        return list(names)
    if sheet not in names:
        raise WrongUse(
            sentence("文件里没有工作表“{sheet}”。", sheet=sheet),
            sentence("现有的工作表：{names}", names="、".join(filter(None, names)) or "没有名称"),
        )
    return [sheet]
