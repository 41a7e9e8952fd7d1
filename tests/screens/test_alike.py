"""可能重复登记 on screen: pairs by strength, two people side by side, one key a decision, and the way back."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from tests.screens import desk
from tests.screens.desk import person, settle
from tests.screens.typing import CTRL, enter, focus, press
from tests.subjects.people import ID_NUMBER
from tests.subjects.test_comparing import near
from ui.pages.alike.choice import SideButton
from ui.pages.alike.page import AlikePage
from ui.tasks import finish_tasks
from villagedesk.context import Context
from villagedesk.register import people, same
from villagedesk.register.record import Record
from villagedesk.subjects.registration import load

SHIFT = Qt.KeyboardModifier.ShiftModifier
Opener = Callable[[], AlikePage]


@pytest.fixture
def twice(context: Context) -> dict[str, tuple[Record, Record]]:
    """Three pairs, the weakest registered first."""
    near_id = [person(context, "吴建国", "三组", id_number=number) for number in (ID_NUMBER, near(ID_NUMBER))]
    by_phone = [person(context, "韦光荣", "一组", phone="13800000001", education=code) for code in ("70", "60")]
    by_id = [person(context, name, "二组", id_number="110105199003072522") for name in ("罗小妹", "罗晓梅")]
    return {"id": (by_id[0], by_id[1]), "phone": (by_phone[0], by_phone[1]), "near": (near_id[0], near_id[1])}


@pytest.fixture
def open_page(context: Context, qtbot: QtBot) -> Iterator[Opener]:
    yield lambda: desk.open_page(AlikePage, context, qtbot)
    finish_tasks()


def listed(page: AlikePage) -> list[tuple[str, str]]:
    table = page.desk.table.paged
    return [(table.text(row, 1), table.text(row, 2)) for row in range(table.rowCount())]


def counts(page: AlikePage) -> list[str]:
    return [page.desk.chips.chip(name).accessibleName() for name in ("waiting", "merged", "apart")]


def names(page: AlikePage) -> tuple[str, ...]:
    return tuple(side.name.text() for side in page.desk.card.sides)


def words(widget: QWidget) -> list[str]:
    return [label.accessibleName() or label.text() for label in widget.findChildren(QLabel)]


def roll(context: Context) -> list[str]:
    with context.register.database.reading() as connection:
        return sorted(str(row.person["name"]) for row in people.rows(connection, people.ids(connection)))


@pytest.mark.usefixtures("twice")
def test_the_strongest_likeness_comes_first_and_says_what_agrees(open_page: Opener) -> None:
    page = open_page()
    assert listed(page) == [
        ("罗小妹、罗晓梅", "身份证号相同"),
        ("韦光荣", "姓名电话相同"),
        ("吴建国", "身份证号相近"),
    ]
    assert page.header.count.text() == "3 对待定"
    assert page.desk.card.badge.text() == "身份证号相同"
    assert "应该是同一个人" in page.desk.card.advice.text()
    assert names(page) == ("罗小妹", "罗晓梅")
    assert focus() is page.desk.table


@pytest.mark.usefixtures("twice")
def test_what_differs_stands_first_and_a_number_that_is_the_same_stays_masked(open_page: Opener) -> None:
    page = open_page()
    shown = words(page.desk.card.sheet)
    assert shown[:5] == ["不一样的 2 项", "所在农户", "二组 · 罗小妹", "二组 · 罗晓梅", "姓名"]
    assert shown.index("名下的记录") < shown.index("一样的 3 项")
    assert "110105********2522" in shown


@pytest.mark.usefixtures("twice")
def test_what_has_no_room_is_read_by_keys(open_page: Opener, qtbot: QtBot) -> None:
    page = open_page()
    page.resize(1190, 420)
    sheet = page.desk.card.sheet
    bar = sheet.verticalScrollBar()
    qtbot.waitUntil(lambda: sheet.hint.text() == "Ctrl+↓ 更多")
    press(Qt.Key.Key_Down, CTRL)
    assert bar.value() > 0
    press(Qt.Key.Key_Up, CTRL)
    assert bar.value() == 0


@pytest.mark.usefixtures("twice")
def test_numbers_that_differ_are_shown_in_full_with_the_digits_underlined(open_page: Opener) -> None:
    page = open_page()
    for _ in range(2):
        press(Qt.Key.Key_Down)
    assert page.desk.card.badge.text() == "身份证号相近"
    labels = {label.accessibleName(): label for label in page.desk.card.sheet.findChildren(QLabel)}
    for number in (ID_NUMBER, near(ID_NUMBER)):
        assert labels[number].text().count("underline") == 2
        assert labels[number].textFormat() is Qt.TextFormat.RichText


@pytest.mark.usefixtures("twice")
def test_two_people_stay_two_and_the_next_pair_is_there_at_once(
    open_page: Opener, context: Context, qtbot: QtBot
) -> None:
    page = open_page()
    press(Qt.Key.Key_2)
    assert names(page) == ("韦光荣", "韦光荣")
    assert counts(page) == ["待定 2", "已合并 0", "不是同一人 1"]
    press(Qt.Key.Key_2)
    assert names(page) == ("吴建国", "吴建国")
    with qtbot.waitSignal(page.changed):
        settle(qtbot)
    again = open_page()
    assert listed(again) == [("吴建国", "身份证号相近")]
    assert len(roll(context)) == 6


@pytest.mark.usefixtures("twice")
def test_later_goes_on_to_the_next_and_comes_again_after_all_others(open_page: Opener) -> None:
    page = open_page()
    press(Qt.Key.Key_3)
    assert [name for name, _ in listed(page)] == ["韦光荣", "吴建国", "罗小妹、罗晓梅"]
    assert names(page) == ("韦光荣", "韦光荣")
    press(Qt.Key.Key_3)
    press(Qt.Key.Key_3)
    assert names(page) == ("罗小妹", "罗晓梅")
    press(Qt.Key.Key_Z, CTRL)
    assert names(page) == ("吴建国", "吴建国")


@pytest.mark.usefixtures("twice")
def test_the_last_decision_is_taken_back(open_page: Opener, context: Context, qtbot: QtBot) -> None:
    page = open_page()
    assert not page.undo_button.isEnabled()
    press(Qt.Key.Key_2)
    press(Qt.Key.Key_Z, CTRL)
    assert names(page) == ("罗小妹", "罗晓梅")
    assert page.header.badge.text() == "已撤销"
    settle(qtbot)
    assert counts(page) == ["待定 3", "已合并 0", "不是同一人 0"]
    assert not page.undo_button.isEnabled()


@pytest.mark.usefixtures("twice")
def test_nothing_is_taken_back_that_somebody_else_wrote(open_page: Opener, context: Context, qtbot: QtBot) -> None:
    page = open_page()
    press(Qt.Key.Key_2)
    settle(qtbot)
    assert page.undo_button.isEnabled()
    person(context, "石玉兰")
    page.refresh()
    settle(qtbot)
    assert not page.undo_button.isEnabled()
    press(Qt.Key.Key_Z, CTRL)
    settle(qtbot)
    assert "石玉兰" in roll(context)
    assert counts(page)[2] == "不是同一人 1"


def test_a_merge_asks_field_by_field_and_takes_what_was_chosen(
    open_page: Opener, context: Context, twice: dict[str, tuple[Record, Record]], qtbot: QtBot
) -> None:
    page = open_page()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_1)
    card = page.desk.card
    assert card.is_merging
    assert not page.header.back_button.isEnabled()
    first, second = twice["phone"]
    assert str(first.values["number"]) in card.summary.text()
    assert chosen(page) == {"文化程度": "高中"}
    assert focus().accessibleName() == "文化程度：高中"
    press(Qt.Key.Key_Space)
    assert focus().accessibleName() == "文化程度：初中"
    enter()
    assert names(page) == ("吴建国", "吴建国")
    settle(qtbot)
    merged = load(context.register, second.id)
    assert merged is not None
    assert (merged.id, merged.labourer.values["education"]) == (first.id, "70")
    assert roll(context).count("韦光荣") == 1


def chosen(page: AlikePage) -> dict[str, str]:
    """Return what the merge would take of each topic."""
    buttons = (choice.buttons[choice.side] for choice in page.desk.card.sheet.choices)
    return dict(button.accessibleName().split("：", 1) for button in buttons)


@pytest.mark.usefixtures("twice")
def test_nobody_is_interrupted_while_choosing(open_page: Opener, context: Context, qtbot: QtBot) -> None:
    page = open_page()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_1)
    person(context, "罗小妹", "二组", id_number="110105199003072522")
    page.refresh()
    settle(qtbot)
    assert page.desk.card.is_merging
    assert chosen(page) == {"文化程度": "初中"}
    press(Qt.Key.Key_Escape)
    assert counts(page)[0] == "待定 5"
    assert names(page) == ("韦光荣", "韦光荣")


@pytest.mark.usefixtures("twice")
def test_escape_leaves_the_choosing_and_changes_nothing(open_page: Opener, context: Context, qtbot: QtBot) -> None:
    page = open_page()
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_2)
    assert isinstance(focus(), SideButton)
    press(Qt.Key.Key_Escape)
    assert not page.desk.card.is_merging
    assert focus() is page.desk.table
    settle(qtbot)
    assert len(roll(context)) == 6
    with qtbot.waitSignal(page.go) as gone:
        press(Qt.Key.Key_Escape)
    assert gone.args == ["back", None]


def test_enter_opens_the_left_one_and_shift_enter_the_right_one(
    open_page: Opener, twice: dict[str, tuple[Record, Record]], qtbot: QtBot
) -> None:
    page = open_page()
    left, right = twice["id"]
    for modifier, wanted in ((Qt.KeyboardModifier.NoModifier, left), (SHIFT, right)):
        with qtbot.waitSignal(page.go) as gone:
            press(Qt.Key.Key_Return, modifier)
        assert gone.args == ["person", wanted.id]
    with qtbot.waitSignal(page.go) as gone:
        page.desk.card.sides[1].open_button.click()
    assert gone.args == ["person", right.id]


def test_a_merge_of_old_can_be_taken_apart(
    open_page: Opener, context: Context, twice: dict[str, tuple[Record, Record]], qtbot: QtBot
) -> None:
    left, right = twice["id"]
    same.merge(context.register, left.id, right.id, {"name": "罗小妹"})
    page = open_page()
    page.desk.chips.chip("merged").click()
    assert [name for name, _ in listed(page)] == ["罗小妹、罗晓梅"]
    assert page.desk.merged.taken.text().startswith("合并进来的登记：罗晓梅，")
    press(Qt.Key.Key_4)
    settle(qtbot)
    assert page.header.badge.text() == "已拆开"
    assert counts(page) == ["待定 2", "已合并 0", "不是同一人 1"]
    assert [name for name in roll(context) if name.startswith("罗")] == ["罗小妹", "罗晓梅"]
    press(Qt.Key.Key_Z, CTRL)
    settle(qtbot)
    assert counts(page) == ["待定 2", "已合并 1", "不是同一人 0"]


def test_who_was_taken_for_two_can_still_be_put_together(
    open_page: Opener, context: Context, twice: dict[str, tuple[Record, Record]], qtbot: QtBot
) -> None:
    left, right = twice["id"]
    same.not_same(context.register, left.id, right.id)
    page = open_page()
    page.desk.chips.chip("apart").click()
    assert names(page) == ("罗小妹", "罗晓梅")
    assert page.desk.card.other_button.isHidden()
    press(Qt.Key.Key_1)
    enter()
    settle(qtbot)
    assert counts(page) == ["待定 2", "已合并 1", "不是同一人 0"]


def test_a_visit_may_be_about_some_people(
    open_page: Opener, twice: dict[str, tuple[Record, Record]], qtbot: QtBot
) -> None:
    page = open_page()
    page.arrive(frozenset({twice["near"][1].id}))
    page.refresh()
    settle(qtbot)
    assert names(page) == ("吴建国", "吴建国")


def test_where_nobody_is_registered_twice_the_page_says_so(open_page: Opener, context: Context) -> None:
    person(context, "韦光荣")
    page = open_page()
    assert "没有可能重复登记的人。" in words(page)
    assert page.desk.card.isHidden()
    assert page.header.count.text() == ""


def test_a_decision_that_cannot_be_written_is_told_and_the_truth_is_shown(
    open_page: Opener, context: Context, twice: dict[str, tuple[Record, Record]], qtbot: QtBot
) -> None:
    page = open_page()
    left, right = twice["id"]
    same.merge(context.register, left.id, right.id, {})
    press(Qt.Key.Key_2)
    settle(qtbot)
    (box,) = page.window().findChildren(QMessageBox)
    assert "已经合并" in box.text()
    box.close()
    settle(qtbot)
    assert counts(page) == ["待定 2", "已合并 1", "不是同一人 0"]
    assert not page.undo_button.isEnabled()
