"""The statistic as a spreadsheet and on paper, as superiors ask for it: 填报单位, 单位：人, coverage, who signs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from villagedesk.county.statistics import Goal, Line, Statistic
from villagedesk.errors import WrongUse
from villagedesk.reports.output import Target
from villagedesk.reports.roster import Roster, RosterColumn, draw_roster
from villagedesk.reports.style import Align
from villagedesk.reports.workbook import Cell, Column, write_workbook
from villagedesk.sentence import joined, sentence

TITLE, GOALS_TITLE = "农村劳动力统计表", "目标任务完成情况表"
SIGNED_BY = ("填表人", "审核人", "负责人")
BY_TOWN, BY_VILLAGE, BY_GOAL = "town", "village", "targets"
WAYS = (BY_TOWN, BY_VILLAGE, BY_GOAL)
"""What can be written: a line a town, the villages too, or the targets."""

_NAME_WIDTH, _COVERAGE_WIDTH, _FIGURE_WIDTH = 20, 10, 9
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
    """A table to hand on: headings with widths in digits, rows of texts and numbers, the lines above and below."""

    title: str
    unit: str
    about: str
    foot: str
    columns: Sequence[tuple[str, int]]
    rows: Sequence[Sequence[Cell]]


def sheet(found: Statistic, unit: str, way: str = BY_VILLAGE) -> Sheet:
    """Return one of the tables of a statistic; `unit` is who reports."""
    on = sentence("{year}年{month}月{day}日", year=found.on.year, month=found.on.month, day=found.on.day)
    about = joined("　", (sentence("截止 {on}", on=on), "单位：人", found.coverage))
    if way == BY_GOAL:
        return Sheet(GOALS_TITLE, unit, about, found.coverage, _GOAL_COLUMNS, [_goal(one) for one in found.goals])
    figures = [(one.short, max(_FIGURE_WIDTH, 2 * len(one.short) + 1)) for one in found.columns]
    columns = (("单位", _NAME_WIDTH), ("报送（村）", _COVERAGE_WIDTH), *figures)
    rows = [cells(found, line) for line in found.chosen(villages=way == BY_VILLAGE)]
    return Sheet(TITLE, unit, about, found.notes(), columns, rows)


def cells(found: Statistic, line: Line) -> list[Cell]:
    """Return a line of the table; a village stands a little to the right, below its town."""
    name = f"　{line.name}" if line.is_village else line.name
    return [name, line.coverage, *(line.figures[one.name] for one in found.columns)]


def write_sheet(made: Sheet, target: Target) -> None:
    """Write a table as a spreadsheet; numbers are numbers. VillageDeskError where the disk refuses."""
    columns = [Column(label, width) for label, width in made.columns]
    blanks = "　　　　　　".join(f"{name}：" for name in SIGNED_BY)
    head = (made.title, sentence("填报单位：{unit}", unit=made.unit), made.about)
    write_workbook(target, made.title, columns, made.rows, head, (made.foot, blanks))


def draw_sheet(made: Sheet, target: Target, printed_at: str, progress: Callable[[int, int], None] | None = None) -> int:
    """Write a table as PDF on A4 and return the number of pages."""
    numbers = {number for row in made.rows[:1] for number, cell in enumerate(row) if isinstance(cell, int)}
    columns = [
        RosterColumn(label, width, Align.RIGHT if number in numbers else Align.LEFT)
        for number, (label, width) in enumerate(made.columns)
    ]
    roster = Roster(
        title=made.title,
        unit=sentence("填报单位：{unit}", unit=made.unit),
        about=made.about,
        printed_at=printed_at,
        columns=columns,
        rows=[["" if cell is None else str(cell) for cell in row] for row in made.rows],
        count=len(made.rows),
        signed_by=SIGNED_BY,
        foot=made.foot,
    )
    return draw_roster(roster, target, progress)


def write(made: Sheet, target: Path, printed_at: str) -> None:
    """Write a table into a file by its ending; WrongUse where that is neither .xlsx nor .pdf."""
    match target.suffix.lower():
        case ".xlsx":
            write_sheet(made, target)
        case ".pdf":
            draw_sheet(made, target, printed_at)
        case _:
            words = sentence("“{name}”不是能写的文件。", name=target.name)
            raise WrongUse(words, "请把文件名写成 .xlsx（表格）或 .pdf（打印）。")


def _goal(goal: Goal) -> list[Cell]:
    return [goal.name, goal.indicator, goal.target, goal.actual, goal.unit, goal.rate]
