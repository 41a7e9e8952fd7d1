"""冲突 and 重复人员 at the county: real files of two laptops, and what closing them does to the roll."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.screens.county_sample import Sample
from tests.screens.desk import open_page, settle
from tests.screens.typing import press
from ui.county.conflicts.page import ConflictsPage
from ui.county.doubles.page import DoublesPage
from villagedesk.county.board import board
from villagedesk.register.record import Record, blank


def somebody(made: Sample, name: str) -> Record:
    register = made.county.context.register
    with register.database.reading() as connection:
        found = connection.exec_driver_sql("select id from labourer where name = ?", (name,)).scalar()
    record = register.get("labourer", str(found))
    assert record is not None
    return record


@pytest.fixture
def disputed(made: Sample) -> Record:
    """Somebody whose telephone number village and county have changed without knowing of each other."""
    county = made.county
    person = somebody(made, "罗小妹")
    owner = next(one for one in made.desks if one.context.register.get("labourer", person.id))
    county.context.register.save(person, {"phone": "13800000001"})
    own = owner.context.register.get("labourer", person.id)
    assert own is not None
    owner.context.register.save(own, {"phone": "13900000002"})
    county.receive(owner.export("later"))
    return person


def test_a_conflict_is_closed_by_one_button_and_the_board_counts_it(
    made: Sample, disputed: Record, qtbot: QtBot
) -> None:
    register = made.county.context.register
    assert board(register).total("conflicts") == 1
    page = open_page(ConflictsPage, made.county.context, qtbot)
    assert page.table.paged.text(0, 3) == "联系电话"
    assert any(" A，" in button.accessibleName() for button in page.cards.buttons)
    wanted = next(button for button in page.cards.buttons if "13900000002" in button.text())
    with qtbot.waitSignal(page.changed):
        qtbot.mouseClick(wanted, Qt.MouseButton.LeftButton)
    settle(qtbot)
    assert page.table.paged.rowCount() == 0
    kept = register.get("labourer", disputed.id)
    assert kept is not None
    assert kept.values["phone"] == "13900000002"
    assert board(register).total("conflicts") == 0


def test_enter_opens_the_person_in_conflict(made: Sample, disputed: Record, qtbot: QtBot) -> None:
    page = open_page(ConflictsPage, made.county.context, qtbot)
    page.setFocus()
    with qtbot.waitSignal(page.go) as asked:
        press(Qt.Key.Key_Return)
    assert asked.args == ["person", disputed.id]


@pytest.fixture
def doubled(made: Sample) -> tuple[str, str]:
    """The same person registered in two villages, by record."""
    records = []
    for desk in made.desks[:2]:
        values = {"name": "石玉兰", "id_number": "52042219900307122X"}
        records.append(desk.context.register.save(blank("labourer"), values).id)  # type: ignore[arg-type]
        made.county.receive(desk.export("later"))
    return records[0], records[1]


def test_two_registrations_of_one_person_are_put_together_in_the_village_that_is_chosen(
    made: Sample, doubled: tuple[str, str], qtbot: QtBot
) -> None:
    register = made.county.context.register
    assert board(register).doubles == 1
    page = open_page(DoublesPage, made.county.context, qtbot)
    settle(qtbot)
    assert page.card.both is not None
    first = page.card.both.people[0].id
    page.setFocus()
    press(Qt.Key.Key_F4)
    settle(qtbot)
    assert page.card.both.people[0].id != first
    press(Qt.Key.Key_1)
    with qtbot.waitSignal(page.changed):
        page.card.merge_button.click()
    settle(qtbot)
    assert page.table.paged.rowCount() == 0
    assert made.county.names().count("石玉兰") == 1
    assert board(register).doubles == 0


def test_two_people_stay_two_and_are_not_shown_again(made: Sample, doubled: tuple[str, str], qtbot: QtBot) -> None:
    page = open_page(DoublesPage, made.county.context, qtbot)
    settle(qtbot)
    page.setFocus()
    with qtbot.waitSignal(page.changed):
        press(Qt.Key.Key_2)
    settle(qtbot)
    assert page.table.paged.rowCount() == 0
    assert made.county.names().count("石玉兰") == 2
