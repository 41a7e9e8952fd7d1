"""Whoever is typed may be registered already: mentioned quietly below the form, never in the way."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.screens.desk import person, settle
from tests.screens.person_page import Opener, fill, retype, roll, saved
from tests.screens.typing import focus, press, type_text
from tests.subjects.people import ID_NUMBER, register_ouyang
from tests.subjects.test_comparing import near
from ui.pages.person.page import PersonPage
from villagedesk.context import Context
from villagedesk.subjects.registration import new_person

ALT = Qt.KeyboardModifier.AltModifier
PHONE = "13136715753"


def look(page: PersonPage, qtbot: QtBot) -> str:
    """Let the page look at what was typed, and return what it mentions."""
    page.watch.look()
    settle(qtbot)
    return page.watch.likely.words.text() if page.watch.likely.isVisible() else ""


def type_in(page: PersonPage, **values: str) -> None:
    for name, text in values.items():
        retype(page, name, text)


def test_the_same_name_and_phone_are_mentioned_and_one_key_opens_the_person(
    new_page: Opener, context: Context, qtbot: QtBot
) -> None:
    known = register_ouyang(context)
    page = new_page()
    type_in(page, name="欧阳红娜")
    assert look(page, qtbot) == ""
    type_in(page, phone=PHONE)
    assert look(page, qtbot) == "可能已登记：欧阳红娜 · 大寨组 · 1991 年生（姓名和电话相同）。"
    assert focus().property("field") == "phone"
    with qtbot.waitSignal(page.go) as going:
        press(Qt.Key.Key_O, ALT)
    assert going.args == ["person", known.id]


def test_the_same_name_and_birth_date_are_mentioned(new_page: Opener, context: Context, qtbot: QtBot) -> None:
    person(context, "罗小妹", "一组", birth_date="1990-01-02")
    page = new_page()
    type_in(page, name="罗小妹", birth_date="1990.1.2")
    assert look(page, qtbot) == "可能已登记：罗小妹 · 一组 · 1990 年生（姓名和出生日期相同）。"


def test_an_id_number_mistyped_for_a_namesake_is_mentioned(new_page: Opener, context: Context, qtbot: QtBot) -> None:
    register_ouyang(context)
    page = new_page()
    type_in(page, id_number=near(ID_NUMBER), name="欧阳红娜")
    assert look(page, qtbot).endswith("（姓名相同、身份证号只差一两位）。")


def test_a_known_id_number_has_its_own_bar_and_another_speaks_against(
    new_page: Opener, context: Context, qtbot: QtBot
) -> None:
    register_ouyang(context)
    page = new_page()
    type_in(page, name="欧阳红娜", id_number=ID_NUMBER)
    assert look(page, qtbot) == ""
    assert page.known.isVisible()
    type_in(page, phone=PHONE, id_number="110105199003072522")
    assert look(page, qtbot) == ""


def test_nobody_is_mentioned_twice_while_one_form_is_filled_in(
    new_page: Opener, context: Context, qtbot: QtBot
) -> None:
    register_ouyang(context)
    page = new_page()
    type_in(page, name="欧阳红娜", phone=PHONE)
    assert look(page, qtbot)
    press(Qt.Key.Key_N, ALT)
    assert page.watch.likely.isHidden()
    type_in(page, phone="13900000000")
    assert look(page, qtbot) == ""
    type_in(page, phone=PHONE)
    assert look(page, qtbot) == ""


def test_saving_goes_on_and_says_no_more_about_it(new_page: Opener, context: Context, qtbot: QtBot) -> None:
    person(context, "韦光荣", "一组", phone=PHONE)
    page = new_page()
    fill(page, "韦光荣")
    assert look(page, qtbot)
    saved(page, qtbot)
    assert page.watch.likely.isHidden()
    assert roll(context) == ["韦光荣", "韦光荣"]
    type_in(page, name="韦光荣")
    assert look(page, qtbot) == ""


def test_an_answer_that_comes_after_another_form_is_shown_is_dropped(
    new_page: Opener, context: Context, qtbot: QtBot
) -> None:
    register_ouyang(context)
    page = new_page()
    type_in(page, name="欧阳红娜", phone=PHONE)
    page.watch.look()
    page.watch.begin(new_person())
    settle(qtbot)
    assert page.watch.likely.isHidden()


def test_a_person_who_was_opened_is_not_compared_before_something_is_changed(
    new_page: Opener, context: Context, qtbot: QtBot
) -> None:
    register_ouyang(context)
    other = person(context, "欧阳红娜", phone="13900000000")
    page = new_page(other.id)
    assert look(page, qtbot) == ""
    type_in(page, phone=PHONE)
    assert "欧阳红娜" in look(page, qtbot)
    type_text("0")
    assert look(page, qtbot) == ""
