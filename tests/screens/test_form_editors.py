"""The editors of a form: choosing, collecting, and reading what is typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.screens.form_sample import ENTER, SAMPLE, TAB, choices, focused, line, press, write
from ui.forms import CatalogueServices, Option, RecordForm
from ui.forms.choices import YesNoEditor
from ui.forms.matching import matching
from ui.forms.tokens import chips_of
from villagedesk.catalogue.field import Field, Kind


@pytest.mark.parametrize(("typed", "code"), [("1", "1"), ("2", "2"), ("男", "1")])
def test_a_short_list_is_chosen_by_number_or_word(form: RecordForm, qtbot: QtBot, typed: str, code: str) -> None:
    if typed.isascii():
        form.focus_field("sex")
        qtbot.keyClicks(line(form, "sex"), typed)
    else:
        write(form, "sex", typed)
    press(qtbot, ENTER)
    assert form.values()["sex"] == code
    assert focused(form) == "birth_date"


def test_a_long_list_narrows_while_typing(form: RecordForm, qtbot: QtBot) -> None:
    form.focus_field("ethnic_group")
    qtbot.keyClicks(line(form, "ethnic_group"), "by")
    marked = choices(form, "ethnic_group").marked()
    assert marked is not None
    assert marked.label == "布依族"
    press(qtbot, ENTER)
    assert line(form, "ethnic_group").text() == "布依族"
    assert not choices(form, "ethnic_group").offers_open()


def test_the_list_narrows_while_the_input_method_composes(form: RecordForm) -> None:
    form.focus_field("ethnic_group")
    QApplication.sendEvent(line(form, "ethnic_group"), QInputMethodEvent("b'y", []))
    marked = choices(form, "ethnic_group").marked()
    assert marked is not None
    assert marked.label == "布依族"


def test_the_arrow_keys_move_in_the_open_list_and_escape_closes_it(form: RecordForm, qtbot: QtBot) -> None:
    form.focus_field("sex")
    press(qtbot, Qt.Key.Key_Down)
    first = choices(form, "sex").marked()
    press(qtbot, Qt.Key.Key_Down)
    assert choices(form, "sex").marked() != first
    press(qtbot, Qt.Key.Key_Escape)
    assert not choices(form, "sex").offers_open()
    assert form.values()["sex"] is None


def test_what_is_no_choice_is_said_and_not_stored(form: RecordForm, qtbot: QtBot) -> None:
    write(form, "ethnic_group", "火星族")
    press(qtbot, ENTER)
    assert form.boxes["ethnic_group"].note.property("severity") == "bad"
    assert "ethnic_group" not in form.values()


def test_the_words_people_use_for_a_code_are_understood(form: RecordForm, qtbot: QtBot) -> None:
    write(form, "ethnic_group", "布依")
    press(qtbot, ENTER)
    assert line(form, "ethnic_group").text() == "布依族"


def test_a_phone_is_shown_in_groups_and_stored_plain(form: RecordForm, qtbot: QtBot) -> None:
    form.focus_field("phone")
    qtbot.keyClicks(line(form, "phone"), "13136715753")
    press(qtbot, ENTER)
    assert line(form, "phone").text() == "131 3671 5753"
    assert form.values()["phone"] == "13136715753"


def test_a_second_number_goes_into_the_field_beside(form: RecordForm, qtbot: QtBot) -> None:
    write(form, "phone", "13136715753、13911112222")
    press(qtbot, ENTER)
    assert form.values()["other_phone"] == "13911112222"
    assert form.values()["phone"] == "13136715753"


def test_a_range_of_wages_fills_both_ends(form: RecordForm, qtbot: QtBot) -> None:
    form.focus_field("wage")
    qtbot.keyClicks(line(form, "wage"), "3000-4000")
    press(qtbot, ENTER)
    values = form.values()
    assert (values["wage"], values["wage_upper"]) == (300_000, 400_000)
    assert line(form, "wage").text() == "3,000"


@pytest.mark.parametrize(("key", "answer"), [(Qt.Key.Key_1, True), (Qt.Key.Key_N, False)])
def test_yes_and_no_by_one_key(form: RecordForm, qtbot: QtBot, key: Qt.Key, answer: bool) -> None:
    form.focus_field("wants_job")
    press(qtbot, key)
    assert form.values()["wants_job"] is answer
    press(qtbot, Qt.Key.Key_Backspace)
    assert form.values()["wants_job"] is None


def test_yes_and_no_by_mouse(form: RecordForm, qtbot: QtBot) -> None:
    editor = form.editor("wants_job")
    assert isinstance(editor, YesNoEditor)
    qtbot.mouseClick(editor.switch, Qt.MouseButton.LeftButton, pos=editor.switch.rect().center() * 0.5)
    assert form.values()["wants_job"] is True


def test_several_codes_stand_as_chips_and_enter_goes_on_when_nothing_is_typed(
    form: RecordForm, services: CatalogueServices, qtbot: QtBot
) -> None:
    options = services.options(SAMPLE.field("service_need"))
    form.focus_field("service_need")
    press(qtbot, Qt.Key.Key_1)
    press(qtbot, Qt.Key.Key_2)
    assert form.values()["service_need"] == [options[0].code, options[1].code]
    chips = chips_of(form.editor("service_need"))
    assert [chip.text() for chip in chips] == [options[0].label, options[1].label]
    qtbot.mouseClick(chips[0], Qt.MouseButton.LeftButton)
    assert form.values()["service_need"] == [options[1].code]
    form.focus_field("service_need")
    press(qtbot, ENTER)
    assert focused(form) == "regions"


def test_up_to_three_trades_are_taken(form: RecordForm, qtbot: QtBot) -> None:
    write(form, "work_types", "电焊工、")
    write(form, "work_types", "普工")
    press(qtbot, ENTER)
    for trade in ("缝纫工，", "厨师，"):
        write(form, "work_types", trade)
    assert form.values()["work_types"] == ["电焊工", "普工", "缝纫工"]
    press(qtbot, Qt.Key.Key_Backspace)
    assert form.values()["work_types"] == ["电焊工", "普工"]


def test_a_place_is_found_by_any_part_of_its_name(form: RecordForm, qtbot: QtBot) -> None:
    write(form, "place", "花都")
    press(qtbot, ENTER)
    assert line(form, "place").text() == "广东省广州市花都区"
    assert form.values()["place"] == "440114"


def test_several_places_are_collected(form: RecordForm, qtbot: QtBot) -> None:
    for place in ("广东", "浙江"):
        write(form, "regions", place)
        press(qtbot, ENTER)
    assert form.values()["regions"] == ["440000", "330000"]


def test_another_record_is_found_by_its_words(form: RecordForm, qtbot: QtBot) -> None:
    write(form, "household", "志明")
    press(qtbot, TAB)
    assert form.values()["household"] == "h1"
    assert line(form, "household").text() == "欧阳志明 · 大寨组"


def test_matching_prefers_what_begins_with_the_words() -> None:
    options = [Option("1", "其他汉语", "qthy"), Option("2", "汉族", "hz"), Option("21", "回族", "hz")]
    assert [option.code for option in matching(options, "汉")] == ["2", "1"]
    assert [option.code for option in matching(options, "hz")] == ["2", "21"]
    assert [option.code for option in matching([*options] * 4, "2")][:1] == ["2"]
    assert matching(options, "火星") == []


@pytest.mark.parametrize(
    ("field", "typed", "label"),
    [
        ("ethnic_group", "3", "布依族"),
        ("ethnic_group", "09", "布依族"),
        ("ethnic_group", "9", "白族"),
        ("education", "3", "初中"),
        ("education", "71", "初中毕业"),
    ],
)
def test_digits_narrow_a_long_list_by_running_number_then_by_code(
    services: CatalogueServices, field: str, typed: str, label: str
) -> None:
    offered = services.options(Field(field, field, Kind.CODE, codes=field))
    found = matching(offered, typed)
    assert len(found) < len(offered) // 2
    assert found[0].label == label


def test_a_long_list_shows_what_may_be_typed_for_each_choice(form: RecordForm, qtbot: QtBot) -> None:
    form.focus_field("ethnic_group")
    press(qtbot, Qt.Key.Key_Down)
    shown = choices(form, "ethnic_group")._ready_list()
    assert shown.item(2).text().split() == ["3", "布依族"]
    assert shown.item(9).text().split()[0].isalnum()
    qtbot.keyClicks(line(form, "ethnic_group"), "3")
    press(qtbot, ENTER)
    assert line(form, "ethnic_group").text() == "布依族"


def test_digits_in_a_place_are_the_code_of_a_division(services: CatalogueServices) -> None:
    found = services.suggest(SAMPLE.field("place"), "5204")
    assert {option.code[:4] for option in found} == {"5204"}


def test_what_is_typed_after_enter_replaces_what_stands_there(form: RecordForm, qtbot: QtBot) -> None:
    form.set_values({"ethnic_group": "09", "phone": "13136715753"})
    form.focus_field("ethnic_group")
    press(qtbot, ENTER)
    qtbot.keyClicks(line(form, "phone"), "13912345678")
    press(qtbot, ENTER)
    assert form.values()["phone"] == "13912345678"


def test_a_day_can_be_said(form: RecordForm, services: CatalogueServices) -> None:
    field = form.editor("birth_date").field
    days = [services.read(field, word).values[field.name] for word in ("前天", "昨天", " 今天")]
    assert days == ["2026-11-19", "2026-11-20", "2026-11-21"]
    assert not services.read(field, "大后天").values


def test_a_field_of_several_shows_that_the_keyboard_is_in_it(form: RecordForm) -> None:
    frame = form.editor("work_types").frame
    form.focus_field("work_types")
    assert frame.property("focused") is True
    form.focus_field("name")
    assert frame.property("focused") is False
