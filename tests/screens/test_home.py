from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.screens.desk import make, person, settle
from ui.pages.home.cards import ListCard
from ui.pages.home.desk import Desk, gather
from ui.pages.home.page import HomePage, figure_notes
from ui.recovery import ask_for_new_sheet
from ui.widgets import WorkRow
from villagedesk.context import Context
from villagedesk.register import drafts, people, state
from villagedesk.register.day import HUB_TIME
from villagedesk.register.people import Filter
from villagedesk.register.record import blank
from villagedesk.subjects import verification

ID_NUMBER = "110105199003072527"


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    context, _ = make(tmp_path / "register")
    yield context
    context.close()


@pytest.fixture
def filled(context: Context) -> Context:
    whole = person(context, "韦光荣", "大寨组", id_number=ID_NUMBER, phone="13800000001")
    context.register.save(
        blank("spell"), {"labourer": whole.id, "status": "11", "place": "440111", "start_date": "2026-03-01"}
    )
    context.register.save(blank("training_need"), {"labourer": whole.id, "wants": True})
    person(context, "罗小妹")
    person(context, "吴建国", "一组", no_phone=True)
    return context


def shown(qtbot: QtBot, context: Context) -> HomePage:
    page = HomePage(context)
    qtbot.addWidget(page)
    page.resize(1194, 680)
    page.show()
    page.refresh()
    settle(qtbot)
    return page


def lines(card: ListCard) -> list[str]:
    return [row.accessibleName() for row in card.findChildren(WorkRow)]


def words(card: ListCard) -> str:
    return " ".join(label.text() for label in card.findChildren(QLabel))


def test_an_empty_register_offers_to_import(qtbot: QtBot, context: Context) -> None:
    page = shown(qtbot, context)
    assert page.empty.isVisible()
    assert not any(card.isVisible() for card in page.cards)
    with qtbot.waitSignal(page.go) as gone:
        page.empty.button.click()
    assert gone.args == ["ledger", None]


def test_greets_with_the_day(qtbot: QtBot, context: Context) -> None:
    today = context.today
    weekday = "一二三四五六日"[today.weekday()]
    page = shown(qtbot, context)
    assert page.header.title.text() == f"今天，{today.month}月{today.day}日 星期{weekday}"


def test_the_figures_are_counted(qtbot: QtBot, filled: Context) -> None:
    page = shown(qtbot, filled)
    figures = {chip: card.figure() for chip, card in page.figures.items()}
    assert figures == {
        Filter.ALL: "3",
        Filter.AWAY: "1",
        Filter.UNEMPLOYED: "2",
        Filter.WANTS_TRAINING: "1",
        Filter.UNSENT: "3",
    }


def test_work_inside_the_county_is_not_away(context: Context) -> None:
    near = person(context, "吴建国", "一组")
    context.register.save(blank("spell"), {"labourer": near.id, "status": "11", "place": "520422"})
    assert gather(context).counts[Filter.AWAY] == 0


@pytest.mark.parametrize("chip", [Filter.ALL, Filter.AWAY, Filter.UNEMPLOYED, Filter.UNSENT])
def test_a_figure_opens_the_people_behind_it(qtbot: QtBot, filled: Context, chip: Filter) -> None:
    page = shown(qtbot, filled)
    with qtbot.waitSignal(page.go) as gone:
        qtbot.mouseClick(page.figures[chip], Qt.MouseButton.LeftButton)
    assert gone.args == ["people", chip]


def test_what_needs_checking_is_counted_by_kind_with_a_name(qtbot: QtBot, filled: Context) -> None:
    page = shown(qtbot, filled)
    assert lines(page.cards[0]) == [
        "2 人 没有身份证号：罗小妹 等 打开",
        "1 人 没有电话：罗小妹 打开",
        "1 人 没有填村民组：罗小妹 打开",
    ]
    with qtbot.waitSignal(page.go) as gone:
        page.cards[0].findChildren(WorkRow)[0].click()
    assert gone.args == ["people", Filter.NO_ID]


def test_nothing_to_check_is_said(qtbot: QtBot, context: Context) -> None:
    person(context, "韦光荣", "大寨组", id_number=ID_NUMBER, phone="13800000001")
    page = shown(qtbot, context)
    assert lines(page.cards[0]) == []
    assert "没有要核对的" in words(page.cards[0])


def test_a_village_without_a_county_is_led_to_join(qtbot: QtBot, filled: Context) -> None:
    page = shown(qtbot, filled)
    assert "还没有登记到县里" in words(page.cards[1])


