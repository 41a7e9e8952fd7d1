"""校核 on screen: what is wrong is counted and listed, one key leads to the field, and Esc to the next."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.screens.desk import make, open_page, person, settle
from tests.screens.typing import CTRL, focus, press, show_active, type_text
from ui.main_window import MainWindow
from ui.pages.check.chips import EVERYTHING, URGENT
from ui.pages.check.line import CheckLine
from ui.pages.check.page import CheckPage
from ui.pages.check.spot import Spot
from ui.pages.person.page import PersonPage
from villagedesk.context import Context
from villagedesk.register import people
from villagedesk.register.record import Record, blank
from villagedesk.register.rules.settings import Grade

ID_NUMBER = "110105199003072522"
WHOLE = {
    "id_type": "1", "ethnic_group": "09", "relation_to_head": "02", "phone": "13800000001", "education": "71",
    "labour_capacity": "2", "consent_basis": "1", "consent_on": "2026-01-05", "collected_by": "龙秀英",
    "collected_on": "2026-01-05",
}  # fmt: skip
WORK = {"status": "11", "employer": "力新电器", "industry": "38", "place": "440111", "channel": "6"}


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    context, _ = make(tmp_path / "register")
    yield context
    context.close()


@pytest.fixture
def village(context: Context) -> Context:
    """A student at work (错误) with two open spells (警告), and somebody without an education (提示)."""
    student = whole(context, "韦光荣", "大寨组", id_number=ID_NUMBER, student_status="5")
    for start in ("2025-03-01", "2024-03-01"):
        context.register.save(blank("spell"), {**WORK, "labourer": student.id, "start_date": start})
    whole(context, "罗小妹", "一组", id_missing_reason="3", birth_date="1990-01-02", sex="2", education=None)
    return context


@pytest.fixture
def window(qtbot: QtBot, village: Context) -> Iterator[MainWindow]:
    window = MainWindow(village)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    show_active(window)
    window.show_page("home")
    settle(qtbot)
    yield window
    settle(qtbot)


def whole(context: Context, name: str, group: str, **values: object) -> Record:
    """Register somebody of a household in whom there is nothing to find but what `values` say."""
    record = person(context, name, group, **{**WHOLE, **values})
    home = context.register.get("household", str(record.values["household"]))
    assert home is not None
    context.register.save(home, {"address": group, "type": "11"})
    return record


def opened(context: Context, qtbot: QtBot) -> CheckPage:
    return open_page(CheckPage, context, qtbot)


def listed(page: CheckPage) -> list[tuple[str, ...]]:
    table = page.table.paged
    return [tuple(table.text(row, column) for column in range(5)) for row in range(table.rowCount())]


def problems(page: CheckPage) -> list[str]:
    return [row[3].split("；")[0] for row in listed(page)]


def go(qtbot: QtBot, window: MainWindow, key: Qt.Key, name: str) -> None:
    """Press a key that leads to a page, and wait until it is there."""
    press(key)
    qtbot.waitUntil(lambda: window.pages.name() == name)
    settle(qtbot)


def test_errors_and_warnings_are_listed_by_person_with_their_grade(village: Context, qtbot: QtBot) -> None:
    page = opened(village, qtbot)
    assert page.header.count.text() == "2 人：错误 1、警告 2、提示 1"
    assert [(row[0], row[1], row[2], row[4]) for row in listed(page)] == [
        ("1", "韦光荣", "大寨组", "错误"),
        ("2", "韦光荣", "大寨组", "警告"),
        ("3", "罗小妹", "一组", "警告"),
    ]
    assert problems(page)[:2] == ["登记为在校生（大专），又登记着正在务工", "有2段没有结束的务工经历"]
    assert page.whole.words.text().startswith("韦光荣：登记为在校生")


def test_chips_count_by_grade_and_by_kind_of_problem(village: Context, qtbot: QtBot) -> None:
    page = opened(village, qtbot)
    chips = page.chips
    counted = {name: chips.grades.chip(name).accessibleName() for name in (URGENT, Grade.NOTE, EVERYTHING)}
    assert list(counted.values()) == ["错误和警告 3", "提示 1", "全部 4"]
    assert chips.titles.chip("在校生").accessibleName() == "在校生 1"
    chips.titles.chip("务工起止").click()
    assert problems(page) == ["有2段没有结束的务工经历"]
    chips.grades.chip(EVERYTHING).click()
    assert problems(page) == ["有2段没有结束的务工经历"]
    chips.titles.chip("").click()
    assert len(problems(page)) == 4
    chips.grades.chip(Grade.NOTE).click()
    assert problems(page) == ["文化程度没有填"]


def test_what_is_missing_in_a_record_is_one_line_and_one_visit(context: Context, qtbot: QtBot) -> None:
    whole(context, "韦光荣", "大寨组", id_number=ID_NUMBER, education=None, collected_by=None)
    page = opened(context, qtbot)
    assert problems(page) == ["2 项没有填：文化程度、采集人"]
    with qtbot.waitSignal(page.go) as gone:
        page.open_button.click()
    assert gone.args is not None
    assert gone.args[1].field == "education"


def test_a_visit_may_be_about_one_grade(village: Context, qtbot: QtBot) -> None:
    page = opened(village, qtbot)
    page.arrive(Grade.ERROR)
    page.chips.grades.chip(Grade.ERROR).click()
    assert [row[4] for row in listed(page)] == ["错误"]


def test_where_only_notes_are_left_they_are_shown(context: Context, qtbot: QtBot) -> None:
    whole(context, "韦光荣", "大寨组", id_number=ID_NUMBER, education=None)
    page = opened(context, qtbot)
    assert page.chips.grades.current() == EVERYTHING
    assert problems(page) == ["文化程度没有填"]


def test_a_village_without_problems_is_led_to_send(context: Context, qtbot: QtBot) -> None:
    whole(context, "韦光荣", "大寨组", id_number=ID_NUMBER)
    page = opened(context, qtbot)
    assert page.chips.isHidden()
    assert not page.open_button.isEnabled()
    assert "没有发现问题" in words(page)
    with qtbot.waitSignal(page.go) as gone:
        button(page, "去上报").click()
    assert gone.args == ["exchange", "export"]


def test_an_empty_register_is_led_to_import(context: Context, qtbot: QtBot) -> None:
    page = opened(context, qtbot)
    assert "还没有登记任何人" in words(page)
    with qtbot.waitSignal(page.go) as gone:
        button(page, "导入台账").click()
    assert gone.args == ["ledger", None]


def test_enter_opens_the_person_at_the_field_with_the_reason(window: MainWindow, qtbot: QtBot) -> None:
    go(qtbot, window, Qt.Key.Key_F7, "check")
    go(qtbot, window, Qt.Key.Key_Return, "person")
    page = window.pages.page()
    assert isinstance(page, PersonPage)
    assert page.header.title.text().startswith("韦光荣")
    assert focus().property("field") == "student_status"
    assert page.notice.words.text() == "校核：登记为在校生（大专），又登记着正在务工；请核对，已毕业的改在校生状况"


def test_escape_comes_back_to_the_next(window: MainWindow, qtbot: QtBot) -> None:
    go(qtbot, window, Qt.Key.Key_F7, "check")
    for row in (1, 2):
        go(qtbot, window, Qt.Key.Key_Return, "person")
        go(qtbot, window, Qt.Key.Key_Escape, "check")
        page = window.pages.page()
        assert isinstance(page, CheckPage)
        assert page.table.hasFocus()
        assert page.table.currentIndex().row() == row


def test_what_is_put_right_is_gone_and_the_next_is_stood_on(window: MainWindow, qtbot: QtBot) -> None:
    go(qtbot, window, Qt.Key.Key_F7, "check")
    press(Qt.Key.Key_Down)
    go(qtbot, window, Qt.Key.Key_Return, "person")
    assert focus().property("field") == "end_date"
    type_text("2025-02")
    form = window.pages.page()
    assert isinstance(form, PersonPage)
    press(Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: not form.body.is_dirty)
    go(qtbot, window, Qt.Key.Key_Escape, "check")
    page = window.pages.page()
    assert isinstance(page, CheckPage)
    assert [row[1] for row in listed(page)] == ["韦光荣", "罗小妹"]
    assert page.table.paged.text(page.table.currentIndex().row(), 1) == "罗小妹"


def test_a_problem_the_form_has_no_field_for_leads_nearby(window: MainWindow, village: Context, qtbot: QtBot) -> None:
    with village.register.database.reading() as connection:
        (first, *_) = people.ids(connection)
    for kind, field, expected in (("household", "member_count", "head_name"), ("labourer", "household", "head_name")):
        window.show_page("person", Spot(first, kind, "gone", field))
        settle(qtbot)
        assert focus().property("field") == expected
    window.show_page("person", Spot(first, "spell", "gone", "months_this_year"))
    settle(qtbot)
    page = window.pages.page()
    assert isinstance(page, PersonPage)
    assert page.body.currentWidget() is page.body.children_of["spell"]


def test_what_changed_meanwhile_is_found_on_coming_back(village: Context, qtbot: QtBot) -> None:
    page = opened(village, qtbot)
    person(village, "吴建国", "一组")
    page.refresh()
    settle(qtbot)
    assert "吴建国" in {row[1] for row in listed(page)}


def test_a_run_asked_for_while_one_goes_on_comes_after_it(village: Context, qtbot: QtBot) -> None:
    page = opened(village, qtbot)
    page.again_button.click()
    person(village, "吴建国", "一组")
    page.refresh()
    settle(qtbot)
    qtbot.waitUntil(lambda: "吴建国" in {row[1] for row in listed(page)})
    settle(qtbot)


def test_a_cancelled_run_can_be_begun_again(village: Context, qtbot: QtBot) -> None:
    page = CheckPage(village)
    qtbot.addWidget(page)
    show_active(page)
    page.refresh()
    page.work.cancel_button.click()
    settle(qtbot)
    assert "校核没有做完" in words(page)
    button(page, "重新校核").click()
    settle(qtbot)
    assert len(listed(page)) == 3


def test_the_line_beside_sending_counts_and_leads_on(village: Context, qtbot: QtBot) -> None:
    line = CheckLine(village)
    qtbot.addWidget(line)
    line.run()
    assert line.words.text() == "正在校核…"
    settle(qtbot)
    assert line.words.text() == "校核：错误 1、警告 2"
    with qtbot.waitSignal(line.pressed):
        line.button.click()


def test_the_line_says_where_nothing_is_wrong(context: Context, qtbot: QtBot) -> None:
    whole(context, "韦光荣", "大寨组", id_number=ID_NUMBER)
    line = CheckLine(context)
    qtbot.addWidget(line)
    line.run()
    settle(qtbot)
    assert line.words.text() == "校核：没有错误和警告"
    assert line.button.isHidden()


def words(page: CheckPage) -> str:
    state = page.table._empty
    return state.sentence.text() if state else ""


def button(page: CheckPage, text: str) -> QPushButton:
    state = page.table._empty
    assert state is not None
    assert state.button.text() == text
    return state.button
