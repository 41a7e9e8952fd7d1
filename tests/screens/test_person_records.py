"""A person's form: what follows from what, what stops saving, drafts, undo, conflicts, history."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.screens.person_page import Opener, fill, refused, retype, roll, saved
from tests.screens.typing import CTRL, enter, focus, press, type_text
from tests.subjects.people import ID_NUMBER, register_ouyang
from ui.forms.suggest import SuggestLine
from villagedesk.context import Context
from villagedesk.register import drafts, people
from villagedesk.subjects.registration import Entry, Person, load, save_person


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
