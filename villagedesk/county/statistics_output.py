"""The statistic as a spreadsheet and on paper, as superiors ask for it: 填报单位, 单位：人, coverage, who signs."""

from villagedesk.county.statistics import Line, Statistic
from villagedesk.reports.workbook import Cell
from villagedesk.sentence import joined, sentence
from villagedesk.subjects.statistics.made import day_words
from villagedesk.subjects.statistics.output import Sheet, draw_sheet, goals_sheet, write, write_sheet

__all__ = ["BY_GOAL", "BY_TOWN", "BY_VILLAGE", "WAYS", "Sheet", "cells", "draw_sheet", "sheet", "write", "write_sheet"]

TITLE = "农村劳动力统计表"
BY_TOWN, BY_VILLAGE, BY_GOAL = "town", "village", "targets"
WAYS = (BY_TOWN, BY_VILLAGE, BY_GOAL)
"""What can be written: a line a town, the villages too, or the targets."""

_NAME_WIDTH, _COVERAGE_WIDTH, _FIGURE_WIDTH = 20, 10, 9


def sheet(found: Statistic, unit: str, way: str = BY_VILLAGE) -> Sheet:
    """Return one of the tables of a statistic; `unit` is who reports."""
    if way == BY_GOAL:
        return goals_sheet(found.goals, unit, found.on, found.coverage)
    on = sentence("截止 {on}", on=day_words(found.on.isoformat()))
    about = joined("　", (on, "单位：人", found.coverage))
    figures = [(one.short, max(_FIGURE_WIDTH, 2 * len(one.short) + 1)) for one in found.columns]
    columns = (("单位", _NAME_WIDTH), ("报送（村）", _COVERAGE_WIDTH), *figures)
    rows = [cells(found, line) for line in found.chosen(villages=way == BY_VILLAGE)]
    return Sheet(TITLE, unit, about, found.notes(), columns, rows)


def cells(found: Statistic, line: Line) -> list[Cell]:
    """Return a line of the table; a village stands a little to the right, below its town."""
    name = f"　{line.name}" if line.is_village else line.name
    return [name, line.coverage, *(line.figures[one.name] for one in found.columns)]
