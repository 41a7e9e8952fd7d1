"""按户: the list of households, searched, sorted, and printed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.screens.desk import person, settle
from tests.screens.typing import enter, press, show_active, type_text
from tests.subjects.test_households import family_of_three
from ui.pages.households.page import HouseholdsPage
from ui.tasks import finish_tasks
from ui.widgets import EmptyState
from villagedesk.context import Context


@pytest.fixture
def page(context: Context, qtbot: QtBot) -> Iterator[HouseholdsPage]:
    """The list with a family of 二组 and two households of 一组."""
    family_of_three(context)
    for name in ("罗大贵", "陈小妹"):
        person(context, name, "一组")
    shown = HouseholdsPage(context)
    qtbot.addWidget(shown)
    shown.resize(1190, 680)
    show_active(shown)
    shown.refresh()
    shown.setFocus()
    settle(qtbot)
    yield shown
    finish_tasks()


def heads(page: HouseholdsPage) -> list[str]:
    return [page.table.paged.text(row, 1) for row in range(page.table.paged.rowCount())]


def test_households_stand_by_group_with_their_members(page: HouseholdsPage) -> None:
    assert sorted(heads(page)[:2]) == ["罗大贵", "陈小妹"]
    assert heads(page)[2] == "韦光荣"
    texts = [page.table.paged.text(2, column) for column in range(1, 7)]
    assert texts == ["韦光荣", "二组", "一般农户", "3", "待报送", "韦光荣、韦小平、潘秀英"]
    assert page.header.count.text() == "3 户"


def test_typing_in_the_list_searches_members_by_initials(page: HouseholdsPage, qtbot: QtBot) -> None:
    type_text("p")
    type_text("xy")
    assert page.search.text() == "pxy"
    qtbot.waitUntil(lambda: heads(page) == ["韦光荣"])
    assert page.header.count.text() == "1 户，全村共 3 户"
    page.search.clear()
    qtbot.waitUntil(lambda: len(heads(page)) == 3)


def test_nothing_found_says_what_to_do(page: HouseholdsPage, qtbot: QtBot) -> None:
    page.search.setText("没有这个人")
    qtbot.waitUntil(lambda: not heads(page))
    settle(qtbot)
    sentences = [state.sentence.text() for state in page.table.findChildren(EmptyState) if not state.isHidden()]
    assert sentences == ["没有找到。请核对户主、成员姓名或首字母、户编号、住址、电话。"]
    assert page.header.count.text() == "0 户，全村共 3 户"


def test_sorting_by_members_puts_the_largest_first(page: HouseholdsPage, qtbot: QtBot) -> None:
    page.table.sort_requested.emit("members", True)
    qtbot.waitUntil(lambda: heads(page)[0] == "韦光荣")


def test_enter_opens_the_household_and_f2_a_new_one(page: HouseholdsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.go) as opened:
        enter()
    assert opened.args == ["household", page.table.paged.ids[0]]
    with qtbot.waitSignal(page.go) as made:
        press(Qt.Key.Key_F2)
    assert made.args == ["household", None]


def test_by_person_leads_to_the_list_of_people(page: HouseholdsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.go) as going:
        page.ways.chip("people").click()
    assert going.args == ["people", None]


def test_printing_offers_one_household_all_of_them_and_blank_forms(page: HouseholdsPage) -> None:
    page.table.choose_row(2)
    assert page.print_page()
    words = [action.text() for action in page.printing.actions()]
    assert words == ["韦光荣 户的一户一表", "列表中全部 3 户的一户一表", "空白登记表"]
    page.printing.close()
