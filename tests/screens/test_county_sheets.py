"""表格代录 by keys and dragging: whose each file is, what is wrong by row, stored with one key."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.county.ledgers import HOME, TORN, ledger
from tests.exchange import road
from tests.screens.desk import open_page, settle
from tests.screens.typing import enter, focus, press, type_text
from ui.county.sheets.page import SheetsPage
from ui.county.sheets.work import State
from villagedesk.county.board import Way, board

CTRL = Qt.KeyboardModifier.ControlModifier
NAMELESS = ["", TORN[1], "罗老三", "户主", "二组", "13885110001"]


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[road.County]:
    made = road.county(tmp_path)
    yield made
    made.context.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three ledgers: one that tells its village, one with rows to look at, one of which nobody can tell."""
    where = tmp_path / "各村交来的表"
    ledger(where / "1-马官镇双玉村.xlsx", HOME)
    ledger(where / "2-余官村.xlsx", [*HOME, TORN, NAMELESS])
    ledger(where / "3-台账.xlsx", HOME)
    return where


@pytest.fixture
def page(hub: road.County, folder: Path, qtbot: QtBot) -> SheetsPage:
    opened = open_page(SheetsPage, hub.context, qtbot)
    opened.take([folder])
    settle(qtbot)
    return opened


def states(page: SheetsPage) -> list[State]:
    return [line.state for line in page.lists.lines]


def people(hub: road.County) -> dict[str, int]:
    return {one.name: one.people for one in board(hub.context.register).villages if one.people}


def test_an_empty_page_invites_and_has_the_keyboard(hub: road.County, qtbot: QtBot) -> None:
    page = open_page(SheetsPage, hub.context, qtbot)
    assert page.area.isVisible()
    assert focus() is page.area.button
    assert not page.store_button.isVisible()


def test_files_are_recognised_and_what_is_wrong_stands_below_by_row(page: SheetsPage) -> None:
    assert states(page) == [State.READY, State.READY, State.UNTOLD]
    assert [line.name for line in page.lists.lines] == ["马官镇双玉村", "马官镇余官村", ""]
    page.lists.table.choose_row(1)
    assert page.lists.problems.paged.rowCount() == 2
    told = [page.lists.problems.paged.text(row, 4) for row in range(2)]
    assert any("身份证号" in words for words in told)
    assert any("姓名" in words for words in told)
    assert page.store_button.text() == "存入 2 张表"


def test_a_village_is_chosen_by_typing_and_all_is_stored_by_one_key(
    page: SheetsPage, hub: road.County, qtbot: QtBot
) -> None:
    page.lists.table.setFocus()
    page.lists.table.choose_row(2)
    press(Qt.Key.Key_F2)
    assert focus() is page.panel.village
    type_text("天兴")
    enter()
    settle(qtbot)
    assert states(page)[2] is State.READY
    assert focus() is page.lists.table
    with qtbot.waitSignal(page.changed):
        press(Qt.Key.Key_S, CTRL)
    settle(qtbot)
    assert states(page) == [State.STORED] * 3
    assert people(hub) == {"双玉村": 2, "余官村": 3, "天兴村": 2}
    assert {one.way for one in board(hub.context.register).villages if one.people} == {Way.SHEET}
    assert "7" in page.notice.words.text()
    assert not page.store_button.isEnabled()


def test_the_same_files_again_change_nothing(page: SheetsPage, folder: Path, hub: road.County, qtbot: QtBot) -> None:
    page.store()
    settle(qtbot)
    page.take([folder / "1-马官镇双玉村.xlsx"])
    settle(qtbot)
    page.store()
    settle(qtbot)
    assert states(page)[-1] is State.SAME
    assert people(hub) == {"双玉村": 2, "余官村": 3}


def test_a_file_that_is_left_out_is_not_stored_and_can_be_taken_after_all(
    page: SheetsPage, hub: road.County, qtbot: QtBot
) -> None:
    page.lists.table.setFocus()
    page.lists.table.choose_row(0)
    press(Qt.Key.Key_Delete)
    assert states(page)[0] is State.LEFT
    page.store()
    settle(qtbot)
    assert people(hub) == {"余官村": 3}
    page.lists.table.choose_row(0)
    press(Qt.Key.Key_Delete)
    settle(qtbot)
    assert states(page)[0] is State.READY


def test_a_village_that_uses_the_program_needs_a_decision(
    hub: road.County, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    village = road.desk(tmp_path)
    village.enrol(hub)
    page = open_page(SheetsPage, hub.context, qtbot, folder / "1-马官镇双玉村.xlsx")
    assert states(page) == [State.DOUBTFUL]
    assert "已用程序上报" in page.lists.whole.words.text()
    assert not page.store_button.isEnabled()
    qtbot.mouseClick(page.panel.insist_button, Qt.MouseButton.LeftButton)
    settle(qtbot)
    assert states(page) == [State.READY]
    page.store()
    settle(qtbot)
    assert people(hub) == {"双玉村": 2}


def test_rows_to_correct_come_as_a_workbook_that_can_be_dropped_again(
    page: SheetsPage, tmp_path: Path, qtbot: QtBot
) -> None:
    target = tmp_path / "退回"
    target.mkdir()
    page.save_open_rows(target)
    settle(qtbot)
    (workbook,) = target.iterdir()
    assert "余官村" in workbook.name
    page.take([workbook])
    settle(qtbot)
    assert page.lists.lines[-1].village == "520422101236"


def test_a_picture_among_the_files_is_named_and_stops_nothing(hub: road.County, folder: Path, qtbot: QtBot) -> None:
    wrong = folder / "照片.xlsx"
    wrong.write_bytes(b"\xff\xd8\xff\xe0" * 64)
    page = open_page(SheetsPage, hub.context, qtbot)
    page.take([folder])
    settle(qtbot)
    assert states(page).count(State.BAD) == 1
    assert QApplication.activeModalWidget() is None
    page.lists.table.choose_row(states(page).index(State.BAD))
    assert "照片.xlsx" in page.lists.whole.words.text()
