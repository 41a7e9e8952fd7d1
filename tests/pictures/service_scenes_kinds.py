"""What is done for a person, on the tabs of the person's page."""

from typing import cast

from tests.pictures.stage import Stage
from ui.pages.person.page import PersonPage
from villagedesk.catalogue import SERVICES
from villagedesk.register.record import blank


def services(stage: Stage) -> None:
    """Visit each kind of service of a person, with two visits and a ride whose trip was never here."""
    person, _ = stage.somebody()
    save = stage.context.register.save
    for day, visitor in (("2026-03-02", "龙秀英"), ("2026-05-06", "王德明")):
        save(blank("visit"), {"labourer": person, "visited_on": day, "method": "2", "visitor": visitor})
    save(blank("ride"), {"labourer": person, "trip": "0" * 32, "signed_up_on": "2026-02-10"})
    page = cast("PersonPage", stage.page("person", person))
    for kind in SERVICES:
        tab = page.body.show_kind(kind.name)
        page.body.take_keyboard()
        stage.look(f"person-{kind.name}")
    tab = page.body.show_kind("visit")
    tab.add()
    tab.form.editor("visited_on").set_value("2026-06-01")
    page.body.stopped(page._person, page._lookups())
    stage.look("person-visit-more")
    page.drafts.drop(person)
