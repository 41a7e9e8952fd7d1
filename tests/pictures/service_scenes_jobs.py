"""求职与岗位 in the states that a user comes to see, and its papers."""

from typing import cast

from tests.pictures.stage import Stage
from tests.subjects import posts as sample
from ui.pages.jobs.doing import letters_document
from ui.pages.jobs.page import JobsPage
from villagedesk.catalogue.field import Values
from villagedesk.register.record import blank

_WARNED = {
    "employer": "广州某某制衣有限公司（花都分厂）", "position": "缝纫工", "count": 30, "place": "440114",
    "wage": 450_000, "wage_upper": 600_000, "board_lodging": "包吃住", "age": "18-50岁", "skill": "女工优先，已婚已育",
    "phone": "020-86000000",
}  # fmt: skip


def jobs(stage: Stage) -> None:
    """Visit posts for people, people for posts, applications and fairs."""
    register = stage.context.register
    page = cast("JobsPage", stage.page("jobs"))
    stage.look("jobs-no-posts")
    sample.publish(register, [*sample.invented(400, 1, stage.context.today), _WARNED])
    fair = register.save(
        blank("fair"), {"name": "春风行动暨东西部协作专场招聘会", "held_on": "2026-02-20", "posts": 430}
    )
    seeker = (
        next(one.id for one in page.by_person.loaded.seekers.values() if one.trades) if page.by_person.loaded else ""
    )
    page = cast("JobsPage", stage.page("jobs", ("people", seeker)))
    stage.look("jobs-people")
    page.by_person.recommend_button.click()
    stage.look("jobs-recommended")
    page.by_person.kinds.chip("hindered").click()
    stage.look("jobs-hindered")
    match = page.by_person.match()
    if match is not None:
        stage.during("jobs-nevertheless", page.by_person.recommend_button.click)
        page.by_person.print_page()
        _preview(stage, page)
        assert letters_document(stage.context, [match]).unit == "份"
    page.arrive("posts")
    page.refresh()
    stage.look("jobs-posts")
    page.by_post.search.setText("没有这样的岗位")
    stage.look("jobs-no-post")
    page.by_post.search.clear()
    for person in stage.ids()[:6]:
        values: Values = {
            "labourer": person,
            "fair": fair.id,
            "employer": "广州某某制衣厂",
            "position": "缝纫工",
            "stage": "5",
        }
        register.save(blank("application"), values)
    for name in ("applications", "fairs"):
        page.arrive(name)
        page.refresh()
        stage.look(f"jobs-{name}")
    page.arrive(("applications", "awaits"))
    page.refresh()
    stage.look("jobs-awaits")


def _preview(stage: Stage, page: JobsPage) -> None:
    """Look at the preview of the letter, and close it."""
    from ui.dialogs.print_dialog import PrintDialog

    for dialog in stage.window.findChildren(PrintDialog):
        if dialog.isVisible():
            stage.look("jobs-letter", dialog)
            dialog.reject()
    page.activateWindow()
