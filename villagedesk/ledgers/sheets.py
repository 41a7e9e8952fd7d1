"""Workbooks as grids of cells: every row from the sheet's top, with the merged ranges."""

from dataclasses import dataclass
from pathlib import Path
from typing import cast

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError

from villagedesk.catalogue.cells import Cell
from villagedesk.errors import RefusedFile, WrongUse
from villagedesk.ledgers.sniff import damaged, sniff

MOST_ROWS = 200_000
MOST_COLUMNS = 400
"""A ledger of a county has fewer; what is beyond is a damaged or hostile file."""

Merge = tuple[tuple[int, int], tuple[int, int]]
"""First and last cell (row, column) of a merged range, counted from 0."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The cells of one sheet, blank leading rows and columns included, blank trailing rows not."""

    name: str
    rows: list[list[Cell]]
    merges: tuple[Merge, ...] = ()


@dataclass(frozen=True, slots=True)
class Workbook:
    """The sheets of a file that may hold a ledger; `encoding` only where the format has one."""

    format: str
    sheets: tuple[Sheet, ...]
    encoding: str | None = None


def open_workbook(path: Path, sheet: str | None = None) -> Workbook:
    """Read all sheets of a workbook, or only the one called `sheet`.

    Raises RefusedFile for a file that is not a readable spreadsheet, WrongUse for an unknown sheet.
    """
    format_ = sniff(path)
    try:
        with CalamineWorkbook.from_path(str(path)) as book:
            names = _wanted(book.sheet_names, sheet)
            return Workbook(format_, tuple(_grid(book.get_sheet_by_name(name), path.name) for name in names))
    except PasswordError as error:
        raise RefusedFile("encrypted", f"“{path.name}”设有密码。", "请先用 WPS 或 Excel 取消密码，再导入。") from error
    except (CalamineError, OSError, ValueError, OverflowError) as error:
        raise damaged(path.name) from error
    except BaseException as error:
        # The reader is written in Rust; a broken file can end it in a panic, which is no Exception.
        if type(error).__name__ == "PanicException":
            raise damaged(path.name) from None
        raise


def _wanted(names: list[str], sheet: str | None) -> list[str]:
    if sheet is None:
        return names
    if sheet not in names:
        raise WrongUse(f"文件里没有工作表“{sheet}”。", f"现有的工作表：{'、'.join(names)}")
    return [sheet]


def _grid(sheet: CalamineSheet, file: str) -> Sheet:
    if sheet.total_height > MOST_ROWS or sheet.total_width > MOST_COLUMNS:
        raise RefusedFile("too-large", f"“{file}”的工作表“{sheet.name}”行列太多。", "请只留台账部分，另存后再导入。")
    rows = cast("list[list[Cell]]", sheet.to_python(skip_empty_area=False))
    while rows and not any(cell not in ("", None) for cell in rows[-1]):
        rows.pop()
    return Sheet(sheet.name, rows, tuple(sheet.merged_cell_ranges or ()))
