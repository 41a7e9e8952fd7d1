"""A household's page: head first, members with what they share, drafts, moving, another head."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.screens.desk import settle
from tests.screens.household_page import HomeOpener, begin, families, head, home_opener, saved
from tests.screens.typing import CTRL, enter, fill, focus, press, type_text
from tests.subjects.people import ID_NUMBER, register_ouyang
from tests.subjects.test_households import add, family_of_three
from ui.forms.choices import ChoiceEditor
from ui.pages.household.members import HOME, NEW, OVERVIEW
from ui.tasks import finish_tasks
from villagedesk.context import Context
from villagedesk.subjects import entry_order
from villagedesk.subjects.households import new_family


@pytest.fixture
def open_home(context: Context, qtbot: QtBot) -> Iterator[HomeOpener]:
    """Open the household page; nothing runs on when the register closes."""
    yield home_opener(context, qtbot)
    finish_tasks()


def test_forms_and_blank_paper_share_one_order(open_home: HomeOpener) -> None:
    page = open_home()
    assert tuple(page.desk.home.first.boxes) == entry_order.HOUSEHOLD
    assert tuple(page.desk.body.form.first.boxes) == entry_order.MEMBER


def test_a_household_needs_its_group_before_anybody_is_asked(open_home: HomeOpener) -> None:
    page = open_home()
    type_text("韦光荣")
    press(Qt.Key.Key_Return, CTRL)
    assert page.desk.shown == HOME
    assert page.header.badge.text() == "没保存，1 处要改"
    assert focus().property("field") == "group"


def test_the_head_comes_first_under_the_name_already_typed(open_home: HomeOpener, context: Context) -> None:
    page = open_home()
    begin(page)
    form = page.desk.body.form
    assert (form.value("relation_to_head"), form.value("name")) == ("02", "韦光荣")
    assert focus().property("field") == "id_number"
    assert page.desk.list.ids() == [HOME, NEW]
    assert families(context) == []


def test_somebody_else_than_the_head_can_come_first(open_home: HomeOpener) -> None:
    page = open_home()
    begin(page)
    form = page.desk.body.form
    form.focus_field("relation_to_head")
    press(Qt.Key.Key_A, CTRL)
    fill("2")
    assert (form.value("relation_to_head"), form.value("name")) == ("10", None)


def test_members_are_listed_with_relation_and_age(open_home: HomeOpener, context: Context, qtbot: QtBot) -> None:
    family = family_of_three(context)
    page = open_home(family.home.id)
    assert page.desk.shown == OVERVIEW
    assert page.header.title.text() == "韦光荣 户 · 二组"
    texts = [page.desk.list.view.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(5)]
    age = family.members[1].age
    assert texts[3] == f"潘秀英 配偶 · 女 · {age} 岁"
    press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert page.desk.shown == family.members[0].id
    settle(qtbot)


def test_the_next_member_shares_what_members_share(open_home: HomeOpener, context: Context, qtbot: QtBot) -> None:
    page = open_home()
    begin(page)
    fill("", "1", "", "13136715753", "", "", "byz")
    saved(page, qtbot, Qt.Key.Key_Return)
    form = page.desk.body.form
    assert focus().property("field") == "relation_to_head"
    assert form.value("ethnic_group") == "09"
    fill("3", "", "1")
    assert focus().property("field") == "name"
    assert form.value("name") == "韦"
    fill("小平", "无")
    saved(page, qtbot)
    (family,) = families(context)
    assert [(member.name, member.relation) for member in family.members] == [("韦光荣", "02"), ("韦小平", "20")]


def test_a_surname_alone_is_not_stored_as_a_name(open_home: HomeOpener, context: Context, qtbot: QtBot) -> None:
    page = open_home()
    head(page, qtbot)
    fill("3", "", "1", "", "无")
    press(Qt.Key.Key_S, CTRL)
    assert page.header.badge.text() == "没保存，1 处要改"
    assert focus().property("field") == "name"
    assert len(families(context)[0].members) == 1


def test_what_was_typed_survives_a_crash(open_home: HomeOpener, context: Context, qtbot: QtBot) -> None:
    page = open_home()
    head(page, qtbot)
    fill("3", "", "1", "小平", "无")
    with qtbot.waitSignal(page.sitting.drafts.kept, timeout=10_000):
        page.leave()
    again = open_home(families(context)[0].home.id)
    form = again.desk.body.form
    assert again.desk.shown == NEW
    assert (form.value("relation_to_head"), form.value("name")) == ("20", "韦小平")
    assert again.notice.words.text().startswith("接着上次没有保存的内容")
    saved(again, qtbot)
    assert len(families(context)[0].members) == 1 + 1


def test_an_unfinished_new_household_is_taken_up_again(open_home: HomeOpener, qtbot: QtBot) -> None:
    page = open_home()
    fill("韦光荣", "大寨组")
    with qtbot.waitSignal(page.sitting.drafts.kept, timeout=10_000):
        page.leave()
    again = open_home()
    assert again.desk.home.value("head_name") == "韦光荣"
    again.notice.button.click()
    assert again.desk.home.value("head_name") == ""


def test_undo_gives_back_what_was_typed(open_home: HomeOpener, context: Context, qtbot: QtBot) -> None:
    page = open_home()
    head(page, qtbot)
    with qtbot.waitSignal(page.saver.undone, timeout=10_000):
        page.done.button.click()
    assert families(context) == []
    assert page.desk.home.value("group") == "大寨组"
    assert page.desk.body.form.value("phone") == "13136715753"
    saved(page, qtbot)
    assert [member.name for member in families(context)[0].members] == ["韦光荣"]


def test_somebody_registered_already_is_taken_into_the_household(
    open_home: HomeOpener, context: Context, qtbot: QtBot
) -> None:
    ouyang = register_ouyang(context)
    page = open_home()
    head(page, qtbot)
    fill("5")
    type_text(ID_NUMBER)
    enter()
    assert page.done.words.text() == "欧阳红娜 原来在 欧阳志明 户，保存后转到这一户。"
    assert focus().property("field") == "relation_to_head"
    fill("5")
    saved(page, qtbot)
    moved = context.register.get("labourer", ouyang.id)
    assert moved is not None
    assert moved.values["household"] == page.desk.family.home.id
    assert moved.values["relation_to_head"] == "38"
    assert len(page.desk.family.members) == 2


def test_a_member_moves_to_another_household_by_name(open_home: HomeOpener, context: Context, qtbot: QtBot) -> None:
    family = family_of_three(context)
    other = add(context, new_family(), "罗大贵", "02")
    son = family.members[2]
    page = open_home(family.home.id)
    page.desk.picked.emit(son.id)
    page.desk.move_button.click()
    fill("ldg", "6")
    with qtbot.waitSignal(page.saver.arranged, timeout=10_000):
        enter()
    assert page.done.words.text() == "韦小平 已转到别的户。"
    moved = context.register.get("labourer", son.id)
    assert moved is not None
    assert (moved.values["household"], moved.values["relation_to_head"]) == (other.home.id, "28")


def test_another_head_is_asked_for_everybodys_relation(open_home: HomeOpener, context: Context, qtbot: QtBot) -> None:
    family = family_of_three(context)
    wife = family.members[1]
    page = open_home(family.home.id)
    page.desk.picked.emit(wife.id)
    page.desk.head_button.click()
    editors: list[ChoiceEditor] = page.arranging.heading.editors
    assert [editor.reading().values["relation_to_head"] for editor in editors] == ["10", "20"]
    enter()
    enter()
    with qtbot.waitSignal(page.saver.arranged, timeout=10_000):
        enter()
    assert page.desk.family.head is not None
    assert page.desk.family.head.name == "潘秀英"
    assert page.header.title.text() == "潘秀英 户 · 二组"


def test_income_is_typed_by_year(open_home: HomeOpener, context: Context, qtbot: QtBot) -> None:
    family = family_of_three(context)
    page = open_home(family.home.id)
    page.desk.picked.emit(HOME)
    page.desk.home.setCurrentIndex(1)
    fill("2025", "1", "3.6万", "")
    with qtbot.waitSignal(page.saver.home_saved, timeout=10_000):
        press(Qt.Key.Key_S, CTRL)
    (income,) = families(context)[0].incomes
    assert (income.values["year"], income.values["source"], income.values["amount"]) == (2025, "1", 3_600_000)
