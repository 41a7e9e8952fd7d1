"""A list to hand on: a spreadsheet or paper, with who reports above and who signs below."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from villagedesk.errors import WrongUse
from villagedesk.register.store import Register
from villagedesk.reports.output import Target
from villagedesk.reports.roster import SIGNED_BY, Roster, RosterColumn, draw_roster
from villagedesk.reports.style import Align
from villagedesk.reports.workbook import Cell, Column, write_workbook
from villagedesk.sentence import sentence
from villagedesk.subjects.slips import now_printed, unit_title


@dataclass(frozen=True, slots=True)
class Sheet:
    """A list to hand on: headings with widths in digits, its rows, and the sums that stand below them."""

    title: str
    about: str
    columns: Sequence[tuple[str, int]]
    rows: Sequence[Sequence[Cell]]
    foot: str = ""


def write(register: Register, sheet: Sheet, target: Path) -> None:
    """Write a list into a file by its ending; WrongUse where that is neither .xlsx nor .pdf."""
    if is_paper(target):
        draw_sheet(register, sheet, target)
    else:
        write_sheet(register, sheet, target)


def is_paper(target: Path) -> bool:
    """Tell whether a file is to be PDF, and no spreadsheet; WrongUse where its ending is that of neither."""
    suffix = target.suffix.lower()
    if suffix not in (".xlsx", ".pdf"):
        words = sentence("“{name}”不是能写的文件。", name=target.name)
        raise WrongUse(words, "请把文件名写成 .xlsx（表格）或 .pdf（打印）。")
    return suffix == ".pdf"


def write_sheet(register: Register, sheet: Sheet, target: Target) -> int:
    """Write a list as a spreadsheet and return how many rows it has; VillageDeskError where the disk refuses."""
    numbers = _numbers(sheet)
    columns = [Column(label, width, text=place not in numbers) for place, (label, width) in enumerate(sheet.columns)]
    unit = sentence("填报单位：{unit}", unit=unit_title(register.identity.village_name))
    blanks = "　　　　　　".join(f"{name}：" for name in SIGNED_BY)
    foot = (sheet.foot, blanks) if sheet.foot else (blanks,)
    return write_workbook(target, sheet.title, columns, sheet.rows, (sheet.title, unit, sheet.about), foot)


def draw_sheet(register: Register, sheet: Sheet, target: Target) -> int:
    """Write a list as PDF on A4 and return the number of pages."""
    numbers = _numbers(sheet)
    columns = [
        RosterColumn(label, width, Align.RIGHT if place in numbers else Align.LEFT)
        for place, (label, width) in enumerate(sheet.columns)
    ]
    roster = Roster(
        title=sheet.title,
        unit=unit_title(register.identity.village_name),
        about=sheet.about,
        printed_at=now_printed(),
        columns=columns,
        rows=[["" if cell is None else str(cell) for cell in row] for row in sheet.rows],
        count=len(sheet.rows),
        signed_by=SIGNED_BY,
        foot=sheet.foot,
    )
    return draw_roster(roster, target)


def _numbers(sheet: Sheet) -> set[int]:
    rows = sheet.rows
    return {place for place in range(len(sheet.columns)) if any(isinstance(row[place], int | float) for row in rows)}
