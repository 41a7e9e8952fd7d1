"""Forms built from the catalogue, walked through by keyboard as a clerk does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from tests.screens.form_sample import ENTER, SAMPLE, SHIFT, TAB, focused, line, press, write
from ui.forms import CatalogueServices, RecordForm
from ui.theme import apply_theme
from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Need
from villagedesk.catalogue.problem import Problem, Severity


def test_enter_goes_on_and_shift_enter_goes_back(form: RecordForm, qtbot: QtBot) -> None:
    form.focus_field("name")
    press(qtbot, ENTER)
    assert focused(form) == "id_number"
    press(qtbot, ENTER, SHIFT)
    assert focused(form) == "name"
    press(qtbot, ENTER, SHIFT)
    assert focused(form) == "name", "there is nothing before the first field"


def test_enter_stays_in_the_field_while_the_input_method_composes(form: RecordForm, qtbot: QtBot) -> None:
    form.focus_field("name")
    QApplication.sendEvent(line(form, "name"), QInputMethodEvent("ouyang", []))
    press(qtbot, ENTER)
    assert focused(form) == "name"
    write(form, "name", "欧阳红娜")
    press(qtbot, ENTER)
    assert focused(form) == "id_number"


def test_enter_in_the_last_field_is_announced(form: RecordForm, qtbot: QtBot) -> None:
    form.focus_field("household")
    with qtbot.waitSignal(form.last_field_entered):
        press(qtbot, ENTER)


def test_enter_walks_through_every_field_in_reading_order(form: RecordForm, qtbot: QtBot) -> None:
    form.focus_field("name")
    seen = ["name"]
    for _ in range(len(form.boxes) - 1):
        press(qtbot, ENTER)
        seen.append(focused(form))
    assert seen == list(form.boxes)


def test_tab_follows_the_reading_order(form: RecordForm, qtbot: QtBot) -> None:
    form.focus_field("name")
    seen = ["name"]
    for _ in range(len(form.boxes) - 1):
        press(qtbot, TAB)
        seen.append(focused(form))
    assert seen == list(form.boxes)


def test_a_valid_id_fills_sex_and_birth_date_at_once_and_says_so(form: RecordForm, qtbot: QtBot) -> None:
    qtbot.keyClicks(line(form, "id_number"), "520422199101184527")
    assert line(form, "sex").text() == "女"
    assert line(form, "birth_date").text() == "1991-01-18"
    assert form.boxes["sex"].note.text() == "由身份证号得出"
    assert form.boxes["birth_date"].note.text() == "35 岁，由身份证号得出"
    assert form.boxes["id_number"].note.text() == "校验正确"


def test_a_wrong_id_derives_nothing_and_says_what_to_do(form: RecordForm, qtbot: QtBot) -> None:
    form.focus_field("id_number")
    qtbot.keyClicks(line(form, "id_number"), "520422199101184528")
    press(qtbot, ENTER)
    box = form.boxes["id_number"]
    assert "校验位不对" in box.note.text()
    assert box.note.property("severity") == "bad"
    assert line(form, "id_number").property("problem") == "bad"
    assert line(form, "sex").text() == ""
    assert [problem.severity for problem in form.reading_problems()] == [Severity.ERROR]
    assert "id_number" not in form.values()


def test_correcting_takes_the_problem_away(form: RecordForm, qtbot: QtBot) -> None:
    form.set_problems([Problem("name", "missing", "姓名没有填", Severity.ERROR)])
    assert form.boxes["name"].note.text() == "姓名没有填"
    write(form, "name", "韦")
    assert form.boxes["name"].note.text() == ""
    assert line(form, "name").property("problem") == ""


def test_nothing_jumps_when_a_problem_appears(form: RecordForm) -> None:
    before = [box.mapTo(form, box.rect().topLeft()) for box in form.boxes.values()]
    form.set_problems([Problem(name, "missing", "没有填", Severity.ERROR) for name in form.boxes])
    QApplication.processEvents()
    assert [box.mapTo(form, box.rect().topLeft()) for box in form.boxes.values()] == before


def test_the_gravest_problem_of_a_field_is_shown(form: RecordForm) -> None:
    grave = Problem("phone", "b", "必须填", Severity.ERROR)
    form.set_problems([Problem("phone", "a", "请核对"), grave, Problem("phone", "c", "再核对")])
    assert form.boxes["phone"].note.text() == "必须填"


def test_values_come_back_as_they_were_shown(form: RecordForm) -> None:
    values = {
        "name": "欧阳红娜", "id_number": "520422199101184527", "sex": "2", "birth_date": "1991-01",
        "ethnic_group": "09", "phone": "13136715753", "wants_job": False, "work_types": ["电焊工"],
        "regions": ["440000"], "place": "440114", "wage": 300_050, "household": "h2",
    }  # fmt: skip
    form.set_values(values)  # type: ignore[arg-type]
    assert {name: value for name, value in form.values().items() if value is not None} == values
    assert not form.is_dirty


def test_a_form_is_dirty_only_after_the_user_has_changed_something(form: RecordForm, qtbot: QtBot) -> None:
    form.set_values({"name": "欧阳红娜"}, {"name": "沿用上一人"})
    assert form.boxes["name"].note.text() == "沿用上一人"
    form.values()
    assert not form.is_dirty
    with qtbot.waitSignal(form.changed) as signal:
        write(form, "name", "x")
    assert signal.args == ["name"]
    assert form.is_dirty
    form.mark_clean()
    assert not form.is_dirty


def test_an_emptied_field_is_none(form: RecordForm) -> None:
    form.set_values({"name": "欧阳红娜"})
    line(form, "name").clear()
    assert form.values()["name"] is None


def test_a_locked_field_is_shown_and_passed_over(form: RecordForm, qtbot: QtBot) -> None:
    form.set_locked(["id_number"])
    form.focus_field("name")
    press(qtbot, ENTER)
    assert focused(form) == "sex"
    assert line(form, "id_number").isReadOnly()


def test_a_concealed_value_is_not_shown_until_the_page_reveals_it(form: RecordForm, qtbot: QtBot) -> None:
    box = form.boxes["id_number"]
    form.set_values({"id_number": "520422199101184527"})
    box.conceal()
    assert not line(form, "id_number").isVisible()
    form.focus_field("name")
    press(qtbot, ENTER)
    assert focused(form) == "sex"
    with qtbot.waitSignal(box.reveal_requested):
        qtbot.mouseClick(box.cover, Qt.MouseButton.LeftButton)
    box.reveal()
    assert line(form, "id_number").isVisible()
    assert form.values()["id_number"] == "520422199101184527"


def test_computed_fields_are_not_typed(form: RecordForm) -> None:
    assert "number" not in form.boxes


def test_required_fields_are_marked_and_read_out(form: RecordForm) -> None:
    labels = {child.text() for child in form.boxes["name"].findChildren(type(form.boxes["name"].label))}
    assert "＊" in labels
    assert line(form, "name").accessibleName() == "姓名 必填"


def test_the_field_with_the_keyboard_is_on_the_screen(form: RecordForm) -> None:
    area = form.window()
    assert isinstance(area, QScrollArea)
    area.resize(500, 300)
    form.focus_field("household")
    control = line(form, "household")
    assert area.viewport().rect().contains(control.mapTo(area.viewport(), control.rect().center()))


@pytest.mark.parametrize(
    ("scale", "width", "columns"), [(1.0, 1120, 3), (1.25, 1050, 3), (1.5, 1000, 2), (1.0, 440, 1)]
)
def test_as_many_columns_as_there_is_room_for(
    qapp: QApplication, qtbot: QtBot, services: CatalogueServices, scale: float, width: int, columns: int
) -> None:
    apply_theme(qapp, scale)
    try:
        form = RecordForm(SAMPLE, services)
        qtbot.addWidget(form)
        form.resize(width, 700)
        form.show()
        boxes = list(form.boxes.values())[: columns + 1]

        def heights() -> list[int]:
            return [box.mapTo(form, box.rect().topLeft()).y() for box in boxes]

        qtbot.waitUntil(lambda: len(set(heights()[:-1])) == 1 and heights()[-1] > heights()[0])
    finally:
        apply_theme(qapp)


@pytest.mark.parametrize("kind", list(KINDS))
def test_every_record_kind_has_a_form(qtbot: QtBot, services: CatalogueServices, kind: str) -> None:
    form = RecordForm(KINDS[kind], services)
    qtbot.addWidget(form)
    typed = {field.name for field in KINDS[kind] if field.need is not Need.COMPUTED and field.stored}
    assert typed - set(form.boxes) <= {KINDS[kind].parent}
    assert not [box.label.text() for box in form.boxes.values() if not box.editor.control.accessibleName()]
