"""A statistic as a spreadsheet and on paper, as superiors ask for it: 填报单位, 填报日期, 单位：人, who signs below."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from villagedesk.reports.output import Target
from villagedesk.reports.roster import SIGNED_BY, Roster, RosterColumn, draw_roster
from villagedesk.reports.style import Align
from villagedesk.reports.workbook import Cell, Column, write_workbook
from villagedesk.sentence import joined, sentence
from villagedesk.subjects.sheet import is_paper
from villagedesk.subjects.statistics.frozen import Frozen
from villagedesk.subjects.statistics.made import Made, Unit, day_words
from villagedesk.subjects.statistics.targets import Goal

GOALS_TITLE = "目标任务完成情况表"
_NAME_WIDTH, _FIGURE_WIDTH, _MONEY_WIDTH = 22, 9, 16
_MONEY = ".2f"
_RATE = re.compile(r"[0-9]+\.[0-9]{2}")
_GOAL_COLUMNS = (
    ("单位", 22),
    ("指标", 34),
    ("目标数", 10),
    ("完成数", 10),
    ("单位（人次等）", 12),
    ("完成率（%）", 12),
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table to hand on: headings with widths in digits, rows of texts and numbers, the lines above and below.

    `made_on` is the moment that the file itself says it was made, None for now; `totals` how many of the last rows are
    no rows to be counted.
    """

    title: str
    unit: str
    about: str
    foot: str
    columns: Sequence[tuple[str, int]]
    rows: Sequence[Sequence[Cell]]
    made_on: datetime | None = None
    totals: int = 0


def sheet(made: Made, unit: str, filled: date, coverage: str = "") -> Sheet:
    """Return a table to hand on; `unit` is who reports, `filled` the day on which it is made out."""
    words = (
        made.words_of_span(),
        sentence("填报日期：{day}", day=day_words(filled.isoformat())),
        sentence("单位：{measured}", measured=made.measured),
    )
    about = joined("　", [*words, *([coverage] if coverage else [])])
    columns = [(made.row_label, _NAME_WIDTH)]
    for one in made.columns:
        least = _MONEY_WIDTH if one.unit is Unit.MONEY else _FIGURE_WIDTH
        columns.append((one.label, max(least, 2 * len(one.label) + 1)))
    rows = [made.cells(line) for line in (*made.lines, made.total)]
    foot = joined("；", made.notes) if made.notes else ""
    return Sheet(made.title, unit, about, foot, columns, rows, totals=1)


def frozen_sheet(frozen: Frozen) -> Sheet:
    """Return a frozen table to hand on: always the same, whatever came later."""
    moment = datetime.fromisoformat(frozen.kept.made_at)
    plain = sheet(frozen.made, frozen.unit, moment.date(), frozen.coverage)
    told = sentence(
        "定格“{name}”，{at}，{by}", name=frozen.kept.name, at=frozen.kept.printed_at, by=frozen.kept.made_by
    )
    foot = joined("；", [told, *frozen.made.notes])
    return replace(plain, foot=foot, made_on=moment.replace(tzinfo=None))


def goals_sheet(goals: Sequence[Goal], unit: str, on: date, foot: str = "") -> Sheet:
    """Return the targets to hand on."""
    words = (sentence("截止 {on}", on=day_words(on.isoformat())), sentence("单位：{measured}", measured="人"))
    return Sheet(GOALS_TITLE, unit, joined("　", words), foot, _GOAL_COLUMNS, [goal_cells(one) for one in goals])


def goal_cells(goal: Goal) -> list[Cell]:
    """Return a target as a row."""
    return [goal.name, goal.indicator, goal.target, goal.actual, goal.unit, goal.rate]


def write_sheet(made: Sheet, target: Target) -> None:
    """Write a table as a spreadsheet; numbers are numbers. VillageDeskError where the disk refuses."""
    columns = [Column(label, width) for label, width in made.columns]
    blanks = "　　　　　　".join(f"{name}：" for name in SIGNED_BY)
    head = (made.title, sentence("填报单位（盖章）：{unit}", unit=made.unit), made.about)
    foot = (made.foot, blanks) if made.foot else (blanks,)
    write_workbook(target, made.title, columns, made.rows, head, foot, made.made_on)


def draw_sheet(made: Sheet, target: Target, printed_at: str, progress: Callable[[int, int], None] | None = None) -> int:
    """Write a table as PDF on A4 and return the number of pages."""
    numbers = {at for row in made.rows for at, cell in enumerate(row) if _is_number(cell)}
    columns = [
        RosterColumn(label, width, Align.RIGHT if at in numbers else Align.LEFT)
        for at, (label, width) in enumerate(made.columns)
    ]
    roster = Roster(
        title=made.title,
        unit=sentence("填报单位（盖章）：{unit}", unit=made.unit),
        about=made.about,
        printed_at=printed_at,
        columns=columns,
        rows=[[cell_words(cell) for cell in row] for row in made.rows],
        count=len(made.rows),
        signed_by=SIGNED_BY,
        foot=made.foot,
        totals=made.totals,
    )
    return draw_roster(roster, target, progress)


def write(made: Sheet, target: Path, printed_at: str) -> None:
    """Write a table into a file by its ending; WrongUse where that is neither .xlsx nor .pdf."""
    if is_paper(target):
        draw_sheet(made, target, printed_at)
    else:
        write_sheet(made, target)


def cell_words(cell: Cell) -> str:
    """Return a cell as it is read: money with its fen."""
    if cell is None:
        return ""
    return f"{cell:,{_MONEY}}" if isinstance(cell, float) else str(cell)


def _is_number(cell: Cell) -> bool:
    """Tell whether a cell is a number, or a rate, which is a text so that its two decimals stay."""
    return isinstance(cell, int | float) or (cell is not None and _RATE.fullmatch(cell) is not None)
