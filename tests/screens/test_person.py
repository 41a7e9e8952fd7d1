"""A person's form: what follows from what, what stops saving, drafts, undo, conflicts, history."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.screens.person_page import Opener, fill, note, refused, retype, roll, saved
from tests.screens.typing import CTRL, enter, focus, press, type_text
from tests.subjects.people import ID_NUMBER, register_ouyang
from ui.pages.person.errand import Errand
from villagedesk.catalogue.field import Values
from villagedesk.context import Context
from villagedesk.register.record import blank


def test_a_valid_id_number_fills_sex_birth_date_and_age(new_page: Opener) -> None:
    page = new_page()
    type_text(ID_NUMBER[:17])
    assert note(page, "id_number") == "已输入 17 位，共 18 位"
    assert page.form.value("sex") is None
    type_text(ID_NUMBER[17:])
    assert (page.form.value("sex"), page.form.value("birth_date")) == ("2", "1991-01-18")
    assert note(page, "id_number") == "校验正确"
    assert "岁，由身份证号得出" in note(page, "birth_date")


def test_a_wrong_id_number_derives_nothing_and_says_so(new_page: Opener) -> None:
    page = new_page()
    type_text(ID_NUMBER[:17] + ("1" if ID_NUMBER[17] != "1" else "2"))
    enter()
    assert page.form.value("sex") is None
    assert "校验位不对" in note(page, "id_number")


def test_enter_skips_what_the_id_number_has_told(new_page: Opener) -> None:
    page = new_page()
    type_text(ID_NUMBER)
    enter()
    assert focus().property("field") == "name"
    type_text("欧阳红娜")
    enter()
    type_text("13136715753")
    enter()
    assert focus().property("field") == "ethnic_group"
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert focus().property("field") == "phone"
    assert page.form.value("name") == "欧阳红娜"


def test_enter_does_not_jump_while_the_input_method_composes(new_page: Opener) -> None:
    page = new_page()
    page.form.focus_field("name")
    QApplication.sendEvent(focus(), QInputMethodEvent("ou", []))
    enter()
    assert focus().property("field") == "name"


def test_without_an_id_number_a_reason_is_needed(new_page: Opener, qtbot: QtBot, context: Context) -> None:
    page = new_page()
    page.form.focus_field("name")
    type_text("韦光荣")
    page.form.focus_field("group")
    type_text("二组")
    refused(page, qtbot)
    assert focus().property("field") == "id_number"
    assert "没有身份证号" in note(page, "id_number")
    assert "没有联系电话" in note(page, "phone")
    assert page.header.badge.text() == "没保存，2 处要改"
    enter()
    type_text("1")
    enter()
    page.form.focus_field("phone")
    type_text("无")
    assert page.form.value("no_phone") is True
    saved(page, qtbot)
    assert roll(context) == ["韦光荣"]


def test_what_is_missing_is_not_told_before_saving(new_page: Opener, qtbot: QtBot) -> None:
    page = new_page()
    type_text(ID_NUMBER)
    page.watch.look()
    assert note(page, "name") == ""
    refused(page, qtbot)
    assert "没有填" in note(page, "name")
    assert "没有填" in note(page, "group")
    assert note(page, "education") == ""


def test_a_known_id_number_opens_that_person_by_enter(new_page: Opener, qtbot: QtBot, context: Context) -> None:
    known = register_ouyang(context)
    page = new_page()
    type_text(ID_NUMBER)
    assert page.known.isVisible()
    assert "欧阳红娜 · 大寨组" in page.known.words.text()
    with qtbot.waitSignal(page.go) as going:
        enter()
    assert going.args == ["person", known.id]


def test_a_known_household_is_recognised_and_fills_the_rest(new_page: Opener, context: Context) -> None:
    register_ouyang(context)
    page = new_page()
    page.form.focus_field("head_name")
    type_text("欧阳志明")
    enter()
    type_text("大寨组")
    page.watch.look()
    assert note(page, "head_name") == "已找到这一户：大寨组 1 口人"
    assert (page.form.value("address"), page.form.value("type")) == ("大寨12号", "1")
    page.form.focus_field("head_name")
    type_text("x")
    page.watch.look()
    assert note(page, "head_name") == "新的一户"


def test_the_head_of_the_household_is_named_once(new_page: Opener) -> None:
    page = new_page()
    page.form.focus_field("name")
    type_text("韦光荣")
    page.form.focus_field("relation_to_head")
    type_text("hz")
    enter()
    assert page.form.value("head_name") == "韦光荣"
    assert note(page, "head_name") == "本人就是户主"


def test_the_next_person_begins_with_group_address_and_collector(
    new_page: Opener, qtbot: QtBot, context: Context
) -> None:
    page = new_page()
    fill(page, "欧阳红娜", ID_NUMBER)
    enter()
    type_text("大寨12号")
    with qtbot.waitSignal(page.saver.saved, timeout=10_000):
        press(Qt.Key.Key_Return, CTRL)
    assert page.header.title.text() == "新登记 · 大寨组"
    assert page.form.value("name") is None
    assert (page.form.value("group"), page.form.value("address")) == ("大寨组", "大寨12号")
    assert note(page, "group") == "沿用上一人"
    assert focus().property("field") == "id_number"
    fill(page, "罗小妹")
    saved(page, qtbot)
    assert roll(context) == ["欧阳红娜", "罗小妹"]


def test_a_saved_person_shows_number_history_and_what_can_be_added(new_page: Opener, qtbot: QtBot) -> None:
    page = new_page()
    fill(page, "欧阳红娜", ID_NUMBER)
    with qtbot.waitSignal(page.changed):
        saved(page, qtbot)
    assert page.header.title.text() == "欧阳红娜 · 大寨组"
    assert page.done.words.text().startswith("已保存 欧阳红娜")
    assert "还可以补填：" in page.done.words.text()
    assert not page.body.is_dirty
    assert page.print_button.isVisible()


def test_undo_takes_a_registration_back_and_keeps_what_was_typed(
    new_page: Opener, qtbot: QtBot, context: Context
) -> None:
    page = new_page()
    fill(page, "欧阳红娜", ID_NUMBER)
    saved(page, qtbot)
    with qtbot.waitSignal(page.saver.undone):
        page.done.button.click()
    assert roll(context) == []
    assert page.form.value("name") == "欧阳红娜"
    assert page.header.title.text() == "新登记 · 大寨组"
    saved(page, qtbot)
    assert roll(context) == ["欧阳红娜"]


def test_undo_takes_a_correction_back(new_page: Opener, qtbot: QtBot, context: Context) -> None:
    person = register_ouyang(context)
    page = new_page(person.id)
    retype(page, "phone", "13700000001")
    saved(page, qtbot)
    with qtbot.waitSignal(page.saver.undone):
        page.done.button.click()
    assert page.form.value("phone") == "13136715753"


def test_the_id_number_of_a_known_head_brings_the_household(new_page: Opener, context: Context) -> None:
    known: Values = {"head_name": "欧阳红娜", "head_id_number": ID_NUMBER, "group": "大寨组", "type": "11"}
    context.register.save(blank("household"), known)
    page = new_page()
    type_text(ID_NUMBER)
    values = {name: page.form.value(name) for name in ("head_name", "group", "type", "relation_to_head")}
    assert values == {"head_name": "欧阳红娜", "group": "大寨组", "type": "11", "relation_to_head": "02"}
    assert note(page, "group") == "身份证号是这一户的户主"


def test_the_identity_card_says_who_it_is_and_leads_to_the_household(
    new_page: Opener, context: Context, qtbot: QtBot
) -> None:
    known = register_ouyang(context)
    page = new_page(known.id)
    assert page.identity.isVisible()
    assert page.identity.facts.text().startswith("女 · ")
    assert page.identity.facts.text().endswith("之女 · 131 3671 5753")
    assert page.identity.home_button.text() == "看 欧阳志明 户（1 人）"
    assert known.household is not None
    with qtbot.waitSignal(page.go) as going:
        press(Qt.Key.Key_H, Qt.KeyboardModifier.AltModifier)
    assert going.args == ["household", known.household.id]


def test_a_new_person_has_no_card_but_the_way_to_a_whole_household(new_page: Opener, qtbot: QtBot) -> None:
    page = new_page()
    assert not page.identity.isVisible()
    with qtbot.waitSignal(page.go) as going:
        press(Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    assert going.args == ["household", None]


def test_an_errand_leads_back_when_the_person_is_saved(new_page: Opener, context: Context, qtbot: QtBot) -> None:
    known = register_ouyang(context)
    page = new_page()
    Errand(known.id, "改好就回去").show_on(page)
    assert page.done.words.text() == "改好就回去"
    retype(page, "phone", "13900001111")
    with qtbot.waitSignal(page.go, timeout=10_000) as going:
        press(Qt.Key.Key_S, CTRL)
    assert going.args == ["back", None]
    page.arrive(known.id)
    retype(page, "phone", "13900002222")
    with qtbot.assertNotEmitted(page.go):
        saved(page, qtbot)


def test_what_is_odd_is_said_after_saving_from_within_its_field(
    new_page: Opener, qtbot: QtBot, context: Context
) -> None:
    page = new_page()
    fill(page, "欧阳红娜", ID_NUMBER)
    retype(page, "phone", "1313671575")
    saved(page, qtbot)
    assert roll(context) == ["欧阳红娜"]
    assert "请再核对：电话号码不对" in page.done.words.text()


def test_a_wrong_id_number_leads_past_the_reason_why_there_is_none(new_page: Opener) -> None:
    new_page()
    type_text(ID_NUMBER[:17] + ("1" if ID_NUMBER[17] != "1" else "2"))
    enter()
    assert focus().property("field") == "name"


def test_print_offers_the_slip_first_and_then_the_sheet_of_the_household(new_page: Opener, qtbot: QtBot) -> None:
    page = new_page()
    fill(page, "欧阳红娜", ID_NUMBER)
    saved(page, qtbot)
    assert page.print_page()
    words = [action.text() for action in page.printing.actions()]
    assert words == ["欧阳红娜 的登记单", "欧阳红娜 户的一户一表"]
    assert page.printing.activeAction() is page.printing.actions()[0]
    page.printing.close()
