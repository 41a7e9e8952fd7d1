"""What waits for somebody on the person page: what the county sent back, and values that stand against each other."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.exchange.road import County, Desk
from tests.screens import desk as screen
from tests.screens.person_page import note, retype, saved
from tests.screens.typing import CTRL, enter, focus, press
from tests.subjects.people import register_ouyang
from ui.pages.home.page import HomePage
from ui.pages.people.page import PeoplePage
from ui.pages.person.page import PersonPage
from ui.widgets import WorkRow
from villagedesk.context import Context
from villagedesk.county.returning import send_back
from villagedesk.register.people import Filter
from villagedesk.subjects.registration import Entry, Person, load, save_person

WORDS = "电话少一位，请打电话核对后改正。"


@pytest.fixture
def person(enrolled: Desk, county: County) -> Person:
    """A person with everything, whom the county has taken in."""
    made = register_ouyang(enrolled.context)
    county.receive(enrolled.export())
    enrolled.receive(county.answer(enrolled))
    return made


@pytest.fixture
def returned(enrolled: Desk, county: County, person: Person) -> Person:
    """The person, with telephone, address and place of work sent back."""
    fields = ["labourer.phone", "household.address", "spell.place"]
    send_back(county.context.register, person.id, fields, WORDS)
    enrolled.receive(county.answer(enrolled))
    return person


def open_person(context: Context, qtbot: QtBot, person: Person) -> PersonPage:
    return screen.open_page(PersonPage, context, qtbot, person.id)


def remark(page: PersonPage, name: str) -> str:
    form = page.form.first if name in page.form.first.boxes else page.form.more
    return form.boxes[name].remark.text()


def words(page: PersonPage) -> str:
    return " ".join(label.text() for label in page.body.returned.findChildren(QLabel))


def now(context: Context, person: Person) -> Person:
    found = load(context.register, person.id)
    assert found is not None
    return found


def test_a_return_stands_above_the_form_and_at_its_field(qtbot: QtBot, enrolled: Desk, returned: Person) -> None:
    page = open_person(enrolled.context, qtbot, returned)
    assert page.identity.state.text() == "退回补正"
    assert page.body.returned.isVisible()
    for part in ("联系电话", "家庭住址", "务工地", WORDS, "管理员", "13136715753"):
        assert part in words(page)
    assert remark(page, "phone").startswith(f"县里退回：{WORDS}（管理员，")
    assert WORDS in page.form.first.editor("phone").control.accessibleDescription()
    assert remark(page, "name") == ""
    assert remark(page, "address").startswith("县里退回")


def test_enter_leads_to_the_field_and_saving_another_value_closes_it(
    qtbot: QtBot, enrolled: Desk, returned: Person
) -> None:
    page = open_person(enrolled.context, qtbot, returned)
    assert focus().accessibleName() == "联系电话：去改"
    enter()
    assert focus().property("field") == "phone"
    retype(page, "phone", "13136715754")
    saved(page, qtbot)
    screen.settle(qtbot)
    assert remark(page, "phone") == ""
    assert note(page, "phone") == ""
    assert "联系电话" not in words(page)
    assert "家庭住址" in words(page)


def test_what_hangs_on_the_person_is_reached_and_marked_on_its_tab(
    qtbot: QtBot, enrolled: Desk, returned: Person
) -> None:
    page = open_person(enrolled.context, qtbot, returned)
    place = next(one for one in page.body.returned.buttons if one.accessibleName() == "务工地：去改")
    place.setFocus()
    enter()
    tab = page.body.children_of["spell"]
    assert page.body.currentWidget() is tab
    assert focus() is tab.form.editor("place").control
    assert tab.form.boxes["place"].remark.text().startswith("县里退回")
    tab.add()
    assert tab.form.boxes["place"].remark.text() == ""


def test_a_right_value_is_affirmed_by_key(qtbot: QtBot, enrolled: Desk, returned: Person, county: County) -> None:
    page = open_person(enrolled.context, qtbot, returned)
    for label in ("联系电话", "家庭住址", "务工地"):
        right = next(one for one in page.body.returned.buttons if one.accessibleName() == f"{label}：核对无误，不用改")
        qtbot.waitUntil(right.isVisible)
        right.setFocus()
        with qtbot.waitSignal(page.saver.written):
            press(Qt.Key.Key_Space)
    assert not page.body.returned.isVisible()
    assert page.identity.state.text() == "待报送"
    county.receive(enrolled.export())
    enrolled.receive(county.answer(enrolled))
    page.refresh()
    page.arrive(returned.id)
    assert page.identity.state.text() == "已接收"


def test_home_page_and_list_lead_to_who_was_returned(qtbot: QtBot, enrolled: Desk, returned: Person) -> None:
    enrolled.add_people(2)
    home = screen.open_page(HomePage, enrolled.context, qtbot)
    (row,) = [row for row in home.cards[0].findChildren(WorkRow) if "县里退回补正" in row.accessibleName()]
    assert "1 人" in row.accessibleName()
    with qtbot.waitSignal(home.go) as going:
        row.click()
    assert going.args == ["people", Filter.RETURNED]
    page = screen.open_page(PeoplePage, enrolled.context, qtbot, Filter.RETURNED)
    qtbot.waitUntil(lambda: list(page.table.paged.ids) == [returned.id])
    assert page.list.bar.chips.chip(Filter.RETURNED.value).text().startswith("退回补正")


def test_the_history_shows_the_words(qtbot: QtBot, enrolled: Desk, returned: Person) -> None:
    page = open_person(enrolled.context, qtbot, returned)
    told = " ".join(label.text() for label in page.body.history.findChildren(QLabel))
    assert f"联系电话：{WORDS}" in told
    assert "退回劳动力" in told


def test_base_mine_and_theirs_are_shown_and_a_key_closes_it(
    qtbot: QtBot, enrolled: Desk, county: County, person: Person
) -> None:
    save_person(county.context.register, now(county.context, person), Entry({"name": "欧阳宏娜"}))
    save_person(enrolled.context.register, now(enrolled.context, person), Entry({"name": "欧阳红那"}))
    enrolled.receive(county.answer(enrolled))
    page = open_person(enrolled.context, qtbot, person)
    told = " ".join(label.text() for label in page.conflicts.findChildren(QLabel))
    assert "姓名有 2 种填法" in told
    assert "原来填的：欧阳红娜" in told
    theirs = next(button for button in page.conflicts.buttons if button.text() == "欧阳宏娜")
    assert "管理员，县里" in theirs.accessibleName()
    assert "龙秀英，本机" in " ".join(button.accessibleName() for button in page.conflicts.buttons)
    theirs.setFocus()
    with qtbot.waitSignal(page.saver.written):
        press(Qt.Key.Key_Space)
    screen.settle(qtbot)
    assert not page.conflicts.isVisible()
    assert page.form.value("name") == "欧阳宏娜"
    press(Qt.Key.Key_Z, CTRL)
    county.receive(enrolled.export())
    assert not now(county.context, person).labourer.conflicts
