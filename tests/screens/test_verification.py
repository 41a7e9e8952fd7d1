"""The page 本月核实: groups, chips, one key a person, taking back, and the sheets."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.screens.desk import open_page, settle
from tests.screens.typing import CTRL, enter, focus, press, type_text
from tests.subjects.verification import group_of, household, values
from ui.dialogs.print_dialog import PrintDialog
from ui.pages.verification.book import View
from ui.pages.verification.page import VerificationPage
from villagedesk.context import Context
from villagedesk.register.record import blank
from villagedesk.subjects import verification
from villagedesk.subjects.verification import Outcome

KEYS = {"0": Qt.Key.Key_0, "1": Qt.Key.Key_1, "2": Qt.Key.Key_2, "3": Qt.Key.Key_3, "4": Qt.Key.Key_4}


@pytest.fixture
def village(context: Context) -> Context:
    """Four people of 一组, two of 大寨组."""
    group_of(context, "一组", 4)
    household(context, "大寨组", "吴建国", "吴小妹")
    return context


@pytest.fixture
def page(village: Context, qtbot: QtBot) -> VerificationPage:
    return opened(village, qtbot)


def opened(context: Context, qtbot: QtBot) -> VerificationPage:
    page = open_page(VerificationPage, context, qtbot)
    page.setFocus()
    return page


def keys(text: str) -> None:
    for character in text:
        press(KEYS[character])


def listed(page: VerificationPage) -> list[tuple[str, str]]:
    """Return name and state of the people shown."""
    paged = page.desk.table.paged
    return [(paged.text(row, 2), paged.text(row, 8)) for row in range(paged.rowCount())]


def chosen(page: VerificationPage) -> str:
    return page.desk.card.title.text()


def result(context: Context, page: VerificationPage, row: int) -> Callable[[], object]:
    person = page.desk.table.paged.ids[row]
    return lambda: values(context, person).get("verify_result")


def test_opens_on_the_first_group_and_its_first_person(page: VerificationPage) -> None:
    assert page.desk.group == "一组"
    assert listed(page) == [("韦一平", ""), ("罗一平", ""), ("韦二平", ""), ("罗二平", "")]
    assert chosen(page) == "韦一平"
    assert page.header.count.text().endswith("已核实 0 / 6，还有 6 人")
    shown = [page.desk.groups.item(row).text() for row in range(page.desk.groups.count())]
    assert shown == ["全村", "一组", "大寨组"]


def test_one_key_marks_and_goes_on(page: VerificationPage, village: Context, qtbot: QtBot) -> None:
    keys("14")
    assert listed(page)[:3] == [("韦一平", "无变化"), ("罗一平", "联系不上"), ("韦二平", "")]
    assert chosen(page) == "韦二平"
    assert page.desk.chips.chip(View.OPEN).accessibleName() == "未核实 3"
    assert page.desk.chips.chip(View.UNREACHED).accessibleName() == "联系不上 1"
    settle(qtbot)
    assert result(village, page, 0)() == "1"
    assert result(village, page, 1)() == "4"


def test_keys_of_the_number_pad_count_and_a_held_key_marks_once(page: VerificationPage) -> None:
    press(Qt.Key.Key_1, Qt.KeyboardModifier.KeypadModifier)
    assert chosen(page) == "罗一平"
    held = QTest.keyEvent
    for action in (QTest.KeyAction.Press, QTest.KeyAction.Release):
        held(action, focus(), Qt.Key.Key_1)
    assert chosen(page) == "韦二平"


def test_changed_opens_the_person_and_the_way_back_leads_to_the_next(page: VerificationPage, qtbot: QtBot) -> None:
    first = page.desk.table.current_id()
    with qtbot.waitSignal(page.go) as going:
        keys("2")
    assert (going.args[0], going.args[1].person) == ("person", first)
    assert page.leave()
    page.refresh()
    settle(qtbot)
    assert listed(page)[0] == ("罗一平", "")
    assert chosen(page) == "罗一平"


def test_enter_opens_the_person_without_a_mark(page: VerificationPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.go) as going:
        enter()
    assert (going.args[0], going.args[1].person) == ("person", page.desk.table.paged.ids[0])
    assert page.desk.marks.last is None


def test_leaving_takes_reason_day_and_enter(page: VerificationPage, village: Context, qtbot: QtBot) -> None:
    person = page.desk.table.current_id()
    keys("3")
    assert page.desk.card.leaving.isVisible()
    assert not page.desk.card.answers.isVisible()
    keys("2")
    assert focus() is page.desk.card.leaving.day
    enter()
    assert chosen(page) == "罗一平"
    assert focus() is page.desk.table
    settle(qtbot)
    stored = values(village, person)
    assert (stored["left_reason"], stored["left_on"]) == ("2", village.today.isoformat())
    assert listed(page)[0] == ("韦一平", "离册")
    assert page.header.count.text().endswith("已核实 1 / 6，还有 5 人")


@pytest.mark.parametrize(("typed", "said"), [("哪天", "日期不对"), ("2099-01-01", "不能晚于今天"), ("-", "日期不对")])
def test_a_day_that_cannot_be_is_said_below_the_question(page: VerificationPage, typed: str, said: str) -> None:
    keys("31")
    type_text(typed)
    enter()
    panel = page.desk.card.leaving
    assert said in panel.note.text()
    assert focus() is panel.day
    type_text("2026.1.3")
    assert said not in panel.note.text()
    enter()
    assert panel.isHidden()


def test_leaving_without_reason_asks_for_it_and_esc_gives_up(page: VerificationPage, qtbot: QtBot) -> None:
    keys("3")
    enter()
    assert "请先选一个原因" in page.desk.card.leaving.note.text()
    assert not page.header.back_button.isEnabled()
    with qtbot.waitSignal(page.desk.card.leaving_ended):
        press(Qt.Key.Key_Escape)
    assert page.desk.card.answers.isVisible()
    assert chosen(page) == "韦一平"
    assert page.header.back_button.isEnabled()


def test_backspace_and_ctrl_z_take_the_last_keys_back(page: VerificationPage, village: Context, qtbot: QtBot) -> None:
    keys("11")
    press(Qt.Key.Key_Backspace)
    assert chosen(page) == "罗一平"
    press(Qt.Key.Key_Z, CTRL)
    assert chosen(page) == "韦一平"
    assert [state for _, state in listed(page)] == ["", "", "", ""]
    assert not page.desk.card.undo_button.isEnabled()
    settle(qtbot)
    assert result(village, page, 0)() is None
    assert result(village, page, 1)() is None


def test_who_left_comes_back_by_taking_back_after_the_list_was_read_anew(
    page: VerificationPage, village: Context, qtbot: QtBot
) -> None:
    person = page.desk.table.current_id()
    keys("31")
    enter()
    settle(qtbot)
    page.refresh()
    settle(qtbot)
    assert ("韦一平", "离册") not in listed(page)
    press(Qt.Key.Key_Backspace)
    settle(qtbot)
    assert (chosen(page), page.desk.view()) == ("韦一平", View.ALL)
    assert values(village, person)["left_on"] is None


def test_a_mark_of_another_day_is_cleared_by_its_own_key(
    page: VerificationPage, village: Context, qtbot: QtBot
) -> None:
    person = page.desk.table.current_id()
    verification.mark(village.register, person, Outcome.CHANGED, village.today)
    page.desk.show_group("一组", View.ALL)
    page.refresh()
    settle(qtbot)
    page.desk.table.choose_row(0)
    assert page.desk.card.answers.buttons[Outcome.CHANGED].isChecked()
    keys("0")
    settle(qtbot)
    assert values(village, person)["verify_result"] is None
    assert listed(page)[0] == ("韦一平", "")
    press(Qt.Key.Key_Backspace)
    settle(qtbot)
    assert values(village, person)["verify_result"] == "2"


def test_a_finished_group_says_so_and_f8_leads_on(page: VerificationPage, qtbot: QtBot) -> None:
    keys("1114")
    assert page.desk.notice.isVisible()
    words = page.desk.notice.words.text()
    assert words == "一组问完了：4 人里核实 3 人，联系不上 1 人，过几天再问。按 F8 到大寨组。"
    with qtbot.waitSignal(page.desk.next_button.clicked):
        press(Qt.Key.Key_F8)
    assert page.desk.group == "大寨组"
    assert chosen(page) == "吴建国"
    keys("11")
    assert page.desk.notice.words.text() == "大寨组问完了：2 人里核实 2 人。"
    assert not page.desk.next_button.isEnabled()


def test_those_who_were_not_reached_are_asked_once_more(page: VerificationPage, qtbot: QtBot) -> None:
    keys("1441")
    settle(qtbot)
    page.desk.chips.chip(View.UNREACHED).click()
    assert listed(page) == [("罗一平", "联系不上"), ("韦二平", "联系不上")]
    keys("41")
    assert listed(page) == [("罗一平", "联系不上"), ("韦二平", "无变化")]
    page.refresh()
    settle(qtbot)
    assert listed(page) == [("罗一平", "联系不上")]


def test_who_turned_16_has_a_chip(village: Context, qtbot: QtBot) -> None:
    today = village.today
    born = f"{today.year - 16}-{today.month:02d}-01"
    village.register.save(blank("labourer"), {"name": "韦小龙", "birth_date": born})
    page = opened(village, qtbot)
    page.desk.show_group(None, View.TURNED_16)
    assert listed(page) == [("韦小龙", "")]
    assert page.desk.chips.chip(View.TURNED_16).accessibleName() == "本月满16岁 1"
    page.desk.show_group("一组", View.TURNED_16)
    assert listed(page) == []


def test_people_without_a_group_have_a_place_of_their_own(village: Context, qtbot: QtBot) -> None:
    village.register.save(blank("labourer"), {"name": "陆散户"})
    page = opened(village, qtbot)
    page.desk.groups.setCurrentRow(page.desk.groups.count() - 1)
    assert page.desk.group == ""
    assert page.desk.groups.currentItem().text() == "未填村民组"
    assert chosen(page) == "陆散户"


def test_a_later_visit_goes_on_where_the_last_one_ended(page: VerificationPage, village: Context, qtbot: QtBot) -> None:
    keys("11")
    settle(qtbot)
    again = opened(village, qtbot)
    assert (again.desk.group, chosen(again)) == ("一组", "韦二平")


def test_a_visit_may_name_the_group(page: VerificationPage, qtbot: QtBot) -> None:
    page.arrive("大寨组")
    page.refresh()
    settle(qtbot)
    assert (page.desk.group, chosen(page)) == ("大寨组", "吴建国")


def test_a_mark_on_somebody_voided_meanwhile_is_told_and_not_shown(
    page: VerificationPage, village: Context, qtbot: QtBot
) -> None:
    record = village.register.get("labourer", page.desk.table.current_id())
    assert record is not None
    village.register.void(record, "重复登记")
    keys("1")
    settle(qtbot)
    (box,) = page.findChildren(QDialog)
    assert "作废" in box.property("text")
    box.close()
    assert [name for name, _ in listed(page)] == ["罗一平", "韦二平", "罗二平"]
    assert page.desk.marks.last is None


def test_counts_around_the_page_follow(page: VerificationPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.changed, timeout=5_000):
        keys("11")


def test_the_sheets_of_the_chosen_group_are_previewed(page: VerificationPage, qtbot: QtBot) -> None:
    assert page.print_page()
    (dialog,) = page.findChildren(PrintDialog)
    qtbot.waitUntil(lambda: dialog.preview.pages() == 1, timeout=10_000)
    dialog.reject()
    page.desk.show_group(None, View.ALL)
    page.print_page()
    whole = page.findChildren(PrintDialog)[-1]
    qtbot.waitUntil(lambda: whole.preview.pages() == 2, timeout=10_000)
    whole.reject()


def test_an_empty_register_says_how_to_begin(context: Context, qtbot: QtBot) -> None:
    page = opened(context, qtbot)
    assert page.empty.isVisible()
    assert not page.desk.isVisible()
    assert not page.print_page()
    with qtbot.waitSignal(page.go) as going:
        page.empty.button.click()
    assert going.args == ["ledger", None]


def test_a_narrow_list_keeps_number_name_and_state(page: VerificationPage, qtbot: QtBot) -> None:
    page.resize(820, 680)
    shown = [number for number in range(9) if not page.desk.table.isColumnHidden(number)]
    labels = [page.desk.table.paged.columns[number].label for number in shown]
    assert labels[:2] == ["序号", "姓名"]
    assert labels[-1] == "核实"
    assert "电话" not in labels
    page.resize(1700, 680)
    assert not page.desk.table.isColumnHidden(7)
