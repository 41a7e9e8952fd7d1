"""The columns of the statistic's two tables: the numbers, and the targets."""

from PySide6.QtCore import QCoreApplication

from ui.tables import Column, Row
from villagedesk.catalogue.measures import measures
from villagedesk.county.statistics import Goal

_NAME, _COVERAGE, _FIGURE = 150, 92, 66


def tr(text: str) -> str:
    """Return the words in the language of the screen."""
    return QCoreApplication.translate("StatisticsPage", text)


def figure_columns() -> tuple[Column, ...]:
    """Return name, coverage, and a column for each measure."""
    figures = (
        Column(one.name, one.short, _FIGURE, right=True, sortable=False) for one in measures().values() if one.column
    )
    return (
        Column("name", tr("单位"), _NAME, sortable=False, fixed=True),
        Column("coverage", tr("报送（村）"), _COVERAGE, sortable=False),
        *figures,
    )


def goal_columns() -> tuple[Column, ...]:
    """Return whose target, what it asks, how much there is, and the rate."""
    return (
        Column("name", tr("单位"), 200, sortable=False, fixed=True),
        Column("indicator", tr("指标"), 260, sortable=False),
        Column("target", tr("目标数"), 90, right=True, sortable=False),
        Column("actual", tr("完成数"), 90, right=True, sortable=False),
        Column("unit", tr("计量单位"), 90, sortable=False),
        Column("rate", tr("完成率（%）"), 120, right=True, sortable=False),
    )


def goal_row(goal: Goal) -> Row:
    """Return the texts of a target; one that nothing is counted for says so."""
    actual = tr("没有这项统计") if goal.actual is None else f"{goal.actual:,}"
    return (goal.name, goal.indicator, f"{goal.target:,}", actual, goal.unit, goal.rate)
