"""全县劳动力: found by place and words, read with the history, corrected with a reason, sent back, moved."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.screens.county_sample import Sample, window_of
from tests.screens.desk import open_page, settle
from tests.screens.dialogs import during
from tests.screens.typing import CTRL, enter, focus, press, type_text
from ui.county.people.correction import CorrectionPage
from ui.county.people.dialogs import MoveDialog, ReturnDialog
from ui.county.people.page import CountyPeoplePage
from ui.county.people.person import CountyPersonPage
from ui.pages.people import scope
from ui.pages.people.page import PeoplePage
from ui.pages.people.paper import write_list
from villagedesk.county.returning import send_back
from villagedesk.register import people
from villagedesk.register.record import Record
from villagedesk.register.selection import Filter, SyncState
from villagedesk.subjects.returns import returns

SHUANGYU, YUGUAN = "520422101237", "520422101236"


@pytest.fixture
def page(made: Sample, qtbot: QtBot) -> CountyPeoplePage:
    return open_page(CountyPeoplePage, made.county.context, qtbot)


def first_of(made: Sample, village: int = 0) -> str:
    """Return the id of a person of one of the villages."""
    with made.desks[village].context.register.database.reading() as connection:
        return people.ids(connection)[0]


def record(made: Sample, person: str) -> Record:
    found = made.county.context.register.get("labourer", person)
    assert found is not None
    return found


def texts(page: CountyPeoplePage, column: str) -> list[str]:
    number = next(n for n, one in enumerate(page.table.paged.columns) if one.name == column)
    return [page.table.paged.text(row, number) for row in range(page.table.paged.rowCount())]


def test_town_and_village_narrow_the_list_down_and_stand_in_the_rows(page: CountyPeoplePage, qtbot: QtBot) -> None:
    assert page.table.paged.rowCount() == 8
    page.areas.towns.setCurrentIndex(page.areas.towns.findText("马官镇"))
    settle(qtbot)
    assert set(texts(page, "village")) == {"双玉村", "余官村"}
    page.areas.villages.setCurrentIndex(page.areas.villages.findText("双玉村"))
    settle(qtbot)
    assert set(texts(page, "village")) == {"双玉村"}
    assert set(texts(page, "town")) == {"马官镇"}
    assert "共 4 人（在册 8 人）" in page.header.count.text()
    press(Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    settle(qtbot)
    assert page.areas.area() == ""
    assert page.table.paged.rowCount() == 8


def test_the_search_finds_people_of_every_village(made: Sample, qtbot: QtBot) -> None:
    window = window_of(made, qtbot)
    press(Qt.Key.Key_F3)
    type_text("lxm")
    qtbot.waitUntil(lambda: window.pages.name() == "people")
    settle(qtbot)
    page = window.pages.page()
    assert isinstance(page, CountyPeoplePage)
    assert set(texts(page, "name")) == {"罗小妹"}
    assert sorted(texts(page, "village")) == ["余官村", "双玉村"]


def test_a_list_of_everybody_ends_and_says_so_before_it_is_handed_on(
    made: Sample, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scope, "MOST_OF_COUNTY", 5)
    page = open_page(CountyPeoplePage, made.county.context, qtbot)
    assert page.table.paged.rowCount() == 5
    assert "共 8 人，先列 5 人" in page.header.count.text()
    press(Qt.Key.Key_S, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert "请先选一个乡镇" in page.desk.notice.words.text()
    page.areas.towns.setCurrentIndex(page.areas.towns.findText("马官镇"))
    settle(qtbot)
    assert page.table.paged.rowCount() == 8


def test_what_is_listed_goes_into_a_spreadsheet_with_numbers_as_text(
    made: Sample, page: CountyPeoplePage, qtbot: QtBot, tmp_path: Path
) -> None:
    register = made.county.context.register
    register.save(record(made, first_of(made)), {"id_number": "520422198502110013"}, "县级更正：测试")
    page.table.columns.show_only(["name", "town", "village", "number"])
    page.refresh()
    settle(qtbot)
    target = tmp_path / "名册.xlsx"
    write_list(made.county.context, page.printing.shown(list(page.table.paged.ids)), target, lambda *_: None)
    sheet = load_workbook(target).active
    assert sheet is not None
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    heads = next(row for row in rows if "姓名" in row)
    assert {"乡镇", "村", "登记单号"} <= set(heads)
    assert all(isinstance(value, str) for value in rows[-1][1:] if value)


def test_the_person_page_shows_what_was_registered_and_the_history(made: Sample, qtbot: QtBot) -> None:
    person = first_of(made)
    page = open_page(CountyPersonPage, made.county.context, qtbot, person)
    assert page.header.count.text() == "马官镇双玉村"
    labels = [page.table.paged.text(row, 2) for row in range(page.table.paged.rowCount())]
    assert labels[:1] == ["姓名"]
    filled = len(labels)
    qtbot.mouseClick(page.which.chip("all"), Qt.MouseButton.LeftButton)
    assert page.table.paged.rowCount() > filled
    assert page.identity.state.text() == "已接收"


def test_fields_are_sent_back_by_key_and_the_village_reads_the_words(made: Sample, qtbot: QtBot) -> None:
    person = first_of(made)
    page = open_page(CountyPersonPage, made.county.context, qtbot, person)

    def refuse(dialog: ReturnDialog) -> None:
        enter()
        assert dialog.isVisible()
        type_text("请按身份证核对姓名")
        enter()
        qtbot.waitUntil(lambda: not dialog.isVisible())

    during(qtbot, lambda: press(Qt.Key.Key_F8), ReturnDialog, refuse)
    settle(qtbot)
    assert page.table.paged.text(0, 4) == "已退回"
    assert "请按身份证核对姓名" in page.open_returns.words.text()
    village = made.desks[0]
    village.receive(made.county.answer(village))
    there = village.context.register.get("labourer", person)
    assert there is not None
    assert [(one.field, one.words) for one in returns([there])] == [("name", "请按身份证核对姓名")]
    with qtbot.waitSignal(page.changed):
        page.open_returns.button.click()
    settle(qtbot)
    assert page.table.paged.text(0, 4) == ""


def test_a_correction_needs_a_reason_which_stays_in_the_history(made: Sample, qtbot: QtBot) -> None:
    person = first_of(made)
    known = {"id_number": "520422198502110013", "phone": "13136715753"}
    made.county.context.register.save(record(made, person), known)  # type: ignore[arg-type]
    window = window_of(made, qtbot)
    window.show_page("person", person)
    settle(qtbot)
    press(Qt.Key.Key_F2)
    settle(qtbot)
    page = window.pages.page()
    assert isinstance(page, CorrectionPage)
    page.form.focus_field("name")
    press(Qt.Key.Key_A, CTRL)
    type_text("韦光明")
    press(Qt.Key.Key_S, CTRL)
    settle(qtbot)
    assert focus() is page.reason.edit
    type_text("按公安户籍核对")
    press(Qt.Key.Key_S, CTRL)
    settle(qtbot)
    assert isinstance(window.pages.page(), CountyPersonPage)
    assert record(made, person).values["name"] == "韦光明"
    last = made.county.context.register.history(person)[-1]
    assert (last.source, last.user) == ("县级更正：按公安户籍核对", "管理员")


def test_selected_people_move_to_another_village(made: Sample, page: CountyPeoplePage, qtbot: QtBot) -> None:
    page.areas.towns.setCurrentIndex(page.areas.towns.findText("马官镇"))
    page.areas.villages.setCurrentIndex(page.areas.villages.findText("双玉村"))
    settle(qtbot)
    page.table.setFocus()
    page.table.selectAll()

    def move(dialog: MoveDialog) -> None:
        dialog.accept_button.click()
        assert dialog.isVisible()
        dialog.areas.towns.setCurrentIndex(dialog.areas.towns.findText("马官镇"))
        dialog.areas.villages.setCurrentIndex(dialog.areas.villages.findText("余官村"))
        assert "余官村" in dialog.note.text()
        dialog.accept_button.click()
        qtbot.waitUntil(lambda: not dialog.isVisible())

    during(qtbot, lambda: press(Qt.Key.Key_B, CTRL), MoveDialog, move)
    settle(qtbot)
    assert page.table.paged.rowCount() == 0
    assert "4 人已转到马官镇余官村" in page.desk.notice.words.text()
    with made.county.context.register.database.reading() as connection:
        assert people.count(connection, people.Selection(areas=(YUGUAN,))) == 8


def test_the_chip_of_what_was_sent_back_lists_them_and_a_village_keeps_its_own_page(
    made: Sample, page: CountyPeoplePage, qtbot: QtBot
) -> None:
    send_back(made.county.context.register, first_of(made), ["phone"], "请补电话")
    page.arrive(Filter.RETURNED)
    page.refresh()
    settle(qtbot)
    assert page.list.selection.chip is Filter.RETURNED
    assert texts(page, "state") == [SyncState.RETURNED.value]
    village = open_page(PeoplePage, made.desks[0].context, qtbot)
    assert "town" not in {column.name for column in village.table.paged.columns}
    assert Filter.UNSENT in village.list.bar.ready
