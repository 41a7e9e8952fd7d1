"""统计: a table by keys, the people behind a number, charts, targets, freezing and what changed since."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.screens.desk import make, open_page, person, settle
from tests.screens.dialogs import during
from tests.screens.typing import CTRL, enter, press, tab_to, type_text
from tests.subjects.counting import VILLAGE, publish
from ui.pages.statistics.freezing import FreezeDialog
from ui.pages.statistics.page import CHART, GOALS, KEPT, StatisticsPage
from ui.tables import RecordTable
from villagedesk.context import Context
from villagedesk.register.record import blank
from villagedesk.subjects.statistics import frozen, output


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    """Four people of two groups: two in Guangdong, one in the county, one without work."""
    context, _ = make(tmp_path / "village")
    places = (("龙建国", "一组", "440114"), ("吴玉兰", "一组", "440305"), ("韦光荣", "大寨组", "520422"))
    for name, group, place in places:
        someone = person(context, name, group, birth_date="1985-05-05")
        spell = {"labourer": someone.id, "status": "11", "place": place, "start_date": "2026-02-01"}
        context.register.save(blank("spell"), spell)  # type: ignore[arg-type]
    person(context, "潘秀英", "大寨组", birth_date="1990-05-05")
    yield context
    context.close()


@pytest.fixture
def page(context: Context, qtbot: QtBot) -> StatisticsPage:
    return open_page(StatisticsPage, context, qtbot)


def table_of(page: StatisticsPage) -> RecordTable:
    table = page.sheet.currentWidget()
    assert isinstance(table, RecordTable)
    return table


def texts(table: RecordTable) -> list[list[str]]:
    return [
        [table.paged.text(row, column) for column in range(1, table.paged.columnCount())]
        for row in range(table.paged.rowCount())
    ]


def show(page: StatisticsPage, qtbot: QtBot, name: str) -> None:
    """Choose a table with the keys, from the list of tables."""
    tab_to(page.asked.table)
    for _ in range(page.asked.table.findData(name) - page.asked.table.currentIndex()):
        press(Qt.Key.Key_Down)
    settle(qtbot)
    assert page.asked.table.currentData() == name


def view(page: StatisticsPage, qtbot: QtBot, name: str) -> None:
    qtbot.mouseClick(page.views.chip(name), Qt.MouseButton.LeftButton)
    settle(qtbot)


def test_the_first_table_is_by_group_with_the_total_last(page: StatisticsPage) -> None:
    rows = texts(table_of(page))
    assert [row[:4] for row in rows] == [["一组", "2", "2", "2"], ["大寨组", "2", "2", "1"], ["合计", "4", "4", "3"]]
    assert page.foot.isHidden()


def test_enter_on_a_number_shows_who_and_enter_again_goes_to_the_person(page: StatisticsPage, qtbot: QtBot) -> None:
    show(page, qtbot, "region")
    table = table_of(page)
    table.choose_row(0, 2)
    table.setFocus()
    enter()
    assert page.behind.isVisible()
    assert page.behind.title.text() == "结对省份（广东省）·已就业：2 人"
    assert sorted(row[0] for row in texts(page.behind.table)) == ["吴玉兰", "龙建国"]
    with qtbot.waitSignal(page.go) as asked:
        enter()
    assert asked.args is not None
    assert asked.args[0] == "person"
    press(Qt.Key.Key_Escape)
    assert not page.behind.isVisible()
    assert table.hasFocus()


def test_a_day_is_typed_and_a_wrong_one_is_told(page: StatisticsPage, qtbot: QtBot) -> None:
    show(page, qtbot, "region")
    page.asked.last.setFocus()
    type_text("2026.1.15")
    enter()
    settle(qtbot)
    assert texts(table_of(page))[-1][:2] == ["合计", "0"]
    assert page.asked.about.text().endswith("截止 2026年1月15日")
    page.asked.last.setFocus()
    press(Qt.Key.Key_A, CTRL)
    type_text("明天")
    enter()
    assert "不是一个日期" in page.notice.words.text()


def test_a_period_by_month_says_why_rows_do_not_add_up(page: StatisticsPage, qtbot: QtBot) -> None:
    page.asked.first.setText("2026-01")
    page.asked.last.setText("2026-03")
    page.asked.show_table("flow")
    page.refresh()
    settle(qtbot)
    assert [row[:2] for row in texts(table_of(page))] == [
        ["2026年1月", "0"], ["2026年2月", "3"], ["2026年3月", "3"], ["合计", "3"],
    ]  # fmt: skip
    assert "相差 3：同一个人在每一行各算一次" in page.foot.text()


def test_the_chart_says_its_numbers_in_words_too(page: StatisticsPage, qtbot: QtBot) -> None:
    show(page, qtbot, "ranking")
    view(page, qtbot, CHART)
    assert [(bar.label, bar.value, bar.part) for bar in page.chart.bars()] == [("广东省", 2, 0), ("贵州省", 1, 0)]
    assert "广东省 2（0）" in page.chart.accessibleDescription()
    assert page.chart.grab().toImage().pixelColor(page.chart.width() // 2, 30).isValid()


def test_targets_show_their_rate_and_who_is_behind_it(context: Context, qtbot: QtBot) -> None:
    year = context.today.year
    columns = ("division", "year", "indicator", "target", "unit", "until")
    own = [(VILLAGE, year, "外出务工人数", 6, "人", f"{year}-12-31"), (VILLAGE, year, "跳绳人数", 1, "人", None)]
    publish(context, "targets", columns, *own, ("520422101236", year, "外出务工人数", 1, "人", None))
    page = open_page(StatisticsPage, context, qtbot)
    view(page, qtbot, GOALS)
    rows = texts(page.goals.table)
    assert [row[:4] for row in rows] == [
        ["外出务工人数", "6", "2", "33.33"], ["跳绳人数", "1", "没有这项统计", ""],
    ]  # fmt: skip
    publish(context, "targets", columns, (VILLAGE, year, "外出务工人数", 3, "人", None))
    page.refresh()
    settle(qtbot)
    assert texts(page.goals.table)[0][3] == "66.67"
    qtbot.mouseClick(page.goals.roundings.chip("cut"), Qt.MouseButton.LeftButton)
    settle(qtbot)
    assert texts(page.goals.table)[0][3] == "66.66"
    page.goals.table.setFocus()
    enter()
    assert page.behind.title.text() == "外出务工人数：2 人"


def test_a_frozen_table_stays_and_names_who_came_since(page: StatisticsPage, context: Context, qtbot: QtBot) -> None:
    show(page, qtbot, "region")
    during(qtbot, page.freeze_button.click, FreezeDialog, lambda dialog: _named(dialog, qtbot))
    settle(qtbot)
    assert page.views.current() == KEPT
    assert [one.name for one in frozen.listed(context.register)] == ["年底"]
    assert texts(page.kept.changes) == []
    late = person(context, "王小妹", "一组", birth_date="1999-01-01")
    spell = {"labourer": late.id, "status": "11", "place": "440114", "start_date": date(2026, 3, 1).isoformat()}
    context.register.save(blank("spell"), spell)  # type: ignore[arg-type]
    page.refresh()
    settle(qtbot)
    assert texts(page.kept.changes)[0] == ["结对省份（广东省）", "已就业", "+1/−0", "1", "0"]
    assert page.kept.shown is not None
    assert page.kept.shown.frozen.made.total.figures[0] == 3
    page.kept.changes.choose_row(0)
    page.kept.changes.setFocus()
    enter()
    assert texts(page.behind.table)[0][0] == "王小妹"
    assert texts(page.behind.table)[0][-1] == "＋"


def _named(dialog: FreezeDialog, qtbot: QtBot) -> None:
    press(Qt.Key.Key_A, CTRL)
    type_text("年底")
    enter()
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_the_table_is_written_as_it_is_shown(page: StatisticsPage, qtbot: QtBot, tmp_path: Path) -> None:
    show(page, qtbot, "region")
    made = page._sheet()
    assert made is not None
    page.write(made, tmp_path / "统计.xlsx")
    settle(qtbot)
    assert (tmp_path / "统计.xlsx").read_bytes().startswith(b"PK")
    assert output.draw_sheet(made, tmp_path / "统计.pdf", "2026-11-22 08:00") == 1
    document = page._document()
    assert document is not None
    assert document.make(lambda *_: None).startswith(b"%PDF")