def test_drafts_come_before_the_people_changed_last(qtbot: QtBot, filled: Context) -> None:
    record = blank("labourer")
    drafts.keep(filled.register, record.id, "person", {"values": {"name": "潘志强"}})
    page = shown(qtbot, filled)
    rows = page.cards[2].findChildren(WorkRow)
    assert rows[0].accessibleName() == "草稿 潘志强，没有填完 接着填"
    assert rows[1].accessibleName().startswith("待报送 吴建国  一组 今天")
    with qtbot.waitSignal(page.go) as gone:
        rows[0].click()
    assert gone.args == ["person", record.id]


@pytest.mark.parametrize(
    ("key", "modifier", "asked"),
    [
        (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier, ["person", None]),
        (Qt.Key.Key_F7, Qt.KeyboardModifier.NoModifier, ["check", None]),
        (Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier, ["print", None]),
        (Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier, ["ledger", None]),
        (Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier, ["exchange", "export"]),
    ],
)
def test_the_daily_jobs_have_keys(
    qtbot: QtBot, filled: Context, key: Qt.Key, modifier: Qt.KeyboardModifier, asked: list[object]
) -> None:
    page = shown(qtbot, filled)
    with qtbot.waitSignal(page.go) as gone:
        qtbot.keyClick(page, key, modifier)
    assert gone.args == asked


def test_the_first_job_tells_how_far_the_month_has_come(qtbot: QtBot, filled: Context) -> None:
    with filled.register.database.reading() as connection:
        first = people.ids(connection)[0]
    verification.mark(filled.register, first, verification.Outcome.UNCHANGED, filled.today)
    page = shown(qtbot, filled)
    tile = next(iter(page.tiles.values()))
    assert (tile.text(), tile.accessibleDescription()) == ("本月核实", "1 / 3")
    with qtbot.waitSignal(page.go) as gone:
        tile.click()
    assert gone.args == ["verification", None]


def test_files_from_the_county_are_a_click_away(qtbot: QtBot, filled: Context) -> None:
    page = shown(qtbot, filled)
    with qtbot.waitSignal(page.go) as gone:
        page.tiles["receive"].click()
    assert gone.args == ["exchange", "receive"]


def test_a_clock_behind_is_a_banner(qtbot: QtBot, filled: Context) -> None:
    ahead = date.today() + timedelta(days=40)
    with filled.register.writing() as connection:
        state.put(connection, HUB_TIME, ahead.isoformat())
    page = shown(qtbot, filled)
    assert page.notice.isVisible()
    assert ahead.isoformat() in page.notice.words.text()


def test_a_journal_that_became_shorter_is_a_loss(qtbot: QtBot, filled: Context) -> None:
    filled.folder.head.unlink()
    page = shown(qtbot, filled)
    assert "修改记录比上次关闭时短" in page.notice.words.text()
    with qtbot.waitSignal(page.go) as gone:
        page.notice.button.click()
    assert gone.args == ["settings", None]


def test_a_recovery_sheet_that_nobody_checked_is_asked_for(qtbot: QtBot, filled: Context) -> None:
    ask_for_new_sheet(filled.register)
    assert "恢复单" in shown(qtbot, filled).notice.words.text()


def test_without_reason_there_is_no_banner(qtbot: QtBot, filled: Context) -> None:
    assert not shown(qtbot, filled).notice.isVisible()


def test_the_cards_stand_below_each_other_where_room_is_short(qtbot: QtBot, filled: Context) -> None:
    page = shown(qtbot, filled)
    left = [card.mapTo(page, card.rect().topLeft()).x() for card in page.cards]
    assert len(set(left)) == 3
    page.resize(700, 680)
    settle(qtbot)
    qtbot.waitUntil(lambda: len({card.mapTo(page, card.rect().topLeft()).x() for card in page.cards}) == 1)


def desk(context: Context, **changes: object) -> Desk:
    return replace(gather(context), **changes)  # type: ignore[arg-type]


def test_notes_below_the_figures_are_facts(filled: Context) -> None:
    notes = figure_notes(desk(filled))
    today = filled.today
    assert notes[Filter.AWAY] == "占在册 33 %"
    assert notes[Filter.UNEMPLOYED] == "占在册 67 %"
    assert notes[Filter.UNSENT] == f"最早 {today.month}月{today.day}日"


def test_nothing_unsent_has_no_oldest_day(context: Context) -> None:
    assert Filter.UNSENT not in figure_notes(desk(context))
