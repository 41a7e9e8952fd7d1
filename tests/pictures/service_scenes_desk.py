"""本地就业 and the list of records with its form, in the states that a user comes to see."""

from typing import cast

from tests.pictures.stage import Stage
from ui.pages.places.page import PlacesPage
from ui.pages.records.change import ChangeDialog
from ui.pages.records.choose import PeopleChoice
from villagedesk.register import people
from villagedesk.register.record import blank

PARTS = ("posts", "enterprises", "workers", "stations", "events")


def places(stage: Stage) -> None:
    """Visit each list with something in it, the form beside and instead of it, and the dialogs of many."""
    _furnish(stage)
    page = cast("PlacesPage", stage.page("places"))
    for name in PARTS:
        page.arrive(name)
        page.refresh()
        stage.look(f"places-{name}")
    page.arrive("workers")
    page.refresh()
    stage.settle()
    part = page.workers
    part.table.selectAll()
    stage.look("places-selected")
    part.open(part.listed_ids()[0])
    stage.look("places-open")
    part.panel.void_button.click()
    stage.look("places-voiding")
    part.panel.close_panel()
    part.begin()
    part.panel.save()
    stage.look("places-missing")
    part.panel.close_panel()
    part.desk.tell(part.panel.many_words(11, {"x": "已经有一条同样的记录"}), button=page.tr("撤销这次保存"))
    part.bar.search.setText("没有这个人")
    stage.look("places-nobody")
    part.bar.search.clear()
    stage.open("places-choose", PeopleChoice(stage.context, page.tr("新上岗"), stage.window))
    stage.open("places-change", ChangeDialog(part.listing, part.panel.services, 3, stage.window))
    page.arrive("posts")


def _furnish(stage: Stage) -> None:
    register = stage.context.register
    with register.database.reading() as connection:
        ids = people.ids(connection, limit=6)
    save = register.save
    firm = save(
        blank("enterprise"), {"name": "双玉茶叶加工厂", "category": "3", "since": "2024-03-01", "phone": "13800000000"}
    )
    save(blank("post"), {"title": "通村路硬化", "category": "3", "headcount": 20, "rate": 15000, "until": "2027-01-30"})
    post = save(
        blank("post"), {"title": "护林员", "category": "2", "headcount": 3, "wage": 80000, "until": "2026-12-31"}
    )
    station = save(blank("station"), {"name": "荔湾区驻普定劳务协作站", "level": "2", "contact": "陈志强"})
    save(blank("event"), {"station": station.id, "kind": "3", "held_on": "2026-01-10", "until": "2026-12-31"})
    for person in ids[:3]:
        save(blank("spell"), {"labourer": person, "post": post.id, "start_date": "2026-01-01", "status": "14"})
    save(blank("spell"), {"labourer": ids[3], "enterprise": firm.id, "start_date": "2025-01-01", "status": "15"})
