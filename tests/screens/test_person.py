"""A person's form: what follows from what, what stops saving, drafts, undo, conflicts, history."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.screens.typing import CTRL, enter, focus, press, show_active, type_text
from tests.subjects.people import ID_NUMBER, register_ouyang
from ui.forms.suggest import SuggestLine
from ui.pages.person import PersonPage
from ui.tasks import finish_tasks
from villagedesk.context import Context
from villagedesk.register import drafts, people
from villagedesk.subjects.registration import Entry, Person, load, save_person


@pytest.fixture(autouse=True)
def quiet(context: Context) -> Iterator[None]:
    """Let nothing run on when the register closes."""
    yield
    finish_tasks()


@pytest.fixture
def new_page(context: Context, qtbot: QtBot) -> Callable[..., PersonPage]:
    """Return a function that opens the page, for a new person or for one with an id."""

    def open_page(person: str | None = None) -> PersonPage:
        page = PersonPage(context)
        qtbot.addWidget(page)
        page.resize(1190, 680)
        show_active(page)
        page.arrive(person)
        page.refresh()
        return page

    return open_page


Opener = Callable[..., PersonPage]


def note(page: PersonPage, name: str) -> str:
    form = page.form.first if name in page.form.first.boxes else page.form.more
    return form.boxes[name].note.text()


def saved(page: PersonPage, qtbot: QtBot) -> None:
    """Save by key and wait for it."""
    with qtbot.waitSignal(page.saver.saved, timeout=10_000):
        press(Qt.Key.Key_S, CTRL)


def refused(page: PersonPage, qtbot: QtBot) -> None:
    """Try to save by key and wait until the page has said no."""
    press(Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: page.header.badge.text().startswith("没保存"))


def roll(context: Context) -> list[str]:
    with context.register.database.reading() as connection:
        return [str(row.person["name"]) for row in people.rows(connection, people.ids(connection))]


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


def fill(page: PersonPage, name: str, id_number: str = "") -> None:
    """Type what has to be there."""
    page.form.focus_field("id_number")
    if id_number:
        type_text(id_number)
    else:
        enter()
        type_text("1")
    page.form.focus_field("name")
    type_text(name)
    page.form.focus_field("phone")
    type_text("13136715753")
    page.form.focus_field("group")
    if not page.form.value("group"):
        type_text("大寨组")


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


def retype(page: PersonPage, name: str, text: str) -> None:
    page.form.focus_field(name)
    press(Qt.Key.Key_A, CTRL)
    type_text(text)


def test_a_draft_is_kept_and_comes_back(new_page: Opener, qtbot: QtBot, context: Context) -> None:
    page = new_page()
    type_text(ID_NUMBER[:9])
    page.form.focus_field("name")
    with qtbot.waitSignal(page.drafts.kept, timeout=2_000):
        type_text("欧阳红娜")
    assert page.header.badge.text() == "草稿已保存"
    (draft,) = drafts.kept(context.register)
    again = new_page()
    assert again.form.value("name") == "欧阳红娜"
    assert again.form.first.editor("id_number").line.text() == ID_NUMBER[:9]  # type: ignore[attr-defined]
    assert "接着上次没有保存的内容" in again.notice.words.text()
    by_id = new_page(draft.id)
    assert by_id.form.value("name") == "欧阳红娜"
    again.notice.button.click()
    assert again.form.value("name") is None
    qtbot.waitUntil(lambda: not drafts.kept(context.register))


def test_a_draft_of_a_correction_leaves_alone_what_others_changed(
    new_page: Opener, qtbot: QtBot, context: Context
) -> None:
    person = register_ouyang(context)
    page = new_page(person.id)
    with qtbot.waitSignal(page.drafts.kept, timeout=2_000):
        retype(page, "phone", "13700000001")
    save_person(context.register, person, Entry({"education": "60"}))
    again = new_page(person.id)
    assert again.form.value("phone") == "13700000001"
    assert again.form.value("education") == "60"


def test_leaving_keeps_the_draft_without_asking(new_page: Opener, qtbot: QtBot, context: Context) -> None:
    page = new_page()
    page.form.focus_field("name")
    type_text("罗小妹")
    assert page.leave()
    page.arrive(None)
    assert page.form.value("name") == "罗小妹"
    qtbot.waitUntil(lambda: len(drafts.kept(context.register)) == 1)


def test_saving_forgets_the_draft(new_page: Opener, qtbot: QtBot, context: Context) -> None:
    page = new_page()
    fill(page, "欧阳红娜", ID_NUMBER)
    page.leave()
    saved(page, qtbot)
    qtbot.waitUntil(lambda: not drafts.kept(context.register))
    page.arrive(None)
    assert page.form.value("name") is None


def test_work_wish_and_need_are_saved_with_the_person(new_page: Opener, qtbot: QtBot, context: Context) -> None:
    page = new_page()
    fill(page, "欧阳红娜", ID_NUMBER)
    for tab, name, text in (("spell", "employer", "广州金象实业"), ("intent", "work_types", "缝纫工、")):
        page.body.setCurrentIndex(1 if tab == "spell" else 2)
        page.body.children_of[tab].form.focus_field(name)
        type_text(text)
    saved(page, qtbot)
    person = stored(context)
    assert [record.values["employer"] for record in person.spells] == ["广州金象实业"]
    assert [record.values["work_types"] for record in person.intents] == [["缝纫工"]]
    assert not person.needs
    assert page.body.tabText(1) == "务工经历 1"


def stored(context: Context) -> Person:
    with context.register.database.reading() as connection:
        (found,) = people.ids(connection)
    person = load(context.register, found)
    assert person is not None
    return person


def test_a_new_entry_stands_beside_the_old_one(new_page: Opener, qtbot: QtBot, context: Context) -> None:
    person = register_ouyang(context)
    page = new_page(person.id)
    page.body.setCurrentIndex(1)
    tab = page.body.children_of["spell"]
    tab.add_button.click()
    tab.form.focus_field("employer")
    type_text("惠州华江制鞋厂")
    saved(page, qtbot)
    employers = {record.values["employer"] for record in stored(context).spells}
    assert employers == {"广州金象实业", "惠州华江制鞋厂"}


def test_an_entry_that_cannot_be_read_is_shown_and_nothing_is_saved(
    new_page: Opener, qtbot: QtBot, context: Context
) -> None:
    person = register_ouyang(context)
    page = new_page(person.id)
    page.body.setCurrentIndex(1)
    tab = page.body.children_of["spell"]
    tab.form.focus_field("monthly_wage")
    press(Qt.Key.Key_A, CTRL)
    type_text("abc")
    page.body.setCurrentIndex(0)
    page.form.focus_field("name")
    refused(page, qtbot)
    assert page.body.currentIndex() == 1
    assert "看不懂" in tab.form.boxes["monthly_wage"].note.text()
    assert stored(context).spells[0].values["monthly_wage"] == 550000


def test_an_entry_is_voided_with_a_reason(new_page: Opener, qtbot: QtBot, context: Context) -> None:
    page = new_page(register_ouyang(context).id)
    page.body.setCurrentIndex(1)
    page.body.children_of["spell"].void_button.click()
    assert page.voiding.question.text().startswith("作废 欧阳红娜 的务工经历？")
    assert not page.voiding.yes_button.isEnabled()
    page.voiding.reason.setText("重复登记")
    with qtbot.waitSignal(page.saver.voided):
        page.voiding.yes_button.click()
    assert not stored(context).spells


def test_a_person_is_voided_with_a_reason_and_leaves_the_roll(new_page: Opener, qtbot: QtBot, context: Context) -> None:
    page = new_page(register_ouyang(context).id)
    page.body.void_button.click()
    page.voiding.reason.setText("重复登记")
    with qtbot.waitSignal(page.go) as going:
        page.voiding.yes_button.click()
    assert going.args == ["people", None]
    assert roll(context) == []


def test_a_conflict_shows_both_values_and_a_choice_closes_it(new_page: Opener, qtbot: QtBot, context: Context) -> None:
    person = register_ouyang(context)
    page = new_page(person.id)
    save_person(context.register, person, Entry({"phone": "13700000001"}))
    retype(page, "phone", "13700000002")
    saved(page, qtbot)
    words = [button.text() for button in page.conflicts.buttons]
    assert {text.split("（")[0] for text in words} == {"13700000001", "13700000002"}
    chosen = next(button for button in page.conflicts.buttons if "13700000001" in button.text())
    with qtbot.waitSignal(page.saver.written):
        chosen.click()
    assert not page.conflicts.isVisible()
    assert page.form.value("phone") == "13700000001"


def test_the_history_tells_old_and_new(new_page: Opener, qtbot: QtBot, context: Context) -> None:
    page = new_page(register_ouyang(context).id)
    retype(page, "phone", "13700000001")
    saved(page, qtbot)
    words = [label.text() for label in page.body.history.findChildren(type(page.header.title))]
    assert any(text.startswith("联系电话：13136715753 → 13700000001") for text in words)
    assert any("修改劳动力    龙秀英    手工" in text for text in words)


def test_escape_closes_a_list_first_and_then_goes_back(new_page: Opener, qtbot: QtBot) -> None:
    page = new_page()
    page.form.focus_field("ethnic_group")
    press(Qt.Key.Key_Down)
    control = page.form.first.editor("ethnic_group").control
    assert isinstance(control, SuggestLine)
    assert control.offers_open()
    with qtbot.assertNotEmitted(page.go):
        press(Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: not control.offers_open())
    with qtbot.waitSignal(page.go) as going:
        press(Qt.Key.Key_Escape)
    assert going.args == ["back", None]


def test_enter_in_the_last_field_leads_to_saving(new_page: Opener, qtbot: QtBot, context: Context) -> None:
    page = new_page()
    fill(page, "欧阳红娜", ID_NUMBER)
    page.form.focus_field("skill")
    enter()
    assert focus() is page.next_button
    with qtbot.waitSignal(page.saver.saved, timeout=10_000):
        enter()
    assert roll(context) == ["欧阳红娜"]
