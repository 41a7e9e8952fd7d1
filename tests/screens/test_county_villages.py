"""The board of villages, by keys: who has reported, who has not, whom to call, and the reminder."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.screens.county_sample import Sample, sample
from tests.screens.desk import open_page, settle
from tests.screens.dialogs import during
from tests.screens.typing import enter, focus, press, type_text
from ui.county.paper import workbook
from ui.county.villages.dialogs import ContactDialog, CutOffDialog, ReminderDialog
from ui.county.villages.page import VillagesPage
from villagedesk.county.board import Way, board
from villagedesk.county.period import Report

SHUANGYU, YUGUAN, TASHAN = "520422101237", "520422101236", "520422001001"


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Sample]:
    """A county where 双玉村 has reported, 余官村 has not, and the laptop of 塔山社区 waits for approval."""
    county = sample(tmp_path)
    county.county.receive(file for file in county.stick.iterdir() if "余官村" not in file.name)
    yield county
    county.close()


@pytest.fixture
def page(made: Sample, qtbot: QtBot) -> VillagesPage:
    return open_page(VillagesPage, made.county.context, qtbot)


def listed(page: VillagesPage) -> list[str]:
    return list(page.table.paged.ids)


def stand_on(page: VillagesPage, code: str) -> None:
    page.table.choose_row(page.table.paged.row_of(code))
    page.table.setFocus()


def test_every_village_of_the_county_is_listed_with_what_it_has_sent(page: VillagesPage) -> None:
    assert len(listed(page)) == 175
    assert page.header.count.text().endswith("已报 1/175 村")
    row = [page.table.paged.text(page.table.paged.row_of(SHUANGYU), column) for column in range(1, 8)]
    assert row[:2] == ["马官镇", "双玉村"]
    assert row[3] == "程序"
    assert row[5:] == ["4", ""]
    stand_on(page, TASHAN)
    assert "1 台电脑待批准" in page.table.paged.text(page.table.paged.row_of(TASHAN), 7)


def test_chips_town_and_search_narrow_the_list_down(page: VillagesPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.filters.chips.chip("problems"), Qt.MouseButton.LeftButton)
    assert listed(page) == [TASHAN]
    qtbot.mouseClick(page.filters.chips.chip("all"), Qt.MouseButton.LeftButton)
    page.filters.towns.setCurrentIndex(page.filters.towns.findData("马官镇"))
    assert YUGUAN in listed(page)
    assert TASHAN not in listed(page)
    assert "（1/" in page.filters.towns.currentText()
    page.table.setFocus()
    press(Qt.Key.Key_S)
    assert focus() is page.filters.search
    page.filters.search.clear()
    type_text("双玉")
    assert listed(page) == [SHUANGYU]
    press(Qt.Key.Key_Down)
    assert focus() is page.table
    page.arrive("missing")
    assert YUGUAN in listed(page)
    assert SHUANGYU not in listed(page)
    assert page.filters.search.text() == ""


def test_a_click_on_a_head_sorts_and_another_turns_round(page: VillagesPage) -> None:
    page.table._sort_by(6)
    page.table._sort_by(6)
    assert listed(page)[0] == SHUANGYU
    page.table._sort_by(6)
    assert listed(page)[-1] == SHUANGYU


def test_enter_writes_down_whom_to_call(page: VillagesPage, made: Sample, qtbot: QtBot) -> None:
    stand_on(page, YUGUAN)

    def write(dialog: ContactDialog) -> None:
        assert focus() is dialog.contact.edit
        type_text("罗支书")
        enter()
        type_text("13800000009")
        enter()
        type_text("周三赶场")
        with qtbot.waitSignal(dialog.accepted):
            enter()

    during(qtbot, enter, ContactDialog, write)
    settle(qtbot)
    kept = {one.code: one for one in board(made.county.context.register).villages}[YUGUAN]
    assert (kept.contact, kept.phone, kept.note, kept.expected) == ("罗支书", "13800000009", "周三赶场", True)
    assert kept.name == "余官村"
    page.filters.search.setText("罗支书")
    assert listed(page) == [YUGUAN]


def test_a_village_that_need_not_report_is_not_counted_as_missing(
    page: VillagesPage, made: Sample, qtbot: QtBot
) -> None:
    stand_on(page, YUGUAN)

    def leave_out(dialog: ContactDialog) -> None:
        dialog.expected.setFocus()
        press(Qt.Key.Key_Space)
        with qtbot.waitSignal(dialog.accepted):
            dialog.accept_button.click()

    during(qtbot, enter, ContactDialog, leave_out)
    settle(qtbot)
    assert "已报 1/174 村" in page.header.count.text()
    page.arrive("missing")
    assert YUGUAN not in listed(page)


def test_the_cut_off_day_decides_who_is_late(page: VillagesPage, made: Sample, qtbot: QtBot) -> None:
    register = made.county.context.register
    arrived = next(one for one in board(register).villages if one.code == SHUANGYU).reported_on

    def set_day(dialog: CutOffDialog) -> None:
        dialog.day.setValue(1)
        with qtbot.waitSignal(dialog.accepted):
            dialog.accept_button.click()

    during(qtbot, page.period_button.click, CutOffDialog, set_day)
    settle(qtbot)
    found = next(one for one in board(register).villages if one.code == SHUANGYU)
    assert found.report is (Report.ON_TIME if arrived[8:10] == "01" else Report.LATE)
    assert "1日截止" in page.header.count.text()


def test_the_reminder_names_the_villages_that_have_not_reported_by_town(page: VillagesPage, qtbot: QtBot) -> None:
    def copy(dialog: ReminderDialog) -> None:
        assert focus() is dialog.accept_button
        enter()

    during(qtbot, lambda: press(Qt.Key.Key_F8), ReminderDialog, copy)
    told = QGuiApplication.clipboard().text()
    assert "余官村" in told
    assert "双玉村" not in told
    assert "定南街道（22 个）：塔山社区" in told
    assert "{" not in told
    assert "174 个村没有报" in page.notice.words.text()


def test_the_text_of_the_reminder_can_be_rewritten_for_good(page: VillagesPage, made: Sample, qtbot: QtBot) -> None:
    def rewrite(dialog: ReminderDialog) -> None:
        dialog.rewrite_button.click()
        assert "{名单}" in dialog.text.toPlainText()
        dialog.text.setPlainText("还差{未报}个村，{截止}前报。{别的}")
        dialog.accept_button.click()
        assert dialog.text.toPlainText().startswith("还差174个村")
        assert dialog.text.toPlainText().endswith("{别的}")
        dialog.accept_button.click()

    during(qtbot, page.remind_button.click, ReminderDialog, rewrite)
    settle(qtbot)
    again = open_page(VillagesPage, made.county.context, qtbot)
    during(qtbot, again.remind_button.click, ReminderDialog, lambda dialog: dialog.accept_button.click())
    assert QGuiApplication.clipboard().text().startswith("还差174个村")


def test_what_is_listed_goes_into_a_spreadsheet(page: VillagesPage, made: Sample, tmp_path: Path) -> None:
    page.arrive("problems")
    listing = page._listing()
    assert listing is not None
    file = workbook(made.county.context, listing, tmp_path / "各村.xlsx")
    rows = list(load_workbook(file).active.values)  # type: ignore[union-attr]
    assert rows[0][0] == "普定县就业局各村报送情况"
    assert rows[2][:3] == ("村代码", "乡镇", "村")
    assert rows[3][:3] == (TASHAN, "定南街道", "塔山社区")
    assert len(rows) == 4


def test_the_board_counts_a_laptop_that_asks_and_people_by_village(made: Sample) -> None:
    found = {one.code: one for one in board(made.county.context.register).villages}
    assert (found[SHUANGYU].people, found[SHUANGYU].way, found[SHUANGYU].laptops) == (4, Way.PROGRAM, 1)
    assert (found[TASHAN].asking, found[TASHAN].waiting, found[TASHAN].way) == (1, 1, Way.NONE)
    assert found[SHUANGYU].unanswered_since
    made.county.answer(made.desks[0])
    again = {one.code: one for one in board(made.county.context.register).villages}
    assert again[SHUANGYU].unanswered_since == ""


def test_ctrl_shift_s_and_f9_stand_on_the_buttons(page: VillagesPage) -> None:
    assert page.output.export_button.key() == "Ctrl+Shift+S"
    assert page.output.print_button.key() == "F9"
