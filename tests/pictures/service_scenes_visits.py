"""走访与预警 as pictures: warnings, a pass of visits, what each answer asks, visits, requests, and the services."""

from typing import cast

from tests.pictures.stage import Stage
from ui.pages.visits.page import VisitsPage
from villagedesk.register import people
from villagedesk.subjects.visits.results import Result
from villagedesk.subjects.visits.visit import Answer, Round, save


def visits(stage: Stage) -> None:
    """Show all parts, with visits and requests that were kept before."""
    _visit_some(stage)
    page = cast("VisitsPage", stage.page("visits", "warnings"))
    stage.look("visits-warnings")
    page.warnings.handle.results[0].click()
    stage.look("visits-warning-result")
    page.warnings.table.choose_row(0)
    paged = page.warnings.table.paged
    mass = next((row for row in range(paged.rowCount()) if "等" in paged.text(row, 2)), 0)
    page.warnings.table.choose_row(mass)
    stage.look("visits-mass-return")
    page = cast("VisitsPage", stage.page("visits", "due"))
    stage.look("visits-due")
    for result in (Result.BACK, Result.NEW_WORK, Result.ASKS):
        page.due.card.answer(result)
        stage.look(f"visits-due-{result.name.lower()}")
        page.due.card.end_asking()
    page.due.bar.open()
    stage.look("visits-round")
    page.due.bar.close_questions()
    page.due.bar.whom.setCurrentIndex(1)
    page.due.bar.whom.activated.emit(1)
    stage.look("visits-campaign")
    page.due.bar.whom.setCurrentIndex(0)
    page.due.bar.whom.activated.emit(0)
    for name in ("visits", "requests", "services"):
        stage.page("visits", name)
        stage.look(f"visits-{name}")


def _visit_some(stage: Stage) -> None:
    context = stage.context
    with context.register.database.reading() as connection:
        some = people.ids(connection)[:6]
    held = Round(context.today.isoformat(), "龙秀英", service="3")
    answers = (
        Answer(Result.AT_WORK), Answer(Result.SEEKS_WORK, "想去省内，包吃住"), Answer(Result.UNREACHED),
        Answer(Result.ASKS, "厂里两个月没有发工资", ("3",)), Answer(Result.ASKS, "孩子转学", ("6",)),
        Answer(Result.OTHER, "在家带孩子"),
    )  # fmt: skip
    for person, answer in zip(some, answers, strict=False):
        save(context.register, person, held, answer)
