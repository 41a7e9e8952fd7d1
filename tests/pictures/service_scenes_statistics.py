"""统计 as pictures: tables, who is behind a number, a chart, targets, what was frozen and has changed since."""

from typing import cast

from tests.pictures.stage import Stage
from tests.screens.desk import person
from tests.subjects.counting import VILLAGE, publish
from ui.pages.statistics.freezing import FreezeDialog
from ui.pages.statistics.page import CHART, GOALS, KEPT, TABLE, StatisticsPage
from villagedesk.register.record import blank
from villagedesk.register.spans import Span
from villagedesk.subjects.slips import unit_title
from villagedesk.subjects.statistics import engine, frozen
from villagedesk.subjects.statistics.made import Made


def statistics(stage: Stage) -> None:
    """Show the page in each of its views."""
    made = _kept_before(stage)
    page = cast("StatisticsPage", stage.page("statistics"))
    for name in ("region", "flow", "training", "income"):
        page.asked.show_table(name)
        page.refresh()
        stage.look(f"statistics-{name}")
    page.asked.show_table("region")
    page.refresh()
    stage.settle()
    page.sheet.ask()
    stage.look("statistics-people")
    page.behind.closed.emit()
    for view in (CHART, GOALS, KEPT):
        page.views.chip(view).click()
        stage.look(f"statistics-{view}")
    page.kept.changes.choose_row(0)
    page.kept.changes.opened.emit("0")
    stage.look("statistics-came")
    page.behind.closed.emit()
    page.views.chip(TABLE).click()
    page.asked.last.setText("明天")
    page.refresh()
    stage.look("statistics-no-day")
    page.asked.last.clear()
    page.refresh()
    stage.settle()
    stage.open("statistics-freeze", FreezeDialog(stage.context, made))


def _kept_before(stage: Stage) -> Made:
    """Freeze a table, then let somebody go out to work; return the table."""
    context = stage.context
    columns = ("division", "year", "indicator", "target", "unit", "until")
    year = context.today.year
    rows = [("外出务工人数", 180), ("脱贫劳动力务工人数", 90), ("有组织劳务输出人数", 40)]
    own = [(VILLAGE, year, name, target, "人", f"{year}-12-31") for name, target in rows]
    publish(context, "targets", columns, *own)
    made = engine.make(context.register, "region", Span.on(context.today))
    frozen.freeze(context.register, made, f"{year}年10月月报", unit_title(context.unit.name))
    late = person(context, "王小妹", "一组", birth_date="1999-01-01")
    spell = {"labourer": late.id, "status": "11", "place": "440114", "start_date": f"{year}-03-01"}
    context.register.save(blank("spell"), spell)  # type: ignore[arg-type]
    return made
