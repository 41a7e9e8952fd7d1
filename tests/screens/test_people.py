"""The list of people: found by what one remembers, shown beside, opened and printed by key, left and come back to."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from tests.screens.desk import open_page
from tests.screens.typing import enter
from tests.subjects.people import ID_NUMBER, register_ouyang
from tests.tools import text_of
from ui.dialogs.print_dialog import PrintDialog
from ui.pages.people.memory import recall
from ui.pages.people.page import PeoplePage
from ui.tables import Arrangement
from ui.tasks import finish_tasks
from ui.widgets import EmptyState
from villagedesk.catalogue.field import Values
from villagedesk.context import Context
from villagedesk.register.record import Record, blank
from villagedesk.register.selection import Filter, Selection
from villagedesk.subjects.registration import Entry, new_person, save_person


@pytest.fixture(autouse=True)
def quiet(context: Context) -> Iterator[None]:
    """Let nothing run on when the register closes."""
    yield
    finish_tasks()


@pytest.fixture
def village(context: Context) -> Context:
    """Three people of two groups, one of them away for work."""
    register_ouyang(context)
    for name, group in (("韦光荣", "二组"), ("罗小妹", "大寨组")):
        save_person(context.register, new_person(), Entry({"name": name}, {"head_name": name, "group": group}))
    return context


@pytest.fixture
def page(village: Context, qtbot: QtBot) -> PeoplePage:
    return opened(village, qtbot)


def opened(context: Context, qtbot: QtBot) -> PeoplePage:
    return open_page(PeoplePage, context, qtbot)


def names(page: PeoplePage) -> list[str]:
    return [page.table.paged.text(row, 1) for row in range(page.table.paged.rowCount())]


def shows(page: PeoplePage, *wanted: str) -> Callable[[], bool]:
    return lambda: names(page) == list(wanted)


def test_everybody_is_listed_with_the_first_person_beside(page: PeoplePage, qtbot: QtBot) -> None:
    assert names(page) == ["欧阳红娜", "韦光荣", "罗小妹"]
    assert page.header.count.text() == "共 3 人"
    qtbot.waitUntil(lambda: page.panel.title.text() == "欧阳红娜")
    shown = page.panel.findChildren(type(page.panel.title))
    words = " ".join(label.text() for label in shown)
    assert f"520422********{ID_NUMBER[-4:]}" in words
    assert ID_NUMBER not in words
    assert "131 3671 5753" in words
    assert "广州金象实业" in words


def test_a_person_is_found_by_whatever_one_remembers(page: PeoplePage, qtbot: QtBot) -> None:
    for words in ("红娜", "oyhn", "ouyang", ID_NUMBER[-4:], "5753", "13136715753"):
        page.arrive(words)
        qtbot.waitUntil(lambda: page.header.count.text() == f"“{words}”找到 1 人")  # noqa: B023
        assert names(page) == ["欧阳红娜"]


def test_a_search_looks_at_everybody_whatever_was_filtered(page: PeoplePage, qtbot: QtBot) -> None:
    page.arrive(Filter.UNEMPLOYED)
    qtbot.waitUntil(shows(page, "韦光荣", "罗小妹"))
    page.arrive("oyhn")
    qtbot.waitUntil(shows(page, "欧阳红娜"))
    assert page.list.bar.chips.current() == Filter.ALL


def test_who_is_not_found_leads_on(page: PeoplePage, qtbot: QtBot) -> None:
    page.arrive("zzzq")
    qtbot.waitUntil(shows(page))
    (state,) = [shown for shown in page.table.findChildren(EmptyState) if shown.isVisible()]
    assert "没有找到“zzzq”" in state.sentence.text()
    state.button.click()
    qtbot.waitUntil(lambda: len(names(page)) == 3)


def test_chips_show_their_counts_and_filter(page: PeoplePage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.list.bar.chips.chip(Filter.UNEMPLOYED).accessibleName() == "未就业 2")
    page.list.bar.chips.chip(Filter.OUT_OF_POVERTY).click()
    qtbot.waitUntil(shows(page, "欧阳红娜"))
    assert page.header.count.text() == "共 1 人（在册 3 人）"


def test_every_filter_can_be_arrived_at(page: PeoplePage, qtbot: QtBot) -> None:
    for chip in Filter:
        page.arrive(chip)
        page.refresh()
        assert page.list.bar.chips.current() == chip
        qtbot.waitUntil(lambda: page.list.bar.chips.chip(chip).accessibleName() != chip.value)  # noqa: B023


def test_a_click_on_a_head_sorts_and_another_turns_round(page: PeoplePage, qtbot: QtBot) -> None:
    page.table.sort_requested.emit("group", False)
    qtbot.waitUntil(shows(page, "韦光荣", "欧阳红娜", "罗小妹"))
    page.table.sort_requested.emit("group", True)
    qtbot.waitUntil(shows(page, "欧阳红娜", "罗小妹", "韦光荣"))


def test_the_oldest_are_those_born_first(context: Context, qtbot: QtBot) -> None:
    born = (("韦一", "1990-01-01"), ("韦二", "1960-01-01"))
    people: list[tuple[Record, Values]] = [(blank("labourer"), {"name": n, "birth_date": b}) for n, b in born]
    context.register.save_all(people)
    page = opened(context, qtbot)
    page.table.sort_requested.emit("age", True)
    qtbot.waitUntil(shows(page, "韦二", "韦一"))


def test_a_rectangle_is_copied_for_a_spreadsheet(page: PeoplePage) -> None:
    selection = page.table.selectionModel()
    for row in (0, 1):
        for column in (1, 4):
            index = page.table.paged.index(row, column)
            selection.select(index, QItemSelectionModel.SelectionFlag.Select)
    page.table.copying.copy()
    assert QGuiApplication.clipboard().text() == "欧阳红娜\t大寨组\n韦光荣\t二组"


def test_enter_opens_the_chosen_person(page: PeoplePage, qtbot: QtBot) -> None:
    page.setFocus()
    with qtbot.waitSignal(page.go) as going:
        enter()
    assert going.args == ["person", page.table.paged.ids[0]]


def test_the_keys_on_the_buttons_work(page: PeoplePage, qtbot: QtBot) -> None:
    page.setFocus()
    with qtbot.waitSignal(page.go) as going:
        qtbot.keyClick(page.table, Qt.Key.Key_F2)
    assert going.args == ["person", None]
    with qtbot.waitSignal(page.go) as going:
        qtbot.keyClick(page.table, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert going.args == ["ledger", None]


def test_an_empty_register_says_how_to_begin(context: Context, qtbot: QtBot) -> None:
    page = opened(context, qtbot)
    assert page.table.paged.rowCount() == 0
    qtbot.waitUntil(lambda: bool(page.table.findChildren(EmptyState)))
    buttons = [button for button in page.table.findChildren(type(page.add_button)) if button.isVisible()]
    assert [button.text() for button in buttons] == ["导入台账"]
    with qtbot.waitSignal(page.go) as going:
        buttons[0].click()
    assert going.args == ["ledger", None]
    assert not page.panel.open_button.isEnabled()


def test_printing_offers_the_person_the_selection_and_the_list(page: PeoplePage, qtbot: QtBot) -> None:
    assert page.print_page()
    assert [action.text() for action in page.printing.actions()] == [
        "欧阳红娜 的登记单",
        "列表中全部 3 人的登记单",
        "",
        "名册：列表中全部 3 人，按现在的列",
        "",
        "空白登记表",
    ]
    page.printing.hide()
    page.table.selectAll()
    page.print_page()
    assert page.printing.actions()[0].text() == "选中的 3 人的登记单"
    page.printing.actions()[1].trigger()
    (dialog,) = page.findChildren(PrintDialog)
    qtbot.waitUntil(lambda: dialog.preview.pages() == 3, timeout=10_000)
    dialog.reject()


def test_the_roster_has_the_people_and_columns_of_the_list(page: PeoplePage, qtbot: QtBot, tmp_path: Path) -> None:
    page.arrive(Selection(groups=("大寨组",)))
    qtbot.waitUntil(shows(page, "欧阳红娜", "罗小妹"))
    page.table.columns.choose([4, 1, *range(2, 4), *range(5, len(page.table.paged.columns))], [4, 1, 9])
    page.print_page()
    next(action for action in page.printing.actions() if action.text().startswith("名册")).trigger()
    (dialog,) = page.findChildren(PrintDialog)
    qtbot.waitUntil(lambda: dialog.preview.pages() == 1, timeout=10_000)
    pdf = tmp_path / "名册.pdf"
    dialog.save_to(pdf)
    words = text_of(pdf, 1)
    assert words.index("村民组") < words.index("姓名") < words.index("联系电话")
    assert "大寨组" in words
    assert "131 3671 5753" in words
    assert "韦光荣" not in words
    assert "务工/就业" not in words
    dialog.reject()


def test_columns_order_and_sort_are_found_again(village: Context, qtbot: QtBot) -> None:
    page = opened(village, qtbot)
    page.table.columns.choose([9, *(n for n in range(1, len(page.table.paged.columns)) if n != 9)], [9, 1, 4])
    page.table.sort_requested.emit("group", True)
    page.table.show_order("group", descending=True)
    qtbot.waitUntil(lambda: recall(village.register, Arrangement(())).column == "group")
    again = opened(village, qtbot)
    assert again.table.columns.visible() == ["phone", "name", "group"]
    qtbot.waitUntil(shows(again, "欧阳红娜", "罗小妹", "韦光荣"))
    head = again.table.horizontalHeader()
    assert (again.table.paged.columns[head.sortIndicatorSection()].name, head.isSortIndicatorShown()) == ("group", True)


def test_a_column_of_the_catalogue_can_be_shown(page: PeoplePage, qtbot: QtBot) -> None:
    names = [column.name for column in page.table.paged.columns]
    page.table.columns.choose(range(1, len(names)), [1, names.index("tags"), names.index("spell.employer")])
    assert page.table.paged.text(0, names.index("tags")) == "退役军人"
    assert page.table.paged.text(0, names.index("spell.employer")) == "广州金象实业"


def test_what_is_typed_into_the_list_goes_to_the_search(page: PeoplePage, qtbot: QtBot) -> None:
    page.setFocus()
    with qtbot.waitSignal(page.go) as going:
        qtbot.keyClick(page.table, Qt.Key.Key_W)
    assert going.args == ["search", "w"]


def test_the_way_by_household_leads_there_and_by_person_stands_on_return(page: PeoplePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.go) as going:
        page.ways.chip("households").click()
    assert going.args == ["households", None]
    assert page.ways.current() == "people"


def test_refreshing_keeps_place_and_selection(page: PeoplePage, village: Context, qtbot: QtBot) -> None:
    page.table.choose_row(1)
    qtbot.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    before = page.table.selected_ids()
    save_person(village.register, new_person(), Entry({"name": "石玉兰"}, {"head_name": "石玉兰", "group": "二组"}))
    page.refresh()
    qtbot.waitUntil(lambda: "石玉兰" in names(page))
    assert page.table.selected_ids() == before
    assert page.table.current_id() == before[1]
    assert page.list.bar.selected.text() == "已选 2 人"


def test_who_no_longer_fits_gives_the_place_to_the_next(page: PeoplePage, village: Context, qtbot: QtBot) -> None:
    page.arrive(Filter.UNEMPLOYED)
    qtbot.waitUntil(shows(page, "韦光荣", "罗小妹"))
    page.table.choose_row(0)
    working: Values = {"labourer": page.table.current_id(), "status": "11"}
    village.register.save(blank("spell"), working)
    page.refresh()
    qtbot.waitUntil(shows(page, "罗小妹"))
    assert page.table.current_id() == page.table.paged.ids[0]


def test_somebody_registered_meanwhile_appears_on_refresh(page: PeoplePage, village: Context, qtbot: QtBot) -> None:
    save_person(village.register, new_person(), Entry({"name": "石玉兰"}, {"head_name": "石玉兰", "group": "二组"}))
    page.refresh()
    qtbot.waitUntil(lambda: "石玉兰" in names(page))


def test_advice_names_what_is_open(page: PeoplePage, qtbot: QtBot) -> None:
    page.table.choose_row(1)
    qtbot.waitUntil(lambda: page.panel.title.text() == "韦光荣")
    words = [label.text() for label in page.panel.findChildren(type(page.panel.title))]
    assert "缺身份证号，请对照证件补填。" in words


def test_a_register_that_fails_while_the_list_is_painted_does_not_freeze_it(
    page: PeoplePage, village: Context, qtbot: QtBot
) -> None:
    with village.register.database.writing() as connection:
        connection.execute(text("ALTER TABLE training_need RENAME TO gone"))
    with qtbot.captureExceptions() as told:
        page.table.refresh()
        page.grab()
        qtbot.waitUntil(lambda: bool(told))
    assert names(page) == ["", "", ""]


def test_possible_doubles_are_reached_from_the_menu_at_any_time(page: PeoplePage, qtbot: QtBot) -> None:
    double = next(action for action in page.more.actions() if action.text() == "可能重复登记")
    with qtbot.waitSignal(page.go) as asked:
        double.trigger()
    assert asked.args == ["alike", None]
