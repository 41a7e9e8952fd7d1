"""What is done for a person, on the tabs of the page: several kinds in one tab, one of them shown."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.exchange.road import County, Desk, visit
from tests.screens import desk as screen
from tests.screens.person_page import Opener, refused, saved
from tests.screens.typing import CTRL, focus, press, type_text
from tests.subjects.people import register_ouyang
from ui.pages.check.spot import Spot
from ui.pages.person.groups import ChildGroup
from ui.pages.person.page import PersonPage
from villagedesk.catalogue import SERVICES
from villagedesk.context import Context
from villagedesk.county import returning
from villagedesk.register.record import blank
from villagedesk.subjects.history import history
from villagedesk.subjects.registration import load


def group(page: PersonPage) -> ChildGroup:
    shown = page.body.currentWidget()
    assert isinstance(shown, ChildGroup)
    return shown


def test_every_kind_that_hangs_on_a_person_is_in_one_tab(new_page: Opener, context: Context) -> None:
    page = new_page(register_ouyang(context).id)
    assert [page.body.tabText(number) for number in range(page.body.count())] == [
        "基本信息",
        "务工经历 1",
        "求职应聘 1",
        "培训就读 1",
        "走访诉求",
        "乘车补贴",
        "修改记录",
    ]
    for kind in SERVICES:
        tab = page.body.show_kind(kind.name)
        assert tab.isVisible()
        assert tab.form.isVisible()
        assert tab.add_button.isVisible()


def test_a_visit_and_a_request_are_saved_together(new_page: Opener, qtbot: QtBot, context: Context) -> None:
    person = register_ouyang(context)
    page = new_page(person.id)
    page.body.show_kind("visit")
    page.body.take_keyboard()
    assert focus().property("field") == "visited_on"
    type_text("2026-11-01")
    group(page).kinds.chip("request").click()
    assert focus().property("field") == "type"
    group(page).tab.form.focus_field("content")
    type_text("问社保怎么转")
    assert page.body.tabText(4) == "走访诉求 2"
    saved(page, qtbot)
    again = load(context.register, person.id)
    assert again is not None
    assert [record.values["visited_on"] for record in again.children("visit")] == ["2026-11-01"]
    assert [record.values["content"] for record in again.children("request")] == ["问社保怎么转"]
    assert {entry.about for entry in history(context.register, again)} >= {"走访", "诉求"}


def test_an_entry_without_its_date_stops_saving_and_is_shown(new_page: Opener, qtbot: QtBot, context: Context) -> None:
    page = new_page(register_ouyang(context).id)
    tab = page.body.show_kind("visit")
    tab.form.focus_field("findings")
    type_text("在家")
    page.body.setCurrentIndex(0)
    refused(page, qtbot)
    assert group(page).tab is tab
    assert focus() is tab.form.editor("visited_on").control


def test_the_trip_of_a_ride_is_chosen_by_a_part_of_its_name(new_page: Opener, qtbot: QtBot, context: Context) -> None:
    for name in ("返岗专车", "返乡专车"):
        trip = context.register.save(blank("trip"), {"name": name, "departs_on": "2026-02-22"})
    person = register_ouyang(context)
    page = new_page(person.id)
    tab = page.body.show_kind("ride")
    tab.form.focus_field("trip")
    type_text("fxzc")
    press(Qt.Key.Key_Return)
    assert tab.entries.chip(tab._entries[0].record.id).text() == "返乡专车 · 2026-02-22"
    saved(page, qtbot)
    (ride,) = context.register.of_parent("ride", person.id)
    assert ride.values["trip"] == trip.id
    context.register.void(trip, "重复登记")
    page.arrive(person.id)
    tab = page.body.show_kind("ride")
    assert tab.form.editor("trip").line.text() == "返乡专车 · 2026-02-22（已作废）"  # type: ignore[attr-defined]


def test_what_names_no_record_is_not_kept(new_page: Opener, qtbot: QtBot, context: Context) -> None:
    person = register_ouyang(context)
    page = new_page(person.id)
    tab = page.body.show_kind("ride")
    tab.form.focus_field("seat")
    type_text("12")
    tab.form.focus_field("trip")
    type_text("没有的班次")
    refused(page, qtbot)
    assert focus() is tab.form.editor("trip").control
    press(Qt.Key.Key_A, CTRL)
    press(Qt.Key.Key_Delete)
    saved(page, qtbot)
    (ride,) = context.register.of_parent("ride", person.id)
    assert ride.values == {"labourer": person.id, "seat": "12"}


def test_a_draft_of_a_service_comes_back(new_page: Opener, qtbot: QtBot, context: Context) -> None:
    person = register_ouyang(context)
    page = new_page(person.id)
    tab = page.body.show_kind("training_record")
    with qtbot.waitSignal(page.drafts.kept, timeout=2_000):
        tab.form.focus_field("class_name")
        type_text("电焊工培训班")
    again = new_page(person.id)
    assert again.body.children_of["training_record"].form.editor("class_name").reading().values == {
        "class_name": "电焊工培训班"
    }
    assert again.body.tabText(3) == "培训就读 2"
    saved(again, qtbot)
    (record,) = context.register.of_parent("training_record", person.id)
    assert record.values["class_name"] == "电焊工培训班"


def test_a_problem_of_a_service_is_led_to(new_page: Opener, context: Context) -> None:
    person = register_ouyang(context)
    first = context.register.save(blank("visit"), {"labourer": person.id, "visited_on": "2026-01-01"})
    context.register.save(blank("visit"), {"labourer": person.id, "visited_on": "2026-02-01"})
    page = new_page()
    Spot(person.id, "visit", first.id, "visitor", "走访人没有填").show_on(page)
    tab = group(page).tab
    assert tab.kind.name == "visit"
    assert tab.form.editor("visited_on").reading().values == {"visited_on": "2026-01-01"}
    assert focus() is tab.form.editor("visitor").control


def test_the_county_sends_a_service_back_and_it_is_marked(qtbot: QtBot, enrolled: Desk, county: County) -> None:
    (person,) = enrolled.add_people(1)
    enrolled.context.register.save(blank("visit"), {"labourer": person.id, "visited_on": "2026-01-01"})
    visit(enrolled, county, "1")
    returning.send_back(county.context.register, person.id, ["visit.visitor"], "谁去的没有写")
    visit(enrolled, county, "2")
    page = screen.open_page(PersonPage, enrolled.context, qtbot, person.id)
    next(one for one in page.body.returned.buttons if one.accessibleName() == "走访人：去改").click()
    tab = group(page).tab
    assert tab.form.boxes["visitor"].remark.text().startswith("县里退回")
    qtbot.waitUntil(lambda: focus() is tab.form.editor("visitor").control)
