"""走访与预警 by keys: a warning in two keys, a pass of visits in the order of the sheet, requests and services."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from tests.screens.desk import USER, open_page, settle, write
from tests.screens.typing import CTRL, enter, focus, press
from tests.subjects.verification import household
from ui.dialogs.print_dialog import PrintDialog
from ui.pages.visits.page import VisitsPage
from villagedesk.catalogue.field import Values
from villagedesk.context import Context
from villagedesk.register.record import blank
from villagedesk.subjects.visits.results import Result
from villagedesk.subjects.visits.visit import Answer, Round, save


def spell(context: Context, person: str, ended: int | None = None, reason: str = "2") -> None:
    values: Values = {
        "labourer": person, "status": "11", "place": "440114", "employer": "力新电器", "start_date": "2026-01-10",
    }  # fmt: skip
    if ended is not None:
        values |= {"end_date": (context.today - timedelta(days=ended)).isoformat(), "end_reason": reason}
    context.register.save(blank("spell"), values)


@pytest.fixture
def people(context: Context) -> list[str]:
    """韦一 and 罗一 of 一组, who lost their work; 吴建国 of 二组, who is at work."""
    some = [*household(context, "一组", "韦一", "罗一"), *household(context, "二组", "吴建国")]
    spell(context, some[0], ended=1)
    spell(context, some[1], ended=3)
    spell(context, some[2])
    return some


def shown(page: VisitsPage, part: str, column: int) -> list[str]:
    paged = getattr(page, part).table.paged
    return [paged.text(row, column) for row in range(paged.rowCount())]


def opened(context: Context, qtbot: QtBot, argument: object) -> VisitsPage:
    page = open_page(VisitsPage, context, qtbot, argument)
    page.setFocus()
    return page


def kept(context: Context, kind: str, person: str) -> Callable[[], list[Values]]:
    return lambda: [dict(record.values) for record in context.register.of_parent(kind, person)]


def test_a_warning_is_handled_by_a_number_and_enter(context: Context, people: list[str], qtbot: QtBot) -> None:
    page = opened(context, qtbot, "warnings")
    assert shown(page, "warnings", 4) == ["家中唯一务工人员离岗", "因停工、裁员、欠薪返乡", "因停工、裁员、欠薪返乡"]
    assert page.header.count.text() == "3 条"
    assert page.warnings.handle.title.text() == "韦一"
    press(Qt.Key.Key_1)
    assert page.warnings.handle.result.text() == "已推荐岗位"
    enter()
    settle(qtbot)
    (record,) = kept(context, "warning", people[0])()
    assert (record["rule"], record["handler"], record["result"]) == ("only-earner", USER, "已推荐岗位")
    assert record["closed_on"] == context.today.isoformat()
    assert len(shown(page, "warnings", 4)) == 2
    assert focus() is page.warnings.table


def test_several_warnings_are_handled_at_once_and_opened_again(
    context: Context, people: list[str], qtbot: QtBot
) -> None:
    page = opened(context, qtbot, "warnings")
    part = page.warnings
    part.table.selectAll()
    press(Qt.Key.Key_7)
    assert part.handle.save_button.text() == "处置完 3 条"
    enter()
    settle(qtbot)
    assert part.table.paged.rowCount() == 0
    part.chips.chip("closed").click()
    settle(qtbot)
    assert part.table.paged.rowCount() == 3
    part.table.choose_row(0)
    press(Qt.Key.Key_F7)
    settle(qtbot)
    assert part.table.paged.rowCount() == 2
    assert part.chips.chip("all").accessibleName() == "待处置 1"
    assert sum(len(kept(context, "warning", one)()) for one in people) == 3


def test_a_result_has_to_be_said(context: Context, people: list[str], qtbot: QtBot) -> None:
    page = opened(context, qtbot, "warnings")
    page.warnings.handle.save_button.click()
    assert page.warnings.handle.note.text() == "请按数字选一个结果，或者写一句。"
    assert focus() is page.warnings.handle.result
    write(page.warnings.handle.result, "本人明天去面试")
    enter()
    settle(qtbot)
    assert kept(context, "warning", people[0])()[0]["result"] == "本人明天去面试"


def test_who_takes_a_warning_in_hand_is_shown_and_it_stays(context: Context, people: list[str], qtbot: QtBot) -> None:
    page = opened(context, qtbot, "warnings")
    press(Qt.Key.Key_F6)
    settle(qtbot)
    assert shown(page, "warnings", 7)[0] == USER
    assert kept(context, "warning", people[0])()[0].get("closed_on") is None


def test_what_is_in_hand_while_its_cause_has_gone_is_closed_with_words(
    context: Context, people: list[str], qtbot: QtBot
) -> None:
    page = opened(context, qtbot, "warnings")
    press(Qt.Key.Key_F6)
    settle(qtbot)
    spell(context, people[0])
    page.refresh()
    settle(qtbot)
    (record,) = kept(context, "warning", people[0])()
    assert str(record["result"]).startswith("原因已消除：家中已有人务工")


def test_a_pass_is_typed_one_key_a_person_in_the_order_of_the_sheet(
    context: Context, people: list[str], qtbot: QtBot
) -> None:
    page = opened(context, qtbot, "due")
    assert shown(page, "due", 2) == ["韦一", "罗一"]
    press(Qt.Key.Key_4)
    assert page.due.card.title.text() == "罗一"
    press(Qt.Key.Key_7)
    settle(qtbot)
    assert [one["result"] for one in kept(context, "visit", people[0])()] == ["4"]
    assert [one["result"] for one in kept(context, "visit", people[1])()] == ["7"]
    assert kept(context, "intent", people[0])()[0]["wants_job"] is True
    assert page.due.notice.words.text() == "这份名单走访完了。"
    press(Qt.Key.Key_Backspace)
    settle(qtbot)
    assert kept(context, "visit", people[1])() == []
    assert page.due.card.title.text() == "罗一"


def test_new_work_is_asked_for_in_the_place_of_the_keys(context: Context, people: list[str], qtbot: QtBot) -> None:
    page = opened(context, qtbot, "due")
    press(Qt.Key.Key_3)
    form = page.due.card.more
    assert form is not None
    assert focus() is form.editor("start_date").control
    press(Qt.Key.Key_S, CTRL)
    settle(qtbot)
    assert "新的务工要写从什么时候起、在哪里" in page.due.notice.words.text()
    assert kept(context, "visit", people[0])() == []
    press(Qt.Key.Key_3)
    form = page.due.card.more
    assert form is not None
    form.editor("place").set_value("330212")
    form.editor("employer").set_value("海盛纺织")
    press(Qt.Key.Key_S, CTRL)
    settle(qtbot)
    last = kept(context, "spell", people[0])()[-1]
    assert (last["employer"], last["start_date"], last["place"]) == ("海盛纺织", context.today.isoformat(), "330212")


def test_words_and_the_next_day_are_said_before_the_key(context: Context, people: list[str], qtbot: QtBot) -> None:
    page = opened(context, qtbot, "due")
    press(Qt.Key.Key_0)
    form = page.due.card.more
    assert form is not None
    control = form.editor("findings").control
    assert isinstance(control, QLineEdit)
    write(control, "照顾老人")
    form.editor("next_on").set_value((context.today + timedelta(days=7)).isoformat())
    press(Qt.Key.Key_S, CTRL)
    assert not page.due.card.is_asking
    assert page.due.card.title.text() == "韦一"
    press(Qt.Key.Key_5)
    settle(qtbot)
    (visit,) = kept(context, "visit", people[0])()
    assert (visit["findings"], visit["next_on"]) == (
        "照顾老人",
        (context.today + timedelta(days=7)).isoformat(),
    )


def test_esc_gives_up_what_an_answer_asks(context: Context, people: list[str], qtbot: QtBot) -> None:
    page = opened(context, qtbot, "due")
    press(Qt.Key.Key_2)
    assert page.due.card.is_asking
    press(Qt.Key.Key_Escape)
    assert not page.due.card.is_asking
    assert focus() is page.due.table
    assert kept(context, "visit", people[0])() == []


def test_the_pass_of_a_campaign_is_chosen_once(context: Context, people: list[str], qtbot: QtBot) -> None:
    page = opened(context, qtbot, "due")
    press(Qt.Key.Key_F6)
    bar = page.due.bar
    bar.whom.setCurrentIndex(1)
    bar.whom.activated.emit(1)
    bar.visitor.clear()
    write(bar.visitor, "王主任")
    bar.visitor.setFocus()
    enter()
    settle(qtbot)
    assert shown(page, "due", 2) == ["韦一", "罗一", "吴建国"]
    assert bar.line.text().startswith("春风行动 · 全村")
    press(Qt.Key.Key_1)
    settle(qtbot)
    (visit,) = kept(context, "visit", people[0])()
    assert (visit["campaign"], visit["visitor"]) == ("1", "王主任")


def test_the_sheets_are_previewed(context: Context, people: list[str], qtbot: QtBot) -> None:
    page = opened(context, qtbot, "due")
    assert page.print_page()
    (dialog,) = page.findChildren(PrintDialog)
    qtbot.waitUntil(lambda: dialog.preview.pages() == 1, timeout=10_000)
    dialog.reject()


def test_a_list_is_written_as_a_spreadsheet(
    context: Context, people: list[str], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(context, qtbot, "warnings")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "预警.xlsx"), ""))
    page.warnings.save_button.click()
    settle(qtbot)
    assert (tmp_path / "预警.xlsx").stat().st_size > 1000


def test_requests_are_listed_and_receipts_printed(context: Context, people: list[str], qtbot: QtBot) -> None:
    held = Round(context.today.isoformat(), USER)
    save(context.register, people[0], held, Answer(Result.ASKS, "欠薪两个月", ("3",)))
    page = opened(context, qtbot, "requests")
    assert shown(page, "requests", 1) == ["韦一"]
    page.requests.table.choose_row(0)
    press(Qt.Key.Key_F8)
    settle(qtbot)
    (dialog,) = page.findChildren(PrintDialog)
    qtbot.waitUntil(lambda: dialog.preview.pages() == 1, timeout=10_000)
    dialog.reject()


def test_the_services_tell_who_still_lacks_which(context: Context, people: list[str], qtbot: QtBot) -> None:
    held = Round(context.today.isoformat(), USER, service="2")
    save(context.register, people[0], held, Answer(Result.AT_WORK))
    page = opened(context, qtbot, "services")
    assert page.header.count.text() == "3 人"
    page.services.chips.chip("政策宣讲").click()
    assert shown(page, "services", 2) == ["罗一", "吴建国"]
    assert page.services.chat.text() == "老乡群：在册 3 人，已进群 0 人。"
