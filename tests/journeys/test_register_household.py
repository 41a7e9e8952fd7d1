"""A cadre registers a household with three people by keys alone, and prints its sheet, in the real window."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.journeys.steps import go_to, shown, standing
from tests.screens.typing import CTRL, enter, fill, focus, press, show_active, tab_to
from ui.dialogs.print_dialog import PrintDialog
from ui.main_window import MainWindow
from ui.pages.household.page import HouseholdPage
from ui.pages.households.page import HouseholdsPage
from ui.pages.people.page import PeoplePage
from ui.pages.people.ways import BY_PERSON
from villagedesk.context import Context
from villagedesk.subjects.household_slips import all_households
from villagedesk.subjects.households import Family, load_family

HEAD, WIFE, SON = "520422197001014513", "520422197201014526", "520422199801014537"


def test_a_household_is_registered_by_keys_alone_and_printed(
    window: MainWindow, context: Context, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    page = shown(window, HouseholdPage, qtbot)
    qtbot.waitUntil(lambda: focus().property("field") == "head_name")
    fill("韦光荣", "大寨组", "大寨12号", "tph", "")
    assert focus() is page.next_button
    enter()
    assert focus().property("field") == "id_number"
    assert page.desk.body.form.value("name") == "韦光荣"
    fill(HEAD, "", "13136715753", "byz", "3", "2", "种植")
    next_member(page, qtbot)
    fill("2", WIFE, "潘秀英", "13136715754", "", "cz", "2", "绣花")
    next_member(page, qtbot)
    fill("3", SON)
    assert page.desk.body.form.value("name") == "韦"
    fill("小平", "13136715755", "", "70", "2", "")
    with qtbot.waitSignal(page.saver.saved, timeout=10_000):
        press(Qt.Key.Key_F4)
    assert page.done.words.text().startswith("韦光荣 户登记完了，在册 3 人。")
    assert focus() is page.desk.overview.print_button
    check_stored(context)
    enter()
    check_printed(window, qtbot)
    back_in_the_list(window, qtbot)


def next_member(page: HouseholdPage, qtbot: QtBot) -> None:
    """Save by Ctrl+Enter; the form of the next member asks how they stand to the head."""
    with qtbot.waitSignal(page.saver.saved, timeout=10_000):
        press(Qt.Key.Key_Return, CTRL)
    assert focus().property("field") == "relation_to_head"


def stored(context: Context) -> Family:
    """Return the only household."""
    with context.register.database.reading() as connection:
        (household,) = all_households(connection)
    family = load_family(context.register, household, context.today)
    assert family is not None
    return family


def check_stored(context: Context) -> None:
    """Look into the register itself."""
    family = stored(context)
    assert [(member.name, member.relation) for member in family.members] == [
        ("韦光荣", "02"),
        ("潘秀英", "10"),
        ("韦小平", "20"),
    ]
    wanted = {
        "head_name": "韦光荣",
        "head_id_number": HEAD,
        "group": "大寨组",
        "address": "大寨12号",
        "type": "1",
    }
    assert {name: family.home.values[name] for name in wanted} == wanted
    son = context.register.get("labourer", family.members[2].id)
    assert son is not None
    expected = {"id_number": SON, "sex": "1", "ethnic_group": "09", "education": "70", "phone": "13136715755"}
    assert {name: son.values[name] for name in expected} == expected


def check_printed(window: MainWindow, qtbot: QtBot) -> None:
    """See the household's sheet in the preview, and close it."""
    dialog = standing(window, PrintDialog, qtbot)
    qtbot.waitUntil(lambda: dialog.preview.pages() == 1, timeout=10_000)
    assert dialog.header.title.text() == "打印：一户一表"
    press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    show_active(window)


def back_in_the_list(window: MainWindow, qtbot: QtBot) -> None:
    """The list of people by household (按户) shows the new one; Enter opens it again."""
    people = go_to(window, "people", PeoplePage, qtbot)
    tab_to(people.ways.chip(BY_PERSON), Qt.Key.Key_Backtab)
    press(Qt.Key.Key_Right)
    listed = shown(window, HouseholdsPage, qtbot)
    assert listed.header.count.text() == "1 户"
    assert listed.table.paged.text(0, 1) == "韦光荣"
    tab_to(listed.table)
    enter()
    opened = shown(window, HouseholdPage, qtbot)
    assert opened.header.title.text() == "韦光荣 户 · 大寨组"
